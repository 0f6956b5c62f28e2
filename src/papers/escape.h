/*
 * escape — text from anywhere inside a Markdown paper, so that it reads as text.
 *
 * A backslash before ASCII punctuation is what CommonMark offers (§2.4); what
 * only means something where a line begins is escaped only there, so that the
 * Markdown stays readable. Controls never come through (text_visible()).
 */
#ifndef PAPERS_ESCAPE_H
#define PAPERS_ESCAPE_H

#include <stddef.h>

struct buf;

/* Text fit for a paper: tabs and CR as spaces, then text_visible(). Caller frees. */
char	*escape_visible(const char *text);

/* Appends the text on one line: newlines and runs of spaces are a space, ends trimmed. */
void	 escape_line(struct buf *out, const char *text);

/* Appends the text with each of its lines a paragraph. */
void	 escape_paragraphs(struct buf *out, const char *text);

/* Appends n bytes without the backslashes that escape punctuation. */
void	 escape_undo(struct buf *out, const char *s, size_t n);

/* The first byte c in [s, s + n) that no backslash escapes; n if there is none. */
size_t	 escape_find(const char *s, size_t n, char c);

#endif
