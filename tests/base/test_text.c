/* UTF-8 as people read it. Runs in C.UTF-8, which every Debian has. */
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define ACUTE "\xCC\x81"	/* a combining accent, as decomposed text has it */
#define TILDE "\xCC\x83"
#define ZWSP "\xE2\x80\x8B"	/* a place to break, of no width */
#define NBSP "\xC2\xA0"

static void valid(void **state)
{
	static const struct {
		const char *s;
		size_t len;
		bool valid;
	} cases[] = {
		{ "", 0, true }, { "acta", 4, true }, { "sesión", 7, true }, { "𝔸", 4, true },
		{ "a\0b", 3, false }, { "\xFF", 1, false }, { "a\xC3", 2, false },
		{ "\xC0\x80", 2, false },	/* overlong */
		{ "\xED\xA0\x80", 3, false },	/* half of a UTF-16 pair */
		{ "\xF4\x90\x80\x80", 4, false },	/* beyond U+10FFFF */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(text_valid(cases[i].s, cases[i].len), cases[i].valid);
}

struct pair { const char *s, *expected; };

static void check(char *(*make)(const char *), const struct pair *cases, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char *s = make(cases[i].s);
		assert_string_equal(s, cases[i].expected);
		free(s);
	}
}

static void cleaning(void **state)
{
	static const struct pair cases[] = {
		{ "", "" },
		{ "sesio" ACUTE "n", "sesión" },
		{ "a\r\nb\rc\nd\n\r\n", "a\nb\nc\nd\n\n" },
		{ "a\xE2\x80\xA8" "b\xE2\x80\xA9" "c", "a\nb\nc" },
		{ "a\tb\v\f\x1B[31m\x7F", "a b[31m" },
		{ "dos palabras~\x1F\x7F\xC2\xA0.", "dos palabras~\xC2\xA0." },
		{ "a\xC2\x9B" "31m", "a31m" },	/* C1's own CSI */
		{ "nom\xE2\x80\xAE" "erb\xE2\x81\xA9", "nomerb" },	/* U+202E … U+2069 */
		{ "\uFEFF[x]\uFEFF y", "[x] y" },
		{ "a\xEF\xBF\xBF" "b\xF0\x9F\xBF\xBE", "ab" },	/* U+FFFF U+1FFFE */
		{ "e\x01" ACUTE, "é" },	/* what was dropped kept no accent apart */
		{ "  dos  espacios ", "  dos  espacios " },
	};
	static const struct pair lines[] = {
		{ " \n dos\t \n espacios \n", "dos espacios" },
		{ " \t\n", "" },
		{ "n" TILDE "u", "ñu" },
	};

	(void)state;
	check(text_clean, cases, COUNT(cases));
	check(text_clean_line, lines, COUNT(lines));
}

static void what_may_be_shown(void **state)
{
	static const struct pair cases[] = {
		{ "acta\nnúmero", "acta\nnúmero" },
		{ "\x1B[2J\x07", "‹1B›[2J‹07›" },
		{ "a\tb\r\n", "a‹09›b‹0D›\n" },
		{ "dos palabras~\x7F", "dos palabras~‹7F›" },
		{ "\xC2\x9B" "2J", "‹9B›2J" },
		{ "a\xE2\x80\xAE" "b", "a‹202E›b" },
		{ "a\xE2\x80\xA8" "b", "a‹2028›b" },
		{ "\xFF" "a\xE2\x82", "\xEF\xBF\xBD" "a\xEF\xBF\xBD\xEF\xBF\xBD" },
		{ "\xEF\xB7\x8F|\xEF\xB7\xAF|\xEF\xB7\xB0", "\xEF\xB7\x8F|‹FDEF›|\xEF\xB7\xB0" },
		{ "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD" },
		{ "\xEF\xBF\xBE|\xEF\xB7\x90|\xF0\x9F\xBF\xBF|\xEF\xBF\xBD", "‹FFFE›|‹FDD0›|‹1FFFF›|\xEF\xBF\xBD" },
	};

	(void)state;
	check(text_visible, cases, COUNT(cases));
}

