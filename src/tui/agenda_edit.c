#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "tui/agenda_inside.h"
#include "tui/screen.h"

enum { DETAIL_ROWS = 3, WIDE = 70 };


void editor_say(struct editor *e, const char *words)
{
	buf_cut(&e->said, 0);
	buf_add(&e->said, words);
}

/* ---- the matters --------------------------------------------------------------------- */

char *editor_text(const struct editor *e)
{
	struct buf b = BUF_EMPTY;

	if (e->raw != NULL)
		return xstrdup(e->raw);
	agenda_write_matters(e->matter, e->n, &b);
	return buf_take(&b);
}

void editor_keep(struct editor *e)
{
	char *text = editor_text(e);

	e->draft.save(e->draft.ctx, text);
	free(text);
}

/* Takes the text as the matters; what cannot be read stays as text, and it is said why. */
void editor_read(struct editor *e, const char *text)
{
	struct fault f = { FAULT_NONE, "" };
	struct agenda g;

	free(e->raw);
	e->raw = NULL;
	e->n = 0;
	if (agenda_parse("Asuntos", text, strlen(text), AGENDA_MATTERS, &e->arena, &g, &f) < 0) {
		e->raw = xstrdup(text);
		editor_say(e, fault_sentence(&f));
		return;
	}
	e->n = g.n;
	if (g.n > 0)
		memcpy(e->matter, g.matter, (size_t)g.n * sizeof *g.matter);
}

bool editor_room(struct editor *e)
{
	if (e->n + e->frame.n < POINTS_MAX)
		return true;
	editor_say(e, "El orden del día ya tiene todos los puntos que caben.");
	return false;
}

void editor_insert(struct editor *e, int at, const struct matter *m)
{
	memmove(&e->matter[at + 1], &e->matter[at], (size_t)(e->n - at) * sizeof *m);
	e->matter[at] = *m;
	e->matter[at].title = arena_dup(&e->arena, m->title);
	e->n++;
}

void editor_take_out(struct editor *e, int at)
{
	e->n--;
	memmove(&e->matter[at], &e->matter[at + 1], (size_t)(e->n - at) * sizeof *e->matter);
}

static void move(struct editor *e, int from, int to)
{
	struct matter m = e->matter[from];

	editor_take_out(e, from);
	editor_insert(e, to, &m);
}

int editor_find(const struct editor *e, const char *title)
{
	for (int i = 0; i < e->n; i++)
		if (text_same(e->matter[i].title, title))
			return i;
	return -1;
}

/* ---- rows ---------------------------------------------------------------------------- */

/* What row i is; *k is its place among those of its kind (of the frame: in the frame). */
static enum row row_at(const struct editor *e, int i, int *k)
{
	int tail = e->frame.n - e->frame.hole;

	*k = i;
	if (e->raw != NULL)
		return i == 0 ? ROW_TEXT : ROW_DONE;
	if (i < e->frame.hole)
		return ROW_FRAME;
	*k = i - e->frame.hole;
	if (*k < e->n)
		return ROW_MATTER;
	if (*k == e->n)
		return ROW_ADD;
	*k = i - e->n - 1;
	if (*k < e->frame.hole + tail)
		return ROW_FRAME;
	i -= e->frame.n + e->n + 1;
	if (e->waiting->n == 0)
		i++;
	return i == 0 ? ROW_BRING : i == 1 ? ROW_TEXT : ROW_DONE;
}

/* The list, made as long as what there is. */
static void count(struct editor *e)
{
	e->list.n = e->raw != NULL ? 2 : e->frame.n + e->n + 3 + (e->waiting->n > 0);
}

int editor_row_of(const struct editor *e, int k)
{
	return e->frame.hole + k;
}

static void class_words(const struct matter *m, struct buf *out)
{
	buf_add(out, class_word(m->klass));
	if (m->klass != CLASS_REMOCION)
		return;
	buf_addf(out, " %d por ", m->affected);
	for (int i = 0; i < m->n_promoters; i++)
		buf_addf(out, "%s%d", i > 0 ? "," : "", m->promoter[i]);
}

