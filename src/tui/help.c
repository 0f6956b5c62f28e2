#include "config.h"

#include "tui/help.h"

#include <stdlib.h>
#include "base/buf.h"
#include "base/mem.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

struct help {
	struct view view;
	const char *name;
	bool writing;		/* letters are text there: only keys can be told, not done */
	const struct bar_key *keys;
	struct pager about;
	struct list list;	/* resting until one is looked at: Enter does none by itself */
};

struct view *help_new(const struct view *of)
{
	struct help *h = xcalloc(1, sizeof *h);
	const char *about;

	h->view.kind = &help_kind;
	h->name = of->kind->name;
	h->writing = view_writing(of);
	h->keys = view_keys(of);
	while (h->keys[h->list.n].cmd != CMD_NONE)
		h->list.n++;
	about = of->kind->about ? of->kind->about(of) : of->kind->help;
	pager_init(&h->about, about ? about : "");
	h->list.resting = true;
	return &h->view;
}

static void help_free(struct view *v)
{
	struct help *h = (struct help *)v;

	pager_clear(&h->about);
	free(h);
}

static const char *label(const struct bar_key *k)
{
	return k->label ? k->label : keys_def(k->cmd)->label;
}

/* The digit of the i-th command if it has no letter: the n-th of those. '\0' beyond nine. */
static char digit(const struct bar_key *keys, int i)
{
	char d = '0';

	if (*keys_name(keys[i].cmd))
		return '\0';
	for (int j = 0; j <= i; j++)
		if (*keys_name(keys[j].cmd) == '\0')
			d++;
	return d <= '9' ? d : '\0';
}

static void row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct help *h = ctx;
	const struct bar_key *k = &h->keys[i];
	char number[2] = { digit(h->keys, i), '\0' };
	const char *key = keys_name(k->cmd);

	screen_cell(out, *key ? key : number, 9);
	screen_cell(out, label(k), 20);
	screen_cell(out, keys_def(k->cmd)->numeral, cols - 29);
}

static void help_draw(struct view *v)
{
	struct help *h = (struct help *)v;
	struct area a = screen_middle();
	struct buf title = BUF_EMPTY;
	int lines = pager_lines(&h->about, a.cols);

	term_wipe(a, LOOK_PLAIN);
	buf_addf(&title, "Ayuda: %s", h->name);
	term_put(a.y, 1, a.cols - 2, LOOK_STRONG, buf_str(&title));
	term_cursor(a.y, 1, false);
	buf_clear(&title);
	a.y += 2;
	a.rows -= 2;
	if (lines > a.rows / 2)
		lines = a.rows / 2;
	if (lines > 0) {
		pager_draw(&h->about, (struct area){ a.y, a.x, lines, a.cols }, false);
		a.y += lines + 1;
		a.rows -= lines + 1;
	}
	list_draw(&h->list, a, row, h);
	if (h->list.n > 0)
		screen_say(!h->list.resting ? keys_def(h->keys[h->list.cursor].cmd)->help
		    : h->writing ? "Las flechas muestran qué hace cada tecla."
				 : "Flechas, letra o número eligen una orden; Enter la hace.");
}

static void look_at(struct help *h, int row)
{
	h->list.cursor = row;
	h->list.resting = false;
}

static void find(struct help *h, int key)
{
	enum cmd cmd = keys_command(key);

	for (int i = 0; i < h->list.n; i++)
		if (keys_digit(key) > 0 ? digit(h->keys, i) == key : h->keys[i].cmd == cmd)
			look_at(h, i);
}

/* The first step of the arrows is onto the list. */
static bool move(struct help *h, int key)
{
	bool first = h->list.resting && key == K_DOWN;

	if (!list_key(&h->list, key))
		return false;
	look_at(h, first ? 0 : h->list.cursor);
	return true;
}

/* As if its key had been typed, so that a view needs no second way in. */
static struct answer perform(const struct help *h)
{
	enum cmd cmd = h->list.resting ? CMD_NONE : h->keys[h->list.cursor].cmd;
	int key = keys_def(cmd)->key;

	if (h->writing || cmd == CMD_NONE || cmd == CMD_LUGAR || cmd == CMD_MUEVE)
		return answer_pop();
	return answer_pop_key(key ? key : K_COMMAND + (int)cmd);
}

static struct answer help_key(struct view *v, int key)
{
	struct help *h = (struct help *)v;

	switch (key) {
	case '?':
	case K_HELP:
	case K_ESC:
		return answer_pop();
	case K_ENTER:
		return perform(h);
	case K_SPACE:
		pager_key(&h->about, key);	/* a long text; the arrows are the list's */
		return answer_redraw();
	default:
		if (h->list.n > 0 && !move(h, key))
			find(h, key);
		return answer_redraw();
	}
}

static const struct bar_key *help_keys(const struct view *v)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "lo hace" }, { CMD_VUELVE, NULL }, { CMD_MUEVE, NULL },
		{ CMD_NONE, NULL }
	};

	const struct help *h = (const struct help *)v;

	/* while writing it can only be read: then Enter just goes back */
	return h->writing || h->list.resting ? keys + 1 : keys;
}

const struct view_kind help_kind = {
	.name = "Ayuda",
	.overlay = true,
	.draw = help_draw,
	.key = help_key,
	.keys = help_keys,
	.free = help_free,
};
