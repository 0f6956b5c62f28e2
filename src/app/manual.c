#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/manual.h"
#include "app/paths.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/text.h"

static bool is_item(const char *line)
{
	size_t digits = strspn(line, "0123456789");

	return strncmp(line, "- ", 2) == 0 || (digits > 0 && strncmp(line + digits, ". ", 2) == 0);
}

static bool is_order(const char *line)
{
	return strncmp(line, "    ", 4) == 0;
}

/* "P presente": P (presente). "? receso": ? «receso». */
static void add_key(struct buf *out, const char *inside, size_t len)
{
	const char *space = memchr(inside, ' ', len);

	if (space == NULL) {
		buf_addn(out, inside, len);
		return;
	}
	buf_addn(out, inside, (size_t)(space - inside));
	buf_add(out, *inside == '?' ? " «" : " (");
	buf_addn(out, space + 1, len - (size_t)(space - inside) - 1);
	buf_add(out, *inside == '?' ? "»" : ")");
}

static void add_line(struct buf *out, const char *line, size_t len)
{
	const char *end = line + len, *open, *close;

	while ((open = memchr(line, '{', (size_t)(end - line))) != NULL &&
	    (close = memchr(open, '}', (size_t)(end - open))) != NULL) {
		buf_addn(out, line, (size_t)(open - line));
		add_key(out, open + 1, (size_t)(close - open) - 1);
		line = close + 1;
	}
	buf_addn(out, line, (size_t)(end - line));
}

/* The lines from p up to the next task, or the end. */
static const char *read_task(const char *p, struct buf *out)
{
	bool open = false;	/* the next line may go on with this one */

	while (*p != '\0' && strncmp(p, "## ", 3) != 0) {
		size_t len = strcspn(p, "\n"), margin = is_order(p) ? 0 : strspn(p, " ");

		if (open && len > 0 && !is_item(p) && !is_order(p))
			buf_addc(out, ' ');
		else if (out->len > 0)
			buf_addc(out, '\n');
		if (is_order(p))
			buf_addn(out, p, len);	/* as it is typed, braces too */
		else
			add_line(out, p + margin, len - margin);
		open = len > 0 && !is_order(p);
		p += len + (p[len] == '\n');
	}
	while (out->len > 0 && out->s[out->len - 1] == '\n')
		buf_cut(out, out->len - 1);
	return p;
}

void manual_parse(const char *text, struct manual *out)
{
	const char *p = strncmp(text, "## ", 3) == 0 ? text : strstr(text, "\n## ");

	*out = (struct manual){ NULL, 0, 0 };
	for (p += p != NULL && *p == '\n'; p != NULL && *p != '\0';) {
		struct buf b = BUF_EMPTY;
		size_t len = strcspn(p, "\n");
		char *title = xstrndup(p + 3, len - 3);

		p += len;
		p += strspn(p, "\n");
		p = read_task(p, &b);
		out->task = xgrow(out->task, out->n, &out->cap, sizeof *out->task);
		out->task[out->n++] = (struct manual_task){ title, buf_take(&b) };
	}
}

int manual_load(struct manual *out, struct fault *f)
{
	char *bytes, *clean;
	size_t len;

	*out = (struct manual){ NULL, 0, 0 };
	if (paths_document("manual.md", &bytes, &len, f) < 0)
		return -1;
	clean = text_clean(bytes);
	manual_parse(clean, out);
	free(clean);
	free(bytes);
	return 0;
}

void manual_clear(struct manual *m)
{
	for (size_t i = 0; i < m->n; i++) {
		free(m->task[i].title);
		free(m->task[i].text);
	}
	free(m->task);
	*m = (struct manual){ NULL, 0, 0 };
}
