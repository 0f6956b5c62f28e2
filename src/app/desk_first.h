/*
 * desk_first — from an empty file to a useful one: the steps of the first run, what each has
 * so far, and which are done. They are kept in the file, so that who leaves in the
 * middle goes on there.
 */
#ifndef APP_DESK_FIRST_H
#define APP_DESK_FIRST_H

#include "app/desk.h"

enum first_step {
	FIRST_BODY,		/* its name and town */
	FIRST_SEATS,
	FIRST_FACILITATOR,
	FIRST_RULES,		/* how 50 % + 1 and the majority are read */
	FIRST_NUMBERS,		/* of the sessions held this year before Sesiona */
	FIRST_ACUERDOS,		/* open, from before */
	FIRST_STEPS
};

struct first {
	bool	 wanted;	/* it is to be shown: nothing was done, or it was left in the middle */
	bool	 done[FIRST_STEPS];
	char	*value[FIRST_STEPS];	/* what there is, in a few words */
};

int	 desk_first(struct desk *d, struct first *out, struct fault *f);
void	 first_clear(struct first *s);
/* That step is done; or all of it is over. */
int	 desk_first_done(struct desk *d, enum first_step step, struct fault *f);
int	 desk_first_over(struct desk *d, struct fault *f);

/*
 * Seats as they are typed, one a line: «tipo; titular; suplente», «tipo;» of a vacant one, and «Facilitador; nombre»; or
 * pasted with the titles of numeral VIII. Who facilitates stays if the text names nobody. -1 with
 * FAULT_INPUT names the line and what was expected.
 */
int	 desk_typed_preview(struct desk *d, const char *text, char **lines, struct fault *f);
int	 desk_typed_keep(struct desk *d, const char *text, struct fault *f);
/* The text while it is written, kept beside the database; NULL if none. */
void	 desk_typed_draft(const struct desk *d, const char *text);
char	*desk_typed_drafted(const struct desk *d);

/* Names who facilitates from today on: «nombre; cargo», or the name alone; "" nobody. */
int	 desk_facilitator(struct desk *d, const char *typed, struct fault *f);

/* The number of the last session of that kind held this year before Sesiona; 0 none. */
int	 desk_number_before(struct desk *d, enum session_kind kind, int *number, struct fault *f);
/* FAULT_INPUT when it is no number, or when Sesiona numbered one of that kind this year already. */
int	 desk_number_before_put(struct desk *d, enum session_kind kind, const char *typed,
	    struct fault *f);

/* Acuerdos from before, from a CSV (app/before.h). */
int	 desk_acuerdos_preview(struct desk *d, const char *file, char **lines, struct fault *f);
int	 desk_acuerdos_keep(struct desk *d, const char *file, struct fault *f);

#endif
