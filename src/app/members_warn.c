/*
 * members_warn — what the integration lacks, or is worth a look (I.1, I.2, I.4, I.5).
 *
 * Warns and never refuses: the body may have good reasons.
 */
#include "config.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "app/desk_members.h"
#include "base/text.h"

#define NOTICE_DAYS 90		/* before the end of the term (I.4) */

/* The five kinds of I.1, and the words by which a tipo is known to be of each. */
static const struct { const char *name, *word[3]; bool institution; } kinds[] = {
	{ "Autoridad municipal", { "autoridad", "gobierno", "ayuntamiento" }, true },
	{ "Organismo garante", { "garante", "transparencia", NULL }, true },
	{ "Sociedad civil", { "civil", "organizaci", NULL }, false },
	{ "Academia", { "academi", "universi", NULL }, false },
	{ "Ciudadanía", { "ciudadan", NULL, NULL }, false },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

struct warner {
	struct members *m;
	size_t	 cap;
};

static void warn(struct warner *w, int seat, const char *numeral, const char *fmt, ...)
	__attribute__((format(printf, 4, 5)));

static void warn(struct warner *w, int seat, const char *numeral, const char *fmt, ...)
{
	struct members *m = w->m;
	struct buf b = BUF_EMPTY;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&b, fmt, ap);
	va_end(ap);
	m->warning = arena_grow(&m->arena, m->warning, m->n_warnings, &w->cap, sizeof *m->warning);
	m->warning[m->n_warnings++] =
	    (struct member_warning){ seat, arena_dup(&m->arena, buf_str(&b)), numeral };
	buf_clear(&b);
	for (size_t i = 0; i < m->n_seats; i++)
		m->seat[i].warnings += m->seat[i].number == seat;
}

/* Which of the five; -1 if the body has kinds of its own. */
static int kind_of(const char *written)
{
	char *key = text_key(written);
	int found = -1;

	for (int k = 0; k < KINDS && found < 0; k++)
		for (int i = 0; i < 3 && kinds[k].word[i] != NULL; i++)
			if (strstr(key, kinds[k].word[i]) != NULL)
				found = k;
	free(key);
	return found;
}

/* ---- I.1 ------------------------------------------------------------------------------- */

static void warn_kinds(struct warner *w)
{
	struct buf missing = BUF_EMPTY;
	bool there[KINDS] = { false };

	for (size_t i = 0; i < w->m->n_seats; i++) {
		const struct member_seat *s = &w->m->seat[i];
		int k = s->titular != NULL || s->suplente != NULL ? kind_of(s->kind) : -1;

		if (k >= 0)
			there[k] = true;
	}
	for (int k = 0; k < KINDS; k++)
		if (!there[k])
			buf_addf(&missing, "%s%s", missing.len > 0 ? ", " : "", kinds[k].name);
	if (missing.len > 0)
		warn(w, -1, "I.1", "No hay integrantes de: %s.", buf_str(&missing));
	buf_clear(&missing);
}

static void warn_ending(struct warner *w, const struct member_seat *s)
{
	struct buf day = BUF_EMPTY;

	desk_day_words(s->abolished, &day);
	warn(w, s->number, "I.1", "El lugar %d, %s, está vacante, y se suprime el %s.", s->number, s->kind,
	    buf_str(&day));
	buf_clear(&day);
}

static void warn_vacant(struct warner *w)
{
	for (size_t i = 0; i < w->m->n_seats; i++) {
		const struct member_seat *s = &w->m->seat[i];

		if (s->coming)
			continue;
		if (s->titular == NULL && s->suplente == NULL && *s->abolished != '\0')
			warn_ending(w, s);
		else if (s->titular == NULL && s->suplente == NULL)
			warn(w, s->number, "I.1", "El lugar %d, %s, está vacante.", s->number, s->kind);
		else if (s->titular == NULL || s->suplente == NULL)
			warn(w, s->number, "I.1", "El lugar %d, %s, no tiene %s.", s->number, s->kind,
			    s->titular == NULL ? "titular" : "suplente");
	}
	if (w->m->facilitator == NULL)
		warn(w, 0, "VI", "No hay quien facilite las sesiones.");
}

/* ---- I.2 ------------------------------------------------------------------------------- */

/* One sentence for the whole: after a table was imported nobody has either. */
static void warn_unproved(struct warner *w)
{
	struct buf b = BUF_EMPTY;
	int n = 0, last = 0;

	for (size_t i = 0; i < w->m->n_all; i++) {
		const struct member *x = &w->m->all[i];

		if (x->seat == 0 || member_stands(x, w->m->date) != MEMBER_NOW ||
		    (*x->origin != '\0' && *x->document != '\0'))
			continue;
		n++;
		if (x->seat != last)
			buf_addf(&b, "%s%d", last > 0 ? ", " : "", x->seat);
		last = x->seat;
	}
	if (n > 0)
		warn(w, -1, "I.2", "No consta quién nombró, o con qué documento, en %d %s (lugares: %s).", n,
		    n == 1 ? "nombramiento" : "nombramientos", buf_str(&b));
	buf_clear(&b);
}

