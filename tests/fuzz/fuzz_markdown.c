/*
 * fuzz_markdown — any text as a finished paper, to each form a paper takes. The first byte
 * chooses how wide.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "papers/doc.h"
#include "papers/html.h"
#include "papers/odt.h"
#include "papers/plain.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

/* ---- the document ------------------------------------------------------------------- */

static void set_text(struct doc *d, const struct doc_text *text)
{
	for (size_t i = 0; i < text->n; i++) {
		PROMISE(text->span[i].text != NULL);
		if (text->span[i].link != NULL)
			fuzz_readable(text->span[i].link);
	}
	fuzz_readable(doc_plain(d, text));
}

static void signers(const struct doc_signer *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		fuzz_readable(s[i].name);
		fuzz_readable(s[i].role);
		fuzz_readable(s[i].state);
	}
}

static void table(struct doc *d, const struct doc_table *t)
{
	PROMISE(t->columns > 0);
	for (size_t i = 0; i < t->columns * t->rows; i++)
		set_text(d, &t->cell[i]);
}

static void blocks(struct doc *d, const struct doc_block *b, int depth)
{
	PROMISE(depth < 64);
	for (; b != NULL; b = b->next) {
		set_text(d, &b->text);
		signers(b->signer, b->n_signers);
		PROMISE(b->kind != DOC_HEADING || (b->level >= 1 && b->level <= 6));
		PROMISE((b->kind == DOC_TABLE) == (b->table != NULL));
		PROMISE(b->child == NULL || b->kind == DOC_LIST || b->kind == DOC_ITEM || b->kind == DOC_QUOTE);
		if (b->table != NULL)
			table(d, b->table);
		blocks(d, b->child, depth + 1);
	}
}

static void to_text(const struct doc *d, int width)
{
	struct buf out = BUF_EMPTY;

	doc_to_text(d, width, &out);
	fuzz_readable(buf_str(&out));
	buf_cut(&out, 0);
	PROMISE(doc_placeholders(d, &out) >= 0);
	fuzz_readable(buf_str(&out));
	buf_clear(&out);
}

/* Nothing runs in the page, and it is text that XML may hold. */
static void to_html(const struct doc *d)
{
	struct buf out = BUF_EMPTY;

	doc_to_html(d, &out);
	for (size_t i = 0; i < out.len; i++)
		if (out.s[i] == '\t')	/* of its style sheet */
			out.s[i] = ' ';
	fuzz_readable(buf_str(&out));
	PROMISE(strstr(buf_str(&out), "<script") == NULL && strstr(buf_str(&out), "=\"javascript:") == NULL);
	PROMISE(strstr(buf_str(&out), "\uFFFE") == NULL && strstr(buf_str(&out), "\uFFFF") == NULL);
	buf_clear(&out);
}

/* A zip from its first byte, and the same one again. */
static void to_odt(const struct doc *d)
{
	struct buf first = BUF_EMPTY, second = BUF_EMPTY;

	doc_to_odt(d, &first);
	doc_to_odt(d, &second);
	PROMISE(first.len > 4 && memcmp(first.s, "PK\3\4", 4) == 0);
	PROMISE(first.len == second.len && memcmp(first.s, second.s, first.len) == 0);
	buf_clear(&first);
	buf_clear(&second);
}

static void to_document(const char *paper, int width)
{
	struct fault f = { FAULT_NONE, "" };
	struct doc *d = doc_read(paper, &f);

	if (d == NULL) {
		fuzz_refused(&f, FAULT_INPUT);
		return;
	}
	fuzz_readable(d->title);
	fuzz_readable(d->clave);
	fuzz_readable(d->header);
	fuzz_readable(d->fingerprint);
	fuzz_readable(d->qr);
	signers(d->initials, d->n_initials);
	PROMISE(d->width >= 50 && d->width <= 1000 && d->height >= 50 && d->height <= 1000);
	blocks(d, d->block, 0);
	to_text(d, width);
	to_html(d);
	to_odt(d);
	doc_free(d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t skip = size > 0;
	int width = size > 0 ? 40 + data[0] % 161 : 80;
	char *paper = fuzz_copy(data + skip, size - skip);

	to_document(paper, width);
	free(paper);
	return 0;
}
