#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/archive.h"
#include "app/desk_acta.h"
#include "app/desk_inside.h"
#include "base/csv.h"
#include "base/text.h"

static const char *const words[ACTA_STEP_N] = {
#define X(id, word) word,
	ACTA_STEPS(X)
#undef X
};

enum acta_step acta_step_find(const char *word)
{
	int i = 0;

	while (i < ACTA_STEP_N && !text_same(word, words[i]))
		i++;
	return (enum acta_step)i;
}

const char *acta_step_word(enum acta_step step)
{
	return words[step];
}

/* ---- reading ------------------------------------------------------------------------------ */

/* A row of a view, whose texts are copied where they will live. */
struct row {
	const struct table *t;
	size_t i;
	struct arena *a;
};

static const char *text(const struct row *r, const char *column)
{
	return arena_dup(r->a, table_text(r->t, r->i, column));
}

static int number(const struct row *r, const char *column)
{
	return (int)strtol(table_text(r->t, r->i, column), NULL, 10);
}

static bool says(const struct row *r, const char *column, const char *value)
{
	return strcmp(table_text(r->t, r->i, column), value) == 0;
}

/* The day of a moment. */
static const char *day(const struct row *r, const char *column)
{
	return arena_ndup(r->a, table_text(r->t, r->i, column),
	    strnlen(table_text(r->t, r->i, column), DATE_SIZE - 1));
}

/* An array for every row of the table. */
#define ROOM(r, v) ((v) = arena_alloc((r)->a, ((r)->t->n + 1) * sizeof *(v)))

static void take_stages(struct desk_acta *out, struct row *r)
{
	ROOM(r, out->stage);
	for (; r->i < r->t->n; r->i++)
		out->stage[out->n_stages++] = (struct acta_stage){ text(r, "paso"),
			says(r, "estado", "hecho"), day(r, "fecha"), text(r, "detalle"),
			number(r, "cuantos"), number(r, "total"), text(r, "vence"),
			text(r, "numeral") };
}

static struct acta_person person_of(const struct row *r)
{
	return (struct acta_person){ number(r, "lugar"),
		says(r, "caracter", "titular")	  ? CARACTER_TITULAR
		: says(r, "caracter", "suplente") ? CARACTER_SUPLENTE
						  : CARACTER_NONE,
		text(r, "nombre"), text(r, "tipo"), text(r, "estado"),
		says(r, "estado", "pendiente"), day(r, "fecha"), "" };
}

static void take_signers(struct desk_acta *out, struct row *r)
{
	ROOM(r, out->signer);
	for (; r->i < r->t->n; r->i++) {
		struct acta_person p = person_of(r);

		if (says(r, "estado", "se retiró"))
			p.detail = arena_printf(
			    r->a, "a las %.5s", table_text(r->t, r->i, "retiro") + DATE_SIZE);
		else
			p.detail = text(r, "motivo");
		out->signer[out->n_signers++] = p;
	}
}

static const char *copy_detail(const struct row *r)
{
	static const char *const parts[][2] = { { "medio", "" }, { "acuse", "acuse " },
		{ "nota", "" } };
	struct buf b = BUF_EMPTY;
	const char *detail;

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const char *part = table_text(r->t, r->i, parts[i][0]);

		if (*part != '\0')
			buf_addf(&b, "%s%s%s", b.len > 0 ? " · " : "", parts[i][1], part);
	}
	detail = arena_dup(r->a, buf_str(&b));
	buf_clear(&b);
	return detail;
}

static void take_copies(struct desk_acta *out, struct row *r)
{
	ROOM(r, out->copy);
	for (; r->i < r->t->n; r->i++) {
		out->copy[out->n_copies] = person_of(r);
		out->copy[out->n_copies++].detail = copy_detail(r);
	}
}

static void take_files(struct desk_acta *out, struct row *r)
{
	ROOM(r, out->file);
	for (; r->i < r->t->n; r->i++)
		out->file[out->n_files++] = (struct acta_file){ number(r, "adjunto"),
			number(r, "anexo") == 0
			    ? text(r, "que")
			    : arena_printf(r->a, "anexo %d: %s", number(r, "anexo"),
				  table_text(r->t, r->i, "titulo")),
			text(r, "nombre"), text(r, "sha256"), day(r, "fecha"), text(r, "nota"),
			says(r, "estado", "retirado"), text(r, "motivo"), false };
}

static void take_annexes(struct desk_acta *out, struct row *r)
{
	ROOM(r, out->annex);
	for (; r->i < r->t->n; r->i++)
		if (says(r, "clase", "anexo"))
			out->annex[out->n_annexes++] = text(r, "texto");
}

static void take_acta(struct desk_acta *out, struct row *r)
{
	if (r->t->n > 0)
		strncat(out->fingerprint, table_text(r->t, 0, "huella_papel"),
		    sizeof out->fingerprint - 1);
}

static int read_view(struct store *s, const char *view, struct desk_acta *out,
    void (*take)(struct desk_acta *, struct row *), struct fault *f)
{
	struct table t;

	if (store_view_of(s, view, out->session, &t, f) < 0)
		return -1;
	take(out, &(struct row){ &t, 0, &out->arena });
	table_free(&t);
	return 0;
}

