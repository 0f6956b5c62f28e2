/*
 * offers — the letters that a screen documents in `?`, read there the first time that its bar is seen.
 */
#ifndef TESTS_TERMINAL_OFFERS_H
#define TESTS_TERMINAL_OFFERS_H

#include "harness.h"

enum { OFFERS_MOST = 200, LETTERS = 27 };

struct offers {
	char *bar[OFFERS_MOST];		/* owned: what the foot of the screen reads */
	char letters[OFFERS_MOST][LETTERS];
	int n;
};

/*
 * Those of the screen that is there, given as tty_screen() tells it; "" where text is written, in
 * `?` itself and where there is no `?`. It is left as it was.
 */
const char *offers_of(struct offers *o, struct tty *t, const char *screen);
void	 offers_clear(struct offers *o);

#endif
