/*
 * input — what the typist does, one thing at a time.
 *
 * Curses names the special keys; the UTF-8 is put together here, because
 * get_wch() without waiting loses a character whose bytes come in two pieces.
 */
#ifndef TUI_INPUT_H
#define TUI_INPUT_H

#include <stdbool.h>
#include "base/buf.h"

enum input_kind {
	INPUT_NONE,	/* nothing more for now */
	INPUT_KEY,	/* in->key */
	INPUT_PASTE,	/* in->paste, as the terminal sent it but valid UTF-8 */
	INPUT_RESIZE
};

struct input {
	int key;
	struct buf paste;
	bool pasting;
	unsigned char part[4];	/* a character not yet complete */
	int part_len;
	unsigned long seen;	/* codes read so far: tells silence from a dead terminal */
};

#define INPUT_EMPTY { 0, BUF_EMPTY, false, { 0 }, 0, 0 }

/* Teaches curses the keys that the terminal's description may lack. By term_start() only. */
void	 input_keys(void);

/* The next thing already typed; never waits (but for the rest of an escape sequence). */
enum input_kind input_next(struct input *in);

/* Ends a paste whose end was never told. True if there was one: it is in in->paste. */
bool	 input_paste_over(struct input *in);

/* Forgets all that was typed and not read. */
void	 input_drop(struct input *in);

void	 input_clear(struct input *in);

#endif
