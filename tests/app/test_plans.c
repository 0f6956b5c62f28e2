/* A session planned, changed, cancelled and taken back; what waits to be put in its agenda. */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "app/desk_inside.h"
#include "app/desk_plan.h"
#include "base/env.h"
#include "base/mem.h"

static int64_t clock_now;

static int64_t now(void *ctx)
{
	(void)ctx;
	return clock_now;
}

static void uuid(void *ctx, char out[UUID_SIZE])
{
	static unsigned n;

	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012x", ++n);
}

static const struct env pinned = { now, uuid, NULL };
static struct settings settings;
static struct desk *desk;
static char folder[64];

static int enter(void **state)
{
	struct fault f;
	char path[100];

	(void)state;
	clock_now = 1774454400;	/* 2026-03-25, at ten in Tacámbaro */
	strcpy(folder, "plans-XXXXXX");
	if (mkdtemp(folder) == NULL || setenv("SESIONA_DATOS", CONF_DIR, 1) != 0)
		return -1;
	settings_init(&settings);
	env_set_zone(settings.zone);
	snprintf(path, sizeof path, "%s/x.db", folder);
	if (desk_open(path, &settings, &pinned, &desk, &f) < 0)
		return -1;
	return desk_padron_import(desk, CONF_DIR "/ejemplo/padron.csv", &f);
}

static int leave(void **state)
{
	char command[100];

	(void)state;
	desk_close(desk);
	settings_clear(&settings);
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	return system(command);
}

static long plan(enum session_kind kind, const char *date, const char *matters)
{
	struct planned p = { 0, kind, (char *)date, (char *)"Cabildo", (char *)matters };
	struct fault f = { FAULT_NONE, "" };

	if (desk_plan_save(desk, &p, &f) != 0)
		fail_msg("%s", f.text);
	return p.id;
}

static void dictate(long id, const char *const *line)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf why = BUF_EMPTY;
	struct session *s;
	long seq;

	assert_int_equal(desk_session(desk, id, &s, &f), 0);
	for (; *line != NULL; line++)
		if (session_dictate(s, *line, &seq, &why, &f) != VERDICT_DONE)
			fail_msg("%s: %s%s", *line, buf_str(&why), f.text);
	session_close(s);
	buf_clear(&why);
}

/* Held, with its own matters left to be deferred by the closing. */
static void hold(long id, const char *day)
{
	char open[100];
	const char *const acts[] = { open, "@10:01 presente 1", "@10:01 presente 2", "@10:01 presente 3",
		"@10:01 presente 5", "@10:02 quorum", "@10:03 aprobar_orden", "@10:04 clausurar", NULL };

	snprintf(open, sizeof open, "@%sT10:00:00-06:00 abrir Cabildo", day);
	dictate(id, acts);
}

static const char *status(long id)
{
	static char out[40];
	struct session_row row;
	struct fault f;

	assert_int_equal(store_session(desk->store, id, &row, &f), 0);
	snprintf(out, sizeof out, "%s", row.status);
	session_row_clear(&row);
	return out;
}

static void fails(int answer, const struct fault *f, const char *why)
{
	assert_int_equal(answer, -1);
	if (strstr(f->text, why) == NULL)
		fail_msg("«%s», expected «%s»", f->text, why);
}

/* ---- changing ------------------------------------------------------------------------ */

