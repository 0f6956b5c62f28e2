#include "config.h"

#include "papers/markdown.h"

#include <md4c.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "papers/escape.h"

/* Length of the line at s, without its newline. */
static size_t line_length(const char *s)
{
	return strcspn(s, "\n");
}

static const char *next_line(const char *s)
{
	s += line_length(s);
	return *s == '\n' ? s + 1 : s;
}

/* If the line at s reads "clave: valor", the length of the key; else 0. */
static size_t key_length(const char *s)
{
	size_t n = strcspn(s, ": \n");

	return s[n] == ':' ? n : 0;
}

const char *markdown_body(const char *paper)
{
	const char *s = paper;

	while (key_length(s) > 0)
		s = next_line(s);
	if (s == paper || line_length(s) != 3 || memcmp(s, "---", 3) != 0)
		return paper;
	s = next_line(s);
	while (*s == '\n')
		s++;
	return s;
}

/* The value of the next line with that key from *s on, and its length; NULL: there is none. */
static const char *next_value(const char **s, const char *body, const char *key, size_t *len)
{
	size_t n = strlen(key);

	for (; *s < body && key_length(*s) > 0; *s = next_line(*s)) {
		const char *value = *s + n + 1;

		if (key_length(*s) != n || memcmp(*s, key, n) != 0)
			continue;
		while (*value == ' ')
			value++;
		*len = line_length(value);
		*s = next_line(*s);
		return value;
	}
	return NULL;
}

void markdown_front(const char *paper, const char *key, struct buf *out)
{
	const char *s = paper, *value;
	size_t n;

	value = next_value(&s, markdown_body(paper), key, &n);
	if (value != NULL)
		escape_undo(out, value, n);
}

void markdown_front_all(const char *paper, const char *key, struct buf *out)
{
	const char *s = paper, *body = markdown_body(paper), *value;
	size_t n;

	while ((value = next_value(&s, body, key, &n)) != NULL) {
		buf_addn(out, value, n);
		buf_addc(out, '\n');
	}
}

/* The search for placeholders: the visible text of one block at a time. */
struct search {
	struct buf text;
	struct buf *out;
	int count;
};

#define OPENING 48 /* bytes of the paragraph that say which one it is */

/* The paragraph's opening words, cut at a space. */
static void add_opening(struct buf *out, const char *s)
{
	size_t n = strcspn(s, "\n"), cut = n;

	if (n > OPENING) {
		for (cut = OPENING; cut > 0 && s[cut] != ' '; cut--)
			;
		if (cut == 0) /* one long word: not through a character */
			for (cut = OPENING; (s[cut] & 0xC0) == 0x80; cut--)
				;
	}
	buf_addn(out, s, cut);
	if (cut < n)
		buf_add(out, "…");
}

/* Counts the placeholders of the block that ends here. */
static void search_block(struct search *search)
{
	const char *text = buf_str(&search->text), *s = text;

	while ((s = strchr(s, '[')) != NULL) {
		size_t n = strcspn(s + 1, "[]\n");

		if (n > 0 && s[1 + n] == ']') {
			search->count++;
			if (search->out != NULL) {
				buf_addn(search->out, s, n + 2);
				buf_add(search->out, " · ");
				add_opening(search->out, text);
				buf_addc(search->out, '\n');
			}
		}
		s += 1 + n;
	}
	buf_cut(&search->text, 0);
}

static int search_edge(MD_BLOCKTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	search_block(ctx);
	return 0;
}

static int search_span(MD_SPANTYPE type, void *detail, void *ctx)
{
	(void)type;
	(void)detail;
	(void)ctx;
	return 0;
}

static int search_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE n, void *ctx)
{
	struct search *search = ctx;

	if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
		buf_addc(&search->text, ' ');
	else if (type == MD_TEXT_CODE)
		escape_undo(&search->text, text, n);
	else
		buf_addn(&search->text, text, n);
	return 0;
}

int markdown_placeholders(const char *paper, struct buf *out)
{
	static const MD_PARSER parser = {
		.flags = MARKDOWN_FLAGS,
		.enter_block = search_edge,
		.leave_block = search_edge,
		.enter_span = search_span,
		.leave_span = search_span,
		.text = search_text,
	};
	struct search search = { BUF_EMPTY, out, 0 };
	char *body = escape_visible(markdown_body(paper));

	md_parse(body, (MD_SIZE)strlen(body), &parser, &search);
	buf_clear(&search.text);
	free(body);
	return search.count;
}
