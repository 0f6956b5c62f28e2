/*
 * A paper as an OpenDocument: its zip, a golden of its text with every piece, XML that any
 * reader takes, and what LibreOffice reads and sets.
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

#include <minizip/unzip.h>

#include "paper.h"

#include "base/mem.h"
#include "base/text.h"
#include "papers/odt.h"
#include "papers/odt_parts.h"

static struct doc *read_paper(const char *paper)
{
	struct fault f = { FAULT_NONE, "" };
	struct doc *d = doc_read(paper, &f);

	if (d == NULL)
		fail_msg("%s", f.text);
	return d;
}

static void write_odt(const char *paper, const char *name)
{
	struct doc *d = read_paper(paper);
	struct buf odt = BUF_EMPTY;

	doc_to_odt(d, &odt);
	paper_write(name, &odt);
	buf_clear(&odt);
	doc_free(d);
}

/* A shipped paper with more front matter, as NAME in the working folder. */
static void write_shipped(const char *paper, const char *name, const char *front)
{
	char *path = paper_path(paper), *text = paper_slurp(path),
	     *whole = xasprintf("%s%s", front, text);

	write_odt(whole, name);
	free(whole);
	free(text);
	free(path);
}

/* ---- the file ------------------------------------------------------------------------------- */

static void the_zip_says_what_it_is(void **state)
{
	static const char *const names[] = { "mimetype", "content.xml", "styles.xml", "meta.xml",
		"META-INF/manifest.xml" };
	struct doc *d = read_paper("titulo: Uno & <dos>\n---\nHola\n");
	struct buf odt = BUF_EMPTY, again = BUF_EMPTY;
	unzFile zip;
	char name[64], bytes[4096];

	(void)state;
	doc_to_odt(d, &odt);
	buf_add(&again, "antes");
	doc_to_odt(d, &again);
	/* the same bytes each time, wherever they are put */
	assert_int_equal(odt.len + 5, again.len);
	assert_memory_equal(odt.s, again.s + 5, odt.len);
	/* the type is the first file, not packed, with nothing between its name and it */
	assert_memory_equal(odt.s, "PK\3\4", 4);
	assert_memory_equal(odt.s + 8, "\0\0\0\0\x21\0", 6);
	assert_memory_equal(odt.s + 30, "mimetypeapplication/vnd.oasis.opendocument.text", 47);
	paper_write("uno.odt", &odt);
	zip = unzOpen("uno.odt");
	assert_non_null(zip);
	assert_int_equal(unzGoToFirstFile(zip), UNZ_OK);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		unz_file_info info;

		assert_int_equal(
		    unzGetCurrentFileInfo(zip, &info, name, sizeof name, NULL, 0, NULL, 0), UNZ_OK);
		assert_string_equal(name, names[i]);
		assert_int_equal(unzOpenCurrentFile(zip), UNZ_OK);
		if (strcmp(name, "meta.xml") == 0) {
			int n = unzReadCurrentFile(zip, bytes, sizeof bytes - 1);

			assert_in_range(n, 100, 2000);
			bytes[n] = '\0';
			assert_non_null(strstr(bytes, "<dc:title>Uno &amp; &lt;dos&gt;</dc:title>"
						      "<dc:language>es-MX</dc:language>"));
		} else {
			while (unzReadCurrentFile(zip, bytes, sizeof bytes) > 0)
				;
		}
		assert_int_equal(unzCloseCurrentFile(zip), UNZ_OK); /* the sum is right */
		assert_int_equal(unzGoToNextFile(zip),
		    i + 1 < sizeof names / sizeof *names ? UNZ_OK : UNZ_END_OF_LIST_OF_FILE);
	}
	unzClose(zip);
	buf_clear(&odt);
	buf_clear(&again);
	doc_free(d);
}

static void every_piece_has_its_element(void **state)
{
	char *path = paper_path("formas/todo.md"), *text = paper_slurp(path);
	struct doc *d = read_paper(text);
	struct buf content = BUF_EMPTY;

	(void)state;
	odt_content(d, &content);
	paper_same_as("formas/todo.xml", buf_str(&content));
	buf_clear(&content);
	doc_free(d);
	free(text);
	free(path);
}

