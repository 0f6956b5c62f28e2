#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/before.h"
#include "app/padron.h"
#include "base/csv.h"
#include "base/file.h"
#include "base/text.h"
#include "base/when.h"

#define FILE_LIMIT ((size_t)16 << 20)
#define TEXT_LIMIT 10000	/* bytes of a wording */
#define WORD_LIMIT 500		/* of anything else */

enum column { FOLIO, ACUERDO, FECHA, RESPONSABLE, VENCE, ESTADO, FORMA, A_FAVOR, EN_CONTRA, ABSTENCIONES,
	COLUMNS };

static const char *const titles[COLUMNS] = { "Folio", "Acuerdo", "Fecha", "Responsable", "Vence", "Estado",
	"Forma", "A favor", "En contra", "Abstenciones" };

/* Columns of the register that say nothing of an acuerdo without a session. */
static const char *const passed_over[] = { "uuid", "sesion", "punto", "decision", "propuesta",
	"propuesta_distinta", "orden" };

struct reader {
	const char *name, *today;
	struct csv csv;
	int	 at[COLUMNS];	/* where each column is, -1 if absent */
	struct before *out;
	struct fault *fault;
};

static int expected(struct reader *r, int line, enum column c, const char *what, const char *got)
{
	char *shown = text_visible(got);

	fault_set(r->fault, FAULT_INPUT, "%s, línea %d, columna «%s»: se esperaba %s%s%.120s%s", r->name, line,
	    titles[c], what, *got ? ", no «" : "", shown, *got ? "»" : "");
	free(shown);
	return -1;
}

/* ---- the titles ------------------------------------------------------------------------- */

/* A title as the view writes it ("a_favor") or as people do. */
static bool titled(const char *title, const char *column)
{
	char *spaced = text_clean_line(title);
	bool same;

	for (char *p = spaced; *p != '\0'; p++)
		if (*p == '_')
			*p = ' ';
	same = text_same(spaced, column) || text_same(title, column);
	free(spaced);
	return same;
}

static int find_column(struct reader *r, const char *title, int field)
{
	int line = r->csv.record[0].line;

	for (int c = 0; c < COLUMNS; c++) {
		if (!titled(title, titles[c]))
			continue;
		if (r->at[c] >= 0)
			return fault_set(r->fault, FAULT_INPUT, "%s, línea %d: la columna «%s» está dos veces",
			    r->name, line, titles[c]);
		r->at[c] = field;
		return 0;
	}
	for (size_t i = 0; i < sizeof passed_over / sizeof *passed_over; i++)
		if (titled(title, passed_over[i]))
			return 0;
	return fault_set(r->fault, FAULT_INPUT, "%s, línea %d: no se conoce la columna «%.120s»; se espera: Folio, "
	    "Acuerdo, Fecha, Responsable, Vence, Estado, Forma, A favor, En contra, Abstenciones", r->name, line,
	    title);
}

static int read_titles(struct reader *r)
{
	if (r->csv.n == 0)
		return fault_set(r->fault, FAULT_INPUT, "%s: está vacío; se esperaban los acuerdos, con una primera "
		    "línea de títulos", r->name);
	for (int c = 0; c < COLUMNS; c++)
		r->at[c] = -1;
	for (size_t i = 0; i < r->csv.record[0].n; i++) {
		char *title = text_clean_line(r->csv.record[0].field[i]);
		int answer = *title != '\0' ? find_column(r, title, (int)i) : 0;

		free(title);
		if (answer < 0)
			return -1;
	}
	if (r->at[ACUERDO] < 0)
		return fault_set(r->fault, FAULT_INPUT, "%s, línea %d: falta la columna «Acuerdo»; la primera línea "
		    "debe tener los títulos", r->name, r->csv.record[0].line);
	return 0;
}

/* ---- one row ------------------------------------------------------------------------------ */

