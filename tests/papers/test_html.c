/*
 * A paper as a page: a golden with every piece, tidy as the judge of all of them, and that
 * nothing runs, nothing is loaded and no text turns into markup.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "paper.h"

#include "base/mem.h"
#include "base/text.h"
#include "papers/html.h"

static void to_html(const char *paper, struct buf *out)
{
	struct fault f = { FAULT_NONE, "" };
	struct doc *d = doc_read(paper, &f);

	if (d == NULL)
		fail_msg("%s", f.text);
	doc_to_html(d, out);
	doc_free(d);
}

/* The page of one of the shipped papers, written in the working folder. */
static void write_page(const char *paper, const char *name, const char *front)
{
	char *path = paper_path(paper), *text = paper_slurp(path),
	     *whole = xasprintf("%s%s", front, text);
	struct buf page = BUF_EMPTY;

	to_html(whole, &page);
	paper_write(name, &page);
	buf_clear(&page);
	free(whole);
	free(text);
	free(path);
}

static void every_piece_has_its_element(void **state)
{
	char *path = paper_path("formas/todo.md"), *text = paper_slurp(path);
	struct buf page = BUF_EMPTY;

	(void)state;
	to_html(text, &page);
	paper_same_as("formas/todo.html", buf_str(&page));
	buf_clear(&page);
	free(text);
	free(path);
}

static bool holds(const char *paper, const char *what)
{
	struct buf page = BUF_EMPTY;
	bool found;

	to_html(paper, &page);
	found = strstr(buf_str(&page), what) != NULL;
	buf_clear(&page);
	return found;
}

static void the_sheet_is_the_papers(void **state)
{
	(void)state;
	assert_true(holds("a\n", "@page { size: 216mm 279mm; margin: 20mm 25mm 20mm 25mm;"));
	assert_true(holds("a\n", "\tbody { font-size: 11pt; margin: 0 0mm 0 0; }"));
	assert_true(holds("a\n", "<title>Sesiona</title>"));
	assert_false(holds("a\n", "<header>"));
	assert_false(holds("a\n", "<footer>"));
	assert_false(holds("a\n", "<aside"));
	assert_true(holds("papel: 216x340\nletra: grande\n---\na\n", "@page { size: 216mm 340mm;"));
	assert_true(holds("papel: 216x340\nletra: grande\n---\na\n", "body { font-size: 18pt; }"));
	/* the column for initials is between the text and what printers do not reach */
	assert_true(holds("rubrica: A |\n---\na\n", "margin: 20mm 10mm 20mm 25mm;"));
	assert_true(holds("rubrica: A |\n---\na\n", "margin: 0 31mm 0 0; }"));
	assert_true(holds("rubrica: A |\n---\na\n", "width: 27mm;"));
	assert_true(holds("papel: 50x50\nrubrica: A |\n---\na\n", "margin: 5mm 2mm 5mm 6mm;"));
}