static bool styles_hold(const char *paper, const char *what)
{
	struct doc *d = read_paper(paper);
	struct buf styles = BUF_EMPTY;
	bool found;

	odt_styles(d, &styles);
	found = strstr(buf_str(&styles), what) != NULL;
	buf_clear(&styles);
	doc_free(d);
	return found;
}

static void the_sheet_is_the_papers(void **state)
{
	(void)state;
	assert_true(styles_hold("a\n",
	    " fo:page-width='216mm' fo:page-height='279mm' style:print-orientation='portrait'"
	    " fo:margin-top='10mm' fo:margin-bottom='10mm' fo:margin-left='25mm' "
	    "fo:margin-right='25mm'"));
	assert_true(styles_hold("a\n", "fo:font-size='11pt' fo:language='es' fo:country='MX'"));
	assert_false(styles_hold("a\n", "<draw:frame"));
	assert_true(styles_hold(
	    "papel: 340x216\nletra: grande\n---\na\n", "style:print-orientation='landscape'"));
	assert_true(styles_hold("letra: grande\n---\na\n", "fo:font-size='18pt'"));
	assert_true(styles_hold("encabezado: A  <b>\nhuella: X  Y\n---\na\n",
	    "<text:p text:style-name='Header'>A <text:s/>&lt;b&gt;</text:p></style:header>"));
	assert_true(styles_hold(
	    "huella: X  Y\n---\na\n", "Huella: X <text:s/>Y<text:tab/>Hoja <text:page-number"));
	assert_true(styles_hold("rubrica: A | b\nrubrica: C | | No\n---\na\n",
	    "svg:x='179mm' svg:y='20mm' svg:width='27mm'><draw:text-box fo:min-height='10mm'>\n"
	    "<text:p text:style-name='Espacio_Rubrica_20_linea'></text:p>\n"
	    "<text:p text:style-name='Rubrica'>A</text:p>\n"
	    "<text:p text:style-name='Espacio_Rubrica_20_estado'>No</text:p>\n"
	    "<text:p text:style-name='Rubrica'>C</text:p>\n</draw:text-box>"));
}

/* ---- hostile text -----------------------------------------------------------------------------
 */

/* XML 1.0 forbids characters that UTF-8 has; and nothing that the paper says is lost. */
static void any_text_is_text(void **state)
{
	uint32_t seed = 23;
	char *said;

	(void)state;
	for (int i = 0; i < 1500; i++) {
		struct buf paper = BUF_EMPTY, xml = BUF_EMPTY, words = BUF_EMPTY, read = BUF_EMPTY;
		struct doc *d;
		const char *body;
		char name[32];

		if (i % 3 == 0) {
			buf_add(&paper,
			    "rubrica: <a & b>\001 | \xEF\xBF\xBF |\nencabezado: \"]]>\nhuella: <");
			paper_hostile(&seed, &paper);
			buf_add(&paper, "\n---\n");
		}
		paper_hostile(&seed, &paper);
		d = read_paper(buf_str(&paper));
		odt_content(d, &xml);
		assert_true(text_valid(xml.s, xml.len));
		body = strstr(xml.s, "<office:text>");
		paper_words(d, &words);
		paper_unmark(body, strlen(body), &read);
		assert_string_equal(buf_str(&read), buf_str(&words));
		if (i < 300) {
			snprintf(name, sizeof name, "c%d.xml", i);
			paper_write(name, &xml);
			buf_cut(&xml, 0);
			odt_styles(d, &xml);
			snprintf(name, sizeof name, "s%d.xml", i);
			paper_write(name, &xml);
		}
		buf_clear(&paper);
		buf_clear(&xml);
		buf_clear(&words);
		buf_clear(&read);
		doc_free(d);
	}
	said = paper_run("xmllint --noout [cs]*.xml", 0);
	assert_string_equal(said, "");
	free(said);
}

/* ---- LibreOffice -------------------------------------------------------------------------------
 */

static void has(const char *text, const char *what)
{
	if (strstr(text, what) == NULL)
		fail_msg("no «%s» in:\n%s", what, text);
}

static int count(const char *text, const char *what)
{
	int n = 0;

	for (const char *s = text; (s = strstr(s, what)) != NULL; s++)
		n++;
	return n;
}

