/*
 * paper_ask — what a paper is asked with: of which session, and the rest, made what its template reads.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/desk_register.h"
#include "app/paper_inside.h"
#include "base/mem.h"
#include "base/text.h"

/* ---- which session ---------------------------------------------------------------------- */

bool paper_to_come(const char *state)
{
	return strcmp(state, "planeada") == 0 || strcmp(state, "convocada") == 0;
}

/* Of the sessions to come that the paper fits, the nearest; the last one if all their days went by. */
static long nearest(const struct paper_card *p, const struct session_row *row, size_t n, struct when now)
{
	long id = 0;

	for (size_t i = 0; i < n; i++)	/* newest first */
		if (paper_to_come(row[i].status) && paper_card_fits(p, row[i].status) &&
		    (id == 0 || when_day(row[i].date) >= when_day(now)))
			id = row[i].id;
	return id;
}

static long newest(const struct session_row *row, size_t n, const char *state)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(row[i].status, state) == 0)
			return row[i].id;
	return 0;
}

int paper_session(const struct paper_desk *d, const struct paper_card *p, long *id, struct fault *f)
{
	struct session_row *row;
	size_t n;

	if (store_sessions(d->store, &row, &n, f) < 0)
		return -1;
	*id = 0;
	for (size_t i = 0; i < n && *id == 0; i++)
		if ((strcmp(row[i].status, "en curso") == 0 || strcmp(row[i].status, "en receso") == 0) &&
		    paper_card_fits(p, row[i].status))
			*id = row[i].id;
	for (size_t i = 0; i < p->n_states && *id == 0; i++)
		*id = paper_to_come(p->state[i]) ? nearest(p, row, n, env_now(d->env))
					      : newest(row, n, p->state[i]);
	if (*id == 0 && p->n_states == 0 && n > 0)
		*id = row[0].id;
	session_rows_free(row, n);
	return 0;
}

/* ---- what it is asked with -------------------------------------------------------------- */

void given_clear(struct given *g)
{
	for (int i = 0; i < PARAM_N; i++)
		free(g->text[i]);
}

int given_check(const struct paper_card *p, const struct paper_ask *ask, struct fault *f)
{
	unsigned given = ask->session != 0 ? 1u << PARAM_SESSION : 0;
	struct buf words = BUF_EMPTY;

	for (int i = PARAM_SESSION + 1; i < PARAM_N; i++)
		if (ask->given[i] != NULL && *ask->given[i] != '\0')
			given |= 1u << i;
	if (p->needs & ~given) {
		paper_params_list(p->needs & ~given, &words);
		fault_set(f, FAULT_USAGE, "al papel «%s» le falta: %s", p->name, buf_str(&words));
	} else if (given & ~(p->needs | p->takes)) {
		paper_params_list(given & ~(p->needs | p->takes), &words);
		fault_set(f, FAULT_USAGE, "el papel «%s» no toma: %s", p->name, buf_str(&words));
	}
	buf_clear(&words);
	return (p->needs & ~given) || (given & ~(p->needs | p->takes)) ? -1 : 0;
}

int paper_state_check(const struct paper_card *p, const struct session_row *row, struct fault *f)
{
	struct buf states = BUF_EMPTY;

	if (paper_card_fits(p, row->status))
		return 0;
	paper_card_states(p, &states);
	fault_set(f, FAULT_INPUT, "el papel «%s» es de una sesión %s; la %ld está %s", p->name,
	    buf_str(&states), row->id, row->status);
	buf_clear(&states);
	return -1;
}

/* A seat that is in the padrón or was in that session. */
static int take_seat(const struct paper_desk *d, const char *word, long session, char **out, struct fault *f)
{
	char id[24];
	struct table_key key[2] = { { "lugar", word }, { "sesion", id } };
	bool number = *word != '\0' && strspn(word, "0123456789") == strlen(word) && strlen(word) < 5;
	size_t n = 0;

	snprintf(id, sizeof id, "%ld", session);
	for (int i = 0; i < 2 && number && n == 0; i++) {
		struct table t;

		if (store_view(d->store, i == 0 ? "integrantes" : "asistencia", key, i == 0 ? 1 : 2, &t, f) < 0)
			return -1;
		n = t.n;
		table_free(&t);
	}
	if (n == 0)
		return fault_set(f, FAULT_INPUT, "no hay un lugar «%.80s»", word);
	*out = xasprintf("%ld", strtol(word, NULL, 10));
	return 0;
}

/* Who answers for an acuerdo, as the register writes it. */
static int take_owner(const struct paper_desk *d, const char *word, char **out, struct fault *f)
{
	struct buf names = BUF_EMPTY;
	struct table t;

	if (store_register_owners(d->store, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n && *out == NULL; i++) {
		if (text_same(word, t.cell[i]))
			*out = xstrdup(t.cell[i]);
		buf_addf(&names, "%s%s", i == 0 ? "" : ", ", t.cell[i]);
	}
	table_free(&t);
	if (*out == NULL)
		fault_set(f, FAULT_INPUT, "«%.80s» no responde de ningún acuerdo; %s%s", word,
		    names.len > 0 ? "responden " : "todavía nadie responde de uno", buf_str(&names));
	buf_clear(&names);
	return *out == NULL ? -1 : 0;
}

static int take_param(const struct paper_desk *d, const struct paper_ask *ask, enum paper_param i,
    char **out, struct fault *f)
{
	const char *word = ask->given[i], *state;

	if (word == NULL || *word == '\0')
		return 0;
	if (!text_valid(word, strlen(word)))
		return fault_set(f, FAULT_USAGE, "lo que se da a un papel debe estar en UTF-8");
	if (i == PARAM_SEAT)
		return take_seat(d, word, ask->session, out, f);
	if (i == PARAM_OWNER)
		return take_owner(d, word, out, f);
	if (i == PARAM_STATE && desk_state_find(word, &state, f) < 0)
		return -1;
	*out = xstrdup(i == PARAM_STATE ? state : "1");
	return 0;
}

int given_take(const struct paper_desk *d, const struct paper_ask *ask, struct given *g, struct fault *f)
{
	int answer = 0;

	*g = (struct given){ 0 };
	when_date(env_now(d->env), g->today);
	if (ask->session != 0)
		g->text[PARAM_SESSION] = xasprintf("%ld", ask->session);
	for (int i = PARAM_SESSION + 1; i < PARAM_N && answer == 0; i++)
		answer = take_param(d, ask, (enum paper_param)i, &g->text[i], f);
	if (answer == 0 && g->text[PARAM_STATE] != NULL && strcmp(g->text[PARAM_STATE], "abiertos") == 0) {
		free(g->text[PARAM_STATE]);
		g->text[PARAM_STATE] = NULL;
		g->open = true;
	}
	return answer;
}
