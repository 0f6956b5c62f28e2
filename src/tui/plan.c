#include "config.h"

#include "tui/plan.h"

#include <stdlib.h>
#include <string.h>
#include "base/mem.h"
#include "tui/agenda_edit.h"
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
	struct planned what;		/* as written */
	struct proposals waiting;	/* of that kind */
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

	p->good = desk_plan_preview(p->desk, &p->what, &p->waiting, &lines, &f) == 0;
	pager_clear(&p->preview);
	pager_init(&p->preview, p->good ? lines : fault_sentence(&f));
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
		buf_add(out, kind_word(p->what.kind));
		break;
	case FIELD_DATE:
		if (!desk_date(p->what.date, out))
			buf_add(out, p->what.date);
		break;
	case FIELD_PLACE:
		buf_add(out, *p->what.place != '\0' ? p->what.place : "(por definir)");
		break;
	case FIELD_MATTERS:
		n = count_lines(p->what.matters);
		if (n == 0)
			buf_add(out, "(ninguno todavía)");
		else
			buf_addf(out, "%d %s", n, n == 1 ? "asunto" : "asuntos");
		if (p->waiting.n_deferred > 0)
			buf_addf(out, " · %zu por traer de antes", p->waiting.n_deferred);
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
	screen_row(a, 0, LOOK_STRONG,
	    p->what.id == 0 ? " Nueva sesión" : " Cambiar la sesión planeada",
	    p->recovered ? "con los asuntos que se estaban escribiendo " : NULL);
	list.y += 1;
	list.rows = FIELDS;
	list_draw(&p->fields, list, field_row, p);
	a.y += FIELDS + 2;
	a.rows -= FIELDS + 2;
	screen_row(a, 0, LOOK_STRONG, p->good ? " Su orden del día" : " ! Falta corregir", NULL);
	a.y++;
	a.rows--;
	pager_draw(&p->preview, a, false);
	screen_say(p->fields.cursor == FIELD_SAVE ? "Enter guarda la sesión."
						  : "Enter cambia el renglón; al final, guardar.");
}

/* ---- what is kept while it is written ----------------------------------------------------- */

static void keep(void *ctx, const char *text)
{
	struct plan *p = ctx;

	desk_draft_keep(p->desk, p->what.id, text);
	p->drafted = true;
}

static struct answer leave(struct plan *p, bool saved, int id)
{
	if (p->drafted)
		desk_draft_drop(p->desk);
	return answer_pop_with(p->tag, saved, id);
}

/* ---- asking -------------------------------------------------------------------------- */

/* Where the field's text is kept; NULL for what is chosen. */
static char **text_of(struct plan *p, enum field field)
{
	return field == FIELD_DATE ? &p->what.date : field == FIELD_PLACE ? &p->what.place
	    : field == FIELD_MATTERS ? &p->what.matters : NULL;
}

static struct answer ask_matters(struct plan *p)
{
	struct fault f = { FAULT_NONE, "" };
	struct view *v = agenda_edit_new(ASK_FIELD, p->desk, &p->what, &p->waiting,
	    (struct draft){ keep, p }, &f);

	return answer_push(v != NULL ? v : ask_message("No se puede preparar", fault_sentence(&f)));
}

static struct answer ask_field(struct plan *p)
{
	static const char *const kinds[] = { "Ordinaria", "Extraordinaria", "Consulta entre sesiones" };
	static const char *const hints[FIELDS] = {
		[FIELD_DATE] = "Como 25/3/2026 10:00. Cuente los días inhábiles locales (III.4).",
		[FIELD_PLACE] = "Dónde se celebra. Puede quedar vacía por ahora.",
	};
	enum field field = (enum field)p->fields.cursor;
	struct ask_text ask = { .tag = ASK_FIELD, .title = labels[field], .hint = hints[field],
		.may_be_empty = field != FIELD_DATE, .max = 300 };

	if (field == FIELD_KIND)
		return answer_push(ask_choose(ASK_FIELD, "Tipo de sesión", kinds, 3, (int)p->what.kind));
	if (field == FIELD_MATTERS)
		return ask_matters(p);
	ask.initial = *text_of(p, field);
	return answer_push(ask_text(&ask));
}

