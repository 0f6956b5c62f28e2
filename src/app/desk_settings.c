#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/bodyfile.h"
#include "app/desk_inside.h"
#include "app/desk_settings.h"
#include "app/iniedit.h"
#include "app/padron.h"
#include "app/paths.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define FILE_LIMIT 65536	/* what settings_load() reads */

void desk_settings_file(struct desk *d, const char *given)
{
	free(d->conf);
	d->conf = given != NULL ? xstrdup(given) : NULL;
}

char *desk_settings_path(const struct desk *d)
{
	return d->conf != NULL ? xstrdup(d->conf) : paths_own_settings();
}

/* ---- the file ------------------------------------------------------------------------- */

/* The bytes that the change is made to: the file's own, or those in force the first time. */
static int read_base(const struct desk *d, const char *path, char **bytes, size_t *len, mode_t *mode,
    struct fault *f)
{
	struct stat st;
	char *in_force;
	int answer;

	*mode = 0644;
	if (stat(path, &st) == 0) {
		*mode = st.st_mode & 0777;
		return file_read(path, FILE_LIMIT, bytes, len, f);
	}
	in_force = d->conf == NULL ? paths_settings_in_force() : NULL;
	if (in_force == NULL) {
		struct buf b = BUF_EMPTY;

		settings_explain(d->settings, &b);
		*len = b.len;
		*bytes = buf_take(&b);
		return 0;
	}
	answer = file_read(in_force, FILE_LIMIT, bytes, len, f);
	free(in_force);
	return answer;
}

/* Only that setting may differ between the two. */
static bool only_one_differs(const struct settings *a, const struct settings *b, size_t one)
{
	bool same = true;

	for (size_t i = 0; i < settings_count() && same; i++) {
		struct buf x = BUF_EMPTY, y = BUF_EMPTY;

		settings_value(a, i, &x);
		settings_value(b, i, &y);
		same = i == one || strcmp(buf_str(&x), buf_str(&y)) == 0;
		buf_clear(&x);
		buf_clear(&y);
	}
	return same;
}

/* The bytes read as a run of the program would: *out is settings_clear()ed by the caller after 0. */
static int read_again(const char *path, const char *bytes, size_t len, struct settings *out,
    struct fault *f)
{
	settings_init(out);
	if (settings_parse(out, path, bytes, len, f) == 0)
		return 0;
	settings_clear(out);
	return -1;
}

/* Nobody may be surprised by what a written line is read as. */
static int check_change(const char *path, const char *old, size_t old_len, const struct buf *new,
    size_t i, const char *value, struct settings *out, struct fault *f)
{
	struct settings before;
	struct buf got = BUF_EMPTY;
	bool good;

	if (read_again(path, old, old_len, &before, f) < 0)
		return -1;
	if (read_again(path, new->s, new->len, out, f) < 0) {
		settings_clear(&before);
		return -1;
	}
	settings_value(out, i, &got);
	good = (text_same(buf_str(&got), value)) && only_one_differs(&before, out, i);
	settings_clear(&before);
	buf_clear(&got);
	if (!good) {
		settings_clear(out);
		return fault_set(f, FAULT_INPUT, "%s: ese valor no puede escribirse en el archivo", path);
	}
	if (new->len > FILE_LIMIT) {
		settings_clear(out);
		return fault_set(f, FAULT_INPUT, "%s: el archivo pasaría de 64 KiB", path);
	}
	return 0;
}

static int edit(const struct desk *d, const char *path, size_t i, const char *value,
    struct settings *out, struct fault *f)
{
	struct setting_info info = settings_info(i);
	struct buf plain = BUF_EMPTY, quoted = BUF_EMPTY, new = BUF_EMPTY;
	char *bytes;
	mode_t mode;
	size_t len;
	int answer = read_base(d, path, &bytes, &len, &mode, f);

