/*
 * The template language: what each tag gives.
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

#include "tables.h"

#include "base/mem.h"
#include "papers/markdown.h"
#include "papers/template.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const char *const views[] = { "sesiones", "puntos", "actos", "votos", "vacia", NULL };

static void fill(struct tables *t)
{
	tables_add(t, "sesiones",
	    "sesion,numero,tipo,inicio,fecha,lugares,motivo,titulo\n"
	    "3,1,ordinaria,2026-03-25T10:05:00-06:00,2026-03-25,7,,Sesión\n"
	    "4,2,ordinaria,2026-04-25T01:30:00-06:00,2026-04-01,0,Falta,\n");
	tables_add(t, "puntos",
	    "sesion,punto,titulo,clase\n"
	    "3,1,Lista,lista\n3,2,Orden,orden\n3,3,Obra,decisión\n4,1,Otra,lista\n");
	tables_add(t, "actos",
	    "sesion,punto,decision,lugar,clase,texto\n"
	    "3,3,,,palabra,Uno\n3,3,1,,cerrar,Dos\n3,3,2,,cerrar,\n3,2,,4,palabra,Tres\n");
	tables_add(t, "votos",
	    "sesion,decision,lugar,sentido\n"
	    "3,1,1,a favor\n3,1,2,en contra\n3,2,1,abstención\n4,1,4,a favor\n");
	tables_add(t, "vacia", "sesion,texto\n");
}

/* What a paper may be asked with; @quien is not given. */
static const char *const given[] = { "clase", "punto", "quien", NULL };
static const struct rows_key asked[] = { { "sesion", "3" }, { "clase", "orden" }, { "punto", "" } };

/* What the template gives for session 3, or the fault's text. Caller frees. */
static char *give(const char *text, enum number_style style)
{
	struct tables t = { .n = 0 };
	struct rows_source src = tables_source(&t);
	struct fault f = { FAULT_NONE, "" };
	struct template *tpl = template_parse("acta.md", text, views, given, &f);
	struct buf out = BUF_EMPTY;

	if (tpl == NULL)
		return xstrdup(f.text);
	fill(&t);
	if (template_render(tpl, &src, asked, COUNT(asked), style, &out, &f) != 0) {
		assert_string_equal(buf_str(&out), "");
		buf_add(&out, f.text);
	}
	template_free(tpl);
	tables_clear(&t);
	return buf_take(&out);
}

static void gives(const char *text, const char *expected)
{
	char *out = give(text, NUMBER_BOTH);

	assert_string_equal(out, expected);
	free(out);
}

