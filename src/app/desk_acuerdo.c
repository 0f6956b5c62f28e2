/*
 * desk_acuerdo — one acuerdo: told in words, and followed up outside the sessions.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/desk_inside.h"
#include "app/desk_register.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"

enum { SHORT_FOLLOW_UPS = 3 };	/* of the history, under the list */
#define TEXT_LIMIT 10000	/* bytes of a follow-up */

/* ---- reading ---------------------------------------------------------------------------- */

/* The row of that acuerdo; a table of one. */
static int find(struct desk *d, int64_t id, struct table *t, struct fault *f)
{
	const struct register_query q = { .from = id, .limit = 1 };

	if (store_register(d->store, &q, t, f) < 0)
		return -1;
	if (t->n == 1 && strtoll(table_text(t, 0, "orden"), NULL, 10) == id)
		return 0;
	table_free(t);
	return fault_set(f, FAULT_INPUT, "ese acuerdo ya no está en el registro");
}

/* "25 mar 2026" of a date or a moment. */
static void add_date(const char *at, struct buf *out)
{
	char day[DATE_SIZE] = "";
	struct civil c;
	struct buf b = BUF_EMPTY;

	strncat(day, at, 10);
	if (!civil_parse_date(day, &c)) {
		buf_add(out, *at != '\0' ? at : "sin fecha");
		return;
	}
	words_date_short(&b, c);
	buf_add(out, buf_str(&b) + strcspn(buf_str(&b), " ") + 1);	/* the weekday says little here */
	buf_clear(&b);
}

static void add_count(const char *n, const char *one, const char *many, struct buf *out)
{
	if (*n != '\0' && strcmp(n, "0") != 0)
		buf_addf(out, ", %s %s", n, strcmp(n, "1") == 0 ? one : many);
}

/* "Aprobado por mayoría, 4 a favor, 1 en contra, 1 abstención (IV)" */
static void add_basis(const struct table *t, struct buf *out)
{
	const char *form = table_text(t, 0, "forma");

	if (*form == '\0') {
		buf_add(out, "Sin registro de cómo se aprobó");
		return;
	}
	buf_addf(out, "Aprobado por %s", form);
	add_count(table_text(t, 0, "a_favor"), "a favor", "a favor", out);
	add_count(table_text(t, 0, "en_contra"), "en contra", "en contra", out);
	add_count(table_text(t, 0, "abstenciones"), "abstención", "abstenciones", out);
	buf_add(out, " (IV)");
}

static void add_follow_up(const struct table *t, size_t i, struct buf *out)
{
	const char *text = table_text(t, i, "texto"), *evidence = table_text(t, i, "evidencia");

	add_date(table_text(t, i, "fecha"), out);
	buf_addf(out, " %s", table_text(t, i, "estado"));
	if (*text != '\0')
		buf_addf(out, ": %s", text);
	if (*evidence != '\0')
		buf_addf(out, ", evidencia: %s", evidence);
}

int desk_acuerdo_short(struct desk *d, int64_t id, struct buf *out, struct fault *f)
{
	struct table t, u;

	if (find(d, id, &t, f) < 0)
		return -1;
	buf_addf(out, "%s\n", table_text(&t, 0, "acuerdo"));
	add_basis(&t, out);
	if (*table_text(&t, 0, "punto") != '\0')
		buf_addf(out, " · punto %s", table_text(&t, 0, "punto"));
	table_free(&t);
	if (store_follow_ups(d->store, id, &u, f) < 0)
		return -1;
	buf_add(out, u.n == 0 ? "\nSin seguimiento todavía." : "\nSeguimiento: ");
	for (size_t i = u.n > SHORT_FOLLOW_UPS ? u.n - SHORT_FOLLOW_UPS : 0; i < u.n; i++) {
		add_follow_up(&u, i, out);
		buf_add(out, i + 1 < u.n ? " · " : "");
	}
	table_free(&u);
	return 0;
}

/* A cell of the one row that a view has for these keys, "" if none. Caller frees. */
static int one_cell(struct desk *d, const char *view, const struct table_key *key, size_t n, const char *column,
    char **out, struct fault *f)
{
	struct table t;

	if (store_view(d->store, view, key, n, &t, f) < 0)
		return -1;
	*out = xstrdup(t.n > 0 ? table_text(&t, 0, column) : "");
	table_free(&t);
	return 0;
}

