/*
 * life_do — what is recorded of an acta outside the room: a menu for what is under the cursor, its
 * questions one by one, what it will read like, and only then it is kept.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/env.h"
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/life_inside.h"

enum { ASK_OFFER = 1, ASK_FIELD, ASK_SURE };

static const struct {
	const char *title, *hint;
	bool may_be_empty;
} fields[LIFE_FIELDS] = {
	[LIFE_DATE] = { "¿Qué día?", "Como 2026-03-25 o 25/3/2026.", false },
	[LIFE_REFUSED] = { "Motivo por el que no firmó", "Como lo dijo; queda escrito.", false },
	[LIFE_MEDIUM] = { "¿Por qué medio?", "Como «en mano», «correo electrónico»; puede quedar vacío.", true },
	[LIFE_RECEIPT] = { "Acuse", "El número o la seña que lo prueba; puede quedar vacío.", true },
	[LIFE_TEXT] = { "¿Dónde?", "La dirección o el lugar en que se puede leer.", true },
	[LIFE_WHY] = { "Motivo de la corrección", "Queda en la bitácora, con lo que decía antes.", false },
	[LIFE_WHAT] = { "¿Qué es?", "", false },
	[LIFE_PATH] = { "Archivo", "Como ~/acta-firmada.pdf; se guarda una copia con su huella.", false },
};

/* ---- what it offers --------------------------------------------------------------------- */

#define NOTHING_MORE LIFE_FIELDS

static void offer(struct life *v, struct life_offer o)
{
	v->offer[v->n_offers++] = o;
}

static size_t waiting(const struct acta_person *p, size_t n)
{
	size_t waits = 0;

	for (size_t i = 0; i < n; i++)
		waits += p[i].waits;
	return waits;
}

/* What was recorded of this is put right, or taken back. */
static void offer_mending(struct life *v)
{
	offer(v, (struct life_offer){ "Corregir la fecha", LIFE_RECORD, false,
	    { LIFE_DATE, LIFE_WHY, NOTHING_MORE } });
	offer(v, (struct life_offer){ "Retirar lo anotado", LIFE_WITHDRAW, false, { LIFE_WHY, NOTHING_MORE } });
}

static void offers_of_signer(struct life *v, const struct acta_person *p)
{
	v->record = (struct acta_record){ .step = ACTA_SIGNED, .seat = p->seat, .caracter = p->caracter,
		.name = p->name };
	if (*p->date != '\0') {
		offer_mending(v);
		return;
	}
	if (acta_absent(p))
		return;
	offer(v, (struct life_offer){ "Firmó hoy", LIFE_RECORD, false, { NOTHING_MORE } });
	offer(v, (struct life_offer){ "Firmó otro día…", LIFE_RECORD, false, { LIFE_DATE, NOTHING_MORE } });
	offer(v, (struct life_offer){ "Se negó a firmar…", LIFE_RECORD, true,
	    { LIFE_DATE, LIFE_REFUSED, NOTHING_MORE } });
	if (waiting(v->acta.signer, v->acta.n_signers) > 1)
		offer(v, (struct life_offer){ "Firmaron hoy todas las personas que faltan", LIFE_REST, false,
		    { NOTHING_MORE } });
}

static void offers_of_copy(struct life *v, const struct acta_person *p)
{
	v->record = (struct acta_record){ .step = ACTA_COPIED, .seat = p->seat, .caracter = p->caracter,
		.name = p->name };
	if (*p->date != '\0') {
		offer_mending(v);
		return;
	}
	offer(v, (struct life_offer){ "Se le entregó…", LIFE_RECORD, false,
	    { LIFE_DATE, LIFE_MEDIUM, LIFE_RECEIPT, NOTHING_MORE } });
	if (waiting(v->acta.copy, v->acta.n_copies) > 1)
		offer(v, (struct life_offer){ "Se entregó a todas las personas que faltan…", LIFE_REST, false,
		    { LIFE_DATE, LIFE_MEDIUM, NOTHING_MORE } });
}

