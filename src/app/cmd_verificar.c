/*
 * verificar — does all that is kept agree with itself, and a paper with the file?
 */
#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/cmd.h"
#include "app/paths.h"
#include "app/session.h"
#include "base/fingerprint.h"
#include "base/mem.h"
#include "base/text.h"

struct report {
	const struct cli *c;
	int wrong;
};

static void say(void *ctx, const char *text)
{
	struct report *r = ctx;
	cli_say(r->c, "- %s", text);
	r->wrong++;
}

static void tell(struct report *r, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void tell(struct report *r, const char *fmt, ...)
{
	struct buf b = BUF_EMPTY;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&b, fmt, ap);
	va_end(ap);
	say(r, buf_str(&b));
	buf_clear(&b);
}

/*
 * A session without acts has no rows that follow from them: as -1, which is none. Not as 0:
 * the acuerdos of before Sesiona are in the register under it.
 */
static int check_untouched(
    struct store *copy, const struct session_row *row, struct report *r, struct fault *f)
{
	char stored[SHA256_HEX], none[SHA256_HEX];

	if (store_derived_digest(copy, row->id, stored, f) < 0 ||
	    store_derived_digest(copy, -1, none, f) < 0)
		return -1;
	if (strcmp(stored, none) != 0)
		tell(r, "Sesión %ld: tiene listas y no tiene actos: se le borraron", row->id);
	return 0;
}

/* What was planned is frozen when the session opens; its row must still say the same. */
static void check_planned(const struct session *s, const struct session_row *row, struct report *r)
{
	const struct body *frozen = session_state(s)->body;

	if (row->kind != frozen->kind || row->date.t != frozen->planned.t)
		tell(r, "Sesión %ld: su tipo o su fecha no son los que se fijaron al abrirla",
		    row->id);
}

/*
 * Are the rows of a session what its acts say? They are made anew in a private
 * copy and compared. What is wrong is said; -1 only if the copy itself fails.
 */
static int check_session(struct cli *c, struct store *copy, const struct session_row *row,
    struct report *r, struct fault *f)
{
	char stored[SHA256_HEX], rebuilt[SHA256_HEX];
	struct session *session;
	struct fault why = { 0 };

	if (row->acts == 0)
		return check_untouched(copy, row, r, f);
	if (session_open(copy, &c->settings, c->env, row->id, &session, &why) < 0) {
		tell(r, "Sesión %ld: sus actos no pueden repetirse: %s", row->id, why.text);
		return 0;
	}
	if (store_derived_digest(copy, row->id, stored, f) < 0 || store_begin(copy, f) < 0 ||
	    store_derive(copy, row->id, session_meeting(session), 0, f) < 0 ||
	    store_commit(copy, f) < 0 || store_derived_digest(copy, row->id, rebuilt, f) < 0) {
		store_rollback(copy);
		session_close(session);
		return -1;
	}
	check_planned(session, row, r);
	if (strcmp(stored, rebuilt) != 0)
		tell(r,
		    "Sesión %ld: sus listas (asistencia, votos, acuerdos) no son las que "
		    "resultan de sus actos",
		    row->id);
	session_close(session);
	return 0;
}

/* `only`: that session; 0 all. */
static int check_sessions(struct cli *c, struct store *store, long only, struct report *r,
    size_t *sessions, struct fault *f)
{
	struct store *copy;
	struct session_row *row;
	size_t n;
	int answer = 0;

	if (store_copy_in_memory(store, &copy, f) < 0)
		return -1;
	if (store_sessions(copy, &row, &n, f) < 0) {
		store_close(copy);
		return -1;
	}
	for (size_t i = n; i-- > 0 && answer == 0;)
		if (only == 0 || row[i].id == only)
			answer = check_session(c, copy, &row[i], r, f);
	session_rows_free(row, n);
	store_close(copy);
	*sessions = n;
	return answer;
}

/* What proves something lies beside the database. */
static void check_file(struct store *store, const struct table *t, size_t i, struct report *r)
{
	const char *name = table_text(t, i, "nombre"), *sha256 = table_text(t, i, "sha256");
	const char *attachment = table_text(t, i, "adjunto");
	enum archive_state state = archive_look(store_path(store), sha256);
	const char *words = archive_words(state);

	if (state == ARCHIVE_WHOLE)
		return;
	if (strcmp(attachment, "0") == 0)
		tell(r, "La evidencia «%.200s» (%s) %s", name, sha256, words);
	else
		tell(r, "Sesión %s: el adjunto %s, «%.200s» (%s), %s", table_text(t, i, "sesion"),
		    attachment, name, sha256, words);
}

