/*
 * prompt — asks for the texts of an act one after another, and keeps what is
 * being typed as a draft until the act is recorded.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "tui/ask.h"
#include "tui/live.h"

struct prompt {
	enum act_kind kind;
	int	 text;
	const char *title, *hint;
	bool	 many, may_be_empty;
};

static const struct prompt prompts[] = {
	{ ACT_ABRIR, 0, "Sede", "¿Dónde se celebra la sesión? Enter la abre.", false, false },
	{ ACT_PRESENTE, 0, "Suplente que se acredita", "Nombre completo, como irá en el acta.", false, false },
	{ ACT_PRESENTE, 1, "Documento que lo acredita", "Por ejemplo: oficio OM/12/2026.", false, false },
	{ ACT_AUSENTE, 0, "Motivo de la ausencia", "Con motivo, la falta queda justificada.", false, false },
	{ ACT_OBSERVADOR, 0, "Nombre de quien observa", "Asiste sin voto (III.10).", false, false },
	{ ACT_OBSERVADOR, 1, "Organización", "Enter sin escribir, si viene a título personal.", false, true },
	{ ACT_INVITADO, 0, "Nombre de quien asiste por invitación", "Asiste sin voto.", false, false },
	{ ACT_INVITADO, 1, "A quién representa", "Enter sin escribir, si a nadie.", false, true },
	{ ACT_NO_CELEBRADA, 0, "Por qué no se celebra", "Saldrá en la constancia. Enter sin escribir si no hace falta.", false, true },
	{ ACT_AGREGAR, 0, "Título del punto", "Como debe leerse en el orden del día.", false, false },
	{ ACT_AGREGAR, 1, "Clase del punto", "decisión, informativo, seguimiento o remoción 7 por 2,5.", false, true },
	{ ACT_DIFERIR, 0, "Por qué se difiere", "Enter sin escribir si no hubo motivo.", false, true },
	{ ACT_PALABRA, 0, "Quién habla", "Nombre, o «facilitador».", false, false },
	{ ACT_PALABRA, 1, "Qué dijo", "Puede quedar vacío y escribirse después. Tab termina.", true, true },
	{ ACT_NOTA, 0, "Nota", "Lo que pasó, como debe leerse en el acta. Tab termina.", true, false },
	{ ACT_ANEXO, 0, "Documento que se anexa", "Su título; irá en la lista de anexos.", false, false },
	{ ACT_PROPUESTA, 0, "Propuesta", "El texto que se somete a decisión. Tab termina.", true, false },
	{ ACT_OBJETAR, 0, "Postura distinta", "Sus razones, o nada. Enter la asienta.", false, true },
	{ ACT_EXCUSA, 0, "Motivo de la excusa", "El conflicto de interés que declara.", false, false },
	{ ACT_ACUERDO, 0, "Acuerdo", "Su texto, como irá al registro. Tab termina.", true, false },
	{ ACT_ACUERDO, 1, "Responsable", "Quién lo cumple. Enter sin escribir si no se dijo.", false, true },
	{ ACT_ACUERDO, 2, "Vence", "Como 25/3/2026, inmediato, próxima sesión, permanente; o nada.", false, true },
	{ ACT_VOTO_PARTICULAR, 0, "Voto particular", "Las razones, como deben leerse en el acta. Tab termina.", true, false },
	{ ACT_SEGUIMIENTO, 2, "Avance", "Qué se ha hecho. Tab termina.", true, true },
	{ ACT_CLAUSURAR, 0, "Motivo", "Sólo si se clausura antes de agotar el orden; si no, nada.", false, true },
};

static const struct prompt *prompt_find(enum act_kind kind, int from, const struct act *asked)
{
	for (size_t i = 0; i < sizeof prompts / sizeof *prompts; i++)
		if (prompts[i].kind == kind && prompts[i].text >= from && asked->text[prompts[i].text] == NULL)
			return &prompts[i];
	return NULL;
}

/*
 * The field being typed, so that it can be offered again: which text, and the act as far as
 * it is known, in one line: "1 palabra 5 | …".
 */
static void field_write(const struct live *l, struct buf *out)
{
	struct act act = l->asked;

	act.text[l->asked_text] = "…";
	buf_addf(out, "%d ", l->asked_text);
	act_write(&act, out);
}

/* The act that a field belongs to, and which of its texts; false if it is none of ours. */
static bool field_read(const struct live *l, const char *field, struct arena *arena, struct act *act, int *text)
{
	char *line;

	*text = (int)strtol(field, &line, 10);
	if (line == field || *line != ' ' || *text < 0 || *text > 2 ||
	    act_parse(line + 1, live_state(l)->body->planned, arena, act) != NULL)
		return false;
	act->text[*text] = NULL;
	return true;
}

