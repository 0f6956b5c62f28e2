#include "config.h"

#include "tui/first.h"

#include <stdlib.h>
#include <string.h>
#include "app/desk_first.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/screen.h"
#include "tui/settings.h"
#include "tui/take.h"

enum { ASK_SEATS = 1, ASK_FACILITATOR, ASK_KIND, ASK_NUMBER, ASK_OVER };
enum { NOTE_ROWS = 3, TALL = 12, LABEL_COLS = 34 };

/* The rows: the steps, then these. */
enum { ROW_OVER = FIRST_STEPS, ROW_SAMPLE, ROWS };

struct first_view {
	struct view view;
	struct desk *desk;		/* borrowed */
	int	 tag;
	struct first steps;
	struct list list;
	enum first_step visiting;	/* the step whose view is above; FIRST_STEPS none */
	enum session_kind kind;		/* whose number is asked */
	struct take take;
	struct buf note;
	enum look note_look;
};

static const struct { const char *label, *help; } rows[ROWS] = {
	[FIRST_BODY] = { "El organismo y su municipio",
	    "Nombre, siglas, municipio y estado, como deben leerse en las actas." },
	[FIRST_SEATS] = { "Los lugares: titulares y suplentes",
	    "Quiénes integran el organismo (I.1): se importan, se pegan o se escriben; se ven antes de guardar." },
	[FIRST_FACILITATOR] = { "Quien facilita las sesiones",
	    "Tiene voz y no voto, y no ocupa un lugar (III.9)." },
	[FIRST_RULES] = { "Cómo se leen las reglas",
	    "Qué es «50 % más uno» (III.2) y qué es mayoría (IV), con lo que resulta en este organismo." },
	[FIRST_NUMBERS] = { "Sesiones de este año, antes de hoy",
	    "El número de la última de cada tipo: de ahí sigue la cuenta." },
	[FIRST_ACUERDOS] = { "Acuerdos abiertos de antes",
	    "De un archivo CSV, para darles seguimiento desde la primera sesión (VI.8)." },
	[ROW_OVER] = { "Listo: empezar a usar Sesiona",
	    "Lo que falte puede hacerse después, desde el menú." },
	[ROW_SAMPLE] = { "Probar con un organismo de muestra",
	    "Aparte de lo suyo y sin riesgo; con Esc se vuelve aquí." },
};

static void note(struct first_view *v, enum look look, const char *text)
{
	buf_cut(&v->note, 0);
	buf_add(&v->note, text);
	v->note_look = look;
}

static int under(const struct first_view *v)
{
	return v->list.cursor;
}

/* ---- what there is -------------------------------------------------------------------- */

static void load(struct first_view *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct first steps;

	if (desk_first(v->desk, &steps, &f) < 0) {
		note(v, LOOK_BAD, fault_sentence(&f));
		return;
	}
	first_clear(&v->steps);
	v->steps = steps;
}

/* To the first step that is not done, from that row on. */
static void point(struct first_view *v, int from)
{
	v->list.cursor = from;
	while (under(v) < ROW_OVER && v->steps.done[under(v)])
		v->list.cursor++;
}

/* The step is done: remembered, and on to the next. */
static void done(struct first_view *v, enum first_step step)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_first_done(v->desk, step, &f) < 0)
		note(v, LOOK_BAD, fault_sentence(&f));
	load(v);
	point(v, (int)step);
}

/* ---- drawing -------------------------------------------------------------------------- */

static void step_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct first_view *v = ctx;
	struct buf label = BUF_EMPTY;
	int width = cols < LABEL_COLS + 20 ? cols - 20 : LABEL_COLS;
	bool step = i < ROW_OVER;

	buf_addf(&label, "%d %s %s", i + 1, step && v->steps.done[i] ? "✓" : " ", rows[i].label);
	screen_cell(out, buf_str(&label), step ? width + 6 : cols);
	if (step)
		screen_cell(out, v->steps.value[i] != NULL ? v->steps.value[i] : "", cols - width - 6);
	buf_clear(&label);
}

