/*
 * package_inside — a package being made, for package*.c only.
 */
#ifndef APP_PACKAGE_INSIDE_H
#define APP_PACKAGE_INSIDE_H

#include "app/package.h"
#include "base/tree.h"

struct packing {
	const struct paper_desk *desk;
	long	 session;
	struct tree tree;
	struct buf sums;		/* SHA256SUMS so far */
	struct buf *notes;
	size_t	 files;
	char	**used;			/* names of evidence, so that none is written twice */
	size_t	 n_used, cap_used;
};

/* One file of it. */
int	 package_put(struct packing *p, const char *name, const char *bytes, size_t len, struct fault *f);
/* A view's rows of the session; table_free() after 0. */
int	 package_view(struct packing *p, const char *view, struct table *out, struct fault *f);

/* papeles/: every paper of the session, in every form. */
int	 package_papers(struct packing *p, struct fault *f);
/* adjuntos/ and evidencias/: from the archive. */
int	 package_files(struct packing *p, struct fault *f);
/* datos/: the public views' rows of the session, and what their columns mean. */
int	 package_data(struct packing *p, struct fault *f);

#endif
