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
	bool	 has_hour, hour_stays;	/* T: the hour of the fact, for one act or until switched off */
	struct when hour;
	enum note_kind note_kind;
	struct buf note;
	bool	 readback;		/* ballot face: the read-back is on screen */
	int	 pending;		/* what a pushed question is for: the face's own numbers */
	struct act asked;		/* the act that a question completes; its texts live in `arena` */
	struct arena arena;		/* cleared when the next question begins */
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
/* Would it be admitted now? For keys that are offered. */
bool	 live_may(const struct live *l, enum act_kind kind);

/*
 * Asks for text i of l->asked and, when it comes, records it; drafts are kept. `hint` is
 * said at the foot; `initial` may be NULL; `many` for paragraphs.
 */
struct answer live_ask_text(struct live *l, int i, const char *title, const char *hint,
	    const char *initial, bool many);

/* The seat under the cursor, and how a seat is said aloud: "Beatriz Chávez Luna, Ciudadanía". */
int	 live_seat(const struct live *l);
void	 live_seat_words(const struct live *l, int seat, struct buf *out);
/* "HH:MM" of a moment. */
void	 live_hour_words(struct when w, struct buf *out);

/* Pushed from any face. */
struct view *history_new(struct live *l);	/* corrections */
struct view *acta_new(struct live *l);		/* preview, placeholders, approval, printing to a file */
struct view *agenda_new(struct live *l);	/* amend the agenda */
struct view *people_new(struct live *l);	/* arrivals, departures, relief, observers from any step */

#endif
