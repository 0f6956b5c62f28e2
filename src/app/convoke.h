/*
 * convoke — makes a session: its date, its place and its framed agenda.
 */
#ifndef APP_CONVOKE_H
#define APP_CONVOKE_H

#include "app/agenda.h"
#include "app/settings.h"
#include "base/fault.h"
#include "store/store.h"

struct convocation {
	enum session_kind kind;
	struct when date;
	const char *place;	/* "" not known yet */
	const char *matters;	/* in the form of an agenda file; NULL none */
	const char *name;	/* of that file, for messages */
};

/*
 * Puts the matters in the frame of the kind and checks that the seats of a removal
 * exist at that date, and have somebody. Texts live in the arena.
 */
int	 convoke_agenda(struct store *store, const struct settings *s, const struct convocation *v,
	    struct arena *a, struct agenda *out, struct fault *f);

/* The frame of that kind, the town's own or the shipped one. Texts live in the arena. */
int	 convoke_frame(const struct settings *s, enum session_kind kind, struct arena *a,
	    struct agenda *out, struct fault *f);

/* The same, and stores the session as planned. 0 and its number. */
int	 convoke(struct store *store, const struct settings *s, const struct convocation *v,
	    long *id, struct fault *f);
/* The same for a session that is planned already, and was never opened. */
int	 convoke_change(struct store *store, const struct settings *s, long id,
	    const struct convocation *v, struct fault *f);

/*
 * "2026-03-14 10:00" on the clock of the chosen zone, or a full ISO time. False if it
 * is neither.
 */
bool	 convoke_date(const char *s, struct when *out);

#endif