static void widths(void **state)
{
	static const struct { const char *s; int width; } cases[] = {
		{ "", 0 }, { "acta", 4 }, { "sesión", 6 }, { "sesio" ACUTE "n", 6 },
		{ "日本", 4 }, { "a" ACUTE ACUTE ACUTE, 1 }, { "a" ZWSP "b", 2 }, { "\xFF\xFE", 2 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(text_width(cases[i].s), cases[i].width);
	assert_int_equal(text_width_n("año nuevo", strlen("año")), 3);
	assert_int_equal(text_width_n("acta", 0), 0);
}

static void fitting(void **state)
{
	static const struct {
		const char *s;
		int cols;
		bool pad, ascii;
		const char *expected;
	} cases[] = {
		{ "acta", 4, false, false, "acta" },
		{ "acta", 6, true, false, "acta  " },
		{ "acuerdo", 4, true, false, "acu…" },
		{ "acuerdo", 4, false, true, "acu~" },
		{ "sesio" ACUTE "n", 5, false, false, "sesi…" },
		{ "sesio" ACUTE "n", 6, false, false, "sesio" ACUTE "n" },
		{ "日本語", 6, true, false, "日本語" },
		{ "日本語", 5, false, false, "日本…" },
		{ "日本語", 4, false, false, "日 …" },	/* half of 本 would be left over */
		{ "日本語", 1, false, false, "…" },
		{ "acta", 0, true, false, "" },
		{ "acta", -1, true, false, "" },
		{ "", 2, true, false, "  " },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct buf b = BUF_EMPTY;
		text_fit(&b, cases[i].s, cases[i].cols, cases[i].pad, cases[i].ascii);
		assert_string_equal(buf_str(&b), cases[i].expected);
		buf_clear(&b);
	}
}

/* Forwards and backwards the same stops, on sound text as on broken bytes. */
static void clusters(void **state)
{
	static const struct {
		const char *s;
		size_t stops[8];
	} cases[] = {
		{ "añb", { 1, 3, 4 } },
		{ "e" ACUTE ACUTE "x", { 5, 6 } },
		{ "a\r\nb", { 1, 2, 3, 4 } },
		{ "각나", { 3, 6 } },
		{ "\xE1\x84\x80\xE1\x85\xA1" "a", { 6, 7 } },	/* the same by its parts */
		{ ACUTE "a", { 2, 3 } },
		{ "\xFF" "a\xE2\x82" "b\xC3", { 1, 2, 3, 4, 5, 6 } },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		const char *s = cases[i].s;
		size_t len = strlen(s), at = 0, n = 0;
		while (at < len) {
			size_t next = text_next(s, len, at);
			assert_int_equal(next, cases[i].stops[n++]);
			assert_int_equal(text_prev(s, len, next), at);
			at = next;
		}
		assert_int_equal(text_next(s, len, len), len);
		assert_int_equal(text_prev(s, len, 0), 0);
	}
}

/* The lines of s, joined by "|". */
static char *wrapped(const char *s, int cols)
{
	struct buf b = BUF_EMPTY;
	struct text_line l;
	size_t len = strlen(s);

	for (size_t at = 0; text_wrap(s, len, at, cols, &l); at = l.next) {
		/* Nothing is lost between lines but spaces and one newline; they advance. */
		assert_int_equal(l.start, at);
		assert_in_range(l.end, at, len);
		assert_true(l.next > at);
		for (size_t i = l.end; i < l.next; i++)
			assert_true(s[i] == ' ' || (s[i] == '\n' && i == l.next - 1));
		buf_addn(&b, s + l.start, l.end - l.start);
		buf_addc(&b, '|');
	}
	return buf_take(&b);
}

static void wrapping(void **state)
{
	static const struct {
		const char *s;
		int cols;
		const char *expected;
	} cases[] = {
		{ "", 5, "" },
		{ "acta", 5, "acta|" },
		{ "acta", 4, "acta|" },
		{ "se aprueba el acta", 10, "se aprueba|el acta|" },
		{ "se aprueba el acta", 9, "se|aprueba|el acta|" },
		/* Newlines end lines; a final one opens none. */
		{ "a\n\nb\n", 5, "a||b|" },
		{ "\n", 5, "|" },
		/* Spaces at the end of a line take no column; those that open one do. */
		{ "abc    def", 3, "abc|def|" },
		{ "abc  ", 3, "abc|" },
		{ "abc  \ndef", 3, "abc|def|" },
		{ "  ab cd", 5, "  ab|cd|" },
		/* A space with an accent of its own is a letter, and takes its column. */
		{ "abc   " ACUTE "d", 3, "abc| " ACUTE "d|" },
		/* A word longer than the line is cut, between graphemes. */
		{ "abcdefgh", 3, "abc|def|gh|" },
		{ "a abcdefgh", 3, "a|abc|def|gh|" },
		{ "o" ACUTE "o" ACUTE "o" ACUTE, 2, "o" ACUTE "o" ACUTE "|o" ACUTE "|" },
		{ "o" ACUTE " e" ACUTE " a", 3, "o" ACUTE " e" ACUTE "|a|" },
		/* Wide characters may part anywhere, but not in two; one wider than the line stands. */
		{ "日本語", 4, "日本|語|" },
		{ "日本語", 5, "日本|語|" },
		{ "a日b", 1, "a|日|b|" },
		/* UAX #14: after a hyphen, not before a comma, not at a hard space. */
		{ "auto-gestión", 8, "auto-|gestión|" },
		{ "(uno), dos", 6, "(uno),|dos|" },
		{ "a 5" NBSP "m b", 4, "a|5" NBSP "m|b|" },
		{ "ab" ZWSP "cd", 3, "ab" ZWSP "|cd|" },
		{ "¿y «esto» qué?", 8, "¿y|«esto»|qué?|" },
		/* Nor inside "S.A.", "n.º", "10:30", "III.1" or a folio's number. */
		{ "a S.A. b", 4, "a|S.A.|b|" },
		{ "el n.º 5", 5, "el|n.º 5|" },
		{ "v. III.1, x.ó y", 9, "v. III.1,|x.ó y|" },
		{ "a las 10:30", 9, "a las|10:30|" },
		{ "ORD/01/2026", 8, "ORD/01/2|026|" },
		{ "日.日", 4, "日.|日|" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		char *s = wrapped(cases[i].s, cases[i].cols);
		assert_string_equal(s, cases[i].expected);
		free(s);
	}
}

/* No line is wider than asked, at any width, whatever the characters. */
static void no_line_is_too_wide(void **state)
{
	static const char *const bits[] = { "a", "ñ", "o" ACUTE, "日", " ", "  ", "-", ",", "(", "12",
		ZWSP, NBSP, "\n", "«", "»", "/", "e" ACUTE ACUTE, ACUTE };
	unsigned seed = 1;

	(void)state;
	for (int turn = 0; turn < 3000; turn++) {
		struct buf b = BUF_EMPTY;
		struct text_line l;
		for (int i = 0; i < 60; i++) {
			seed = seed * 1103515245 + 12345;
			buf_add(&b, bits[(seed >> 16) % COUNT(bits)]);
		}
		int cols = turn % 30 + 2;
		free(wrapped(b.s, cols));
		for (size_t at = 0; text_wrap(b.s, b.len, at, cols, &l); at = l.next) {
			char *line = xstrndup(b.s + l.start, l.end - l.start);
			assert_in_range(text_width(line), 0, cols);
			free(line);
		}
		buf_clear(&b);
	}
}

/* The processor time to wrap n bytes of one paragraph. */
static double wrap_seconds(const char *s, size_t n, long *lines)
{
	struct text_line l;
	clock_t start = clock();

	for (size_t at = 0; text_wrap(s, n, at, 78, &l); at = l.next)
		++*lines;
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

/*
 * One paragraph of 4 MiB line by line: seconds if each line costs what it holds, hours
 * if each looked at the whole paragraph. Also without a single place to break.
 */
static void a_long_paragraph_costs_its_length(void **state)
{
	size_t n = (size_t)4 << 20;
	char *s = xmalloc(n + 1);
	long lines = 0;

	(void)state;
	for (size_t i = 0; i < n; i++)
		s[i] = "se aprueba "[i % 11];
	assert_true(wrap_seconds(s, n, &lines) < 60);
	assert_in_range(lines, (long)n / 78, (long)n / 60);
	memset(s, 'a', n);
	lines = 0;
	assert_true(wrap_seconds(s, n, &lines) < 60);
	assert_int_equal(lines, (n + 77) / 78);
	free(s);
}

static void keys(void **state)
{
	static const struct pair cases[] = {
		{ "", "" },
		{ "SESIÓN", "sesion" },
		{ "sesio" ACUTE "n", "sesion" },
		{ "Ñandú", "nandu" },
		{ "n" TILDE "andu", "nandu" },
		{ "  Tipo \t de" NBSP "\nintegrante ", "tipo de integrante" },
		{ "pingüino", "pinguino" },
		{ "각", "각" },	/* parts that are no accents stay */
		{ "a\xFF" "b", "a\xEF\xBF\xBD" "b" },
	};

	(void)state;
	check(text_key, cases, COUNT(cases));
}

static int by_dictionary(const void *a, const void *b)
{
	return text_compare(*(const char *const *)a, *(const char *const *)b);
}

static void the_order_of_a_dictionary(void **state)
{
	/* Each before the next; ñ after nz, accents and case only where all else is equal. */
	static const char *const order[] = { "", "Acta", "acta", "ácta", "acta final", "actas", "Ana",
		"anz", "aña", "añ" "o", "ao", "nube", "Ñandú", "ñu", "oca", "Zamora", "Álvaro" };
	const char *words[COUNT(order)];

	(void)state;
	for (size_t i = 0; i < COUNT(order); i++)
		words[(i * 7 + 3) % COUNT(order)] = order[i];
	qsort(words, COUNT(words), sizeof *words, by_dictionary);
	/* "Álvaro" stands with the a, between "actas" and "Ana". */
	assert_string_equal(words[6], "Álvaro");
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(words[i], order[i]);
	for (size_t i = 7; i < COUNT(order); i++)
		assert_string_equal(words[i], order[i - 1]);
	assert_int_equal(text_compare("n" TILDE "u", "ñ") > 0, 1);
	assert_int_equal(text_compare("São", "sapo") < 0, 1);	/* that tilde makes no letter */
	assert_int_equal(text_compare("sa" TILDE "o", "sapo") < 0, 1);
	assert_int_equal(text_compare("ñu", "ñu"), 0);
}

static void the_same_reading(void **state)
{
	(void)state;
	assert_true(text_same("Carácter", "CARACTER"));
	assert_true(text_same(" tipo  de integrante", "Tipo de integrante"));
	assert_true(text_same("ñ", "N" TILDE));
	assert_false(text_same("año", "ano"));
	assert_false(text_same("acta", "actas"));
	assert_false(text_same("actas", "acta"));
	assert_false(text_same("a b", "ab"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(valid),
		cmocka_unit_test(cleaning),
		cmocka_unit_test(what_may_be_shown),
		cmocka_unit_test(widths),
		cmocka_unit_test(fitting),
		cmocka_unit_test(clusters),
		cmocka_unit_test(wrapping),
		cmocka_unit_test(no_line_is_too_wide),
		cmocka_unit_test(a_long_paragraph_costs_its_length),
		cmocka_unit_test(keys),
		cmocka_unit_test(the_order_of_a_dictionary),
		cmocka_unit_test(the_same_reading),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
