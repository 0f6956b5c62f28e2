/*
 * life — one acta: its steps, who signs and to whom a copy is due, and its files.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/desk_register.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"
#include "tui/life_inside.h"
#include "tui/screen.h"

enum { NOTE_ROWS = 3, NAME_COLS = 12, NUMERAL_COLS = 7 };
enum { ASK_EXPORT = 20 };	/* above the tags of life_do.c */

bool life_looking(const struct life *v)
{
	return desk_holder(v->desk) != NULL;
}

void life_say(struct life *v, enum look look, const char *text)
{
	buf_cut(&v->said, 0);
	buf_add(&v->said, text);
	v->said_look = look;
}

const struct life_row *life_under(const struct life *v)
{
	return v->list.n > 0 ? &v->row[v->list.cursor] : NULL;
}

/* ---- rows ----------------------------------------------------------------------------- */

static void add(struct life *v, enum life_kind kind, size_t at)
{
	v->row[v->list.n++] = (struct life_row){ kind, at };
}

/* Who signs under the signatures, who gets a copy under the copies, the files at the end. */
static void lay_rows(struct life *v)
{
	const struct desk_acta *a = &v->acta;

	free(v->row);
	v->row = xcalloc(a->n_stages + a->n_signers + a->n_copies + a->n_files + 1, sizeof *v->row);
	v->list.n = 0;
	for (size_t i = 0; i < a->n_stages; i++) {
		add(v, LIFE_STAGE, i);
		for (size_t k = 0; strcmp(a->stage[i].name, "firmada") == 0 && k < a->n_signers; k++)
			add(v, LIFE_SIGNER, k);
		for (size_t k = 0; strcmp(a->stage[i].name, "copias") == 0 && k < a->n_copies; k++)
			add(v, LIFE_COPY, k);
	}
	for (size_t k = 0; k < a->n_files; k++)
		add(v, LIFE_FILE, k);
	if (!life_looking(v))
		add(v, LIFE_ATTACH, 0);
}

/* Reads it again; on failure what was there stays, and it says why. */
void life_load(struct life *v)
{
	struct fault f = { FAULT_NONE, "" };
	struct desk_acta acta;

	desk_sight(v->desk, &v->seen);
	if (desk_acta(v->desk, v->session, &acta, &f) < 0) {
		life_say(v, LOOK_BAD, fault_sentence(&f));
		return;
	}
	desk_acta_clear(&v->acta);
	v->acta = acta;
	lay_rows(v);
}

/* ---- drawing -------------------------------------------------------------------------- */

/* "25 mar 2026"; nothing of what is no date. */
static void add_date(const char *iso, struct buf *out)
{
	struct civil c;
	struct buf b = BUF_EMPTY;

	if (!civil_parse_date(iso, &c))
		return;
	words_date_short(&b, c);
	buf_add(out, strchr(buf_str(&b), ' ') != NULL ? strchr(buf_str(&b), ' ') + 1 : buf_str(&b));
	buf_clear(&b);
}

/* "vence 31 mar 2026 (en 3 días)" */
static void add_due(const struct life *v, const struct acta_stage *s, struct buf *out)
{
	char today[DATE_SIZE];

	if (s->done || *s->due == '\0')
		return;
	when_date(env_now(desk_env(v->desk)), today);
	buf_add(out, " · plazo ");
	add_date(s->due, out);
	buf_add(out, " (");
	desk_due_words(s->due, today, out);
	buf_addc(out, ')');
}

