/*
 * desk_acta_record — the ways to record what became of an acta outside the room; the files of a
 * session are desk_attach.c's.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/desk_acta.h"
#include "app/desk_inside.h"
#include "app/desk_members.h"
#include "app/desk_members.h"
#include "app/paths.h"
#include "app/recipient.h"
#include "base/mem.h"
#include "base/text.h"

#define TEXT_LIMIT 1000 /* bytes of a note */

/* A record made fit to be kept. Texts owned; step_clear(). */
struct step {
	struct paper_step row;
	char *medium, *receipt, *text, *why;
	char date[DATE_SIZE];
	struct table old; /* what stands of the same, a row or none */
	bool kept;	  /* its outcome is that of the new one: what is not told stays */
};

static void step_clear(struct step *s)
{
	free(s->medium);
	free(s->receipt);
	free(s->text);
	free(s->why);
	table_free(&s->old);
}

static bool stands(const struct step *s)
{
	return s->old.n > 0;
}

static bool given(const char *text)
{
	return text != NULL && *text != '\0';
}

/* ---- whose it is ---------------------------------------------------------------- */

/* A person of the list: the only one of that seat and carácter, or the one of that name. */
static const struct acta_person *find_person(
    const struct acta_person *v, size_t n, const struct acta_record *r, int *found)
{
	const struct acta_person *who = NULL;

	*found = 0;
	for (size_t i = 0; i < n; i++) {
		if (v[i].seat != r->seat ||
		    (r->caracter != CARACTER_NONE && v[i].caracter != r->caracter) ||
		    (given(r->name) && !text_same(v[i].name, r->name)))
			continue;
		who = &v[i];
		(*found)++;
	}
	return who;
}

static int several(
    const struct acta_person *v, size_t n, const struct acta_record *r, struct fault *f)
{
	struct buf names = BUF_EMPTY;

	for (size_t i = 0; i < n; i++)
		if (v[i].seat == r->seat &&
		    (r->caracter == CARACTER_NONE || v[i].caracter == r->caracter))
			buf_addf(&names, "%s%s (%s)", names.len > 0 ? ", " : "", v[i].name,
			    caracter_word(v[i].caracter));
	fault_set(f, FAULT_INPUT, "en el lugar %d hubo más de una persona: %s; diga de quién se trata",
	    r->seat, buf_str(&names));
	buf_clear(&names);
	return -1;
}

static int nobody(const struct acta_record *r, struct fault *f)
{
	const char *what = r->step == ACTA_SIGNED ? "firma el acta" : "es integrante";

	if (r->seat == 0)
		return fault_set(f, FAULT_INPUT,
		    "a quien facilita no se le debe una copia: conserva el original");
	if (r->caracter != CARACTER_NONE)
		return fault_set(f, FAULT_INPUT,
		    "en el lugar %d nadie %s como %s%s%s en esa sesión", r->seat, what,
		    caracter_word(r->caracter), given(r->name) ? ": " : "",
		    given(r->name) ? r->name : "");
	return fault_set(f, FAULT_INPUT, "en el lugar %d nadie %s en esa sesión", r->seat, what);
}

/* A suplente who did not sit there may get a copy too: as the padrón had it on the session's day.
 */
static int find_suplente(struct desk *d, struct desk_acta *a, const struct acta_record *r,
    const char **name, struct fault *f)
{
	struct roster roster;

	*name = NULL;
	if (r->step != ACTA_COPIED || r->caracter != CARACTER_SUPLENTE)
		return 0;
	if (store_roster_at(d->store, a->date, &roster, f) < 0)
		return -1;
	for (size_t i = 0; i < roster.n; i++) {
		const struct roster_row *row = &roster.row[i];

		if (row->seat == r->seat && row->caracter == r->caracter && *row->name != '\0')
			*name = arena_printf(&a->arena, "%s%s%s", row->title,
			    *row->title != '\0' ? " " : "", row->name);
	}
	roster_clear(&roster);
	return 0;
}

static int name_person(struct desk *d, struct desk_acta *a, const struct acta_record *r,
    struct step *out, struct fault *f)
{
	const struct acta_person *v = r->step == ACTA_SIGNED ? a->signer : a->copy, *who;
	size_t n = r->step == ACTA_SIGNED ? a->n_signers : a->n_copies;
	int found;

