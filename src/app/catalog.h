/*
 * catalog — the papers there are: every NAME.md of the town's templates folder (settings,
 * [sistema] plantillas) over the shipped ones.
 *
 * A template tells in its first comment what it is, so that a town adds a paper without
 * touching C. Of its lines these mean something, the rest is for whoever changes the wording:
 *
 *	papel: Lista de asistencia	its title; without it, its name
 *	sirve: Para firmar (III.6).	one line: what it is for
 *	pide: sesion			what it cannot do without; without it, a session
 *	acepta: lugar, responsable	what it may be asked with
 *	estados: planeada, en curso	of a session it makes sense for, the first one meant when
 *					none is named; without it, any
 *	fabrica: 3f2a…			of a copy: SHA-256 of the shipped one that it was made from
 */
#ifndef APP_CATALOG_H
#define APP_CATALOG_H

#include <stdbool.h>
#include <stddef.h>
#include "app/settings.h"
#include "base/buf.h"
#include "base/fault.h"
#include "base/sha256.h"

#define CATALOG_TEMPLATE_MAX (1024 * 1024)	/* bytes of a template */

/* What a paper may be asked with: word, as the command line and {{@word}} call it; what it is. */
#define PAPER_PARAMS(X) \
	X(SESSION, "sesion", "una sesión") \
	X(SEAT, "lugar", "un lugar") \
	X(OWNER, "responsable", "quién responde") \
	X(STATE, "estado", "el estado de los acuerdos") \
	X(CONTACT, "contacto", "con los datos de contacto")

enum paper_param {
#define X(id, word, what) PARAM_##id,
	PAPER_PARAMS(X)
#undef X
	PARAM_N
};

/* A paper, as its template tells. */
struct paper_card {
	char	*name;			/* "asistencia" */
	char	*title, *about;		/* about: "" not told */
	bool	 own;			/* the town's template, not the shipped one */
	unsigned needs, takes;		/* bits 1u << enum paper_param */
	char	**state;		/* of sesiones.estado; n_states 0: any */
	size_t	 n_states;
	bool	 stale;			/* a copy, and the shipped one is another since */
	/*
	 * What is wrong in the town's template, with file and line; NULL: nothing. The shipped one
	 * stands for it (and own is false), if there is one.
	 */
	char	*fault;
};

struct catalog {
	struct paper_card *paper;	/* by name */
	size_t	 n, cap;
	char	*note;			/* why the town's own folder was not read; NULL */
};

/* Reads both folders. catalog_clear() also after -1. */
int	 catalog_read(const struct settings *today, struct catalog *out, struct fault *f);
void	 catalog_clear(struct catalog *c);

/* One paper alone. -1 with FAULT_INPUT: none has that name; it names those there are. paper_card_clear(). */
int	 catalog_paper(const struct settings *today, const char *name, struct paper_card *out,
	    struct fault *f);
void	 paper_card_clear(struct paper_card *p);

/* Does it make sense for a session in that state (sesiones.estado)? */
bool	 paper_card_fits(const struct paper_card *p, const char *state);
/* Its states, for a sentence: "en curso, en receso o clausurada". */
void	 paper_card_states(const struct paper_card *p, struct buf *out);
/* The words of those parameters (bits), for a sentence: "sesion, responsable". */
void	 paper_params_list(unsigned params, struct buf *out);

/* Where a template is, there or not. The town's own: NULL when no folder is set. Caller frees. */
char	*catalog_own_path(const struct settings *today, const char *name);
char	*catalog_shipped_path(const char *name);
/*
 * The template in a file, whose every line is text (FAULT_INPUT says which is not), whatever its editor
 * made of ends of line. Caller frees.
 */
int	 catalog_load(const char *path, char **out, struct fault *f);

/*
 * Copies the shipped template of a paper into that folder, to be edited; its first comment tells what
 * it is a copy of. *path (caller frees, also after -1) is where. FAULT_INPUT: there is one already.
 */
int	 catalog_copy(const char *folder, const char *name, char **path, struct fault *f);
/*
 * Sees that the settings name a folder for the town's templates: without one, a folder beside the
 * user's settings, which is told in their file (settings_file.h) and in *today.
 */
int	 catalog_folder(const char *conf, struct settings *today, struct fault *f);
/*
 * How the town's template differs from the shipped one, as diff -u tells it; nothing if they are alike.
 * Of a stale copy, also what makes it a copy of the shipped one of today.
 */
int	 catalog_compare(const struct settings *today, const char *name, struct buf *out, struct fault *f);

/*
 * What a template may read as {{@word}}, NULL-ended: the words of PAPER_PARAMS, in their order;
 * abiertos, "1" if the state asked for is that and none of the register's; and hoy, the date.
 */
extern const char *const paper_given[];

#endif
