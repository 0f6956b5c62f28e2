/*
 * life_inside — what the files of an acta's life share. Private to life*.c.
 */
#ifndef TUI_LIFE_INSIDE_H
#define TUI_LIFE_INSIDE_H

#include "app/desk_acta.h"
#include "base/buf.h"
#include "tui/export.h"
#include "tui/life.h"
#include "tui/list.h"

/* What a row of the list is; `at` is its place in the array of its kind. */
enum life_kind { LIFE_STAGE, LIFE_SIGNER, LIFE_COPY, LIFE_FILE, LIFE_ATTACH };
struct life_row {
	enum life_kind kind;
	size_t	 at;
};

/* What is asked for a step or a file, one after the other. */
enum life_field { LIFE_DATE, LIFE_REFUSED, LIFE_MEDIUM, LIFE_RECEIPT, LIFE_TEXT, LIFE_WHY, LIFE_WHAT, LIFE_PATH,
	LIFE_FIELDS };

/* What is done once all is asked. */
enum life_does { LIFE_RECORD, LIFE_REST, LIFE_WITHDRAW, LIFE_ATTACHES, LIFE_DETACHES };

/* A row of the menu: what it says, what it does and what it asks first (ended by LIFE_FIELDS). */
struct life_offer {
	const char *says;
	enum life_does does;
	bool	 refused;		/* SIGNED: of who did not want to */
	enum life_field asks[4];
};
enum { LIFE_OFFERS = 5 };

struct life {
	struct view view;
	struct desk *desk;
	long	 session;
	struct desk_acta acta;
	struct life_row *row;
	struct list list;
	struct life_offer offer[LIFE_OFFERS];	/* of the menu on screen */
	int	 n_offers;
	struct acta_record record;	/* being asked; its texts are those below */
	const struct life_offer *chosen;
	int	 asked;			/* of the chosen one's questions */
	char	*text[LIFE_FIELDS];	/* NULL: not told */
	long	 file;			/* LIFE_DETACHES */
	struct export export;
	struct sight seen;
	struct buf said;
	enum look said_look;
};

bool	 life_looking(const struct life *v);
const struct life_row *life_under(const struct life *v);
void	 life_load(struct life *v);
void	 life_say(struct life *v, enum look look, const char *text);

/* life_do.c: Enter on the row under the cursor, and what its questions answered. */
struct answer life_open(struct life *v);
struct answer life_answered(struct life *v, const struct result *r);
void	 life_forget(struct life *v);

#endif
