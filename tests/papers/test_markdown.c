/*
 * A paper as plain text: what each piece of Markdown looks like, and that no
 * line is wider than asked.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "paper.h"

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "papers/markdown.h"
#include "papers/plain.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void reads(const char *paper, int width, const char *expected)
{
	struct buf out = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };

	assert_int_equal(markdown_to_text(paper, width, &out, &f), 0);
	assert_string_equal(buf_str(&out), expected);
	buf_clear(&out);
}

static void blocks_are_set_in_lines(void **state)
{
	static const char *const t[][2] = {
		{ "", "" },
		{ "# Acta\n\nUn párrafo\nen dos líneas.\n\nOtro.\n",
		    "Acta\n====\n\nUn párrafo en dos líneas.\n\nOtro.\n" },
		{ "## Añadir\ntexto\n### Menor\ntexto",
		    "Añadir\n------\n\ntexto\n\nMenor\n\ntexto\n" },
		{ "Una línea que no cabe entera en cuarenta columnas del papel.",
		    "Una línea que no cabe entera en cuarenta\ncolumnas del papel.\n" },
		{ "a **b** _c_ `d` \\*e\\* &amp; <b>", "a b c d *e* & <b>\n" },
		{ "uno\\\ndos", "uno\ndos\n" },
		{ "[sitio](http://x.mx) [http://x.mx](http://x.mx)",
		    "sitio (http://x.mx) http://x.mx\n" },
		{ "antes\n\n- uno\n- dos que sigue y sigue hasta la otra línea\n\ndespués",
		    "antes\n\n- uno\n- dos que sigue y sigue hasta la otra\n  línea\n\ndespués\n" },
		{ "9. nueve\n10. diez\n11. once que sigue y sigue hasta otra línea\n",
		    " 9. nueve\n10. diez\n11. once que sigue y sigue hasta otra\n    línea\n" },
		{ "- uno\n  - dentro\n  - otro\n- dos", "- uno\n  - dentro\n  - otro\n- dos\n" },
		{ "- uno\n\n- dos\n\n  sigue\n\nfin", "- uno\n\n- dos\n\n  sigue\n\nfin\n" },
		{ "> cita\n>\n> más", "  cita\n\n  más\n" },
		{ "-\n- b", "-\n- b\n" },
		{ "a\n\n---\n\nb", "a\n\n----------------------------------------\n\nb\n" },
		{ "```\nuno\n  dos\n```\n", "uno\n  dos\n" },
		{ "a\n\n```hoja\n```\n\nb", "a\n\n----------------------------------------\n\nb\n" },
		{ "- a\n  ***\n- b", "- a\n\n  --------------------------------------\n- b\n" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++)
		reads(t[i][0], 40, t[i][1]);
}

static void tables_keep_their_columns(void **state)
{
	(void)state;
	reads("| No. | Asunto | Total |\n|---:|---|:-:|\n| 1 | Obra | a |\n| 20 | Ñandú | abc |\n",
	    40,
	    "No. | Asunto | Total\n"
	    "----+--------+------\n"
	    "  1 | Obra   |   a\n"
	    " 20 | Ñandú  |  abc\n");
	/* wider than the paper: the column that has most to wrap gives way, rows are told apart */
	reads(
	    "| No. | Asunto |\n|---:|---|\n| 1 | Un asunto que ocupa bastante más que el ancho |\n"
	    "| 2 | Breve |\n",
	    40,
	    "No. | Asunto\n"
	    "====+===================================\n"
	    "  1 | Un asunto que ocupa bastante más\n"
	    "    | que el ancho\n"
	    "----+-----------------------------------\n"
	    "  2 | Breve\n");
	/* a word that fits nowhere is cut */
	reads("| A | B |\n|---|---|\n| x | 1234567890123456789012345678901234567890123 |\n", 40,
	    "A | B\n"
	    "==+=====================================\n"
	    "x | 123456789012345678901234567890123456\n"
	    "  | 7890123\n");
	/* so many columns that none could be read: each row as a list */
	reads("|a|b|c|d|e|f|g|\n|---|---|---|---|---|---|---|\n|1|2|3|4|5|6|7|\n|8|9|0|1|2|3|4|\n",
	    40,
	    "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n\na: 8\nb: 9\nc: 0\nd: 1\ne: 2\nf: 3\ng: "
	    "4\n");
	/* nor is it read by syllables */
	reads("| Lugar | Representación | Carácter | Asistencia |\n|--:|---|---|---|\n"
	      "| 1 | Organismo garante | suplente | presente desde las 10:05 |\n", 40,
	    "Lugar: 1\nRepresentación: Organismo garante\nCarácter: suplente\n"
	    "Asistencia: presente desde las 10:05\n");
	reads("antes\n\n| A \\| B | C |\n|---|---|\n\ndespués", 40,
	    "antes\n\nA | B | C\n------+--\n\ndespués\n");
}

static void signatures_have_room_to_sign(void **state)
{
	static const char paper[] =
	    "Firman:\n\n```firmas\nLic. Teresa Ibarra | Organismo garante, titular |\n"
	    "C. Aurelio Campos | Sociedad civil | No asistió\nPersona \\| <b\\> | x\n```\n";

	(void)state;
	reads(paper, 64,
	    "Firman:\n\n\n\n"
	    "______________________________    No asistió\n"
	    "Lic. Teresa Ibarra                C. Aurelio Campos\n"
	    "Organismo garante, titular        Sociedad civil\n\n\n"
	    "______________________________\n"
	    "Persona | <b>\n"
	    "x\n");
	reads(paper, 40,
	    "Firman:\n\n\n\n"
	    "________________________________________\n"
	    "Lic. Teresa Ibarra\n"
	    "Organismo garante, titular\n\n\n"
	    "No asistió\n"
	    "C. Aurelio Campos\n"
	    "Sociedad civil\n\n\n"
	    "________________________________________\n"
	    "Persona | <b>\n"
	    "x\n");
}

