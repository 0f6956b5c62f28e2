/*
 * package — everything of a session in a folder or on a USB stick: its papers, files, log and data,
 * with an inventory of hashes that sha256sum checks by itself (VII.1).
 *
 * Names are safe for any file system: small letters without accents, figures, "-", "_" and ".". The
 * data leave out every contact (V.3).
 */
#ifndef APP_PACKAGE_H
#define APP_PACKAGE_H

#include "app/paper.h"

/*
 * Writes it into `folder`, which must not exist: whole or not at all (base/tree.h). *files is how many
 * were written. `notes` gets a line for each thing that could not go in: a file that the archive does
 * not have as it was, a form that cannot be made here; LEEME.txt tells them too.
 *
 * -1, and nothing was left: FAULT_INPUT, there is no such session or the folder exists; FAULT_BUSY,
 * somebody recorded something meanwhile; FAULT_STORE.
 */
int	 package_write(const struct paper_desk *d, long session, const char *folder, struct buf *notes,
	    size_t *files, struct fault *f);

/* A name that any file system bears, of a name that people gave; appended. */
void	 package_name(const char *name, struct buf *out);

#endif
