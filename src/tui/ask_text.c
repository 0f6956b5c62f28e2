#include "config.h"

#include "tui/ask.h"

#include <stdlib.h>
#include <string.h>
#include "base/buf.h"
#include "base/mem.h"
#include "tui/edit.h"
#include "tui/outside.h"
#include "tui/screen.h"

enum { TAG_DISCARD = 1 };

struct entry {
	struct view view;
	int tag;
	char *title, *hint, *tabs;
	bool many, may_be_empty, empty_refused;
	struct draft draft;
	unsigned long saved;	/* the stamp of what the draft holds */
	struct edit *edit;
	struct fault trouble;	/* of the last visit to the editor */
};

static void entry_free(struct view *v)
{
	struct entry *n = (struct entry *)v;

	free(n->title);
	free(n->hint);
	free(n->tabs);
	edit_free(n->edit);
	free(n);
}

static void entry_draw(struct view *v)
{
	struct entry *n = (struct entry *)v;
	struct area a = screen_panel(n->title, n->many ? term_rows() : 2);

	a.x += 2;
	a.cols -= 4;
	if (!n->many)
		a.rows = 1;
	edit_draw(n->edit, a, true);
	if (n->trouble.kind != FAULT_NONE)
		screen_say(n->trouble.text);
	else if (edit_full(n->edit))
		screen_say("Llegó al tamaño máximo: lo que no cupo no se escribió.");
	else if (n->empty_refused)
		screen_say("Falta escribirlo; Esc vuelve sin escribir.");
	else if (n->hint)
		screen_say(n->hint);
}

/* An act's line keeps no blanks at the ends of its texts (act_parse.c): nor may what it becomes. */
static void trim(char *text)
{
	size_t from = strspn(text, " \n"), to = strlen(text);

	while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\n'))
		to--;
	memmove(text, text + from, to - from);
	text[to - from] = '\0';
}

static struct answer entry_accept(struct entry *n)
{
	char *text = edit_text(n->edit);

	trim(text);
	if (!n->may_be_empty && *text == '\0') {
		free(text);
		n->empty_refused = true;
		return answer_redraw();
	}
	return answer_pop_text(n->tag, text);
}

static bool entry_tick(struct view *v)
{
	struct entry *n = (struct entry *)v;
	unsigned long stamp = edit_stamp(n->edit);

	if (!n->draft.save || stamp == n->saved)
		return false;
	char *text = edit_text(n->edit);
	n->draft.save(n->draft.ctx, text);
	n->saved = stamp;
	free(text);
	return true;	/* who saved it may want to say so */
}

/* Text from elsewhere with its tabs as this entry wants them. Caller frees. */
static char *untab(const struct entry *n, const char *text)
{
	struct buf b = BUF_EMPTY;

	for (; *text != '\0'; text++)
		if (*text == '\t' && n->tabs != NULL)
			buf_add(&b, n->tabs);
		else
			buf_addc(&b, *text);
	return buf_take(&b);
}

/* A new try: what was said of the last one is old. */
static void forget_troubles(struct entry *n)
{
	n->empty_refused = false;
	n->trouble.kind = FAULT_NONE;
}

/* An editor may take long, and its end may be ours: what is written is in safety first. */
static struct answer entry_editor(struct entry *n)
{
	char *text = edit_text(n->edit), *edited;

	entry_tick(&n->view);
	if (outside_edit(text, &edited, &n->trouble) == 0) {
		char *whole = untab(n, edited);

		edit_rewrite(n->edit, whole);
		free(whole);
		free(edited);
	} else {
		fault_wrap(&n->trouble, "el texto sigue como estaba");
		fault_sentence(&n->trouble);
	}
	free(text);
	return answer_redraw();
}

static struct answer entry_key(struct view *v, int key)
{
	struct entry *n = (struct entry *)v;

	forget_troubles(n);
	if (key == (n->many ? K_TAB : K_ENTER))
		return entry_accept(n);
	if (key == K_ESC) {
		char *text = edit_text(n->edit);
		bool lost = edit_stamp(n->edit) > 0 && *text;

		free(text);
		return lost ? answer_push(ask_confirm(TAG_DISCARD, "¿Descartar lo escrito?", NULL))
			    : answer_pop_with(n->tag, false, 0);
	}
	if (key == K_CTRL('O') && n->many && outside_named())
		return entry_editor(n);
	return edit_key(n->edit, key) ? answer_redraw() : answer_nothing();
}

static struct answer entry_result(struct view *v, const struct result *r)
{
	struct entry *n = (struct entry *)v;

	if (r->tag == TAG_DISCARD && r->yes)
		return answer_pop_with(n->tag, false, 0);
	return answer_redraw();
}

static bool entry_paste(struct view *v, const char *text)
{
	struct entry *n = (struct entry *)v;
	char *whole = untab(n, text);

	forget_troubles(n);
	edit_paste(n->edit, whole);
	free(whole);
	return true;
}

static bool entry_writing(const struct view *v)
{
	(void)v;
	return true;
}

static const struct bar_key *entry_keys(const struct view *v)
{
	static const struct bar_key line[] = {
		{ CMD_SIGUE, "acepta" }, { CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};
	static const struct bar_key text[] = {
		{ CMD_CAMPO, "termina" }, { CMD_SIGUE, "otro párrafo" }, { CMD_VUELVE, NULL },
		{ CMD_NONE, NULL }
	};
	static const struct bar_key text_editor[] = {
		{ CMD_CAMPO, "termina" }, { CMD_SIGUE, "otro párrafo" }, { CMD_VUELVE, NULL },
		{ CMD_EDITOR, NULL }, { CMD_NONE, NULL }
	};

	if (!((const struct entry *)v)->many)
		return line;
	return outside_named() ? text_editor : text;
}

static const struct view_kind entry_kind = {
	.name = "Escribir",
	.help = "Flechas, Inicio y Fin mueven el cursor; Ctrl con flechas, por palabras. "
		"Ctrl-W borra la palabra anterior; Ctrl-U, hasta el principio del renglón; Ctrl-K, hasta el "
		"final. Ctrl-Z deshace. Lo que se pega entra completo.",
	.overlay = true,
	.draw = entry_draw,
	.key = entry_key,
	.keys = entry_keys,
	.result = entry_result,
	.tick = entry_tick,
	.writing = entry_writing,
	.paste = entry_paste,
	.free = entry_free,
};

struct view *ask_text(const struct ask_text *what)
{
	struct entry *n = xcalloc(1, sizeof *n);

	n->view.kind = &entry_kind;
	n->tag = what->tag;
	n->title = xstrdup(what->title);
	n->hint = what->hint ? xstrdup(what->hint) : NULL;
	n->tabs = what->tabs ? xstrdup(what->tabs) : NULL;
	n->many = what->many;
	n->may_be_empty = what->may_be_empty;
	n->draft = what->draft;
	n->edit = edit_new(what->many ? EDIT_TEXT : EDIT_LINE, what->initial, what->max);
	return &n->view;
}
