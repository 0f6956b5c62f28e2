/*
 * confirms — which key of which screen records an act: what «no act without its confirmation» is.
 */
#ifndef TESTS_TERMINAL_CONFIRMS_H
#define TESTS_TERMINAL_CONFIRMS_H

#include <stdbool.h>

/* Whatever is no single character: an arrow, a paste, a resize. */
enum { KEY_ENTER = '\r', KEY_TAB = '\t', KEY_OTHER = 0 };

/* A key, and where it was typed. */
struct typed {
	int key;		/* a character, or one of the above */
	const char *screen;	/* its rows, each ended by a newline */
	const char *letters;	/* that `?` offers there */
	const char *below;	/* the screen that `?` explains, if it was typed in `?` */
};

/* May an act of that word follow from it? */
bool	 confirms(const char *word, const struct typed *typed);

/* Does the screen say that something was just recorded? */
bool	 confirms_told(const char *screen);

/* The word of an act that no row tells of; NULL: all are there. */
const char *confirms_missing(void);

#endif
