/*
 * members_form — a change of the integration, a field a row, and what it would do.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/members.h"
#include "tui/pager.h"
#include "tui/screen.h"

enum field {
	F_KIND, F_NAME, F_TITLE, F_POST, F_REPRESENTS, F_CONTACT, F_PUBLIC, F_SINCE, F_UNTIL, F_DOCUMENT,
	F_ORIGIN, F_LAST_DAY, F_WHY, F_TERM, F_START, F_END, F_SAVE, FIELDS
};
enum { ASK_FIELD = 1, ASK_LEAVE };
enum { LABEL = 22, PREVIEW_ROWS = 4 };

static const struct {
	const char *label, *empty, *hint;
	bool	 day;
} fields[FIELDS] = {
	[F_KIND] = { "Tipo de integrante", "(falta)", "Como Sociedad civil, Academia, Ciudadanía.", false },
	[F_NAME] = { "Nombre", "(falta)", "Nombre completo, como irá en las actas.", false },
	[F_TITLE] = { "Tratamiento", "", "Como Lic., Dra., C.; o nada.", false },
	[F_POST] = { "Cargo", "", "El que tiene donde trabaja; o nada.", false },
	[F_REPRESENTS] = { "Representa a", "", "La organización, institución o grupo (VIII).", false },
	[F_CONTACT] = { "Datos de contacto", "", "Teléfono o correo. No se publican si no se marcan.", false },
	[F_PUBLIC] = { "¿Contacto público?", "", "", false },
	[F_SINCE] = { "Desde", "(falta)", "Primer día, como 2026-03-25 o 25/3/2026.", true },
	[F_UNTIL] = { "Hasta", "(sin término)", "Sólo si se sabe: el último día. Vacío: sigue.", true },
	[F_DOCUMENT] = { "Documento", "(no consta)", "El que lo acredita: oficio, acta, y su fecha (I.2).", false },
	[F_ORIGIN] = { "Quién nombró y cómo", "(no consta)", "Como «Asamblea de la asociación, por votación» (I.2).", false },
	[F_LAST_DAY] = { "Último día", "(falta)", "Hasta cuándo ocupa el lugar, como 2026-03-25.", true },
	[F_WHY] = { "Motivo", "(no consta)", "Como renuncia, o el acuerdo que lo dispuso, con su documento.", false },
	[F_TERM] = { "Periodo", "(falta)", "Como 2024–2027.", false },
	[F_START] = { "Empieza", "(falta)", "Primer día de la administración municipal (I.4).", true },
	[F_END] = { "Termina", "(falta)", "Último día de la administración municipal (I.4).", true },
	[F_SAVE] = { "Guardar", "", "", false },
};

struct form {
	struct view view;
	struct desk *desk;
	int	 tag;
	char	*title;
	struct member_change start;	/* its texts are not used: these are */
	char	*text[FIELDS];
	enum field row[FIELDS];
	struct list list;
	bool	 changed, good;
	struct pager preview;
};

static enum field at(const struct form *m)
{
	return m->row[m->list.cursor];
}

/* ---- the change that the fields make ------------------------------------------------------ */

static struct member_change change_of(const struct form *m)
{
	struct member_change c = m->start;

	c.m.kind = m->text[F_KIND];
	c.m.name = m->text[F_NAME];
	c.m.title = m->text[F_TITLE];
	c.m.post = m->text[F_POST];
	c.m.represents = m->text[F_REPRESENTS];
	c.m.contact = m->text[F_CONTACT];
	c.m.contact_public = *m->text[F_PUBLIC] != '\0';
	c.m.since = m->text[F_SINCE];
	c.m.until = m->text[c.act == MEMBER_END ? F_LAST_DAY : F_UNTIL];
	c.m.document = m->text[F_DOCUMENT];
	c.m.origin = m->text[F_ORIGIN];
	c.m.ended_why = m->text[F_WHY];
	c.term.name = m->text[F_TERM];
	c.term.start = m->text[F_START];
	c.term.end = m->text[F_END];
	return c;
}

/* Before there is a name, what is missing is plain: no complaint yet. */
static bool untouched(const struct form *m)
{
	return !m->changed && m->start.act == MEMBER_APPOINT;
}

