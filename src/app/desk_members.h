/*
 * desk_members — who integrates the body: by seat on a date, their history, what is
 * missing, and the ways to change it (numerals I.1, I.2, I.4, I.5 and VIII).
 *
 * Nobody is overwritten: a change has a date, and sessions already opened keep the
 * names of their day in their snapshot. The screen knows no other way to the padrón.
 */
#ifndef APP_DESK_MEMBERS_H
#define APP_DESK_MEMBERS_H

#include "app/desk.h"
#include "base/arena.h"
#include "base/buf.h"
#include "domain/body.h"

/* An appointment. Texts never NULL; dates ISO, both days included; until "": still there. */
struct member {
	long	 id;
	int	 seat;			/* 0: the facilitator */
	enum caracter caracter;		/* NONE for the facilitator */
	const char *kind;		/* tipo de integrante */
	const char *title, *name, *post, *represents;
	const char *contact;
	bool	 contact_public;	/* else it stays in the office (V.3) */
	const char *since, *until;
	const char *origin;		/* who appointed, and how (I.2) */
	const char *document;
	const char *ended_why;
};

struct member_seat {
	int	 number;
	const char *kind;
	const struct member *titular, *suplente;	/* NULL: nobody that day */
	bool	 coming;		/* it does not exist yet: somebody is named for later */
	const char *abolished;		/* the first day without it; "": nobody said so */
	int	 warnings;
};

struct member_warning {
	int	 seat;			/* -1: of the whole body; 0: the facilitator */
	const char *text;		/* a sentence */
	const char *numeral;
};

struct member_term {
	long	 id;			/* 0: not kept yet */
	const char *name, *start, *end;
};

struct members {
	char	 date[DATE_SIZE];
	struct member_seat *seat;	/* those that exist or to which somebody is coming, by number */
	size_t	 n_seats;
	struct member_seat *gone;	/* those that were abolished by then, by number */
	size_t	 n_gone;
	const struct member *facilitator;	/* NULL: nobody */
	struct member *all;		/* every appointment, by seat and date */
	size_t	 n_all;
	struct member_warning *warning;
	size_t	 n_warnings;
	struct member_term *term;	/* by date */
	size_t	 n_terms;
	int	 term_now;		/* the one of that date, -1 */
	struct arena arena;		/* owns it all */
};

enum member_stands { MEMBER_PAST, MEMBER_NOW, MEMBER_COMING, MEMBER_NEVER };
/* On that ISO date; NEVER: withdrawn before it began. */
enum member_stands member_stands(const struct member *m, const char *date);

/* Everything as it is on that ISO date; NULL is today. members_clear() afterwards. */
int	 desk_members(struct desk *d, const char *date, struct members *out, struct fault *f);
void	 members_clear(struct members *m);

/* For desk_members.c only: what is missing or worth a look, given all the rest; and what a change does. */
void	 members_warn(struct members *m);
void	 members_difference(const struct members *before, const struct members *after, struct buf *out);

enum member_act {
	MEMBER_APPOINT,		/* m as it should be, m.id aside */
	MEMBER_MEND,		/* m.id, and its name, texts and since put right */
	MEMBER_END,		/* m.id, its last day in m.until, the reason in m.ended_why */
	MEMBER_KIND,		/* the seat m.seat is of tipo m.kind from now on */
	MEMBER_ABOLISH,		/* from m.since on there is no seat m.seat, for the reason in m.ended_why */
	MEMBER_TERM		/* `term` */
};
struct member_change {
	enum member_act act;
	struct member m;	/* dates may be written 1/9/2024 */
	struct member_term term;
};

/* What the change would do, in lines; or why it cannot be. Keeps nothing. Caller frees. */
int	 desk_members_preview(struct desk *d, const struct member_change *c, char **lines,
	    struct fault *f);
/* Does it, whole or not at all, with before and after in the diary. */
int	 desk_members_change(struct desk *d, const struct member_change *c, struct fault *f);

/* An ISO date for the reader: "mié 25 mar 2026". */
void	 desk_day_words(const char *iso, struct buf *out);

/*
 * The table of numeral VIII as CSV, as it is that day: `padron importar` reads it back.
 * public_only leaves out the contacts that are not marked public (V.3).
 */
void	 members_csv(const struct members *m, bool public_only, struct buf *out);
/* Every appointment of that seat (-1: all), with origin, document and why it ended. */
void	 members_history_csv(const struct members *m, int seat, struct buf *out);

#endif
