/*
 * edit — the one text widget: a line, or paragraphs with soft wrap.
 *
 * Holds clean NFC UTF-8 and moves by graphemes. Every change costs about the
 * length of the text and no more, pasted ones included.
 *
 *	arrows, Ctrl-arrows (words), Home/End or Ctrl-A/E (row), page up and down
 *	Backspace, Supr, Ctrl-W (word before), Ctrl-K (to the end of the row),
 *	Ctrl-Z (undo), Ctrl-U (erases back to the start of the row)
 *
 * Ctrl-O is left to who asks for paragraphs (ask_text.c): the person's own editor.
 */
#ifndef TUI_EDIT_H
#define TUI_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include "tui/term.h"

struct edit;

enum edit_mode {
	EDIT_LINE,	/* no newline; scrolls sideways; pasted newlines become spaces */
	EDIT_TEXT	/* Enter begins a paragraph; wraps */
};

/* `max` is in characters, 0 for no limit. `initial` may be NULL. Never NULL. */
struct edit *edit_new(enum edit_mode mode, const char *initial, size_t max);
void	 edit_free(struct edit *e);

/* Takes a key. False if the widget has no use for it (Tab, Esc, Enter in a line, …). */
bool	 edit_key(struct edit *e, int key);

/* Inserts valid UTF-8 at the cursor, cleaned; one step to undo. */
void	 edit_paste(struct edit *e, const char *text);

/* All of it becomes this valid UTF-8, cleaned and cut at the limit; one step to undo. */
void	 edit_rewrite(struct edit *e, const char *text);

/* What was written: text_clean(), and in a line text_clean_line(). Caller frees. */
char	*edit_text(const struct edit *e);

/* Grows with every change, undo included: compare it to know whether a draft is old. */
unsigned long edit_stamp(const struct edit *e);

/* Did the limit cut or refuse the last thing typed or pasted? */
bool	 edit_full(const struct edit *e);

/* Draws it in the area (2 columns or more) and, if focused, puts the cursor there. */
void	 edit_draw(struct edit *e, struct area a, bool focused);

#endif