/* "Sesión ORD/01/2026, 25 mar 2026 · punto 5, Publicación mensual" */
static int add_origin(struct desk *d, const struct table *t, struct buf *out, struct fault *f)
{
	const struct table_key key[] = { { "sesion", table_text(t, 0, "sesion") },
		{ "punto", table_text(t, 0, "punto") } };
	char *clave, *title;

	if (*key[0].value == '\0') {
		buf_add(out, "De antes de Sesiona, ");
		add_date(table_text(t, 0, "fecha"), out);
		buf_addc(out, '\n');
		return 0;
	}
	if (one_cell(d, "sesiones", key, 1, "clave", &clave, f) < 0)
		return -1;
	buf_addf(out, "Sesión %s, ", clave);
	free(clave);
	add_date(table_text(t, 0, "fecha"), out);
	if (one_cell(d, "orden_del_dia", key, 2, "titulo", &title, f) < 0)
		return -1;
	buf_addf(out, " · punto %s, %s\n", key[1].value, title);
	free(title);
	return 0;
}

static int add_votes(struct desk *d, const struct table *t, struct buf *out, struct fault *f)
{
	const struct table_key key[] = { { "sesion", table_text(t, 0, "sesion") },
		{ "decision", table_text(t, 0, "decision") } };
	struct table v;

	if (*key[0].value == '\0')
		return 0;
	if (store_view(d->store, "votos", key, 2, &v, f) < 0)
		return -1;
	buf_add(out, v.n > 0 ? "\nVotos por lugar (IV)\n" : "");
	for (size_t i = 0; i < v.n; i++) {
		const char *reason = table_text(&v, i, "motivo");

		buf_addf(out, "  %s %s · %s, %s: %s", table_text(&v, i, "lugar"), table_text(&v, i, "tipo"),
		    table_text(&v, i, "nombre"), table_text(&v, i, "caracter"), table_text(&v, i, "sentido"));
		if (*reason != '\0')
			buf_addf(out, " (%s)", reason);
		buf_addc(out, '\n');
	}
	table_free(&v);
	return 0;
}

/* What the archive says of an evidence, if it is not as it should be. */
static const char *evidence_trouble(const struct desk *d, const char *sha256)
{
	switch (archive_look(store_path(d->store), sha256)) {
	case ARCHIVE_MISSING:
		return " · FALTA el archivo";
	case ARCHIVE_CHANGED:
		return " · el archivo CAMBIÓ: ya no es el que se guardó";
	case ARCHIVE_UNREADABLE:
		return " · el archivo NO SE PUDO LEER";
	default:
		return "";
	}
}

/* " (en la Ordinaria 02/2026)" */
static int add_session(struct desk *d, long id, struct buf *out, struct fault *f)
{
	struct session_row row;
	struct desk_session *shown;

	if (store_session(d->store, id, &row, f) < 0)
		return -1;
	shown = desk_session_of(&row, 1);
	buf_addf(out, " (en la %s)", shown->title);
	desk_sessions_free(shown, 1);
	session_row_clear(&row);
	return 0;
}

static int add_history(struct desk *d, int64_t id, struct buf *out, struct fault *f)
{
	struct table u;
	int answer = 0;

	if (store_follow_ups(d->store, id, &u, f) < 0)
		return -1;
	buf_add(out, u.n == 0 ? "\nSin seguimiento todavía.\n" : "\nSeguimiento (VI.8)\n");
	for (size_t i = 0; answer == 0 && i < u.n; i++) {
		const char *session = table_text(&u, i, "sesion"), *sha256 = table_text(&u, i, "sha256");

		buf_add(out, "  ");
		add_follow_up(&u, i, out);
		if (*session != '\0')
			answer = add_session(d, atol(session), out, f);
		buf_addc(out, '\n');
		if (*sha256 != '\0')
			buf_addf(out, "      SHA-256 %s%s\n", sha256, evidence_trouble(d, sha256));
	}
	table_free(&u);
	return answer;
}

static void add_facts(const struct desk *d, const struct table *t, struct buf *out)
{
	const char *owner = table_text(t, 0, "responsable"), *due = table_text(t, 0, "vence");
	char today[DATE_SIZE];
	struct civil date;

	desk_today(d, today);
	buf_addf(out, "Responsable: %s\nVence: ", *owner != '\0' ? owner : "sin responsable");
	if (civil_parse_date(due, &date)) {
		add_date(due, out);
		buf_add(out, " (");
		desk_due_words(due, today, out);
		buf_addc(out, ')');
	} else {
		buf_add(out, *due != '\0' ? due : "sin fecha");
	}
	buf_addf(out, "\nEstado: %s\n", table_text(t, 0, "estado"));
}

