/*
 * inifile — an ini file: [sections], «clave = valor» and comments. What somebody could
 * take for another thing than it is read as is refused, with its line: a BOM, NUL, invalid UTF-8,
 * an unquoted ; or # inside a value, a repeated key, a line too long or continued, a key
 * without value.
 *
 * Keys are named "section:key", in lower case. Owns what it read.
 */
#ifndef APP_INIFILE_H
#define APP_INIFILE_H

#include <stddef.h>
#include "base/fault.h"

#define INI_LINE_MAX 1000	/* bytes */

struct ini_key {
	char	*name;		/* "quorum:lectura" */
	char	*value;		/* without its quotes */
	int	 line;		/* in the file, from 1 */
};

struct ini {
	struct ini_key *key;	/* in the order of the file */
	size_t	 n, cap;
};

/*
 * Reads the bytes; `name` is the file's name for messages. 0, and ini_clear()
 * afterwards; or -1 with FAULT_INPUT: "sesiona.ini, línea 12: …".
 */
int	 ini_read(const char *name, const char *bytes, size_t len, struct ini *out,
	    struct fault *f);
void	 ini_clear(struct ini *ini);

#endif
