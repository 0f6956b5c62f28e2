#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/bodyfile.h"
#include "app/desk_inside.h"
#include "app/padron.h"
#include "app/sample.h"
#include "base/env.h"
#include "base/mem.h"
#include "base/words.h"

#define HEALTH_LINES 2	/* of what is wrong; the rest is counted */

/* ---- opening --------------------------------------------------------------------- */

/* A file that is there to be read, and that this person or this medium cannot write. */
static bool only_readable(const char *path)
{
	char *folder = xstrdup(path), *slash = strrchr(folder, '/');
	bool answer;

	if (slash != NULL)
		slash[slash == folder] = '\0';
	answer = access(path, R_OK) == 0 &&
	    (access(path, W_OK) != 0 || access(slash != NULL ? folder : ".", W_OK) != 0);
	free(folder);
	return answer;
}

static struct settings *settings_copy(const struct settings *s)
{
	struct settings *copy = xcalloc(1, sizeof *copy);
	struct buf b = BUF_EMPTY;
	struct fault ignored;	/* what was written is read: see test_settings */

	settings_init(copy);
	settings_write(s, &b);
	settings_parse(copy, "ajustes", b.s, b.len, &ignored);
	buf_clear(&b);
	return copy;
}

int desk_open(const char *path, const struct settings *settings, const struct env *env,
    struct desk **out, struct fault *f)
{
	struct desk *d = xcalloc(1, sizeof *d);
	int answer = store_open(path, STORE_WRITE, env, &d->store, f);

	d->settings = settings_copy(settings);
	d->env = env;
	if (answer < 0 && (f->kind == FAULT_BUSY || only_readable(path))) {
		d->holder = xstrdup(f->text);
		answer = store_open(path, STORE_READ, env, &d->store, f);
	}
	if (answer == 0 && d->holder == NULL)
		answer = body_publish(d->store, settings, env, f);
	if (answer < 0) {
		desk_close(d);
		return -1;
	}
	*out = d;
	return 0;
}

int desk_sample(const struct settings *settings, const struct env *env, struct desk **out,
    struct fault *f)
{
	char *path;
	int answer;

	if (sample_make(settings, env, &path, f) < 0)
		return -1;
	answer = desk_open(path, settings, env, out, f);
	if (answer == 0)	/* nothing that is tried there reaches the town's own settings */
		(*out)->conf = xasprintf("%s.ini", path);
	free(path);
	return answer;
}

void desk_close(struct desk *d)
{
	if (d == NULL)
		return;
	store_close(d->store);
	settings_clear(d->settings);
	free(d->settings);
	free(d->conf);
	free(d->holder);
	free(d);
}

const char *desk_holder(const struct desk *d)
{
	return d->holder;
}

void desk_sight(struct desk *d, struct sight *out)
{
	struct fault ignored;

	desk_today(d, out->day);
	out->version = 0;
	if (d->holder != NULL && store_data_version(d->store, &out->version, &ignored) != 0)
		out->version = 0;
}

bool desk_stale(struct desk *d, const struct sight *seen)
{
	struct sight now;

	desk_sight(d, &now);
	return strcmp(now.day, seen->day) != 0 || (now.version != 0 && now.version != seen->version);
}

const struct settings *desk_settings(const struct desk *d)
{
	return d->settings;
}

void desk_heading(const struct desk *d, struct buf *out)
{
	buf_addf(out, "%s · %s", d->settings->rules.acronym, d->settings->body_name);
}

const struct env *desk_env(const struct desk *d)
{
	return d->env;
}

int desk_looking(const struct desk *d, struct fault *f)
{
	return fault_set(f, FAULT_BUSY, "%s", d->holder);
}

/* ---- health ---------------------------------------------------------------------- */

struct findings {
	struct buf text;
	int	 n;
};

static void find(void *ctx, const char *what)
{
	struct findings *found = ctx;

	if (found->n++ < HEALTH_LINES)
		buf_addf(&found->text, " %s", what);
}

