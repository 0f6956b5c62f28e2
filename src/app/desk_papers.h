/*
 * desk_papers — the papers for a person at the screen: which there are, which can be made now and
 * why not, and the paper itself, to be read, kept in a file or printed.
 */
#ifndef APP_DESK_PAPERS_H
#define APP_DESK_PAPERS_H

#include "app/desk.h"
#include "app/paper.h"

/* A paper as a list shows it. Texts owned. */
struct desk_paper {
	char	*name, *title, *about;	/* about: "" not told */
	bool	 of_session;
	unsigned takes;			/* bits 1u << enum paper_param, the session apart */
	char	*why;			/* why it cannot be made; NULL: it can */
	char	*note;			/* what there is to say of the town's template; NULL */
};

/*
 * The papers: of that session, and with session 0 those of the body alone. Those that can be made
 * come first, each part by its title. desk_papers_free() afterwards.
 */
int	 desk_papers(struct desk *d, long session, struct desk_paper **out, size_t *n, struct fault *f);
void	 desk_papers_free(struct desk_paper *v, size_t n);

/* The paper as Markdown: see paper_make(). */
int	 desk_paper(struct desk *d, const struct paper_ask *ask, struct buf *markdown, struct buf *notes,
	    struct fault *f);

/* Everything of the session in a folder: see package_write(). */
int	 desk_package(struct desk *d, long session, const char *folder, struct buf *notes, size_t *files,
	    struct fault *f);

/* See paper_file_name(). */
int	 desk_paper_file(struct desk *d, const struct paper_ask *ask, struct buf *out, struct fault *f);

#endif
