#include "config.h"

#include "any_key.h"

#include <stddef.h>

void any_key_begin(struct any_key *k, unsigned number)
{
	*k = (struct any_key){ .now = number, .word = "" };
}

void any_key_size(struct any_key *k, int rows, int cols)
{
	k->rows = rows;
	k->cols = cols;
}

/* Below n. Of a generator of our own, so that the storm is the same everywhere. */
static unsigned any(struct any_key *k, unsigned n)
{
	k->now = k->now * 1664525u + 1013904223u;
	return (k->now >> 16) % n;
}

/* What is asked for here and there, whole. */
static const char *const words[] = { "clausurar", "10:59", "2026-04-15", "1/4/2026 10:00", "~/a.csv", "padron.csv",
	"facilitador", "nota Uno | dos", "presente 4", "votar 3 favor", "remoción 7 por 2,5", "[informativo] Uno",
	"Academia; Ana Ruiz; Eva Paz", "permanente", "no", "censo" };
static const char *const odd[] = { "ñ", "Á", "ç", "n\xcc\x83", "中", "✓", "\xf0\x9f\x98\x80", "\xc3", "\xff", "«" };

#define SOME(list) list[any(k, sizeof list / sizeof *list)]

static int letter(struct tty *t, char c)
{
	char typed[2] = { c, '\0' };

	tty_type(t, typed);
	return c;
}

/* The next one of the word that is being typed. */
static int of_word(struct any_key *k, struct tty *t)
{
	int c = (unsigned char)*k->word;

	letter(t, *k->word++);
	return c;
}

static int moving(struct any_key *k, struct tty *t)
{
	static const enum tty_key keys[] = { TTY_UP, TTY_DOWN, TTY_DOWN, TTY_LEFT, TTY_RIGHT, TTY_HOME, TTY_END,
		TTY_PAGE_UP, TTY_PAGE_DOWN, TTY_BACKSPACE, TTY_DELETE, TTY_WORD_LEFT, TTY_WORD_RIGHT, TTY_F1 };

	tty_key(t, SOME(keys));
	return 0;
}

static int paste(struct any_key *k, struct tty *t)
{
	static const char *const texts[] = { "FKBFKB\nCCC\nEEE Q Q Q\nZ\nclausurar\n", "Uno\ndos\n\ntres", "\033[31mrojo",
		"10:42", "Tipo;Nombre\nAcademia;Ana\n", "" };

	if (any(k, 3) == 0)
		tty_paste(t, SOME(words));
	else
		tty_paste(t, SOME(texts));
	return 0;
}

static int size(struct any_key *k, struct tty *t)
{
	static const struct { int rows, cols; } sizes[] = { { 24, 80 }, { 20, 60 }, { 43, 132 }, { 30, 200 }, { 8, 30 } };
	unsigned i = any(k, sizeof sizes / sizeof *sizes);

	any_key_size(k, sizes[i].rows, sizes[i].cols);
	tty_resize(t, k->rows, k->cols);
	return 0;
}

static int control(struct any_key *k, struct tty *t)
{
	tty_ctrl(t, "WKZUAEOGLNPRTXD"[any(k, 15)]);
	return 0;
}

int any_key_type(struct any_key *k, struct tty *t)
{
	unsigned what = any(k, 1000);

	if (*k->word != '\0')
		return of_word(k, t);
	if (k->rows < 20 && what < 200)	/* too small to work in */
		return size(k, t);
	if (what < 140) {
		tty_key(t, TTY_ENTER);
		return '\r';
	}
	if (what < 190) {
		tty_key(t, TTY_TAB);
		return '\t';
	}
	if (what < 230) {
		tty_escape(t);
		return 0;
	}
	if (what < 370)
		return moving(k, t);
	if (what < 480)
		return letter(t, "0123456789"[any(k, 10)]);
	if (what < 780)
		return letter(t, "PUAJSQOMEDWNLYXCVFKBRGTHZ?/ ?"[any(k, 29)]);
	if (what < 880)
		return letter(t, (char)(' ' + any(k, 95)));
	if (what < 905)
		return control(k, t);
	if (what < 930)
		return paste(k, t);
	if (what < 950)
		return size(k, t);
	if (what < 970) {
		tty_type(t, SOME(odd));
		return 0;
	}
	k->word = SOME(words);
	return of_word(k, t);
}
