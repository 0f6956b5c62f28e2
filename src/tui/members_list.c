/*
 * members_list — the appointments by date, and the directory of numeral VIII: a list, the
 * row under the cursor in full, and the way to CSV.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/export.h"
#include "tui/list.h"
#include "tui/members.h"
#include "tui/papers.h"
#include "tui/screen.h"

enum { ASK_WHAT = 1, ASK_FORM, ASK_PUBLIC, ASK_EXPORT };
enum { DETAIL_ROWS = 6 };

struct sheet {
	struct view view;
	struct desk *desk;
	bool	 directory;		/* else history */
	int	 seat;			/* of the history; -1: all */
	char	 date[DATE_SIZE];		/* "": today */
	struct members m;
	const struct member **row;	/* the last row, below them, exports */
	struct list list;
	struct export export;
	struct buf said;
	struct sight seen;
};

static const struct member *under(const struct sheet *s)
{
	return s->list.cursor < s->list.n - 1 ? s->row[s->list.cursor] : NULL;
}

static bool shown(const struct sheet *s, const struct member *x)
{
	return s->directory ? member_stands(x, s->m.date) == MEMBER_NOW : s->seat < 0 || x->seat == s->seat;
}

/* In the directory the titular goes before the suplente, whoever came first. */
static int by_place(const void *a, const void *b)
{
	const struct member *x = *(const struct member *const *)a, *y = *(const struct member *const *)b;
	int sx = x->seat != 0 ? x->seat : 1000, sy = y->seat != 0 ? y->seat : 1000;

	return sx != sy ? sx - sy : (int)x->caracter - (int)y->caracter;
}

/* The cursor stays on its appointment, or on the last row. */
static void load(struct sheet *s)
{
	struct fault f = { FAULT_NONE, "" };
	long at = s->row != NULL && under(s) != NULL ? under(s)->id : 0;
	bool last = s->row != NULL && s->list.cursor == s->list.n - 1;
	struct members m;
	int n = 0;

	desk_sight(s->desk, &s->seen);
	if (desk_members(s->desk, *s->date != '\0' ? s->date : NULL, &m, &f) < 0) {
		buf_cut(&s->said, 0);
		buf_add(&s->said, fault_sentence(&f));
		return;
	}
	members_clear(&s->m);
	s->m = m;
	free(s->row);
	s->row = xcalloc(m.n_all + 1, sizeof *s->row);
	for (size_t i = 0; i < m.n_all; i++)
		if (shown(s, &m.all[i]))
			s->row[n++] = &m.all[i];
	if (s->directory && n > 0)
		qsort(s->row, (size_t)n, sizeof *s->row, by_place);
	s->list.n = n + 1;
	for (int i = 0; i < n; i++)
		if (s->row[i]->id == at)
			list_lead(&s->list, i);
	if (last)
		list_lead(&s->list, n);
}

static bool sheet_tick(struct view *v)
{
	struct sheet *s = (struct sheet *)v;

	if (v->covered || !desk_stale(s->desk, &s->seen))
		return false;
	load(s);
	return true;
}

/* ---- drawing ------------------------------------------------------------------------- */

static const char *stands_mark(const struct sheet *s, const struct member *x)
{
	switch (member_stands(x, s->m.date)) {
	case MEMBER_NOW:
		return "● ";
	case MEMBER_COMING:
		return "+ ";
	case MEMBER_NEVER:
		return "x ";
	default:
		return "· ";
	}
}

static void history_row(const struct sheet *s, const struct member *x, int cols, struct buf *out)
{
	struct buf b = BUF_EMPTY;

	buf_add(out, stands_mark(s, x));
	screen_cell(out, x->since, 11);
	screen_cell(out, *x->until != '\0' ? x->until : "sigue", 11);
	if (x->seat == 0)
		buf_add(&b, "facilitación");
	else
		buf_addf(&b, "%d %s", x->seat, caracter_word(x->caracter));
	screen_cell(out, buf_str(&b), 14);
	screen_cell(out, x->name, cols - 38);
	buf_clear(&b);
}

static void directory_row(const struct member *x, int cols, struct buf *out)
{
	int contact = cols / 6, represents = cols / 4;
	struct buf name = BUF_EMPTY;

	member_name(x, &name);
	screen_cell(out, x->kind, 19);
	buf_addc(out, ' ');
	screen_cell(out, buf_str(&name), cols - 22 - represents - contact);
	buf_addc(out, ' ');
	screen_cell(out, x->represents, represents);
	buf_addc(out, ' ');
	screen_cell(out, x->contact, contact);
	buf_clear(&name);
}