static void sections_take_turns(void **state)
{
	static const char *const t[][2] = {
		{ "nada", "nada" },
		{ "{{#sesiones}}{{numero}}{{/sesiones}}", "1" },
		{ "{{#vacia}}x{{/vacia}}{{^vacia}}vacía{{/vacia}}", "vacía" },
		{ "{{^sesiones}}x{{/sesiones}}", "" },
		{ "{{#puntos}}{{punto}}. {{titulo}}\n{{/puntos}}",
		    "1. Lista\n2. Orden\n3. Obra\n" },
		/* an inner view is restricted by the row around it */
		{ "{{#puntos}}{{punto}}:{{#actos}} {{texto}}{{/actos}}\n{{/puntos}}",
		    "1:\n2: Tres\n3: Uno Dos\n" },
		/* an empty key does not restrict: the first act is of no decision */
		{ "{{#actos}}{{texto}}={{#votos}}{{lugar}}{{/votos}};{{/actos}}",
		    "Uno=121;Dos=12;=1;Tres=;" },
		/* an outer column is seen inside; the innermost wins */
		{ "{{#sesiones}}{{#puntos}}{{numero}}{{titulo}} {{/puntos}}{{/sesiones}}",
		    "1Lista 1Orden 1Obra " },
		/* a section may ask for more, and lift a key */
		{ "{{#puntos clase=orden}}{{#actos}}{{texto}}{{/actos}}{{/puntos}}", "Tres" },
		{ "{{#puntos clase=orden|lista}}{{punto}}{{/puntos}}", "12" },
		{ "{{#puntos clase=orden}}{{#puntos punto=}}{{punto}}{{/puntos}}{{/puntos}}",
		    "123" },
		{ "{{#puntos clase=orden}}{{#actos punto=3}}{{texto}} {{/actos}}{{/puntos}}",
		    "Uno Dos" },
		{ "{{#actos clase=cerrar, texto=}}{{decision}}{{/actos}}", "2" },
		{ "{{#actos punto=2|3, lugar=}}{{#@primera}}<{{/@primera}}{{clase}}{{^@ultima}}, "
		  "{{/@ultima}}"
		  "{{#@ultima}}>{{/@ultima}}{{/actos}}",
		    "<palabra, cerrar, cerrar, palabra>" },
		{ "{{^actos clase=nota}}sin notas{{/actos}}", "sin notas" },
		/* one session's rows inside another's, and back to the first */
		{ "{{#sesiones sesion=}}{{numero}}:{{#puntos}}{{titulo}}"
		  "{{#puntos sesion=4}}{{#votos}}<{{lugar}}>{{/votos}}{{/puntos}} {{/puntos}}"
		  "{{/sesiones}}{{#puntos punto=3}}{{titulo}}{{/puntos}}",
		    "1:Lista<4> Orden Obra 2:Otra<4> Obra" },
		{ "{{#sesiones}}{{#tipo=ordinaria}}sí{{/tipo}}{{#tipo=extraordinaria}}no{{/tipo}}"
		  "{{^tipo=extraordinaria}}sí{{/tipo}}{{^tipo=a|ordinaria}}no{{/tipo}}{{/"
		  "sesiones}}",
		    "sísí" },
		{ "{{#sesiones}}{{#motivo}}x{{/motivo}}{{^motivo}}sin "
		  "motivo{{/motivo}}{{/sesiones}}",
		    "sin motivo" },
		{ "{{#sesiones "
		  "sesion=4}}{{#lugares}}x{{/lugares}}{{^lugares}}cero{{/lugares}}{{/sesiones}}",
		    "cero" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++) {
		char *out = give(t[i][0], NUMBER_BOTH);
		size_t n = strlen(t[i][1]);

		/* trailing spaces of a last line without newline are the template's own */
		assert_int_equal(strncmp(out, t[i][1], n), 0);
		assert_int_equal(strspn(out + n, " "), strlen(out + n));
		free(out);
	}
}

/* What it is asked with: read, compared, and asked for; what was not given asks for nothing. */
static void a_paper_is_asked_with_something(void **state)
{
	(void)state;
	gives("{{@clase|mayúscula}}{{#sesiones}} {{@clase}}{{@quien}}{{/sesiones}}", "Orden orden");
	gives("{{#@clase}}con{{/@clase}}{{^@clase}}sin{{/@clase}}", "con");
	gives("{{#@quien}}con{{/@quien}}{{^@quien}}sin{{/@quien}}{{#@punto}}x{{/@punto}}", "sin");
	gives("{{#@clase=lista|orden}}uno{{/@clase}}{{^@clase=lista}}otro{{/@clase}}", "unootro");
	gives("{{#puntos clase=@clase}}{{punto}}{{/puntos}}", "2");
	gives("{{#puntos titulo=@quien}}{{punto}}{{/puntos}}", "123");
	gives("{{#puntos titulo=@quien, clase=lista|@clase}}{{punto}}{{/puntos}}", "12");
	gives("{{^puntos clase=@clase}}ninguno{{/puntos}}", "");
	gives("{{#puntos}}{{#clase=@clase}}{{titulo}}{{/clase}}{{#titulo=@quien}}{{punto}}{{/titulo}}{{/puntos}}",
	    "1Orden23");
	/* one of the five columns takes the place of the enclosing one; only they restrict by themselves */
	gives("{{#puntos clase=orden}}{{#actos punto=@punto}}{{texto}}{{/actos}}{{/puntos}}", "UnoDosTres");
	gives("{{#puntos}}{{punto}}{{/puntos}}", "123");
	gives("{{#sesiones}}{{#puntos titulo=@titulo}}{{/puntos}}{{/sesiones}}",
	    "acta.md, línea 1: «@titulo» no existe; sí @clase, @punto, @quien");
	gives("{{#puntos clase=@primera}}{{/puntos}}",
	    "acta.md, línea 1: «@primera» no existe; sí @clase, @punto, @quien");
	gives("{{#@sesion}}{{/@sesion}}",
	    "acta.md, línea 1: «@sesion» no existe; sí @primera, @ultima, @clase, @punto, @quien");
}

static void lines_of_tags_leave_no_line(void **state)
{
	(void)state;
	gives("a\n{{#sesiones}}\nb\n{{/sesiones}}\nc\n", "a\nb\nc\n");
	gives("a\n  {{#sesiones}} {{! nota }}\nb\n{{/sesiones}}", "a\nb\n");
	gives("a\n{{! de\nvarias\nlíneas }}\nb\n", "a\nb\n");
	gives("a {{#vacia}}x{{/vacia}}\nb\n", "a\nb\n");
	gives("a\n\n{{#vacia}}\nx\n\n{{/vacia}}\n\nb\n\n\n\nc\n", "a\n\nb\n\nc\n");
	gives("\n\n{{#vacia}}x{{/vacia}}\na\n", "a\n");
	gives("{{#sesiones}}{{{titulo|punto}}}{{/sesiones}}", "Sesión.");
}

/* A value, the helpers, and what they give in each style. */
static const struct {
	const char *value, *helpers, *figures, *words, *both;
} written[] = {
	{ "2026-04-30", "fecha", "30 de abril de 2026", "30 de abril de 2026",
	    "30 de abril de 2026" },
	{ "2026-04-01", "fecha|letra", "1 de abril de 2026",
	    "primero de abril de dos mil veintiséis",
	    "1 primero de abril de 2026 dos mil veintiséis" },
	{ "2026-03-25T23:05:00-06:00", "fecha", "25 de marzo de 2026", "25 de marzo de 2026",
	    "25 de marzo de 2026" },
	{ "próxima sesión", "fecha", "próxima sesión", "próxima sesión", "próxima sesión" },
	{ "próxima sesión", "fecha|letra", "próxima sesión", "próxima sesión", "próxima sesión" },
	{ "2026-02-30", "fecha", "2026-02-30", "2026-02-30", "2026-02-30" },
	{ "2026-03-25T10:05:00-06:00", "hora", "10:05", "10:05", "10:05" },
	{ "2026-03-25T10:05:00-06:00", "hora|letra", "10:05", "diez horas con cinco minutos",
	    "10:05 diez horas con cinco minutos" },
	{ "2026-03-25T01:00:00-06:00", "hora:las|letra", "la 01:00", "la una hora",
	    "la 01:00 una hora" },
	{ "2026-03-25T21:01:00-06:00", "hora:las", "las 21:01", "las 21:01", "las 21:01" },
	{ "10:05", "hora|letra", "10:05", "diez horas con cinco minutos",
	    "10:05 diez horas con cinco minutos" },
	{ "mañana", "hora|letra", "mañana", "mañana", "mañana" },
	{ "31", "letra", "31", "treinta y uno", "31 treinta y uno" },
	{ "31", "letra:f", "31", "treinta y una", "31 treinta y una" },
	{ "21", "letra:m", "21", "veintiún", "21 veintiún" },
	{ "8.1", "letra", "8.1", "8.1", "8.1" },
	{ "-3", "letra", "-3", "-3", "-3" },
	{ "1", "ordinal", "primero", "primero", "primero" },
	{ "21", "ordinal:f", "vigésima primera", "vigésima primera", "vigésima primera" },
	{ "21", "ordinal:F", "Vigésima Primera", "Vigésima Primera", "Vigésima Primera" },
	{ "3", "ordinal:M", "Tercero", "Tercero", "Tercero" },
	{ "x", "ordinal:f", "x", "x", "x" },
	{ "1", "cuenta:voto:votos", "1 voto", "un voto", "1 un voto" },
	{ "4", "cuenta:voto:votos", "4 votos", "cuatro votos", "4 cuatro votos" },
	{ "1", "cuenta:abstención:abstenciones:f", "1 abstención", "una abstención",
	    "1 una abstención" },
	{ "2", "cuenta:voto a favor:votos a favor", "2 votos a favor", "dos votos a favor",
	    "2 dos votos a favor" },
	{ "", "cuenta:voto:votos", "", "", "" },
	{ "ordinaria", "mayúscula", "Ordinaria", "Ordinaria", "Ordinaria" },
	{ "ñandú", "mayúscula", "Ñandú", "Ñandú", "Ñandú" },
	{ "Comisión Municipal", "el:de", "de la Comisión Municipal", "de la Comisión Municipal",
	    "de la Comisión Municipal" },
	{ "Sistema Municipal", "el:de", "del Sistema Municipal", "del Sistema Municipal",
	    "del Sistema Municipal" },
	{ "Junta", "el|mayúscula", "La Junta", "La Junta", "La Junta" },
	{ "", "el:de", "", "", "" },
	{ "2026-04-30", "fecha|punto", "30 de abril de 2026.", "30 de abril de 2026.",
	    "30 de abril de 2026." },
	{ "sin fin", "punto", "sin fin.", "sin fin.", "sin fin." },
	{ "fin. ", "punto", "fin.", "fin.", "fin." },
	{ "¿sí?", "punto", "¿sí?", "¿sí?", "¿sí?" },
	{ "¡sí!", "punto", "¡sí!", "¡sí!", "¡sí!" },
	{ "sigue…", "punto", "sigue…", "sigue…", "sigue…" },
	{ "«dijo.»", "punto", "«dijo.»", "«dijo.»", "«dijo.»" },
	{ "\"\"dijo!\"\"", "punto", "\"dijo!\"", "\"dijo!\"", "\"dijo!\"" },
	{ "«obra»", "punto", "«obra».", "«obra».", "«obra»." },
	{ "", "punto", "", "", "" },
	{ "»", "punto", "».", "».", "»." },
};

static void helpers_write_numbers_and_dates(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(written); i++) {
		for (int style = NUMBER_FIGURES; style <= NUMBER_BOTH; style++) {
			const char *expected = style == NUMBER_FIGURES ? written[i].figures
					       : style == NUMBER_WORDS ? written[i].words
								       : written[i].both;
			char *csv = xasprintf("texto\n\"%s\"\n", written[i].value);
			char *text =
			    xasprintf("·{{#actos}}{{texto|%s}}{{/actos}}", written[i].helpers);
			struct tables tables = { .n = 0 };
			struct rows_source src = tables_source(&tables);
			struct fault f = { FAULT_NONE, "" };
			struct template *tpl = template_parse("p.md", text, views, NULL, &f);
			struct buf out = BUF_EMPTY;

			assert_non_null(tpl);
			tables_add(&tables, "actos", csv);
			assert_int_equal(
			    template_render(tpl, &src, NULL, 0, (enum number_style)style, &out, &f),
			    0);
			assert_string_equal(buf_str(&out) + strlen("·"), expected);
			buf_clear(&out);
			template_free(tpl);
			tables_clear(&tables);
			free(csv);
			free(text);
		}
	}
}

