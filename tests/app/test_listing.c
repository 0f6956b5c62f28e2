/*
 * The three forms of a list: for a person, for a spreadsheet, for a program.
 */
#include "config.h"

#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "app/listing.h"

static char *names[] = { "folio", "acuerdo", "a_favor" };
static char *cells[] = {
	"STM/1",
	"Publicar \"el censo\" de alumbrado,\ncon fotos",
	"4",
	"STM/2",
	"Ana \033[2J\tpide \\ más",
	"",
	"STM/3",
	"roto \xff",
	"04",
};
static const struct table table = { 3, 3, names, cells };
static const struct listing_column columns[] = {
	{ "folio", "Folio", 4 },
	{ "acuerdo", "Acuerdo", 0 },
	{ "a_favor", "A favor", 9 },
	{ NULL, NULL, 0 },
};

static void check(enum listing_format format, int width, const char *expected)
{
	struct buf out = BUF_EMPTY;

	listing_write(&table, format, columns, width, &out);
	assert_string_equal(buf_str(&out), expected);
	buf_clear(&out);
}

/* Columns fit the width; an escape code in a name is shown, never obeyed. */
static void text(void **state)
{
	(void)state;
	check(LISTING_TEXT, 40,
	    "Fol…  Acuerdo                    A favor\n"
	    "STM…  Publicar \"el censo\" de a…  4\n"
	    "STM…  Ana ‹1B›[2J‹09›pide \\ más\n"
	    "STM…  roto \xef\xbf\xbd                     04\n");
	check(LISTING_TEXT, 10, /* narrower than it can be: it overflows rather than hide */
	    "Fol…  Acuerdo           A favor\n"
	    "STM…  Publicar \"el ce…  4\n"
	    "STM…  Ana ‹1B›[2J‹09›…\n"
	    "STM…  roto \xef\xbf\xbd            04\n");
}

/* RFC 8259: every byte of text escaped as it asks; counts are numbers, none is null. */
static void json(void **state)
{
	const struct table empty = { 3, 0, names, NULL };
	struct buf out = BUF_EMPTY;

	(void)state;
	check(LISTING_JSON, 80,
	    "[\n"
	    " {\"folio\": \"STM/1\", \"acuerdo\": \"Publicar \\\"el censo\\\" de "
	    "alumbrado,\\u000acon fotos\", \"a_favor\": 4},\n"
	    " {\"folio\": \"STM/2\", \"acuerdo\": \"Ana \\u001b[2J\\u0009pide \\\\ más\", "
	    "\"a_favor\": null},\n"
	    " {\"folio\": \"STM/3\", \"acuerdo\": \"roto \xef\xbf\xbd\", \"a_favor\": "
	    "\"04\"}\n]\n");
	listing_write(&empty, LISTING_JSON, columns, 80, &out);
	assert_string_equal(buf_str(&out), "[]\n");
	buf_clear(&out);
}

static void csv(void **state)
{
	const struct table two = { 3, 1, names, cells };
	struct buf out = BUF_EMPTY;

	(void)state;
	listing_write(&two, LISTING_CSV, columns, 80, &out);
	assert_string_equal(buf_str(&out), "folio,acuerdo,a_favor\r\nSTM/1,\"Publicar \"\"el "
					   "censo\"\" de alumbrado,\ncon fotos\",4\r\n");
	buf_clear(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text),
		cmocka_unit_test(json),
		cmocka_unit_test(csv),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