static void offers_of_stage(struct life *v, const struct acta_stage *s)
{
	if (strcmp(s->name, "impresa") == 0) {
		v->record.step = ACTA_PRINTED;
		if (!s->done) {
			offer(v, (struct life_offer){ "Se imprimió hoy", LIFE_RECORD, false, { NOTHING_MORE } });
			offer(v, (struct life_offer){ "Se imprimió otro día…", LIFE_RECORD, false,
			    { LIFE_DATE, NOTHING_MORE } });
		}
	} else if (strcmp(s->name, "enviada") == 0) {
		v->record.step = ACTA_SENT;
		if (!s->done)
			offer(v, (struct life_offer){ "Se envió…", LIFE_RECORD, false,
			    { LIFE_DATE, LIFE_MEDIUM, LIFE_RECEIPT, NOTHING_MORE } });
	} else if (strcmp(s->name, "publicada") == 0) {
		v->record.step = ACTA_PUBLISHED;
		if (!s->done)
			offer(v, (struct life_offer){ "Se publicó…", LIFE_RECORD, false,
			    { LIFE_DATE, LIFE_TEXT, NOTHING_MORE } });
	} else if (strcmp(s->name, "firmada") == 0) {
		v->record.step = ACTA_SIGNED;
		if (!s->done)
			offer(v, (struct life_offer){ "Firmaron hoy todas las personas que faltan", LIFE_REST,
			    false, { NOTHING_MORE } });
		return;
	} else if (strcmp(s->name, "copias") == 0) {
		v->record.step = ACTA_COPIED;
		if (!s->done)
			offer(v, (struct life_offer){ "Se entregó a todas las personas que faltan…", LIFE_REST,
			    false, { LIFE_DATE, LIFE_MEDIUM, NOTHING_MORE } });
		return;
	} else {
		return;
	}
	if (s->done)
		offer_mending(v);
}

static void offers_of_file(struct life *v, const struct acta_file *file)
{
	v->file = file->id;
	if (!file->withdrawn)
		offer(v, (struct life_offer){ "Retirarlo…", LIFE_DETACHES, false, { LIFE_WHY, NOTHING_MORE } });
}

static void offers_find(struct life *v, const struct life_row *r)
{
	v->n_offers = 0;
	v->record = (struct acta_record){ 0 };
	if (r->kind == LIFE_ATTACH)
		offer(v, (struct life_offer){ "Adjuntar un archivo", LIFE_ATTACHES, false,
		    { LIFE_WHAT, LIFE_PATH, NOTHING_MORE } });
	else if (r->kind == LIFE_FILE)
		offers_of_file(v, &v->acta.file[r->at]);
	else if (v->acta.why_not != NULL)
		return;
	else if (r->kind == LIFE_SIGNER)
		offers_of_signer(v, &v->acta.signer[r->at]);
	else if (r->kind == LIFE_COPY)
		offers_of_copy(v, &v->acta.copy[r->at]);
	else
		offers_of_stage(v, &v->acta.stage[r->at]);
}

/* ---- asking ------------------------------------------------------------------------------- */

void life_forget(struct life *v)
{
	for (int i = 0; i < LIFE_FIELDS; i++) {
		free(v->text[i]);
		v->text[i] = NULL;
	}
	v->chosen = NULL;
}

/* What a file may be: the kinds, and each annex that the acta lists. */
static struct view *what_ask(const struct life *v)
{
	const char **option = xcalloc(v->acta.n_annexes + 16, sizeof *option);
	struct arena a;
	struct view *view;
	int n = 0;

	arena_init(&a);
	for (; acta_file_kinds[n] != NULL && n < 15; n++)
		option[n] = acta_file_kinds[n];
	for (size_t i = 0; i < v->acta.n_annexes; i++)
		option[n++] = arena_printf(&a, "anexo %zu: %s", i + 1, v->acta.annex[i]);
	view = ask_choose(ASK_FIELD, fields[LIFE_WHAT].title, option, n, 0);
	arena_clear(&a);
	free(option);
	return view;
}

