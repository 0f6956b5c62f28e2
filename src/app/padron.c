#include "config.h"

#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "app/padron.h"
#include "base/csv.h"
#include "base/file.h"
#include "base/text.h"
#include "base/when.h"

#define FILE_LIMIT ((size_t)16 << 20)
#define KINDS_LEAST 5 /* I.1 */
#define SEAT_NUMBER_MAX 999
#define TEXT_LIMIT 500 /* bytes of a cell */
#define ROWS_MAX (2 * SEATS_MAX + 1)

enum column {
	LUGAR,
	TIPO,
	CARACTER,
	TRATAMIENTO,
	NOMBRE,
	CARGO,
	REPRESENTANTE,
	CONTACTO,
	DESDE,
	COLUMNS
};

static const struct {
	const char *title;
	const char *also; /* another title admitted */
} columns[COLUMNS] = {
	[LUGAR] = { "Lugar", NULL },
	[TIPO] = { "Tipo de integrante", "Tipo" },
	[CARACTER] = { "Carácter", NULL },
	[TRATAMIENTO] = { "Tratamiento", NULL },
	[NOMBRE] = { "Nombre", NULL },
	[CARGO] = { "Cargo", NULL },
	[REPRESENTANTE] = { "Representante", NULL },
	[CONTACTO] = { "Datos de contacto", "Contacto" },
	[DESDE] = { "Desde", NULL },
};

struct reader {
	const char *name; /* of the file */
	struct csv csv;
	int at[COLUMNS]; /* where each column is, -1 if absent */
	struct roster *out;
	int line[ROWS_MAX]; /* of each row of *out */
	int seat;	    /* highest opened so far */
	int seats;	    /* how many */
	struct fault *fault;
};

static int expected(struct reader *r, int line, enum column c, const char *what, const char *got)
{
	char *shown = text_visible(got);

	fault_set(r->fault, FAULT_INPUT, "%s, línea %d, columna «%s»: se esperaba %s%s%.120s%s",
	    r->name, line, columns[c].title, what, *got ? ", no «" : "", shown, *got ? "»" : "");
	free(shown);
	return -1;
}

/* ---- the titles --------------------------------------------------------------- */

static int refuse_title(struct reader *r, const char *title)
{
	fault_set(r->fault, FAULT_INPUT,
	    "%s, línea %d: no se conoce la columna «%.120s»; se espera: Lugar, Tipo de integrante, "
	    "Carácter, Tratamiento, Nombre, Cargo, Representante, Datos de contacto, Desde",
	    r->name, r->csv.record[0].line, title);
	return -1;
}

static int find_column(struct reader *r, const char *title, int field)
{
	for (int c = 0; c < COLUMNS; c++) {
		if (!text_same(title, columns[c].title) &&
		    !(columns[c].also != NULL && text_same(title, columns[c].also)))
			continue;
		if (r->at[c] >= 0)
			return fault_set(r->fault, FAULT_INPUT,
			    "%s, línea %d: la columna «%s» está dos veces", r->name,
			    r->csv.record[0].line, columns[c].title);
		r->at[c] = field;
		return 0;
	}
	return refuse_title(r, title);
}

static int read_titles(struct reader *r)
{
	if (r->csv.n == 0)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s: está vacío; se esperaba el padrón, con una "
		    "primera línea de títulos",
		    r->name);
	for (int c = 0; c < COLUMNS; c++)
		r->at[c] = -1;
	for (size_t i = 0; i < r->csv.record[0].n; i++) {
		char *title = text_clean_line(r->csv.record[0].field[i]);
		int answer = *title ? find_column(r, title, (int)i) : 0;

		free(title);
		if (answer < 0)
			return -1;
	}
	if (r->at[TIPO] < 0 || r->at[NOMBRE] < 0)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s, línea %d: falta la columna «%s»; la primera línea "
		    "debe tener los títulos",
		    r->name, r->csv.record[0].line, columns[r->at[TIPO] < 0 ? TIPO : NOMBRE].title);
	return 0;
}

/* ---- one row ------------------------------------------------------------------ */

/* The cleaned cell, in the arena. NULL with the fault set when it is too long. */
static const char *cell(struct reader *r, const struct csv_record *record, enum column c)
{
	char *clean = text_clean_line(csv_field(record, r->at[c]));
	const char *kept = NULL;

	if (strlen(clean) > TEXT_LIMIT)
		expected(r, record->line, c, "un texto más corto (se admiten 500 bytes)", "");
	else
		kept = arena_dup(&r->out->arena, clean);
	free(clean);
	return kept;
}