static void sheet_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct sheet *s = ctx;

	if (i == s->list.n - 1)
		screen_cell(out, "Exportar a un archivo CSV…", cols);
	else if (s->directory)
		directory_row(s->row[i], cols, out);
	else
		history_row(s, s->row[i], cols, out);
}

static void detail(struct buf *out, const char *what, const char *text)
{
	if (*text != '\0')
		buf_addf(out, "%s%s\n", what, text);
}

static void draw_detail(const struct sheet *s, const struct member *x, struct area a)
{
	static const char *const stands[] = { [MEMBER_PAST] = "Terminó", [MEMBER_NOW] = "En funciones",
		[MEMBER_COMING] = "Aún no empieza", [MEMBER_NEVER] = "Quedó sin efecto" };
	struct buf b = BUF_EMPTY;

	member_name(x, &b);
	buf_add(&b, " · ");
	member_place(x, &b);
	buf_addf(&b, " · %s", stands[member_stands(x, s->m.date)]);
	screen_text((struct area){ a.y, a.x, 1, a.cols }, 0, LOOK_STRONG, buf_str(&b));
	buf_cut(&b, 0);
	if (*x->post != '\0' && *x->represents != '\0')
		buf_addf(&b, "%s · ", x->post);
	detail(&b, "", *x->represents != '\0' ? x->represents : x->post);
	detail(&b, x->contact_public ? "Contacto (público): " : "Contacto (de la oficina): ", x->contact);
	detail(&b, "Documento: ", *x->document != '\0' ? x->document : "no consta (I.2)");
	detail(&b, "Nombró: ", *x->origin != '\0' ? x->origin : "no consta (I.2)");
	detail(&b, "Terminó por: ", x->ended_why);
	screen_text(a, 1, LOOK_PLAIN, buf_str(&b));
	buf_clear(&b);
}

static void sheet_draw(struct view *v)
{
	struct sheet *s = (struct sheet *)v;
	struct area a = screen_middle(), list = a, below = a;
	struct buf b = BUF_EMPTY;

	term_wipe(a, LOOK_PLAIN);
	buf_add(&b, "al ");
	desk_day_words(s->m.date, &b);
	buf_addc(&b, ' ');
	screen_row(a, 0, LOOK_STRONG, s->directory
	    ? " Directorio (VIII): tipo, nombre, representante, contacto"
	    : s->seat < 0 ? " Historia de la integración" : " Historia del lugar", buf_str(&b));
	buf_clear(&b);
	list.y += 1;
	list.rows -= DETAIL_ROWS + 2;
	list_draw(&s->list, list, sheet_row, s);
	below.y += a.rows - DETAIL_ROWS;
	below.rows = DETAIL_ROWS;
	if (under(s) != NULL)
		draw_detail(s, under(s), below);
	screen_say(s->said.len > 0 ? buf_str(&s->said)
	    : under(s) == NULL ? "Enter lo guarda en un archivo."
	    : s->directory ? "La tabla del numeral VIII; al final se exporta."
			   : "● en funciones  + por empezar  · terminó  x sin efecto");
}

/* ---- doing --------------------------------------------------------------------------- */

static struct answer export_list(struct sheet *s, bool public_only)
{
	struct buf csv = BUF_EMPTY;
	char *name = xasprintf("%s-%s.csv", s->directory ? "padron" : "historia", s->m.date);
	struct answer a;

	if (s->directory)
		members_csv(&s->m, public_only, &csv);
	else
		members_history_csv(&s->m, s->seat, &csv);
	a = export_ask(&s->export, ASK_EXPORT, name, buf_take(&csv));
	free(name);
	return a;
}

static struct answer ask_export(struct sheet *s)
{
	static const char *const which[] = { "Completo, para la oficina",
		"Público: sólo contactos marcados (V.3)" };

	return s->directory ? answer_push(ask_choose(ASK_PUBLIC, "¿Con qué datos de contacto?", which, 2, 0))
			    : export_list(s, false);
}

static struct answer ask_what(struct sheet *s)
{
	static const char *const acts[] = { "Corregir una errata en sus datos", "Terminar el nombramiento" };
	const struct member *x = under(s);
	enum member_stands stands;

