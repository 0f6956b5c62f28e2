/*
 * package_papers — the papers of a session, each in every form that can be made here.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/catalog.h"
#include "app/package_inside.h"
#include "base/mem.h"

/* A form that failed once is not tried for the other papers: it would take long, and fail again. */
struct forms {
	bool gone[PAPER_FORM_N];
};

static int put_forms(
    struct packing *p, const char *base, const char *markdown, struct forms *forms, struct fault *f)
{
	for (int i = 0; i < PAPER_FORM_N; i++) {
		struct buf bytes = BUF_EMPTY;
		struct fault why = { 0 };
		char *name;
		int answer = 0;

		if (forms->gone[i])
			continue;
		name = xasprintf("papeles/%s.%s", base, paper_form_word((enum paper_form)i));
		if (paper_write(markdown, (enum paper_form)i, PAPER_TEXT_WIDTH, &bytes, &why) ==
		    0) {
			answer = package_put(p, name, buf_str(&bytes), bytes.len, f);
		} else {
			forms->gone[i] = true;
			buf_addf(p->notes, "los papeles en %s: %s\n",
			    paper_form_word((enum paper_form)i), why.text);
		}
		free(name);
		buf_clear(&bytes);
		if (answer < 0)
			return -1;
	}
	return 0;
}

static int put_paper(
    struct packing *p, const struct paper_card *card, struct forms *forms, struct fault *f)
{
	const struct paper_ask ask = { .name = card->name, .session = p->session };
	struct buf markdown = BUF_EMPTY, name = BUF_EMPTY;
	int answer = paper_make(p->desk, &ask, &markdown, NULL, f);

	if (answer < 0 && (f->kind == FAULT_INPUT || f->kind == FAULT_USAGE)) {
		buf_addf(p->notes, "el papel «%s»: %s\n", card->name, f->text);
		answer = 0;
	} else if (answer == 0) {
		answer = paper_file_name(p->desk->store, &ask, &name, f);
		if (answer == 0)
			answer = put_forms(p, buf_str(&name), buf_str(&markdown), forms, f);
	}
	buf_clear(&markdown);
	buf_clear(&name);
	return answer;
}

int package_papers(struct packing *p, struct fault *f)
{
	struct catalog all = { 0 };
	struct forms forms = { { false } };
	struct session_row row;
	int answer = store_session(p->desk->store, p->session, &row, f);

	if (answer < 0)
		return -1;
	answer = catalog_read(p->desk->today, &all, f);
	for (size_t i = 0; i < all.n && answer == 0;
	     i++) /* those that need nothing but the session */
		if (all.paper[i].needs == 1u << PARAM_SESSION &&
		    paper_card_fits(&all.paper[i], row.status))
			answer = put_paper(p, &all.paper[i], &forms, f);
	catalog_clear(&all);
	session_row_clear(&row);
	return answer;
}
