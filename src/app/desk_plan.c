#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/convoke.h"
#include "app/desk_inside.h"
#include "app/desk_plan.h"
#include "app/listing.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"
#include "store/draft.h"

#define MATTERS_NAME "Asuntos"
#define DRAFT_WHAT "asuntos"
#define NOTICE_DAYS 5		/* working days in between (III.4) */
#define CANCEL_HOURS 24		/* of notice (III.5) */
#define NOTED_MAX 5		/* acuerdos told in a preview */

void planned_clear(struct planned *p)
{
	free(p->date);
	free(p->place);
	free(p->matters);
	*p = (struct planned){ 0 };
}

bool desk_date(const char *written, struct buf *out)
{
	struct when w;

	if (!convoke_date(written, &w))
		return false;
	words_moment_short(out, when_civil(w));
	return true;
}

/* As desk_date() reads it. */
static char *date_written(struct civil c)
{
	return xasprintf("%04d-%02d-%02d %02d:%02d", c.year, c.month, c.day, c.hour, c.minute);
}

/* ---- what is there ------------------------------------------------------------------- */

static bool weekday(int64_t day)
{
	int year, month, date, n;

	civil_from_days(day, &year, &month, &date);
	n = civil_weekday(year, month, date);
	return n != 0 && n != 6;
}

int desk_plan_suggest(struct desk *d, struct planned *out, struct fault *f)
{
	struct civil hour = { .hour = 10 };
	int64_t day = when_day(env_now(d->env));
	struct session_row *row;
	size_t n;

	if (store_sessions(d->store, &row, &n, f) < 0)
		return -1;
	if (n > 0)
		hour = when_civil(row[0].date);
	*out = (struct planned){ .kind = KIND_ORDINARIA, .place = xstrdup(n > 0 ? row[0].place : ""),
		.matters = xstrdup("") };
	session_rows_free(row, n);
	for (int left = NOTICE_DAYS + 1; left > 0; left -= weekday(day))
		day++;
	civil_from_days(day, &hour.year, &hour.month, &hour.day);
	out->date = date_written(hour);
	return 0;
}

int desk_plan_frame(struct desk *d, enum session_kind kind, struct arena *a, struct agenda *out,
    struct fault *f)
{
	return convoke_frame(d->settings, kind, a, out, f);
}

/* What the reader may write; the frame has the other classes. */
static bool is_matter(const struct matter *m)
{
	return m->klass == CLASS_INFORMATIVO || m->klass == CLASS_DECISION ||
	    m->klass == CLASS_REMOCION;
}

/* The stored agenda without what the frame brought: each of its points takes one away. */
static int unframe(struct desk *d, enum session_kind kind, struct arena *a, struct matter *m, int *n,
    struct fault *f)
{
	struct agenda frame;
	bool taken[POINTS_MAX] = { false };
	int kept = 0;

	if (convoke_frame(d->settings, kind, a, &frame, f) < 0)
		return -1;
	for (int i = 0; i < *n; i++) {
		int k = 0;

		while (k < frame.n && (taken[k] || frame.matter[k].klass != m[i].klass ||
		    strcmp(frame.matter[k].title, m[i].title) != 0))
			k++;
		if (k < frame.n)
			taken[k] = true;
		else if (is_matter(&m[i]))
			m[kept++] = m[i];
	}
	*n = kept;
	return 0;
}

int desk_plan_read(struct desk *d, long id, struct planned *out, struct fault *f)
{
	struct session_row row;
	struct buf b = BUF_EMPTY;
	struct matter *m;
	struct arena a;
	int n, answer;

	if (store_session(d->store, id, &row, f) < 0)
		return -1;
	arena_init(&a);
	answer = store_session_agenda(d->store, id, &a, &m, &n, f);
	if (answer == 0)
		answer = unframe(d, row.kind, &a, m, &n, f);
	if (answer == 0) {
		agenda_write_matters(m, n, &b);
		*out = (struct planned){ id, row.kind, date_written(when_civil(row.date)),
			xstrdup(row.place), buf_take(&b) };
	}
	arena_clear(&a);
	session_row_clear(&row);
	return answer;
}