/* "(vacante)", "Vacante", "[VACANTE]": nobody. */
static bool says_vacant(const char *name)
{
	size_t n = strlen(name);
	char word[16] = "";

	if (n > 2 && ((*name == '(' && name[n - 1] == ')') || (*name == '[' && name[n - 1] == ']'))) {
		name++;
		n -= 2;
	}
	if (n < sizeof word)
		memcpy(word, name, n);
	return text_same(word, "vacante");
}

bool padron_facilitator(const char *kind)
{
	char *key = text_key(kind);
	bool is = strncmp(key, "facilitador", 11) == 0;

	free(key);
	return is;
}

bool padron_date(const char *s, struct arena *a, const char **iso)
{
	char read[DATE_SIZE] = "";

	if (*s != '\0' && !date_read(s, read))
		return false;
	*iso = arena_dup(a, read);
	return true;
}

/* The number written under Lugar, 0 when it is blank; -1 when it is none. */
static int read_seat(const char *s)
{
	int number;

	if (*s == '\0')
		return 0;
	if (strlen(s) > 3 || strspn(s, "0123456789") != strlen(s))
		return -1;
	number = atoi(s);
	return number >= 1 && number <= SEAT_NUMBER_MAX ? number : -1;
}

/* Index of the row of that seat and carácter among those read, -1 if there is none. */
static int find_row(const struct reader *r, int seat, enum caracter caracter)
{
	for (size_t i = 0; i < r->out->n; i++)
		if (r->out->row[i].seat == seat &&
		    (caracter == CARACTER_NONE || r->out->row[i].caracter == caracter))
			return (int)i;
	return -1;
}

static int add_facilitator(struct reader *r, const struct csv_record *record,
    struct roster_row *row, const char *place, const char *caracter)
{
	int other = find_row(r, 0, CARACTER_NONE);

	if (*place)
		return expected(r, record->line, LUGAR,
		    "nada: quien facilita no ocupa un lugar (III.9)", place);
	if (*caracter)
		return expected(r, record->line, CARACTER,
		    "nada: quien facilita no es titular ni suplente", caracter);
	if (other >= 0)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s, línea %d: ya hay quien facilite, en la línea %d; "
		    "se esperaba una sola persona",
		    r->name, record->line, r->line[other]);
	row->seat = 0;
	row->caracter = CARACTER_NONE;
	return 0;
}

/* Gives the row its seat: the one written, the next one, or the one just opened. */
static int choose_seat(
    struct reader *r, const struct csv_record *record, struct roster_row *row, const char *place)
{
	row->seat = read_seat(place);
	if (row->seat < 0)
		return expected(r, record->line, LUGAR, "un número del 1 al 999", place);
	if (row->seat > 0)
		return 0;
	if (row->caracter == CARACTER_TITULAR)
		row->seat = r->seat + 1;
	else if (r->out->n > 0 && r->out->row[r->out->n - 1].caracter == CARACTER_TITULAR)
		row->seat = r->out->row[r->out->n - 1].seat;
	else
		return expected(r, record->line, LUGAR,
		    "el número, o que la suplencia siga a su titular", place);
	return 0;
}

static int add_member(struct reader *r, const struct csv_record *record, struct roster_row *row,
    const char *place, const char *caracter)
{
	int same, kin;

	if (*caracter && !text_same(caracter, "titular") && !text_same(caracter, "suplente"))
		return expected(r, record->line, CARACTER, "titular o suplente", caracter);
	row->caracter = text_same(caracter, "suplente") ? CARACTER_SUPLENTE : CARACTER_TITULAR;
	if (choose_seat(r, record, row, place) < 0)
		return -1;
	same = find_row(r, row->seat, row->caracter);
	if (same >= 0)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s, línea %d: el lugar %d ya tiene %s, en la línea %d", r->name, record->line,
		    row->seat, caracter_word(row->caracter), r->line[same]);
	kin = find_row(r, row->seat, CARACTER_NONE);
	if (kin >= 0 && !text_same(r->out->row[kin].kind, row->kind))
		return fault_set(r->fault, FAULT_INPUT,
		    "%s, línea %d, columna «%s»: el lugar %d es de «%.120s» en "
		    "la línea %d y aquí de «%.120s»; se esperaba el mismo tipo",
		    r->name, record->line, columns[TIPO].title, row->seat, r->out->row[kin].kind,
		    r->line[kin], row->kind);
	if (kin < 0 && ++r->seats > SEATS_MAX)
		return fault_set(r->fault, FAULT_INPUT, "%s, línea %d: hay más de %d lugares",
		    r->name, record->line, SEATS_MAX);
	if (row->seat > r->seat)
		r->seat = row->seat;
	return 0;
}