static void first_draw(struct view *view)
{
	struct first_view *v = (struct first_view *)view;
	struct area a = screen_middle(), below = a;
	struct buf now = BUF_EMPTY;
	int row;

	words_moment_short(&now, when_civil(env_now(desk_env(v->desk))));
	screen_top("Sesiona", buf_str(&now), "Primeros pasos", "");
	buf_clear(&now);
	a.rows -= NOTE_ROWS + 1;
	below.y += a.rows + 1;
	below.rows = NOTE_ROWS;
	row = screen_text(a, 0, LOOK_PLAIN, a.rows < TALL ? "Unos pasos para empezar; ninguno es obligatorio."
	    : "Sesiona lleva las sesiones del organismo: lista, quórum, orden del día, votos y acuerdos; "
	      "con lo que pasó escribe el acta. Unos pasos bastan para empezar, y ninguno es obligatorio.") + 1;
	a.y += row;
	a.rows -= row;
	list_draw(&v->list, a, step_row, v);
	if (v->note.len > 0)
		screen_text(below, 0, v->note_look, buf_str(&v->note));
	else
		screen_text(below, 0, LOOK_PLAIN, rows[under(v)].help);
	screen_say("Flechas o número, y Enter; al volver sigue donde quedó.");
}

/* ---- the steps ------------------------------------------------------------------------ */

static struct answer ask_seats(void)
{
	static const char *const ways[] = { "Importarlos de un archivo CSV",
		"Escribirlos o pegarlos, un lugar por renglón" };

	return answer_push(ask_choose(ASK_SEATS, "¿Cómo se capturan los lugares?", ways, 2, 0));
}

static struct answer ask_facilitator(const struct first_view *v)
{
	struct ask_text ask = { .tag = ASK_FACILITATOR, .title = "Quien facilita",
		.hint = "Nombre y, después de «;», su cargo: como deben leerse en las actas.",
		.initial = v->steps.value[FIRST_FACILITATOR], .may_be_empty = true, .max = 200 };

	return answer_push(ask_text(&ask));
}

static struct answer ask_kind(struct first_view *v, int at)
{
	static const char *const labels[] = { "Ordinarias", "Extraordinarias", "Consultas entre sesiones" };
	struct fault f = { FAULT_NONE, "" };
	char *option[4];
	struct view *question;

	for (int k = 0; k < 3; k++) {
		int n = 0;

		if (desk_number_before(v->desk, (enum session_kind)k, &n, &f) < 0)
			note(v, LOOK_BAD, fault_sentence(&f));
		option[k] = n == 0 ? xasprintf("%s: ninguna", labels[k])
				   : xasprintf("%s: la última fue la %02d", labels[k], n);
	}
	option[3] = xstrdup("Así está bien");
	question = ask_choose(ASK_KIND, "Sesiones celebradas este año antes de Sesiona",
	    (const char *const *)option, 4, at);
	for (int k = 0; k < 4; k++)
		free(option[k]);
	return answer_push(question);
}

static struct answer kind_chosen(struct first_view *v, int n)
{
	static const char *const titles[] = { "Número de la última ordinaria",
		"Número de la última extraordinaria", "Número de la última consulta" };
	struct ask_text ask = { .tag = ASK_NUMBER,
		.hint = "Sólo la cifra; 0 si no hubo ninguna este año.", .max = 3 };

	if (n == 3) {
		done(v, FIRST_NUMBERS);
		return answer_redraw();
	}
	v->kind = (enum session_kind)n;
	ask.title = titles[n];
	return answer_push(ask_text(&ask));
}

static struct answer number_given(struct first_view *v, const char *typed)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_number_before_put(v->desk, v->kind, typed, &f) < 0) {
		note(v, LOOK_WARN, fault_sentence(&f));
		return answer_redraw();
	}
	load(v);
	return ask_kind(v, (int)v->kind + 1);
}

static struct answer facilitator_given(struct first_view *v, const char *name)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_facilitator(v->desk, name, &f) < 0)
		note(v, LOOK_BAD, fault_sentence(&f));
	else
		done(v, FIRST_FACILITATOR);
	return answer_redraw();
}

static struct answer over(struct first_view *v)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_first_over(v->desk, &f) == 0)
		return answer_pop_with(v->tag, true, 0);
	note(v, LOOK_BAD, fault_sentence(&f));
	return answer_redraw();
}

