/*
 * before — the acuerdos from before Sesiona, read from a CSV into the register.
 *
 * Tolerant in form (columns in any order, accents and case free, only Acuerdo required, dates
 * as 2024-03-25 or 25/03/2024) and strict in sense: every error names file, line and
 * column; all or nothing.
 */
#ifndef APP_BEFORE_H
#define APP_BEFORE_H

#include "base/arena.h"
#include "base/fault.h"
#include "store/store.h"

struct before_row {
	int	 line;			/* of the file */
	struct acuerdo_before acuerdo;	/* folio "": to be given one */
};

struct before {
	const char *name;		/* of the file; borrowed */
	struct before_row *row;
	size_t	 n;
	struct arena arena;		/* owns rows and texts */
};

/*
 * Reads the bytes of a CSV; `name` is the file's name for messages, `today` an ISO date. 0,
 * and before_clear() afterwards; or -1 with FAULT_INPUT.
 */
int	 before_parse(const char *name, const char *bytes, size_t len, const char *today,
	    struct before *out, struct fault *f);
/* The same from a file (16 MiB at most). */
int	 before_read(const char *path, const char *today, struct before *out, struct fault *f);
void	 before_clear(struct before *b);

/*
 * Adds them all to the register, in one transaction. Who has no folio gets the next free
 * "STM/ANT/0001"; one that is there already is FAULT_INPUT with its line.
 */
int	 before_import(struct store *s, const char *acronym, const struct before *b, struct fault *f);

#endif
