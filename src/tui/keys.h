/*
 * keys — what can be typed and what it asks for, for the whole program.
 *
 * Pure: knows neither curses nor views. The table is keys.def.
 */
#ifndef TUI_KEYS_H
#define TUI_KEYS_H

#include <stdbool.h>

struct buf;

/* A key is a Unicode character or one of these. */
enum {
	K_BACKSPACE = 8,
	K_TAB = 9,
	K_ENTER = 13,
	K_ESC = 27,
	K_SPACE = 32,
	K_UP = 0x110000,	/* the first beyond Unicode */
	K_DOWN,
	K_LEFT,
	K_RIGHT,
	K_HOME,
	K_END,
	K_PAGE_UP,
	K_PAGE_DOWN,
	K_DELETE,
	K_BACKTAB,
	K_WORD_LEFT,
	K_WORD_RIGHT,
	K_HELP,			/* F1, a second name of `?` that also works while writing */
	K_COMMAND = 0x120000	/* K_COMMAND + enum cmd: chosen in the list of `?` */
};

#define K_CTRL(letter) ((letter) & 0x1f)

enum cmd {
	CMD_NONE,
#define KEY(id, key, label, help, numeral) CMD_##id,
#include "tui/keys.def"
#undef KEY
	CMD_COUNT
};

struct key_def {
	int key;		/* 0: only in the list of `?` */
	const char *label, *help, *numeral;
};

/* A command that a view offers; the array ends with CMD_NONE, the most used first. */
struct bar_key {
	enum cmd cmd;
	const char *label;	/* NULL: the table's own */
};

/* The command's row of the table; of CMD_NONE an empty one. */
const struct key_def *keys_def(enum cmd cmd);

/* What this key asks for: capital and small alike, any digit is CMD_LUGAR. CMD_NONE if nothing. */
enum cmd keys_command(int key);

/* 0 to 9, or -1 if it is no digit. */
int	 keys_digit(int key);

/* How bars and help name the command's key: "P", "Enter", "1-9"; "" if it has none. */
const char *keys_name(enum cmd cmd);

/*
 * The key bar: as many whole "P presente" as fit in `cols`, always ended by
 * "? más" ("F1 más" while writing).
 */
void	 keys_bar(struct buf *out, const struct bar_key *keys, int cols, bool writing);

#endif