char *desk_health(struct desk *d)
{
	struct findings found = { BUF_EMPTY, 0 };
	struct fault f = { FAULT_NONE, "" };
	int wrong = 0;
	char *answer;

	if (d->holder != NULL || !store_unclean(d->store))
		return NULL;
	if (store_quick_check(d->store, find, &found, &wrong, &f) < 0)
		answer = xasprintf("La vez anterior el programa no terminó bien, y el archivo no se "
		    "pudo revisar: %s", f.text);
	else if (wrong > 0)
		answer = xasprintf("El archivo tiene %d %s:%s Haga una copia y corra «sesiona "
		    "verificar».", wrong, wrong == 1 ? "daño" : "daños", buf_str(&found.text));
	else
		answer = xstrdup("La vez anterior el programa no terminó bien. Se revisó el archivo: "
		    "está completo.");
	buf_clear(&found.text);
	return answer;
}

/* ---- the padrón ------------------------------------------------------------------- */

void desk_today(const struct desk *d, char out[DATE_SIZE])
{
	when_date(env_now(d->env), out);
}

static int count_seats(const struct roster *r)
{
	int n = 0, last = 0;

	for (size_t i = 0; i < r->n; i++) {	/* by seat, the facilitator last */
		n += r->row[i].seat != 0 && r->row[i].seat != last;
		last = r->row[i].seat;
	}
	return n;
}

int desk_seats(struct desk *d, struct fault *f)
{
	struct roster r;
	char today[DATE_SIZE];
	int n;

	desk_today(d, today);
	if (store_roster_at(d->store, today, &r, f) < 0)
		return -1;
	n = count_seats(&r);
	roster_clear(&r);
	return n;
}

static void list_seats(const struct roster *r, struct buf *out)
{
	struct arena a;
	const struct seat *seat;
	struct person facilitator;
	int n;

	arena_init(&a);
	padron_seats(r, &a, &seat, &n, &facilitator);
	for (int i = 0; i < n; i++) {
		buf_addf(out, "%d. %s: %s", seat[i].number, seat[i].kind,
		    *seat[i].titular.name != '\0' ? seat[i].titular.name : "(vacante)");
		if (*seat[i].suplente.name != '\0')
			buf_addf(out, "; suplente, %s", seat[i].suplente.name);
		buf_addc(out, '\n');
	}
	if (*facilitator.name != '\0')
		buf_addf(out, "Facilita: %s\n", facilitator.name);
	arena_clear(&a);
}

int desk_roster_preview(struct desk *d, const struct roster *r, char **lines, struct fault *f)
{
	struct buf b = BUF_EMPTY;
	int now = desk_seats(d, f);

	if (now < 0)
		return -1;
	padron_report(r, &b);
	if (now > 0)
		buf_addf(&b, "Hoy hay %d %s: a quien cambie se le cierra su periodo; nadie se borra.\n",
		    now, now == 1 ? "lugar" : "lugares");
	buf_addc(&b, '\n');
	list_seats(r, &b);
	*lines = buf_take(&b);
	return 0;
}

int desk_roster_keep(struct desk *d, const struct roster *r, struct fault *f)
{
	char today[DATE_SIZE];

	if (d->holder != NULL)
		return desk_looking(d, f);
	desk_today(d, today);
	return store_roster_put(d->store, r, today, f);
}

int desk_padron_preview(struct desk *d, const char *file, char **lines, struct fault *f)
{
	struct roster r;
	int answer;

	if (padron_read(file, &r, f) < 0)
		return -1;
	answer = desk_roster_preview(d, &r, lines, f);
	roster_clear(&r);
	return answer;
}

int desk_padron_import(struct desk *d, const char *file, struct fault *f)
{
	struct roster r;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (padron_read(file, &r, f) < 0)
		return -1;
	answer = desk_roster_keep(d, &r, f);
	roster_clear(&r);
	return answer;
}

/* ---- sessions ---------------------------------------------------------------------- */

static char *title_of(const struct session_row *r)
{
	/* One that was not held was opened with a number, and used none. */
	bool numbered = r->number > 0 && strcmp(r->status, "no celebrada") != 0;
	struct buf b = BUF_EMPTY;
	char *title;

	buf_add(&b, kind_word(r->kind));
	if (numbered) {
		buf_addc(&b, ' ');
		buf_addi(&b, r->number, 2);
		buf_addc(&b, '/');
		buf_addi(&b, r->year, 1);
	}
	title = buf_take(&b);
	title[0] = (char)(title[0] - 'a' + 'A');
	return title;
}

static char *date_of(struct when w)
{
	struct buf b = BUF_EMPTY;

	words_moment_short(&b, when_civil(w));
	return buf_take(&b);
}

