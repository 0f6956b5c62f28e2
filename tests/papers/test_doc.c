/*
 * A paper read: the tree that every renderer sets, written here as one line a block.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "papers/doc.h"

static void tell_text(const struct doc_text *t, struct buf *out)
{
	for (size_t i = 0; i < t->n; i++) {
		const struct doc_span *s = &t->span[i];

		buf_addf(out, "%s%s%s[%s]", s->style & STYLE_STRONG ? "N" : "", s->style & STYLE_EMPHASIS ? "C" : "",
		    s->style & STYLE_CODE ? "M" : "", s->text);
		if (s->link != NULL)
			buf_addf(out, "->%s", s->link);
	}
}

static void tell_table(const struct doc_table *t, struct buf *out)
{
	for (size_t i = 0; i < t->rows * t->columns; i++) {
		buf_add(out, i % t->columns == 0 ? " / " : " | ");
		if (i < t->columns)
			buf_addc(out, "<^>"[t->align[i]]);
		tell_text(&t->cell[i], out);
	}
}

static void tell(const struct doc_block *b, int depth, struct buf *out)
{
	static const char *const name[] = { "H", "P", "L", "I", "Q", "T", "K", "F", "R", "S" };

	for (; b != NULL; b = b->next) {
		buf_addf(out, "%*s%s", depth, "", name[b->kind]);
		if (b->kind == DOC_HEADING)
			buf_addf(out, "%d", b->level);
		if (b->kind == DOC_LIST)
			buf_addf(out, "%s%u", b->tight ? "=" : "", b->ordered ? b->first : 0);
		if (b->kind == DOC_TABLE)
			tell_table(b->table, out);
		tell_text(&b->text, out);
		for (size_t i = 0; i < b->n_signers; i++)
			buf_addf(out, "{%s;%s;%s}", b->signer[i].name, b->signer[i].role, b->signer[i].state);
		buf_addc(out, '\n');
		tell(b->child, depth + 1, out);
	}
}

static void each_piece_of_markdown_has_its_block(void **state)
{
	static const char *const t[][2] = {
		{ "", "" },
		{ "# Acta\nUno **dos** _tr\\*es_ `c` [s](http://x.mx)\\\nfin &amp; <b>",
		    "H1[Acta]\nP[Uno ]N[dos][ ]C[tr*es][ ]M[c][ ][s]->http://x.mx[\nfin & <b>]\n" },
		{ "**a _b_**", "PN[a ]NC[b]\n" },
		{ "- uno\n- dos\n  1. tres\n  1. cuatro\n- cinco\n",
		    "L=0\n I\n  P[uno]\n I\n  P[dos]\n  L=1\n   I\n    P[tres]\n   I\n    P[cuatro]\n I\n  P[cinco]\n" },
		{ "7. a\n\n8. b\n\n   c\n", "L7\n I\n  P[a]\n I\n  P[b]\n  P[c]\n" },
		{ "a [](http://x.mx) [**b**c](y)", "P[a ][http://x.mx]->http://x.mx[ ]N[b]->y[c]->y\n" },
		{ "- [](x)\n\n---\n", "L=0\n I\n  P[x]->x\nR\n" },
		{ "- a\n  # b\n  ***\n  c\n", "L=0\n I\n  P[a]\n  H1[b]\n  R\n  P[c]\n" },
		{ "> a\n>\n> - b\n", "Q\n P[a]\n L=0\n  I\n   P[b]\n" },
		{ "-\n- b", "L=0\n I\n I\n  P[b]\n" },
		{ "| A | B | C |\n|--:|:-:|---|\n| 1 | **2** | |\n| x |\n",
		    "T / >[A] | ^[B] | <[C] / [1] | N[2] |  / [x] |  | \n" },
		{ "```\nuno\n  dos\n```\n\n---\n", "K[uno\n  dos\n]\nR\n" },
		{ "```hoja\n```\n", "S\n" },
		{ "```firmas\nA \\| B | titular | No asistió\n\n C |  |\nD\n```\n",
		    "F[A \\| B | titular | No asistió\n\n C |  |\nD\n]{A | B;titular;No asistió}{C;;}{D;;}\n" },
		{ "<script>alert(1)</script>\n", "P[<script>alert(1)</script>]\n" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		struct fault f = { FAULT_NONE, "" };
		struct doc *d = doc_read(t[i][0], &f);
		struct buf out = BUF_EMPTY;

		assert_non_null(d);
		tell(d->block, 0, &out);
		assert_string_equal(buf_str(&out), t[i][1]);
		buf_clear(&out);
		doc_free(d);
	}
}

static void the_front_says_how_it_is_set(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	struct doc *d = doc_read("huella: ABCD\nhuella: otra\ntitulo: Acta \\*1\\*\nclave: ORD/01/2026\n"
	    "encabezado: STM\npapel: 216x340\nletra: grande\nrubrica: A | titular\nrubrica: B \\| C | | No asistió\n"
	    "qr: SESIONA\n---\n# Otra\n", &f);

	(void)state;
	assert_non_null(d);
	assert_string_equal(d->title, "Acta *1*");
	assert_string_equal(d->clave, "ORD/01/2026");
	assert_string_equal(d->header, "STM");
	assert_string_equal(d->fingerprint, "ABCD"); /* the first one counts */
	assert_string_equal(d->qr, "SESIONA");
	assert_true(d->large);
	assert_int_equal(d->width, 216);
	assert_int_equal(d->height, 340);
	assert_int_equal(d->n_initials, 2);
	assert_string_equal(d->initials[1].name, "B | C");
	assert_string_equal(d->initials[1].state, "No asistió");
	doc_free(d);

	d = doc_read("Texto\n\n# Título **dos**\n", &f);
	assert_string_equal(d->title, "Título dos");
	assert_false(d->large);
	assert_int_equal(d->height, 279);
	assert_int_equal(d->n_initials, 0);
	doc_free(d);
}