/* ---- keeping it ---------------------------------------------------------------------- */

static int convocation_read(const struct planned *p, struct convocation *out, struct fault *f)
{
	*out = (struct convocation){ .kind = p->kind, .place = p->place, .matters = p->matters,
		.name = MATTERS_NAME };
	if (!convoke_date(p->date, &out->date))
		return fault_set(f, FAULT_INPUT,
		    "la fecha «%.40s» no se entiende: se esperaba día y hora, como 25/3/2026 10:00",
		    p->date);
	return 0;
}

int desk_plan_save(struct desk *d, struct planned *p, struct fault *f)
{
	struct convocation v;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (convocation_read(p, &v, f) < 0)
		return -1;
	return p->id == 0 ? convoke(d->store, d->settings, &v, &p->id, f)
			  : convoke_change(d->store, d->settings, p->id, &v, f);
}

static void note_acuerdos(const struct proposals *waiting, struct buf *out)
{
	size_t shown = 0, n = waiting->n - waiting->n_deferred;

	for (size_t i = waiting->n_deferred; i < waiting->n && shown < NOTED_MAX; i++, shown++)
		buf_addf(out, "   · %s\n", waiting->row[i].what);
	if (waiting->more)
		buf_addf(out, "   · y más de %zu\n", n - shown);
	else if (n > shown)
		buf_addf(out, "   · y %zu más\n", n - shown);
}

int desk_plan_preview(struct desk *d, const struct planned *p, const struct proposals *waiting,
    char **lines, struct fault *f)
{
	struct convocation v;
	struct agenda agenda;
	struct arena a;
	struct buf b = BUF_EMPTY;
	int answer;

	if (convocation_read(p, &v, f) < 0)
		return -1;
	arena_init(&a);
	answer = convoke_agenda(d->store, d->settings, &v, &a, &agenda, f);
	for (int i = 0; answer == 0 && i < agenda.n; i++) {
		buf_addf(&b, "%d. %s\n", i + 1, agenda.matter[i].title);
		if (agenda.matter[i].klass == CLASS_SEGUIMIENTO && waiting != NULL)
			note_acuerdos(waiting, &b);
	}
	arena_clear(&a);
	*lines = answer == 0 ? buf_take(&b) : NULL;
	return answer;
}

/* ---- it will not be held ----------------------------------------------------------------- */

int desk_plan_cancel(struct desk *d, long id, const char *why, struct fault *f)
{
	char *clean;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	clean = text_clean_line(why);
	answer = store_session_cancel(d->store, id, clean, f);
	free(clean);
	return answer;
}

int desk_plan_restore(struct desk *d, long id, struct fault *f)
{
	struct session_row row;
	bool over;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (store_session(d->store, id, &row, f) < 0)
		return -1;
	over = when_day(row.date) < when_day(env_now(d->env));
	session_row_clear(&row);
	if (over)
		return fault_set(f, FAULT_INPUT,
		    "la fecha de esa sesión ya pasó: prepare una nueva en su lugar");
	return store_session_cancel(d->store, id, NULL, f);
}

int desk_plan_cancel_words(struct desk *d, long id, struct buf *out, struct fault *f)
{
	struct session_row row;
	int64_t hours;

	if (store_session(d->store, id, &row, f) < 0)
		return -1;
	hours = row.date.t < env_now(d->env).t ? -1 : (row.date.t - env_now(d->env).t) / 3600;
	session_row_clear(&row);
	buf_add(out, "Cancelar pide avisar 24 horas antes y la aprobación de todas las personas "
	    "integrantes (III.5); eso se hace fuera de esta pantalla.");
	if (hours < 0)
		buf_add(out, " Su hora ya pasó.");
	else if (hours == 0)
		buf_add(out, " Falta menos de una hora.");
	else if (hours < CANCEL_HOURS)
		buf_addf(out, " Sólo %s %d %s.", hours == 1 ? "falta" : "faltan", (int)hours,
		    hours == 1 ? "hora" : "horas");
	buf_add(out, "\n\nNada se borra: queda en la lista como cancelada, sin número, y se puede "
	    "reactivar hasta el día de su fecha.");
	return 0;
}