static void point_row(const struct matter *m, int number, bool fixed, int cols, struct buf *out)
{
	struct buf class = BUF_EMPTY;
	int width = cols >= WIDE ? 20 : 12;

	class_words(m, &class);
	buf_addf(out, "%3d ", number);
	screen_cell(out, m->title, cols - 5 - width);
	buf_addc(out, ' ');
	screen_cell(out, fixed ? "· fijo" : buf_str(&class), width);
	buf_clear(&class);
}

static void bring_words(const struct editor *e, struct buf *out)
{
	size_t d = e->waiting->n_deferred, a = e->waiting->n - d;

	buf_add(out, "Traer lo pendiente:");
	if (d > 0)
		buf_addf(out, " %zu %s", d, d == 1 ? "punto que quedó" : "puntos que quedaron");
	if (a > 0)
		buf_addf(out, "%s %s%zu %s", d > 0 ? "," : "", e->waiting->more ? "más de " : "", a,
		    a == 1 ? "acuerdo abierto" : "acuerdos abiertos");
	buf_add(out, "…");
}

static void editor_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct editor *e = ctx;
	struct buf b = BUF_EMPTY;
	int k;

	switch (row_at(e, i, &k)) {
	case ROW_FRAME:
		point_row(&e->frame.matter[k], k + 1 + (k < e->frame.hole ? 0 : e->n), true, cols,
		    out);
		break;
	case ROW_MATTER:
		point_row(&e->matter[k], e->frame.hole + k + 1, false, cols, out);
		break;
	case ROW_ADD:
		screen_cell(out, "  + Agregar un asunto…", cols);
		break;
	case ROW_BRING:
		bring_words(e, &b);
		screen_cell(out, buf_str(&b), cols);
		break;
	case ROW_TEXT:
		screen_cell(out, "Escribirlos o pegarlos como texto…", cols);
		break;
	case ROW_DONE:
		screen_cell(out, "Listo: así quedan", cols);
		break;
	}
	buf_clear(&b);
}

/* ---- drawing ------------------------------------------------------------------------- */

static const char *hint(const struct editor *e)
{
	int k;

	if (e->moving)
		return "Flechas lo llevan; Enter lo deja ahí; Esc no lo mueve.";
	switch (row_at(e, e->list.cursor, &k)) {
	case ROW_FRAME:
		return "Es del marco de su tipo de sesión: no se cambia aquí.";
	case ROW_MATTER:
		return "Enter: título, clase, mover, agregar antes o borrar.";
	case ROW_ADD:
		return "Enter agrega un asunto al final.";
	case ROW_BRING:
		return "Enter muestra lo diferido y los acuerdos abiertos.";
	case ROW_TEXT:
		return "Enter los muestra todos juntos, un asunto por renglón.";
	default:
		return "Enter vuelve a la sesión planeada.";
	}
}

static void draw_detail(const struct editor *e, struct area a)
{
	int k, row = 0;
	enum row what = row_at(e, e->list.cursor, &k);

	if (e->said.len > 0)
		screen_text(a, row, LOOK_WARN, buf_str(&e->said));
	else if (what == ROW_MATTER)
		screen_text(a, row, LOOK_PLAIN, e->matter[k].title);
}

static void editor_draw(struct view *v)
{
	struct editor *e = (struct editor *)v;
	struct area a = screen_middle(), list = a, below = a;

	term_wipe(a, LOOK_PLAIN);
	count(e);
	screen_row(a, 0, LOOK_STRONG, e->moving ? " Mover un asunto"
	    : e->raw != NULL ? " Los asuntos, como texto" : " Orden del día que se prepara", NULL);
	list.y += 1;
	list.rows -= DETAIL_ROWS + 2;
	list_draw(&e->list, list, editor_row, e);
	below.y += a.rows - DETAIL_ROWS;
	below.rows = DETAIL_ROWS;
	draw_detail(e, below);
	screen_say(hint(e));
}

struct answer editor_changed(struct editor *e)
{
	count(e);
	editor_keep(e);
	return answer_redraw();
}

/* ---- the view ------------------------------------------------------------------------ */

static struct answer moving_key(struct editor *e, int key)
{
	int to = e->at + (key == K_DOWN) - (key == K_UP);

