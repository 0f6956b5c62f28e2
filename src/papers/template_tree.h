/*
 * template_tree — a template once read: what template_parse.c makes and
 * template_render.c walks. Nobody else includes it.
 *
 * The nodes lie in one array in the order of the text; a section is followed by
 * what it holds, up to `end`. All strings live in the template's arena.
 */
#ifndef PAPERS_TEMPLATE_TREE_H
#define PAPERS_TEMPLATE_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "papers/helpers.h"
#include "papers/template.h"

#define TEMPLATE_DEPTH 16	/* sections inside sections */
#define TEMPLATE_TURNS 1000000	/* rows told in a paper */
#define TEMPLATE_BYTES ((size_t)16 << 20)	/* of a paper */

enum node_kind {
	NODE_TEXT,
	NODE_VALUE,
	NODE_VIEW,	/* a turn per row */
	NODE_COLUMN	/* if the column says so */
};

/* "columna=valor" or "columna=uno|otro". */
struct condition {
	const char *column;
	const char **value;
	size_t	 n;
};

struct node {
	enum node_kind kind;
	int	 line;			/* in the file, for messages */
	const char *name;		/* the column or the view */
	const char *text;		/* NODE_TEXT */
	size_t	 len;
	bool	 paragraphs;		/* NODE_VALUE in three braces */
	struct helper_call *helper;	/* NODE_VALUE */
	size_t	 n_helpers;
	bool	 negate;		/* a section opened with ^ */
	struct condition *condition;	/* of a section; a column has one at most */
	size_t	 n_conditions;
	size_t	 end;			/* index after the section's last node */
};

struct template {
	struct arena arena;
	const char *name;
	struct node *node;
	size_t	 n;
	size_t	 cap;
};

#endif
