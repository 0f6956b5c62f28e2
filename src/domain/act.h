/*
 * act — one thing that happened in a session, and its line of dictation.
 *
 * The log is the dictation: the same line is typed, stored, exported and read
 * back. Pure. The strings of a parsed act live in the arena that was given.
 */
#ifndef DOMAIN_ACT_H
#define DOMAIN_ACT_H

#include <stdbool.h>
#include "base/arena.h"
#include "base/buf.h"
#include "base/when.h"
#include "domain/body.h"

enum act_kind {
#define ACT(id, word, arguments, texts, when, help) ACT_##id,
#include "domain/acts.def"
#undef ACT
	ACT_COUNT
};

enum sense { SENSE_NONE, SENSE_FAVOR, SENSE_CONTRA, SENSE_ABSTENCION };

#define SEAT_REST (-1)		/* `votar resto favor` */
#define ACT_TEXT_MAX 65536	/* bytes of one text */

struct point_no { int major, minor; };	/* 8.1; minor 0 for a whole point */

struct act {
	enum act_kind kind;
	int	 seat;			/* L, R: the number said; 0 none */
	enum caracter caracter;		/* C */
	enum sense sense;		/* S */
	struct point_no point, to;	/* P, A */
	long	 ref;			/* N: an act; M: a session; 0 none */
	const char *text[3];		/* each t in order; NULL when left out */
	const struct act *inner;	/* X */
	bool	 has_at;		/* X: has an hour of its own */
	struct when at;
};

/*
 * Parses one line, without the `@hour` that may come before it (when_parse_near). `near`
 * gives date and offset to the hour of an inner act. Returns NULL and fills *out, or a Spanish
 * sentence that says what was expected (borrowed, constant or in the arena).
 * Texts are cleaned (text_clean), `\\` `\|` `\n` read as escapes.
 */
const char *act_parse(const char *line, struct when near, struct arena *a, struct act *out);

/* Appends the canonical line of an act: what the log keeps. */
void	 act_write(const struct act *act, struct buf *out);
/* Appends it as a person reads it: one line, texts without escapes. Not to be parsed. */
void	 act_tell(const struct act *act, struct buf *out);

/* A deep copy whose strings live in the arena. */
const struct act *act_copy(struct arena *a, const struct act *act);

const char *act_word(enum act_kind kind);
const char *act_help(enum act_kind kind);
/* How it is dictated: "presente lugar [titular|suplente [nombre | documento]]". */
void	 act_usage(enum act_kind kind, struct buf *out);
/* Is the letter in the act's `when` list? */
bool	 act_when(enum act_kind kind, char letter);
/* Does it edit the list of standing acts (deshacer, rectificar, intercalar)? */
bool	 act_corrects(enum act_kind kind);
/* The kind of a word; ACT_COUNT if it is none. */
enum act_kind act_kind_of(const char *word);

const char *sense_word(enum sense s);	/* "a favor" */

/* "8" or "8.1" */
void	 point_no_write(struct point_no p, struct buf *out);
bool	 point_no_same(struct point_no a, struct point_no b);
int	 point_no_compare(struct point_no a, struct point_no b);

#endif
