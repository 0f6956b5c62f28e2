#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/before.h"
#include "app/desk_first.h"
#include "app/desk_inside.h"
#include "app/desk_members.h"
#include "app/desk_register.h"
#include "app/padron.h"
#include "base/csv.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/draft.h"

#define MARK "primeros_pasos"	/* in the table setting: the words of the steps done, or OVER */
#define OVER "listo"
#define DRAFT_WHAT "integrantes"
#define NUMBER_MOST 999

static const char *const words[FIRST_STEPS] = {
	[FIRST_BODY] = "organismo",
	[FIRST_SEATS] = "integrantes",
	[FIRST_FACILITATOR] = "facilita",
	[FIRST_RULES] = "reglas",
	[FIRST_NUMBERS] = "numeros",
	[FIRST_ACUERDOS] = "acuerdos",
};

/* ---- which are done -------------------------------------------------------------------- */

static bool has_word(const char *mark, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = strstr(mark, word); p != NULL; p = strstr(p + 1, word))
		if ((p == mark || p[-1] == ' ') && (p[n] == ' ' || p[n] == '\0'))
			return true;
	return false;
}

int desk_first_done(struct desk *d, enum first_step step, struct fault *f)
{
	char *mark, *more;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (store_setting(d->store, MARK, &mark, f) < 0)
		return -1;
	more = xasprintf("%s%s%s", mark, *mark != '\0' ? " " : "", words[step]);
	answer = has_word(mark, words[step]) ? 0 : store_setting_put(d->store, MARK, more, f);
	free(mark);
	free(more);
	return answer;
}

int desk_first_over(struct desk *d, struct fault *f)
{
	return d->holder != NULL ? desk_looking(d, f) : store_setting_put(d->store, MARK, OVER, f);
}

/* ---- what there is --------------------------------------------------------------------- */

/* As desk_facilitator() takes it. */
static char *facilitator_now(const struct roster *r)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct roster_row *row = &r->row[i];

		if (row->seat == 0)
			return xasprintf("%s%s%s", row->name, *row->post != '\0' ? "; " : "", row->post);
	}
	return xstrdup("");
}

static char *numbers_now(struct desk *d, struct fault *f)
{
	struct buf b = BUF_EMPTY;

	for (int k = KIND_ORDINARIA; k <= KIND_CONSULTA; k++) {
		int n;

		if (desk_number_before(d, (enum session_kind)k, &n, f) < 0) {
			buf_clear(&b);
			return NULL;
		}
		if (n > 0)
			buf_addf(&b, "%s%s %02d", b.len > 0 ? " · " : "", kind_word((enum session_kind)k), n);
	}
	return buf_take(&b);
}

static char *rules_now(struct desk *d, int seats)
{
	const struct rules *r = &d->settings->rules;
	const char *how = r->quorum == QUORUM_LITERAL ? "literal" : "mitad más uno";

	if (seats == 0)
		return xasprintf("quórum: %s", how);
	return xasprintf("quórum de %d: %d (%s)", seats, quorum_needed(seats, r->quorum), how);
}

static char *seats_now(int seats)
{
	return seats == 0 ? xstrdup("")
			  : xasprintf("%d %s", seats, seats == 1 ? "lugar" : "lugares");
}

static int acuerdos_now(struct desk *d, char **out, struct fault *f)
{
	const struct register_query open = { .state = "abiertos" };
	size_t n;

	if (store_register_count(d->store, &open, 0, &n, f) < 0)
		return -1;
	*out = n == 0 ? xstrdup("") : xasprintf("%zu %s", n, n == 1 ? "abierto" : "abiertos");
	return 0;
}

static int read_values(struct desk *d, int seats, struct first *out, struct fault *f)
{
	struct roster r;
	char today[DATE_SIZE];

	desk_today(d, today);
	if (store_roster_at(d->store, today, &r, f) < 0)
		return -1;
	out->value[FIRST_FACILITATOR] = facilitator_now(&r);
	roster_clear(&r);
	out->value[FIRST_BODY] = xasprintf("%s · %s", d->settings->acronym, d->settings->town);
	out->value[FIRST_SEATS] = seats_now(seats);
	out->value[FIRST_RULES] = rules_now(d, seats);
	out->value[FIRST_NUMBERS] = numbers_now(d, f);
	return out->value[FIRST_NUMBERS] == NULL ? -1 : acuerdos_now(d, &out->value[FIRST_ACUERDOS], f);
}

static int count_sessions(struct desk *d, size_t *n, struct fault *f)
{
	struct session_row *row;

	if (store_sessions(d->store, &row, n, f) < 0)
		return -1;
	session_rows_free(row, *n);
	return 0;
}

