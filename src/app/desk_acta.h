/*
 * desk_acta — an acta outside the room: where its paper stands, who is missing, and the ways to
 * record what became of it (III.6 to III.8, VII.1).
 *
 * Computed from the public views each time. A step is recorded once the session is closed and its
 * acta approved; what stands is corrected or withdrawn with a reason, and the diary keeps what it
 * was. Nothing of it is an act: the acta does not change.
 */
#ifndef APP_DESK_ACTA_H
#define APP_DESK_ACTA_H

#include "app/desk.h"
#include "base/arena.h"
#include "base/fingerprint.h"
#include "domain/body.h"

/* What is recorded: the word that the command line takes. */
#define ACTA_STEPS(X) \
	X(PRINTED, "impresa") \
	X(SIGNED, "firma") \
	X(COPIED, "copia") \
	X(SENT, "envío") \
	X(PUBLISHED, "publicación")

enum acta_step {
#define X(id, word) ACTA_##id,
	ACTA_STEPS(X)
#undef X
	ACTA_STEP_N
};
/* Case and accents do not matter; ACTA_STEP_N: none has that word. */
enum acta_step acta_step_find(const char *word);
const char *acta_step_word(enum acta_step step);

/* A row of the view pasos; the first is the approval, which is an act. Dates are ISO; "" none. */
struct acta_stage {
	const char *name;		/* aprobada, impresa, firmada, copias, enviada, publicada */
	bool	 done;
	const char *date, *detail;
	int	 count, total;		/* signatures, copies; total 0: it counts nothing */
	const char *due;		/* what the rules say */
	const char *numeral;
};

/* Who signs (view firmas), or to whom a copy is due (view entregas). */
struct acta_person {
	int	 seat;			/* 0: the facilitator */
	enum caracter caracter;
	const char *name, *kind;
	const char *state;		/* as the view tells it */
	bool	 waits;			/* pendiente */
	const char *date;
	const char *detail;		/* the reason; when they left; medium and receipt */
};

/* Of a signer: did not come, and so has nothing to sign. */
bool	 acta_absent(const struct acta_person *p);

/* A file of the session (view adjuntos). */
struct acta_file {
	long	 id;
	const char *what;		/* "acta firmada", "anexo 2: Plano" */
	const char *name, *sha256, *date, *note;
	bool	 withdrawn;
	const char *why;		/* it was withdrawn */
	bool	 missing;		/* from the archive; whether it changed, verificar tells */
};

struct desk_acta {
	long	 session;
	const char *title;		/* "Ordinaria 01/2026" */
	const char *date;		/* of the session, ISO */
	const char *why_not;		/* why no step can be recorded, as a fault says it; NULL: it can */
	char	 fingerprint[FINGERPRINT_SIZE];	/* "" until it is closed */
	struct acta_stage *stage;
	size_t	 n_stages;
	struct acta_person *signer, *copy;
	size_t	 n_signers, n_copies;
	struct acta_file *file;
	size_t	 n_files;
	const char **annex;		/* titles, as the acta lists them */
	size_t	 n_annexes;
	struct arena arena;		/* owns it all */
};

/* FAULT_INPUT: there is no such session, or it was not installed. desk_acta_clear() after 0. */
int	 desk_acta(struct desk *d, long session, struct desk_acta *out, struct fault *f);
/* The same for who has only a store open to read. */
int	 acta_outside(struct store *s, long session, struct desk_acta *out, struct fault *f);
void	 desk_acta_clear(struct desk_acta *a);

/*
 * Appends to a CSV what a screen lists of it: a row for each step, whoever signs or is given a copy
 * under theirs, and each file. An empty `out` gets the names of the columns first; of NULL only they.
 */
void	 desk_acta_csv(const struct desk_acta *a, struct buf *out);

/* ---- recording ---------------------------------------------------------------------------- */

/*
 * Texts as a person writes them; NULL is not told. A correction keeps what stands of what it does not
 * tell, and "" empties it.
 */
struct acta_record {
	enum acta_step step;
	int	 seat;			/* of SIGNED and COPIED: whose; 0 the facilitator */
	enum caracter caracter;		/* NONE: whoever is the only one of that seat */
	const char *name;		/* needed only when two of a carácter sat there */
	const char *date;		/* 2026-03-25, 25/3/2026; not told, today */
	const char *refused;		/* SIGNED: did not want to, and why */
	const char *medium, *receipt;	/* COPIED, SENT: how, and what proves it */
	const char *text;		/* a note; PUBLISHED: where */
	const char *why;		/* it takes the place of what stands, and why */
};

/*
 * Would it be recorded? FAULT_INPUT says what is missing or cannot be, in a sentence. `told` (NULL:
 * nobody listens) gets what would be, in a line.
 */
int	 desk_acta_check(struct desk *d, long session, const struct acta_record *r, struct buf *told,
	    struct fault *f);
int	 desk_acta_record(struct desk *d, long session, const struct acta_record *r, struct buf *told,
	    struct fault *f);
/* SIGNED or COPIED for everybody who waits, in one transaction; how many. seat, name and why are not read. */
int	 desk_acta_rest(struct desk *d, long session, const struct acta_record *r, struct fault *f);
/* Takes back what stands; r->why is needed. */
int	 desk_acta_withdraw(struct desk *d, long session, const struct acta_record *r, struct buf *told,
	    struct fault *f);

/* ---- files -------------------------------------------------------------------------------- */

/* What a file may be, NULL-ended: "acta firmada", "convocatoria"…; besides, "anexo 1", "anexo 2". */
extern const char *const acta_file_kinds[];

/*
 * Copies the file (64 MiB at most) into the archive and records it as what it is; *id is its number. -1:
 * nothing was left behind. Any session: a convocatoria is attached before it is opened.
 */
int	 desk_attach(struct desk *d, long session, const char *file, const char *what, const char *note,
	    long *id, struct fault *f);
/* Withdraws it, with a reason: its row stays, and the file. */
int	 desk_detach(struct desk *d, long session, long id, const char *why, struct fault *f);

#endif
