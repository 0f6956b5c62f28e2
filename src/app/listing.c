#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/listing.h"
#include "base/csv.h"
#include "base/mem.h"
#include "base/text.h"

#define GAP 2		 /* between columns of text */
#define ELASTIC_LEAST 16 /* columns for the one that takes what is left */

int listing_format(const char *word, enum listing_format *out, struct fault *f)
{
	static const char *const words[] = { "texto", "csv", "json" };

	*out = LISTING_TEXT;
	if (word == NULL)
		return 0;
	for (int i = 0; i < 3; i++)
		if (strcmp(word, words[i]) == 0) {
			*out = (enum listing_format)i;
			return 0;
		}
	return fault_set(
	    f, FAULT_USAGE, "en --formato se esperaba texto, csv o json, no «%.80s»", word);
}

/* ---- text --------------------------------------------------------------------- */

/* As wide as its widest cell, but no wider than it may; 0 for the elastic one. */
static int fixed_width(const struct table *t, const struct listing_column *c)
{
	int width = c->most ? text_width(c->title) : 0;

	for (size_t row = 0; row < t->n && width < c->most; row++) {
		int w = text_width(table_text(t, row, c->column));

		if (w > width)
			width = w;
	}
	return width < c->most ? width : c->most;
}

static void add_text(struct buf *line, const char *s, int width, bool last)
{
	char *safe = text_visible(s);

	for (char *p = safe; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
	text_fit(line, safe, width, !last, false);
	free(safe);
	if (!last)
		buf_add(line, "  ");
}

static void write_text(
    const struct table *t, const struct listing_column *columns, int width, struct buf *out)
{
	int w[LISTING_COLUMNS], n, rest = width;

	for (n = 0; n < LISTING_COLUMNS && columns[n].column != NULL; n++) {
		w[n] = fixed_width(t, &columns[n]);
		rest -= w[n] + (n ? GAP : 0);
	}
	for (size_t row = 0; row <= t->n; row++) {
		for (int i = 0; i < n; i++)
			add_text(out,
			    row == 0 ? columns[i].title : table_text(t, row - 1, columns[i].column),
			    w[i]		   ? w[i]
			    : rest > ELASTIC_LEAST ? rest
						   : ELASTIC_LEAST,
			    i == n - 1);
		while (out->len > 0 && out->s[out->len - 1] == ' ')
			buf_cut(out, out->len - 1);
		buf_addc(out, '\n');
	}
}

/* ---- CSV and JSON ------------------------------------------------------------- */

static void write_csv(const struct table *t, struct buf *out)
{
	for (size_t c = 0; c < t->n_columns; c++)
		csv_add(out, t->column[c], c == 0);
	csv_end(out);
	for (size_t i = 0; i < t->n * t->n_columns; i++) {
		csv_add(out, t->cell[i], i % t->n_columns == 0);
		if ((i + 1) % t->n_columns == 0)
			csv_end(out);
	}
}

static void json_string(const char *s, struct buf *out)
{
	/* A database that another program wrote may hold bytes that are no UTF-8. */
	char *fit = text_valid(s, strlen(s)) ? NULL : text_visible(s);

	buf_addc(out, '"');
	for (const char *p = fit ? fit : s; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			buf_addf(out, "\\%c", *p);
		else if ((unsigned char)*p < ' ')
			buf_addf(out, "\\u%04x", (unsigned)*p);
		else
			buf_addc(out, *p);
	}
	buf_addc(out, '"');
	free(fit);
}

/* The public columns that count or name a session. */
static bool is_number(const char *column)
{
	static const char *const numbers[] = { "sesion", "decision", "numero", "anio", "lugares",
		"quorum_requerido", "presentes_instalacion", "orden", "a_favor", "en_contra",
		"abstenciones", "dias", "cuantos", "total", "faltan", "adjunto", "anexo" };

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (strcmp(column, numbers[i]) == 0)
			return true;
	return false;
}

static void json_value(const char *column, const char *value, struct buf *out)
{
	const char *figures = value + (*value == '-' && value[1] != '0');

	if (!is_number(column))
		json_string(value, out);
	else if (*value == '\0')
		buf_add(out, "null");
	else if (*figures != '\0' && strspn(figures, "0123456789") == strlen(figures) &&
		 (*figures != '0' || figures[1] == '\0'))
		buf_add(out, value);
	else
		json_string(value, out);
}

static void write_json(const struct table *t, struct buf *out)
{
	buf_addc(out, '[');
	for (size_t row = 0; row < t->n; row++) {
		buf_add(out, row ? ",\n {" : "\n {");
		for (size_t c = 0; c < t->n_columns; c++) {
			if (c > 0)
				buf_add(out, ", ");
			json_string(t->column[c], out);
			buf_add(out, ": ");
			json_value(t->column[c], t->cell[row * t->n_columns + c], out);
		}
		buf_addc(out, '}');
	}
	buf_add(out, t->n > 0 ? "\n]\n" : "]\n");
}

struct table listing_table(const char *const *columns, size_t n_columns, size_t rows)
{
	struct table t = { n_columns, 0, xcalloc(n_columns, sizeof *t.column),
		xcalloc(rows * n_columns + 1, sizeof *t.cell) };

	for (size_t i = 0; i < n_columns; i++)
		t.column[i] = xstrdup(columns[i]);
	return t;
}

void listing_add(struct table *t, const char *const *cell)
{
	xstrdup_row(&t->cell[t->n++ * t->n_columns], cell, t->n_columns);
}

void listing_write(const struct table *t, enum listing_format format,
    const struct listing_column *columns, int width, struct buf *out)
{
	switch (format) {
	case LISTING_TEXT:
		write_text(t, columns, width, out);
		break;
	case LISTING_CSV:
		write_csv(t, out);
		break;
	case LISTING_JSON:
		write_json(t, out);
		break;
	}
}