int desk_first(struct desk *d, struct first *out, struct fault *f)
{
	size_t sessions = 1;
	char *mark;
	int seats;

	memset(out, 0, sizeof *out);
	if (d->holder != NULL)
		return 0;
	seats = desk_seats(d, f);
	if (seats < 0 || (seats == 0 && count_sessions(d, &sessions, f) < 0) ||
	    store_setting(d->store, MARK, &mark, f) < 0)
		return -1;
	out->wanted = !has_word(mark, OVER) && (*mark != '\0' || sessions == 0);
	for (int i = 0; i < FIRST_STEPS; i++)
		out->done[i] = has_word(mark, words[i]);
	free(mark);
	if (out->wanted && read_values(d, seats, out, f) < 0) {
		first_clear(out);
		return -1;
	}
	/* These two say for themselves that they are done: the table may have named both. */
	out->done[FIRST_SEATS] = seats > 0;
	if (out->wanted)
		out->done[FIRST_FACILITATOR] |= *out->value[FIRST_FACILITATOR] != '\0';
	return 0;
}

void first_clear(struct first *s)
{
	for (int i = 0; i < FIRST_STEPS; i++)
		free(s->value[i]);
	memset(s, 0, sizeof *s);
}

/* ---- seats as they are typed -------------------------------------------------------------- */

/* Is the first line the titles of a table? */
static bool has_titles(const char *text)
{
	char *line = xstrndup(text, strcspn(text, "\n")), *key = text_key(line);
	bool titles = strstr(key, "nombre") != NULL && strstr(key, "tipo") != NULL;

	free(line);
	free(key);
	return titles;
}

static void add_person(struct buf *out, const char *kind, const char *caracter, const char *name)
{
	csv_add(out, kind, true);
	csv_add(out, caracter, false);
	csv_add(out, name, false);
	csv_end(out);
}

/* «Academia; Ximena Güemes; Hilario Ríos» as the rows of a CSV. -1: why not. */
static int line_to_rows(const char *line, int number, struct buf *out, struct fault *f)
{
	char *cell[3], *copy = xstrdup(line), *rest = copy;
	int n = 0, answer = 0;
	bool vacant;

	for (; rest != NULL && n < 3; n++)
		cell[n] = text_clean_line(strsep(&rest, ";"));
	vacant = n >= 2 && *cell[1] == '\0' && (n < 3 || *cell[2] == '\0');
	if (n < 2 || rest != NULL || *cell[0] == '\0' || (vacant && padron_facilitator(cell[0])))
		answer = fault_set(f, FAULT_INPUT, "renglón %d: se esperaba «tipo; titular; suplente», como "
		    "«Academia; Ximena Güemes; Hilario Ríos»; un lugar vacante, «Academia;»", number);
	else if (padron_facilitator(cell[0]))
		add_person(out, cell[0], "", cell[1]);
	else if (*cell[1] == '\0' && !vacant)
		answer = fault_set(f, FAULT_INPUT, "renglón %d: falta el nombre de quien es titular", number);
	else
		add_person(out, cell[0], "titular", vacant ? "(vacante)" : cell[1]);
	if (answer == 0 && n == 3 && *cell[2] != '\0')
		add_person(out, cell[0], "suplente", cell[2]);
	while (n > 0)
		free(cell[--n]);
	free(copy);
	return answer;
}

static int lines_to_csv(const char *text, struct buf *out, struct fault *f)
{
	int number = 1;

	buf_add(out, "Tipo de integrante,Carácter,Nombre\r\n");
	for (const char *p = text; *p != '\0'; number++) {
		size_t n = strcspn(p, "\n");
		char *line = xstrndup(p, n);
		bool blank = line[strspn(line, " ;")] == '\0';
		int answer = blank ? 0 : line_to_rows(line, number, out, f);

		free(line);
		if (answer < 0)
			return -1;
		p += n + (p[n] == '\n');
	}
	return 0;
}

/* Who facilitates stays, unless the table says otherwise. */
static void keep_facilitator(const struct roster *now, struct roster *r)
{
	struct roster_row *row;

	for (size_t i = 0; i < r->n; i++)
		if (r->row[i].seat == 0)
			return;
	for (size_t i = 0; i < now->n; i++) {
		if (now->row[i].seat != 0)
			continue;
		row = arena_alloc(&r->arena, (r->n + 1) * sizeof *row);
		memcpy(row, r->row, r->n * sizeof *row);
		row[r->n] = (struct roster_row){ .caracter = CARACTER_NONE, .until = "",
			.kind = arena_dup(&r->arena, now->row[i].kind),
			.title = arena_dup(&r->arena, now->row[i].title),
			.name = arena_dup(&r->arena, now->row[i].name),
			.post = arena_dup(&r->arena, now->row[i].post),
			.represents = arena_dup(&r->arena, now->row[i].represents),
			.contact = arena_dup(&r->arena, now->row[i].contact), .since = "" };
		r->row = row;
		r->n++;
		return;
	}
}

