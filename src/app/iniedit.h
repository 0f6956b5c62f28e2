/*
 * iniedit — one value of an ini file changed, every other byte of it kept: comments, blank
 * lines, the order of the keys, what follows the value in its own line, CR LF.
 */
#ifndef APP_INIEDIT_H
#define APP_INIEDIT_H

#include "base/buf.h"
#include "base/fault.h"

/* A value as the line says it: plain, and quoted for a line with a comment after the value. */
struct ini_text { const char *plain, *quoted; };

/*
 * Writes to `out` the bytes with that key changed. A key that is not there is added at the end of
 * its section; a section that is not there, at the end of the file. -1 with FAULT_INPUT when
 * ini_read() refuses the bytes: "sesiona.ini, línea 12: …".
 */
int	 ini_edit(const char *name, const char *bytes, size_t len, const char *section,
	    const char *key, const struct ini_text *value, struct buf *out, struct fault *f);

#endif
