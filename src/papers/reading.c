#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "papers/reading.h"

#include "base/mem.h"

const char *const reading_key[READING_KEYS] = { "sesion", "punto", "decision", "lugar", "folio" };

int reading_key_of(const char *column)
{
	for (int k = 0; k < READING_KEYS; k++) {
		if (strcmp(reading_key[k], column) == 0)
			return k;
	}
	return -1;
}

static void forget(struct readings *all, struct reading *old)
{
	struct reading **at = &all->first;

	while (*at != old)
		at = &(*at)->next;
	*at = old->next;
	rows_free(old->rows);
	free(old->session);
	free(old);
}

/* What is kept of that session; what is kept of another one and nobody uses gives way. */
static struct reading *kept(struct readings *all, const char *view, const char *session)
{
	struct reading *next;

	for (struct reading *at = all->first; at != NULL; at = next) {
		next = at->next;
		if (strcmp(at->view, view) != 0 || at->session == NULL)
			continue;
		if (strcmp(at->session, session) == 0)
			return at;
		if (at->users == 0)
			forget(all, at);
	}
	return NULL;
}

static struct reading *fetch(struct readings *all, const char *view, const struct rows_key *key,
    size_t n_keys, struct fault *f)
{
	struct rows *rows = all->src->fetch(all->src->ctx, view, key, n_keys, f);
	struct reading *new;

	if (rows == NULL)
		return NULL;
	new = xcalloc(1, sizeof *new);
	new->view = view;
	new->rows = rows;
	for (size_t k = 0; k < READING_KEYS; k++)
		new->key[k] = rows_column(rows, reading_key[k]);
	new->next = all->first;
	all->first = new;
	return new;
}

static struct reading *of_session(
    struct readings *all, const char *view, const char *session, struct fault *f)
{
	struct rows_key key = { reading_key[READING_SESSION], session };
	struct reading *r = kept(all, view, session);

	if (r == NULL && (r = fetch(all, view, &key, 1, f)) != NULL)
		r->session = xstrdup(session);
	return r;
}

static struct reading *without_session(
    struct readings *all, const char *view, const char *const value[], struct fault *f)
{
	struct rows_key key[READING_KEYS];
	size_t n = 0;

	for (size_t k = 0; k < READING_KEYS; k++) {
		if (value[k] != NULL)
			key[n++] = (struct rows_key){ reading_key[k], value[k] };
	}
	return fetch(all, view, key, n, f);
}

static bool narrows(const char *value)
{
	return value != NULL && *value != '\0';
}

/* The columns of the keys that are left to compare, and their values. Returns how many. */
static size_t to_compare(
    const struct reading *r, const char *const value[], int column[], const char *wanted[])
{
	size_t n = 0;

	for (size_t k = 0; k < READING_KEYS; k++) {
		if (k == READING_SESSION || r->key[k] < 0 || !narrows(value[k]))
			continue;
		column[n] = r->key[k];
		wanted[n++] = value[k];
	}
	return n;
}

/* Tens of thousands in a paper, most of which differ in their first letter. */
static bool is(const char *cell, const char *wanted)
{
	return *cell == *wanted && strcmp(cell, wanted) == 0;
}

int reading_ask(struct readings *all, const char *view, const char *const value[READING_KEYS],
    struct pick *out, struct fault *f)
{
	const char *wanted[READING_KEYS];
	int column[READING_KEYS];
	size_t n = 0;

	out->n = 0;
	out->of = narrows(value[READING_SESSION]) ? of_session(all, view, value[READING_SESSION], f)
	                                          : without_session(all, view, value, f);
	if (out->of == NULL)
		return -1;
	out->of->users++;
	if (out->of->session != NULL)
		n = to_compare(out->of, value, column, wanted);
	out->row = xcalloc(out->of->rows->n + 1, sizeof *out->row);
	for (size_t i = 0; i < out->of->rows->n; i++) {
		size_t k = 0;

		while (k < n && is(rows_cell(out->of->rows, i, column[k]), wanted[k]))
			k++;
		if (k == n)
			out->row[out->n++] = i;
	}
	return 0;
}

void pick_release(struct readings *all, struct pick *p)
{
	free(p->row);
	if (--p->of->users == 0 && p->of->session == NULL)
		forget(all, p->of);
}

void readings_clear(struct readings *all)
{
	while (all->first != NULL)
		forget(all, all->first);
}