	if (key == K_ENTER) {
		e->moving = false;
		return editor_changed(e);
	}
	if (key == K_ESC) {
		e->moving = false;
		to = e->from;
	} else if (to == e->at) {
		return answer_nothing();
	}
	if (to >= 0 && to < e->n) {
		move(e, e->at, to);
		e->at = to;
	}
	e->list.cursor = editor_row_of(e, e->at);
	return answer_redraw();
}

static struct answer done(const struct editor *e)
{
	return answer_pop_text(e->tag, editor_text(e));
}

static struct answer enter(struct editor *e)
{
	int k;

	switch (row_at(e, e->list.cursor, &k)) {
	case ROW_MATTER:
		return editor_what_ask(e, k);
	case ROW_ADD:
		return editor_title_ask(e, e->n, true);
	case ROW_BRING:
		return editor_bring_ask(e);
	case ROW_TEXT:
		return editor_all_ask(e);
	case ROW_DONE:
		return done(e);
	default:
		return answer_redraw();
	}
}

static struct answer editor_key(struct view *v, int key)
{
	struct editor *e = (struct editor *)v;
	int k, digit = keys_digit(key);

	if (e->moving)
		return moving_key(e, key);
	if (e->raw == NULL)
		buf_cut(&e->said, 0);
	if (key == K_ESC)
		return done(e);
	if (key == K_ENTER)
		return enter(e);
	if (key == K_DELETE && row_at(e, e->list.cursor, &k) == ROW_MATTER)
		return editor_delete_ask(e, k);
	if (digit > e->frame.hole && digit <= e->frame.hole + e->n)
		e->list.cursor = digit - 1;
	else if (!list_key(&e->list, key))
		return answer_nothing();
	return answer_redraw();
}

static const struct bar_key *editor_keys(const struct view *v)
{
	static const struct bar_key choosing[] = { { CMD_SIGUE, "cambia" }, { CMD_MUEVE, NULL },
		{ CMD_LUGAR, "punto" }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL } };
	static const struct bar_key moving[] = { { CMD_SIGUE, "lo deja aquí" },
		{ CMD_MUEVE, "lo mueven" }, { CMD_VUELVE, "no lo mueve" }, { CMD_NONE, NULL } };

	return ((const struct editor *)v)->moving ? moving : choosing;
}

static void editor_free(struct view *v)
{
	struct editor *e = (struct editor *)v;

	members_clear(&e->members);
	arena_clear(&e->arena);
	buf_clear(&e->said);
	free(e->mark);
	free(e->raw);
	free(e);
}

static const struct view_kind editor_kind = {
	.name = "Orden del día que se prepara",
	.help = "Los puntos fijos son del marco de su tipo de sesión; los asuntos van entre ellos y los números "
	    "corren solos. Enter sobre un asunto cambia su título o su clase, lo mueve o lo borra (también Supr). "
	    "«Traer lo pendiente» ofrece lo que la última sesión difirió y los acuerdos abiertos. Como texto va un "
	    "asunto por renglón: sin nada delante se decide; [informativo] sólo se informa; [remoción 7 por 2,5] es "
	    "la remoción del lugar 7 que promueven el 2 y el 5 (I.3). Al volver, los asuntos quedan como están.",
	.overlay = true,
	.draw = editor_draw,
	.key = editor_key,
	.keys = editor_keys,
	.result = editor_result,
	.free = editor_free,
};

struct view *agenda_edit_new(int tag, struct desk *desk, const struct planned *plan,
    const struct proposals *waiting, struct draft draft, struct fault *f)
{
	struct editor *e = xcalloc(1, sizeof *e);
	char *day = xstrndup(plan->date, strcspn(plan->date, " T"));

	e->view.kind = &editor_kind;
	e->tag = tag;
	e->desk = desk;
	e->waiting = waiting;
	e->draft = draft;
	e->mark = xcalloc(waiting->n + 1, sizeof *e->mark);
	date_read(day, e->day);
	free(day);
	if (desk_plan_frame(desk, plan->kind, &e->arena, &e->frame, f) < 0) {
		editor_free(&e->view);
		return NULL;
	}
	editor_read(e, plan->matters);
	e->list.cursor = e->raw != NULL ? 0 : editor_row_of(e, e->n);
	count(e);
	return &e->view;
}
