/*
 * ask — questions ready to be pushed: each is a view that hands its answer to
 * the one below in result(), under the tag given here, and copies what it is
 * told. Esc always goes back with .yes = false.
 */
#ifndef TUI_ASK_H
#define TUI_ASK_H

#include <stddef.h>
#include "tui/view.h"

/*
 * Yes (Enter) or no (Esc). `consequences` may be NULL: paragraphs, read with
 * the arrows when long.
 */
struct view *ask_confirm(int tag, const char *question, const char *consequences);

/* Like ask_confirm(), but yes only after `word` is written (case and accents free). */
struct view *ask_word(int tag, const char *question, const char *consequences, const char *word);

/* Something to read; Enter or Esc goes back. No result worth reading. */
struct view *ask_message(const char *title, const char *text);

/* One of n options: result .number is its index. A digit goes to the option that it numbers. */
struct view *ask_choose(int tag, const char *title, const char *const *options, int n,
	    int initial);

/* What is being written is kept in safety with this, while it is written. */
struct draft {
	void (*save)(void *ctx, const char *text);	/* NULL: not kept */
	void *ctx;
};

struct ask_text {
	int tag;
	const char *title;	/* "Nota" */
	const char *hint;	/* said at the foot; NULL: none */
	const char *initial;	/* NULL: empty */
	bool many;		/* paragraphs: Tab ends, Enter begins a new one */
	bool may_be_empty;	/* else an empty text is not accepted */
	size_t max;		/* characters, 0: no limit */
	const char *tabs;	/* what a pasted tab becomes: "; " for the cells of a table; NULL: a space */
	struct draft draft;
};

/* Text: result .text, clean. Esc asks before throwing away what was written. */
struct view *ask_text(const struct ask_text *what);

#endif
