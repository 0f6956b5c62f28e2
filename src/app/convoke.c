#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/convoke.h"
#include "app/paths.h"
#include "base/env.h"
#include "base/file.h"
#include "base/text.h"

int convoke_frame(const struct settings *s, enum session_kind kind, struct arena *a,
    struct agenda *out, struct fault *f)
{
	char *path = paths_own(s, agenda_frame_file(kind)), *bytes;
	size_t len;
	int answer = file_read(path, AGENDA_FILE_MAX, &bytes, &len, f);

	if (answer == 0) {
		answer = agenda_parse(path, bytes, len, AGENDA_FRAME, a, out, f);
		free(bytes);
	}
	free(path);
	return answer;
}

static int frame_agenda(const struct settings *s, const struct convocation *v, struct arena *a,
    struct agenda *out, struct fault *f)
{
	struct agenda frame, matters = { NULL, 0, -1 };

	if (v->matters != NULL && agenda_parse(v->name, v->matters, strlen(v->matters),
				      AGENDA_MATTERS, a, &matters, f) < 0)
		return -1;
	return convoke_frame(s, v->kind, a, &frame, f) < 0
		   ? -1
		   : agenda_put_in(&frame, &matters, a, out, f);
}

/* Is somebody named to it, of that carácter or (NONE) of any? */
static bool somebody(const struct roster *r, int seat, enum caracter caracter)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->row[i].seat == seat && *r->row[i].name != '\0' &&
		    (caracter == CARACTER_NONE || r->row[i].caracter == caracter))
			return true;
	return false;
}

/* The seat that the removal names and has nobody to be removed, or to promote it; 0 if none. */
static int removal_lacks(const struct roster *r, const struct matter *m)
{
	if (m->klass != CLASS_REMOCION)
		return 0;
	if (!somebody(r, m->affected, CARACTER_TITULAR))
		return m->affected;
	for (int p = 0; p < m->n_promoters; p++)
		if (!somebody(r, m->promoter[p], CARACTER_NONE))
			return m->promoter[p];
	return 0;
}

static bool exists(const struct roster *r, int seat)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->row[i].seat == seat)
			return true;
	return false;
}

/* The seats that a removal names must be in the padrón of that day, and not vacant (I.3). */
static int check_removals(
    struct store *store, const struct convocation *v, const struct agenda *agenda, struct fault *f)
{
	struct roster roster;
	char date[DATE_SIZE];
	int missing = 0;

	if (store_roster_at(store, when_date(v->date, date), &roster, f) < 0)
		return -1;
	for (int i = 0; i < agenda->n && missing == 0; i++) {
		const struct matter *m = &agenda->matter[i];

		missing = removal_lacks(&roster, m);
		if (missing != 0)
			fault_set(f, FAULT_INPUT,
			    exists(&roster, missing)
				? "«%s»: el %s está vacante el lugar %d (I.3)"
				: "«%s»: el %s no hay un lugar %d en el padrón (I.3)",
			    m->title, date, missing);
	}
	roster_clear(&roster);
	return missing == 0 ? 0 : -1;
}

int convoke_agenda(struct store *store, const struct settings *s, const struct convocation *v,
    struct arena *a, struct agenda *out, struct fault *f)
{
	return frame_agenda(s, v, a, out, f) < 0 ? -1 : check_removals(store, v, out, f);
}

/* `id` 0: a new one. */
static int keep(struct store *store, const struct settings *s, const struct convocation *v, long *id,
    struct fault *f)
{
	struct arena a;
	struct agenda agenda;
	char *place = text_clean_line(v->place);
	int answer = -1;

	arena_init(&a);
	if (convoke_agenda(store, s, v, &a, &agenda, f) == 0) {
		const struct plan plan = { v->kind, v->date, place, agenda.matter, agenda.n };

		answer = *id == 0 ? store_session_new(store, &plan, id, f)
				  : store_session_change(store, *id, &plan, f);
	}
	arena_clear(&a);
	free(place);
	return answer;
}

int convoke(struct store *store, const struct settings *s, const struct convocation *v, long *id,
    struct fault *f)
{
	*id = 0;
	return keep(store, s, v, id, f);
}

int convoke_change(struct store *store, const struct settings *s, long id, const struct convocation *v,
    struct fault *f)
{
	return keep(store, s, v, &id, f);
}

bool convoke_date(const char *s, struct when *out)
{
	size_t day = strcspn(s, " T"), n = when_parse(s, out);
	char written[DATE_SIZE], iso[DATE_SIZE];
	struct civil c = { 0 };
	struct when hour;

	if (n > 0 && s[n] == '\0') {
		*out = env_local(out->t);
		return true;
	}
	/* Without offset: on that day's offset in the zone, not on today's. */
	if (day >= sizeof written || s[day] == '\0')
		return false;
	snprintf(written, sizeof written, "%.*s", (int)day, s);
	s += day + 1;
	if (!date_read(written, iso) || !civil_parse_date(iso, &c) || strspn(s, "0123456789:") != strlen(s) ||
	    (n = when_parse_near(s, when_from_civil(c, 0), &hour)) == 0 || s[n] != '\0')
		return false;
	*out = env_from_civil(when_civil(hour));
	return true;
}
