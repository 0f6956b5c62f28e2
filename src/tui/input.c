#include "config.h"

#include "tui/input.h"

#include <curses.h>
#include <stdint.h>
#include <unistr.h>
#include "tui/keys.h"

#define PASTE_MAX ((size_t)1 << 20)	/* bytes; the rest of a longer paste is dropped */

/* Codes that curses has no name for; high, away from those that it gives out itself. */
enum {
	CODE_PASTE_START = 0x4000,
	CODE_PASTE_END,
	CODE_WORD_LEFT,
	CODE_WORD_RIGHT,
	CODE_HOME,
	CODE_END
};

void input_keys(void)
{
	static const struct { const char *seq; int code; } keys[] = {
		{ "\033[200~", CODE_PASTE_START }, { "\033[201~", CODE_PASTE_END },
		{ "\033[1;5D", CODE_WORD_LEFT },   { "\033[1;5C", CODE_WORD_RIGHT },
		{ "\033Od", CODE_WORD_LEFT },      { "\033Oc", CODE_WORD_RIGHT },
		{ "\033[H", CODE_HOME },           { "\033[F", CODE_END },
		{ "\033[1~", CODE_HOME },          { "\033[4~", CODE_END },
		/* arrows as the terminals send them in the mode that was not asked for */
		{ "\033[A", KEY_UP },              { "\033[B", KEY_DOWN },
		{ "\033[C", KEY_RIGHT },           { "\033[D", KEY_LEFT },
		{ "\033OA", KEY_UP },              { "\033OB", KEY_DOWN },
		{ "\033OC", KEY_RIGHT },           { "\033OD", KEY_LEFT },
		{ "\033[3~", KEY_DC },             { "\033[Z", KEY_BTAB },
		{ "\033[5~", KEY_PPAGE },          { "\033[6~", KEY_NPAGE },
		{ "\033OP", KEY_F(1) },            { "\033[11~", KEY_F(1) },
	};

	for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
		define_key(keys[i].seq, keys[i].code);
}

/* Our name for a curses code; 0 if it means nothing to us. */
static int special(int code)
{
	switch (code) {
	case KEY_UP: return K_UP;
	case KEY_DOWN: return K_DOWN;
	case KEY_LEFT: return K_LEFT;
	case KEY_RIGHT: return K_RIGHT;
	case CODE_HOME:
	case KEY_FIND:
	case KEY_HOME: return K_HOME;
	case CODE_END:
	case KEY_SELECT:
	case KEY_END: return K_END;
	case KEY_PPAGE: return K_PAGE_UP;
	case KEY_NPAGE: return K_PAGE_DOWN;
	case KEY_DC: return K_DELETE;
	case KEY_BTAB: return K_BACKTAB;
	case KEY_BACKSPACE: return K_BACKSPACE;
	case KEY_ENTER: return K_ENTER;
	case KEY_F(1): return K_HELP;
	case CODE_WORD_LEFT: return K_WORD_LEFT;
	case CODE_WORD_RIGHT: return K_WORD_RIGHT;
	default: return 0;
	}
}

/*
 * Takes one byte. Returns the character that it completes, or -1: not yet, or
 * not UTF-8 at all (the wrong bytes are dropped, a good one after them is not).
 */
static int assemble(struct input *in, int byte)
{
	ucs4_t c;

	if ((byte & 0xc0) != 0x80)
		in->part_len = 0;	/* a new character begins, whatever came before */
	in->part[in->part_len++] = (unsigned char)byte;
	int n = u8_mbtoucr(&c, in->part, (size_t)in->part_len);
	if (n == -2)
		return -1;
	in->part_len = 0;
	return n > 0 ? (int)c : -1;
}

static void paste_add(struct input *in, int c)
{
	uint8_t utf8[4];
	int n = u8_uctomb(utf8, (ucs4_t)c, sizeof utf8);

	if (n > 0 && c != 0 && in->paste.len + (size_t)n <= PASTE_MAX)
		buf_addn(&in->paste, (const char *)utf8, (size_t)n);
}

enum input_kind input_next(struct input *in)
{
	int code;

	while ((code = getch()) != ERR) {
		int c;

		in->seen++;
		if (code == KEY_RESIZE)
			return INPUT_RESIZE;
		if (code == CODE_PASTE_START) {
			buf_cut(&in->paste, 0);
			in->pasting = true;
		} else if (code == CODE_PASTE_END) {
			if (input_paste_over(in))
				return INPUT_PASTE;
		} else if (code >= KEY_MIN) {
			c = special(code);
			if (c == 0 || in->pasting)
				continue;
			in->key = c;
			return INPUT_KEY;
		} else if ((c = assemble(in, code)) >= 0) {
			if (in->pasting) {
				paste_add(in, c);
				continue;
			}
			in->key = c == 127 ? K_BACKSPACE : c == '\n' ? K_ENTER : c;
			return INPUT_KEY;
		}
	}
	return INPUT_NONE;
}

bool input_paste_over(struct input *in)
{
	bool was = in->pasting;

	in->pasting = false;
	return was;
}

void input_drop(struct input *in)
{
	flushinp();
	in->part_len = 0;
	in->pasting = false;
}

void input_clear(struct input *in)
{
	buf_clear(&in->paste);
}
