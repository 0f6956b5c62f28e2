/*
 * package_data — what a package takes from the archive, and the public views as open data.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/listing.h"
#include "app/package_inside.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/sha256.h"

/* ---- files --------------------------------------------------------------------------------- */

/* One that is not there as it was is told, and the rest goes on. */
static int put_archived(struct packing *p, const char *name, const char *sha256, struct fault *f)
{
	char *bytes;
	size_t len;
	enum archive_state got = archive_read(store_path(p->desk->store), sha256, &bytes, &len);
	int answer;

	if (got != ARCHIVE_WHOLE) {
		buf_addf(p->notes, "%s: %s\n", name, archive_words(got));
		return 0;
	}
	answer = package_put(p, name, bytes, len, f);
	free(bytes);
	return answer;
}

static int put_attachments(struct packing *p, struct fault *f)
{
	struct table t;
	int answer = 0;

	if (package_view(p, "adjuntos", &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n && answer == 0; i++) {
		struct buf name = BUF_EMPTY;

		if (strcmp(table_text(&t, i, "estado"), "vigente") != 0)
			continue;
		buf_addf(&name, "adjuntos/%s-", table_text(&t, i, "adjunto"));
		package_name(table_text(&t, i, "que"), &name);
		buf_addf(&name, "%s%s-", *table_text(&t, i, "anexo") != '\0' ? "-" : "",
		    table_text(&t, i, "anexo"));
		package_name(table_text(&t, i, "nombre"), &name);
		answer = put_archived(p, buf_str(&name), table_text(&t, i, "sha256"), f);
		buf_clear(&name);
	}
	table_free(&t);
	return answer;
}

static bool used(const struct packing *p, const char *name)
{
	for (size_t i = 0; i < p->n_used; i++)
		if (strcmp(p->used[i], name) == 0)
			return true;
	return false;
}

/* Two follow-ups may bring files of one name: the later ones are numbered. */
static char *free_name(struct packing *p, const char *folio, const char *name)
{
	struct buf b = BUF_EMPTY;

	for (int n = 1; n == 1 || used(p, buf_str(&b)); n++) {
		buf_cut(&b, 0);
		buf_add(&b, "evidencias/");
		package_name(folio, &b);
		if (n > 1)
			buf_addf(&b, "-%d", n);
		buf_addc(&b, '-');
		package_name(name, &b);
	}
	p->used = xgrow(p->used, p->n_used, &p->cap_used, sizeof *p->used);
	p->used[p->n_used++] = xstrdup(buf_str(&b));
	return buf_take(&b);
}

static int put_evidence(struct packing *p, const struct table *t, struct fault *f)
{
	int answer = 0;

	for (size_t i = 0; i < t->n && answer == 0; i++) {
		char *name;

		if (*table_text(t, i, "sha256") == '\0')
			continue;
		name = free_name(p, table_text(t, i, "folio"), table_text(t, i, "evidencia"));
		answer = put_archived(p, name, table_text(t, i, "sha256"), f);
		free(name);
	}
	return answer;
}

/* Is it of this session, or of an acuerdo of this session? */
static bool concerns(
    const struct packing *p, const struct table *t, size_t row, const struct table *acuerdos)
{
	const char *folio = table_text(t, row, "folio");

	if (strtol(table_text(t, row, "sesion"), NULL, 10) == p->session)
		return true;
	for (size_t i = 0; i < acuerdos->n; i++)
		if (*folio != '\0' && strcmp(table_text(acuerdos, i, "folio"), folio) == 0)
			return true;
	return false;
}

static void drop_row(struct table *t, size_t row)
{
	char **cell = t->cell + row * t->n_columns;

	free(*cell); /* it owns the row */
	t->n--;
	memmove(cell, cell + t->n_columns, (t->n - row) * t->n_columns * sizeof *cell);
}

/* What was told in this session, and of its acuerdos whenever it was told. */
static int read_progress(struct packing *p, struct table *out, struct fault *f)
{
	struct table acuerdos;

	if (store_view(p->desk->store, "seguimiento", NULL, 0, out, f) < 0)
		return -1;
	if (package_view(p, "acuerdos", &acuerdos, f) < 0) {
		table_free(out);
		return -1;
	}
	for (size_t i = out->n; i-- > 0;)
		if (!concerns(p, out, i, &acuerdos))
			drop_row(out, i);
	table_free(&acuerdos);
	return 0;
}

int package_files(struct packing *p, struct fault *f)
{
	struct table t;
	int answer;

	if (put_attachments(p, f) < 0 || read_progress(p, &t, f) < 0)
		return -1;
	answer = put_evidence(p, &t, f);
	table_free(&t);
	return answer;
}

/* ---- data ---------------------------------------------------------------------------------- */

static bool of_sessions(const struct table *t)
{
	for (size_t i = 0; i < t->n_columns; i++)
		if (strcmp(t->column[i], "sesion") == 0)
			return true;
	return false;
}

static int put_table(struct packing *p, const char *view, const struct table *t, struct fault *f)
{
	static const struct {
		enum listing_format format;
		const char *end;
	} forms[] = { { LISTING_CSV, "csv" }, { LISTING_JSON, "json" } };
	int answer = 0;

	for (size_t i = 0; i < sizeof forms / sizeof *forms && answer == 0; i++) {
		struct buf bytes = BUF_EMPTY;
		char *name = xasprintf("datos/%s.%s", view, forms[i].end);

		listing_write(t, forms[i].format, NULL, 0, &bytes);
		answer = package_put(p, name, buf_str(&bytes), bytes.len, f);
		buf_clear(&bytes);
		free(name);
	}
	return answer;
}

/* A view that has no sessions (integrantes, with their contacts) is of no session. */
static int put_view(struct packing *p, const char *view, struct fault *f)
{
	struct table t;
	int answer = strcmp(view, "seguimiento") == 0 ? read_progress(p, &t, f)
						      : package_view(p, view, &t, f);

	if (answer < 0)
		return -1;
	answer = of_sessions(&t) ? put_table(p, view, &t, f) : 0;
	table_free(&t);
	return answer;
}

int package_data(struct packing *p, struct fault *f)
{
	char *text;
	size_t len;
	int answer;

	if (paths_document("vistas.md", &text, &len, f) < 0)
		return -1;
	answer = package_put(p, "datos/vistas.md", text, len, f);
	free(text);
	for (int i = 0; store_views[i] != NULL && answer == 0; i++)
		answer = put_view(p, store_views[i], f);
	return answer;
}