	who = find_person(v, n, r, &found);
	if (found > 1)
		return several(v, n, r, f);
	out->row.seat = r->seat;
	if (who != NULL && r->step == ACTA_SIGNED && acta_absent(who))
		return fault_set(f, FAULT_INPUT, "%s no asistió a la sesión: no firma su acta (III.6)", who->name);
	if (who != NULL) {
		out->row.name = who->name;
		out->row.caracter =
		    who->caracter == CARACTER_NONE ? "" : caracter_word(who->caracter);
		return 0;
	}
	if (find_suplente(d, a, r, &out->row.name, f) < 0)
		return -1;
	if (out->row.name == NULL)
		return nobody(r, f);
	out->row.caracter = caracter_word(r->caracter);
	return 0;
}

/* ---- what is told of it --------------------------------------------------------------------- */

static int read_date(struct desk *d, const struct desk_acta *a, const struct acta_record *r,
    struct step *out, struct fault *f)
{
	char today[DATE_SIZE];

	desk_today(d, today);
	if (!given(r->date))
		strcpy(out->date, today);
	if (!given(r->date) && out->kept)
		snprintf(out->date, sizeof out->date, "%.10s", table_text(&out->old, 0, "at"));
	if (given(r->date) && !date_read(r->date, out->date))
		return fault_set(f, FAULT_INPUT,
		    "la fecha «%.40s» no se entiende: se esperaba como %s", r->date, today);
	if (strcmp(out->date, today) > 0)
		return fault_set(f, FAULT_INPUT, "la fecha %s todavía no llega", out->date);
	if (strcmp(out->date, a->date) < 0)
		return fault_set(f, FAULT_INPUT,
		    "la sesión es del %s: la fecha no puede ser anterior", a->date);
	return 0;
}

/* What a person wrote; not told, what stands. */
static char *line(const struct step *s, const char *typed, const char *column)
{
	return typed != NULL ? text_clean_line(typed)
	       : s->kept     ? xstrdup(table_text(&s->old, 0, column))
			     : xstrdup("");
}

static int read_texts(const struct acta_record *r, struct step *out, struct fault *f)
{
	bool refused = r->step == ACTA_SIGNED && r->refused != NULL;

	out->row.outcome = r->step != ACTA_SIGNED ? "" : refused ? "se negó" : "firmó";
	out->kept = stands(out) &&
		    strcmp(table_text(&out->old, 0, "outcome"), out->row.outcome) == 0;
	out->medium = line(out, r->medium, "medium");
	out->receipt = line(out, r->receipt, "receipt");
	out->text = line(out, refused ? r->refused : r->text, "text");
	out->why = text_clean_line(r->why == NULL ? "" : r->why);
	if (strlen(out->medium) + strlen(out->receipt) + strlen(out->text) + strlen(out->why) >
	    TEXT_LIMIT)
		return fault_set(
		    f, FAULT_INPUT, "el texto es demasiado largo: se admiten 1,000 bytes");
	if (refused && *out->text == '\0')
		return fault_set(f, FAULT_INPUT, "falta el motivo por el que no firmó");
	out->row.medium = out->medium;
	out->row.receipt = out->receipt;
	out->row.text = out->text;
	return 0;
}

/* Whose it is and whether it may be recorded at all; a->arena keeps the name. */
static int prepare(struct desk *d, struct desk_acta *a, const struct acta_record *r,
    struct step *out, struct fault *f)
{
	*out = (struct step){ .row = { .step = acta_step_word(r->step),
				  .caracter = "",
				  .name = "",
				  .recipient = "" } };
	if (d->holder != NULL)
		return desk_looking(d, f);
	if (a->why_not != NULL)
		return fault_set(f, FAULT_INPUT, "%s", a->why_not);
	if ((r->step == ACTA_SIGNED || r->step == ACTA_COPIED) && name_person(d, a, r, out, f) < 0)
		return -1;
	return store_paper_standing(d->store, a->session, &out->row, &out->old, f);
}

/* All of it. step_clear() also after -1. */
static int complete(struct desk *d, struct desk_acta *a, const struct acta_record *r,
    struct step *out, struct fault *f)
{
	if (prepare(d, a, r, out, f) < 0 || read_texts(r, out, f) < 0 ||
	    read_date(d, a, r, out, f) < 0)
		return -1;
	if (stands(out) && *out->why == '\0')
		return fault_set(
		    f, FAULT_INPUT, "ya está anotado; para corregirlo hace falta el motivo");
	out->row.at = out->date;
	if (r->step == ACTA_SENT)
		out->row.recipient = recipient_on(d->settings, out->date).name;
	return 0;
}

