/*
 * paper_form — a finished paper in any of its forms: the one place that knows them all.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/paper.h"
#include "app/paths.h"
#include "app/pdf.h"
#include "base/file.h"
#include "base/text.h"
#include "papers/html.h"
#include "papers/markdown.h"
#include "papers/odt.h"
#include "papers/plain.h"

#define PAPER_MODE 0640

static const char *const words[PAPER_FORM_N] = {
#define X(id, word) word,
	PAPER_FORMS(X)
#undef X
};

enum paper_form paper_form_find(const char *word)
{
	int i = 0;

	while (i < PAPER_FORM_N && !text_same(word, words[i]))
		i++;
	return (enum paper_form)i;
}

const char *paper_form_word(enum paper_form form)
{
	return words[form];
}

enum paper_form paper_form_of(const char *path)
{
	const char *name = strrchr(path, '/'), *dot;

	name = name == NULL ? path : name + 1;
	dot = strrchr(name, '.');
	return dot == NULL || dot == name ? PAPER_FORM_N : paper_form_find(dot + 1);
}

bool paper_form_binary(enum paper_form form)
{
	return form == FORM_ODT || form == FORM_PDF;
}

void paper_forms_list(const char *dot, struct buf *out)
{
	for (int i = 0; i < PAPER_FORM_N; i++)
		buf_addf(out, "%s%s%s", i == 0 ? "" : i + 1 == PAPER_FORM_N ? " o " : ", ", dot, words[i]);
}

void paper_front(struct buf *markdown, const char *lines)
{
	char *paper = buf_take(markdown);

	buf_add(markdown, lines);
	/* A paper without front matter gets one. */
	if (markdown_body(paper) == paper)
		buf_add(markdown, "---\n");
	buf_add(markdown, paper);
	free(paper);
}

void paper_enlarge(struct buf *markdown)
{
	paper_front(markdown, "letra: grande\n");
}

int paper_write(const char *markdown, enum paper_form form, int width, struct buf *out, struct fault *f)
{
	struct doc *d;

	if (form == FORM_MD) {
		buf_add(out, markdown);
		return 0;
	}
	if (form == FORM_PDF)
		return pdf_render(markdown, strlen(markdown), out, f);
	d = doc_read(markdown, f);
	if (d == NULL)
		return -1;
	switch (form) {
	case FORM_TXT:
		doc_to_text(d, width, out);
		break;
	case FORM_HTML:
		doc_to_html(d, out);
		break;
	case FORM_ODT:
		doc_to_odt(d, out);
		break;
	case FORM_MD:
	case FORM_PDF:
	case PAPER_FORM_N:
		break;
	}
	doc_free(d);
	return 0;
}

int paper_save(const char *markdown, const char *path, bool replace, struct fault *f)
{
	enum paper_form form = paper_form_of(path);
	struct buf bytes = BUF_EMPTY;
	char *full;
	int answer = 1;

	if (form == PAPER_FORM_N) {
		paper_forms_list(".", &bytes);
		fault_set(f, FAULT_INPUT, "el nombre «%s» debe terminar en %s: así se elige la forma", path,
		    buf_str(&bytes));
		buf_clear(&bytes);
		return -1;
	}
	full = paths_typed(path);
	if (replace || access(full, F_OK) != 0)
		answer = paper_write(markdown, form, PAPER_TEXT_WIDTH, &bytes, f);
	if (answer == 0)
		answer = file_write(full, buf_str(&bytes), bytes.len, PAPER_MODE, f);
	buf_clear(&bytes);
	free(full);
	return answer;
}
