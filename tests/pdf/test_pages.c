/*
 * Where sheets begin: pieces written as words, sheets told as the numbers of their first pieces.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "pdf/pages.h"

#define MOST 64

static const struct piece heading = { .height = 2 };

/*
 * A word a piece, of height 1 or its digit: "=" bound to the next one, "-" better bound, "|" begins
 * a sheet, "^" has a head of height 2, "+" has space of 1 above it.
 */
static size_t read_pieces(const char *words, struct piece *v)
{
	size_t n = 0;

	for (const char *s = words; *s != '\0'; n++) {
		size_t len = strcspn(s, " ");

		v[n] = (struct piece){ .height = 1 };
		for (size_t i = 0; i < len; i++)
			switch (s[i]) {
			case '=': v[n].bond = BOND_STRONG; break;
			case '-': v[n].bond = BOND_WEAK; break;
			case '|': v[n].sheet = true; break;
			case '^': v[n].head = &heading; break;
			case '+': v[n].gap = 1; break;
			default: v[n].height = s[i] - '0'; break;
			}
		s += len + (s[len] == ' ');
	}
	return n;
}

static void divides(const char *words, const char *expected)
{
	struct piece v[MOST];
	struct buf told = BUF_EMPTY;
	size_t *first, sheets = pages_divide(v, read_pieces(words, v), 5, &first);

	for (size_t i = 0; i < sheets; i++)
		buf_addf(&told, "%s%zu", i > 0 ? " " : "", first[i]);
	if (strcmp(buf_str(&told), expected) != 0)
		fail_msg("%s: sheets begin at %s, not %s", words, buf_str(&told), expected);
	free(first);
	buf_clear(&told);
}

static void what_fits_goes_on(void **state)
{
	(void)state;
	divides("", "0");
	divides("1", "0");
	divides("1 1 1 1 1", "0");
	divides("1 1 1 1 1 1", "0 5");
	divides("2 2 2 2", "0 2");
	divides("1 +1 +1 +1", "0 3");	/* space above counts */
	divides("1 1 1 1 1 +1 1 1 1 1", "0 5");	/* but not at the head of a sheet */
	divides("1 |1 1 |1", "0 1 3");
	divides("9 1", "0 1");
	divides("1 9 1", "0 1 2");
}

static void what_is_bound_stays_together(void **state)
{
	(void)state;
	divides("1 1 1 1 1= 1", "0 4");
	divides("1 1 1= 1= 1= 1", "0 2");
	divides("1 1 1- 1- 1- 1", "0 2");
	divides("1= 1= 1= 1= 1= 1 1", "0 5");	/* it does not fit anyhow */
	divides("1 1- 1- 1- 1- 1- 1 1", "0 5");	/* nor does this: the sheet is filled */
	divides("1 1- 1- 1- 1= 1- 1 1", "0 4");	/* better the weaker bond */
	divides("1 1= 1= 1= 1= 1= 1 1", "0 1 6");	/* there is only one place */
	divides("1 1 1= |1", "0 3");	/* what begins a sheet does */
}

static void a_head_is_told_again(void **state)
{
	(void)state;
	divides("2= ^1 ^1 ^1 ^1 ^1 ^1 ^1", "0 4 7");
	divides("1 1 2= ^1 ^1 ^1", "0 4");
	divides("1 1 1 2= ^1 ^1 ^1 ^1", "0 3 7");
	divides("2= ^3 ^3 ^3", "0 2 3");
	divides("2= ^5 ^5", "0 1 2");	/* even when it leaves no room */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_fits_goes_on),
		cmocka_unit_test(what_is_bound_stays_together),
		cmocka_unit_test(a_head_is_told_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
