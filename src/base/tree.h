/*
 * tree — a folder of files written whole or not at all: into NAME.parcial beside it, every file and
 * folder made durable, and then renamed.
 *
 * What is cut in the middle leaves only NAME.parcial, which the next attempt takes away. It is told
 * from a person's own folder of that name by a file in it, TREE_MARK.
 */
#ifndef BASE_TREE_H
#define BASE_TREE_H

#include <stddef.h>
#include "base/fault.h"
#include "base/sha256.h"

#define TREE_MARK ".sesiona-parcial"

struct tree {
	char	*path, *partial;
	char	**folder;		/* those made in it, in the order of their making */
	size_t	 n, cap;
};

/*
 * Begins the folder `path` (without a final slash). -1: FAULT_INPUT when it is there already, or when
 * NAME.parcial is somebody else's; FAULT_STORE when it cannot be made. After 0, tree_end() or
 * tree_abandon().
 */
int	 tree_begin(struct tree *t, const char *path, struct fault *f);

/*
 * Writes one file; name is "LEEME.txt" or "datos/votos.csv": one folder deep at the most. -1 with
 * FAULT_STORE: then tree_abandon().
 */
int	 tree_put(struct tree *t, const char *name, const void *bytes, size_t len, struct fault *f);

/* Gives it its name, to last. Frees it all; after -1 nothing is left on the disk. */
int	 tree_end(struct tree *t, struct fault *f);
/* Takes away what was written, and frees it all. */
void	 tree_abandon(struct tree *t);

/* Takes away a folder that tree_end() made, with all that is in it; never through a symbolic link. */
void	 tree_remove(const char *path);

#endif
