/*
 * backup — a copy of the database and of the archive that belongs to it, side by side as they are.
 */
#ifndef APP_BACKUP_H
#define APP_BACKUP_H

#include "base/buf.h"
#include "base/env.h"
#include "store/store.h"

/*
 * Copies the store to the new file `to` and its archive to `to`.archivo, both verified: both or
 * neither. A file that the archive does not have as it was is told in `notes`, a line each, and
 * the rest goes on: the copy is then no worse than the original. *files: how many were copied.
 * -1 with FAULT_INPUT when there is something of that name; FAULT_STORE.
 */
int	 backup_make(struct store *s, const struct env *env, const char *to, struct buf *notes,
	    size_t *files, struct fault *f);

#endif
