/*
 * paper — a template, the public views and what was asked for give Markdown (design §5), and
 * that Markdown is written in any of the forms that a paper has.
 *
 * The wording is today's: templates are those of the settings in force, also for a session whose
 * rules are frozen. Only the body of an approved acta is what it was.
 */
#ifndef APP_PAPER_H
#define APP_PAPER_H

#include "app/catalog.h"
#include "app/session.h"
#include "base/env.h"
#include "store/store.h"

/* What a paper is asked with. Texts as a person writes them; NULL or "": not given. */
struct paper_ask {
	const char *name;
	long	 session;		/* 0: none */
	const char *given[PARAM_N];	/* [PARAM_SESSION] is not read */
};

/* Where papers come from. Borrowed. */
struct paper_desk {
	struct store *store;
	const struct settings *today;	/* in force, not those that a session froze */
	const struct env *env;
	const struct session *open;	/* the session asked for, when it is open already; NULL */
};

/*
 * Renders a paper as its views are now; of an approved acta, its frozen body and what came after. The
 * acta of a closed session bears its fingerprint (base/fingerprint.h) and what its QR says.
 * When the town's template fails the shipped one is used. `notes` (NULL: nobody listens) gets
 * what there is to say about its template, a line each. 0, or -1: FAULT_INPUT says what it lacks
 * or why it is not for that session, FAULT_USAGE that it does not take what was given.
 */
int	 paper_make(const struct paper_desk *d, const struct paper_ask *ask, struct buf *out,
	    struct buf *notes, struct fault *f);

/*
 * The session meant when none is named: the one that is live, if the paper fits it; else of the first
 * of the paper's states that any session has, the newest (of those to come, the nearest). *id 0: none.
 */
int	 paper_session(const struct paper_desk *d, const struct paper_card *p, long *id, struct fault *f);

/* The body that approval freezes, as rendered now; `notes` as in paper_make(). Caller frees *body. */
int	 paper_acta_body(const struct paper_desk *d, long session, char **body, struct buf *notes,
	    struct fault *f);
/* Where the body ends in an acta: the byte at which its own point's heading begins. 0: nowhere. */
int	 paper_acta_cut(struct store *store, long session, const char *markdown, size_t *cut,
	    struct fault *f);

/*
 * What a file with that paper is called, without its form: "acta-ORD-01-2026", of a session without
 * number "orden-2026-03-25", of none "directorio".
 */
int	 paper_file_name(struct store *store, const struct paper_ask *ask, struct buf *out, struct fault *f);

/* ---- forms ---------------------------------------------------------------------------- */

/* Word on the command line, which is the end of a file's name too. */
#define PAPER_FORMS(X) \
	X(MD, "md") \
	X(TXT, "txt") \
	X(ODT, "odt") \
	X(HTML, "html") \
	X(PDF, "pdf")

#define PAPER_TEXT_WIDTH 80	/* columns of a paper as a file of text */

enum paper_form {
#define X(id, word) FORM_##id,
	PAPER_FORMS(X)
#undef X
	PAPER_FORM_N
};

/* By its word; PAPER_FORM_N: none. */
enum paper_form paper_form_find(const char *word);
const char *paper_form_word(enum paper_form form);
/* By the end of a file's name; PAPER_FORM_N: it tells none. */
enum paper_form paper_form_of(const char *path);
/* Is it not text, and nothing to be shown on a terminal? */
bool	 paper_form_binary(enum paper_form form);
/* "md, txt o pdf", with `dot` ".md, .txt o .pdf". */
void	 paper_forms_list(const char *dot, struct buf *out);

/* Puts `clave: valor` lines in front of a finished paper: of a key told twice the first counts (doc.h). */
void	 paper_front(struct buf *markdown, const char *lines);
/* Puts in front of a paper that it is for tired eyes (letra: grande). */
void	 paper_enlarge(struct buf *markdown);

/* Writes the paper in that form; text, `width` columns (40 to 200). 0 or -1. */
int	 paper_write(const char *markdown, enum paper_form form, int width, struct buf *out,
	    struct fault *f);

/*
 * The same to a file (0640), as a person types its path; its name tells the form, and so no
 * database is ever written over. 0 written, -1 not, 1 there is one already and `replace` did
 * not say to overwrite it.
 */
int	 paper_save(const char *markdown, const char *path, bool replace, struct fault *f);

#endif