static void links_go_where_they_may(void **state)
{
	static const char *const t[][2] = {
		{ "[a](http://x.mx)", "<p><a href=\"http://x.mx\">a</a></p>" },
		{ "[a](HTTPS://x.mx/?q=1&r=2)", "<a href=\"HTTPS://x.mx/?q=1&amp;r=2\">" },
		{ "<ana@x.mx>", "<a href=\"mailto:ana@x.mx\">ana@x.mx</a>" },
		{ "[**a** b](http://x.mx)",
		    "<p><a href=\"http://x.mx\"><strong>a</strong> b</a></p>" },
		{ "[a](http://x)[b](http://x)",
		    "<a href=\"http://x\">a</a><a href=\"http://x\">b</a>" },
		{ "[a](<http://x/\"onclick=\"y>)", "<a href=\"http://x/%22onclick=%22y\">a</a>" },
		{ "[a](http://x/ñ%20%2)", "<a href=\"http://x/%C3%B1%20%252\">a</a>" },
		{ "[a](javascript:alert)", "<p>a</p>" },
		{ "[a](<data:text/html,x>)", "<p>a</p>" },
		{ "[a](http:x)", "<p>a</p>" },
		{ "[a](/etc/passwd)", "<p>a</p>" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++)
		if (!holds(t[i][0], t[i][1]))
			fail_msg("%s: not %s", t[i][0], t[i][1]);
}

static void tables_and_lines_to_fill_fit_on_the_sheet(void **state)
{
	static const char head[] = "|Representación|Representación|Representación|Representación|"
				   "Representación|Representación|Representación|";
	char *seven = xasprintf("%s\n|---|---|---|---|---|---|---|\n", head);
	char *fourteen = xasprintf(
	    "%s%s\n|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n", head, head + 1);

	(void)state;
	assert_true(holds("|a|\n|---|\n", "<div class=\"tabla corta\">\n<table>\n<thead>"));
	/* smaller letters; and where words are cut all the same, columns of our own */
	assert_true(holds(
	    seven, "<div class=\"tabla corta ancha\" style=\"--letra: 8pt\">\n<table>\n<thead>"));
	assert_true(
	    holds(fourteen, "<div class=\"tabla corta ancha apretada\" style=\"--letra: 7pt\">\n"
			    "<table>\n<col style=\"width: 6%\">\n"));
	assert_true(holds("Vence: ____________________", "<p class=\"suelto\">Vence"));
	assert_true(holds("- Vence: ____________________", "<li class=\"suelto\">Vence"));
	assert_true(holds("Vence: ___________________", "<p>Vence"));
	free(seven);
	free(fourteen);
}

static void text_is_text(void **state)
{
	(void)state;
	assert_true(holds(
	    "titulo: </title><script>\n---\n", "<title>&lt;/title&gt;&lt;script&gt;</title>"));
	/* inside of CSS as well, where an escape ends with a space */
	assert_true(holds(
	    "encabezado: \"a, </style>\n---\n", "content: \"\\22 a\\2C  \\3C \\2F style\\3E \";"));
	assert_true(
	    holds("<b onclick=\"x\">&#60;", "<p>&lt;b onclick=&quot;x&quot;&gt;&amp;#60;</p>"));
	/* a word that no column holds may be cut, between letters; dates and folios may not */
	assert_true(holds("abcdefghijklmnopqrstuvwe\u0301yz",
	    "<p class=\"suelto\">abcdefghijklmnopqrstuvwe\u0301<wbr>yz</p>"));
	assert_true(holds("STM/ORD/03/2026-01, pre-acta",
	    "<p><span class=\"cifra\">STM/ORD/03/2026-01,</span> pre-acta</p>"));
}

/* All that the paper says is read in the page, and nothing else. */
static void nothing_is_lost(void **state)
{
	uint32_t seed = 5;

	(void)state;
	for (int i = 0; i < 3000; i++) {
		struct buf paper = BUF_EMPTY, page = BUF_EMPTY, said = BUF_EMPTY, read = BUF_EMPTY;
		struct fault f = { FAULT_NONE, "" };
		struct doc *d;
		const char *body, *end;

		paper_hostile(&seed, &paper);
		d = doc_read(buf_str(&paper), &f);
		assert_non_null(d);
		doc_to_html(d, &page);
		assert_true(text_valid(page.s, page.len));
		body = strstr(page.s, "<main>");
		end = strstr(page.s, "</main>");
		paper_words(d, &said);
		paper_unmark(body, (size_t)(end - body), &read);
		assert_string_equal(buf_str(&read), buf_str(&said));
		buf_clear(&paper);
		buf_clear(&page);
		buf_clear(&said);
		buf_clear(&read);
		doc_free(d);
	}
}

static void tidy_finds_nothing_to_say(void **state)
{
	uint32_t seed = 11;
	char *said;

	(void)state;
	write_page("ejemplo/acta.md", "a1.html", "");
	write_page("casos/acta.md", "a2.html",
	    "papel: 216x340\nletra: grande\nrubrica: A | b |\nrubrica: C | | No\nqr: x\n");
	write_page("desierta/constancia.md", "a3.html", "huella: ABCD\n");
	write_page("formas/todo.md", "a4.html", "");
	for (int i = 0; i < 300; i++) {
		struct buf paper = BUF_EMPTY, page = BUF_EMPTY;
		char name[32];

		paper_hostile(&seed, &paper);
		to_html(buf_str(&paper), &page);
		snprintf(name, sizeof name, "h%03d.html", i);
		paper_write(name, &page);
		buf_clear(&paper);
		buf_clear(&page);
	}
	said = paper_run("tidy -q -e -utf8 --gnu-emacs yes *.html", 0);
	assert_string_equal(said, "");
	free(said);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_piece_has_its_element),
		cmocka_unit_test(the_sheet_is_the_papers),
		cmocka_unit_test(links_go_where_they_may),
		cmocka_unit_test(tables_and_lines_to_fill_fit_on_the_sheet),
		cmocka_unit_test(text_is_text),
		cmocka_unit_test(nothing_is_lost),
		cmocka_unit_test(tidy_finds_nothing_to_say),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, paper_folder, paper_folder_remove);
}
