/*
 * template — a paper's wording plus rows gives Markdown (design §5).
 *
 * {{columna}} escaped for Markdown; {{{columna}}} paragraphs kept (still escaped,
 * line by line); {{columna|ayuda|…}} helpers; {{#vista}}…{{/vista}} a turn per row,
 * {{^vista}} when there is none; {{#columna}} when not empty nor zero, {{^columna}} when
 * it is; {{#columna=valor}}…{{/columna}} when equal. A line that holds only a
 * section tag leaves no line behind.
 */
#ifndef PAPERS_TEMPLATE_H
#define PAPERS_TEMPLATE_H

#include "base/buf.h"
#include "base/fault.h"
#include "base/words.h"
#include "papers/rows.h"

struct template;

/*
 * Parses the text; `name` is the file's name for messages. `views` is the closed
 * list of view names, NULL-ended: a section of another name is a column. NULL
 * with FAULT_INPUT ("acta.md, línea 12: …") when a tag is not closed, a helper is
 * unknown, or nesting passes 16.
 */
struct template *template_parse(const char *name, const char *text, const char *const *views,
	    struct fault *f);
void	 template_free(struct template *t);

/*
 * Renders into out, with the keys given fixed from outside. 0, or -1 with the
 * fault (a column that no enclosing row has: file and line).
 */
int	 template_render(const struct template *t, const struct rows_source *src,
	    const struct rows_key *key, size_t n_keys, enum number_style style,
	    struct buf *out, struct fault *f);

#endif