static bool blank_record(const struct csv_record *record)
{
	for (size_t i = 0; i < record->n; i++) {
		char *clean = text_clean_line(record->field[i]);
		bool blank = *clean == '\0';

		free(clean);
		if (!blank)
			return false;
	}
	return true;
}

/* A cell under no title would be lost: a comma without quotes, most often. */
static int check_width(struct reader *r, const struct csv_record *record)
{
	for (size_t i = 0; i < record->n; i++) {
		bool known = false;

		for (int c = 0; c < COLUMNS; c++)
			known = known || r->at[c] == (int)i;
		if (!known && *csv_field(record, (int)i) != '\0')
			return fault_set(r->fault, FAULT_INPUT,
			    "%s, línea %d: el campo %zu no está bajo ningún "
			    "título; un texto con comas va entre comillas",
			    r->name, record->line, i + 1);
	}
	return 0;
}

static int read_row(struct reader *r, const struct csv_record *record)
{
	struct roster_row row = { .until = "" };
	const char *text[COLUMNS];

	if (check_width(r, record) < 0)
		return -1;
	for (int c = 0; c < COLUMNS; c++) {
		text[c] = cell(r, record, (enum column)c);
		if (text[c] == NULL)
			return -1;
	}
	if (*text[TIPO] == '\0')
		return expected(
		    r, record->line, TIPO, "el tipo de integrante, como «Sociedad civil»", "");
	if (*text[NOMBRE] == '\0')
		return expected(r, record->line, NOMBRE, "un nombre, o «vacante»", "");
	if (!padron_date(text[DESDE], &r->out->arena, &row.since))
		return expected(
		    r, record->line, DESDE, "una fecha como 2024-09-01 o 01/09/2024", text[DESDE]);
	if (says_vacant(text[NOMBRE])) {
		text[TRATAMIENTO] = text[NOMBRE] = text[CARGO] = text[REPRESENTANTE] = text[CONTACTO] = "";
		row.since = "";
	}
	row.kind = text[TIPO];
	row.title = text[TRATAMIENTO];
	row.name = text[NOMBRE];
	row.post = text[CARGO];
	row.represents = text[REPRESENTANTE];
	row.contact = text[CONTACTO];
	if ((padron_facilitator(row.kind) ? add_facilitator : add_member)(
		r, record, &row, text[LUGAR], text[CARACTER]) < 0)
		return -1;
	if (row.seat == 0 && *row.name == '\0')
		return 0; /* nobody facilitates: there is no seat to keep */
	r->line[r->out->n] = record->line;
	r->out->row[r->out->n++] = row;
	return 0;
}

/* By seat, titular first; the facilitator, who has none, last. */
static int row_order(const void *x, const void *y)
{
	const struct roster_row *a = x, *b = y;
	int sa = a->seat ? a->seat : SEAT_NUMBER_MAX + 1,
	    sb = b->seat ? b->seat : SEAT_NUMBER_MAX + 1;

	return sa != sb ? sa - sb : (int)a->caracter - (int)b->caracter;
}

static int read_rows(struct reader *r)
{
	if (read_titles(r) < 0)
		return -1;
	r->out->row = arena_alloc(&r->out->arena, ROWS_MAX * sizeof *r->out->row);
	for (size_t i = 1; i < r->csv.n; i++)
		if (!blank_record(&r->csv.record[i]) && read_row(r, &r->csv.record[i]) < 0)
			return -1;
	if (r->seats == 0)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s: no hay ningún lugar; se esperaba al menos una persona "
		    "titular",
		    r->name);
	qsort(r->out->row, r->out->n, sizeof *r->out->row, row_order);
	return 0;
}

int padron_parse(
    const char *name, const char *bytes, size_t len, struct roster *out, struct fault *f)
{
	struct reader r = { .name = name, .out = out, .fault = f };
	int answer;

	memset(out, 0, sizeof *out);
	arena_init(&out->arena);
	if (csv_parse(name, bytes, len, &r.csv, f) < 0)
		return -1;
	answer = read_rows(&r);
	csv_clear(&r.csv);
	if (answer < 0)
		roster_clear(out);
	return answer;
}

