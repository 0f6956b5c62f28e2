/*
 * fold — one act into a state: may it happen, and what it changes.
 *
 * Private to domain/. Every act has a pair of functions, admit_x and apply_x,
 * found through one table made from acts.def; corrections are not folded (they
 * edit the list that is folded: meeting.c).
 */
#ifndef DOMAIN_FOLD_H
#define DOMAIN_FOLD_H

#include "domain/state.h"

/* One act about to be folded. */
struct turn {
	const struct act *act;
	struct when at;
	long	 seq, root;
	struct refusal *why;	/* where a refusal goes */
	struct arena *scratch;	/* for the words of a refusal */
	struct fact *fact;	/* while applying: the row of this act */
};

void	 state_init(struct state *s, const struct body *b);
void	 state_clear(struct state *s);

/* Is the act admitted in this phase at all, whatever it says? (acts.def, `when`) */
bool	 fold_gate(const struct state *s, const struct turn *t);
bool	 fold_admit(const struct state *s, const struct turn *t);
void	 fold_apply(struct state *s, struct turn *t);

/* Sets the code and returns false, so that admit functions write `return no(t, REFUSED_X)`. */
bool	 no(const struct turn *t, enum refusal_code code);
bool	 no_seat(const struct turn *t, enum refusal_code code, int number);
bool	 no_point(const struct turn *t, enum refusal_code code, struct point_no no);

/* Shared by the rooms of acts. */
int	 fold_seat(const struct state *s, const struct turn *t);	/* index; -1 after refusing */
bool	 fold_seated(const struct state *s, const struct turn *t, int *seat);	/* refuses an empty one */
const char *fold_missing(const struct state *s, struct arena *a);	/* who is not there, named */
int	 fold_open(const struct state *s);	/* the innermost open point, -1 */
int	 fold_place(const struct state *s, enum point_class c);	/* its point, 0 if the agenda lacks it */
void	 fact_tell(const struct state *s, struct turn *t, const struct motion *m, int seat);
/* The motion that positions change now (state_subject), NULL if there is none. */
struct motion *motion_at_hand(const struct state *s);
/* Refuses, saying why there is none. */
bool	 nothing_at_hand(const struct state *s, const struct turn *t);
/* The point where the record tells what concerns this motion. */
int	 motion_place(const struct state *s, const struct motion *m);
/* What follows when a motion carries. */
void	 motion_carry(struct state *s, const struct turn *t, struct motion *m, int decision);
struct motion *motion_new(struct state *s, enum subject subject, const char *text, long root);
/* Opens a decision on a motion at a point; entitled are the seats occupied now. */
struct decision *decision_new(struct state *s, const struct turn *t, int point,
	    const struct motion *m, const char *text, enum method method);
/* Decides by consensus of who is present. */
void	 decision_consensus(struct state *s, struct turn *t, int point, const struct motion *m, const char *text);
/* The last vote that carried on that subject, -1. */
int	 decision_voted(const struct state *s, enum subject subject);
/* Refuses unless nobody present differs and somebody is left to decide. */
bool	 consensus_possible(const struct state *s, const struct turn *t, const struct motion *m,
	    enum refusal_code contested);
/* Takes effect on the agenda. */
void	 amendment_apply(struct state *s, const struct act *act, long root, long seq, enum point_origin origin);
/* "Agregar el punto 7, Reparación de la fuente" */
const char *amendment_text(const struct state *s, const struct act *act, struct arena *a);

#define ACT(id, word, arguments, texts, when, help) \
	bool admit_##id(const struct state *s, const struct turn *t); \
	void apply_##id(struct state *s, struct turn *t);
#include "domain/acts.def"
#undef ACT

#endif
