/*
 * The papers that the program brings, rendered from tables as the store would
 * give them and compared with goldens.
 *
 * To regenerate a golden on purpose: REGENERATE=1 tests/papers/test_acta
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
#include "tables.h"

#include "papers/plain.h"
#include "papers/template.h"

static const char *const views[] = { "organismo", "sesiones", "orden_del_dia", "orden_aprobado",
	"asistencia", "hechos", "decisiones", "votos", "acuerdos", "correcciones", NULL };

/* Renders conf/plantillas/PAPER.md with the tables of tests/papers/FOLDER. */
static void render_paper(const char *paper, const char *folder, struct buf *out)
{
	char path[512], *text;
	struct tables t = { .n = 0 };
	struct rows_source src = tables_source(&t);
	struct rows_key key = { "sesion", "1" };
	struct fault f = { FAULT_NONE, "" };
	struct template *tpl;

	snprintf(path, sizeof path, TEST_TOP "/conf/plantillas/%s.md", paper);
	text = paper_slurp(path);
	tpl = template_parse(paper, text, views, NULL, &f);
	free(text);
	if (tpl == NULL)
		fail_msg("%s", f.text);
	snprintf(path, sizeof path, TEST_TOP "/tests/papers/%s", folder);
	tables_add_folder(&t, path, views);
	if (template_render(tpl, &src, &key, 1, NUMBER_BOTH, out, &f) != 0)
		fail_msg("%s", f.text);
	template_free(tpl);
	tables_clear(&t);
}

static void paper_is_golden(const char *paper, const char *folder)
{
	struct buf md = BUF_EMPTY, text = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	char name[256];

	render_paper(paper, folder, &md);
	snprintf(name, sizeof name, "%s/%s.md", folder, paper);
	paper_same_as(name, buf_str(&md));
	assert_int_equal(markdown_to_text(buf_str(&md), 80, &text, &f), 0);
	snprintf(name, sizeof name, "%s/%s.txt", folder, paper);
	paper_same_as(name, buf_str(&text));
	buf_clear(&md);
	buf_clear(&text);
}

static void the_acta_of_the_worked_example(void **state)
{
	(void)state;
	paper_is_golden("acta", "ejemplo");
}

/*
 * Every kind of act and outcome at once: amendments, every result of a vote, a
 * removal, recess, loss of quorum, midnight, corrections, an acta not approved.
 */
static void the_acta_of_a_hard_night(void **state)
{
	(void)state;
	paper_is_golden("acta", "casos");
}

static void the_constancia_of_a_session_not_held(void **state)
{
	(void)state;
	paper_is_golden("constancia", "desierta");
}

/* The body that gets frozen ends at a line that no typed text can imitate. */
static void the_heading_of_the_acta_is_found(void **state)
{
	static const char *const t[][2] = { { "ejemplo", "\n## 9. " }, { "casos", "\n## 10. " } };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct buf md = BUF_EMPTY;
		const char *at;

		render_paper("acta", t[i][0], &md);
		at = strstr(buf_str(&md), t[i][1]);
		assert_non_null(at);
		assert_int_equal(
		    strncmp(at + strlen(t[i][1]), "Lectura y aprobación del acta\n", 30), 0);
		assert_null(strstr(at + 1, t[i][1]));
		buf_clear(&md);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_acta_of_the_worked_example),
		cmocka_unit_test(the_acta_of_a_hard_night),
		cmocka_unit_test(the_constancia_of_a_session_not_held),
		cmocka_unit_test(the_heading_of_the_acta_is_found),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
