#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/bodyfile.h"
#include "app/desk_inside.h"
#include "app/desk_settings.h"
#include "app/padron.h"
#include "app/paths.h"
#include "app/settings_file.h"
#include "base/mem.h"
#include "base/text.h"

void desk_settings_file(struct desk *d, const char *given)
{
	free(d->conf);
	d->conf = given != NULL ? xstrdup(given) : NULL;
}

char *desk_settings_path(const struct desk *d)
{
	return d->conf != NULL ? xstrdup(d->conf) : paths_own_settings();
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
	char *clean;
	int answer, error;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (settings_check(i, value, &clean, f) < 0)
		return -1;
	answer = settings_file_put(d->conf, d->settings, i, clean, &fresh, f);
	if (answer == 0) {
		settings_value(d->settings, i, &before);
		settings_clear(d->settings);
		*d->settings = fresh;	/* at the same address: it is borrowed all over */
		error = env_set_zone(d->settings->zone);
		if (body_publish(d->store, d->settings, d->env, f) < 0 ||
		    tell_diary(d, i, buf_str(&before), clean, f) < 0)
			answer = fault_wrap(f, "El ajuste quedó en su archivo, pero no en la base de datos");
		else if (error != 0)
			answer = fault_set(f, FAULT_STORE, "el ajuste quedó guardado, pero no se pudo leer la zona "
			    "horaria «%s»: %s", d->settings->zone, fault_errno(error));
	}
	buf_clear(&before);
	free(clean);
	return answer;
}

const char *desk_setting_when(size_t i)
{
	struct setting_info info = settings_info(i);

	if (strcmp(info.section, "sistema") == 0 && strcmp(info.key, "base") == 0)
		return "Rige desde la próxima vez que se abra el programa.";
	if (strcmp(info.section, "sistema") == 0 || strcmp(info.section, "envio") == 0)
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
	char today[DATE_SIZE];

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