static void look(struct form *m)
{
	struct fault f = { FAULT_NONE, "" };
	struct member_change c = change_of(m);
	char *lines = NULL;

	m->good = desk_members_preview(m->desk, &c, &lines, &f) == 0;
	pager_clear(&m->preview);
	pager_init(&m->preview, m->good ? lines : untouched(m) ? "" : fault_sentence(&f));
	free(lines);
}

/* ---- drawing ------------------------------------------------------------------------- */

static void form_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct form *m = ctx;
	enum field field = m->row[i];
	struct buf b = BUF_EMPTY;
	char iso[DATE_SIZE];

	if (field == F_PUBLIC)
		buf_add(&b, *m->text[field] != '\0' ? "sí, se publica" : "no, queda en la oficina");
	else if (*m->text[field] == '\0')
		buf_add(&b, fields[field].empty);
	else if (fields[field].day && date_read(m->text[field], iso))
		desk_day_words(iso, &b);
	else
		buf_add(&b, m->text[field]);
	screen_cell(out, fields[field].label, LABEL);
	screen_cell(out, buf_str(&b), cols - LABEL);
	buf_clear(&b);
}

static void form_draw(struct view *v)
{
	struct form *m = (struct form *)v;
	struct area a = screen_middle(), list = a;
	struct buf title = BUF_EMPTY;
	int room = a.rows - PREVIEW_ROWS - 2;

	term_wipe(a, LOOK_PLAIN);
	buf_addf(&title, " %s", m->title);
	screen_row(a, 0, LOOK_STRONG, buf_str(&title), NULL);
	buf_clear(&title);
	list.y += 1;
	list.rows = m->list.n < room ? m->list.n : room;
	list_draw(&m->list, list, form_row, m);
	a.y += list.rows + 1;
	a.rows -= list.rows + 1;
	screen_row(a, 0, LOOK_STRONG, m->good ? " Lo que cambia" : untouched(m) ? "" : " ! Falta corregir", NULL);
	a.y++;
	a.rows--;
	pager_draw(&m->preview, a, false);
	screen_say(at(m) == F_SAVE ? "Enter lo guarda." : "Enter cambia el renglón; al final, guardar.");
}

/* ---- doing --------------------------------------------------------------------------- */

static struct view *ask_field(const struct form *m)
{
	static const char *const publish[] = { "No: queda en la oficina", "Sí: puede publicarse" };
	enum field field = at(m);
	struct ask_text ask = { .tag = ASK_FIELD, .title = fields[field].label, .hint = fields[field].hint,
		.initial = m->text[field], .may_be_empty = true, .max = 150 };

	if (field == F_PUBLIC)
		return ask_choose(ASK_FIELD, "¿Pueden publicarse sus datos de contacto? (V.3)", publish, 2,
		    *m->text[field] != '\0');
	return ask_text(&ask);
}

static struct answer save(struct form *m)
{
	struct fault f = { FAULT_NONE, "" };
	struct member_change c = change_of(m);

	if (desk_members_change(m->desk, &c, &f) < 0)
		return answer_push(ask_message("No se guardó", fault_sentence(&f)));
	return answer_pop_with(m->tag, true, 0);
}

static struct answer form_key(struct view *v, int key)
{
	struct form *m = (struct form *)v;

	switch (key) {
	case K_ESC:
		return m->changed ? answer_push(ask_confirm(ASK_LEAVE, "¿Salir sin guardar?", NULL))
				  : answer_pop_with(m->tag, false, 0);
	case K_ENTER:
		return at(m) == F_SAVE ? save(m) : answer_push(ask_field(m));
	case K_SPACE:
	case K_PAGE_UP:
	case K_PAGE_DOWN:
		pager_key(&m->preview, key);
		return answer_redraw();
	default:
		return list_key(&m->list, key) ? answer_redraw() : answer_nothing();
	}
}

static struct answer form_result(struct view *v, const struct result *r)
{
	struct form *m = (struct form *)v;
	enum field field = at(m);

