/*
 * disk — what a disk may hold after the power goes.
 *
 * Two halves. Linked into a test, disk.c stands before libc's calls that change files, also
 * for SQLite, and lists those under one folder: they reach the real files all the same.
 * disk_after.c plays that list on a disk that has only promised what was synced:
 * cut after any call, what was not synced may be there, in part, or not at all.
 */
#ifndef TESTS_FAULTS_DISK_H
#define TESTS_FAULTS_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum disk_call {
	DISK_CREATE, DISK_WRITE, DISK_TRUNCATE, DISK_SYNC, DISK_RENAME, DISK_UNLINK,
	DISK_CALLS
};
extern const char *const disk_words[DISK_CALLS];

struct disk_op {
	enum disk_call kind;
	int	 file;			/* which one, whatever its name; folders are files too */
	bool	 folder;		/* it is one */
	char	*name, *to;		/* entries of folders: within the folder watched */
	char	*bytes;
	size_t	 at, n;			/* bytes written; the size when truncated */
	long	 told;			/* how many things had been answered for before it */
};

/* Lists from now on what changes under that absolute folder, which is empty. */
void	 disk_watch(const char *folder);
/* What was done until now has been answered for. */
void	 disk_tell(void);
/* Not listed until disk_go_on(). */
void	 disk_rest(void);
void	 disk_go_on(void);
/* Stops; the list stays until disk_forget(). */
const struct disk_op *disk_list(size_t *n);
void	 disk_forget(void);

/* ---- after a cut ------------------------------------------------------------------------ */

/* A disk or a program that does less than it should, to see that the test can fail. */
enum disk_lie { DISK_HONEST, DISK_NO_SYNC, DISK_NO_FOLDER_SYNC };

struct disk_after;
struct disk_after *disk_after_new(enum disk_lie lie);
void	 disk_after_free(struct disk_after *a);
/* One call more is done before the cut. */
void	 disk_after_do(struct disk_after *a, const struct disk_op *op);
/* How many calls are done that no sync has made sure. */
size_t	 disk_after_unsure(const struct disk_after *a);
/*
 * Writes into the folder, emptied first, one of the things that may be found. The seed says
 * which: all lost, all kept, any subset of calls or of sectors, a last one torn at any byte.
 * Returns a number that tells what is there: the same only for the same.
 */
uint64_t disk_after_make(struct disk_after *a, unsigned seed, const char *folder);

/* A small generator of our own: the same numbers on every machine. */
unsigned disk_random(unsigned *state);

#endif