static void tell(const struct step *s, struct buf *told)
{
	const struct paper_step *p = &s->row;

	if (told == NULL)
		return;
	buf_addf(told, "%s", p->at != NULL && *p->outcome != '\0' ? p->outcome : p->step);
	if (*p->name != '\0')
		buf_addf(told, ": %s", p->name);
	if (p->seat > 0)
		buf_addf(told, " (lugar %d, %s)", p->seat, p->caracter);
	if (*p->recipient != '\0')
		buf_addf(told, ": %s", p->recipient);
	if (p->at == NULL) {
		buf_add(told, ", se retira");
		return;
	}
	buf_add(told, ", ");
	desk_day_words(p->at, told);
	if (*p->medium != '\0')
		buf_addf(told, ", %s", p->medium);
	if (*p->receipt != '\0')
		buf_addf(told, ", acuse %s", p->receipt);
	if (*p->text != '\0')
		buf_addf(told, ", «%s»", p->text);
}

/* ---- recording ------------------------------------------------------------------------------ */

static int check_or_do(struct desk *d, long session, const struct acta_record *r, bool record,
    struct buf *told, struct fault *f)
{
	struct desk_acta a;
	struct step s;
	int answer;

	if (desk_acta(d, session, &a, f) < 0)
		return -1;
	answer = complete(d, &a, r, &s, f);
	if (answer == 0 && record)
		answer = store_paper_step(d->store, session, &s.row, s.why, f);
	if (answer == 0)
		tell(&s, told);
	step_clear(&s);
	desk_acta_clear(&a);
	return answer;
}

int desk_acta_check(
    struct desk *d, long session, const struct acta_record *r, struct buf *told, struct fault *f)
{
	return check_or_do(d, session, r, false, told, f);
}

int desk_acta_record(
    struct desk *d, long session, const struct acta_record *r, struct buf *told, struct fault *f)
{
	return check_or_do(d, session, r, true, told, f);
}

static int record_rest(
    struct desk *d, struct desk_acta *a, const struct acta_record *r, struct fault *f)
{
	const struct acta_person *v = r->step == ACTA_SIGNED ? a->signer : a->copy;
	size_t n = r->step == ACTA_SIGNED ? a->n_signers : a->n_copies;
	int done = 0;

	for (size_t i = 0; i < n; i++) {
		struct acta_record one = *r;
		struct step s;
		int answer;

		if (!v[i].waits)
			continue;
		one.seat = v[i].seat;
		one.caracter = v[i].caracter;
		one.name = v[i].name;
		one.why = NULL;
		answer = complete(d, a, &one, &s, f);
		if (answer == 0)
			answer = store_paper_step(d->store, a->session, &s.row, "", f);
		step_clear(&s);
		if (answer < 0)
			return -1;
		done++;
	}
	return done;
}

int desk_acta_rest(struct desk *d, long session, const struct acta_record *r, struct fault *f)
{
	struct desk_acta a;
	int done = -1;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (desk_acta(d, session, &a, f) < 0)
		return -1;
	if (a.why_not != NULL) {
		fault_set(f, FAULT_INPUT, "%s", a.why_not);
	} else if (store_begin(d->store, f) == 0) {
		done = record_rest(d, &a, r, f);
		if (done < 0)
			store_rollback(d->store);
		else if (store_commit(d->store, f) < 0)
			done = -1;
	}
	desk_acta_clear(&a);
	return done;
}

int desk_acta_withdraw(
    struct desk *d, long session, const struct acta_record *r, struct buf *told, struct fault *f)
{
	struct desk_acta a;
	struct step s;
	int answer;

	if (desk_acta(d, session, &a, f) < 0)
		return -1;
	answer = prepare(d, &a, r, &s, f);
	if (answer == 0)
		answer = read_texts(r, &s, f);
	if (answer == 0 && !stands(&s))
		answer = fault_set(f, FAULT_INPUT, "no está anotado: no hay qué retirar");
	if (answer == 0 && *s.why == '\0')
		answer = fault_set(f, FAULT_INPUT, "para retirarlo hace falta el motivo");
	if (answer == 0)
		answer = store_paper_step(d->store, session, &s.row, s.why, f);
	if (answer == 0)
		tell(&s, told);
	step_clear(&s);
	desk_acta_clear(&a);
	return answer;
}
