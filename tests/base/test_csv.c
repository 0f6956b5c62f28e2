/* What tables are read, and how those that cannot be are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/csv.h"
#include "base/mem.h"

/* The records as one line: fields joined by "|", records by "/", their lines in front. */
static char *told(const struct csv *c)
{
	struct buf b = BUF_EMPTY;

	for (size_t i = 0; i < c->n; i++) {
		buf_addf(&b, "%s%d:", i ? "/" : "", c->record[i].line);
		for (size_t k = 0; k < c->record[i].n; k++)
			buf_addf(&b, "%s%s", k ? "|" : "", c->record[i].field[k]);
	}
	return buf_take(&b);
}

static void tables_that_are_read(void **state)
{
	static const struct {
		const char *bytes;
		const char *expected;
	} cases[] = {
		{ "", "" },
		{ "\xEF\xBB\xBF", "" },
		{ "\n \r\n\t\n", "" },
		{ "a, ", "1:a|" },
		{ "a,\"b\"", "1:a|b" },
		{ "a,\"b\"\"\"", "1:a|b\"" },
		{ "a,b\r\n1,2\r\n", "1:a|b/2:1|2" },
		{ "a,b\n1,2", "1:a|b/2:1|2" },
		{ "a,b\r1,2\r", "1:a|b/2:1|2" },
		{ "\n\na,b\n\n1,2\n\n", "3:a|b/5:1|2" },
		{ "\xEF\xBB\xBF" "Año\n", "1:Año" },
		/* The separator is the one that the first record has most of, outside quotes. */
		{ "a;b;c,d\n1;2\n", "1:a|b|c,d/2:1|2" },
		{ "a\tb,c\td\n", "1:a|b,c|d" },
		{ "\"a,b,c\";d\n", "1:a,b,c|d" },
		{ "\"a\n;\",d,e\n", "1:a\n;|d|e" },
		/* Quotes, and blanks around what is not in them. */
		{ " a , b\t,\" c \" , d e \n", "1:a|b| c |d e" },
		{ "\"él dijo \"\"sí\"\"\",x\n", "1:él dijo \"sí\"|x" },
		{ "5\" de tubo,x\n", "1:5\" de tubo|x" },
		{ "a,\"dos\r\nlíneas\"\nb,c\n", "1:a|dos\r\nlíneas/3:b|c" },
		{ "a,\n,b\n,\n", "1:a|/2:|b/3:|" },
		{ "a\tb\n\t1\n", "1:a|b/2:|1" },
		{ "\"\"\n", "1:" },
		/* Windows-1252: also its own quotes, dash and euro. */
		{ "\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x95\x97\x98\x99\x9A\x9B\x9C\x9E\x9F\xA0\xFF",
		    "1:‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’•—˜™š›œžŸ\xC2\xA0ÿ" },
		{ "N\xFA\xF1" "ez,\x93hola\x94 \x96 5 \x80\n", "1:Núñez|“hola” – 5 €" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct csv c;
		struct fault f = { FAULT_NONE, "" };
		/* Its very bytes, without what a text has after them. */
		size_t len = strlen(cases[i].bytes);
		char *bytes = xmalloc(len);
		memcpy(bytes, cases[i].bytes, len);
		assert_int_equal(csv_parse("t.csv", bytes, len, &c, &f), 0);
		free(bytes);
		char *s = told(&c);
		assert_string_equal(s, cases[i].expected);
		free(s);
		csv_clear(&c);
	}
}

static void assert_refused(const char *bytes, size_t len, const char *text)
{
	struct csv c;
	struct fault f = { FAULT_NONE, "" };

	assert_int_equal(csv_parse("t.csv", bytes, len, &c, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_string_equal(f.text, text);
	assert_int_equal(c.n, 0);
	assert_null(c.record);
}

static void tables_that_are_refused(void **state)
{
	(void)state;
#define REFUSED(bytes, text) assert_refused(bytes, sizeof bytes - 1, text)
	REFUSED("a,b\n1,\"2\n3\n", "t.csv, línea 2: las comillas que abren aquí no se cierran");
	REFUSED("a,\"b\nc\" d\n", "t.csv, línea 2: sobra texto después de las comillas; dentro de "
	    "ellas, una comilla se escribe dos veces");
	REFUSED("a\nb\x81\n", "t.csv, línea 2: el byte 81 no es texto; guarde la tabla como CSV en "
	    "UTF-8");
	REFUSED("\x8D", "t.csv, línea 1: el byte 8D no es texto; guarde la tabla como CSV en UTF-8");
	REFUSED("\x8F", "t.csv, línea 1: el byte 8F no es texto; guarde la tabla como CSV en UTF-8");
	REFUSED("\x90", "t.csv, línea 1: el byte 90 no es texto; guarde la tabla como CSV en UTF-8");
	REFUSED("\x9D", "t.csv, línea 1: el byte 9D no es texto; guarde la tabla como CSV en UTF-8");
	REFUSED("a\0b\0", "t.csv: no es texto (¿UTF-16 o una hoja de cálculo?); guarde la tabla como "
	    "CSV en UTF-8");
	REFUSED("\xEF\xBB\xBF" "a\xF1o\n", "t.csv: dice ser UTF-8, pero tiene bytes que no lo son; "
	    "guárdelo de nuevo");
#undef REFUSED
}

static void limits(void **state)
{
	struct csv c;
	struct fault f;
	size_t len = ((size_t)16 << 20) + 1;
	char *big = xmalloc(len);

	(void)state;
	memset(big, 'a', len);
	assert_refused(big, len, "t.csv: pasa del límite de 16 MiB");
	assert_int_equal(csv_parse("t.csv", big, len - 1, &c, &f), 0);
	csv_clear(&c);

	memset(big, ',', 1000);
	assert_refused(big, 1000, "t.csv, línea 1: más de 1000 columnas");
	assert_int_equal(csv_parse("t.csv", big, 999, &c, &f), 0);
	assert_int_equal(c.record[0].n, 1000);
	csv_clear(&c);

	for (size_t i = 0; i < 2000002; i += 2)
		memcpy(big + i, "a\n", 2);
	assert_refused(big, 2000002, "t.csv, línea 1000001: más de 1000000 renglones");
	assert_int_equal(csv_parse("t.csv", big, 2000000, &c, &f), 0);
	assert_int_equal(c.n, 1000000);
	csv_clear(&c);
	free(big);
}

static void columns_by_title(void **state)
{
	static const char text[] = "Lugar, TIPO DE  INTEGRANTE,carácter,Año\n3,titular\n";
	struct csv c;
	struct fault f;

	(void)state;
	assert_int_equal(csv_parse("t.csv", text, sizeof text - 1, &c, &f), 0);
	assert_int_equal(csv_column(&c, "lugar"), 0);
	assert_int_equal(csv_column(&c, "Tipo de integrante"), 1);
	assert_int_equal(csv_column(&c, "Caracter"), 2);
	assert_int_equal(csv_column(&c, "Ano"), -1);
	assert_string_equal(csv_field(&c.record[1], 1), "titular");
	assert_string_equal(csv_field(&c.record[1], 2), "");
	assert_string_equal(csv_field(&c.record[1], -1), "");
	csv_clear(&c);
	assert_int_equal(csv_column(&c, "lugar"), -1);
}

static void what_is_written_is_read_back(void **state)
{
	static const char *const rows[][3] = {
		{ "llano", "", "Núñez" },
		{ "con, coma", "con \"comillas\"", "dos\r\nlíneas" },
		{ " orillas ", "a;b", "a\tb" },
	};
	struct buf b = BUF_EMPTY;
	struct csv c;
	struct fault f;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		for (size_t k = 0; k < 3; k++)
			csv_add(&b, rows[i][k], k == 0);
		csv_end(&b);
	}
	csv_add(&b, "", 1);
	csv_end(&b);
	assert_string_equal(b.s, "llano,,Núñez\r\n"
	    "\"con, coma\",\"con \"\"comillas\"\"\",\"dos\r\nlíneas\"\r\n"
	    "\" orillas \",\"a;b\",\"a\tb\"\r\n"
	    "\"\"\r\n");
	assert_int_equal(csv_parse("t.csv", b.s, b.len, &c, &f), 0);
	assert_int_equal(c.n, 4);
	for (size_t i = 0; i < 3; i++)
		for (size_t k = 0; k < 3; k++)
			assert_string_equal(c.record[i].field[k], rows[i][k]);
	csv_clear(&c);
	buf_clear(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tables_that_are_read),
		cmocka_unit_test(tables_that_are_refused),
		cmocka_unit_test(limits),
		cmocka_unit_test(columns_by_title),
		cmocka_unit_test(what_is_written_is_read_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
