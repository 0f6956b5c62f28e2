/*
 * desk_register — the register of acuerdos for a person at the screen: found, read,
 * followed up, taken out to a file.
 */
#ifndef APP_DESK_REGISTER_H
#define APP_DESK_REGISTER_H

#include <stdbool.h>
#include <stdint.h>
#include "app/desk.h"
#include "base/buf.h"

enum desk_order { DESK_BY_FOLIO, DESK_BY_DUE, DESK_BY_OWNER };

/* What is looked for: all zeros is the whole register. Texts are borrowed. */
struct desk_query {
	const char *text;	/* words, accents and case free; NULL all */
	const char *state;	/* pendiente, en proceso, cumplido, sin efecto, abiertos; NULL all */
	const char *owner;	/* NULL all */
	long	 session;	/* 0 all */
	bool	 overdue;
	enum desk_order order;
};

/* That state as the register writes it, however it was typed. Borrowed. -1 with FAULT_USAGE. */
int	 desk_state_find(const char *word, const char **out, struct fault *f);

/* An acuerdo as a list shows it. */
struct desk_acuerdo {
	int64_t	 id;
	char	*folio, *text;
	char	*owner;		/* "" nobody */
	char	*state;
	char	*due;		/* "venció 3 d", "en 9 días", "permanente"; of a closed one its state */
	bool	 open, overdue;
	long	 session;	/* 0: from before Sesiona */
};

/* Part of the list: never the whole of a long one. */
struct desk_page {
	struct desk_acuerdo *row;
	size_t	 n;
	size_t	 at;		/* the one that was asked for, or the nearest */
	bool	 first, last;	/* nothing comes before it, after it */
};

#define DESK_LAST INT64_MAX	/* as `around`: the end of the list */

/*
 * The acuerdos around one of them: at most `span` before and `span` after it. `around` is its
 * id; 0, or one that is not found any more, is the first. Takes as long in a long register as in
 * a short one. desk_page_clear() afterwards.
 */
int	 desk_register(struct desk *d, const struct desk_query *q, int64_t around, size_t span,
	    struct desk_page *out, struct fault *f);
void	 desk_page_clear(struct desk_page *p);

/* How many are found; more than `most` are not counted, and *n is most + 1. */
int	 desk_register_count(struct desk *d, const struct desk_query *q, size_t most, size_t *n,
	    struct fault *f);
/* How many there are in all. */
int	 desk_register_size(struct desk *d, size_t *n, struct fault *f);

/* Who has acuerdos to answer for, in the order of a dictionary. desk_owners_free() afterwards. */
int	 desk_owners(struct desk *d, char ***out, size_t *n, struct fault *f);
void	 desk_owners_free(char **v, size_t n);

/*
 * The acuerdo in a few lines, under the list: wording, how it was approved, its last follow-ups;
 * and whole, to be read: proposal, votes by name, session and point, the history with its evidence.
 */
int	 desk_acuerdo_short(struct desk *d, int64_t id, struct buf *out, struct fault *f);
int	 desk_acuerdo_read(struct desk *d, int64_t id, struct buf *out, struct fault *f);
/* Progress told outside a session. */
struct desk_progress {
	const char *state;	/* acuerdos.estado */
	const char *text;	/* "" none */
	const char *date;	/* ISO, or "": today */
	const char *file;	/* of the evidence, as a person writes a path; "" none */
};
/*
 * Would it be recorded? FAULT_INPUT says what is missing or cannot be. 1: it would, and the state
 * would stay as a later one says.
 */
int	 desk_progress_check(struct desk *d, int64_t id, const struct desk_progress *p, struct fault *f);
/*
 * Records it; the evidence is copied into the archive (app/archive.h) first, and taken away
 * again if it cannot be recorded. 0 or 1 as desk_progress_check().
 */
int	 desk_progress(struct desk *d, int64_t id, const struct desk_progress *p, struct fault *f);

/* All that is found, with the view's columns, as CSV. */
int	 desk_register_csv(struct desk *d, const struct desk_query *q, struct buf *out, struct fault *f);

/* Reads acuerdos from before Sesiona (app/before.h); how many. -1: none was taken. */
int	 desk_register_import(struct desk *d, const char *path, struct fault *f);

/* "venció 3 d", "hoy", "en 9 días"; what is no date, as it is. Both ISO; pure. */
void	 desk_due_words(const char *due, const char *today, struct buf *out);

#endif