/* The cleaned cell, in the arena. NULL with the fault set when it is too long. */
static const char *cell(struct reader *r, const struct csv_record *record, enum column c)
{
	char *clean = c == ACUERDO ? text_clean(csv_field(record, r->at[c])) :
	    text_clean_line(csv_field(record, r->at[c]));
	size_t limit = c == ACUERDO ? TEXT_LIMIT : WORD_LIMIT;
	const char *kept = NULL;

	if (strlen(clean) <= limit)
		kept = arena_dup(&r->out->arena, clean);
	else
		expected(r, record->line, c, c == ACUERDO ? "un texto más corto (se admiten 10,000 bytes)" :
		    "un texto más corto (se admiten 500 bytes)", "");
	free(clean);
	return kept;
}

/* As ISO, in the arena; "" for none, NULL if it is no date. */
static const char *date_of(struct reader *r, const char *written)
{
	const char *iso;

	return padron_date(written, &r->out->arena, &iso) ? iso : NULL;
}

/* The one of the words that was meant, NULL if none. */
static const char *word_of(const char *written, const char *const *words)
{
	for (; *words != NULL; words++)
		if (text_same(written, *words))
			return *words;
	return NULL;
}

static int read_due(struct reader *r, const struct csv_record *record, struct acuerdo_before *a)
{
	static const char *const words[] = { "inmediato", "próxima sesión", "permanente", NULL };
	const char *written = cell(r, record, VENCE);

	if (written == NULL)
		return -1;
	a->due = word_of(written, words);
	if (a->due == NULL)
		a->due = date_of(r, written);
	if (a->due == NULL)
		return expected(r, record->line, VENCE, "una fecha como 2026-04-30, inmediato, próxima sesión o "
		    "permanente", written);
	return 0;
}

static int read_date(struct reader *r, const struct csv_record *record, struct acuerdo_before *a)
{
	const char *written = cell(r, record, FECHA);

	if (written == NULL)
		return -1;
	if (strlen(written) > 10 && written[10] == 'T')	/* a moment, as the register writes it */
		written = arena_ndup(&r->out->arena, written, 10);
	a->date = date_of(r, written);
	if (a->date == NULL)
		return expected(r, record->line, FECHA, "una fecha como 2024-03-25", written);
	if (strcmp(a->date, r->today) > 0)
		return expected(r, record->line, FECHA, "una fecha que no sea posterior a hoy", written);
	return 0;
}

/* One of the words, or nothing. */
static int read_word(struct reader *r, const struct csv_record *record, enum column c, const char *const *words,
    const char *what, const char **out)
{
	const char *written = cell(r, record, c);

	if (written == NULL)
		return -1;
	*out = *written == '\0' ? "" : word_of(written, words);
	return *out != NULL ? 0 : expected(r, record->line, c, what, written);
}

static int read_count(struct reader *r, const struct csv_record *record, enum column c, int *out)
{
	const char *written = cell(r, record, c);

	if (written == NULL)
		return -1;
	*out = -1;
	if (*written == '\0')
		return 0;
	if (strspn(written, "0123456789") != strlen(written) || strlen(written) > 4)
		return expected(r, record->line, c, "un número de votos", written);
	*out = atoi(written);
	return 0;
}

static int read_row(struct reader *r, const struct csv_record *record, struct acuerdo_before *a)
{
	static const char *const states[] = { "pendiente", "en proceso", "cumplido", "sin efecto", NULL };
	static const char *const forms[] = { "consenso", "unanimidad", "mayoría", NULL };

	a->folio = cell(r, record, FOLIO);
	a->text = cell(r, record, ACUERDO);
	a->responsible = cell(r, record, RESPONSABLE);
	if (a->folio == NULL || a->text == NULL || a->responsible == NULL)
		return -1;
	if (*a->text == '\0')
		return expected(r, record->line, ACUERDO, "el texto del acuerdo", "");
	if (read_date(r, record, a) < 0 || read_due(r, record, a) < 0 ||
	    read_word(r, record, ESTADO, states, "pendiente, en proceso, cumplido o sin efecto", &a->state) < 0 ||
	    read_word(r, record, FORMA, forms, "consenso, unanimidad o mayoría", &a->form) < 0)
		return -1;
	if (read_count(r, record, A_FAVOR, &a->favor) < 0 || read_count(r, record, EN_CONTRA, &a->contra) < 0)
		return -1;
	return read_count(r, record, ABSTENCIONES, &a->abstentions);
}