static struct answer save(struct plan *p)
{
	struct fault f = { FAULT_NONE, "" };

	if (!p->good)
		return answer_push(ask_message("Falta corregir", p->preview.text));
	if (desk_plan_save(p->desk, &p->what, &f) < 0)
		return answer_push(ask_message("No se guardó", fault_sentence(&f)));
	return leave(p, true, (int)p->what.id);
}

static struct answer plan_key(struct view *v, int key)
{
	struct plan *p = (struct plan *)v;

	switch (key) {
	case K_ESC:
		return p->changed ? answer_push(ask_confirm(ASK_LEAVE, "¿Salir sin guardar la sesión?", NULL))
				  : leave(p, false, 0);
	case K_ENTER:
		return p->fields.cursor == FIELD_SAVE ? save(p) : ask_field(p);
	case K_SPACE:
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		pager_key(&p->preview, key);
		return answer_redraw();
	default:
		return list_key(&p->fields, key) ? answer_redraw() : answer_nothing();
	}
}

/* What waits depends on the kind, for each frame brings other points by itself. */
static void wait_for(struct plan *p, enum session_kind kind)
{
	struct fault ignored;	/* without them a session can be planned all the same */

	proposals_clear(&p->waiting);
	p->what.kind = kind;
	desk_proposals(p->desk, kind, &p->waiting, &ignored);
}

static void take(struct plan *p, enum field field, const char *text)
{
	char **at = text_of(p, field);

	p->changed = p->changed || strcmp(*at, text) != 0;
	free(*at);
	*at = xstrdup(text);
}

static bool dated(const struct plan *p)
{
	struct buf ignored = BUF_EMPTY;
	bool good = desk_date(p->what.date, &ignored);

	buf_clear(&ignored);
	return good;
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
		p->changed = p->changed || p->what.kind != (enum session_kind)r->number;
		wait_for(p, (enum session_kind)r->number);
	} else {
		take(p, field, r->text);
	}
	if (field != FIELD_DATE || dated(p))	/* a date that is none waits to be mended */
		p->fields.cursor++;
	look(p);
	return answer_redraw();
}

static const struct bar_key *plan_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "cambia o guarda" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL },
		{ CMD_MARCA, "baja" }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void plan_free(struct view *v)
{
	struct plan *p = (struct plan *)v;

	planned_clear(&p->what);
	proposals_clear(&p->waiting);
	pager_clear(&p->preview);
	free(p);
}

static const struct view_kind plan_kind = {
	.name = "Sesión que se planea",
	.help = "Los asuntos se enmarcan en el orden del día de su tipo; al prepararlos se ofrece lo que la "
	    "última sesión difirió y los acuerdos abiertos, que además se leen bajo el punto de seguimiento. La "
	    "fecha propuesta deja cinco días entre lunes y viernes después de hoy (III.4): los días inhábiles "
	    "locales no se descuentan. Una sesión se puede cambiar mientras no se haya abierto.",
	.overlay = true,
	.draw = plan_draw,
	.key = plan_key,
	.keys = plan_keys,
	.result = plan_result,
	.free = plan_free,
};

/* Takes `what` over. */
static struct view *plan_of(int tag, struct desk *desk, struct planned what)
{
	struct plan *p = xcalloc(1, sizeof *p);
	char *draft = desk_draft(desk, what.id);

	p->view.kind = &plan_kind;
	p->desk = desk;
	p->tag = tag;
	p->what = what;
	if (draft != NULL) {
		free(p->what.matters);
		p->what.matters = draft;
		p->changed = p->drafted = p->recovered = true;
	}
	p->fields.n = FIELDS;
	wait_for(p, what.kind);
	look(p);
	return &p->view;
}

struct view *plan_new(int tag, struct desk *desk, struct fault *f)
{
	struct planned what;

	return desk_plan_suggest(desk, &what, f) < 0 ? NULL : plan_of(tag, desk, what);
}

struct view *plan_change_new(int tag, struct desk *desk, long id, struct fault *f)
{
	struct planned what;

	return desk_plan_read(desk, id, &what, f) < 0 ? NULL : plan_of(tag, desk, what);
}
