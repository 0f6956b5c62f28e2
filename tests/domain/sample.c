#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "sample.h"

static struct matter *add(struct sample *x, struct matter *list, const char *class, const char *title)
{
	struct matter *m = &list[x->body.n_matters++];

	assert_true(matter_class_parse(class, m));
	m->title = arena_dup(&x->arena, title);
	return m;
}

static void agenda_init(struct sample *x, const char *const *matters)
{
	struct matter *list = arena_alloc(&x->arena, 64 * sizeof *list);

	add(x, list, "lista", "Lista de asistencia y declaratoria de quórum");
	add(x, list, "orden", "Lectura y aprobación del orden del día");
	add(x, list, "seguimiento", "Seguimiento de acuerdos");
	for (; *matters != NULL; matters++) {
		size_t n = strcspn(*matters, "|");

		add(x, list, arena_ndup(&x->arena, *matters, n), *matters + n + 1);
	}
	add(x, list, "generales", "Asuntos generales");
	add(x, list, "acta", "Lectura y aprobación del acta");
	add(x, list, "clausura", "Clausura");
	x->body.matter = list;
}

void sample_init(struct sample *x, int seats, const char *const *matters)
{
	struct seat *seat;

	memset(x, 0, sizeof *x);
	arena_init(&x->arena);
	seat = arena_alloc(&x->arena, (size_t)seats * sizeof *seat);
	for (int i = 0; i < seats; i++) {
		struct person nobody = { "", "", "", "" };

		seat[i].number = i + 1;
		seat[i].kind = "Ciudadanía";
		seat[i].titular = seat[i].suplente = nobody;
		seat[i].titular.name = arena_printf(&x->arena, "Titular %d", i + 1);
		seat[i].suplente.name = arena_printf(&x->arena, "Suplente %d", i + 1);
	}
	x->body.seat = seat;
	x->body.n_seats = seats;
	x->body.facilitator = (struct person){ "Lic.", "Facilitadora", "", "" };
	x->body.rules.folio = "{siglas}/{tipo}/{numero}/{anio}-{acuerdo}";
	x->body.rules.acronym = "STM";
	x->body.number = 1;
	x->body.year = 2026;
	x->body.place = "Sala";
	when_parse("2026-03-25T10:00:00-06:00", &x->body.planned);
	agenda_init(x, matters);
	sample_start(x);
}

void sample_start(struct sample *x)
{
	meeting_free(x->m);
	x->m = meeting_new(&x->body);
}

void sample_clear(struct sample *x)
{
	meeting_free(x->m);
	buf_clear(&x->said);
	arena_clear(&x->arena);
}

bool sample_say(struct sample *x, const char *line)
{
	struct when at = x->body.planned;
	struct refusal why;
	struct act act;
	const char *error;

	buf_cut(&x->said, 0);
	meeting_last(x->m, &at);
	if (*line == '@') {
		size_t n = when_parse_near(line + 1, at, &at);

		assert_true(n > 0);
		line += 1 + n;
	}
	line += strspn(line, " ");
	if ((error = act_parse(line, at, &x->arena, &act)) != NULL) {
		buf_add(&x->said, error);
		return false;
	}
	if (!meeting_admit(x->m, &act, at, &why)) {
		refusal_write(&why, &x->body, &x->said);
		return false;
	}
	meeting_apply(x->m, &act, at, at);
	return true;
}

/* One line that must be refused, with what its reason must say: "presente 1 ~ relevar". */
static void tell_refused(struct sample *x, const char *line)
{
	const char *reason = strstr(line, " ~ ");

	assert_non_null(reason);
	line = arena_ndup(&x->arena, line, (size_t)(reason - line));
	if (sample_say(x, line))
		fail_msg("«%s» was admitted", line);
	if (strstr(buf_str(&x->said), reason + 3) == NULL)
		fail_msg("«%s» says «%s», not «%s»", line, buf_str(&x->said), reason + 3);
}

void sample_tell(struct sample *x, const char *lines)
{
	while (*lines != '\0') {
		size_t n = strcspn(lines, "\n");
		const char *line = arena_ndup(&x->arena, lines, n);

		if (*line == '!')
			tell_refused(x, line + 1);
		else if (n > 0 && !sample_say(x, line))
			fail_msg("«%s» refused: %s", line, buf_str(&x->said));
		lines += n + (lines[n] == '\n');
	}
}
