/*
 * file — whole files: read with a limit, written so that a power cut leaves
 * either the old one or the new one (temp, fsync, rename, fsync of the folder).
 *
 * Never call these on a database path: only SQLite opens that.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>
#include <sys/types.h>
#include "base/fault.h"

/* Reads it all ("-" is standard input). 0 and *out (caller frees, NUL after len), or -1. */
int	 file_read(const char *path, size_t limit, char **out, size_t *len, struct fault *f);

/* Replaces path by these bytes, created with `mode`. No temporary file is left. 0 or -1. */
int	 file_write(const char *path, const void *bytes, size_t len, mode_t mode, struct fault *f);

/* Makes the folder of path and its parents (0700). 0 or -1. */
int	 file_make_parents(const char *path, struct fault *f);

#endif
