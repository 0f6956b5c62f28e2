/*
 * template — a paper's wording plus rows gives Markdown (design §5).
 *
 * {{columna}} escaped for Markdown, on one line; {{{columna}}} paragraphs kept (still
 * escaped, each line a paragraph); {{columna|ayuda|…}} helpers (papers/helpers.h).
 * The column is looked for from the innermost row outwards.
 *
 * {{#vista}}…{{/vista}} a turn per row, {{^vista}} when there is none. Rows are
 * restricted by the enclosing rows' sesion, punto, decision, lugar and folio: the
 * innermost row that has the column says; an empty value does not restrict.
 * {{#vista columna=valor, columna=uno|otro}} asks for more; of one of those five
 * columns it takes the place of the enclosing value ({{#vista punto=}}: all points).
 *
 * {{#columna}} when not empty nor zero, {{^columna}} when it is; {{#columna=valor}},
 * {{#columna=uno|otro}} when equal to one of them, {{^columna=valor}} when not.
 * @primera and @ultima are "1" in the first and the last row of the innermost view.
 *
 * What the paper was asked with has @ before its name: {{@responsable|fecha}}, {{#@responsable}}; as a
 * value, {{#acuerdos responsable=@responsable}}, and when it is empty that condition asks for nothing.
 *
 * {{! comment, of several lines if need be}} leaves nothing. A line that holds only
 * section tags and comments leaves no line behind; no line ends in spaces, and no
 * two blank lines follow each other.
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
 * list of view names, NULL-ended: a section of another name is a column; `given`, that
 * of what a paper may be asked with, without the @ (NULL: nothing). NULL with FAULT_INPUT
 * ("acta.md, línea 12: …") when it is not UTF-8, a tag is not closed, a helper is unknown, or
 * nesting passes 16.
 */
struct template *template_parse(const char *name, const char *text, const char *const *views,
	    const char *const *given, struct fault *f);
void	 template_free(struct template *t);

/*
 * Renders into out. `asked` has what the paper was asked with, by name, for @name; those of the five
 * columns restrict the views too, as an enclosing row would. 0, or -1 with the fault, with file
 * and line: a column that no enclosing row has, or more than 1,000,000 rows or 16 MiB.
 */
int	 template_render(const struct template *t, const struct rows_source *src,
	    const struct rows_key *asked, size_t n_asked, enum number_style style,
	    struct buf *out, struct fault *f);

#endif