static char *what_chosen(int number)
{
	int kinds = 0;

	while (acta_file_kinds[kinds] != NULL)
		kinds++;
	return number < kinds ? xstrdup(acta_file_kinds[number]) : xasprintf("anexo %d", number - kinds + 1);
}

static struct acta_record record_of(const struct life *v)
{
	struct acta_record r = v->record;

	r.date = v->text[LIFE_DATE];
	r.refused = v->chosen->refused ? v->text[LIFE_REFUSED] : NULL;
	r.medium = v->text[LIFE_MEDIUM];
	r.receipt = v->text[LIFE_RECEIPT];
	r.text = v->text[LIFE_TEXT];
	r.why = v->text[LIFE_WHY];
	return r;
}

static struct answer failed(struct life *v, struct fault *f)
{
	life_forget(v);
	return answer_push(ask_message("No se anotó", fault_sentence(f)));
}

/* Who signs, or is given a copy, of those that still wait. */
static void rest_words(const struct life *v, struct buf *out)
{
	bool signing = v->record.step == ACTA_SIGNED;
	const struct acta_person *p = signing ? v->acta.signer : v->acta.copy;
	size_t n = signing ? v->acta.n_signers : v->acta.n_copies;

	buf_add(out, signing ? "Firmaron hoy:\n" : "Recibieron su copia:\n");
	for (size_t i = 0; i < n; i++)
		if (p[i].waits)
			buf_addf(out, "%s\n", p[i].name);
}

/* What it is that goes, with its motive. */
static void gone_words(const struct life *v, struct buf *out)
{
	const struct life_row *r = life_under(v);

	if (r->kind == LIFE_FILE)
		buf_addf(out, "%s: %s", v->acta.file[r->at].what, v->acta.file[r->at].name);
	else if (r->kind == LIFE_SIGNER)
		buf_addf(out, "Firma de %s: %s", v->acta.signer[r->at].name, v->acta.signer[r->at].state);
	else if (r->kind == LIFE_COPY)
		buf_addf(out, "Copia de %s: %s", v->acta.copy[r->at].name, v->acta.copy[r->at].state);
	else
		buf_addf(out, "El acta: %s", v->acta.stage[r->at].name);
	buf_addf(out, "\nMotivo: %s", v->text[LIFE_WHY]);
}

/* All is asked: it says what it will read like. */
static struct answer sure_ask(struct life *v)
{
	static const char *const titles[] = {
		[LIFE_RECORD] = "¿Anotarlo?",
		[LIFE_REST] = "¿Anotarlo?",
		[LIFE_WITHDRAW] = "¿Retirar lo anotado?",
		[LIFE_ATTACHES] = "¿Adjuntar el archivo?",
		[LIFE_DETACHES] = "¿Retirar el archivo?",
	};
	const struct acta_record r = record_of(v);
	struct fault f = { FAULT_NONE, "" };
	struct buf told = BUF_EMPTY;
	struct answer a;

	switch (v->chosen->does) {
	case LIFE_RECORD:
		if (desk_acta_check(v->desk, v->session, &r, &told, &f) < 0) {
			buf_clear(&told);
			return failed(v, &f);
		}
		break;
	case LIFE_REST:
		rest_words(v, &told);
		break;
	case LIFE_ATTACHES:
		buf_addf(&told, "%s: %s", v->text[LIFE_WHAT], v->text[LIFE_PATH]);
		break;
	default:
		gone_words(v, &told);
	}
	a = answer_push(ask_confirm(ASK_SURE, titles[v->chosen->does], buf_str(&told)));
	buf_clear(&told);
	return a;
}

