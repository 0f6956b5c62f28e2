/*
 * outside — a text taken to the person's own editor ($VISUAL, or $EDITOR) and back.
 */
#ifndef TUI_OUTSIDE_H
#define TUI_OUTSIDE_H

#include <stdbool.h>
#include "base/fault.h"

/* Does the environment name an editor? */
bool	 outside_named(void);

/*
 * Gives the terminal to the editor, with the text in a file that only its owner can read and
 * that is gone afterwards, and waits for its end. 0 and *out, valid UTF-8 of at most
 * 1 MiB (caller frees); or -1 and why, to follow "El texto sigue como estaba: ".
 *
 * Ctrl-C is the editor's meanwhile; SIGTERM and SIGHUP are seen by the loop afterwards.
 */
int	 outside_edit(const char *text, char **out, struct fault *f);

#endif
