/*
 * floor — what the files of the floor face share. Private to floor*.c, amend.c and hall_show.c.
 *
 * floor.c does, floor_ask.c asks, floor_step.c knows which step it is and what to say, floor_draw.c
 * draws, floor_point.c tells the right part on a sheet.
 */
#ifndef TUI_FLOOR_H
#define TUI_FLOOR_H

#include "tui/live.h"

/* Where the session is between two votes; the words, the keys and Enter follow from it. */
enum floor_step {
	STEP_RECESS,
	STEP_AGENDA,		/* the agenda waits for approval */
	STEP_AMENDMENT,		/* a change of the agenda waits for consensus */
	STEP_NEXT,		/* between points */
	STEP_TALK,		/* a point is open, nothing is proposed */
	STEP_PROPOSAL,		/* does anybody differ? */
	STEP_CONTESTED,		/* somebody does: it is voted */
	STEP_HEARING,		/* removal: the affected seat is heard first (I.3) */
	STEP_REMOVAL,		/* removal: only a vote decides */
	STEP_LOST,		/* tie, not carried or interrupted: what now? */
	STEP_CARRIED,
	STEP_GENERALES,		/* generales open, none of its matters is */
	STEP_ACTA,
	STEP_CLOSING
};

enum floor_step floor_step(const struct state *s);

/* The innermost open point, -1. */
int	 floor_open(const struct state *s);
/* The first pending point after those taken up, -1; lista and orden have their own acts. */
int	 floor_next(const struct state *s);
/* The agenda's row of the point with the number that a digit says (0: 10); -1. */
int	 floor_row(const struct state *s, int digit);
/* The point under the agenda's cursor. */
int	 floor_under(const struct live *l);
/* The last decision on the motion, at that point (-1: any); -1 if there is none. */
int	 floor_decision(const struct state *s, const struct motion *m, int point);
/* Has the last decision carried at the open point its acuerdo? */
bool	 floor_settled(const struct state *s);
/* What this session last told of an earlier acuerdo; NULL if nothing. */
const struct follow_up *floor_followed(const struct state *s, const char *folio);
/* Is it needed to decide, and missing? */
bool	 floor_quorum_lost(const struct state *s);

/* Would it be refused whatever its texts say? Then the note says why. */
bool	 floor_refused(struct live *l, const struct act *act);
/* Nobody should write a text only to be told that it was not its time. */
struct answer floor_ask(struct live *l, const struct act *act, const char *initial);

/* The face's questions, and what follows from each answer. */
enum {
	ASK_ORDER = ASK_FACE, ASK_OPEN, ASK_CLOSE_POINT, ASK_RESUME, ASK_END, ASK_FOLIO, ASK_STATE,
	ASK_WHICH_ACTA
};
struct answer floor_ask_folio(struct live *l);
struct answer floor_folio_chosen(struct live *l, int i);
struct answer floor_state_chosen(struct live *l, int i);
struct answer floor_ask_resume(struct live *l);
struct answer floor_ask_acta(struct live *l);
struct answer floor_acta_chosen(struct live *l, int option);
struct answer floor_ask_end(struct live *l);
struct answer floor_end(struct live *l);

/* face.say and face.keys */
void	 floor_say(const struct live *l, struct buf *out);
const struct bar_key *floor_keys(const struct live *l);

/* Puts the cursor on the step at hand when that has changed; to be called before using it. */
void	 floor_follow(struct live *l);
void	 floor_draw(struct live *l, struct area middle);

/* "Equihua Solís" of "Ramiro Equihua Solís": the surnames, for narrow places. */
void	 floor_surnames(const char *name, struct buf *out);

/*
 * The right part, a paragraph at a time: drawn in an area or, when `text` is not NULL,
 * collected there to be read whole.
 */
struct sheet {
	struct area area;
	int	 row;
	bool	 cut;		/* something did not fit */
	struct buf *text;
};
void	 sheet_para(struct sheet *p, enum look look, int indent, const char *text);
void	 sheet_gap(struct sheet *p);
void	 sheet_heading(struct sheet *p, const char *text);
/* A paragraph that was put together in b, which is emptied for the next one. */
void	 sheet_tell(struct sheet *p, enum look look, int indent, struct buf *b);

/* What is at hand, all of it. */
void	 floor_tell(const struct live *l, struct sheet *sheet);

#endif
