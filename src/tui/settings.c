#include "config.h"

#include "tui/settings.h"

#include <stdlib.h>
#include <string.h>
#include "app/desk_settings.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"
#include "tui/ask.h"
#include "tui/list.h"
#include "tui/pager.h"
#include "tui/screen.h"

enum { ASK_WORD = 1, ASK_VALUE };
enum { WORDS_MOST = 8, HELP_ROWS = 9, VALUE_MOST = 400, KEY_COLS = 19, NUMERAL_COLS = 6 };
enum { VALUE_SEEN = 17 };	/* columns of a value that are seen in the list at 60 */

struct settings_view {
	struct view view;
	struct desk *desk;		/* borrowed */
	const char *title, *sections;
	char	*about;			/* for `?`: also where they are kept */
	size_t	*shown;			/* of settings_info() */
	struct list list;
	struct pager help;		/* of the one under the cursor */
	int	 helped;		/* which it tells, -1 none */
	struct buf note;
	enum look note_look;
	struct buf refused;		/* what was typed for the one under the cursor, to be mended */
};

static bool looking(const struct settings_view *v)
{
	return desk_holder(v->desk) != NULL;
}

static size_t under(const struct settings_view *v)
{
	return v->shown[v->list.cursor];
}

static void note(struct settings_view *v, enum look look, const char *text)
{
	buf_cut(&v->note, 0);
	buf_add(&v->note, text);
	v->note_look = look;
}

/* Calls for each of "uno|dos"; how many there are. */
static int words_of(const char *words, char *out[WORDS_MOST])
{
	int n = 0;

	while (*words != '\0' && n < WORDS_MOST) {
		size_t len = strcspn(words, "|");

		out[n++] = xstrndup(words, len);
		words += len + (words[len] == '|');
	}
	return n;
}

/* The word, and what it means for this body. Caller frees. */
static char *option(struct settings_view *v, size_t i, const char *word)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf means = BUF_EMPTY;
	char *out;

	desk_setting_means(v->desk, i, word, &means, &f);
	out = means.len > 0 ? xasprintf("%s · %s", word, buf_str(&means)) : xstrdup(word);
	buf_clear(&means);
	return out;
}

/* The same with what the help says of the word, but its example when there is one of this body. */
static char *choice(struct settings_view *v, size_t i, const char *word)
{
	char *told = option(v, i, word), *line = xasprintf("\n%s: ", word), *out;
	const char *at = strstr(settings_info(i).help, line), *example;
	size_t len;

	if (at == NULL) {
		free(line);
		return told;
	}
	at += strlen(line);
	len = strcspn(at, "\n");
	example = strstr(at, "; con ");
	if (strcmp(told, word) != 0 && example != NULL && example < at + len)
		len = (size_t)(example - at);
	len -= at[len - 1] == '.';
	out = xasprintf("%s · %.*s", told, (int)len, at);
	free(line);
	free(told);
	return out;
}

/* ---- help of the one under the cursor ---------------------------------------------------- */

static void tell(struct settings_view *v)
{
	struct setting_info info = settings_info(under(v));
	const char *when = desk_setting_when(under(v));
	struct buf b = BUF_EMPTY, now = BUF_EMPTY;
	char *word[WORDS_MOST];
	int n = words_of(info.words, word), meant = 0;

	settings_value(desk_settings(v->desk), under(v), &now);
	if (text_width(buf_str(&now)) > VALUE_SEEN)
		buf_addf(&b, "Ahora: %s\n", buf_str(&now));
	buf_clear(&now);
	buf_add(&b, info.help);
	for (int i = 0; i < n; i++) {
		char *told = option(v, under(v), word[i]);

		if (strcmp(told, word[i]) != 0)
			buf_addf(&b, "%s%s", meant++ == 0 ? "\nEn este organismo: " : "; ", told);
		free(told);
		free(word[i]);
	}
	buf_add(&b, meant > 0 ? "." : "");
	if (when != NULL)
		buf_addf(&b, "\n%s", when);
	pager_clear(&v->help);
	pager_init(&v->help, buf_str(&b));
	v->helped = v->list.cursor;
	buf_clear(&b);
}

/* ---- drawing ----------------------------------------------------------------------------- */

