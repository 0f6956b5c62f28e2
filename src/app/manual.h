/*
 * manual — the manual by task, shipped as text: doc/manual.md is the one source of what
 * the program shows and of the page sesiona-manual(7).
 *
 * Its form: "## " begins a task; lines are joined into paragraphs but before a blank one, an
 * item ("- ", "1. ") or an order to type (four spaces); {P presente} names a key and its word in
 * keys.def, {? receso} a command of the list of `?`, {Enter} a key alone. An order to type is as it stands.
 */
#ifndef APP_MANUAL_H
#define APP_MANUAL_H

#include <stddef.h>
#include "base/fault.h"

struct manual_task {
	char	*title;		/* "Llegó el suplente" */
	char	*text;		/* a paragraph or item a line, keys written out */
};
struct manual {
	struct manual_task *task;
	size_t	 n, cap;
};

/* Reads the shipped one (256 KiB at most). manual_clear() afterwards, also after -1. */
int	 manual_load(struct manual *out, struct fault *f);
/* The same from a text. */
void	 manual_parse(const char *text, struct manual *out);
void	 manual_clear(struct manual *m);

#endif
