#include "config.h"

#include "tui/ask.h"

#include <stdlib.h>
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/edit.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

/* ---- yes or no, a deliberate word, a message ---------------------------------- */

struct confirm {
	struct view view;
	int tag;
	char *question;
	struct pager text;
	char *word;		/* NULL: Enter is enough */
	struct edit *edit;	/* where it is written */
	bool wrong;
};

static struct confirm *confirm_new(const struct view_kind *kind, int tag, const char *question,
    const char *text)
{
	struct confirm *c = xcalloc(1, sizeof *c);

	c->view.kind = kind;
	c->tag = tag;
	c->question = xstrdup(question);
	pager_init(&c->text, text ? text : "");
	return c;
}

static void confirm_free(struct view *v)
{
	struct confirm *c = (struct confirm *)v;

	free(c->question);
	pager_clear(&c->text);
	free(c->word);
	edit_free(c->edit);
	free(c);
}

static void confirm_draw(struct view *v)
{
	struct confirm *c = (struct confirm *)v;
	int lines = pager_lines(&c->text, term_cols());
	struct area a = screen_panel(c->question, lines + (c->word ? 3 : 1));

	a.rows -= c->word ? 2 : 0;
	term_cursor(a.y - 1, 1, false);	/* the question */
	pager_draw(&c->text, a, c->text.top > 0);
	if (!c->word)
		return;
	struct buf say = BUF_EMPTY;
	buf_addf(&say, c->wrong ? "Eso no dice «%s». Escríbalo, o Esc para no hacerlo."
				: "Escriba «%s» y Enter.", c->word);
	screen_say(buf_str(&say));
	buf_clear(&say);
	term_put(a.y + a.rows, 1, 2, LOOK_PLAIN, "▸");
	edit_draw(c->edit, (struct area){ a.y + a.rows, 3, 1, a.cols - 4 }, true);
}

static struct answer confirm_key(struct view *v, int key)
{
	struct confirm *c = (struct confirm *)v;

	if (key == K_ESC)
		return answer_pop_with(c->tag, false, 0);
	if (key == K_ENTER && c->word) {
		char *text = edit_text(c->edit);

		c->wrong = !text_same(text, c->word);
		free(text);
		if (c->wrong)
			return answer_redraw();
	}
	if (key == K_ENTER)
		return answer_pop_with(c->tag, true, 0);
	if (c->word && key != K_UP && key != K_DOWN) {
		edit_key(c->edit, key);
		return answer_redraw();
	}
	return pager_key(&c->text, key) ? answer_redraw() : answer_nothing();
}

static bool confirm_writing(const struct view *v)
{
	return ((const struct confirm *)v)->word != NULL;
}

static const struct bar_key *confirm_keys(const struct view *v)
{
	static const struct bar_key yes_no[] = {
		{ CMD_SIGUE, "sí" }, { CMD_VUELVE, "no" }, { CMD_NONE, NULL }
	};

	(void)v;
	return yes_no;
}

static const struct bar_key *message_keys(const struct view *v)
{
	static const struct bar_key only[] = { { CMD_SIGUE, NULL }, { CMD_NONE, NULL } };

	(void)v;
	return only;
}

static const struct view_kind confirm_kind = {
	.name = "Confirmar",
	.help = "Enter lo hace; Esc lo deja como estaba.",
	.overlay = true,
	.draw = confirm_draw,
	.key = confirm_key,
	.keys = confirm_keys,
	.writing = confirm_writing,
	.free = confirm_free,
};

static const struct view_kind message_kind = {
	.name = "Aviso",
	.help = "Sólo para leerse. Las flechas y Espacio recorren el texto si es largo; Enter vuelve.",
	.overlay = true,
	.draw = confirm_draw,
	.key = confirm_key,
	.keys = message_keys,
	.free = confirm_free,
};

struct view *ask_confirm(int tag, const char *question, const char *consequences)
{
	return &confirm_new(&confirm_kind, tag, question, consequences)->view;
}

struct view *ask_word(int tag, const char *question, const char *consequences, const char *word)
{
	struct confirm *c = confirm_new(&confirm_kind, tag, question, consequences);

	c->word = xstrdup(word);
	c->edit = edit_new(EDIT_LINE, NULL, 40);
	return &c->view;
}

struct view *ask_message(const char *title, const char *text)
{
	return &confirm_new(&message_kind, 0, title, text)->view;
}

/* ---- one of several ------------------------------------------------------------ */

struct choose {
	struct view view;
	int tag;
	char *title;
	char **option;
	struct list list;
};

static void choose_free(struct view *v)
{
	struct choose *c = (struct choose *)v;

	for (int i = 0; i < c->list.n; i++)
		free(c->option[i]);
	free(c->option);
	free(c->title);
	free(c);
}

static void choose_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct choose *c = ctx;
	char number[16] = "";

	if (i < 9)
		number[0] = (char)('1' + i);
	screen_cell(out, number, 2);
	screen_cell(out, c->option[i], cols - 2);
}

static void choose_draw(struct view *v)
{
	struct choose *c = (struct choose *)v;

	list_draw(&c->list, screen_panel(c->title, c->list.n + 1), choose_row, c);
}

static struct answer choose_key(struct view *v, int key)
{
	struct choose *c = (struct choose *)v;
	int digit = keys_digit(key);

	if (key == K_ESC)
		return answer_pop_with(c->tag, false, 0);
	if (key == K_ENTER && c->list.n > 0)
		return answer_pop_with(c->tag, true, c->list.cursor);
	if (digit > 0 && digit <= c->list.n)
		c->list.cursor = digit - 1;
	else if (!list_key(&c->list, key))
		return answer_nothing();
	return answer_redraw();
}

static const struct bar_key *choose_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "elige" }, { CMD_VUELVE, NULL }, { CMD_MUEVE, NULL },
		{ CMD_LUGAR, "opción" }, { CMD_NONE, NULL }
	};

	(void)v;
	return keys;
}

static const struct view_kind choose_kind = {
	.name = "Elegir",
	.help = "Las flechas o el número llevan a una opción; Enter la elige.",
	.overlay = true,
	.draw = choose_draw,
	.key = choose_key,
	.keys = choose_keys,
	.free = choose_free,
};

struct view *ask_choose(int tag, const char *title, const char *const *options, int n, int initial)
{
	struct choose *c = xcalloc(1, sizeof *c);

	c->view.kind = &choose_kind;
	c->tag = tag;
	c->title = xstrdup(title);
	c->option = xcalloc((size_t)(n > 0 ? n : 1), sizeof *c->option);
	for (int i = 0; i < n; i++)
		c->option[i] = xstrdup(options[i]);
	c->list.n = n;
	c->list.cursor = initial;
	return &c->view;
}