static void a_size_that_is_no_papers_is_told(void **state)
{
	static const char *const bad[] = { "oficio", "216", "216x", "216x340mm", "0x0", "5000x10", "216 x 340" };
	int w, h;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct fault f = { FAULT_NONE, "" };
		char paper[64];

		strcat(strcat(strcpy(paper, "papel: "), bad[i]), "\n---\n");
		assert_null(doc_read(paper, &f));
		assert_int_equal(f.kind, FAULT_INPUT);
		assert_non_null(strstr(f.text, bad[i]));
	}
	assert_true(doc_paper("carta", &w, &h));
	assert_int_equal(w, 216);
}

/* Items are in lists, lists have items only, and how many levels there are. */
static int depth(const struct doc_block *b, const struct doc_block *inside)
{
	int deepest = 0;

	for (; b != NULL; b = b->next) {
		int below = 1 + depth(b->child, b);

		assert_true((b->kind == DOC_ITEM) == (inside != NULL && inside->kind == DOC_LIST));
		deepest = below > deepest ? below : deepest;
	}
	return deepest;
}

/* As deep as anybody nests, the text is there, and the tree has an end. */
static void nesting_has_no_end(void **state)
{
	static const char *const mark[] = { "> ", "- ", "1. - > ", "> - ", "- > > " };

	(void)state;
	for (size_t k = 0; k < sizeof mark / sizeof *mark; k++) {
		struct buf paper = BUF_EMPTY, out = BUF_EMPTY;
		struct fault f = { FAULT_NONE, "" };
		struct doc *d;

		for (int i = 0; i < 60; i++)
			buf_add(&paper, mark[k]);
		buf_add(&paper, "dentro\n\nfuera\n");
		d = doc_read(buf_str(&paper), &f);
		assert_non_null(d);
		assert_in_range(depth(d->block, NULL), 20, 40);
		tell(d->block, 0, &out);
		assert_non_null(strstr(buf_str(&out), "P[dentro]\n"));
		assert_non_null(strstr(buf_str(&out), "\nP[fuera]\n"));
		buf_clear(&paper);
		buf_clear(&out);
		doc_free(d);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_piece_of_markdown_has_its_block),
		cmocka_unit_test(the_front_says_how_it_is_set),
		cmocka_unit_test(a_size_that_is_no_papers_is_told),
		cmocka_unit_test(nesting_has_no_end),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
