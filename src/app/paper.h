/*
 * paper — a template, the public views and a session give Markdown (design §5).
 */
#ifndef APP_PAPER_H
#define APP_PAPER_H

#include "app/settings.h"
#include "base/buf.h"
#include "domain/state.h"
#include "store/store.h"

/* Renders a paper of one session as its views are now. 0 or -1. */
int	 paper_render(struct store *store, const struct settings *settings, const char *paper,
	    long session, struct buf *out, struct fault *f);

/*
 * Where the frozen body of an acta ends: the byte at which the heading line of
 * the acta's own point begins (design §3, aprobar_acta). 0 when the paper has none.
 */
size_t	 paper_acta_cut(const char *markdown, struct point_no acta);

/*
 * The acta of a session: its frozen body, once approved, followed by what the
 * acts that came after say; all of it from the views before that.
 */
int	 paper_acta(struct store *store, const struct settings *settings, long session,
	    struct point_no acta, struct buf *out, struct fault *f);

/* The body that approval freezes, as rendered now. Caller frees *body. */
int	 paper_acta_body(struct store *store, const struct settings *settings, long session,
	    struct point_no acta, char **body, struct fault *f);

#endif