static void setting_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct settings_view *v = ctx;
	struct setting_info info = settings_info(v->shown[i]);
	struct buf b = BUF_EMPTY;
	bool first = i == 0 || strcmp(info.section, settings_info(v->shown[i - 1]).section) != 0;

	screen_cell(out, first ? info.section : "", 12);
	screen_cell(out, info.key, KEY_COLS);
	settings_value(desk_settings(v->desk), v->shown[i], &b);
	screen_cell(out, b.len > 0 ? buf_str(&b) : "(vacío)", cols - 12 - KEY_COLS - NUMERAL_COLS - 1);
	buf_addc(out, ' ');
	screen_cell(out, info.numeral, NUMERAL_COLS);
	buf_clear(&b);
}

static void draw_top(const struct settings_view *v)
{
	struct buf now = BUF_EMPTY;

	words_moment_short(&now, when_civil(env_now(desk_env(v->desk))));
	screen_top(v->title, buf_str(&now), v->sections, looking(v) ? "SÓLO MIRAR" : "");
	buf_clear(&now);
}

static void settings_draw(struct view *view)
{
	struct settings_view *v = (struct settings_view *)view;
	struct area a = screen_middle(), help = a;
	struct buf title = BUF_EMPTY;

	draw_top(v);
	if (v->helped != v->list.cursor)
		tell(v);
	help.rows = a.rows < 2 * HELP_ROWS ? a.rows / 2 - 1 : HELP_ROWS;
	help.y = a.y + a.rows - help.rows;
	a.rows -= help.rows;
	list_draw(&v->list, a, setting_row, v);
	term_wipe(help, LOOK_PLAIN);
	if (v->note.len > 0) {
		screen_text(help, 1, v->note_look, buf_str(&v->note));
	} else {
		buf_addf(&title, " %s", settings_info(under(v)).key);
		if (*settings_info(under(v)).numeral != '\0')
			buf_addf(&title, " (%s)", settings_info(under(v)).numeral);
		screen_row(help, 1, LOOK_STRONG, buf_str(&title), NULL);
		help.y += 2;
		help.rows -= 2;
		pager_draw(&v->help, help, false);
	}
	screen_say(looking(v) ? "Sólo se puede mirar." : "Enter cambia el ajuste bajo el cursor.");
	buf_clear(&title);
}

/* ---- changing ---------------------------------------------------------------------------- */

static struct answer ask_word_of(struct settings_view *v, const char *words)
{
	struct setting_info info = settings_info(under(v));
	struct buf now = BUF_EMPTY;
	char *word[WORDS_MOST], *told[WORDS_MOST];
	int n = words_of(words, word), at = 0;
	struct view *question;

	settings_value(desk_settings(v->desk), under(v), &now);
	for (int i = 0; i < n; i++) {
		if (strcmp(word[i], buf_str(&now)) == 0)
			at = i;
		told[i] = choice(v, under(v), word[i]);
	}
	question = ask_choose(ASK_WORD, info.key, (const char *const *)told, n, at);
	for (int i = 0; i < n; i++) {
		free(word[i]);
		free(told[i]);
	}
	buf_clear(&now);
	return answer_push(question);
}

static struct answer change(struct settings_view *v)
{
	struct setting_info info = settings_info(under(v));
	struct ask_text ask = { .tag = ASK_VALUE, .title = info.key, .max = VALUE_MOST,
		.may_be_empty = info.empty };
	struct buf now = BUF_EMPTY, hint = BUF_EMPTY;
	struct answer answer;

	if (looking(v)) {
		words_sentence(&now, desk_holder(v->desk));
		note(v, LOOK_WARN, buf_str(&now));
		buf_clear(&now);
		return answer_redraw();
	}
	if (*info.words != '\0')
		return ask_word_of(v, info.words);
	settings_value(desk_settings(v->desk), under(v), &now);
	buf_addn(&hint, info.help, strcspn(info.help, "\n"));
	ask.initial = v->refused.len > 0 ? buf_str(&v->refused) : buf_str(&now);
	ask.hint = buf_str(&hint);
	answer = answer_push(ask_text(&ask));
	buf_clear(&v->refused);
	buf_clear(&now);
	buf_clear(&hint);
	return answer;
}

