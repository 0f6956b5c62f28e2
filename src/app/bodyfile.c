#include "config.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/agenda.h"
#include "app/bodyfile.h"
#include "app/padron.h"
#include "app/recipient.h"
#include "base/buf.h"
#include "base/csv.h"
#include "base/text.h"

/* The columns of view acuerdos that a later session needs. */
enum { FOLIO, TEXT, OWNER, DUE, STATE, EARLIER };
static const char *const earlier_columns[EARLIER] = { "folio", "acuerdo", "responsable", "vence",
	"estado" };

/* ---- freeze ------------------------------------------------------------------- */

static int freeze_roster(
    struct store *store, const struct session_row *row, struct snapshot *out, struct fault *f)
{
	struct roster roster;
	struct buf text = BUF_EMPTY;
	char date[DATE_SIZE];
	size_t people = 0;

	if (store_roster_at(store, when_date(row->date, date), &roster, f) < 0)
		return -1;
	for (size_t i = 0; i < roster.n; i++)
		people += roster.row[i].seat > 0 && *roster.row[i].name != '\0';
	padron_write(&roster, &text);
	roster_clear(&roster);
	out->roster = buf_take(&text);
	return people > 0 ? 0
			 : fault_set(f, FAULT_INPUT,
			       "no hay integrantes en el padrón al %s: impórtelo con "
			       "«sesiona padron importar ARCHIVO.csv»",
			       date);
}

static int freeze_agenda(struct store *store, long id, struct snapshot *out, struct fault *f)
{
	struct arena a;
	struct matter *matter;
	struct buf text = BUF_EMPTY;
	int n, answer;

	arena_init(&a);
	answer = store_session_agenda(store, id, &a, &matter, &n, f);
	if (answer == 0) {
		agenda_write(matter, n, &text);
		out->agenda = buf_take(&text);
	}
	arena_clear(&a);
	return answer;
}

static size_t table_column(const struct table *t, const char *name)
{
	size_t i = 0;

	while (i < t->n_columns && strcmp(t->column[i], name) != 0)
		i++;
	return i;
}

static int freeze_earlier(struct store *store, struct snapshot *out, struct fault *f)
{
	const struct register_query open = { .state = "abiertos", .brief = true };
	struct table t;
	struct buf text = BUF_EMPTY;

	if (store_register(store, &open, &t, f) < 0)
		return -1;
	for (int c = 0; c < EARLIER; c++)
		csv_add(&text, earlier_columns[c], c == 0);
	csv_end(&text);
	for (size_t row = 0; row < t.n; row++) {
		for (int c = 0; c < EARLIER; c++) {
			size_t at = table_column(&t, earlier_columns[c]);

			csv_add(
			    &text, at < t.n_columns ? t.cell[row * t.n_columns + at] : "", c == 0);
		}
		csv_end(&text);
	}
	table_free(&t);
	out->earlier = buf_take(&text);
	return 0;
}

/* Appends "3,7": the sessions that ended without their acta approved, oldest first. */
static int add_unapproved(struct store *store, long id, struct buf *text, struct fault *f)
{
	struct session_row *left;
	const char *comma = "";
	size_t n;

	if (store_sessions_left(store, &left, &n, f) < 0)
		return -1;
	for (size_t i = n; i-- > 0;)
		if (left[i].id != id && strcmp(left[i].status, "clausurada") == 0) {
			buf_addf(text, "%s%ld", comma, left[i].id);
			comma = ",";
		}
	session_rows_free(left, n);
	return 0;
}

static int freeze_session(
    struct store *store, const struct session_row *row, struct snapshot *out, struct fault *f)
{
	struct buf text = BUF_EMPTY;
	char date[WHEN_SIZE], *place;
	int year = when_civil(row->date).year, number;

	if (store_next_number(store, row->kind, year, &number, f) < 0)
		return -1;
	place = text_clean_line(row->place);
	buf_addf(&text, "tipo=%s\nnumero=%d\nanio=%d\nfecha=%s\nsede=%s\nactas_por_aprobar=",
	    kind_word(row->kind), number, year, when_format(row->date, date), place);
	free(place);
	if (add_unapproved(store, row->id, &text, f) < 0) {
		buf_clear(&text);
		return -1;
	}
	buf_addc(&text, '\n');
	out->session = buf_take(&text);
	return 0;
}