static void what_was_planned_is_read_and_changed(void **state)
{
	static const char matters[] = "[informativo] Avance\nConvenio\n[remoción 7 por 2,5] Remoción\n"
	    "[decisión] [sic] entre corchetes\n[decisión] # con gato";
	struct fault f = { FAULT_NONE, "" };
	struct planned p;
	char *lines;
	long id = plan(KIND_ORDINARIA, "2026-04-15 10:00", matters);

	(void)state;
	assert_int_equal(desk_plan_read(desk, id, &p, &f), 0);
	assert_string_equal(p.date, "2026-04-15 10:00");
	assert_string_equal(p.place, "Cabildo");
	assert_string_equal(p.matters, matters);
	planned_clear(&p);

	p = (struct planned){ id, KIND_EXTRAORDINARIA, (char *)"2026-04-16 12:30", (char *)"Biblioteca",
		(char *)"Sólo esto" };
	assert_int_equal(desk_plan_save(desk, &p, &f), 0);
	assert_int_equal(desk_plan_read(desk, id, &p, &f), 0);
	assert_int_equal(p.kind, KIND_EXTRAORDINARIA);
	assert_string_equal(p.date, "2026-04-16 12:30");
	assert_string_equal(p.matters, "Sólo esto");
	assert_int_equal(desk_plan_preview(desk, &p, NULL, &lines, &f), 0);
	assert_non_null(strstr(lines, "3. Sólo esto\n4. Lectura y aprobación del acta"));
	free(lines);
	planned_clear(&p);
}

static void once_opened_it_stays(void **state)
{
	struct planned p = { 0, KIND_ORDINARIA, (char *)"2026-03-25 10:00", (char *)"", (char *)"" };
	const char *const open[] = { "@10:00 abrir Cabildo", NULL };
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	p.id = plan(KIND_ORDINARIA, "2026-03-25 10:00", "Asunto");
	dictate(p.id, open);
	fails(desk_plan_save(desk, &p, &f), &f, "ya se abrió");
	fails(desk_plan_cancel(desk, p.id, "", &f), &f, "ya se abrió");
}

/* Nothing of a change that is refused stays. */
static void a_wrong_change_changes_nothing(void **state)
{
	struct planned p = { 0, KIND_ORDINARIA, (char *)"2026-04-15 10:00", (char *)"",
		(char *)"[remoción 77 por 2,5] Nadie" };
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	p.id = plan(KIND_ORDINARIA, "2026-04-15 10:00", "Asunto");
	fails(desk_plan_save(desk, &p, &f), &f, "no hay un lugar 77");
	assert_int_equal(desk_plan_read(desk, p.id, &p, &f), 0);
	assert_string_equal(p.matters, "Asunto");
	planned_clear(&p);
}

/* ---- cancelling ---------------------------------------------------------------------- */

static void cancelled_and_taken_back_until_its_day(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	struct planned p;
	struct session *s;
	struct buf b = BUF_EMPTY;
	long id = plan(KIND_ORDINARIA, "2026-03-26 09:00", "Asunto"), seq;

	(void)state;
	assert_int_equal(desk_plan_cancel_words(desk, id, &b, &f), 0);
	assert_non_null(strstr(buf_str(&b), "Sólo faltan 23 horas."));	/* III.5 asks for 24 */
	buf_clear(&b);
	assert_int_equal(desk_plan_cancel(desk, id, "No habrá quórum", &f), 0);
	assert_string_equal(status(id), "cancelada");
	fails(desk_plan_cancel(desk, id, "", &f), &f, "está cancelada");
	assert_int_equal(desk_plan_read(desk, id, &p, &f), 0);
	fails(desk_plan_save(desk, &p, &f), &f, "está cancelada");
	planned_clear(&p);

	assert_int_equal(desk_session(desk, id, &s, &f), 0);	/* nor can it be opened */
	assert_int_equal(session_dictate(s, "@2026-03-26T09:00:00-06:00 abrir Cabildo", &seq, &b, &f), VERDICT_REFUSED);
	assert_non_null(strstr(buf_str(&b), "está cancelada"));
	session_close(s);
	buf_clear(&b);

	assert_int_equal(desk_plan_restore(desk, id, &f), 0);
	assert_string_equal(status(id), "planeada");
	assert_int_equal(desk_plan_cancel(desk, id, "", &f), 0);
	clock_now += 2 * 86400;
	fails(desk_plan_restore(desk, id, &f), &f, "ya pasó");
	assert_string_equal(status(id), "cancelada");
}

