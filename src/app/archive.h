/*
 * archive — files that prove something, kept in the folder x.db.archivo beside the database,
 * each under its SHA-256: the same file is kept once, and a change in it is noticed.
 */
#ifndef APP_ARCHIVE_H
#define APP_ARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include "base/fault.h"
#include "base/sha256.h"

struct store;

struct archived {
	char	*name;			/* of the file that was given, without its folders */
	char	*path;			/* where the copy is */
	char	 sha256[SHA256_HEX];
	bool	 made;			/* the copy was not there before */
};

/* Copies the file (64 MiB at most) into the archive of that database. -1: nothing was left there. */
int	 archive_put(const char *base, const char *file, struct archived *out, struct fault *f);
/* Takes the copy away again, if archive_put() made it and nothing stored names it. */
void	 archive_undo(const struct archived *a, struct store *store);
void	 archived_clear(struct archived *a);

/* Where the archive of that database keeps it. Caller frees. */
char	*archive_path(const char *base, const char *sha256);

/* UNREADABLE: the disk or a permission keeps it; nothing is known of it. */
enum archive_state { ARCHIVE_WHOLE, ARCHIVE_MISSING, ARCHIVE_CHANGED, ARCHIVE_UNREADABLE };
/* What it keeps under that hash: with WHOLE, *bytes (caller frees) and *len. */
enum archive_state archive_read(const char *base, const char *sha256, char **bytes, size_t *len);
/* What is wrong, to follow a file's name; of WHOLE nothing is said. Static. */
const char *archive_words(enum archive_state state);
/* Is what the archive keeps under that hash still what it was? */
enum archive_state archive_look(const char *base, const char *sha256);

#endif
