/*
 * Nothing that a person typed comes out of a template as anything but text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <md4c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tables.h"

#include "base/mem.h"
#include "papers/template.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const char *const views[] = { "actos", NULL };

/* The visible text that md4c reads, blocks told apart by a bar. */
struct seen {
	struct buf text;
	int spans, blocks;
};

static int on_block(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	struct seen *seen = ctx;

	(void)detail;
	if (type != MD_BLOCK_DOC)
		seen->blocks++;
	return 0;
}

static int on_nothing(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	(void)ctx;
	return 0;
}

static int on_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	((struct seen *)ctx)->spans++;
	return 0;
}

static int on_span_end(MD_SPANTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	(void)ctx;
	return 0;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *ctx)
{
	if (type == MD_TEXT_SOFTBR) {
		buf_addc(&((struct seen *)ctx)->text, ' ');
		return 0;
	}
	assert_int_equal(type, MD_TEXT_NORMAL);
	buf_addn(&((struct seen *)ctx)->text, s, n);
	return 0;
}

/* Puts the value through a template and reads the Markdown that comes out. */
static void read_back(const char *template, const char *value, struct seen *seen)
{
	static const MD_PARSER parser = { 0,
		MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS, on_block, on_nothing,
		on_span, on_span_end, on_text, NULL, NULL };
	struct tables tables = { .n = 0 };
	struct rows_source src = tables_source(&tables);
	struct fault f = { FAULT_NONE, "" };
	struct template *tpl = template_parse("p.md", template, views, NULL, &f);
	struct buf out = BUF_EMPTY, csv = BUF_EMPTY;

	assert_non_null(tpl);
	buf_add(&csv, "texto\r\n");
	csv_add(&csv, value, 1);
	csv_end(&csv);
	buf_add(&csv, "\"\"\r\n"); /* not taken for a file without rows */
	tables_add(&tables, "actos", buf_str(&csv));
	assert_int_equal(template_render(tpl, &src, NULL, 0, NUMBER_BOTH, &out, &f), 0);
	*seen = (struct seen){ BUF_EMPTY, 0, 0 };
	assert_int_equal(md_parse(buf_str(&out), (MD_SIZE)out.len, &parser, seen), 0);
	buf_clear(&out);
	buf_clear(&csv);
	template_free(tpl);
	tables_clear(&tables);
}

/* Whatever it says, the value is one piece of text where the template puts it. */
static void is_only_text(const char *value, const char *expected)
{
	static const struct {
		const char *template, *format;
		int blocks, spans;
	} t[] = {
		{ "{{#actos}}{{#@primera}}{{texto}}\n{{/@primera}}{{/actos}}", "%s", 1, 0 },
		{ "{{#actos}}{{#@primera}}Antes {{texto}} después\n{{/@primera}}{{/actos}}",
		    "Antes %s después", 1, 0 },
		{ "{{#actos}}{{#@primera}}## {{texto}}\n{{/@primera}}{{/actos}}", "%s", 1, 0 },
		{ "{{#actos}}{{#@primera}}- {{texto}}\n{{/@primera}}{{/actos}}", "%s", 2, 0 },
		{ "{{#actos}}{{#@primera}}12. {{texto}}\n{{/@primera}}{{/actos}}", "%s", 2, 0 },
		{ "{{#actos}}{{#@primera}}> {{texto}}\n{{/@primera}}{{/actos}}", "%s", 2, 0 },
		{ "a\n{{#actos}}{{#@primera}}{{texto}}\nb\n{{/@primera}}{{/actos}}", "a %s b", 1,
		    0 },
		{ "| A | B |\n|---|---|\n{{#actos}}{{#@primera}}| {{texto}} | c "
		  "|\n{{/@primera}}{{/actos}}",
		    "AB%sc", 9, 0 },
	};

	for (size_t i = 0; i < COUNT(t); i++) {
		const char *s;
		struct seen seen;
		char *all;

		read_back(t[i].template, value, &seen);
		assert_int_equal(seen.blocks, t[i].blocks);
		assert_int_equal(seen.spans, t[i].spans);
		s = strstr(t[i].format, "%s");
		all = xasprintf("%.*s%s%s", (int)(s - t[i].format), t[i].format, expected, s + 2);
		assert_string_equal(buf_str(&seen.text), all);
		free(all);
		buf_clear(&seen.text);
	}
}

static void hostile_text_is_only_text(void **state)
{
	static const char *const as_is[] = { "# título", "## 9. Acta", "- guion", "+ más",
		"* asterisco", "1. uno", "1) uno", "12.", "---", "***", "___", "===", "> cita",
		"```", "~~~ firmas", "**negrita**", "_cursiva_", "~~tachado~~", "`código`",
		"[liga](http://x)", "![imagen](x)", "<b>html</b>", "<!-- no -->", "<http://x.mx>",
		"&lt; &amp; &#35;", "a | b", "|---|", "| a | b |", "\\", "\\\\", "\\|", "a\\",
		"[x] tarea", "[ ] tarea", "[ref]: http://x", "título #", "8.1 tema", "2026-01",
		"Cuenca Viva, A. C.", "{{numero}}", "{{{x}}}", "https://x.mx", ":--", "=", "-",
		"1.", "#", "«¿Sí?»", "50 % más uno", "2.5 y 3", "-5 grados", "ñ_á_é", "a*b*c",
		"$x$" };
	static const char *const changed[][2] = {
		{ "dos\nlíneas", "dos líneas" },
		{ "título\n===", "título ===" },
		{ "a\n\n# b\n- c", "a # b - c" },
		{ "    sangría", "sangría" },
		{ "tab\taquí", "tab aquí" },
		{ "  dos   espacios  ", "dos espacios" },
		{ "escape \033[31mrojo", "escape ‹1B›[31mrojo" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(as_is); i++)
		is_only_text(as_is[i], as_is[i]);
	for (size_t i = 0; i < COUNT(changed); i++)
		is_only_text(changed[i][0], changed[i][1]);
}

/* The same, for texts made at random of what means something in Markdown. */
static void random_text_is_only_text(void **state)
{
	static const char *const piece[] = { "#", "-", "+", "*", "_", "1", "9.", ")", "=", ">", "<",
		"`", "~", "|", "[", "]", "(", "!", "\\", "&", "a;", "x", "é", ":", " ", "://", "\"",
		"'", "«", "{{", "/>" };
	uint32_t seed = 2026;

	(void)state;
	for (int turn = 0; turn < 3000; turn++) {
		char text[80] = "x", *s = text;
		size_t n;

		for (int i = 0; i < 9; i++) {
			seed = seed * 1664525 + 1013904223;
			s += sprintf(s, "%s", piece[(seed >> 16) % COUNT(piece)]);
		}
		n = strlen(text);
		while (n > 0 && text[n - 1] == ' ')
			text[--n] = '\0';
		s = text + strspn(text, " ");
		if (*s != '\0' && strstr(s, "  ") == NULL)
			is_only_text(s, s);
	}
}

static void three_braces_keep_paragraphs(void **state)
{
	struct seen seen;

	(void)state;
	read_back("{{#actos}}{{{texto}}}\n{{/actos}}", "uno\n\n- dos\n  # tres\n", &seen);
	assert_int_equal(seen.blocks, 3);
	assert_string_equal(buf_str(&seen.text), "uno- dos# tres");
	buf_clear(&seen.text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hostile_text_is_only_text),
		cmocka_unit_test(random_text_is_only_text),
		cmocka_unit_test(three_braces_keep_paragraphs),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
