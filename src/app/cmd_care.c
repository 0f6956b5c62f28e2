/*
 * The orders that take care of the file: verificar, respaldo; and ajustes.
 */
#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/cmd.h"
#include "app/paths.h"
#include "app/session.h"
#include "base/text.h"

struct report {
	FILE *out;
	int wrong;
};

/* A path may bear codes that a terminal would obey: whoever named the file chose it. */
static void show_path(struct cli *c, const char *before, const char *path)
{
	char *safe = text_visible(path);

	fprintf(c->out, "%s%s\n", before, safe);
	free(safe);
}

static void say(void *ctx, const char *text)
{
	struct report *r = ctx;
	char *safe = text_visible(text);

	fprintf(r->out, "- %s\n", safe);
	r->wrong++;
	free(safe);
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
static int check_untouched(struct store *copy, const struct session_row *row, struct report *r,
    struct fault *f)
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
		tell(r, "Sesión %ld: su tipo o su fecha no son los que se fijaron al abrirla", row->id);
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
		tell(r, "Sesión %ld: sus listas (asistencia, votos, acuerdos) no son las que "
		    "resultan de sus actos", row->id);
	session_close(session);
	return 0;
}

static int check_sessions(
    struct cli *c, struct store *store, struct report *r, size_t *sessions, struct fault *f)
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
	const char *attachment = table_text(t, i, "adjunto"), *words = "no está en la carpeta .archivo";

	switch (archive_look(store_path(store), sha256)) {
	case ARCHIVE_WHOLE:
		return;
	case ARCHIVE_CHANGED:
		words = "cambió: ya no es el archivo que se guardó";
		break;
	case ARCHIVE_MISSING:
		break;
	}
	if (strcmp(attachment, "0") == 0)
		tell(r, "La evidencia «%.200s» (%s) %s", name, sha256, words);
	else
		tell(r, "Sesión %s: el adjunto %s, «%.200s» (%s), %s", table_text(t, i, "sesion"), attachment,
		    name, sha256, words);
}

static int check_files(struct store *store, struct report *r, struct fault *f)
{
	struct table t;

	if (store_files(store, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n; i++)
		check_file(store, &t, i, r);
	table_free(&t);
	return 0;
}

/*
 * Writable if it can be, so that an interrupted transaction is recovered first; but
 * nothing is made or kept: this is not cli_store().
 */
static int open_to_check(struct cli *c, struct store **out, struct fault *f)
{
	struct fault first = { 0 };
	char *path;
	int answer;

	if (cli_must_exist(c, f) < 0 || paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	answer = store_open(path, STORE_WRITE, c->env, out, &first);
	if (answer < 0)
		answer = store_open(path, STORE_READ, c->env, out, f);
	free(path);
	return answer;
}

int cmd_verificar(struct cli *c, const struct args *a, struct fault *f)
{
	struct report r = { c->out, 0 };
	struct store *store;
	size_t sessions = 0;
	int answer, wrong;

	(void)a;
	if (open_to_check(c, &store, f) < 0)
		return -1;
	show_path(c, "", store_path(store));
	answer = store_check(store, say, &r, &wrong, f);
	if (answer == 0)
		answer = check_sessions(c, store, &r, &sessions, f);
	if (answer == 0)
		answer = check_files(store, &r, f);
	store_close(store);
	if (answer < 0)
		return -1;
	if (r.wrong > 0)
		return fault_set(f, FAULT_REFUSED,
		    r.wrong == 1 ? "se encontró %d falla" : "se encontraron %d fallas", r.wrong);
	fprintf(c->out,
	    "Todo en orden: %zu %s, actos encadenados y listas iguales a las que resultan de "
	    "ellos.\n",
	    sessions, sessions == 1 ? "sesión" : "sesiones");
	return 0;
}

int cmd_respaldo(struct cli *c, const struct args *a, struct fault *f)
{
	struct store *store;
	int answer;

	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_backup(store, a->word[0], f);
	store_close(store);
	if (answer == 0)
		show_path(c, "Respaldo hecho y comprobado: ", a->word[0]);
	return answer;
}

int cmd_ajustes(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf out = BUF_EMPTY;

	(void)a;
	(void)f;
	settings_explain(&c->settings, &out);
	fputs(buf_str(&out), c->out);
	buf_clear(&out);
	return 0;
}
