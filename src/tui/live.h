/*
 * live — the session on the screen: one view whose face follows the state.
 *
 * The face is never chosen by a key but by where the session stands, so that
 * reopening after a power cut lands on the same step by itself. Every act goes
 * through live_do(); what it answered stays on the note line until the next key.
 */
#ifndef TUI_LIVE_H
#define TUI_LIVE_H

#include "app/session.h"
#include "base/buf.h"
#include "base/env.h"
#include "tui/list.h"
#include "tui/screen.h"
#include "tui/view.h"

struct live;

/* One step of the session as it looks: roll call, the floor, the vote. */
struct face {
	const char *name;	/* for help and the top line: "PASE DE LISTA" */
	const char *help;	/* what this step is for, with its numerals, in our own words */
	void (*draw)(struct live *l, struct area middle);
	/* A key the live view has no general meaning for. */
	struct answer (*key)(struct live *l, int key, enum cmd cmd);
	const struct bar_key *(*keys)(const struct live *l);
	void (*say)(const struct live *l, struct buf *out);	/* the words to say aloud */
	struct answer (*result)(struct live *l, const struct result *r);	/* of what it pushed */
};

extern const struct face roll_face;	/* before abrir and until quorum */
extern const struct face floor_face;	/* installed: agenda, points, proposals, acta, closing */
extern const struct face ballot_face;	/* a vote is open */
extern const struct face over_face;	/* ended: what there is to print and look at */

enum note_kind { NOTE_NONE, NOTE_DONE, NOTE_REFUSED, NOTE_FAILED };

struct live {
	struct view view;
	struct session *session;	/* owned: closed when the view is freed */
	const struct env *env;
	bool	 looking;		/* read-only: no act is offered */
	const struct face *face;
	struct list seats, points;	/* cursors: body->seat[] and state_agenda() */
	bool	 on_seats;		/* Tab: which of the two the arrows move */
	int	 at_point;		/* floor face: the point its cursor was last led to */
	size_t	 for_one;		/* floor face: acts there were when the seats took the focus for one, + 1; or 0 */
	bool	 has_hour, hour_stays;	/* T: the hour of the fact, for one act or until switched off */
	struct when hour;
	enum note_kind note_kind;
	struct buf note;
	int64_t	 minute;		/* drawn by the clock */
	struct act asked;		/* the act that questions complete; its texts live in `arena` */
	int	 asked_text;		/* which of its texts is being asked */
	struct arena arena;		/* cleared when a new act is asked */
};

/* The view; takes the session over. */
struct view *live_new(struct session *session, const struct env *env, bool looking);

const struct state *live_state(const struct live *l);

/*
 * Records the act at the hour in force. True when it was recorded; otherwise the
 * note says why. The face is chosen anew and cursors are kept on what they pointed at.
 */
bool	 live_do(struct live *l, const struct act *act);
/* The same for an act of only a kind, of a kind and a seat. */
bool	 live_do_kind(struct live *l, enum act_kind kind);
bool	 live_do_seat(struct live *l, enum act_kind kind, int seat_index);

/*
 * Asks one after another for the texts that the act takes (prompt.c), then
 * records it. What is typed is kept as a draft until it is recorded; a draft that was
 * left behind for the same question is where the writing starts, else `initial`
 * (may be NULL).
 */
struct answer live_ask(struct live *l, const struct act *asked, const char *initial);

/* Something to tell on the note line. */
void	 live_note(struct live *l, enum note_kind kind, const char *text);

/* The seat under the cursor, and how a seat is said aloud: "Beatriz Chávez Luna, Ciudadanía". */
int	 live_seat(const struct live *l);
void	 live_seat_words(const struct live *l, int seat, struct buf *out);
/* "3 presentes de 4 necesarios". */
void	 live_present_words(const struct state *s, struct buf *out);
/* "HH:MM" of a moment. */
void	 live_hour_words(struct when w, struct buf *out);

/*
 * Tags of questions: a face numbers its own from ASK_FACE on; the others are the
 * live view's.
 */
enum { ASK_TEXT = 1, ASK_UNDO, ASK_HOUR_KIND, ASK_HOUR, ASK_GAP, ASK_FACE = 100 };

/* For live.c only: live_top.c, prompt.c. */
void	 live_draw_top(const struct live *l);
struct answer prompt_result(struct live *l, const struct result *r);
bool	 prompt_resume(struct live *l, struct answer *out);

/*
 * people.c: what may be done from any step with the seat under the cursor and with those who
 * attend: arrive, be relieved, leave, take the floor, observe; and a note or an annex. Faces
 * give it the commands that they have no meaning of their own for.
 */
struct answer live_people(struct live *l, enum cmd cmd);

/* ballot.c: where a vote begins, the first seat that has yet to vote. For live.c only. */
int	 ballot_first(const struct live *l);
/* What came of a decision, as it is announced: "Aprobada por mayoría: 3 a favor, 1 en contra." */
void	 live_result_words(const struct state *s, const struct decision *d, struct buf *out);

/* Views of their own, pushed from any face. They borrow the live view, which stays below. */
struct view *history_new(struct live *l);	/* the acts, and their correction */
struct view *history_texts(struct live *l);	/* only those with a text, to be mended */
struct view *acta_new(struct live *l);		/* the acta read, mended by paragraphs, approved */
/* The acta of a session that ended, by itself: only to be read and kept. Takes the session over. */
struct view *acta_of(struct session *session, const struct env *env);
struct view *amend_new(struct live *l);		/* the agenda changed */

#endif