static int read_typed(struct desk *d, const char *text, struct roster *out, struct fault *f)
{
	struct buf csv = BUF_EMPTY;
	struct roster now;
	char today[DATE_SIZE];
	int answer = 0;

	if (has_titles(text))
		buf_add(&csv, text);
	else
		answer = lines_to_csv(text, &csv, f);
	if (answer == 0)
		answer = padron_parse("lo escrito", buf_str(&csv), csv.len, out, f);
	buf_clear(&csv);
	if (answer < 0)
		return -1;
	desk_today(d, today);
	if (store_roster_at(d->store, today, &now, f) < 0) {
		roster_clear(out);
		return -1;
	}
	keep_facilitator(&now, out);
	roster_clear(&now);
	return 0;
}

int desk_typed_preview(struct desk *d, const char *text, char **lines, struct fault *f)
{
	struct roster r;
	int answer;

	if (read_typed(d, text, &r, f) < 0)
		return -1;
	answer = desk_roster_preview(d, &r, lines, f);
	roster_clear(&r);
	return answer;
}

int desk_typed_keep(struct desk *d, const char *text, struct fault *f)
{
	struct roster r;
	int answer;

	if (read_typed(d, text, &r, f) < 0)
		return -1;
	answer = desk_roster_keep(d, &r, f);
	roster_clear(&r);
	if (answer == 0)
		draft_drop(store_path(d->store));
	return answer;
}

void desk_typed_draft(const struct desk *d, const char *text)
{
	struct draft draft = { DRAFT_PLAN, (char *)DRAFT_WHAT, (char *)text };
	struct fault ignored;

	draft_save(store_path(d->store), &draft, &ignored);
}

char *desk_typed_drafted(const struct desk *d)
{
	return desk_drafted(d, DRAFT_WHAT);
}

int desk_facilitator(struct desk *d, const char *typed, struct fault *f)
{
	struct roster_row who = { .caracter = CARACTER_NONE, .kind = "Facilitador", .title = "",
		.represents = "", .contact = "", .since = "", .until = "" };
	const char *semicolon = typed + strcspn(typed, ";");
	char *before = xstrndup(typed, (size_t)(semicolon - typed)), *name = text_clean_line(before),
	    *post = text_clean_line(*semicolon == ';' ? semicolon + 1 : "");
	struct roster now = { 0 }, next;
	char today[DATE_SIZE];
	int answer;

	desk_today(d, today);
	answer = store_roster_at(d->store, today, &now, f);
	next = (struct roster){ .row = arena_alloc(&now.arena, (now.n + 1) * sizeof *now.row) };
	for (size_t i = 0; i < now.n; i++) {
		if (now.row[i].seat != 0)
			next.row[next.n++] = now.row[i];
		else if (text_same(now.row[i].name, name))
			who = now.row[i];	/* what the question does not ask stays */
	}
	who.name = name;
	who.post = post;
	if (*name != '\0')
		next.row[next.n++] = who;
	if (answer == 0)
		answer = desk_roster_keep(d, &next, f);
	roster_clear(&now);
	free(before);
	free(name);
	free(post);
	return answer;
}

/* ---- numbers ------------------------------------------------------------------------------ */

static int this_year(const struct desk *d)
{
	return when_civil(env_now(d->env)).year;
}

int desk_number_before(struct desk *d, enum session_kind kind, int *number, struct fault *f)
{
	return store_number_before(d->store, kind, this_year(d), number, f);
}

int desk_number_before_put(struct desk *d, enum session_kind kind, const char *typed, struct fault *f)
{
	size_t n = strlen(typed);

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (n == 0 || n > 3 || strspn(typed, "0123456789") != n)
		return fault_set(f, FAULT_INPUT, "se esperaba un número del 0 al %d, no «%.40s»", NUMBER_MOST,
		    typed);
	return store_number_before_put(d->store, kind, this_year(d), atoi(typed), f);
}

/* ---- acuerdos ----------------------------------------------------------------------------- */

int desk_acuerdos_preview(struct desk *d, const char *file, char **lines, struct fault *f)
{
	struct before b;
	struct buf out = BUF_EMPTY;
	char today[DATE_SIZE];

	desk_today(d, today);
	if (before_read(file, today, &b, f) < 0)
		return -1;
	buf_addf(&out, "%zu %s:\n\n", b.n, b.n == 1 ? "acuerdo" : "acuerdos");
	for (size_t i = 0; i < b.n; i++) {
		const struct acuerdo_before *a = &b.row[i].acuerdo;

		buf_addf(&out, "%s%s%s%s%s", a->folio, *a->folio != '\0' ? " " : "", a->text,
		    *a->responsible != '\0' ? " · " : "", a->responsible);
		if (*a->due != '\0') {
			buf_add(&out, " · vence: ");
			desk_day_words(a->due, &out);
		}
		if (*a->state != '\0')
			buf_addf(&out, " · %s", a->state);
		buf_add(&out, "\n");
	}
	before_clear(&b);
	*lines = buf_take(&out);
	return 0;
}

int desk_acuerdos_keep(struct desk *d, const char *file, struct fault *f)
{
	return desk_register_import(d, file, f) < 0 ? -1 : 0;
}