static void stage_row(const struct life *v, const struct acta_stage *s, int cols, struct buf *out)
{
	struct buf b = BUF_EMPTY, name = BUF_EMPTY;

	buf_addf(&name, "%s ", s->done ? "✓" : " ");
	buf_add(&name, s->name);
	if (name.len > 2 && name.s[name.len - strlen(s->name)] >= 'a')
		name.s[name.len - strlen(s->name)] -= 'a' - 'A';
	if (s->total > 0)
		buf_addf(&b, "%d de %d", s->count, s->total);
	else
		buf_add(&b, s->done ? "" : "falta");
	if (s->done && *s->date != '\0') {
		buf_add(&b, b.len > 0 ? " · " : "");
		add_date(s->date, &b);
	}
	if (*s->detail != '\0')
		buf_addf(&b, "%s%s", b.len > 0 ? " · " : "", s->detail);
	add_due(v, s, &b);
	screen_cell(out, buf_str(&name), NAME_COLS);
	screen_cell(out, buf_str(&b), cols - NAME_COLS - NUMERAL_COLS - 1);
	buf_addc(out, ' ');
	screen_cell(out, s->numeral, NUMERAL_COLS);
	buf_clear(&b);
	buf_clear(&name);
}

/* Who is not waited for, and did not sign. */
static bool never(const struct acta_person *p)
{
	static const char *const states[] = { "no asistió", "se retiró", "se negó" };

	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (strcmp(p->state, states[i]) == 0)
			return true;
	return false;
}

static void person_row(const struct acta_person *p, int cols, struct buf *out)
{
	int name = cols >= 100 ? 40 : cols >= 70 ? 30 : 22;
	struct buf who = BUF_EMPTY, state = BUF_EMPTY;

	if (p->seat > 0)
		buf_addf(&who, "    %d %s", p->seat, p->name);
	else
		buf_addf(&who, "      %s", p->name);
	buf_addf(&state, "%s %s", p->waits ? " " : never(p) ? "-" : "✓", p->state);
	if (*p->date != '\0') {
		buf_addc(&state, ' ');
		add_date(p->date, &state);
	}
	if (*p->detail != '\0')
		buf_addf(&state, " · %s", p->detail);
	screen_cell(out, buf_str(&who), name + 4);
	buf_addc(out, ' ');
	screen_cell(out, p->caracter == CARACTER_NONE ? "facilita" : caracter_word(p->caracter), 10);
	screen_cell(out, buf_str(&state), cols - name - 15);
	buf_clear(&who);
	buf_clear(&state);
}

static void file_row(const struct acta_file *file, int cols, struct buf *out)
{
	struct buf b = BUF_EMPTY;

	buf_addf(&b, "%s %s: %s", file->withdrawn ? "-" : file->missing ? "!" : "✓", file->what, file->name);
	if (file->withdrawn)
		buf_addf(&b, " (retirado: %s)", file->why);
	else if (file->missing)
		buf_add(&b, " (falta en el archivo de la base)");
	else if (*file->note != '\0')
		buf_addf(&b, " · %s", file->note);
	screen_cell(out, buf_str(&b), cols);
	buf_clear(&b);
}

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct life *v = ctx;
	const struct life_row *r = &v->row[i];

	switch (r->kind) {
	case LIFE_STAGE:
		stage_row(v, &v->acta.stage[r->at], cols, out);
		break;
	case LIFE_SIGNER:
		person_row(&v->acta.signer[r->at], cols, out);
		break;
	case LIFE_COPY:
		person_row(&v->acta.copy[r->at], cols, out);
		break;
	case LIFE_FILE:
		file_row(&v->acta.file[r->at], cols, out);
		break;
	default:
		screen_cell(out, "  Adjuntar un archivo…", cols);
	}
}

static const char *hint(const struct life *v)
{
	const struct life_row *r = life_under(v);

	if (r == NULL || life_looking(v))
		return "";
	if (r->kind == LIFE_ATTACH)
		return "Enter guarda con la sesión una copia de un archivo: el acta firmada, un anexo.";
	if (r->kind == LIFE_FILE)
		return v->acta.file[r->at].withdrawn ? "" : "Enter lo retira, con su motivo; no se borra.";
	if (v->acta.why_not != NULL)
		return v->acta.why_not;
	if (r->kind == LIFE_SIGNER && acta_absent(&v->acta.signer[r->at]))
		return "No asistió: no firma el acta (III.6).";
	if (r->kind == LIFE_STAGE && strcmp(v->acta.stage[r->at].name, "aprobada") == 0)
		return "Se aprueba en una sesión (III.6).";
	return "Enter anota lo que pasó, o corrige lo anotado.";
}

