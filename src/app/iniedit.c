#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/inifile.h"
#include "app/iniedit.h"
#include "base/mem.h"

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Where that line of the text begins; line 1 is the first. */
static const char *line_at(const char *bytes, size_t len, int line)
{
	const char *p = bytes, *end = bytes + len;

	while (--line > 0 && p < end) {
		p = memchr(p, '\n', (size_t)(end - p));
		p = p == NULL ? end : p + 1;
	}
	return p;
}

static const char *line_end(const char *p, const char *end)
{
	const char *eol = memchr(p, '\n', (size_t)(end - p));

	return eol == NULL ? end : eol;
}

/* Is this line the header of that section? */
static bool is_header(const char *p, const char *end, const char *section)
{
	while (p < end && blank(*p))
		p++;
	if (p == end || *p++ != '[')
		return false;
	for (; *section != '\0'; section++, p++)
		if (p == end || lower(*p) != *section)
			return false;
	return p < end && *p == ']';
}

/* In a line with this key: where its value begins, and where it ends with its quotes. */
static void find_value(const char *line, const char *end, const char **from, const char **to)
{
	const char *p = (const char *)memchr(line, '=', (size_t)(end - line)) + 1;

	while (p < end && blank(*p))
		p++;
	*from = p;
	if (*p == '"' || *p == '\'') {
		*to = (const char *)memchr(p + 1, *p, (size_t)(end - p - 1)) + 1;
		return;
	}
	while (end > p && blank(end[-1]))
		end--;
	*to = end;
}

static bool only_blanks(const char *p, const char *end)
{
	while (p < end && blank(*p))
		p++;
	return p == end;
}

static void replace(const char *bytes, size_t len, int line, const struct ini_text *value,
    struct buf *out)
{
	const char *start = line_at(bytes, len, line), *end = line_end(start, bytes + len);
	const char *from, *to;

	find_value(start, end, &from, &to);
	buf_addn(out, bytes, (size_t)(from - bytes));
	buf_add(out, only_blanks(to, end) ? value->plain : value->quoted);
	buf_addn(out, to, (size_t)(bytes + len - to));
}

/* After the last key of the section, else after its header; NULL if it is not there. */
static const char *section_end(const char *bytes, size_t len, const struct ini *ini,
    const char *section)
{
	const char *end = bytes + len, *found = NULL;
	size_t n = strlen(section);

	for (const char *p = bytes; p < end; p = line_end(p, end) + 1)
		if (is_header(p, line_end(p, end), section))
			found = line_end(p, end);
	for (size_t i = 0; i < ini->n; i++)
		if (strncmp(ini->key[i].name, section, n) == 0 && ini->key[i].name[n] == ':') {
			const char *key = line_end(line_at(bytes, len, ini->key[i].line), end);

			found = found == NULL || key > found ? key : found;
		}
	return found;
}

/* What the last line of these bytes lacks to be ended; a lone CR is half of it. */
static const char *lacks(const char *bytes, size_t len, const char *eol)
{
	if (len == 0 || bytes[len - 1] == '\n')
		return "";
	return bytes[len - 1] == '\r' ? "\n" : eol;
}

static void insert(const char *bytes, size_t len, const struct ini *ini, const char *section,
    const char *key, const char *value, struct buf *out)
{
	const char *end = bytes + len, *first = line_end(bytes, end);
	const char *eol = first < end && first > bytes && first[-1] == '\r' ? "\r\n" : "\n";
	const char *at = section_end(bytes, len, ini, section);

	if (at != NULL) {
		buf_addn(out, bytes, (size_t)(at - bytes) + (at < end));
		buf_addf(out, "%s%s = %s", at < end ? "" : lacks(bytes, len, eol), key, value);
		buf_add(out, at < end ? eol : "");
		buf_addn(out, at + (at < end), (size_t)(end - at) - (at < end));
		return;
	}
	buf_addn(out, bytes, len);
	buf_add(out, lacks(bytes, len, eol));
	buf_addf(out, "%s[%s]%s%s = %s%s", len > 0 ? eol : "", section, eol, key, value, eol);
}

int ini_edit(const char *name, const char *bytes, size_t len, const char *section, const char *key,
    const struct ini_text *value, struct buf *out, struct fault *f)
{
	char *full = xasprintf("%s:%s", section, key);
	struct ini ini;
	int line = 0;

	if (ini_read(name, bytes, len, &ini, f) < 0) {
		free(full);
		return -1;
	}
	for (size_t i = 0; i < ini.n; i++)
		if (strcmp(ini.key[i].name, full) == 0)
			line = ini.key[i].line;
	if (line > 0)
		replace(bytes, len, line, value, out);
	else
		insert(bytes, len, &ini, section, key, value->plain, out);
	ini_clear(&ini);
	free(full);
	return 0;
}