/* ---- I.4 ------------------------------------------------------------------------------- */

static long days_until(const char *from, const char *to)
{
	struct civil a, b;

	if (!civil_parse_date(from, &a) || !civil_parse_date(to, &b))
		return 0;
	return (long)(civil_day(b) - civil_day(a));
}

static void warn_term(struct warner *w)
{
	const struct members *m = w->m;
	struct buf day = BUF_EMPTY;

	if (m->term_now >= 0) {
		const struct member_term *t = &m->term[m->term_now];
		long left = days_until(m->date, t->end);

		desk_day_words(t->end, &day);
		if (left <= NOTICE_DAYS)
			warn(w, -1, "I.4", "El periodo %s termina el %s, en %ld %s: hay que elegir a quienes siguen.",
			    t->name, buf_str(&day), left, left == 1 ? "día" : "días");
	} else if (m->n_terms == 0) {
		warn(w, -1, "I.4", "No hay un periodo registrado: sin él no se avisa de su término.");
	} else {
		warn(w, -1, "I.4", "Este día no está en ningún periodo: procede una nueva integración.");
	}
	buf_clear(&day);
}

/* ---- I.5 ------------------------------------------------------------------------------- */

static bool within(const struct member *x, const struct member_term *t)
{
	return member_stands(x, x->since) != MEMBER_NEVER && strcmp(x->since, t->end) <= 0 &&
	    (*x->until == '\0' || strcmp(x->until, t->start) >= 0);
}

/* An institution is always the same; «Ciudadanía» in the name of Ciudadanía is none. */
static bool same_organisation(const struct member *a, const struct member *b)
{
	int k = kind_of(a->kind);

	return *a->represents != '\0' && !text_same(a->represents, a->kind) &&
	    !(k >= 0 && kinds[k].institution) && text_same(a->represents, b->represents);
}

static void warn_repeated(struct warner *w, const struct member *x, const struct member_term *before,
    int *told)
{
	bool person = false, organisation = false;

	for (size_t i = 0; i < w->m->n_all; i++) {
		const struct member *y = &w->m->all[i];

		if (y->seat == 0 || !within(y, before))
			continue;
		person = person || text_same(x->name, y->name);
		organisation = organisation || same_organisation(x, y);
	}
	if (person)
		warn(w, x->seat, "I.5", "%s (lugar %d) ya integraba en el periodo %s: se procura la rotación.",
		    x->name, x->seat, before->name);
	else if (organisation && *told != x->seat) {
		*told = x->seat;
		warn(w, x->seat, "I.5", "%s (lugar %d) ya estaba representada en el periodo %s: se procura la rotación.",
		    x->represents, x->seat, before->name);
	}
}

static void warn_twice(struct warner *w, size_t i)
{
	const struct member *x = &w->m->all[i];

	for (size_t j = i + 1; j < w->m->n_all; j++) {
		const struct member *y = &w->m->all[j];

		if (member_stands(y, w->m->date) != MEMBER_NOW || !text_same(x->name, y->name))
			continue;
		if (y->seat == 0)	/* the facilitator is the last */
			warn(w, x->seat, "III.9", "%s facilita y también ocupa el lugar %d.", x->name, x->seat);
		else if (x->seat == y->seat)
			warn(w, x->seat, "I.1", "%s es titular y suplente del lugar %d.", x->name, x->seat);
		else
			warn(w, y->seat, "I.5", "%s está en dos lugares: %d y %d.", x->name, x->seat, y->seat);
	}
}

static void warn_rotation(struct warner *w)
{
	const struct members *m = w->m;
	int told = 0;

	for (size_t i = 0; i < m->n_all; i++) {
		const struct member *x = &m->all[i];

		if (x->seat == 0 || member_stands(x, m->date) != MEMBER_NOW)
			continue;
		if (m->term_now > 0)
			warn_repeated(w, x, &m->term[m->term_now - 1], &told);
		warn_twice(w, i);
	}
}

void members_warn(struct members *m)
{
	struct warner w = { m, 0 };

	if (m->n_all == 0)
		return;		/* an empty table has its own page */
	warn_kinds(&w);
	warn_vacant(&w);
	warn_term(&w);
	warn_rotation(&w);
	warn_unproved(&w);
}
