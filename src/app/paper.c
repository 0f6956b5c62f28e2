#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/paper.h"
#include "app/paths.h"
#include "app/rowsource.h"
#include "base/file.h"
#include "base/text.h"
#include "papers/template.h"

#define TEMPLATE_MAX (1024 * 1024)

/*
 * The whole paper in one short transaction: its views tell one moment, and the file is
 * locked once and not for each of hundreds of readings.
 */
static int render(struct store *store, const struct settings *settings, struct template *t,
    const struct rows_key *key, struct buf *out, struct fault *f)
{
	struct rows_source source = rowsource(store);
	struct fault ignored;
	int r;

	if (store_begin(store, f) != 0)
		return -1;
	r = template_render(t, &source, key, 1, settings->numbers, out, f);
	return store_commit(store, r == 0 ? f : &ignored) == 0 ? r : -1;
}

/* A template goes into papers as it is: each of its lines must be text. */
static int check_text(const char *path, const char *text, size_t len, struct fault *f)
{
	int line = 1;

	for (const char *p = text, *end = text + len; p < end; line++) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((stop == NULL ? end : stop) - p);

		if (!text_valid(p, n))
			return fault_set(f, FAULT_INPUT, "%s, línea %d: el texto no es UTF-8; guarde el "
			    "archivo como UTF-8", path, line);
		p += n + (stop != NULL);
	}
	return 0;
}

int paper_render(struct store *store, const struct settings *settings, const char *paper,
    long session, struct buf *out, struct fault *f)
{
	char number[24], *path, *text;
	struct rows_key key = { "sesion", number };
	struct template *t;
	size_t len;
	int r;

	if (paths_template(settings, paper, &path, f) != 0)
		return -1;
	r = file_read(path, TEMPLATE_MAX, &text, &len, f);
	if (r == 0) {
		t = check_text(path, text, len, f) != 0 ? NULL : template_parse(path, text, store_views, f);
		snprintf(number, sizeof number, "%ld", session);
		r = t == NULL ? -1 : render(store, settings, t, &key, out, f);
		template_free(t);
		free(text);
	}
	free(path);
	return r;
}

size_t paper_acta_cut(const char *markdown, struct point_no acta)
{
	struct buf mark = BUF_EMPTY;
	const char *p = markdown, *found = NULL;

	buf_add(&mark, "\n## ");
	point_no_write(acta, &mark);
	buf_add(&mark, ". ");
	/* The last one: a speech cannot begin a heading, for the template escapes it. */
	while ((p = strstr(p, buf_str(&mark))) != NULL)
		found = p++;
	buf_clear(&mark);
	return found == NULL ? 0 : (size_t)(found + 1 - markdown);
}

int paper_acta_body(struct store *store, const struct settings *settings, long session,
    struct point_no acta, char **body, struct fault *f)
{
	struct buf b = BUF_EMPTY;
	size_t cut;

	if (paper_render(store, settings, "acta", session, &b, f) != 0) {
		buf_clear(&b);
		return -1;
	}
	cut = paper_acta_cut(buf_str(&b), acta);
	if (cut == 0) {
		buf_clear(&b);
		return fault_set(f, FAULT_INPUT, "la plantilla del acta no tiene el encabezado "
		    "«## {{punto}}. {{titulo}}» de cada punto: sin él no se puede aprobar el acta");
	}
	buf_cut(&b, cut);
	*body = buf_take(&b);
	return 0;
}

int paper_acta(struct store *store, const struct settings *settings, long session,
    struct point_no acta, struct buf *out, struct fault *f)
{
	struct buf now = BUF_EMPTY;
	char *body;
	int r;

	if (store_acta(store, session, &body, f) != 0)
		return -1;
	if (body == NULL)
		return paper_render(store, settings, "acta", session, out, f);
	r = paper_render(store, settings, "acta", session, &now, f);
	if (r == 0) {
		buf_add(out, body);
		buf_add(out, buf_str(&now) + paper_acta_cut(buf_str(&now), acta));
	}
	buf_clear(&now);
	free(body);
	return r;
}
