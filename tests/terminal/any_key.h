/*
 * any_key — keys at random, those that do something more often than the rest; the same ones
 * everywhere for a number.
 */
#ifndef TESTS_TERMINAL_ANY_KEY_H
#define TESTS_TERMINAL_ANY_KEY_H

#include "harness.h"

struct any_key {
	unsigned now;		/* where the generator is */
	const char *word;	/* being typed, a letter each time; "" none */
	int rows, cols;		/* of the window */
};

void	 any_key_begin(struct any_key *k, unsigned number);
/* The window that it is typed into has that size now. */
void	 any_key_size(struct any_key *k, int rows, int cols);

/*
 * Types one. Returns it: a character, '\r', '\t', or 0 for what is none of them (an arrow, a
 * paste, another size of the window). Never what ends a program by itself, Ctrl-C.
 */
int	 any_key_type(struct any_key *k, struct tty *t);

#endif