/* ---- what waits ---------------------------------------------------------------------- */

static char *waiting(void)
{
	struct proposals p;
	struct fault f = { FAULT_NONE, "" };
	struct buf b = BUF_EMPTY;

	if (desk_proposals(desk, KIND_ORDINARIA, &p, &f) != 0)
		fail_msg("%s", f.text);
	for (size_t i = 0; i < p.n; i++)
		buf_addf(&b, "%s|%s|%d|%d|%s\n", p.row[i].matter.title, class_word(p.row[i].matter.klass),
		    p.row[i].matter.affected, p.row[i].matter.n_promoters, p.row[i].about);
	proposals_clear(&p);
	return buf_take(&b);
}

static void what_was_deferred_comes_back_with_its_class(void **state)
{
	char *list;

	(void)state;
	hold(plan(KIND_ORDINARIA, "2026-03-20 10:00", "[informativo] Avance\n[remoción 7 por 2,5] Remoción"),
	    "2026-03-20");
	list = waiting();
	assert_string_equal(list,
	    "Avance|informativo|0|0|diferido en ORD/01/2026\nRemoción|remoción|7|2|diferido en ORD/01/2026\n");
	free(list);

	/* An extraordinary one in between does not make it forgotten, and has its own. */
	hold(plan(KIND_EXTRAORDINARIA, "2026-03-23 10:00", "Convenio\n[informativo] avance"), "2026-03-23");
	list = waiting();
	assert_string_equal(list, "Convenio|decisión|0|0|diferido en EXT/01/2026\n"
	    "avance|informativo|0|0|diferido en EXT/01/2026\n"
	    "Remoción|remoción|7|2|diferido en ORD/01/2026\n");
	free(list);

	hold(plan(KIND_ORDINARIA, "2026-03-24 10:00", ""), "2026-03-24");
	list = waiting();
	assert_string_equal(list, "");
	free(list);
}

static void open_acuerdos_are_noted_and_offered(void **state)
{
	static const char *const acts[] = { "@2026-03-20T10:00:00-06:00 abrir Cabildo", "@10:01 presente 1",
		"@10:01 presente 2", "@10:01 presente 3", "@10:01 presente 5", "@10:02 quorum",
		"@10:03 aprobar_orden", "@10:04 punto 3", "@10:05 cerrar_punto", "@10:05 punto 4",
		"@10:06 propuesta Publicar el avance", "@10:07 consenso",
		"@10:08 acuerdo Publicar el avance | Autoridad 2 | 2026-04-30", "@10:09 cerrar_punto",
		"@10:20 clausurar", NULL };
	struct planned p = { 0, KIND_ORDINARIA, (char *)"2026-04-15 10:00", (char *)"", (char *)"Otro" };
	struct proposals w;
	struct fault f;
	char *lines, *list;

	(void)state;
	dictate(plan(KIND_ORDINARIA, "2026-03-20 10:00", "Avance"), acts);
	list = waiting();
	assert_string_equal(list, "Seguimiento del acuerdo STM/ORD/01/2026-01: Publicar el avance|informativo|0|0|"
	    "acuerdo pendiente · Autoridad 2 · vence: 2026-04-30\n");
	free(list);
	assert_int_equal(desk_proposals(desk, KIND_ORDINARIA, &w, &f), 0);
	assert_int_equal(desk_plan_preview(desk, &p, &w, &lines, &f), 0);
	assert_non_null(strstr(lines, "3. Seguimiento de acuerdos\n   · STM/ORD/01/2026-01: Publicar el avance\n"
	    "4. Otro\n"));
	free(lines);
	proposals_clear(&w);
}

/* ---- III.3 --------------------------------------------------------------------------- */

