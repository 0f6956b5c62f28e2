/*
 * Glyphs: a text is made the same ones whatever was set before it, and its lines end where those of
 * every other form of the paper do.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "pdf/press.h"
#include "pdf/shape.h"

static const char *const texts[] = {
	"Acta de la Primera Sesión Ordinaria",
	"Siendo las 19:40 horas, se aprobó con 5 votos a favor y 1 en contra.",
	"«Ñandú», dijo: ¿qué? ¡Así! Año 2026.",
	"1234 567",			/* no letter of its own script */
	"",
	"5 %", "III.2", "n.º 5",
	"Łódź y Žižek",			/* Latin, further on */
	"Ωμέγα y Acta",			/* two scripts */
	"مرحبا Acta 12",		/* read from the right */
	"Acta שלום 12",
	"a\u0301b o\u0302",		/* accents of their own */
	"1\uFE0F\u20E3 Acta 😀",	/* digits that are emoji */
	"日本 Acta", "T\u200Ba",
	"Acta de la Primera Sesión Ordinaria",
};

static void same_runs(const char *text, const struct shape *a, const struct shape *b)
{
	assert_int_equal(a->n_runs, b->n_runs);
	assert_int_equal(a->mixed, b->mixed);
	for (size_t r = 0; r < a->n_runs; r++) {
		const PangoGlyphItem *x = a->run[r], *y = b->run[r];

		if (x->item->analysis.font != y->item->analysis.font || x->item->length != y->item->length ||
		    x->item->offset != y->item->offset || x->item->num_chars != y->item->num_chars ||
		    x->item->analysis.level != y->item->analysis.level ||
		    x->glyphs->num_glyphs != y->glyphs->num_glyphs)
			fail_msg("other runs: %s", text);
		for (int i = 0; i < x->glyphs->num_glyphs; i++)
			if (x->glyphs->glyphs[i].glyph != y->glyphs->glyphs[i].glyph ||
			    x->glyphs->glyphs[i].geometry.width != y->glyphs->glyphs[i].geometry.width)
				fail_msg("another glyph, the %d: %s", i, text);
	}
}

static struct shape *shape(struct press *p, struct shape_plain *plain, const char *text)
{
	PangoAttrList *none = pango_attr_list_new();
	struct shape *s = shape_new(p->context[FACE_TEXT], plain, xstrdup(text), strlen(text), none);

	pango_attr_list_unref(none);
	return s;
}

/* Each text after each other one, and after all of them. */
static void what_was_set_before_changes_nothing(void **state)
{
	struct press *p = press_new(11, false, NULL);
	const size_t n = sizeof texts / sizeof *texts;
	struct shape_plain all = { .run = NULL };

	(void)state;
	for (size_t i = 0; i < n * n; i++) {
		struct shape_plain none = { .run = NULL }, one = none;
		struct shape *before = shape(p, &one, texts[i / n]), *fresh = shape(p, &none, texts[i % n]);
		struct shape *after = shape(p, &one, texts[i % n]), *last = shape(p, &all, texts[i % n]);

		same_runs(texts[i % n], fresh, after);
		same_runs(texts[i % n], fresh, last);
		shape_free(before);
		shape_free(fresh);
		shape_free(after);
		shape_free(last);
		shape_plain_clear(&none);
		shape_plain_clear(&one);
	}
	assert_non_null(all.run);
	/* Letters are known by having been set: the first text has no Ł, no text a w. */
	assert_true(all.seen['A'] && all.seen[0xF3] && all.seen[0x141] && !all.seen['w']);
	shape_plain_clear(&all);
	press_free(p);
}

/* "|" before the letters where a line may end. */
static void lines_end_where_text_says(void **state)
{
	static const char marked[] = "La |C.P. |del |art. |III.2 |y |de |n.º |5 |firma |a |las |10:30 |el |folio";
	struct press *p = press_new(11, false, NULL);
	char *text = xstrdup(marked), *to = text;
	struct shape_plain plain = { .run = NULL };
	struct shape *s;
	size_t i = 0;

	(void)state;
	for (const char *at = marked; *at != '\0'; at++)
		if (*at != '|')
			*to++ = *at;
	*to = '\0';
	s = shape(p, &plain, text);
	for (const char *at = marked; *at != '\0'; at += s->letter[i++].len) {
		bool may = *at == '|';

		at += may;
		if (may != ((s->letter[i].flags & LETTER_BREAK) != 0))
			fail_msg("%s at «%s»", may ? "no break" : "a break", at);
	}
	shape_free(s);
	shape_plain_clear(&plain);
	press_free(p);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_set_before_changes_nothing),
		cmocka_unit_test(lines_end_where_text_says),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