int body_freeze(struct store *store, const struct settings *settings, long id, struct snapshot *out,
    struct fault *f)
{
	struct session_row row;
	struct buf rules = BUF_EMPTY;
	int answer;

	memset(out, 0, sizeof *out);
	if (store_session(store, id, &row, f) < 0)
		return -1;
	settings_write(settings, &rules);
	out->rules = buf_take(&rules);
	answer = freeze_roster(store, &row, out, f) < 0 || freeze_agenda(store, id, out, f) < 0 ||
			 freeze_earlier(store, out, f) < 0 ||
			 freeze_session(store, &row, out, f) < 0
		     ? -1
		     : 0;
	session_row_clear(&row);
	if (answer < 0)
		snapshot_clear(out);
	else
		snapshot_seal(out);
	return answer;
}

/* ---- what papers print ---------------------------------------------------------- */

static int publish(struct store *store, const char *key, const char *value, struct fault *f)
{
	char *now;
	int answer;

	if (store_setting(store, key, &now, f) < 0)
		return -1;
	answer = strcmp(now, value) == 0 ? 0 : store_setting_put(store, key, value, f);
	free(now);
	return answer;
}

int body_publish(struct store *store, const struct settings *s, const struct env *env, struct fault *f)
{
	char width[12], height[12], today[DATE_SIZE];
	const struct recipient to = recipient_on(s, when_date(env_now(env), today));
	const struct {
		const char *key, *value;
	} own[] = {
		{ "nombre", s->body_name },
		{ "siglas", s->acronym },
		{ "municipio", s->town },
		{ "estado", s->state },
		{ "papel_ancho", width },
		{ "papel_alto", height },
		{ "rubrican", s->initials },
		{ "destinatario", to.name },
		{ "destinatario_correo", to.mail },
		{ "destinatario_domicilio", to.address },
		{ "area_responsable", s->area },
	};
	int answer = 0;

	snprintf(width, sizeof width, "%d", s->paper_width);
	snprintf(height, sizeof height, "%d", s->paper_height);
	for (size_t i = 0; i < sizeof own / sizeof *own && answer == 0; i++)
		answer = publish(store, own[i].key, own[i].value, f);
	return answer;
}

/* ---- thaw --------------------------------------------------------------------- */

static int thaw_roster(const char *text, struct arena *a, struct body *out, struct fault *f)
{
	struct roster roster;

	if (padron_parse("padrón", text, strlen(text), &roster, f) < 0)
		return -1;
	padron_seats(&roster, a, &out->seat, &out->n_seats, &out->facilitator);
	roster_clear(&roster);
	return 0;
}

static int thaw_agenda(const char *text, struct arena *a, struct body *out, struct fault *f)
{
	struct agenda agenda;

	if (agenda_parse("orden del día", text, strlen(text), AGENDA_FRAMED, a, &agenda, f) < 0)
		return -1;
	out->matter = agenda.matter;
	out->n_matters = agenda.n;
	return 0;
}

static int thaw_earlier(const char *text, struct arena *a, struct body *out, struct fault *f)
{
	struct earlier_acuerdo *earlier;
	struct csv csv;
	int at[EARLIER];

	if (csv_parse("acuerdos anteriores", text, strlen(text), &csv, f) < 0)
		return -1;
	earlier = arena_alloc(a, (csv.n + 1) * sizeof *earlier);
	for (int c = 0; c < EARLIER; c++)
		at[c] = csv.n > 0 ? csv_column(&csv, earlier_columns[c]) : -1;
	for (size_t i = 1; i < csv.n; i++)
		earlier[out->n_earlier++] = (struct earlier_acuerdo){
			.folio = arena_dup(a, csv_field(&csv.record[i], at[FOLIO])),
			.text = arena_dup(a, csv_field(&csv.record[i], at[TEXT])),
			.responsible = arena_dup(a, csv_field(&csv.record[i], at[OWNER])),
			.due = arena_dup(a, csv_field(&csv.record[i], at[DUE])),
			.state = arena_dup(a, csv_field(&csv.record[i], at[STATE])),
		};
	out->earlier = earlier;
	csv_clear(&csv);
	return 0;
}

