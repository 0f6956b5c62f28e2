/*
 * view — one screen of the program, and the stack of them.
 *
 * A view begins with a `struct view` and owns the rest of its state. It knows
 * no other view: it answers a key with what should happen, and the stack does
 * it. A view that only asks something (`overlay`) leaves the top lines of the
 * one below in sight.
 *
 *	struct roll { struct view view; struct list seats; … };
 *	static const struct view_kind roll_kind = { .name = "Pase de lista", … };
 *	struct roll *r = xcalloc(1, sizeof *r); r->view.kind = &roll_kind;
 */
#ifndef TUI_VIEW_H
#define TUI_VIEW_H

#include <stdbool.h>
#include "tui/keys.h"

struct view {
	const struct view_kind *kind;
	struct view *below;	/* the stack's */
	bool covered;		/* the stack's, for tick(): another one is on top, and may ask about what this one shows */
};

/* What a view hands to the one below when it is popped. */
struct result {
	int tag;		/* which question this answers, chosen by who pushed it; 0: none */
	bool yes;		/* false: it was left with Esc */
	int number;		/* the option chosen */
	const char *text;	/* the text written; borrowed for the call, NULL if none */
};

enum answer_kind { ANSWER_NOTHING, ANSWER_REDRAW, ANSWER_PUSH, ANSWER_POP };

struct answer {
	enum answer_kind kind;
	struct view *view;	/* push: the stack owns it from now on */
	struct result result;	/* pop */
	char *text;		/* pop: owned, becomes result.text */
	int key;		/* pop: given to the view below as if typed, instead of a result */
};

struct answer answer_nothing(void);
struct answer answer_redraw(void);
struct answer answer_push(struct view *v);
struct answer answer_pop(void);
struct answer answer_pop_with(int tag, bool yes, int number);
struct answer answer_pop_text(int tag, char *owned);
struct answer answer_pop_key(int key);

/* Only `name`, `draw` and `key` must be given. */
struct view_kind {
	const char *name;	/* for help: "Pase de lista" */
	const char *help;	/* what this screen is for, in paragraphs */
	const char *(*about)(const struct view *v);	/* … when it depends on the step; may be NULL */
	bool overlay;		/* draws only the middle and the foot */
	bool whole;		/* draws the whole screen: no rules and no key bar are put */

	void (*draw)(struct view *v);
	/* The key may be a letter, a K_ code, or a command chosen in `?`; see keys_command(). */
	struct answer (*key)(struct view *v, int key);
	/* What it offers now: the bar, and the list of `?`. One of a few static arrays. */
	const struct bar_key *(*keys)(const struct view *v);
	/* It has just come on top for the first time. */
	struct answer (*opened)(struct view *v);
	/* A view pushed by this one was popped. */
	struct answer (*result)(struct view *v, const struct result *r);
	/* About twice a second, on top or not, and once before the end. True: draw again. */
	bool (*tick)(struct view *v);
	/* Is text being written now? Then `?` is a character, and paste() is called. */
	bool (*writing)(const struct view *v);
	bool (*paste)(struct view *v, const char *text);
	void (*free)(struct view *v);
};

struct stack {
	struct view *top;	/* NULL: the program ends */
};

/* Puts it on top and lets it answer that it is open. */
void	 stack_push(struct stack *s, struct view *v);

/* Each returns true if the screen must be drawn again. */
bool	 stack_key(struct stack *s, int key);
bool	 stack_paste(struct stack *s, const char *text);
bool	 stack_tick(struct stack *s);

void	 stack_draw(struct stack *s);

/* Frees every view, the top one first. */
void	 stack_clear(struct stack *s);

/* The commands that the view offers; never NULL. */
const struct bar_key *view_keys(const struct view *v);
bool	 view_writing(const struct view *v);

#endif
