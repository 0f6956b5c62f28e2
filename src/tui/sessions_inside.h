/*
 * sessions_inside — what the files of the list of sessions share. Private to sessions*.c.
 */
#ifndef TUI_SESSIONS_INSIDE_H
#define TUI_SESSIONS_INSIDE_H

#include "app/desk_plan.h"
#include "base/buf.h"
#include "tui/export.h"
#include "tui/list.h"
#include "tui/sessions.h"

enum { ASK_PLAN = 1, ASK_CHANGE, ASK_DO, ASK_YEAR, ASK_STATE, ASK_CANCEL, ASK_WHY, ASK_EXPORT };
enum { DOES_MAX = 5 };

struct sessions {
	struct view view;
	struct desk *desk;		/* borrowed */
	struct desk_session *session;	/* newest first, told once they are seen */
	size_t	 n;
	int	 at_hand;		/* of them; -1: none */
	size_t	*shown;			/* those of the year and the state, by index */
	size_t	 n_shown;
	int	 year;			/* 0: all */
	char	*state;			/* NULL: all */
	struct list list;
	struct buf months;		/* without an ordinary session (III.3) */
	long	 about;			/* the session that questions are about */
	int	 does[DOES_MAX];	/* what each row of its menu does */
	struct export export;
	struct buf note;
	enum look note_look;
	int64_t	 minute;		/* drawn by the clock */
	struct sight seen;
};

bool	 sessions_looking(const struct sessions *v);
void	 sessions_note(struct sessions *v, enum look look, const char *text);

/* sessions_do.c: what can be done with a session, and what was answered to it. */
struct answer sessions_open(struct sessions *v, const struct desk_session *s);
bool	 sessions_done(struct sessions *v, const struct result *r, struct answer *out);

#endif
