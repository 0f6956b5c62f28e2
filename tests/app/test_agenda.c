/*
 * The agenda as a text file, and the frame that each kind of session puts around it.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "app/agenda.h"
#include "base/file.h"
#include "base/mem.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void frame_of(enum session_kind k, struct arena *a, struct agenda *out)
{
	char *path = xasprintf(CONF_DIR "/%s", agenda_frame_file(k));
	struct fault f;
	char *text;
	size_t len;

	assert_int_equal(file_read(path, AGENDA_FILE_MAX, &text, &len, &f), 0);
	if (agenda_parse(path, text, len, AGENDA_FRAME, a, out, &f) < 0)
		fail_msg("%s", f.text);
	free(text);
	free(path);
}

/* Ten points: the example of numeral VI.9, as the acta numbers them. */
static void the_shipped_example_framed(void **state)
{
	static const char expected[] =
	    "[lista] Lista de asistencia y declaratoria de quórum\n"
	    "[orden] Lectura y aprobación del orden del día\n"
	    "[seguimiento] Seguimiento de acuerdos\n"
	    "[informativo] Avance de los compromisos del Plan de Acción Municipal\n"
	    "[decisión] Publicación mensual del avance de obra\n"
	    "[decisión] Convenio de servicio social con el instituto tecnológico\n"
	    "[generales] Asuntos generales\n"
	    "[acta] Lectura y aprobación del acta\n"
	    "[clausura] Clausura\n";
	struct arena a;
	struct agenda frame, matters, whole, again;
	struct buf out = BUF_EMPTY;
	struct fault f;
	char *text;
	size_t len;

	(void)state;
	arena_init(&a);
	frame_of(KIND_ORDINARIA, &a, &frame);
	assert_int_equal(
	    file_read(CONF_DIR "/ejemplo/orden.txt", AGENDA_FILE_MAX, &text, &len, &f), 0);
	assert_int_equal(agenda_parse("orden.txt", text, len, AGENDA_MATTERS, &a, &matters, &f), 0);
	assert_int_equal(agenda_put_in(&frame, &matters, &a, &whole, &f), 0);
	agenda_write(whole.matter, whole.n, &out);
	assert_string_equal(out.s, expected);

	/* What the snapshot keeps is read back as it was. */
	assert_int_equal(agenda_parse("copia", out.s, out.len, AGENDA_FRAMED, &a, &again, &f), 0);
	buf_cut(&out, 0);
	agenda_write(again.matter, again.n, &out);
	assert_string_equal(out.s, expected);
	free(text);
	buf_clear(&out);
	arena_clear(&a);
}

static void only_the_ordinary_frame_has_generales(void **state)
{
	(void)state;
	for (int k = KIND_ORDINARIA; k <= KIND_CONSULTA; k++) {
		struct arena a;
		struct agenda frame;
		int generales = 0;

		arena_init(&a);
		frame_of((enum session_kind)k, &a, &frame);
		for (int i = 0; i < frame.n; i++)
			generales += frame.matter[i].klass == CLASS_GENERALES;
		assert_int_equal(generales, k == KIND_ORDINARIA);
		arena_clear(&a);
	}
}

static void classes_comments_and_titles(void **state)
{
	static const char text[] = "\xef\xbb\xbf# lo de marzo\r\n"
				   "\r\n"
				   "  Pintar   la fuente\r\n"
				   "[DECISION] [Urgente] #1\n"
				   "[Informativo]Avance\n"
				   "[remoción 7 por 2, 5] Remoción por inasistencias";
	struct arena a;
	struct agenda g;
	struct buf out = BUF_EMPTY;
	struct fault f;

	(void)state;
	arena_init(&a);
	assert_int_equal(
	    agenda_parse("o.txt", text, sizeof text - 1, AGENDA_MATTERS, &a, &g, &f), 0);
	assert_int_equal(g.n, 4);
	assert_int_equal(g.matter[0].klass, CLASS_DECISION);
	assert_int_equal(g.matter[3].affected, 7);
	assert_int_equal(g.matter[3].n_promoters, 2);
	agenda_write(g.matter, g.n, &out);
	assert_string_equal(out.s, "[decisión] Pintar la fuente\n"
				   "[decisión] [Urgente] #1\n"
				   "[informativo] Avance\n"
				   "[remoción 7 por 2,5] Remoción por inasistencias\n");
	buf_clear(&out);
	arena_clear(&a);
}

