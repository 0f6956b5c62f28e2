#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/desk_inside.h"
#include "app/desk_papers.h"
#include "app/package.h"
#include "base/mem.h"
#include "base/text.h"

static struct paper_desk papers_of(struct desk *d)
{
	return (struct paper_desk){ d->store, d->settings, d->env, NULL };
}

/* ---- the list --------------------------------------------------------------------------- */

/* Its state; "" without a session. Caller frees. */
static int state_of(struct desk *d, long session, char **out, struct fault *f)
{
	struct session_row row;

	*out = NULL;
	if (session == 0) {
		*out = xstrdup("");
		return 0;
	}
	if (store_session(d->store, session, &row, f) < 0)
		return -1;
	*out = xstrdup(row.status);
	session_row_clear(&row);
	return 0;
}

static char *note_of(const struct paper_card *p)
{
	if (p->fault != NULL)
		return xasprintf("%s; se usa la plantilla de fábrica", p->fault);
	if (p->stale)
		return xstrdup("La plantilla de fábrica cambió desde que se copió la propia.");
	return p->own ? xstrdup("Con plantilla propia.") : NULL;
}

/* `state` of the session, if there is one. */
static struct desk_paper tell(const struct paper_card *p, long session, const char *state)
{
	struct desk_paper t = { .name = xstrdup(p->name), .title = xstrdup(p->title),
		.about = xstrdup(p->about), .of_session = p->needs & 1u << PARAM_SESSION,
		.takes = p->takes, .note = note_of(p) };
	struct buf why = BUF_EMPTY;

	if (t.of_session && session != 0 && !paper_card_fits(p, state)) {
		buf_add(&why, "Es de una sesión ");
		paper_card_states(p, &why);
		buf_addf(&why, "; esta está %s.", state);
		t.why = buf_take(&why);
	}
	return t;
}

static int compare(const void *x, const void *y)
{
	const struct desk_paper *a = x, *b = y;

	if ((a->why == NULL) != (b->why == NULL))
		return a->why == NULL ? -1 : 1;
	return text_compare(a->title, b->title);
}

int desk_papers(struct desk *d, long session, struct desk_paper **out, size_t *n, struct fault *f)
{
	struct catalog all = { 0 };
	char *state;
	int answer = state_of(d, session, &state, f);

	*out = NULL;
	*n = 0;
	if (answer == 0)
		answer = catalog_read(d->settings, &all, f);
	if (answer == 0) {
		*out = xcalloc(all.n + 1, sizeof **out);
		for (size_t i = 0; i < all.n; i++)
			if (session != 0 || !(all.paper[i].needs & 1u << PARAM_SESSION))
				(*out)[(*n)++] = tell(&all.paper[i], session, state);
		qsort(*out, *n, sizeof **out, compare);
	}
	catalog_clear(&all);
	free(state);
	return answer;
}

void desk_papers_free(struct desk_paper *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(v[i].name);
		free(v[i].title);
		free(v[i].about);
		free(v[i].why);
		free(v[i].note);
	}
	free(v);
}

/* ---- one -------------------------------------------------------------------------------- */

int desk_paper(struct desk *d, const struct paper_ask *ask, struct buf *markdown, struct buf *notes,
    struct fault *f)
{
	struct paper_desk papers = papers_of(d);

	return paper_make(&papers, ask, markdown, notes, f);
}

int desk_package(struct desk *d, long session, const char *folder, struct buf *notes, size_t *files,
    struct fault *f)
{
	struct paper_desk papers = papers_of(d);

	return package_write(&papers, session, folder, notes, files, f);
}

int desk_paper_file(struct desk *d, const struct paper_ask *ask, struct buf *out, struct fault *f)
{
	return paper_file_name(d->store, ask, out, f);
}