/* ---- drafts -------------------------------------------------------------------------- */

static char *draft_name(long id)
{
	return id == 0 ? xstrdup(DRAFT_WHAT) : xasprintf(DRAFT_WHAT " %ld", id);
}

void desk_draft_keep(const struct desk *d, long id, const char *matters)
{
	char *name = draft_name(id);
	struct draft draft = { DRAFT_PLAN, name, (char *)matters };
	struct fault ignored;

	draft_save(store_path(d->store), &draft, &ignored);
	free(name);
}

void desk_draft_drop(const struct desk *d)
{
	draft_drop(store_path(d->store));
}

char *desk_drafted(const struct desk *d, const char *what)
{
	struct draft draft;
	struct fault ignored;
	char *text = NULL;

	if (draft_load(store_path(d->store), &draft, &ignored) != 0)
		return NULL;
	if (draft.session == DRAFT_PLAN && strcmp(draft.what, what) == 0 && *draft.text != '\0')
		text = xstrdup(draft.text);
	draft_clear(&draft);
	return text;
}

char *desk_draft(const struct desk *d, long id)
{
	char *name = draft_name(id), *text = desk_drafted(d, name);

	free(name);
	return text;
}

/* ---- the list ------------------------------------------------------------------------ */

/* Is its month not without an ordinary session? The current one may still wait for it. */
static bool counts(const struct desk_session *s, bool current)
{
	if (s->kind != KIND_ORDINARIA || strcmp(s->status, "cancelada") == 0 ||
	    strcmp(s->status, "no celebrada") == 0)
		return false;
	return current || desk_session_live(s) || strcmp(s->status, "clausurada") == 0;
}

void desk_months_words(const struct desk *d, const struct desk_session *v, size_t n, struct buf *out)
{
	struct civil now = when_civil(env_now(d->env));
	bool held[13] = { false };
	int year, month, day, first = 13, missing = 0, told = 0;

	for (size_t i = 0; i < n; i++) {
		if (v[i].year < now.year)	/* before the first of all, nobody had to meet */
			first = 1;
		if (v[i].year != now.year)	/* of this year they are told */
			continue;
		civil_from_days(v[i].day, &year, &month, &day);
		if (month > now.month)
			continue;
		if (month < first)
			first = month;
		held[month] = held[month] || counts(&v[i], month == now.month);
	}
	for (month = first; month <= now.month; month++)
		missing += !held[month];
	if (missing == 0)
		return;
	buf_add(out, "Sin sesión ordinaria: ");
	for (month = first; month <= now.month; month++)
		if (!held[month]) {
			told++;
			buf_addf(out, "%s%s", told == 1 ? "" : told == missing ? " y " : ", ",
			    words_month(month));
		}
	buf_addf(out, " de %d (III.3).", now.year);
}

int desk_sessions_csv(struct desk *d, int year, const char *state, char **out, struct fault *f)
{
	char number[24];
	const struct table_key key[] = { { "anio", number }, { "estado", state } };
	struct buf b = BUF_EMPTY;
	struct table t;

	snprintf(number, sizeof number, "%d", year);
	if (year == 0)
		*number = '\0';
	if (store_view(d->store, "sesiones", key, 2, &t, f) < 0)
		return -1;
	listing_write(&t, LISTING_CSV, NULL, 0, &b);
	table_free(&t);
	*out = buf_take(&b);
	return 0;
}