static void put(struct settings_view *v, const char *value)
{
	struct fault f = { FAULT_NONE, "" };
	const char *when = desk_setting_when(under(v));
	char *done;

	if (desk_setting_put(v->desk, under(v), value, &f) < 0) {
		note(v, LOOK_BAD, fault_sentence(&f));
		buf_add(&v->refused, value);
		return;
	}
	done = xasprintf("✓ %s quedó en: %s.%s%s", settings_info(under(v)).key,
	    *value != '\0' ? value : "(vacío)", when != NULL ? " " : "", when != NULL ? when : "");
	note(v, LOOK_GOOD, done);
	free(done);
	v->helped = -1;
}

static void put_word(struct settings_view *v, int n)
{
	char *word[WORDS_MOST];
	int words = words_of(settings_info(under(v)).words, word);

	if (n >= 0 && n < words)
		put(v, word[n]);
	while (words > 0)
		free(word[--words]);
}

/* ---- the view ---------------------------------------------------------------------------- */

static struct answer settings_key(struct view *view, int key)
{
	struct settings_view *v = (struct settings_view *)view;

	buf_cut(&v->note, 0);
	switch (key) {
	case K_ESC:
		return answer_pop();
	case K_ENTER:
		return change(v);
	case K_SPACE:
		pager_key(&v->help, K_SPACE);
		return answer_redraw();
	default:
		buf_clear(&v->refused);
		list_key(&v->list, key);
		return answer_redraw();
	}
}

static struct answer settings_result(struct view *view, const struct result *r)
{
	struct settings_view *v = (struct settings_view *)view;

	if (r->tag == ASK_WORD && r->yes)
		put_word(v, r->number);
	else if (r->tag == ASK_VALUE && r->yes)
		put(v, r->text);
	return answer_redraw();
}

static const struct bar_key *settings_keys(const struct view *view)
{
	static const struct bar_key keys[] = {
		{ CMD_SIGUE, "cambia" }, { CMD_MUEVE, NULL }, { CMD_MARCA, "baja la ayuda" },
		{ CMD_VUELVE, NULL }, { CMD_NONE, NULL }
	};

	(void)view;
	return keys;
}

static void settings_free(struct view *view)
{
	struct settings_view *v = (struct settings_view *)view;

	free(v->shown);
	free(v->about);
	pager_clear(&v->help);
	buf_clear(&v->note);
	buf_clear(&v->refused);
	free(v);
}

static const char *settings_about(const struct view *view)
{
	return ((const struct settings_view *)view)->about;
}

static const struct view_kind settings_kind = {
	.name = "Ajustes",
	.help = "Cada ajuste con su valor y el numeral que lo pide; abajo, qué cambia y qué significa en este "
	    "organismo. Enter lo cambia: se revisa antes de guardarse, y en el archivo sólo cambia su renglón. "
	    "Una sesión ya abierta sigue con las reglas con que se abrió.",
	.about = settings_about,
	.draw = settings_draw,
	.key = settings_key,
	.keys = settings_keys,
	.result = settings_result,
	.free = settings_free,
};

/* Is it one of "uno dos"? */
static bool among(const char *sections, const char *section)
{
	size_t n = strlen(section);
	const char *p = strstr(sections, section);

	return p != NULL && (p == sections || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0');
}

struct view *settings_some(struct desk *desk, const char *title, const char *sections)
{
	struct settings_view *v = xcalloc(1, sizeof *v);
	char *path;

	v->view.kind = &settings_kind;
	v->desk = desk;
	v->title = title;
	v->sections = sections != NULL ? "Para el organismo, desde la próxima sesión"
				       : "Reglas y datos del organismo";
	path = desk_settings_path(desk);
	v->about = xasprintf("%s%s%s", settings_kind.help, path != NULL ? "\nSe guardan en " : "",
	    path != NULL ? path : "");
	free(path);
	v->helped = -1;
	v->shown = xcalloc(settings_count(), sizeof *v->shown);
	for (size_t i = 0; i < settings_count(); i++)
		if (sections == NULL || among(sections, settings_info(i).section))
			v->shown[v->list.n++] = i;
	return &v->view;
}

struct view *settings_new(struct desk *desk)
{
	return settings_some(desk, "Ajustes", NULL);
}
