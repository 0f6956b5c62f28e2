#include "config.h"

#include "papers/markdown.h"

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