int desk_acuerdo_read(struct desk *d, int64_t id, struct buf *out, struct fault *f)
{
	struct table t;
	int answer;

	if (find(d, id, &t, f) < 0)
		return -1;
	buf_addf(out, "%s\n\n%s\n\n", table_text(&t, 0, "folio"), table_text(&t, 0, "acuerdo"));
	if (*table_text(&t, 0, "propuesta_distinta") != '\0')
		buf_addf(out, "Se propuso: %s\n\n", table_text(&t, 0, "propuesta"));
	add_basis(&t, out);
	buf_add(out, ".\n");
	answer = add_origin(d, &t, out, f);
	if (answer == 0) {
		add_facts(d, &t, out);
		answer = add_votes(d, &t, out, f);
	}
	table_free(&t);
	return answer == 0 ? add_history(d, id, out, f) : -1;
}

/* ---- progress told outside a session ------------------------------------------------------- */

static bool state_known(const char *state)
{
	static const char *const states[] = { "pendiente", "en proceso", "cumplido", "sin efecto" };

	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (strcmp(state, states[i]) == 0)
			return true;
	return false;
}

/* What is there today but the evidence, which only the copying reads. */
static int check_texts(const struct desk *d, const struct desk_progress *p, struct fault *f)
{
	char today[DATE_SIZE], day[DATE_SIZE] = "";

	desk_today(d, today);
	if (!state_known(p->state))
		return fault_set(f, FAULT_INPUT, "falta el estado: pendiente, en proceso, cumplido o sin efecto");
	if (*p->date != '\0' && !date_read(p->date, day))
		return fault_set(f, FAULT_INPUT, "la fecha «%.40s» no se entiende: se esperaba como %s", p->date,
		    today);
	if (strcmp(day, today) > 0)
		return fault_set(f, FAULT_INPUT, "la fecha %s todavía no llega", p->date);
	if (strlen(p->text) > TEXT_LIMIT)
		return fault_set(f, FAULT_INPUT, "el texto es demasiado largo: se admiten 10,000 bytes");
	if (*p->text == '\0' && *p->file == '\0')
		return fault_set(f, FAULT_INPUT, "falta decir qué pasó: el texto o el archivo de la evidencia");
	return 0;
}

/* When it is said to have been: a day, or this moment if it is today's. */
static const char *at_of(const struct desk *d, const struct desk_progress *p, char at[WHEN_SIZE])
{
	char today[DATE_SIZE];

	desk_today(d, today);
	if (!date_read(p->date, at) || strcmp(at, today) == 0)
		when_format(env_now(d->env), at);
	return at;
}

/* Is there one that was later? 1, 0; -1 and a fault. */
static int told_since(struct desk *d, int64_t id, const char *at, struct fault *f)
{
	struct table t;
	int answer;

	if (store_follow_ups(d->store, id, &t, f) < 0)
		return -1;
	answer = t.n > 0 && strcmp(table_text(&t, t.n - 1, "fecha"), at) > 0;
	table_free(&t);
	return answer;
}

int desk_progress_check(struct desk *d, int64_t id, const struct desk_progress *p, struct fault *f)
{
	struct table t;
	char taken[DATE_SIZE] = "", day[DATE_SIZE] = "", at[WHEN_SIZE];

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (check_texts(d, p, f) < 0 || find(d, id, &t, f) < 0)
		return -1;
	strncat(taken, table_text(&t, 0, "fecha"), 10);
	table_free(&t);
	if (date_read(p->date, day) && strcmp(day, taken) < 0)
		return fault_set(f, FAULT_INPUT, "el acuerdo es del %s: su seguimiento no puede ser anterior", taken);
	return told_since(d, id, at_of(d, p, at), f);
}

static int record(struct desk *d, int64_t id, const struct desk_progress *p, const struct archived *evidence,
    struct fault *f)
{
	char at[WHEN_SIZE];
	char *text = text_clean(p->text);
	int answer;

	answer = store_follow_up_add(d->store, id, &(struct follow_up_outside){ .at = at_of(d, p, at),
	    .state = p->state, .text = text, .evidence = evidence->name,
	    .sha256 = evidence->name != NULL ? evidence->sha256 : NULL }, f);
	free(text);
	return answer;
}

int desk_progress(struct desk *d, int64_t id, const struct desk_progress *p, struct fault *f)
{
	struct archived evidence = { 0 };
	char *path;
	int since = desk_progress_check(d, id, p, f), answer = since < 0 ? -1 : 0;

	if (answer == 0 && *p->file != '\0') {
		path = paths_typed(p->file);
		answer = archive_put(store_path(d->store), path, &evidence, f);
		free(path);
	}
	if (answer == 0) {
		answer = record(d, id, p, &evidence, f);
		if (answer < 0)
			archive_undo(&evidence, d->store);
	}
	archived_clear(&evidence);
	return answer < 0 ? -1 : since;
}