static void keep(void *ctx, const char *text)
{
	const struct live *l = ctx;
	struct buf field = BUF_EMPTY;

	field_write(l, &field);
	session_draft_keep(l->session, buf_str(&field), text);
	buf_clear(&field);
}

/* The draft left behind for this very field; NULL if none. Caller frees. */
static char *kept(const struct live *l)
{
	struct buf field = BUF_EMPTY;
	char *what, *text;

	if (!session_draft(l->session, &what, &text))
		return NULL;
	field_write(l, &field);
	if (strcmp(what, buf_str(&field)) != 0) {
		free(text);
		text = NULL;
	}
	free(what);
	buf_clear(&field);
	return text;
}

/* Whom the text is about: a seat of the body, -1 if none. */
static int about_seat(const struct live *l)
{
	const struct body *b = live_state(l)->body;
	const char *who = l->asked.text[0];

	if (l->asked.kind == ACT_PALABRA && l->asked_text == 1 && who != NULL)
		return strspn(who, "0123456789") == strlen(who) ? body_seat(b, atoi(who)) : -1;
	return l->asked.seat > 0 ? body_seat(b, l->asked.seat) : -1;
}

/* The words say who it is, and what is at hand: for a position between two points, the acta. */
static void title_words(const struct live *l, const struct prompt *p, struct buf *out)
{
	static const char *const about[] = {
		[SUBJECT_NONE] = "",
		[SUBJECT_PROPOSAL] = " sobre la propuesta",
		[SUBJECT_REMOVAL] = " sobre la remoción",
		[SUBJECT_AMENDMENT] = " sobre el cambio al orden del día",
		[SUBJECT_AGENDA] = " sobre el orden del día",
		[SUBJECT_ACTA] = " sobre el acta",
	};

	int seat = about_seat(l);

	buf_add(out, p->title);
	if (p->kind == ACT_OBJETAR)
		buf_add(out, about[state_subject(live_state(l))]);
	if (seat < 0)
		return;
	buf_add(out, " · ");
	if (p->kind == ACT_PRESENTE)	/* whoever it is, is still to be told */
		buf_addf(out, "lugar %d, %s", l->asked.seat, live_state(l)->body->seat[seat].kind);
	else
		live_seat_words(l, seat, out);
}

/* Puts the next question, or records the act when nothing is left to ask. */
static struct answer next(struct live *l, const char *initial)
{
	const struct prompt *p = prompt_find(l->asked.kind, l->asked_text, &l->asked);
	struct ask_text ask = { .tag = ASK_TEXT, .max = 10000, .draft = { keep, l } };
	struct buf title = BUF_EMPTY;
	struct view *v;
	char *draft;

	if (p == NULL) {
		if (live_do(l, &l->asked))
			session_draft_drop(l->session);
		return answer_redraw();
	}
	l->asked_text = p->text;
	draft = kept(l);
	title_words(l, p, &title);
	ask.title = buf_str(&title);
	ask.hint = p->hint;
	ask.many = p->many;
	ask.may_be_empty = p->may_be_empty;
	ask.initial = draft != NULL ? draft : initial;
	v = ask_text(&ask);
	free(draft);
	buf_clear(&title);
	return answer_push(v);
}

/* From its text number `from` on. */
static struct answer ask_from(struct live *l, const struct act *asked, int from, const char *initial)
{
	struct arena fresh;
	const struct act *copy;

	if (l->looking) {
		live_note(l, NOTE_REFUSED, "Esta sesión se está mirando: aquí no se asienta nada.");
		return answer_redraw();
	}
	arena_init(&fresh);
	copy = act_copy(&fresh, asked);
	l->asked = *copy;
	l->asked_text = from;
	arena_clear(&l->arena);
	l->arena = fresh;
	return next(l, initial);
}

struct answer live_ask(struct live *l, const struct act *asked, const char *initial)
{
	return ask_from(l, asked, 0, initial);
}

struct answer prompt_result(struct live *l, const struct result *r)
{
	if (!r->yes) {
		session_draft_drop(l->session);
		return answer_redraw();
	}
	if (r->text != NULL && *r->text != '\0')
		l->asked.text[l->asked_text] = arena_dup(&l->arena, r->text);
	l->asked_text++;
	return next(l, NULL);
}

/* After a power cut: what was being typed is offered again, in its own question. */
bool prompt_resume(struct live *l, struct answer *out)
{
	char *what, *text;
	struct arena arena;
	struct act act;
	bool ours;
	int which;

	if (l->looking || !session_draft(l->session, &what, &text))
		return false;
	arena_init(&arena);
	ours = field_read(l, what, &arena, &act, &which);
	if (ours) {
		*out = ask_from(l, &act, which, NULL);
		live_note(l, NOTE_DONE, "Esto se estaba escribiendo cuando se interrumpió el programa.");
	}
	arena_clear(&arena);
	free(text);
	free(what);
	return ours;
}
