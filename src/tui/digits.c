#include "config.h"

#include "tui/digits.h"

#include <stdio.h>
#include <string.h>
#include "base/buf.h"

enum { DOTS_WIDE = 3, DOTS_HIGH = 5 };

/* The rows of each digit, one after another. */
static const char *const dots[] = {
	"###"
	"# #"
	"# #"
	"# #"
	"###",

	" # "
	"## "
	" # "
	" # "
	"###",

	"###"
	"  #"
	"###"
	"#  "
	"###",

	"###"
	"  #"
	"###"
	"  #"
	"###",

	"# #"
	"# #"
	"###"
	"  #"
	"  #",

	"###"
	"#  "
	"###"
	"  #"
	"###",

	"###"
	"#  "
	"###"
	"# #"
	"###",

	"###"
	"  #"
	"  #"
	"  #"
	"  #",

	"###"
	"# #"
	"###"
	"# #"
	"###",

	"###"
	"# #"
	"###"
	"  #"
	"###",
};

static size_t figures(int number, char out[16])
{
	snprintf(out, 16, "%d", number);
	return strlen(out);
}

int digits_rows(int size)
{
	return size > 0 ? DOTS_HIGH * size : 1;
}

int digits_cols(int number, int size)
{
	char text[16];
	int n = (int)figures(number, text);

	return size > 0 ? (n * (DOTS_WIDE + 1) - 1) * 2 * size : n;
}

/* One row of dots of the whole number. */
static void row_of(const char *text, int row, int size, struct buf *out)
{
	for (const char *c = text; *c != '\0'; c++) {
		const char *d = dots[*c - '0'] + row * DOTS_WIDE;

		for (int x = 0; x < DOTS_WIDE + (c[1] != '\0'); x++)
			for (int i = 0; i < 2 * size; i++)
				buf_add(out, x < DOTS_WIDE && d[x] == '#' ? "█" : " ");
	}
}

void digits_put(int y, int x, int size, int number)
{
	int cols = digits_cols(number, size);
	struct buf b = BUF_EMPTY;
	char text[16];

	figures(number, text);
	if (size == 0)
		term_put(y, x, cols, LOOK_STRONG, text);
	for (int i = 0; i < digits_rows(size) && size > 0; i++) {
		buf_cut(&b, 0);
		row_of(text, i / size, size, &b);
		term_put(y + i, x, cols, LOOK_PLAIN, buf_str(&b));
	}
	buf_clear(&b);
}
