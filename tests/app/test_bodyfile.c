/*
 * What `abrir` freezes: the body of a session as five texts, and back.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "app/bodyfile.h"
#include "app/padron.h"
#include "base/mem.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const char padron[] = "Tipo,Nombre,Carácter,Desde,Representante\n"
			     "Academia,\"Paz, Ana\",titular,2024-09-01,\n"
			     "Academia,Eva Ruiz,suplente,2024-09-01,\n"
			     "Vecinos,Luz Mar,titular,2026-03-01,\"El \"\"Barrio\"\"\"\n"
			     "Facilitador,Beto Gil,,2024-09-01,\n";

struct fixture {
	char folder[40];
	char *path;
	struct store *store;
};

static int setup(void **state)
{
	struct fixture *x = xcalloc(1, sizeof *x);
	struct roster r;
	struct fault f = { 0 };

	strcpy(x->folder, "/tmp/sesiona-test-XXXXXX");
	assert_non_null(mkdtemp(x->folder));
	x->path = xasprintf("%s/x.db", x->folder);
	if (store_open(x->path, STORE_WRITE, env_real(), &x->store, &f) < 0)
		fail_msg("%s", f.text);
	assert_int_equal(padron_parse("padron.csv", padron, sizeof padron - 1, &r, &f), 0);
	if (store_roster_put(x->store, &r, "2026-01-01", &f) < 0)
		fail_msg("%s", f.text);
	roster_clear(&r);
	*state = x;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *x = *state;
	char *command = xasprintf("rm -rf '%s'", x->folder);

	store_close(x->store);
	assert_int_equal(system(command), 0);
	free(command);
	free(x->path);
	free(x);
	return 0;
}

static long plan(struct store *store, struct civil date)
{
	static const struct matter agenda[] = {
		{ .title = "Lista", .klass = CLASS_LISTA },
		{ .title = "Orden", .klass = CLASS_ORDEN },
		{ .title = "Remoción | grave",
		    .klass = CLASS_REMOCION,
		    .affected = 2,
		    .promoter = { 1, 3 },
		    .n_promoters = 2 },
		{ .title = "[Urgente] Fuente", .klass = CLASS_DECISION },
		{ .title = "Acta", .klass = CLASS_ACTA },
		{ .title = "Clausura", .klass = CLASS_CLAUSURA },
	};
	const struct plan p = { KIND_EXTRAORDINARIA, when_from_civil(date, -360), "Sala «A»",
		agenda, 6 };
	struct fault f;
	long id = 0;

	if (store_session_new(store, &p, &id, &f) < 0)
		fail_msg("%s", f.text);
	return id;
}

static void frozen_and_thawed(void **state)
{
	struct fixture *x = *state;
	struct settings mine, theirs;
	struct snapshot snap;
	struct arena a;
	struct body b;
	struct fault f = { 0 };
	long id = plan(x->store, (struct civil){ 2026, 3, 25, 10, 0, 0 });

	settings_init(&mine);
	settings_init(&theirs);
	arena_init(&a);
	assert_int_equal(settings_parse(&mine, "x",
			     "[quorum]\nlectura=literal\n[organismo]\nsiglas=CA\n", 46, &f),
	    0);
	if (body_freeze(x->store, &mine, id, &snap, &f) < 0 ||
	    body_thaw(&snap, &a, &theirs, &b, &f) < 0)
		fail_msg("%s", f.text);
	snapshot_clear(&snap); /* the body lives in the arena alone */
	settings_clear(&mine);
	settings_clear(&theirs);

	assert_int_equal(b.rules.quorum, QUORUM_LITERAL);
	assert_string_equal(b.rules.acronym, "CA");
	assert_int_equal(b.n_seats, 2);
	assert_string_equal(b.seat[0].titular.name, "Paz, Ana");
	assert_string_equal(b.seat[0].suplente.name, "Eva Ruiz");
	assert_string_equal(b.seat[1].titular.represents, "El \"Barrio\"");
	assert_string_equal(b.facilitator.name, "Beto Gil");
	assert_int_equal(b.kind, KIND_EXTRAORDINARIA);
	assert_int_equal(b.number, 1);
	assert_int_equal(b.year, 2026);
	assert_int_equal(b.planned.offset, -360);
	assert_int_equal(when_civil(b.planned).hour, 10);
	assert_string_equal(b.place, "Sala «A»");
	assert_int_equal(b.n_matters, 6);
	assert_string_equal(b.matter[2].title, "Remoción | grave");
	assert_int_equal(b.matter[2].affected, 2);
	assert_int_equal(b.matter[2].promoter[1], 3);
	assert_string_equal(b.matter[3].title, "[Urgente] Fuente");
	assert_int_equal(b.n_earlier, 0);
	assert_int_equal(b.n_unapproved, 0);
	arena_clear(&a);
}

