/*
 * derive_fact — a standing act as a row of the view hechos.
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "store/derive.h"

/* The act's main text: what was said, proposed, noted, or why. */
static const char *main_text(const struct fact *x)
{
	const struct act *a = x->what;

	if (x->title != NULL)
		return x->title;
	switch (a->kind) {
	case ACT_PRESENTE:
		return a->text[1];	/* what accredits the suplente */
	case ACT_OBSERVADOR:
	case ACT_INVITADO:
	case ACT_APROBAR_ACTA:
		return NULL;	/* names and hashes have columns of their own */
	case ACT_PALABRA:
		return a->text[1];
	case ACT_SEGUIMIENTO:
		return a->text[2];
	case ACT_VOTAR:
		return sense_word(a->sense);
	default:
		return a->text[0];
	}
}

/* Scratch texts of one row: bound texts must live until the statement has run. */
struct row {
	const struct fact *x;
	sqlite3_stmt *st;
	struct buf name, object, folio;
	char	 since[WHEN_SIZE], day[DATE_SIZE];
};

static void bind_who(struct job *j, struct row *r)
{
	const struct fact *x = r->x;
	const struct body *b = j->state->body;

	derive_person(r->st, &r->name, x->who);
	if (x->seat >= 0) {
		db_bind_int(r->st, ":seat", b->seat[x->seat].number);
		db_bind_some(r->st, ":kind", b->seat[x->seat].kind);
	} else if (x->who != NULL && x->who != &b->facilitator) {
		db_bind_some(r->st, ":organization", x->who->represents);
		db_bind_null(r->st, ":represents");
	}
	if (x->who == &b->facilitator)
		db_bind(r->st, ":caracter", "facilitación");
	else
		db_bind_some(r->st, ":caracter", caracter_word(x->caracter));
	if (x->what->kind == ACT_PRESENTE)
		db_bind_some(r->st, ":document", x->what->text[1]);
}

/* The text of the acuerdo that is followed up; NULL if it is nowhere told. */
static const char *followed_text(const struct state *s, const struct fact *x)
{
	for (int i = 0; i < s->body->n_earlier; i++)
		if (strcmp(s->body->earlier[i].folio, x->what->text[0]) == 0)
			return s->body->earlier[i].text;
	for (size_t i = 0; i < s->n_acuerdos; i++)
		if (s->acuerdo[i].root == x->object)
			return s->acuerdo[i].text;
	return NULL;
}

/* What the act names: a point's number or a folio; and what was there before. */
static void bind_object(struct job *j, struct row *r)
{
	const struct fact *x = r->x;
	struct when since = x->what->kind == ACT_RECESO ? x->at : x->since;

	if (x->acuerdo >= 0) {
		state_folio(j->state, x->acuerdo, &r->folio);
		buf_add(&r->object, buf_str(&r->folio));
	} else if (x->what->kind == ACT_SEGUIMIENTO) {
		buf_add(&r->object, x->what->text[0]);
		buf_add(&r->folio, x->what->text[0]);
	} else if (x->what->kind == ACT_APROBAR_ACTA && x->what->ref != 0) {
		buf_addf(&r->object, "%ld", x->what->ref);
	} else if (x->object_no.major != 0) {
		point_no_write(x->object_no, &r->object);
	}
	db_bind_some(r->st, ":folio", buf_str(&r->folio));
	db_bind_some(r->st, ":object", buf_str(&r->object));
	db_bind_some(r->st, ":before", x->what->kind == ACT_SEGUIMIENTO ? followed_text(j->state, x) :
	    x->before != NULL ? x->before :
	    since.t != 0 ? when_format(since, r->since) : NULL);
}

/* The date, on the first act of a later day than the one before. */
static void bind_day(struct job *j, struct row *r, int i)
{
	char before[DATE_SIZE];

	if (i == 0)
		return;
	when_date(j->state->fact[i - 1].at, before);
	if (strcmp(before, when_date(r->x->at, r->day)) != 0)
		db_bind(r->st, ":new_day", r->day);
}

static void bind_acuerdo(struct job *j, struct row *r)
{
	const struct state *s = j->state;

	if (r->x->uncontested)
		db_bind(r->st, ":state", "directa");
	if (r->x->resumed)
		db_bind(r->st, ":state", "diferido");
	if (r->x->acuerdo >= 0) {
		db_bind_some(r->st, ":responsible", s->acuerdo[r->x->acuerdo].responsible);
		db_bind_some(r->st, ":due", s->acuerdo[r->x->acuerdo].due);
	}
	for (size_t i = 0; i < s->n_follow_ups && r->x->what->kind == ACT_SEGUIMIENTO; i++)
		if (s->follow_up[i].act == r->x->act)
			db_bind(r->st, ":state", s->follow_up[i].state);
}

int derive_fact(struct job *j, int i)
{
	struct row r = { .x = &j->state->fact[i], .st = db_stmt(j->s, SQL_FACT_PUT) };
	const struct fact *x = r.x;
	int status;

	db_bind_int(r.st, ":session", j->session);
	db_bind_int(r.st, ":idx", i);
	db_bind_int(r.st, ":act", x->act);
	db_bind_when(r.st, ":at", x->at);
	db_bind(r.st, ":class", act_word(x->what->kind));
	if (x->point >= 0)
		db_bind_int(r.st, ":point", x->point);
	if (x->decision >= 0)
		db_bind_int(r.st, ":decision", j->state->decision[x->decision].number);
	bind_who(j, &r);
	db_bind_int(r.st, ":present", x->present);
	db_bind_some(r.st, ":subject", subject_word(x->subject));
	db_bind_some(r.st, ":text", main_text(x));
	bind_object(j, &r);
	bind_acuerdo(j, &r);
	bind_day(j, &r, i);
	db_bind(r.st, ":in_force", x->in_force ? "1" : NULL);
	status = db_run(j->s, r.st, j->f);
	buf_clear(&r.name);
	buf_clear(&r.object);
	buf_clear(&r.folio);
	return status;
}