/* The next question of the chosen offer, or none is left. */
static struct answer ask_next(struct life *v)
{
	enum life_field field = v->chosen->asks[v->asked];
	struct ask_text ask = { .tag = ASK_FIELD, .max = 1000 };
	struct buf today = BUF_EMPTY;
	struct answer a;

	if (field == NOTHING_MORE)
		return sure_ask(v);
	if (field == LIFE_WHAT)
		return answer_push(what_ask(v));
	if (field == LIFE_DATE) {
		char day[DATE_SIZE];

		buf_add(&today, when_date(env_now(desk_env(v->desk)), day));
		ask.initial = buf_str(&today);
	}
	ask.title = fields[field].title;
	ask.hint = fields[field].hint;
	ask.may_be_empty = fields[field].may_be_empty;
	a = answer_push(ask_text(&ask));
	buf_clear(&today);
	return a;
}

/* ---- keeping ------------------------------------------------------------------------------ */

static int keep(struct life *v, struct buf *told, struct fault *f)
{
	const struct acta_record r = record_of(v);
	long id;
	int n;

	switch (v->chosen->does) {
	case LIFE_RECORD:
		return desk_acta_record(v->desk, v->session, &r, told, f);
	case LIFE_REST:
		n = desk_acta_rest(v->desk, v->session, &r, f);
		if (n >= 0)
			buf_addf(told, "%d %s", n, n == 1 ? "persona" : "personas");
		return n < 0 ? -1 : 0;
	case LIFE_WITHDRAW:
		return desk_acta_withdraw(v->desk, v->session, &r, told, f);
	case LIFE_DETACHES:
		return desk_detach(v->desk, v->session, v->file, v->text[LIFE_WHY], f);
	default:
		return desk_attach(v->desk, v->session, v->text[LIFE_PATH], v->text[LIFE_WHAT], "", &id, f);
	}
}

static struct answer kept(struct life *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf told = BUF_EMPTY, said = BUF_EMPTY;
	int answer = keep(v, &told, &f);

	if (answer < 0) {
		buf_clear(&told);
		return failed(v, &f);
	}
	buf_addf(&said, "✓ Anotado%s%s", told.len > 0 ? ": " : ".", buf_str(&told));
	life_forget(v);
	life_load(v);
	life_say(v, LOOK_GOOD, buf_str(&said));
	buf_clear(&told);
	buf_clear(&said);
	return answer_redraw();
}

/* ---- answers ---------------------------------------------------------------------------------- */

static struct answer choose(struct life *v, int number)
{
	v->chosen = &v->offer[number];
	v->asked = 0;
	return ask_next(v);
}

struct answer life_open(struct life *v)
{
	const struct life_row *r = life_under(v);
	const char *option[LIFE_OFFERS];

	if (r == NULL || life_looking(v))
		return answer_nothing();
	life_forget(v);
	offers_find(v, r);
	if (v->n_offers == 0)
		return answer_redraw();
	if (v->n_offers == 1)
		return choose(v, 0);
	for (int i = 0; i < v->n_offers; i++)
		option[i] = v->offer[i].says;
	return answer_push(ask_choose(ASK_OFFER, r->kind == LIFE_SIGNER ? v->acta.signer[r->at].name
	    : r->kind == LIFE_COPY ? v->acta.copy[r->at].name : "El acta", option, v->n_offers, 0));
}

struct answer life_answered(struct life *v, const struct result *r)
{
	if (!r->yes || (r->tag != ASK_OFFER && v->chosen == NULL)) {
		life_forget(v);
		return answer_redraw();
	}
	if (r->tag == ASK_OFFER)
		return choose(v, r->number);
	if (r->tag == ASK_SURE)
		return kept(v);
	if (r->tag != ASK_FIELD)
		return answer_redraw();
	enum life_field field = v->chosen->asks[v->asked++];
	v->text[field] = field == LIFE_WHAT ? what_chosen(r->number) : xstrdup(r->text);
	return ask_next(v);
}