/* The value of a "clave=valor" line; NULL if it is not there. */
static const char *line_value(const char *text, const char *key, struct arena *a)
{
	size_t n = strlen(key);

	for (const char *p = text; *p != '\0';) {
		size_t line = strcspn(p, "\n");

		if (strncmp(p, key, n) == 0 && p[n] == '=')
			return arena_ndup(a, p + n + 1, line - n - 1);
		p += line + (p[line] == '\n');
	}
	return NULL;
}

/* A whole positive number, 0 if it is none. */
static long number_of(const char *s, const char **end)
{
	char *stop;
	long n = strtol(s, &stop, 10);

	*end = stop;
	return n > 0 && n < 1000000000 && *s >= '0' && *s <= '9' ? n : 0;
}

/* "3,7" into out->unapproved. */
static int thaw_unapproved(const char *s, struct arena *a, struct body *out)
{
	size_t cap = 0;
	long *v = NULL;

	while (*s != '\0') {
		long id = number_of(s, &s);

		if (id == 0 || (*s != ',' && *s != '\0'))
			return -1;
		s += *s == ',';
		v = arena_grow(a, v, (size_t)out->n_unapproved, &cap, sizeof *v);
		v[out->n_unapproved++] = id;
	}
	out->unapproved = v;
	return 0;
}

static int thaw_session(const char *text, struct arena *a, struct body *out, struct fault *f)
{
	static const char *const keys[] = { "tipo", "numero", "anio", "fecha", "sede",
		"actas_por_aprobar" };
	const char *value[6], *end;

	for (size_t i = 0; i < 6; i++) {
		value[i] = line_value(text, keys[i], a);
		if (value[i] == NULL)
			return fault_set(f, FAULT_INPUT, "sesión: falta la línea «%s=»", keys[i]);
	}
	out->number = (int)number_of(value[1], &end);
	out->year = (int)number_of(value[2], &end);
	out->place = value[4];
	if (!kind_parse(value[0], &out->kind))
		return fault_set(f, FAULT_INPUT, "sesión: «%s» no es un tipo de sesión", value[0]);
	if (out->number == 0 || out->year == 0 || out->year > 9999)
		return fault_set(f, FAULT_INPUT, "sesión: se esperaba número y año");
	if (when_parse(value[3], &out->planned) != strlen(value[3]) || value[3][0] == '\0')
		return fault_set(f, FAULT_INPUT, "sesión: «%s» no es una fecha", value[3]);
	if (thaw_unapproved(value[5], a, out) < 0)
		return fault_set(f, FAULT_INPUT, "sesión: «%s» no son números de sesión", value[5]);
	return 0;
}

int body_thaw(const struct snapshot *p, struct arena *a, struct settings *settings_out,
    struct body *out, struct fault *f)
{
	memset(out, 0, sizeof *out);
	settings_clear(settings_out);
	settings_init(settings_out); /* what an old snapshot does not say is as shipped */
	if (settings_parse(settings_out, "reglas", p->rules, strlen(p->rules), f) < 0 ||
	    thaw_roster(p->roster, a, out, f) < 0 || thaw_agenda(p->agenda, a, out, f) < 0 ||
	    thaw_earlier(p->earlier, a, out, f) < 0 || thaw_session(p->session, a, out, f) < 0) {
		fault_wrap(
		    f, "la copia de reglas, padrón y orden con que se abrió la sesión está dañada");
		f->kind = FAULT_STORE;
		return -1;
	}
	out->rules = settings_out->rules;
	out->rules.folio = arena_dup(a, settings_out->folio);
	out->rules.acronym = arena_dup(a, settings_out->acronym);
	return 0;
}