static void front_matter_is_told_apart(void **state)
{
	static const char paper[] =
	    "titulo: Acta \\| de prueba\npapel:carta\nclave:\n---\n\n# Acta\n";
	struct buf out = BUF_EMPTY;

	(void)state;
	markdown_front(paper, "titulo", &out);
	assert_string_equal(buf_str(&out), "Acta | de prueba");
	buf_cut(&out, 0);
	markdown_front(paper, "papel", &out);
	assert_string_equal(buf_str(&out), "carta");
	buf_cut(&out, 0);
	markdown_front(paper, "clave", &out);
	markdown_front(paper, "pape", &out);
	markdown_front(paper, "rubrican", &out);
	assert_string_equal(buf_str(&out), "");
	assert_string_equal(markdown_body(paper), "# Acta\n");
	assert_string_equal(markdown_body("Sin nada\n"), "Sin nada\n");
	assert_string_equal(markdown_body("Nota: no es\n\n---\n"), "Nota: no es\n\n---\n");
	assert_string_equal(markdown_body("a: b\n----\n"), "a: b\n----\n");
	reads(paper, 40, "Acta\n====\n");
	reads("huella: ABCD EFGH\nqr: x\nletra: grande\n---\ntexto\n", 40, "texto\n\nHuella: ABCD EFGH\n");
	buf_clear(&out);
}

static int placeholders(const char *paper, struct buf *out)
{
	struct fault f = { FAULT_NONE, "" };
	struct doc *d = doc_read(paper, &f);
	int n;

	assert_non_null(d);
	n = doc_placeholders(d, out);
	doc_free(d);
	return n;
}

static void placeholders_are_counted_where_they_are_seen(void **state)
{
	static const char paper[] =
	    "titulo: [no cuenta]\n---\n"
	    "En la ciudad de Tacámbaro, Michoacán, con la convocatoria de fecha [sin registro].\n\n"
	    "- Responsable: \\[falta\\]\n\n[liga](x) [] [\n\n"
	    "```firmas\n[sin registro] | Facilitación |\n```\n";
	struct buf out = BUF_EMPTY;

	(void)state;
	assert_int_equal(placeholders(paper, NULL), 3);
	assert_int_equal(placeholders(paper, &out), 3);
	assert_string_equal(buf_str(&out),
	    "[sin registro] · En la ciudad de Tacámbaro, Michoacán, con la…\n"
	    "[falta] · Responsable: [falta]\n"
	    "[sin registro] · [sin registro] | Facilitación |\n");
	assert_int_equal(placeholders("Todo dicho.", NULL), 0);
	buf_clear(&out);
}

/* No line of the laid-out paper is wider than asked, at any width. */
static void no_line_is_wider(const char *paper)
{
	for (int width = 40; width <= 200; width++) {
		struct buf out = BUF_EMPTY;
		struct fault f = { FAULT_NONE, "" };

		assert_int_equal(markdown_to_text(paper, width, &out, &f), 0);
		for (const char *s = buf_str(&out); *s != '\0';) {
			size_t n = strcspn(s, "\n");
			char *line = xstrndup(s, n);

			assert_true(text_width(line) <= width);
			assert_true(n == 0 || line[n - 1] != ' ');
			free(line);
			s += n + (s[n] == '\n');
		}
		buf_clear(&out);
	}
}

static void real_papers_fit_any_width(void **state)
{
	static const char *const path[] = { TEST_TOP "/tests/papers/ejemplo/acta.md",
		TEST_TOP "/tests/papers/casos/acta.md" };

	(void)state;
	for (size_t i = 0; i < COUNT(path); i++) {
		struct fault f = { FAULT_NONE, "" };
		char *text;
		size_t len;

		assert_int_equal(file_read(path[i], 1 << 20, &text, &len, &f), 0);
		no_line_is_wider(text);
		free(text);
	}
}

/* Any Markdown, however odd, is laid out; controls in it become visible. */
static void random_markdown_is_laid_out(void **state)
{
	uint32_t seed = 7;

	(void)state;
	for (int turn = 0; turn < 4000; turn++) {
		struct buf md = BUF_EMPTY, out = BUF_EMPTY;
		struct fault f = { FAULT_NONE, "" };

		paper_hostile(&seed, &md);
		assert_int_equal(markdown_to_text(buf_str(&md), 40 + turn % 100, &out, &f), 0);
		assert_null(strchr(buf_str(&out), '\033'));
		assert_true(text_valid(buf_str(&out), out.len));
		placeholders(buf_str(&md), &out);
		buf_clear(&md);
		buf_clear(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_are_set_in_lines),
		cmocka_unit_test(tables_keep_their_columns),
		cmocka_unit_test(signatures_have_room_to_sign),
		cmocka_unit_test(front_matter_is_told_apart),
		cmocka_unit_test(placeholders_are_counted_where_they_are_seen),
		cmocka_unit_test(real_papers_fit_any_width),
		cmocka_unit_test(random_markdown_is_laid_out),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
