/*
 * file — whole files: read with a limit, written so that a power cut leaves
 * either the old one or the new one (temp, fsync, rename, fsync of the folder).
 *
 * Never call these on a database path: only SQLite opens that.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>
#include "base/fault.h"

/*
 * Reads it all ("-" is standard input). 0 and *out (caller frees, NUL after len), or
 * -1 with path and reason: FAULT_INPUT, also when it passes `limit` bytes; FAULT_STORE
 * when the disk or the system failed.
 */
int	 file_read(const char *path, size_t limit, char **out, size_t *len, struct fault *f);

/*
 * Is there nothing, or a file that is one itself? Not a link to another, nor a pipe that keeps who opens it
 * waiting: for what lies beside a file that anybody may have brought.
 */
bool	 file_plain(const char *path);

/*
 * Replaces path (through a symbolic link: its target) by these bytes, with exactly
 * `mode` whatever the umask. A path that is no regular file (/dev/stdout, a pipe) is
 * written into. On failure -1 with FAULT_STORE: no temporary file is left, and the
 * old file stands unless all that failed was the last step, to sync the folder.
 */
int	 file_write(const char *path, const void *bytes, size_t len, mode_t mode, struct fault *f);

/* The fault of a file that could not be written (an errno value). Always -1. */
int	 file_unwritten(const char *path, int error, struct fault *f);

/*
 * Gives standard input, output or error that came closed to /dev/null, the wrong way round:
 * else the next file that is opened (the lock, say) would be read and written as if it
 * were the person. To be called first of all.
 */
void	 file_guard_standard(void);

/* Is there anything of that name, a link that leads nowhere too? */
bool	 file_there(const char *path);
/* Do both lead to the same file, which is there? */
bool	 file_same(const char *one, const char *other);

/* The folder that holds path: "a/b" gives "a", "b" gives ".", "/b" gives "/". Caller frees. */
char	*file_folder(const char *path);

/*
 * Makes what was last named, renamed or removed in an open folder durable. 0, or the errno
 * value; a network file system that cannot sync a folder is no failure.
 */
int	 file_sync_folder(int folder);
/* The same of the folder of that path. */
int	 file_sync_path(const char *folder);

/*
 * Writes a file that must not be there, and syncs it; its name is durable with file_sync_path() of
 * its folder. 0, or the errno value: then part of it may be there.
 */
int	 file_create(const char *path, const void *bytes, size_t len, mode_t mode);

/* Makes one folder, durable in its parent, unless it is there. 0, or the errno value. */
int	 file_make_folder(const char *path, mode_t mode);
/* Makes the folder of path and its parents (0700). 0 or -1. */
int	 file_make_parents(const char *path, struct fault *f);

#endif