static void look_in_archive(struct store *s, struct desk_acta *out)
{
	for (size_t i = 0; i < out->n_files; i++) {
		char *path = archive_path(store_path(s), out->file[i].sha256);

		out->file[i].missing = access(path, F_OK) != 0;
		free(path);
	}
}

/* Its name, its day, and whether anything can be recorded. */
static int read_session(struct store *s, struct desk_acta *out, struct fault *f)
{
	struct session_row row;
	struct desk_session *shown;
	char date[DATE_SIZE];

	if (store_session(s, out->session, &row, f) < 0)
		return -1;
	shown = desk_session_of(&row, 1);
	out->title = arena_dup(&out->arena, shown->title);
	out->date = arena_dup(&out->arena, when_date(row.date, date));
	if (strcmp(row.status, "clausurada") != 0)
		out->why_not = "la sesión no se ha clausurado: su acta todavía puede cambiar (III.6)";
	else if (!row.acta_approved)
		out->why_not = "el acta no se ha aprobado: antes de firmarla se aprueba, en una "
			       "sesión posterior (III.6)";
	desk_sessions_free(shown, 1);
	session_row_clear(&row);
	return 0;
}

int acta_outside(struct store *s, long session, struct desk_acta *out, struct fault *f)
{
	static const struct {
		const char *view;
		void (*take)(struct desk_acta *, struct row *);
	} views[] = {
		{ "pasos", take_stages },
		{ "firmas", take_signers },
		{ "entregas", take_copies },
		{ "adjuntos", take_files },
		{ "hechos", take_annexes },
		{ "actas", take_acta },
	};
	int answer;

	*out = (struct desk_acta){ .session = session };
	answer = read_session(s, out, f);
	for (size_t i = 0; i < sizeof views / sizeof *views && answer == 0; i++)
		answer = read_view(s, views[i].view, out, views[i].take, f);
	if (answer == 0 && out->n_stages == 0)
		answer = fault_set(f, FAULT_INPUT,
		    "la sesión %ld no se ha instalado: todavía no tiene acta", session);
	if (answer == 0)
		look_in_archive(s, out);
	else
		desk_acta_clear(out);
	return answer;
}

int desk_acta(struct desk *d, long session, struct desk_acta *out, struct fault *f)
{
	return acta_outside(d->store, session, out, f);
}

void desk_acta_clear(struct desk_acta *a)
{
	arena_clear(&a->arena);
	*a = (struct desk_acta){ 0 };
}

bool acta_absent(const struct acta_person *p)
{
	return strcmp(p->state, "no asistió") == 0;
}

/* ---- as a list ------------------------------------------------------------------------------ */

enum { TITLE, STEP, SEAT, CARACTER, NAME, STATE, DATE, DETAIL, COLUMNS };

static void add_row(const char *const cell[COLUMNS], struct buf *out)
{
	for (int c = 0; c < COLUMNS; c++)
		csv_add(out, cell[c] != NULL ? cell[c] : "", c == 0);
	csv_end(out);
}

static void add_people(const struct desk_acta *a, const char *step, const struct acta_person *p, size_t n,
    struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		char seat[24] = "";

		if (p[i].seat > 0)
			snprintf(seat, sizeof seat, "%d", p[i].seat);
		add_row((const char *const[COLUMNS]){ [TITLE] = a->title, [STEP] = step, [SEAT] = seat,
		    [CARACTER] = p[i].caracter == CARACTER_NONE ? "" : caracter_word(p[i].caracter),
		    [NAME] = p[i].name, [STATE] = p[i].state, [DATE] = p[i].date, [DETAIL] = p[i].detail }, out);
	}
}

static void add_step(const struct desk_acta *a, const struct acta_stage *g, struct buf *out)
{
	char count[48] = "";

	if (g->total > 0)
		snprintf(count, sizeof count, "%d de %d", g->count, g->total);
	add_row((const char *const[COLUMNS]){ [TITLE] = a->title, [STEP] = g->name,
	    [STATE] = g->total > 0 ? count : g->done ? "hecho" : "pendiente", [DATE] = g->date,
	    [DETAIL] = g->detail }, out);
	if (strcmp(g->name, "firmada") == 0)
		add_people(a, "firma", a->signer, a->n_signers, out);
	else if (strcmp(g->name, "copias") == 0)
		add_people(a, "copia", a->copy, a->n_copies, out);
}

void desk_acta_csv(const struct desk_acta *a, struct buf *out)
{
	static const char *const columns[COLUMNS] = { "acta", "paso", "lugar", "caracter", "nombre", "estado",
		"fecha", "detalle" };

	if (out->len == 0)
		add_row(columns, out);
	if (a == NULL)
		return;
	for (size_t i = 0; i < a->n_stages; i++)
		add_step(a, &a->stage[i], out);
	for (size_t i = 0; i < a->n_files; i++) {
		const struct acta_file *x = &a->file[i];

		add_row((const char *const[COLUMNS]){ [TITLE] = a->title, [STEP] = "adjunto", [NAME] = x->name,
		    [STATE] = x->withdrawn ? "retirado" : x->missing ? "no está" : "", [DATE] = x->date,
		    [DETAIL] = x->what }, out);
	}
}
