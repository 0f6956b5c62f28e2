#include "config.h"

#include "tui/keys.h"

#include <stddef.h>
#include "base/buf.h"
#include "base/text.h"

static const struct key_def table[CMD_COUNT] = {
	[CMD_NONE] = { 0, "", "", "" },
#define KEY(id, key, label, help, numeral) [CMD_##id] = { key, label, help, numeral },
#include "tui/keys.def"
#undef KEY
};

/* Letters that name themselves, so that keys_name() can lend them. */
static const char letters[26][2] = {
	"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M",
	"N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z",
};

const struct key_def *keys_def(enum cmd cmd)
{
	return &table[cmd > CMD_NONE && cmd < CMD_COUNT ? cmd : CMD_NONE];
}

enum cmd keys_command(int key)
{
	if (key > K_COMMAND && key < K_COMMAND + CMD_COUNT)
		return (enum cmd)(key - K_COMMAND);
	if (key >= 'a' && key <= 'z')
		key += 'A' - 'a';
	else if (keys_digit(key) >= 0)
		key = '1';
	else if (key == K_DOWN || key == K_LEFT || key == K_RIGHT)
		key = K_UP;
	else if (key == K_HELP)
		key = '?';
	for (int i = CMD_NONE + 1; key > 0 && i < CMD_COUNT; i++)
		if (table[i].key == key)
			return (enum cmd)i;
	return CMD_NONE;
}

int keys_digit(int key)
{
	return key >= '0' && key <= '9' ? key - '0' : -1;
}

const char *keys_name(enum cmd cmd)
{
	int key = keys_def(cmd)->key;

	if (key >= 'A' && key <= 'Z')
		return letters[key - 'A'];
	switch (key) {
	case K_ENTER:
		return "Enter";
	case K_ESC:
		return "Esc";
	case K_TAB:
		return "Tab";
	case K_SPACE:
		return "Espacio";
	case K_CTRL('O'):
		return "Ctrl-O";
	case K_UP:
		return "flechas";
	case '1':
		return "1-9";
	case '/':
		return "/";
	case '?':
		return "?";
	default:
		return "";
	}
}

void keys_bar(struct buf *out, const struct bar_key *keys, int cols, bool writing)
{
	const char *more = writing ? "F1 más" : "? más";
	int left = cols - text_width(more);

	for (; keys && keys->cmd != CMD_NONE; keys++) {
		const char *name = keys_name(keys->cmd);
		const char *label = keys->label ? keys->label : keys_def(keys->cmd)->label;
		int width = text_width(name) + 1 + text_width(label) + 2;

		if (*name == '\0')
			continue;	/* it has no key: `? más` lists it */
		if (width > left)
			break;		/* not a shorter one either: the order means something */
		buf_addf(out, "%s %s  ", name, label);
		left -= width;
	}
	buf_add(out, more);
}
