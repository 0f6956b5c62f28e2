#include "config.h"

#include "tui/plan.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

enum field { FIELD_KIND, FIELD_DATE, FIELD_PLACE, FIELD_MATTERS, FIELD_SAVE, FIELDS };
enum { ASK_FIELD = 1, ASK_LEAVE };

struct plan {
	struct view view;
	struct desk *desk;
	int	 tag;
	enum session_kind kind;
	char	*text[FIELDS];		/* date, place and matters, as written */
	struct list fields;
	bool	 changed;
	bool	 drafted;		/* the matters are also beside the database */
	bool	 recovered;		/* and come from there */
	bool	 good;			/* it can be saved; else the preview says why not */
	struct pager preview;
};

static const char *const labels[FIELDS] = {
	"Tipo", "Fecha y hora", "Sede", "Asuntos", "Guardar la sesión"
};

/* ---- what it would be ---------------------------------------------------------------- */

static void look(struct plan *p)
{
	struct fault f = { FAULT_NONE, "" };
	char *lines = NULL;

	p->good = desk_plan_preview(p->desk, p->kind, p->text[FIELD_DATE], p->text[FIELD_MATTERS],
	    &lines, &f) == 0;
	pager_clear(&p->preview);
	pager_init(&p->preview, p->good ? lines : f.text);
	free(lines);
}

static int count_lines(const char *s)
{
	int n = 0;

	for (; *s != '\0'; s += strcspn(s, "\n"), s += *s == '\n')
		n += s[strspn(s, " ")] != '\n' && s[strspn(s, " ")] != '\0';
	return n;
}

static void value(const struct plan *p, enum field field, struct buf *out)
{
	int n;

	switch (field) {
	case FIELD_KIND:
		buf_add(out, kind_word(p->kind));
		break;
	case FIELD_DATE:
		if (!desk_date(p->text[FIELD_DATE], out))
			buf_add(out, p->text[FIELD_DATE]);
		break;
	case FIELD_PLACE:
		buf_add(out, *p->text[FIELD_PLACE] != '\0' ? p->text[FIELD_PLACE] : "(por definir)");
		break;
	case FIELD_MATTERS:
		n = count_lines(p->text[FIELD_MATTERS]);
		if (n == 0)
			buf_add(out, "(ninguno todavía)");
		else
			buf_addf(out, "%d %s", n, n == 1 ? "asunto" : "asuntos");
		break;
	default:
		break;
	}
}

/* ---- drawing ------------------------------------------------------------------------- */

static void field_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct plan *p = ctx;
	struct buf b = BUF_EMPTY;

	value(p, (enum field)i, &b);
	screen_cell(out, labels[i], 20);
	screen_cell(out, buf_str(&b), cols - 20);
	buf_clear(&b);
}

static void plan_draw(struct view *v)
{
	struct plan *p = (struct plan *)v;
	struct area a = screen_middle(), list = a;

	term_wipe(a, LOOK_PLAIN);
	screen_row(a, 0, LOOK_STRONG, " Nueva sesión",
	    p->recovered ? "con los asuntos que se estaban escribiendo " : NULL);
	list.y += 1;
	list.rows = FIELDS;
	list_draw(&p->fields, list, field_row, p);
	a.y += FIELDS + 2;
	a.rows -= FIELDS + 2;
	screen_row(a, 0, LOOK_STRONG, p->good ? " Su orden del día" : " ! Falta corregir", NULL);
	a.y++;
	a.rows--;
	pager_draw(&p->preview, a);
	screen_say(p->fields.cursor == FIELD_SAVE ? "Enter guarda la sesión."
						  : "Enter cambia el renglón; al final, guardar.");
}

/* ---- what is kept while it is written ----------------------------------------------------- */

static void keep(void *ctx, const char *text)
{
	struct plan *p = ctx;

	desk_draft_keep(p->desk, text);
	p->drafted = true;
}

static struct answer leave(struct plan *p, bool saved, int id)
{
	if (p->drafted)
		desk_draft_drop(p->desk);
	return answer_pop_with(p->tag, saved, id);
}

/* ---- asking -------------------------------------------------------------------------- */