/* ---- out ---------------------------------------------------------------------- */

void padron_write(const struct roster *r, struct buf *out)
{
	for (int c = 0; c < COLUMNS; c++)
		csv_add(out, columns[c].title, c == 0);
	csv_end(out);
	for (size_t i = 0; i < r->n; i++) {
		const struct roster_row *row = &r->row[i];
		char seat[12] = "";

		if (row->seat > 0)
			snprintf(seat, sizeof seat, "%d", row->seat);
		csv_add(out, seat, 1);
		csv_add(out, row->kind, 0);
		csv_add(out, row->caracter == CARACTER_NONE ? "" : caracter_word(row->caracter), 0);
		csv_add(out, row->title, 0);
		csv_add(out, *row->name == '\0' ? "(vacante)" : row->name, 0);
		csv_add(out, row->post, 0);
		csv_add(out, row->represents, 0);
		csv_add(out, row->contact, 0);
		csv_add(out, row->since, 0);
		csv_end(out);
	}
}

static struct person person_of(const struct roster_row *row, struct arena *a)
{
	return (struct person){ arena_dup(a, row->title), arena_dup(a, row->name),
		arena_dup(a, row->post), arena_dup(a, row->represents) };
}

void padron_seats(const struct roster *r, struct arena *a, const struct seat **seats, int *n,
    struct person *facilitator)
{
	const struct person nobody = { "", "", "", "" };
	struct seat *seat = arena_alloc(a, (r->n + 1) * sizeof *seat);

	*n = 0;
	*facilitator = nobody;
	for (size_t i = 0; i < r->n; i++) {
		const struct roster_row *row = &r->row[i];

		if (row->seat == 0) {
			*facilitator = person_of(row, a);
			continue;
		}
		if (*n == 0 || seat[*n - 1].number != row->seat)
			seat[(*n)++] =
			    (struct seat){ row->seat, arena_dup(a, row->kind), nobody, nobody };
		if (row->caracter == CARACTER_SUPLENTE)
			seat[*n - 1].suplente = person_of(row, a);
		else
			seat[*n - 1].titular = person_of(row, a);
	}
	*seats = seat;
}

int padron_read(const char *path, struct roster *out, struct fault *f)
{
	char *bytes;
	size_t len;
	int answer;

	if (file_read(path, FILE_LIMIT, &bytes, &len, f) < 0)
		return -1;
	answer = padron_parse(path, bytes, len, out, f);
	free(bytes);
	return answer;
}

static int count_kinds(const struct seat *seat, int n)
{
	int kinds = 0;

	for (int i = 0; i < n; i++) {
		int j = 0;

		while (j < i && !text_same(seat[j].kind, seat[i].kind))
			j++;
		kinds += j == i;
	}
	return kinds;
}

void padron_report(const struct roster *r, struct buf *out)
{
	struct arena a;
	const struct seat *seat;
	struct person facilitator;
	size_t people = 0;
	int n, kinds;

	arena_init(&a);
	padron_seats(r, &a, &seat, &n, &facilitator);
	for (size_t i = 0; i < r->n; i++)
		people += *r->row[i].name != '\0';
	buf_addf(out, "Padrón: %d %s, %zu %s.\n", n, n == 1 ? "lugar" : "lugares", people,
	    people == 1 ? "persona" : "personas");
	for (int i = 0; i < n; i++)
		if (*seat[i].titular.name == '\0' && *seat[i].suplente.name == '\0')
			buf_addf(out, "El lugar %d, %s, está vacante (I.1).\n", seat[i].number, seat[i].kind);
		else if (*seat[i].titular.name == '\0' || *seat[i].suplente.name == '\0')
			buf_addf(out, "Falta %s en el lugar %d, %s (I.1).\n",
			    *seat[i].titular.name ? "suplente" : "titular", seat[i].number,
			    seat[i].kind);
	kinds = count_kinds(seat, n);
	if (kinds < KINDS_LEAST)
		buf_addf(out, "Hay %d de los cinco tipos de integrante que se piden (I.1).\n", kinds);
	if (*facilitator.name == '\0')
		buf_add(out, "Falta quien facilite las sesiones (VI).\n");
	arena_clear(&a);
}
