/* What the integration lacks, what a change would do, and the table that goes out. */
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

#include "app/desk_members.h"
#include "app/desk_plan.h"
#include "app/padron.h"
#include "base/mem.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static int64_t now(void *ctx)
{
	(void)ctx;
	return 1774454400;	/* 2026-03-25 */
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
	strcpy(folder, "members-XXXXXX");
	if (mkdtemp(folder) == NULL || setenv("SESIONA_DATOS", CONF_DIR, 1) != 0)
		return -1;
	settings_init(&settings);
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

static struct member_change naming(int seat, enum caracter c, const char *name, const char *since)
{
	return (struct member_change){ .act = MEMBER_APPOINT, .m = { .seat = seat, .caracter = c,
		.kind = "Sociedad civil", .name = name, .represents = "Cuenca Viva, A. C.", .since = since,
		.origin = "Asamblea", .document = "Acta" } };
}

static void change(const struct member_change *c)
{
	struct fault f = { FAULT_NONE, "" };

	if (desk_members_change(desk, c, &f) != 0)
		fail_msg("%s", f.text);
}

static void refused(const struct member_change *c, const char *why)
{
	struct fault f = { FAULT_NONE, "" };
	char *lines;

	assert_int_equal(desk_members_preview(desk, c, &lines, &f), -1);
	assert_null(lines);
	assert_int_equal(desk_members_change(desk, c, &f), -1);
	if (strstr(f.text, why) == NULL)
		fail_msg("«%s», expected «%s»", f.text, why);
}

static void add_term(const char *name, const char *start, const char *end)
{
	struct member_change c = { .act = MEMBER_TERM, .term = { 0, name, start, end } };

	change(&c);
}

/* "seat numeral text" a line. */
static char *warnings(const char *date)
{
	struct members m;
	struct fault f;
	struct buf b = BUF_EMPTY;

	assert_int_equal(desk_members(desk, date, &m, &f), 0);
	for (size_t i = 0; i < m.n_warnings; i++)
		buf_addf(&b, "%d %s %s\n", m.warning[i].seat, m.warning[i].numeral, m.warning[i].text);
	members_clear(&m);
	return buf_take(&b);
}

static void warns(const char *date, const char *what, bool does)
{
	char *all = warnings(date);

	if ((strstr(all, what) != NULL) != does)
		fail_msg("%s «%s» among:\n%s", does ? "no" : "there is", what, all);
	free(all);
}

/* ---- warnings ------------------------------------------------------------------------------ */

static void a_whole_table_lacks_only_what_it_cannot_tell(void **state)
{
	char *all = warnings(NULL);

	(void)state;
	assert_string_equal(all, "-1 I.4 No hay un periodo registrado: sin él no se avisa de su término.\n"
	    "-1 I.2 No consta quién nombró, o con qué documento, en 14 nombramientos (lugares: 1, 2, 3, 4, 5, 6, 7).\n");
	free(all);
}

static void the_end_of_the_term_is_told_in_time(void **state)
{
	static const struct { const char *date, *told; } days[] = {
		{ "2027-06-01", NULL },			/* 91 days before */
		{ "2027-06-02", "termina el mar 31 ago 2027, en 90 días" },
		{ "2027-08-30", "en 1 día:" },
		{ "2027-08-31", "en 0 días" },
		{ "2027-09-01", "no está en ningún periodo" },
	};

	(void)state;
	add_term("2024–2027", "2024-09-01", "2027-08-31");
	for (size_t i = 0; i < COUNT(days); i++)
		warns(days[i].date, days[i].told != NULL ? days[i].told : "I.4", days[i].told != NULL);
}

static void kinds_and_places_that_are_missing(void **state)
{
	struct members m;
	struct fault f;
	struct member_change c = { .act = MEMBER_END };
	char *lines;

	(void)state;
	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	assert_int_equal(m.n_seats, 7);
	c.m = *m.seat[4].titular;	/* Academia has only this seat */
	c.m.until = "2026-03-20";
	c.m.ended_why = "Renuncia";
	change(&c);
	warns(NULL, "5 I.1 El lugar 5, Academia, no tiene titular.", true);
	warns(NULL, "No hay integrantes de", false);
	c.m = *m.seat[4].suplente;
	c.m.until = "2026-03-20";
	change(&c);
	warns(NULL, "5 I.1 El lugar 5, Academia, está vacante.", true);
	warns(NULL, "-1 I.1 No hay integrantes de: Academia.", true);
	warns("2026-03-20", "I.1", false);	/* that day they were still there */
	assert_int_equal(m.n_seats, 7);
	c = (struct member_change){ .act = MEMBER_KIND, .m = { .seat = 5, .kind = "Universidades" } };
	assert_int_equal(desk_members_preview(desk, &c, &lines, &f), 0);
	assert_string_equal(lines, "Tipo: «Academia» → «Universidades».\n");
	free(lines);
	c = (struct member_change){ .act = MEMBER_END };
	c.m = *m.facilitator;
	c.m.until = "2026-03-20";
	change(&c);
	warns(NULL, "0 VI No hay quien facilite", true);
	members_clear(&m);
}

static void rotation_is_sought(void **state)
{
	struct member_change c = naming(4, CARACTER_SUPLENTE, "Saúl Rea", "2022-01-01");

	(void)state;
	add_term("2021–2024", "2021-09-01", "2024-08-31");
	add_term("2024–2027", "2024-09-01", "2027-08-31");
	warns(NULL, "I.5", false);
	c.m.until = "2024-08-31";
	change(&c);		/* the same organisation, another person: told once for the seat */
	warns(NULL, "4 I.5 Cuenca Viva, A. C. (lugar 4) ya estaba representada en el periodo 2021–2024", true);
	c = naming(4, CARACTER_TITULAR, "AURELIO CAMPOS ZUÑIGA", "2022-01-01");
	c.m.until = "2024-08-31";
	change(&c);
	warns(NULL, "4 I.5 Aurelio Campos Zúñiga (lugar 4) ya integraba en el periodo 2021–2024", true);
	c = naming(2, CARACTER_TITULAR, "Quien Gobernaba", "2022-01-01");
	c.m.kind = "Autoridad";
	c.m.represents = "Presidencia Municipal";
	c.m.until = "2024-08-31";
	change(&c);		/* an institution is always the same: nothing to rotate */
	warns(NULL, "Presidencia Municipal", false);
	warns("2023-01-01", "I.5", false);
}

static void one_person_in_two_places(void **state)
{
	struct member_change c = naming(8, CARACTER_TITULAR, "norma guía pardo", "2026-03-01");

	(void)state;
	change(&c);
	warns(NULL, "8 I.5 Norma Guía Pardo está en dos lugares: 2 y 8.", true);
	c = naming(9, CARACTER_TITULAR, "Amalia Villanueva Rojas", "2026-03-01");
	change(&c);
	warns(NULL, "9 III.9 Amalia Villanueva Rojas facilita y también ocupa el lugar 9.", true);
}

/* ---- changes ------------------------------------------------------------------------------- */

static void a_preview_keeps_nothing(void **state)
{
	struct member_change c = naming(4, CARACTER_TITULAR, "  Rosa   Díaz ", "1/4/2026");
	struct fault f = { FAULT_NONE, "" };
	struct members m;
	char *lines;

	(void)state;
	assert_int_equal(desk_members_preview(desk, &c, &lines, &f), 0);
	assert_string_equal(lines, "Termina: Aurelio Campos Zúñiga, titular del lugar 4, Sociedad civil, el mar 31 mar 2026.\n"
	    "Entra: Rosa Díaz, titular del lugar 4, Sociedad civil, desde el mié 1 abr 2026.\n");
	free(lines);
	assert_int_equal(desk_members(desk, "2026-04-01", &m, &f), 0);
	assert_string_equal(m.seat[3].titular->name, "Aurelio Campos Zúñiga");
	assert_int_equal(m.n_all, 15);
	members_clear(&m);
	c.m.since = "2026-03-01";
	assert_int_equal(desk_members_preview(desk, &c, &lines, &f), 0);
	assert_non_null(strstr(lines, "La fecha ya pasó: las sesiones abiertas desde entonces conservan"));
	free(lines);
	change(&c);
	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	assert_string_equal(m.seat[3].titular->name, "Rosa Díaz");
	assert_int_equal(m.n_all, 16);
	members_clear(&m);
}

static void what_cannot_be(void **state)
{
	char *long_name = xcalloc(1, 602);
	struct member_change c = naming(4, CARACTER_TITULAR, "Rosa Díaz", "31/2/2026");

	(void)state;
	refused(&c, "«31/2/2026» no es una fecha");
	c.m.since = "";
	refused(&c, "falta la fecha");
	c.m.since = "2026-04-01";
	c.m.until = "2026-03-01";
	refused(&c, "termina antes de empezar");
	c.m.until = "";
	c.m.name = " ";
	refused(&c, "falta el nombre");
	c.m.name = "Rosa Díaz";
	c.m.kind = "Academia";
	refused(&c, "el lugar 4 es de «Sociedad civil»");
	c = naming(8, CARACTER_TITULAR, "Rosa Díaz", "2026-04-01");
	c.m.kind = "Facilitadora";
	refused(&c, "quien facilita no ocupa un lugar (III.9)");
	c.m.seat = 1000;
	refused(&c, "el lugar va del 1 al 999");
	/* What a session could not read back from its snapshot never gets in. */
	memset(long_name, 'x', 601);
	c = naming(8, CARACTER_TITULAR, long_name, "2026-04-01");
	refused(&c, "un texto más corto");
	free(long_name);
}

/* A seat that begins later is not vacant yet, and is no part of today's table. */
static void seats_with_nobody_in_the_table(void **state)
{
	struct member_change c = naming(8, CARACTER_TITULAR, "Rosa Díaz", "2026-04-01");
	struct members m;
	struct fault f;
	struct buf b = BUF_EMPTY;

	(void)state;
	change(&c);
	warns(NULL, "El lugar 8", false);
	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	assert_int_equal(m.n_seats, 8);
	assert_true(m.seat[7].coming);
	members_csv(&m, false, &b);
	assert_null(strstr(buf_str(&b), "\r\n8,"));
	members_clear(&m);
	buf_cut(&b, 0);
	assert_int_equal(desk_members(desk, "2026-04-01", &m, &f), 0);
	c = (struct member_change){ .act = MEMBER_END, .m = *m.seat[7].titular };
	c.m.until = "2026-04-30";
	change(&c);
	members_clear(&m);
	assert_int_equal(desk_members(desk, "2026-05-01", &m, &f), 0);
	members_csv(&m, false, &b);
	assert_non_null(strstr(buf_str(&b), "\r\n8,Sociedad civil,titular,,(vacante),,,,\r\n"));
	members_clear(&m);
	buf_clear(&b);
}

static char *difference(const struct member_change *c)
{
	struct fault f = { FAULT_NONE, "" };
	char *lines;

	if (desk_members_preview(desk, c, &lines, &f) != 0)
		fail_msg("%s", f.text);
	return lines;
}

static void tells(const struct member_change *c, const char *what)
{
	char *lines = difference(c);

	if (strcmp(lines, what) != 0)
		fail_msg("«%s», expected «%s»", lines, what);
	free(lines);
}

static void end_everybody(int seat, const char *last)
{
	struct members m;
	struct fault f;

	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	for (size_t i = 0; i < m.n_all; i++)
		if (m.all[i].seat == seat) {
			struct member_change c = { .act = MEMBER_END, .m = m.all[i] };

			c.m.until = last;
			change(&c);
		}
	members_clear(&m);
}

/* A seat goes when it is vacant, from a date on, and comes back with whoever is named to it. */
static void a_seat_goes_and_comes_back(void **state)
{
	struct member_change c = { .act = MEMBER_ABOLISH, .m = { .seat = 3, .since = "1/4/2026",
		.ended_why = "Reforma" } }, back = naming(3, CARACTER_TITULAR, "Rosa Díaz", "2026-05-01");
	struct members m;
	struct fault f;

	(void)state;
	back.m.kind = "Autoridad";
	refused(&c, "no está vacante el 2026-04-01");
	end_everybody(3, "2026-03-24");
	c.m.since = "";
	refused(&c, "falta la fecha");
	c.m.since = "1/4/2026";
	tells(&c, "Se suprime: lugar 3, Autoridad, desde el mié 1 abr 2026.\n"
	    "Quedarán 6 lugares, y de ellos se cuenta el quórum (III.2).\n");
	change(&c);
	warns(NULL, "El lugar 3, Autoridad, está vacante, y se suprime el mié 1 abr 2026.", true);
	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	assert_int_equal(m.n_seats, 7);
	assert_int_equal(m.n_gone, 0);
	members_clear(&m);
	assert_int_equal(desk_members(desk, "2026-04-01", &m, &f), 0);
	assert_int_equal(m.n_seats, 6);
	assert_int_equal(m.n_gone, 1);
	assert_int_equal(m.gone[0].number, 3);
	members_clear(&m);
	tells(&back, "Entra: Rosa Díaz, titular del lugar 3, Autoridad, desde el vie 1 may 2026.\n"
	    "Se conserva: lugar 3, Autoridad, que se iba a suprimir.\n");
	/* sooner: today */
	c.m.since = "2026-03-25";
	tells(&c, "Se suprime: lugar 3, Autoridad, desde el mié 25 mar 2026.\n"
	    "Quedan 6 lugares, y de ellos se cuenta el quórum (III.2).\n");
	change(&c);
	assert_int_equal(desk_seats(desk, &f), 6);
	back.m.since = "2026-03-25";
	tells(&back, "Entra: Rosa Díaz, titular del lugar 3, Autoridad, desde el mié 25 mar 2026.\n"
	    "Vuelve: lugar 3, Autoridad, que se había suprimido.\n");
	change(&back);
	assert_int_equal(desk_seats(desk, &f), 7);
}

/* Who conducts a session counts its seats. */
static void no_seat_goes_in_a_session(void **state)
{
	struct member_change c = { .act = MEMBER_ABOLISH, .m = { .seat = 3, .since = "2026-03-26", .ended_why = "" } };
	struct planned plan = { .kind = KIND_ORDINARIA, .date = (char[]){ "2026-03-25 10:00" },
		.place = (char[]){ "Sala" }, .matters = (char[]){ "" } };
	struct session *session;
	struct buf why = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	long seq;

	(void)state;
	end_everybody(3, "2026-03-24");
	if (desk_plan_save(desk, &plan, &f) != 0)
		fail_msg("%s", f.text);
	assert_int_equal(desk_session(desk, plan.id, &session, &f), 0);
	assert_int_equal(session_dictate(session, "@10:00 abrir Sala", &seq, &why, &f), VERDICT_DONE);
	refused(&c, "hay una sesión en curso, que cuenta el lugar 3");
	assert_int_equal(session_dictate(session, "@10:01 no_celebrada", &seq, &why, &f), VERDICT_DONE);
	session_close(session);
	buf_clear(&why);
	change(&c);
}

/* Nor one that a planned removal names: as who promotes it, here. */
static void no_seat_goes_that_a_removal_names(void **state)
{
	struct member_change c = { .act = MEMBER_ABOLISH, .m = { .seat = 5, .since = "2026-04-20", .ended_why = "" } };
	struct planned plan = { .kind = KIND_EXTRAORDINARIA, .date = (char[]){ "2026-04-25 10:00" },
		.place = (char[]){ "Sala" }, .matters = (char[]){ "[remoción 7 por 2,5] Remoción" } };
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	if (desk_plan_save(desk, &plan, &f) != 0)
		fail_msg("%s", f.text);
	end_everybody(5, "2026-03-24");
	refused(&c, "la Extraordinaria del sáb 25 abr 2026 10:00 tiene una remoción que nombra el lugar 5");
	c.m.since = "2026-04-26";
	change(&c);
}

static void the_table_goes_out_and_comes_back(void **state)
{
	struct members m;
	struct roster r;
	struct fault f;
	struct buf all = BUF_EMPTY, open = BUF_EMPTY, past = BUF_EMPTY;

	(void)state;
	assert_int_equal(desk_members(desk, NULL, &m, &f), 0);
	members_csv(&m, false, &all);
	members_csv(&m, true, &open);
	members_history_csv(&m, 2, &past);
	members_clear(&m);
	assert_int_equal(padron_parse("x", buf_str(&all), all.len, &r, &f), 0);
	assert_int_equal(r.n, 15);
	roster_clear(&r);
	assert_non_null(strstr(buf_str(&all), "434 000 0001"));
	assert_null(strstr(buf_str(&open), "434 000 0001"));	/* nobody marked it public (V.3) */
	assert_null(strstr(buf_str(&past), "434 000 0001"));
	assert_non_null(strstr(buf_str(&past), "2,Autoridad,suplente,C.,Norma Guía Pardo"));
	assert_null(strstr(buf_str(&past), "Teresa"));
	buf_clear(&all);
	buf_clear(&open);
	buf_clear(&past);
}

#define test(x) cmocka_unit_test_setup_teardown(x, enter, leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(a_whole_table_lacks_only_what_it_cannot_tell),
		test(the_end_of_the_term_is_told_in_time),
		test(kinds_and_places_that_are_missing),
		test(rotation_is_sought),
		test(one_person_in_two_places),
		test(a_preview_keeps_nothing),
		test(what_cannot_be),
		test(seats_with_nobody_in_the_table),
		test(a_seat_goes_and_comes_back),
		test(no_seat_goes_in_a_session),
		test(no_seat_goes_that_a_removal_names),
		test(the_table_goes_out_and_comes_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