static struct view *ask_field(struct plan *p)
{
	static const char *const kinds[] = { "Ordinaria", "Extraordinaria", "Consulta entre sesiones" };
	static const char *const hints[FIELDS] = {
		[FIELD_DATE] = "Como 2026-03-25 10:00. Cuente los días inhábiles locales (III.4).",
		[FIELD_PLACE] = "Dónde se celebra. Puede quedar vacía por ahora.",
		[FIELD_MATTERS] = "Delante, si lo es: [informativo], [remoción 7 por 2,5]. Tab termina.",
	};
	enum field field = (enum field)p->fields.cursor;
	struct ask_text ask = { .tag = ASK_FIELD, .title = labels[field], .hint = hints[field],
		.initial = p->text[field], .many = field == FIELD_MATTERS,
		.may_be_empty = field != FIELD_DATE, .max = field == FIELD_MATTERS ? 50000 : 300 };

	if (field == FIELD_KIND)
		return ask_choose(ASK_FIELD, "Tipo de sesión", kinds, 3, (int)p->kind);
	if (field == FIELD_MATTERS) {
		ask.title = "Asuntos, uno por renglón";
		ask.draft = (struct draft){ keep, p };
	}
	return ask_text(&ask);
}

static struct answer save(struct plan *p)
{
	struct fault f = { FAULT_NONE, "" };
	long id;

	if (!p->good)
		return answer_push(ask_message("Falta corregir", p->preview.text));
	if (desk_plan(p->desk, p->kind, p->text[FIELD_DATE], p->text[FIELD_PLACE],
		p->text[FIELD_MATTERS], &id, &f) < 0)
		return answer_push(ask_message("No se guardó", f.text));
	return leave(p, true, (int)id);
}

static struct answer plan_key(struct view *v, int key)
{
	struct plan *p = (struct plan *)v;

	switch (key) {
	case K_ESC:
		return p->changed ? answer_push(ask_confirm(ASK_LEAVE, "¿Salir sin guardar la sesión?", NULL))
				  : leave(p, false, 0);
	case K_ENTER:
		return p->fields.cursor == FIELD_SAVE ? save(p) : answer_push(ask_field(p));
	case K_SPACE:
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		pager_key(&p->preview, key);
		return answer_redraw();
	default:
		return list_key(&p->fields, key) ? answer_redraw() : answer_nothing();
	}
}

/* The field answered, and on to the next one. */
static struct answer plan_result(struct view *v, const struct result *r)
{
	struct plan *p = (struct plan *)v;
	enum field field = (enum field)p->fields.cursor;

	if (r->tag == ASK_LEAVE && r->yes)
		return leave(p, false, 0);
	if (r->tag != ASK_FIELD || !r->yes)
		return answer_redraw();
	if (field == FIELD_KIND) {
		p->kind = (enum session_kind)r->number;
	} else {
		free(p->text[field]);
		p->text[field] = xstrdup(r->text);
	}
	if (field == FIELD_MATTERS)
		keep(p, r->text);	/* also what was typed since the last tick */
	p->changed = true;
	p->fields.cursor++;
	look(p);
	return answer_redraw();
}

static const struct bar_key *plan_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "cambia o guarda" }, { CMD_MUEVE, NULL }, { CMD_MARCA, "baja el orden" },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void plan_free(struct view *v)
{
	struct plan *p = (struct plan *)v;

	for (int i = 0; i < FIELDS; i++)
		free(p->text[i]);
	pager_clear(&p->preview);
	free(p);
}

static const struct view_kind plan_kind = {
	.name = "Nueva sesión",
	.help = "Los asuntos se escriben uno por renglón y se enmarcan en el orden del día de su tipo. Sin "
	    "nada delante, un asunto se decide; [informativo] sólo se informa; [remoción 7 por 2,5] es la "
	    "remoción del lugar 7 que promueven los lugares 2 y 5 (I.3). La fecha propuesta deja cinco "
	    "días entre lunes y viernes después de hoy (III.4): los días inhábiles locales no se descuentan.",
	.overlay = true,
	.draw = plan_draw,
	.key = plan_key,
	.keys = plan_keys,
	.result = plan_result,
	.free = plan_free,
};

struct view *plan_new(int tag, struct desk *desk, struct fault *f)
{
	char *date, *place;
	struct plan *p;

	if (desk_plan_suggest(desk, &date, &place, f) < 0)
		return NULL;
	p = xcalloc(1, sizeof *p);
	p->view.kind = &plan_kind;
	p->desk = desk;
	p->tag = tag;
	p->kind = KIND_ORDINARIA;
	p->text[FIELD_DATE] = date;
	p->text[FIELD_PLACE] = place;
	p->text[FIELD_MATTERS] = desk_draft(desk);
	p->changed = p->drafted = p->recovered = p->text[FIELD_MATTERS] != NULL;
	if (!p->drafted)
		p->text[FIELD_MATTERS] = xstrdup("");
	p->fields.n = FIELDS;
	look(p);
	return &p->view;
}