	if (x == NULL)
		return ask_export(s);
	stands = member_stands(x, s->m.date);
	if (desk_holder(s->desk) != NULL || (stands != MEMBER_NOW && stands != MEMBER_COMING))
		return answer_nothing();
	return answer_push(ask_choose(ASK_WHAT, x->name, acts, 2, 0));
}

/* The directory as numeral VIII asks for it; from there it is printed or kept. */
static struct answer as_paper(struct sheet *s)
{
	const struct paper_ask ask = { .name = "directorio" };
	struct fault f = { FAULT_NONE, "" };
	struct view *v = paper_named(s->desk, &ask, &f);

	if (v != NULL)
		return answer_push(v);
	buf_add(&s->said, fault_sentence(&f));
	return answer_redraw();
}

static struct answer sheet_key(struct view *v, int key)
{
	struct sheet *s = (struct sheet *)v;

	buf_cut(&s->said, 0);
	if (list_key(&s->list, key))
		return answer_redraw();
	switch (keys_command(key)) {
	case CMD_SIGUE:
		return ask_what(s);
	case CMD_EXPORTA:
		return ask_export(s);
	case CMD_IMPRIME:
		return s->directory ? as_paper(s) : answer_redraw();
	case CMD_VUELVE:
		return answer_pop();
	default:
		return answer_redraw();
	}
}

static struct answer sheet_result(struct view *v, const struct result *r)
{
	struct sheet *s = (struct sheet *)v;
	struct answer a;

	if (export_result(&s->export, r, &a, &s->said))
		return a;
	if (r->tag == ASK_PUBLIC && r->yes)
		return export_list(s, r->number == 1);
	if (r->tag == ASK_WHAT && r->yes && under(s) != NULL)
		return answer_push(member_form_of(ASK_FORM, s->desk, r->number == 0 ? MEMBER_MEND : MEMBER_END,
		    under(s)));
	if (r->tag == ASK_FORM && r->yes) {
		load(s);
		buf_add(&s->said, "✓ Quedó registrado.");
	}
	return answer_redraw();
}

static const struct bar_key *sheet_keys(const struct view *v)
{
	static const struct bar_key writing[] = {
		{ CMD_SIGUE, "corrige o termina" }, { CMD_MUEVE, NULL }, { CMD_EXPORTA, NULL },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key directory[] = {
		{ CMD_SIGUE, "corrige o termina" }, { CMD_IMPRIME, NULL }, { CMD_MUEVE, NULL },
		{ CMD_EXPORTA, NULL }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key looking[] = {
		{ CMD_MUEVE, NULL }, { CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL }, { CMD_NONE, NULL }
	};
	const struct sheet *s = (const struct sheet *)v;

	if (s->directory)
		return desk_holder(s->desk) != NULL ? directory + 1 : directory;
	return desk_holder(s->desk) != NULL ? looking : writing;
}

static void sheet_free(struct view *v)
{
	struct sheet *s = (struct sheet *)v;

	free(s->row);
	members_clear(&s->m);
	export_clear(&s->export);
	buf_clear(&s->said);
	free(s);
}

static const struct view_kind sheet_kind = {
	.name = "Integrantes por fecha",
	.help = "La historia guarda cada nombramiento con su documento y quién lo hizo (I.2); nada se borra. El "
	    "directorio es la tabla del numeral VIII. La última línea guarda lo que se ve en un archivo CSV; el del "
	    "directorio se vuelve a leer con «importar padrón». Los contactos no marcados como públicos quedan en la "
	    "oficina (V.3).",
	.overlay = true,
	.draw = sheet_draw,
	.key = sheet_key,
	.keys = sheet_keys,
	.result = sheet_result,
	.tick = sheet_tick,
	.free = sheet_free,
};

static struct sheet *make(struct desk *d, bool directory, int seat, const char *date)
{
	struct sheet *s = xcalloc(1, sizeof *s);

	s->view.kind = &sheet_kind;
	s->desk = d;
	s->directory = directory;
	s->seat = seat;
	s->list.n = 1;
	if (date != NULL)
		strncpy(s->date, date, sizeof s->date - 1);
	load(s);
	return s;
}

struct view *members_history_new(struct desk *d, int seat)
{
	struct sheet *s = make(d, false, seat, NULL);

	s->list.cursor = s->list.n > 1 ? s->list.n - 2 : 0;	/* the newest */
	return &s->view;
}

struct view *members_directory_new(struct desk *d, const char *date)
{
	return &make(d, true, -1, date)->view;
}