static struct answer enter(struct first_view *v)
{
	switch (under(v)) {
	case FIRST_BODY:
		v->visiting = FIRST_BODY;
		return answer_push(settings_some(v->desk, "El organismo y su municipio", "organismo"));
	case FIRST_SEATS:
		return ask_seats();
	case FIRST_FACILITATOR:
		return ask_facilitator(v);
	case FIRST_RULES:
		v->visiting = FIRST_RULES;
		return answer_push(settings_some(v->desk, "Cómo se leen las reglas", "quorum decisiones"));
	case FIRST_NUMBERS:
		return ask_kind(v, 0);
	case FIRST_ACUERDOS:
		return take_ask(&v->take, TAKE_ACUERDOS_FILE);
	case ROW_OVER:
		if (v->steps.done[FIRST_SEATS])
			return over(v);
		return answer_push(ask_confirm(ASK_OVER, "¿Empezar sin los lugares?",
		    "Sin integrantes no se puede abrir una sesión. Se importan después, desde «? más»."));
	default:
		return answer_pop_with(v->tag, false, FIRST_SAMPLE);
	}
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer first_key(struct view *view, int key)
{
	struct first_view *v = (struct first_view *)view;
	int digit = keys_digit(key);

	buf_cut(&v->note, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop_with(v->tag, false, FIRST_LEFT);
	case CMD_SIGUE:
		return enter(v);
	case CMD_LUGAR:
		if (digit > 0 && digit <= v->list.n)
			v->list.cursor = digit - 1;
		return answer_redraw();
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer taken(struct first_view *v, struct answer answer)
{
	bool acuerdos = v->take.what == TAKE_ACUERDOS_FILE;

	note(v, v->take.look, buf_str(&v->take.note));
	if (v->take.kept)
		done(v, acuerdos ? FIRST_ACUERDOS : FIRST_SEATS);
	v->take.kept = false;
	return answer;
}

static struct answer first_result(struct view *view, const struct result *r)
{
	struct first_view *v = (struct first_view *)view;
	enum first_step visited = v->visiting;
	struct answer answer;

	v->visiting = FIRST_STEPS;
	if (visited != FIRST_STEPS)
		done(v, visited);	/* looked at, changed or not */
	else if (take_result(&v->take, r, &answer))
		return taken(v, answer);
	else if (!r->yes)
		return answer_redraw();
	else if (r->tag == ASK_SEATS)
		return take_ask(&v->take, r->number == 0 ? TAKE_PADRON_FILE : TAKE_PADRON_TEXT);
	else if (r->tag == ASK_FACILITATOR)
		return facilitator_given(v, r->text);
	else if (r->tag == ASK_KIND)
		return kind_chosen(v, r->number);
	else if (r->tag == ASK_NUMBER)
		return number_given(v, r->text);
	else if (r->tag == ASK_OVER)
		return over(v);
	return answer_redraw();
}

static const struct bar_key *first_keys(const struct view *view)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "elige" }, { CMD_MUEVE, NULL }, { CMD_LUGAR, "paso" },
		{ CMD_VUELVE, "sale" }, { CMD_NONE, NULL }
	};

	(void)view;
	return keys;
}

static void first_free(struct view *view)
{
	struct first_view *v = (struct first_view *)view;

	first_clear(&v->steps);
	take_clear(&v->take);
	buf_clear(&v->note);
	free(v);
}

static const struct view_kind first_kind = {
	.name = "Primeros pasos",
	.help = "De un archivo vacío a un programa útil. Los pasos pueden darse en cualquier orden y ninguno es "
	    "obligatorio; ✓ marca los que ya se dieron. Quien sale a la mitad sigue aquí la próxima vez.",
	.draw = first_draw,
	.key = first_key,
	.keys = first_keys,
	.result = first_result,
	.free = first_free,
};

struct view *first_new(int tag, struct desk *desk)
{
	struct first_view *v = xcalloc(1, sizeof *v);

	v->view.kind = &first_kind;
	v->tag = tag;
	v->desk = desk;
	v->visiting = FIRST_STEPS;
	v->list.n = ROWS;
	take_init(&v->take, desk);
	load(v);
	point(v, 0);
	return &v->view;
}