static void check_sheets(void)
{
	char *info = paper_run("pdfinfo acta.pdf", 0),
	     *text = paper_run("pdftotext -layout acta.pdf -", 0),
	     *outline = paper_run("pdftohtml -i -xml -stdout acta.pdf | grep '<item'", 0);
	int sheets = count(text, "\f");
	char *last = xasprintf("Hoja %d de %d", sheets, sheets);

	assert_in_range(sheets, 3, 6);
	has(info, "Title:           Acta de la");
	has(info, "Page size:       612"); /* carta */
	has(text, last);
	/* on every sheet: the header, the fingerprint and who puts initials */
	assert_int_equal(
	    count(text,
		"Secretariado Técnico Municipal de Gobierno Abierto de Tacámbaro, Michoacán\n"),
	    sheets);
	assert_int_equal(count(text, "Huella: ABCD EFGH"), sheets);
	assert_int_equal(count(text, "Rubricante Uno"), sheets);
	has(outline, ">1. Lista de asistencia y declaratoria de quórum<");
	assert_null(strstr(text, "‹"));
	free(info);
	free(text);
	free(outline);
	free(last);
}

static void check_long_table(void)
{
	char *text = paper_run("pdftotext -layout tabla.pdf -", 0),
	     *info = paper_run("pdfinfo tabla.pdf", 0);
	int sheets = count(text, "\f");

	has(info, "Page size:       612.312 x 963.808"); /* 216x340 */
	assert_true(sheets > 2);
	assert_int_equal(count(text, "Columna A"), sheets - 1); /* the last one is the new sheet */
	has(text, "fila 120");
	has(text, "Después");
	free(text);
	free(info);
}

static void check_hostile(void)
{
	char *text = paper_slurp("hostil.txt");

	has(text, "<script>alert(1)</script>");
	has(text, "</office:text >]]>&amp;");
	has(text, "‹1B›[2J ‹9B›31m ‹202E›al revés‹202C› ‹FFFF›");
	has(text, "e\u0301\u0302 \u05d0\u05d1 \U0001f469\u200d\U0001f4bb \uFFFD");
	has(text, "dos  espacios,   tres");
	has(text, "Uno | dos");
	has(text, "7. siete");
	has(text, "8. ocho");
	free(text);
}

/* Two runs, for each takes seconds. */
static void libreoffice_reads_it(void **state)
{
	static const char hostile[] =
	    "# <script>alert(1)</script>\n\n</office:text >]]>&amp;amp;\n\n"
	    "\033[2J \xC2\x9B"
	    "31m \u202eal revés\u202c \xEF\xBF\xBF\n\n"
	    "e\u0301\u0302 \u05d0\u05d1 \U0001f469\u200d\U0001f4bb \xFF\n\ndos  espacios,   "
	    "tres\n\n"
	    "7. siete\n\n   | a |\n   |---|\n\n8. ocho\n\n```firmas\nUno \\| dos | tres |\n```\n";
	struct buf table = BUF_EMPTY;

	(void)state;
	buf_add(&table, "papel: 216x340\n---\n| Columna A | B |\n|---|--:|\n");
	for (int i = 1; i <= 120; i++)
		buf_addf(&table, "| fila %d | %d |\n", i, i);
	buf_add(&table, "\n```hoja\n```\n\nDespués\n");
	write_shipped("ejemplo/acta.md", "acta.odt",
	    "rubrica: Rubricante Uno | titular |\n"
	    "rubrica: Rubricante Dos | titular | No asistió\nhuella: ABCD EFGH\n");
	write_shipped("formas/todo.md", "todo.odt", "letra: grande\n");
	write_odt(buf_str(&table), "tabla.odt");
	write_odt(hostile, "hostil.odt");
	free(paper_run(
	    "soffice -env:UserInstallation=file://$PWD/perfil --headless --convert-to pdf *.odt",
	    0));
	free(paper_run("soffice -env:UserInstallation=file://$PWD/perfil --headless"
		       " --convert-to 'txt:Text (encoded):UTF8' hostil.odt",
	    0));
	free(paper_run("for f in *.pdf; do qpdf --check $f || exit; done", 0));
	check_sheets();
	check_long_table();
	check_hostile();
	buf_clear(&table);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_zip_says_what_it_is),
		cmocka_unit_test(every_piece_has_its_element),
		cmocka_unit_test(the_sheet_is_the_papers),
		cmocka_unit_test(any_text_is_text),
		cmocka_unit_test(libreoffice_reads_it),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, paper_folder, paper_folder_remove);
}