static void mistakes_name_file_and_line(void **state)
{
	static const char *const t[][2] = {
		{ "a\n{{numero", "acta.md, línea 2: la etiqueta no está cerrada" },
		{ "{{nu\nmero}}", "acta.md, línea 1: la etiqueta no está cerrada" },
		{ "{{{numero}}", "acta.md, línea 1: la etiqueta no está cerrada" },
		{ "a\n{{s\xF3lo}}", "acta.md, línea 2: el texto no es UTF-8; guarde la plantilla como UTF-8" },
		{ "{{}}", "acta.md, línea 1: una etiqueta no dice qué columna o vista" },
		{ "{{dos palabras}}",
		    "acta.md, línea 1: «dos palabras» no es nombre de columna ni de vista" },
		{ "\n{{x|fehca}}",
		    "acta.md, línea 2: la ayuda «fehca» no existe; hay fecha, hora, letra, "
		    "ordinal, cuenta, punto, mayúscula, el" },
		{ "{{x|cuenta:voto}}",
		    "acta.md, línea 1: la ayuda «cuenta» espera cuenta:singular:plural, "
		    "y :f si es femenino" },
		{ "{{x|letra:z}}", "acta.md, línea 1: la ayuda «letra» espera letra:f o letra:m" },
		{ "{{x|punto:a:b:c:d}}",
		    "acta.md, línea 1: la ayuda «punto» tiene argumentos de más" },
		{ "{{#sesiones}}\n{{/puntos}}",
		    "acta.md, línea 2: se esperaba {{/sesiones}}, abierta en la "
		    "línea 1, y está {{/puntos}}" },
		{ "{{/puntos}}",
		    "acta.md, línea 1: {{/puntos}} cierra una sección que nadie abrió" },
		{ "{{! a\nb }}\n{{#sesiones}}\n\n",
		    "acta.md, línea 3: la sección «sesiones» no se cierra" },
		{ "{{#sesiones clase}}{{/sesiones}}",
		    "acta.md, línea 1: tras la vista «sesiones» se esperaba "
		    "columna=valor" },
		{ "{{#clase x=1}}{{/clase}}",
		    "acta.md, línea 1: «clase x» no es nombre de columna ni de vista" },
		{ "{{numero}}",
		    "acta.md, línea 1: ninguna vista abierta ahí tiene la columna «numero»" },
		{ "{{#sesiones}}\n{{#numreo}}{{/numreo}}{{/sesiones}}",
		    "acta.md, línea 2: ninguna vista abierta ahí tiene la columna «numreo»" },
		{ "{{#sesiones x=1}}{{/sesiones}}",
		    "acta.md, línea 1: ninguna vista abierta ahí tiene la columna «x»" },
		{ "{{@tercera}}", "acta.md, línea 1: «@tercera» no existe; sí @primera, @ultima, @clase, @punto, @quien" },
	};
	char deep[17 * 20 + 1] = "";

	(void)state;
	for (size_t i = 0; i < COUNT(t); i++)
		gives(t[i][0], t[i][1]);
	for (int i = 0; i < 17; i++)
		strcat(deep, "{{#sesiones}}");
	gives(deep, "acta.md, línea 1: hay más de 16 secciones una dentro de otra");
}