/* Those of that session; 0 all, and the evidence of acuerdos. *n: how many were looked at. */
static int check_files(struct store *store, long only, struct report *r, int *n, struct fault *f)
{
	struct table t;

	*n = 0;
	if (store_files(store, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n; i++) {
		if (only != 0 && strtol(table_text(&t, i, "sesion"), NULL, 10) != only)
			continue;
		check_file(store, &t, i, r);
		(*n)++;
	}
	table_free(&t);
	return 0;
}

/*
 * Writable if it can be, so that an interrupted transaction is recovered first; but
 * nothing is made or kept: this is not cli_store(). `else_as`: STORE_LOOK, when all is to be checked.
 */
static int open_to_check(struct cli *c, enum store_mode else_as, struct store **out, struct fault *f)
{
	struct fault first = { 0 };
	char *path;
	int answer;

	if (cli_must_exist(c, f) < 0 || paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	answer = store_open(path, STORE_WRITE, c->env, out, &first);
	if (answer < 0)
		answer = store_open(path, else_as, c->env, out, f);
	free(path);
	return answer;
}

static int check_all(struct cli *c, struct store *store, struct fault *f)
{
	struct report r = { c, 0 };
	size_t sessions = 0;
	int wrong, files, readable = store_check(store, say, &r, &wrong, f);

	if (readable == 1)
		cli_say(c, "Lo demás no se revisó: leerlo echaría a andar lo que no es de Sesiona.");
	else if (readable < 0 || check_sessions(c, store, 0, &r, &sessions, f) < 0 ||
	    check_files(store, 0, &r, &files, f) < 0)
		return -1;
	if (r.wrong > 0)
		return fault_set(f, FAULT_REFUSED,
		    r.wrong == 1 ? "se encontró %d falla" : "se encontraron %d fallas", r.wrong);
	cli_say(c,
	    "Todo en orden: %zu %s, actos encadenados y listas iguales a las que resultan de ellos.",
	    sessions, sessions == 1 ? "sesión" : "sesiones");
	return 0;
}

/* ---- a paper against the file ------------------------------------------------------- */

#define NEAR 4 /* letters: more than that is no slip of the hand */

/* The fingerprint that the paper bears, as it was typed: one argument, or a word a group. Caller
 * frees. */
static char *typed_fingerprint(const struct args *a)
{
	struct buf b = BUF_EMPTY;

	buf_add(&b, args_get(a, "huella"));
	for (int i = 0; i < a->n_words; i++)
		buf_addf(&b, " %s", a->word[i]);
	return buf_take(&b);
}

static int not_a_fingerprint(enum fingerprint_fault why, int group, struct fault *f)
{
	char where[40] = "";

	if (group > 0)
		snprintf(where, sizeof where, ": revise el grupo %d", group);
	if (why == FINGERPRINT_LENGTH)
		return fault_set(f, FAULT_INPUT,
		    "la huella está mal escrita: son ocho grupos de cuatro letras%s", where);
	return fault_set(f, FAULT_INPUT,
	    "la huella está mal escrita: lleva algo que no es letra ni cifra de una "
	    "huella%s",
	    where);
}

/* The groups of those bits, for a sentence: "el grupo 5", "los grupos 2 y 5". */
static void list_groups(unsigned groups, struct buf *out)
{
	int n = 0, last = 0;

	for (int g = 1; g <= 8; g++)
		if (groups & 1u << (g - 1)) {
			n++;
			last = g;
		}
	buf_add(out, n == 1 ? "el grupo " : "los grupos ");
	for (int g = 1, told = 0; g <= 8; g++)
		if (groups & 1u << (g - 1))
			buf_addf(out, "%s%d", told++ == 0 ? "" : g == last ? " y " : ", ", g);
}

/* Row of `actas` that bears it, or the one that nearly does and the groups that differ. */
static bool find_acta(const struct table *actas, const char *print, size_t *row, unsigned *groups)
{
	int best = NEAR + 1;

	for (size_t i = 0; i < actas->n; i++) {
		const char *own = table_text(actas, i, "huella_papel");
		unsigned differ;
		int apart = *own == '\0' ? NEAR + 1 : fingerprint_apart(own, print, &differ);

		if (apart < best) {
			best = apart;
			*row = i;
			*groups = differ;
		}
	}
	return best <= NEAR;
}

static int mistyped(const struct table *actas, size_t row, unsigned groups, struct fault *f)
{
	struct buf where = BUF_EMPTY;

	list_groups(groups, &where);
	fault_set(f, FAULT_INPUT,
	    "la huella está mal escrita: se parece a la de la sesión %s; revise %s",
	    table_text(actas, row, "sesion"), buf_str(&where));
	buf_clear(&where);
	return -1;
}

/* The session whose paper it is; 0 and a fault when there is none. */
static int find_session(struct store *store, const char *typed, long *session, struct fault *f)
{
	char print[FINGERPRINT_SIZE];
	int group;
	enum fingerprint_fault read = fingerprint_read(typed, print, &group);
	unsigned groups = 0;
	struct table actas;
	size_t row = 0;
	int answer = 0;

	if (read == FINGERPRINT_LENGTH || read == FINGERPRINT_LETTER)
		return not_a_fingerprint(read, group, f);
	if (store_view(store, "actas", NULL, 0, &actas, f) < 0)
		return -1;
	if (find_acta(&actas, print, &row, &groups)) {
		*session = strtol(table_text(&actas, row, "sesion"), NULL, 10);
		answer = groups == 0 ? 0 : mistyped(&actas, row, groups, f);
	} else if (read == FINGERPRINT_MISTYPED) {
		answer = fault_set(f, FAULT_INPUT,
		    "la huella está mal escrita: alguna letra no es la del papel; "
		    "cópiela otra vez, grupo por grupo");
	} else {
		answer = fault_set(f, FAULT_REFUSED,
		    "ninguna sesión de esta base tiene esa huella, y está bien "
		    "escrita: el papel es de otro documento, de otra base o de una copia que se "
		    "cambió");
	}
	table_free(&actas);
	return answer;
}

static int tell_session(struct cli *c, struct store *store, long session, struct fault *f)
{
	struct table t;

	if (store_view_of(store, "sesiones", session, &t, f) < 0)
		return -1;
	if (t.n > 0)
		cli_say(c, "Es el acta de la sesión %ld: %s, %s del %.10s.", session,
		    table_text(&t, 0, "clave"), table_text(&t, 0, "tipo"),
		    table_text(&t, 0, "fecha"));
	table_free(&t);
	return 0;
}

/* Is what the paper was printed from still what the file keeps? */
static int check_paper(struct cli *c, struct store *store, const char *typed, struct fault *f)
{
	struct report r = { c, 0 };
	int wrong, files = 0;
	size_t sessions;
	long session = 0;

	if (find_session(store, typed, &session, f) < 0 || tell_session(c, store, session, f) < 0 ||
	    store_check_session(store, session, say, &r, &wrong, f) < 0 ||
	    check_sessions(c, store, session, &r, &sessions, f) < 0 ||
	    check_files(store, session, &r, &files, f) < 0)
		return -1;
	if (r.wrong > 0)
		return fault_set(f, FAULT_REFUSED, "el papel y el archivo no concuerdan: %d %s",
		    r.wrong, r.wrong == 1 ? "falla" : "fallas");
	cli_say(c,
	    "El papel y el archivo concuerdan: los actos, lo que se fijó al abrir, el acta y sus "
	    "adjuntos (%d) están como se guardaron.\nSi el texto impreso fuera otro, no es el que "
	    "se firmó: «sesiona papel acta --sesion %ld» escribe el verdadero.",
	    files, session);
	return 0;
}

int cmd_verificar(struct cli *c, const struct args *a, struct fault *f)
{
	struct store *store;
	char *typed = NULL;
	int answer;

	if (args_get(a, "huella") != NULL)
		typed = typed_fingerprint(a);
	else if (a->n_words > 0)
		return fault_set(f, FAULT_USAGE,
		    "«verificar» no toma palabras sueltas; la huella de un papel va "
		    "con --huella");
	answer = open_to_check(c, typed == NULL ? STORE_LOOK : STORE_READ, &store, f);
	if (answer == 0) {
		cli_say(c, "%s", store_path(store));
		answer = typed == NULL ? check_all(c, store, f) : check_paper(c, store, typed, f);
		store_close(store);
	}
	free(typed);
	return answer;
}
