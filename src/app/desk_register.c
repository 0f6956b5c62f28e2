#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/before.h"
#include "app/desk_inside.h"
#include "app/desk_register.h"
#include "app/listing.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/text.h"

/* ---- words ---------------------------------------------------------------------------- */

void desk_due_words(const char *due, const char *today, struct buf *out)
{
	struct civil a, b;
	long days;

	if (!civil_parse_date(due, &a) || !civil_parse_date(today, &b)) {
		buf_add(out, due);
		return;
	}
	days = (long)(civil_day(a) - civil_day(b));
	if (days < 0)
		buf_addf(out, "venció %ld d", -days);
	else if (days == 0)
		buf_add(out, "hoy");
	else
		buf_addf(out, "en %ld %s", days, days == 1 ? "día" : "días");
}

int desk_state_find(const char *word, const char **out, struct fault *f)
{
	static const char *const states[] = { "pendiente", "en proceso", "cumplido", "sin efecto",
		"abiertos" };

	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (text_same(word, states[i])) {
			*out = states[i];
			return 0;
		}
	return fault_set(f, FAULT_USAGE,
	    "en --estado se esperaba pendiente, en proceso, cumplido, sin efecto o "
	    "abiertos, no «%.80s»",
	    word);
}

/* ---- the list --------------------------------------------------------------------------- */

static struct register_query query_of(const struct desk_query *q, const char *today)
{
	static const enum register_order orders[] = { [DESK_BY_FOLIO] = REGISTER_BY_FOLIO,
		[DESK_BY_DUE] = REGISTER_BY_DUE, [DESK_BY_OWNER] = REGISTER_BY_OWNER };

	return (struct register_query){ .text = q->text, .state = q->state, .owner = q->owner,
		.session = q->session, .overdue = q->overdue, .today = today, .order = orders[q->order],
		.brief = true };
}

static struct desk_acuerdo acuerdo_of(const struct table *t, size_t row, const char *today)
{
	const char *due = table_text(t, row, "vence"), *state = table_text(t, row, "estado");
	struct civil date;
	struct buf words = BUF_EMPTY;
	bool open = strcmp(state, "pendiente") == 0 || strcmp(state, "en proceso") == 0;

	if (open)
		desk_due_words(due, today, &words);
	else
		buf_add(&words, state);
	return (struct desk_acuerdo){ .id = strtoll(table_text(t, row, "orden"), NULL, 10),
		.folio = xstrdup(table_text(t, row, "folio")), .text = xstrdup(table_text(t, row, "acuerdo")),
		.owner = xstrdup(table_text(t, row, "responsable")), .state = xstrdup(state),
		.due = buf_take(&words), .open = open,
		.overdue = open && civil_parse_date(due, &date) && strcmp(due, today) < 0,
		.session = strtol(table_text(t, row, "sesion"), NULL, 10) };
}

static void add_rows(struct desk_page *p, const struct table *t, size_t from, size_t n, const char *today)
{
	p->row = xreallocarray(p->row, p->n + n + 1, sizeof *p->row);
	for (size_t i = from; i < from + n; i++)
		p->row[p->n++] = acuerdo_of(t, i, today);
}

/* One row more than is wanted tells whether there are more. */
static int add_before(struct desk *d, struct register_query q, size_t span, struct desk_page *out,
    const char *today, struct fault *f)
{
	struct table t;
	size_t skip;

	q.before = true;
	q.limit = span + 1;
	if (store_register(d->store, &q, &t, f) < 0)
		return -1;
	skip = t.n > span ? t.n - span : 0;
	out->first = skip == 0;
	add_rows(out, &t, skip, t.n - skip, today);
	table_free(&t);
	return 0;
}

static int add_from(struct desk *d, struct register_query q, size_t span, struct desk_page *out,
    const char *today, struct fault *f)
{
	struct table t;

	q.limit = span + 1;
	if (store_register(d->store, &q, &t, f) < 0)
		return -1;
	out->last = t.n <= span;
	add_rows(out, &t, 0, t.n < span ? t.n : span, today);
	table_free(&t);
	return 0;
}

static int page(struct desk *d, struct register_query q, int64_t around, size_t span, struct desk_page *out,
    const char *today, struct fault *f)
{
	if (around == DESK_LAST) {
		out->last = true;
		if (add_before(d, q, span, out, today, f) < 0)
			return -1;
		out->at = out->n > 0 ? out->n - 1 : 0;
		return 0;
	}
	out->first = true;
	q.from = around;
	if (around != 0 && add_before(d, q, span, out, today, f) < 0)
		return -1;
	out->at = out->n;
	return add_from(d, q, span + 1, out, today, f);
}

int desk_register(struct desk *d, const struct desk_query *q, int64_t around, size_t span,
    struct desk_page *out, struct fault *f)
{
	char today[DATE_SIZE];
	int answer;

	desk_today(d, today);
	*out = (struct desk_page){ 0 };
	answer = page(d, query_of(q, today), around, span, out, today, f);
	if (answer < 0 || around == 0 || around == DESK_LAST ||
	    (out->at < out->n && out->row[out->at].id == around)) {
		if (answer < 0)
			desk_page_clear(out);
		return answer;
	}
	desk_page_clear(out);	/* it is not among what is found: from the beginning */
	return desk_register(d, q, 0, span, out, f);
}

void desk_page_clear(struct desk_page *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->row[i].folio);
		free(p->row[i].text);
		free(p->row[i].owner);
		free(p->row[i].state);
		free(p->row[i].due);
	}
	free(p->row);
	*p = (struct desk_page){ 0 };
}

int desk_register_count(struct desk *d, const struct desk_query *q, size_t most, size_t *n, struct fault *f)
{
	struct register_query query;
	char today[DATE_SIZE];

	desk_today(d, today);
	query = query_of(q, today);
	return store_register_count(d->store, &query, most + 1, n, f);
}

int desk_register_size(struct desk *d, size_t *n, struct fault *f)
{
	return store_register_size(d->store, n, f);
}

int desk_owners(struct desk *d, char ***out, size_t *n, struct fault *f)
{
	struct table t;

	if (store_register_owners(d->store, &t, f) < 0)
		return -1;
	*n = t.n;
	*out = xcalloc(t.n + 1, sizeof **out);
	for (size_t i = 0; i < t.n; i++)
		(*out)[i] = xstrdup(t.cell[i]);
	table_free(&t);
	return 0;
}

void desk_owners_free(char **v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(v[i]);
	free(v);
}

/* ---- out and in -------------------------------------------------------------------------------- */

int desk_register_csv(struct desk *d, const struct desk_query *q, struct buf *out, struct fault *f)
{
	struct register_query query;
	struct table t;
	char today[DATE_SIZE];

	desk_today(d, today);
	query = query_of(q, today);
	query.brief = false;
	if (store_register(d->store, &query, &t, f) < 0)
		return -1;
	listing_write(&t, LISTING_CSV, NULL, 0, out);
	table_free(&t);
	return 0;
}

int desk_register_import(struct desk *d, const char *path, struct fault *f)
{
	struct before b;
	char today[DATE_SIZE], *full;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	desk_today(d, today);
	full = paths_typed(path);
	answer = before_read(full, today, &b, f);
	if (answer == 0) {
		answer = before_import(d->store, d->settings->rules.acronym, &b, f);
		if (answer == 0)
			answer = (int)b.n;
		before_clear(&b);
	}
	free(full);
	return answer;
}