/* An acta of 60 items and 500 acts, apart from the source, in well under 10 ms. */
static void a_long_acta_asks_little(void **state)
{
	static const char text[] =
	    "{{#sesiones}}{{#puntos}}\n## {{punto}}. {{titulo}}\n\n{{#actos}}\n"
	    "{{#clase=palabra}}En uso de la palabra: "
	    "{{{texto|punto}}}\n{{/clase}}\n{{#clase=nota}}{{/clase}}\n"
	    "{{/actos}}\n{{/puntos}}{{/sesiones}}";
	static const struct rows_key key = { "sesion", "1" };
	struct tables t = { .n = 0 };
	struct rows_source src = tables_source(&t);
	struct buf csv = BUF_EMPTY, out = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct template *tpl = template_parse("p.md", text, views, NULL, &f);

	(void)state;
	tables_add(&t, "sesiones", "sesion,numero\n1,1\n");
	buf_add(&csv, "sesion,punto,titulo\n");
	for (int i = 1; i <= 60; i++)
		buf_addf(&csv, "1,%d,Asunto\n", i);
	tables_add(&t, "puntos", buf_str(&csv));
	buf_cut(&csv, 0);
	buf_add(&csv, "sesion,punto,clase,texto\n");
	for (int i = 0; i < 500; i++)
		buf_addf(
		    &csv, "1,%d,palabra,pide que se publique el avance de la obra\n", i % 60 + 1);
	tables_add(&t, "actos", buf_str(&csv));
	assert_non_null(tpl);
	assert_int_equal(template_render(tpl, &src, &key, 1, NUMBER_BOTH, &out, &f), 0);
	assert_int_equal(t.fetches, 3); /* each view of the session once */
	assert_true(out.len > 500 * 60);
	template_free(tpl);
	tables_clear(&t);
	buf_clear(&csv);
	buf_clear(&out);
}