	if (r->tag == ASK_LEAVE && r->yes)
		return answer_pop_with(m->tag, false, 0);
	if (r->tag != ASK_FIELD || !r->yes)
		return answer_redraw();
	free(m->text[field]);
	m->text[field] = xstrdup(field == F_PUBLIC ? (r->number != 0 ? "sí" : "") : r->text);
	m->changed = true;
	m->list.cursor++;
	look(m);
	return answer_redraw();
}

static const struct bar_key *form_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "cambia o guarda" }, { CMD_MUEVE, NULL }, { CMD_VUELVE, NULL },
		{ CMD_MARCA, "baja" }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static void form_free(struct view *v)
{
	struct form *m = (struct form *)v;

	for (int i = 0; i < FIELDS; i++)
		free(m->text[i]);
	free(m->title);
	pager_clear(&m->preview);
	free(m);
}

static const struct view_kind form_kind = {
	.name = "Cambio de integrantes",
	.help = "Cada renglón es un dato; abajo se lee lo que cambiaría y desde cuándo. Un relevo termina el "
	    "nombramiento anterior el día previo y nada borra (I.2): las sesiones de antes conservan los nombres de "
	    "su día. Corregir es sólo para erratas: si es otra persona, es un relevo.",
	.overlay = true,
	.draw = form_draw,
	.key = form_key,
	.keys = form_keys,
	.result = form_result,
	.free = form_free,
};

/* ---- making it ----------------------------------------------------------------------- */

static void add_rows(struct form *m, const enum field *row, int n)
{
	for (int i = 0; i < n; i++)
		m->row[m->list.n++] = row[i];
}

static void choose_rows(struct form *m)
{
	static const enum field person[] = { F_NAME, F_TITLE, F_POST, F_REPRESENTS, F_CONTACT, F_PUBLIC, F_SINCE },
	    proof[] = { F_DOCUMENT, F_ORIGIN }, end[] = { F_LAST_DAY, F_WHY }, kind[] = { F_KIND },
	    until[] = { F_UNTIL }, term[] = { F_TERM, F_START, F_END }, last[] = { F_SAVE },
	    without[] = { F_SINCE, F_WHY };
	bool appoint = m->start.act == MEMBER_APPOINT;

	if (m->start.act == MEMBER_KIND || (appoint && m->start.m.seat != 0 && *m->text[F_KIND] == '\0'))
		add_rows(m, kind, 1);
	if (appoint || m->start.act == MEMBER_MEND)
		add_rows(m, person, 7);
	if (appoint)
		add_rows(m, until, 1);
	if (appoint || m->start.act == MEMBER_MEND)
		add_rows(m, proof, 2);
	if (m->start.act == MEMBER_END)
		add_rows(m, end, 2);
	if (m->start.act == MEMBER_TERM)
		add_rows(m, term, 3);
	if (m->start.act == MEMBER_ABOLISH)
		add_rows(m, without, 2);
	add_rows(m, last, 1);
}

struct view *member_form_new(int tag, struct desk *d, const struct member_change *start, const char *title)
{
	const struct member *x = &start->m;
	const char *initial[FIELDS] = { x->kind, x->name, x->title, x->post, x->represents, x->contact,
		x->contact_public ? "sí" : "", x->since, x->until, x->document, x->origin, x->until, x->ended_why,
		start->term.name, start->term.start, start->term.end, "" };
	struct form *m = xcalloc(1, sizeof *m);

	m->view.kind = &form_kind;
	m->desk = d;
	m->tag = tag;
	m->title = xstrdup(title);
	m->start = *start;
	for (int i = 0; i < FIELDS; i++)
		m->text[i] = xstrdup(initial[i] != NULL ? initial[i] : "");
	choose_rows(m);
	look(m);
	return &m->view;
}

struct view *member_form_of(int tag, struct desk *d, enum member_act act, const struct member *x)
{
	struct member_change c = { .act = act, .m = *x };
	struct buf title = BUF_EMPTY;
	struct view *v;

	if (act == MEMBER_END)
		c.m.until = c.m.ended_why = "";
	buf_add(&title, act == MEMBER_END ? "Término: " : "Corregir: ");
	buf_addf(&title, "%s, ", x->name);
	member_place(x, &title);
	v = member_form_new(tag, d, &c, buf_str(&title));
	buf_clear(&title);
	return v;
}