/* Names come from the padrón of the session's date: before March nobody held seat 2. */
static void the_roster_is_that_of_the_day(void **state)
{
	struct fixture *x = *state;
	struct settings s;
	struct snapshot snap;
	struct arena a;
	struct body b;
	struct fault f = { 0 };
	long february = plan(x->store, (struct civil){ 2026, 2, 10, 10, 0, 0 });
	long before = plan(x->store, (struct civil){ 2023, 2, 10, 10, 0, 0 });

	settings_init(&s);
	arena_init(&a);
	assert_int_equal(body_freeze(x->store, &s, february, &snap, &f), 0);
	assert_int_equal(body_thaw(&snap, &a, &s, &b, &f), 0);
	assert_int_equal(b.n_seats, 1);
	snapshot_clear(&snap);
	assert_int_equal(body_freeze(x->store, &s, before, &snap, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_non_null(strstr(f.text, "padron importar"));
	settings_clear(&s);
	arena_clear(&a);
}

/* ---- texts written by hand ---- */

#define RULES "[organismo]\nsiglas = CA\n"
#define ROSTER "Tipo,Nombre\nAcademia,Ana\n"
#define AGENDA "[lista] L\n[orden] O\n[acta] A\n[clausura] C\n"
#define EARLIER \
	"folio,acuerdo,responsable,vence,estado\r\nCA/1,\"Uno, dos\",Ana,2026-04-30,pendiente\r\n"
#define SESSION                                                                                   \
	"tipo=ordinaria\nnumero=3\nanio=2026\nfecha=2026-03-25T10:00:00-06:00\nsede=\nactas_por_" \
	"aprobar=3,7\n"

static int thaw(const char *const t[5], struct arena *a, struct body *b, struct fault *f)
{
	struct snapshot snap = { .rules = xstrdup(t[0]),
		.roster = xstrdup(t[1]),
		.agenda = xstrdup(t[2]),
		.earlier = xstrdup(t[3]),
		.session = xstrdup(t[4]) };
	struct settings s;
	int answer;

	settings_init(&s);
	answer = body_thaw(&snap, a, &s, b, f);
	settings_clear(&s);
	snapshot_clear(&snap);
	return answer;
}

static void what_was_pending_comes_along(void **state)
{
	const char *const texts[5] = { RULES, ROSTER, AGENDA, EARLIER, SESSION };
	struct arena a;
	struct body b;
	struct fault f = { 0 };

	(void)state;
	arena_init(&a);
	if (thaw(texts, &a, &b, &f) < 0)
		fail_msg("%s", f.text);
	assert_int_equal(b.number, 3);
	assert_string_equal(b.place, "");
	assert_int_equal(b.n_earlier, 1);
	assert_string_equal(b.earlier[0].text, "Uno, dos");
	assert_string_equal(b.earlier[0].due, "2026-04-30");
	assert_int_equal(b.n_unapproved, 2);
	assert_int_equal(b.unapproved[1], 7);
	assert_string_equal(b.facilitator.name, "");
	arena_clear(&a);
}

static const struct {
	int which;
	const char *text;
	const char *expected;
} damaged[] = {
	{ 0, "[organismo]\nsiglas\n", "reglas, línea 2" },
	{ 1, "Tipo,Nombre\n", "padrón" },
	{ 2, "[lista] L\n", "orden del día" },
	{ 3, "folio,acuerdo\n\"x", "acuerdos anteriores" },
	{ 4, "tipo=ordinaria\n", "«numero=»" },
	{ 4,
	    "tipo=junta\nnumero=3\nanio=2026\nfecha=2026-03-25T10:00:00-06:00\nsede=\nactas_por_"
	    "aprobar=\n",
	    "«junta»" },
	{ 4,
	    "tipo=ordinaria\nnumero=0\nanio=2026\nfecha=2026-03-25T10:00:00-06:00\nsede=\nactas_"
	    "por_aprobar=\n",
	    "número" },
	{ 4, "tipo=ordinaria\nnumero=1\nanio=2026\nfecha=ayer\nsede=\nactas_por_aprobar=\n",
	    "«ayer»" },
	{ 4,
	    "tipo=ordinaria\nnumero=1\nanio=2026\nfecha=2026-03-25T10:00:00-06:00\nsede=\nactas_"
	    "por_aprobar=3;7\n",
	    "«3;7»" },
};

static void a_damaged_text_is_told(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(damaged); i++) {
		const char *texts[5] = { RULES, ROSTER, AGENDA, EARLIER, SESSION };
		struct arena a;
		struct body b;
		struct fault f = { 0 };

		texts[damaged[i].which] = damaged[i].text;
		arena_init(&a);
		assert_int_equal(thaw(texts, &a, &b, &f), -1);
		assert_int_equal(f.kind, FAULT_STORE);
		if (strstr(f.text, damaged[i].expected) == NULL)
			fail_msg("«%s» lacks «%s»", f.text, damaged[i].expected);
		arena_clear(&a);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(frozen_and_thawed, setup, teardown),
		cmocka_unit_test_setup_teardown(the_roster_is_that_of_the_day, setup, teardown),
		cmocka_unit_test(what_was_pending_comes_along),
		cmocka_unit_test(a_damaged_text_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