static void life_draw(struct view *view)
{
	struct life *v = (struct life *)view;
	struct area a = screen_middle(), below = a;
	struct buf left = BUF_EMPTY, what = BUF_EMPTY, says = BUF_EMPTY;

	desk_heading(v->desk, &left);
	buf_addf(&what, "Acta · %s · ", v->acta.title != NULL ? v->acta.title : "");
	add_date(v->acta.date != NULL ? v->acta.date : "", &what);
	screen_top(buf_str(&left), life_looking(v) ? "SÓLO MIRAR" : "", buf_str(&what), "");
	if (v->said.len > 0) {
		a.rows -= NOTE_ROWS;
		below.y += a.rows;
		below.rows = NOTE_ROWS;
		screen_text(below, 1, v->said_look, buf_str(&v->said));
	}
	list_draw(&v->list, a, row, v);
	words_sentence(&says, hint(v));
	screen_say(buf_str(&says));
	buf_clear(&says);
	buf_clear(&left);
	buf_clear(&what);
}

/* ---- the view ------------------------------------------------------------------------- */

static struct answer export_list(struct life *v)
{
	struct buf csv = BUF_EMPTY;

	desk_acta_csv(&v->acta, &csv);
	return export_ask(&v->export, ASK_EXPORT, "camino-del-acta.csv", buf_take(&csv));
}

static struct answer life_key(struct view *view, int key)
{
	struct life *v = (struct life *)view;

	buf_cut(&v->said, 0);
	switch (keys_command(key)) {
	case CMD_VUELVE:
		return answer_pop();
	case CMD_SIGUE:
		return life_open(v);
	case CMD_EXPORTA:
		return export_list(v);
	default:
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer life_result(struct view *view, const struct result *r)
{
	struct life *v = (struct life *)view;
	struct answer a;

	if (!export_result(&v->export, r, &a, &v->said))
		return life_answered(v, r);
	v->said_look = LOOK_PLAIN;
	return a;
}

/* Who only looks sees what the writer does. */
static bool life_tick(struct view *view)
{
	struct life *v = (struct life *)view;

	if (view->covered || !desk_stale(v->desk, &v->seen))
		return false;
	life_load(v);
	return true;
}

static const struct bar_key *life_keys(const struct view *view)
{
	static const struct bar_key writing[] = { { CMD_SIGUE, "anota" }, { CMD_MUEVE, NULL },
		{ CMD_VUELVE, NULL }, { CMD_EXPORTA, NULL }, { CMD_NONE, NULL } };

	return life_looking((const struct life *)view) ? writing + 1 : writing;
}

static void life_free(struct view *view)
{
	struct life *v = (struct life *)view;

	life_forget(v);
	desk_acta_clear(&v->acta);
	export_clear(&v->export);
	buf_clear(&v->said);
	free(v->row);
	free(v);
}

static const struct view_kind life_kind = {
	.name = "Camino del acta",
	.help = "Dónde está el acta fuera de la sala: aprobada, impresa, firmada lugar por lugar, con copia a cada "
	    "integrante (III.7), enviada al organismo garante (III.8) y publicada. Enter anota cada paso con su "
	    "fecha, o lo corrige con un motivo que queda en la bitácora. Se firma el día de la sesión (III.6): "
	    "después, la firma se anota como posterior. Con la sesión se guardan sus archivos: el acta firmada y "
	    "escaneada, los anexos, los acuses.",
	.draw = life_draw,
	.key = life_key,
	.keys = life_keys,
	.result = life_result,
	.tick = life_tick,
	.free = life_free,
};

struct view *life_new(struct desk *desk, long session)
{
	struct life *v = xcalloc(1, sizeof *v);

	v->view.kind = &life_kind;
	v->desk = desk;
	v->session = session;
	life_load(v);
	return &v->view;
}