/* Renders over a view of `rows` rows that nothing relates to another one, `deep` times inside itself. */
static void multiplied(int rows, int deep, const char *text, int result)
{
	struct tables t = { .n = 0 };
	struct rows_source src = tables_source(&t);
	struct buf csv = BUF_EMPTY, template = BUF_EMPTY, out = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct template *tpl;

	buf_add(&csv, "texto\n");
	for (int i = 0; i < rows; i++)
		buf_add(&csv, "x\n");
	tables_add(&t, "vacia", buf_str(&csv));
	for (int i = 0; i < deep; i++)
		buf_add(&template, "{{#vacia}}");
	buf_add(&template, text);
	for (int i = 0; i < deep; i++)
		buf_add(&template, "{{/vacia}}");
	tpl = template_parse("p.md", buf_str(&template), views, NULL, &f);
	assert_int_equal(template_render(tpl, &src, NULL, 0, NUMBER_BOTH, &out, &f), result);
	if (result != 0)
		assert_string_equal(f.text, "p.md, línea 1: el papel pasa de un millón de renglones o de 16 MiB; "
		    "¿se repite una vista dentro de otra?");
	template_free(tpl);
	tables_clear(&t);
	buf_clear(&csv);
	buf_clear(&template);
	buf_clear(&out);
}

static void a_paper_has_an_end(void **state)
{
	char *page = xmalloc(20001);

	(void)state;
	memset(page, 'a', 20000);
	page[20000] = '\0';
	multiplied(99, 3, "", 0);		/* 99 + 99² + 99³ */
	multiplied(100, 3, "", -1);
	multiplied(40, 9, "x", -1);
	multiplied(800, 1, page, 0);
	multiplied(900, 1, page, -1);
	free(page);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sections_take_turns),
		cmocka_unit_test(a_paper_is_asked_with_something),
		cmocka_unit_test(lines_of_tags_leave_no_line),
		cmocka_unit_test(helpers_write_numbers_and_dates),
		cmocka_unit_test(mistakes_name_file_and_line),
		cmocka_unit_test(a_long_acta_asks_little),
		cmocka_unit_test(a_paper_has_an_end),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