	if (answer < 0)
		return -1;
	settings_literal(i, value, false, &plain);
	settings_literal(i, value, true, &quoted);
	answer = ini_edit(path, bytes, len, info.section, info.key,
	    &(struct ini_text){ buf_str(&plain), buf_str(&quoted) }, &new, f);
	if (answer == 0)
		answer = check_change(path, bytes, len, &new, i, value, out, f);
	if (answer == 0 && (file_make_parents(path, f) < 0 ||
	    file_write(path, new.s, new.len, mode, f) < 0)) {
		settings_clear(out);
		answer = -1;
	}
	free(bytes);
	buf_clear(&plain);
	buf_clear(&quoted);
	buf_clear(&new);
	return answer;
}

/* ---- in force --------------------------------------------------------------------------- */

static int tell_diary(struct desk *d, size_t i, const char *before, const char *after,
    struct fault *f)
{
	struct setting_info info = settings_info(i);
	char *old = xasprintf("[%s] %s = %s", info.section, info.key, before);
	char *new = xasprintf("[%s] %s = %s", info.section, info.key, after);
	int answer = store_diary(d->store, "ajuste", old, new, f);

	free(old);
	free(new);
	return answer;
}

int desk_setting_put(struct desk *d, size_t i, const char *value, struct fault *f)
{
	struct settings fresh;
	struct buf before = BUF_EMPTY;
	char *clean, *path;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (settings_check(i, value, &clean, f) < 0)
		return -1;
	path = desk_settings_path(d);
	if (path == NULL)
		answer = fault_set(f, FAULT_STORE, "no se sabe cuál es su carpeta personal (HOME); indique el "
		    "archivo de ajustes con --conf ARCHIVO");
	else
		answer = edit(d, path, i, clean, &fresh, f);
	if (answer == 0) {
		settings_value(d->settings, i, &before);
		settings_clear(d->settings);
		*d->settings = fresh;	/* at the same address: it is borrowed all over */
		env_set_zone(d->settings->zone);
		if (body_publish(d->store, d->settings, f) < 0 ||
		    tell_diary(d, i, buf_str(&before), clean, f) < 0)
			answer = fault_wrap(f, "El ajuste quedó en su archivo, pero no en la base de datos");
	}
	buf_clear(&before);
	free(path);
	free(clean);
	return answer;
}

const char *desk_setting_when(size_t i)
{
	struct setting_info info = settings_info(i);

	if (strcmp(info.section, "sistema") == 0 && strcmp(info.key, "base") == 0)
		return "Rige desde la próxima vez que se abra el programa.";
	if (strcmp(info.section, "sistema") == 0)
		return NULL;
	return "Una sesión ya abierta sigue con las reglas con que se abrió.";
}

/* ---- what it means ------------------------------------------------------------------------ */

static bool is_key(size_t i, const char *section, const char *key)
{
	struct setting_info info = settings_info(i);

	return strcmp(info.section, section) == 0 && strcmp(info.key, key) == 0;
}

/* The body of today, with the rules in force. Its texts live in the arena. */
static int today_body(struct desk *d, struct arena *a, struct body *out, struct fault *f)
{
	struct roster roster;
	char today[11];

	memset(out, 0, sizeof *out);
	desk_today(d, today);
	if (store_roster_at(d->store, today, &roster, f) < 0)
		return -1;
	padron_seats(&roster, a, &out->seat, &out->n_seats, &out->facilitator);
	roster_clear(&roster);
	out->rules = d->settings->rules;
	return 0;
}

int desk_setting_means(struct desk *d, size_t i, const char *value, struct buf *out, struct fault *f)
{
	bool reading = is_key(i, "quorum", "lectura"), base = is_key(i, "quorum", "base");
	bool seats = is_key(i, "decisiones", "mayoria") && text_same(value, "lugares");
	struct arena a;
	struct body body;
	int answer;

	if (!reading && !base && !seats)
		return 0;
	arena_init(&a);
	answer = today_body(d, &a, &body, f);
	if (answer == 0 && body.n_seats > 0) {
		if (reading)
			body.rules.quorum = text_same(value, "literal") ? QUORUM_LITERAL : QUORUM_HALF_PLUS_ONE;
		if (base)
			body.rules.quorum_filled_only = text_same(value, "ocupados");
		buf_addf(out, "con %d %s: %d", body.n_seats, body.n_seats == 1 ? "lugar" : "lugares",
		    seats ? body.n_seats / 2 + 1 : body_quorum(&body));
	}
	arena_clear(&a);
	return answer;
}