static int read_rows(struct reader *r)
{
	struct before *out = r->out;

	if (read_titles(r) < 0)
		return -1;
	out->row = arena_alloc(&out->arena, (r->csv.n + 1) * sizeof *out->row);
	for (size_t i = 1; i < r->csv.n; i++) {
		struct before_row *row = &out->row[out->n];

		memset(row, 0, sizeof *row);
		row->line = r->csv.record[i].line;
		if (read_row(r, &r->csv.record[i], &row->acuerdo) < 0)
			return -1;
		out->n++;
	}
	return 0;
}

int before_parse(const char *name, const char *bytes, size_t len, const char *today, struct before *out,
    struct fault *f)
{
	struct reader r = { .name = name, .today = today, .out = out, .fault = f };
	int answer;

	*out = (struct before){ .name = name };
	arena_init(&out->arena);
	if (csv_parse(name, bytes, len, &r.csv, f) < 0)
		return -1;
	answer = read_rows(&r);
	csv_clear(&r.csv);
	if (answer < 0)
		before_clear(out);
	return answer;
}

int before_read(const char *path, const char *today, struct before *out, struct fault *f)
{
	char *bytes;
	size_t len;
	int answer;

	if (file_read(path, FILE_LIMIT, &bytes, &len, f) < 0)
		return -1;
	answer = before_parse(path, bytes, len, today, out, f);
	free(bytes);
	return answer;
}

void before_clear(struct before *b)
{
	arena_clear(&b->arena);
	b->row = NULL;
	b->n = 0;
}

/* ---- into the register -------------------------------------------------------------------- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Gives out folios that neither the register nor the file has. */
struct giver {
	struct store *store;
	const char *acronym;
	const char **told;	/* by the file, sorted */
	size_t	 n_told;
	long	 last;
	struct buf folio;
};

static void giver_init(struct giver *g, struct store *s, const char *acronym, const struct before *b,
    struct arena *a)
{
	*g = (struct giver){ .store = s, .acronym = acronym, .folio = BUF_EMPTY };
	g->told = arena_alloc(a, (b->n + 1) * sizeof *g->told);
	for (size_t i = 0; i < b->n; i++)
		if (*b->row[i].acuerdo.folio != '\0')
			g->told[g->n_told++] = b->row[i].acuerdo.folio;
	qsort(g->told, g->n_told, sizeof *g->told, by_text);
}

static int next_folio(struct giver *g, struct fault *f)
{
	bool taken = true;

	while (taken) {
		const char *folio;

		buf_cut(&g->folio, 0);
		buf_addf(&g->folio, "%s/ANT/%04ld", g->acronym, ++g->last);
		folio = buf_str(&g->folio);
		if (bsearch(&folio, g->told, g->n_told, sizeof *g->told, by_text) != NULL)
			continue;
		if (store_folio_taken(g->store, folio, &taken, f) < 0)
			return -1;
	}
	return 0;
}

static int import_row(struct giver *g, const struct before *b, const struct before_row *row, struct fault *f)
{
	struct acuerdo_before a = row->acuerdo;

	if (*a.folio == '\0') {
		if (next_folio(g, f) < 0)
			return -1;
		a.folio = buf_str(&g->folio);
	}
	if (store_acuerdo_before(g->store, &a, f) == 0)
		return 0;
	return f->kind == FAULT_INPUT ? fault_wrap(f, "%s, línea %d", b->name, row->line) : -1;
}

int before_import(struct store *s, const char *acronym, const struct before *b, struct fault *f)
{
	struct giver giver;
	struct arena a;
	int answer;

	if (store_begin(s, f) < 0)
		return -1;
	arena_init(&a);
	giver_init(&giver, s, acronym, b, &a);
	answer = 0;
	for (size_t i = 0; i < b->n && answer == 0; i++)
		answer = import_row(&giver, b, &b->row[i], f);
	buf_clear(&giver.folio);
	arena_clear(&a);
	if (answer == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}