static void months_without_an_ordinary_session(void **state)
{
	static const struct { const char *date; enum session_kind kind; const char *told; } step[] = {
		{ "2026-01-15 10:00", KIND_ORDINARIA, "Sin sesión ordinaria: enero, febrero y marzo de 2026 (III.3)." },
		{ "2026-03-30 10:00", KIND_EXTRAORDINARIA,
		    "Sin sesión ordinaria: enero, febrero y marzo de 2026 (III.3)." },
		{ "2026-03-31 10:00", KIND_ORDINARIA, "Sin sesión ordinaria: enero y febrero de 2026 (III.3)." },
		{ "2026-05-15 10:00", KIND_ORDINARIA, "Sin sesión ordinaria: enero y febrero de 2026 (III.3)." },
	};
	struct fault f;

	(void)state;
	for (size_t i = 0; i < sizeof step / sizeof *step; i++) {
		struct desk_session *v;
		struct buf b = BUF_EMPTY;
		size_t n;

		plan(step[i].kind, step[i].date, "");
		assert_int_equal(desk_sessions_listed(desk, &v, &n, &f), 0);
		desk_months_words(desk, v, n, &b);
		assert_string_equal(buf_str(&b), step[i].told);
		desk_sessions_free(v, n);
		buf_clear(&b);
	}
}

/* Of a list as long as a body is old, only what is seen is read. */
static void old_sessions_are_told_when_they_are_seen(void **state)
{
	struct desk_session *v, none = { .id = 99 };
	const size_t second[] = { 2 };
	struct fault f;
	size_t n;

	(void)state;
	clock_now -= 400 * 86400;	/* in 2025 */
	plan(KIND_ORDINARIA, "2025-03-05 10:00", "");		/* never opened */
	assert_int_equal(desk_plan_cancel(desk, plan(KIND_ORDINARIA, "2025-03-06 10:00", ""), "", &f), 0);
	assert_int_equal(desk_plan_cancel(desk, plan(KIND_CONSULTA, "2025-03-07 11:30", ""), "", &f), 0);
	assert_int_equal(desk_plan_cancel(desk, plan(KIND_ORDINARIA, "2026-02-10 10:00", ""), "", &f), 0);
	clock_now += 400 * 86400;
	assert_int_equal(desk_sessions_listed(desk, &v, &n, &f), 0);
	assert_int_equal(n, 4);
	assert_string_equal(v[0].date, "mar 10 feb 2026 10:00");
	assert_int_equal(v[1].year, 2025);
	assert_string_equal(v[1].status, "cancelada");
	assert_null(v[1].title);
	assert_null(v[2].title);
	assert_string_equal(v[3].date, "mié 5 mar 2025 10:00");
	assert_int_equal(desk_at_hand(desk, v, n), 3);
	assert_int_equal(desk_sessions_tell(desk, v, second, 1, &f), 0);
	assert_null(v[1].title);
	assert_string_equal(v[2].title, "Ordinaria");
	assert_string_equal(v[2].date, "jue 6 mar 2025 10:00");
	assert_int_equal(desk_sessions_tell(desk, v, NULL, n, &f), 0);
	assert_string_equal(v[1].title, "Consulta");
	assert_string_equal(v[1].date, "vie 7 mar 2025 11:30");
	assert_string_equal(v[1].place, "Cabildo");
	desk_sessions_free(v, n);
	fails(desk_sessions_tell(desk, &none, NULL, 1, &f), &f, "no hay ninguna sesión 99");
	assert_null(none.title);
}

#define test(f) cmocka_unit_test_setup_teardown(f, enter, leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(what_was_planned_is_read_and_changed),
		test(once_opened_it_stays),
		test(a_wrong_change_changes_nothing),
		test(cancelled_and_taken_back_until_its_day),
		test(what_was_deferred_comes_back_with_its_class),
		test(open_acuerdos_are_noted_and_offered),
		test(months_without_an_ordinary_session),
		test(old_sessions_are_told_when_they_are_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
