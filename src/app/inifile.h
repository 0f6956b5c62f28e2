/*
 * inifile — an ini file read by iniparser, after a scan of the same bytes has
 * refused what iniparser would read wrong or in silence: a BOM, NUL, invalid
 * UTF-8, an unquoted ; or # inside a value, a repeated key, a line too long or
 * continued, a key without value. The scan also knows each key's line.
 *
 * Keys are named "section:key", in lower case. Owns what it read.
 */
#ifndef APP_INIFILE_H
#define APP_INIFILE_H

#include <stddef.h>
#include "base/fault.h"

#define INI_LINE_MAX 1000	/* bytes; iniparser reads 1024 */

struct ini_key {
	char	*name;		/* "quorum:lectura" */
	int	 line;		/* in the file, from 1 */
};

struct ini {
	struct ini_key *key;	/* in the order of the file */
	size_t	 n, cap;
	void	*dictionary;	/* iniparser's */
};

/*
 * Reads the bytes; `name` is the file's name for messages. 0, and ini_clear()
 * afterwards; or -1 with FAULT_INPUT: "sesiona.ini, línea 12: …".
 */
int	 ini_read(const char *name, const char *bytes, size_t len, struct ini *out,
	    struct fault *f);
void	 ini_clear(struct ini *ini);

/* The value of a key that was read. Borrowed; never NULL. */
const char *ini_value(const struct ini *ini, const char *key);

#endif