static struct desk_session told(const struct session_row *row)
{
	struct desk_session s = { .id = row->id, .year = row->year, .title = title_of(row), .kind = row->kind,
		.date = date_of(row->date), .day = when_day(row->date), .place = xstrdup(row->place),
		.acts = row->acts, .acta_approved = row->acta_approved };

	memcpy(s.status, row->status, sizeof s.status);
	return s;
}

struct desk_session *desk_session_of(const struct session_row *row, size_t n)
{
	struct desk_session *v = xcalloc(n + 1, sizeof *v);

	for (size_t i = 0; i < n; i++)
		v[i] = told(&row[i]);
	return v;
}

int desk_sessions(struct desk *d, struct desk_session **out, size_t *n, struct fault *f)
{
	struct session_row *row;

	if (store_sessions(d->store, &row, n, f) < 0)
		return -1;
	*out = desk_session_of(row, *n);
	session_rows_free(row, *n);
	return 0;
}

static int tell(struct desk *d, struct desk_session *s, struct fault *f)
{
	struct session_row row;

	if (s->title != NULL)
		return 0;
	if (store_session(d->store, s->id, &row, f) < 0)
		return -1;
	*s = told(&row);
	session_row_clear(&row);
	return 0;
}

static int read_marks(struct desk *d, struct desk_session **out, size_t *n, struct fault *f)
{
	int year = when_civil(env_now(d->env)).year, answer = 0;
	struct session_mark *mark;
	struct desk_session *v;

	if (store_session_marks(d->store, &mark, n, f) < 0)
		return -1;
	v = xcalloc(*n + 1, sizeof *v);
	for (size_t i = 0; i < *n && answer == 0; i++) {
		v[i].id = mark[i].id;
		v[i].year = mark[i].year;
		memcpy(v[i].status, mark[i].status, sizeof v[i].status);
		if (v[i].year == year || desk_session_planned(&v[i]) || desk_session_live(&v[i]))
			answer = tell(d, &v[i], f);
	}
	free(mark);
	if (answer == 0)
		*out = v;
	else
		desk_sessions_free(v, *n);
	return answer;
}

/* At one moment; and the file is locked once. */
int desk_sessions_listed(struct desk *d, struct desk_session **out, size_t *n, struct fault *f)
{
	struct fault ignored;
	int answer;

	if (store_begin_reading(d->store, f) < 0)
		return -1;
	answer = read_marks(d, out, n, f);
	if (store_commit(d->store, answer == 0 ? f : &ignored) == 0)
		return answer;
	if (answer == 0)
		desk_sessions_free(*out, *n);
	return -1;
}

int desk_sessions_tell(struct desk *d, struct desk_session *v, const size_t *at, size_t n, struct fault *f)
{
	struct fault ignored;
	int answer = 0;
	size_t i = 0;

	while (i < n && v[at != NULL ? at[i] : i].title != NULL)
		i++;
	if (i == n)
		return 0;
	if (store_begin_reading(d->store, f) < 0)
		return -1;
	for (; i < n && answer == 0; i++)
		answer = tell(d, &v[at != NULL ? at[i] : i], f);
	return store_commit(d->store, answer == 0 ? f : &ignored) < 0 ? -1 : answer;
}

void desk_sessions_free(struct desk_session *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		free(v[i].title);
		free(v[i].date);
		free(v[i].place);
	}
	free(v);
}

bool desk_session_live(const struct desk_session *s)
{
	return strcmp(s->status, "en curso") == 0 || strcmp(s->status, "en receso") == 0;
}

bool desk_session_planned(const struct desk_session *s)
{
	return strcmp(s->status, "planeada") == 0 || strcmp(s->status, "convocada") == 0;
}

int desk_at_hand(const struct desk *d, const struct desk_session *v, size_t n)
{
	int64_t today = when_day(env_now(d->env));
	int planned = -1;

	for (size_t i = 0; i < n; i++)	/* newest first; one that is not told is neither */
		if (v[i].title == NULL)
			continue;
		else if (desk_session_live(&v[i]))
			return (int)i;
		else if (desk_session_planned(&v[i]) && (planned < 0 || v[i].day >= today))
			planned = (int)i;
	return planned;
}

int desk_session(struct desk *d, long id, struct session **out, struct fault *f)
{
	return session_open(d->store, d->settings, d->env, id, out, f);
}