#define FRAME "[lista] L\n[orden] O\n"
static const struct {
	enum agenda_form form;
	const char *text, *expected;
} refused[] = {
	{ AGENDA_MATTERS, "Uno\n[urgente] Dos\n",
	    "o.txt, línea 2: se esperaba [informativo], [decisión]" },
	{ AGENDA_MATTERS, "[acta] Lectura\n", "línea 1: se esperaba [informativo]" },
	{ AGENDA_MATTERS, "[asunto] Algo\n", "línea 1" },
	{ AGENDA_MATTERS, "[asuntos]\n", "línea 1" },
	{ AGENDA_MATTERS, "[decisión Algo\n", "línea 1: falta «]»" },
	{ AGENDA_MATTERS, "\n[decisión]\n", "línea 2: falta el título" },
	{ AGENDA_MATTERS, "[remoción 7 por 2] X\n", "al menos dos lugares (I.3)" },
	{ AGENDA_MATTERS, "[remoción 7 por 7,2] X\n", "que no sean el afectado" },
	{ AGENDA_MATTERS, "[remoción 7] X\n", "[remoción LUGAR por LUGAR,LUGAR]" },
	{ AGENDA_MATTERS, "[remoción 7 por 2,2] X\n", "[remoción LUGAR por LUGAR,LUGAR]" },
	{ AGENDA_MATTERS, "Uno\ncanci\xf3n\n", "línea 2: el texto no es UTF-8" },
	{ AGENDA_FRAME, FRAME "[acta] A\n[clausura] C\n",
	    "o.txt: se esperaba una línea [asuntos]" },
	{ AGENDA_FRAME, FRAME "[asuntos]\n[asuntos]\n[acta] A\n[clausura] C\n",
	    "línea 4: [asuntos] ya está" },
	{ AGENDA_FRAME, FRAME "[asuntos] X\n", "línea 3: no se esperaba nada después" },
	{ AGENDA_FRAME, FRAME "[asuntos]\n[clausura] C\n", "un punto [acta] y sólo uno" },
	{ AGENDA_FRAME, "[orden] O\n[lista] L\n[asuntos]\n[acta] A\n[clausura] C\n",
	    "empezara con [lista]" },
	{ AGENDA_FRAME, FRAME "[asuntos]\n[acta] A\n[clausura] C\nOtro\n", "terminara con" },
	{ AGENDA_FRAME, FRAME "[asuntos]\n[generales] G\n[generales] H\n[acta] A\n[clausura] C\n",
	    "más de una vez" },
	{ AGENDA_FRAMED, FRAME "[asuntos]\n[acta] A\n[clausura] C\n", "línea 3" },
	{ AGENDA_FRAMED, "", "un punto [lista] y sólo uno" },
};

static void refusals_name_the_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct arena a;
		struct agenda g;
		struct fault f;

		arena_init(&a);
		assert_int_equal(agenda_parse("o.txt", refused[i].text, strlen(refused[i].text),
				     refused[i].form, &a, &g, &f),
		    -1);
		assert_int_equal(f.kind, FAULT_INPUT);
		if (strstr(f.text, refused[i].expected) == NULL)
			fail_msg("«%s» lacks «%s»", f.text, refused[i].expected);
		arena_clear(&a);
	}
}

static void three_hundred_points_and_no_more(void **state)
{
	struct arena a;
	struct agenda frame, matters, whole;
	struct buf b = BUF_EMPTY;
	struct fault f;

	(void)state;
	arena_init(&a);
	frame_of(KIND_EXTRAORDINARIA, &a, &frame);
	for (int i = frame.n; i < POINTS_MAX; i++)
		buf_addf(&b, "Asunto %d\n", i);
	assert_int_equal(agenda_parse("o.txt", b.s, b.len, AGENDA_MATTERS, &a, &matters, &f), 0);
	assert_int_equal(agenda_put_in(&frame, &matters, &a, &whole, &f), 0);
	assert_int_equal(whole.n, POINTS_MAX);
	buf_add(&b, "Uno más\n");
	assert_int_equal(agenda_parse("o.txt", b.s, b.len, AGENDA_MATTERS, &a, &matters, &f), 0);
	assert_int_equal(agenda_put_in(&frame, &matters, &a, &whole, &f), -1);
	assert_non_null(strstr(f.text, "301"));
	buf_clear(&b);
	arena_clear(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_shipped_example_framed),
		cmocka_unit_test(only_the_ordinary_frame_has_generales),
		cmocka_unit_test(classes_comments_and_titles),
		cmocka_unit_test(refusals_name_the_line),
		cmocka_unit_test(three_hundred_points_and_no_more),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
