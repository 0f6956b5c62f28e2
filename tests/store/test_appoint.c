/* One person at a time: named, mended, ended; never two in a place, never a row less. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

#define TODAY "2026-03-25"

static struct appointment named(int seat, enum caracter c, const char *name, const char *since)
{
	return (struct appointment){ .row = { seat, c, seat == 0 ? "Facilitador" : "Academia", "", name, "", "", "",
		since, "" }, .origin = "Asamblea", .document = "Oficio 1", .ended_why = "" };
}

static void appoint(struct store *s, int seat, enum caracter c, const char *name, const char *since)
{
	struct appointment a = named(seat, c, name, since);

	good(store_appoint(s, &a, f));
}

/* "Ana 2024-09-01..2026-03-31" a line, of one seat, the whole history. */
static void assert_history(struct store *s, int seat, const char *expected)
{
	struct appointments all;
	struct buf b = BUF_EMPTY;

	good(store_appointments(s, &all, f));
	for (size_t i = 0; i < all.n; i++)
		if (all.row[i].row.seat == seat)
			buf_addf(&b, "%s %s..%s\n", all.row[i].row.name, all.row[i].row.since,
			    all.row[i].row.until);
	assert_string_equal(buf_str(&b), expected);
	buf_clear(&b);
	appointments_clear(&all);
}

static long id_of(struct store *s, const char *name)
{
	struct appointments all;
	long id = 0;

	good(store_appointments(s, &all, f));
	for (size_t i = 0; i < all.n; i++)
		if (strcmp(all.row[i].row.name, name) == 0)
			id = all.row[i].id;
	appointments_clear(&all);
	return id;
}

static long number(struct store *s, const char *sql)
{
	long n;

	good(db_number(s, sql, &n, f));
	return n;
}

static void test_relief_from_a_date_on(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment late = named(5, CARACTER_TITULAR, "Eva", "2026-03-10");

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	appoint(s, 5, CARACTER_SUPLENTE, "Beto", "2024-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Rosa", "2026-04-01");
	assert_history(s, 5, "Ana 2024-09-01..2026-03-31\nBeto 2024-09-01..\nRosa 2026-04-01..\n");
	assert_int_equal(number(s, "SELECT count(*) FROM appointment WHERE ended_why = 'Relevo: Rosa'"), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM diary WHERE before LIKE '%Ana%desde 2024-09-01, nombró%'"
	    " AND after LIKE '%Ana%hasta 2026-03-31%Rosa%'"), 1);
	/* Rosa is already named: who comes before her says until when. */
	bad(store_appoint(s, &late, f), FAULT_INPUT, "está Rosa desde 2026-04-01");
	late.row.until = "2026-03-31";
	good(store_appoint(s, &late, f));
	assert_history(s, 5, "Ana 2024-09-01..2026-03-09\nBeto 2024-09-01..\nEva 2026-03-10..2026-03-31\n"
	    "Rosa 2026-04-01..\n");
	assert_cell(s, "integrantes", "lugar", "5", 0, "nombre", "Eva");	/* as of today */
	assert_cell(s, "integrantes", "lugar", "5", 0, "documento", "Oficio 1");
	assert_cell(s, "integrantes", "lugar", "5", 0, "contacto_publico", "");
	store_close(s);
}

static void test_an_earlier_term_is_told_later(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment before = named(5, CARACTER_TITULAR, "Luz", "2021-09-01");

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	bad(store_appoint(s, &before, f), FAULT_INPUT, "está Ana desde 2024-09-01");
	before.row.until = "2024-08-31";
	good(store_appoint(s, &before, f));
	assert_history(s, 5, "Luz 2021-09-01..2024-08-31\nAna 2024-09-01..\n");
	store_close(s);
}

static void test_slips_are_mended_and_told(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment a;

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Luz", "2021-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Xímena", "2024-09-01");
	appoint(s, 6, CARACTER_TITULAR, "Xímena", "2024-09-01");
	a = named(5, CARACTER_TITULAR, "Ximena", "2024-09-02");
	a.id = id_of(s, "Xímena");	/* of the two, the last: seat 6 */
	a.row.contact = "434 000 0001";
	a.contact_public = true;
	good(store_appointment_mend(s, &a, f));
	assert_history(s, 6, "Ximena 2024-09-02..\n");	/* its seat is its own */
	assert_history(s, 5, "Luz 2021-09-01..2024-08-31\nXímena 2024-09-01..\n");
	assert_cell(s, "integrantes", "lugar", "6", 0, "contacto_publico", "1");
	assert_int_equal(number(s, "SELECT count(*) FROM diary WHERE before LIKE '%Xímena%' AND after LIKE '%Ximena%'"), 1);
	a.id = id_of(s, "Xímena");
	a.row.since = "2024-08-31";
	bad(store_appointment_mend(s, &a, f), FAULT_INPUT, "está Luz desde 2021-09-01 hasta 2024-08-31");
	a.row.since = "2024-13-01";
	bad(store_appointment_mend(s, &a, f), FAULT_INPUT, "AAAA-MM-DD");
	a.row.since = "2024-09-01";
	a.row.name = "";
	bad(store_appointment_mend(s, &a, f), FAULT_INPUT, "falta el nombre");
	a.id = 99;
	bad(store_appointment_mend(s, &a, f), FAULT_INPUT, "no hay ningún nombramiento 99");
	store_close(s);
}

/* The same human being keeps the published identifier when only the spelling was wrong. */
static void test_a_person_is_the_same_after_a_slip(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment a = named(5, CARACTER_TITULAR, "Ximena", "2024-09-01");

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Xímena", "2024-09-01");
	a.id = id_of(s, "Xímena");
	good(store_appointment_mend(s, &a, f));
	assert_int_equal(number(s, "SELECT count(*) FROM person WHERE name = 'Ximena'"), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM person"), 1);
	store_close(s);
}

static void test_the_end_and_what_never_was(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Rosa", "2026-04-01");
	bad(store_appointment_end(s, id_of(s, "Ana"), "2024-08-01", "", TODAY, f), FAULT_INPUT, "antes de empezar");
	bad(store_appointment_end(s, id_of(s, "Ana"), "ayer", "", TODAY, f), FAULT_INPUT, "AAAA-MM-DD");
	good(store_appointment_end(s, id_of(s, "Ana"), "2026-03-20", "Renuncia", TODAY, f));
	bad(store_appointment_end(s, id_of(s, "Ana"), "2026-03-22", "", TODAY, f), FAULT_INPUT, "ya terminó");
	good(store_appointment_end(s, id_of(s, "Rosa"), TODAY, "No aceptó", TODAY, f));
	assert_history(s, 5, "Ana 2024-09-01..2026-03-20\nRosa 2026-04-01..2026-03-31\n");
	appoint(s, 5, CARACTER_TITULAR, "Eva", "2026-04-01");	/* the place is free again */
	store_close(s);
}

static void test_the_tipo_of_a_seat(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment other = named(5, CARACTER_SUPLENTE, "Beto", "2024-09-01");

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Luz", "2021-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	other.row.kind = "Ciudadanía";
	bad(store_appoint(s, &other, f), FAULT_INPUT, "el lugar 5 es de «Academia»");
	good(store_seat_kind(s, 5, "Ciudadanía", TODAY, f));
	good(store_appoint(s, &other, f));
	assert_int_equal(number(s, "SELECT count(*) FROM appointment WHERE kind = 'Academia'"), 1);	/* Luz's days */
	bad(store_seat_kind(s, 8, "Ciudadanía", TODAY, f), FAULT_INPUT, "no hay ningún lugar 8");
	good(store_roster_end(s, 5, "2026-03-24", "Remoción", f));
	good(store_appointment_end(s, id_of(s, "Beto"), "2026-03-24", "Renuncia", TODAY, f));
	good(store_seat_kind(s, 5, "Academia", TODAY, f));		/* vacant, it has a tipo too */
	assert_int_equal(number(s, "SELECT count(*) FROM seat WHERE kind = 'Academia'"), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM diary WHERE before LIKE 'lugar 5, Ciudadanía%'"
	    " AND after LIKE 'lugar 5, Academia%'"), 1);
	store_close(s);
}

static int seats_on(struct store *s, const char *date)
{
	struct roster r;
	int n = 0;

	good(store_roster_at(s, date, &r, f));
	for (size_t i = 0; i < r.n; i++)
		n += r.row[i].seat > 0 && (i == 0 || r.row[i].seat != r.row[i - 1].seat);
	roster_clear(&r);
	return n;
}

static void test_a_vacant_seat_is_abolished(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster gone;

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	bad(store_seat_abolish(s, 5, "2026-04-01", "", f), FAULT_INPUT, "el lugar 5 es el único");
	appoint(s, 6, CARACTER_SUPLENTE, "Beto", "2024-09-01");
	bad(store_seat_abolish(s, 5, "2026-04-01", "", f), FAULT_INPUT,
	    "el lugar 5 no está vacante el 2026-04-01: lo ocupa Ana, titular; antes termine");
	good(store_appointment_end(s, id_of(s, "Ana"), "2026-04-10", "Renuncia", TODAY, f));
	bad(store_seat_abolish(s, 5, "2026-04-10", "", f), FAULT_INPUT, "lo ocupa Ana");
	bad(store_seat_abolish(s, 5, "abril", "", f), FAULT_INPUT, "falta la fecha");
	bad(store_seat_abolish(s, 7, "2026-04-11", "", f), FAULT_INPUT, "el 2026-04-11 no hay ningún lugar 7");
	appoint(s, 5, CARACTER_TITULAR, "Eva", "2026-06-01");
	bad(store_seat_abolish(s, 5, "2026-05-01", "", f), FAULT_INPUT, "Eva está en él desde el 2026-06-01");
	good(store_appointment_end(s, id_of(s, "Eva"), "2026-05-31", "No aceptó", TODAY, f));
	good(store_seat_abolish(s, 5, "2026-05-01", "Reforma", f));
	assert_int_equal(seats_on(s, "2026-04-30"), 2);
	assert_int_equal(seats_on(s, "2026-05-01"), 1);
	assert_int_equal(number(s, "SELECT count(*) FROM diary WHERE before = 'lugar 5, Academia' || char(10)"
	    " AND after = 'lugar 5, Academia: suprimido' || char(10) || 'desde 2026-05-01. Reforma'"), 1);
	good(store_seats_abolished(s, &gone, f));
	assert_int_equal(gone.n, 1);
	assert_string_equal(gone.row[0].since, "2026-05-01");
	roster_clear(&gone);
	bad(store_seat_abolish(s, 5, "2026-07-01", "", f), FAULT_INPUT, "no hay ningún lugar 5");
	/* whoever is named to it brings it back */
	appoint(s, 5, CARACTER_TITULAR, "Luz", "2026-06-01");
	assert_int_equal(seats_on(s, "2026-06-01"), 2);
	good(store_seats_abolished(s, &gone, f));
	assert_int_equal(gone.n, 0);
	roster_clear(&gone);
	store_close(s);
}

/* A removal ends who is there that day, also with an end already written; a successor comes all the same. */
static void test_removal_between_two(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Rosa", "2026-04-01");
	good(store_roster_end(s, 5, TODAY, "Remoción", f));
	assert_history(s, 5, "Ana 2024-09-01..2026-03-25\nRosa 2026-04-01..\n");
	store_close(s);
}

/* An old table read again does not put two people in one place. */
static void test_an_old_table(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct appointment ana = named(5, CARACTER_TITULAR, "Ana", "2024-09-01");
	struct roster old = { .row = &ana.row, .n = 1 };

	(void)state;
	appoint(s, 5, CARACTER_TITULAR, "Ana", "2024-09-01");
	appoint(s, 5, CARACTER_TITULAR, "Rosa", "2026-02-01");
	bad(store_roster_put(s, &old, TODAY, f), FAULT_INPUT, "está Ana desde 2024-09-01 hasta 2026-01-31");
	assert_history(s, 5, "Ana 2024-09-01..2026-01-31\nRosa 2026-02-01..\n");
	store_close(s);
}

static void test_terms(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct term t = { 0, "2024–2027", "2024-09-01", "2027-08-31" };
	struct terms all;

	(void)state;
	good(store_term_put(s, &t, f));
	t = (struct term){ 0, "2021–2024", "2021-09-01", "2024-09-01" };
	bad(store_term_put(s, &t, f), FAULT_INPUT, "se encima con el periodo 2024–2027");
	t.end = "2021-08-31";
	bad(store_term_put(s, &t, f), FAULT_INPUT, "termina antes de empezar");
	t.end = "2024-08-31";
	good(store_term_put(s, &t, f));
	t = (struct term){ 1, "2024 a 2027", "2024-09-01", "2027-09-14" };
	good(store_term_put(s, &t, f));
	t.id = 7;
	t.start = t.end = "2030-01-01";
	bad(store_term_put(s, &t, f), FAULT_INPUT, "no hay ningún periodo 7");
	good(store_terms(s, &all, f));
	assert_int_equal(all.n, 2);
	assert_string_equal(all.row[0].name, "2021–2024");
	assert_string_equal(all.row[1].end, "2027-09-14");
	terms_clear(&all);
	assert_int_equal(number(s, "SELECT count(*) FROM diary WHERE what = 'periodo'"), 3);
	store_close(s);
}

/* ---- any order ------------------------------------------------------------------------- */

static unsigned dice(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

static const char *day(unsigned *seed, char out[11])
{
	int y, m, d;

	civil_from_days(civil_days(2026, 3, 25) - 20 + (int64_t)dice(seed, 40), &y, &m, &d);
	snprintf(out, 11, "%04u-%02u-%02u", (unsigned)y % 10000u, (unsigned)m % 100u, (unsigned)d % 100u);
	return out;
}

/* One thing that somebody might try; 0 if it was admitted. */
static int try_something(struct store *s, unsigned *seed, struct fault *f)
{
	static const char *const names[] = { "Ana", "Beto", "Carmen", "Darío" };
	char since[11], until[11];
	struct appointment a = named((int)dice(seed, 3), CARACTER_NONE, names[dice(seed, 4)], day(seed, since));
	long id = 1 + (long)dice(seed, 30);
	struct roster r = { .row = &a.row, .n = 1 };

	if (a.row.seat > 0)
		a.row.caracter = dice(seed, 2) ? CARACTER_TITULAR : CARACTER_SUPLENTE;
	if (dice(seed, 3) == 0)
		a.row.until = day(seed, until);
	switch (dice(seed, 6)) {
	case 0:
		return store_appointment_end(s, id, day(seed, until), "motivo", TODAY, f);
	case 1:
		a.id = id;
		return store_appointment_mend(s, &a, f);
	case 2:
		return store_roster_end(s, a.row.seat, since, "remoción", f);
	case 3:
		a.row.until = "";
		return dice(seed, 4) == 0 ? store_roster_put(s, &r, TODAY, f) : 0;
	default:
		return store_appoint(s, &a, f);
	}
}

#define OVERLAPS "SELECT count(*) FROM appointment a JOIN appointment b ON a.id < b.id AND a.seat = b.seat" \
	" AND a.caracter = b.caracter AND (a.until = '' OR a.until >= a.since) AND (b.until = '' OR b.until >= b.since)" \
	" AND (a.until = '' OR a.until >= b.since) AND (b.until = '' OR b.until >= a.since)"

static void test_any_order_keeps_one_in_force(void **state)
{
	long admitted = 0, refused = 0;

	(void)state;
	for (unsigned round = 0; round < 6; round++) {
		struct store *memory, *s = open_store(DB, STORE_WRITE);
		unsigned seed = 7 + round;
		long rows = 0, diary = 0;

		good(store_copy_in_memory(s, &memory, f));
		for (int i = 0; i < 250; i++) {
			struct fault f = { FAULT_NONE, "" };
			int answer = try_something(memory, &seed, &f);
			long now = number(memory, "SELECT count(*) FROM appointment");

			if (answer != 0)
				assert_int_equal(f.kind, FAULT_INPUT);
			assert_int_equal(number(memory, OVERLAPS), 0);
			assert_true(now >= rows);			/* nobody is erased */
			if (answer != 0)				/* a refusal leaves no trace */
				assert_int_equal(number(memory, "SELECT count(*) FROM diary"), diary);
			rows = now;
			diary = number(memory, "SELECT count(*) FROM diary");
			admitted += answer == 0;
			refused += answer != 0;
		}
		store_close(memory);
		store_close(s);
	}
	assert_true(admitted > 300 && refused > 300);		/* both really happened */
}

int main(void)
{
#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_relief_from_a_date_on),
		TEST(test_an_earlier_term_is_told_later),
		TEST(test_slips_are_mended_and_told),
		TEST(test_a_person_is_the_same_after_a_slip),
		TEST(test_the_end_and_what_never_was),
		TEST(test_the_tipo_of_a_seat),
		TEST(test_a_vacant_seat_is_abolished),
		TEST(test_removal_between_two),
		TEST(test_an_old_table),
		TEST(test_terms),
		TEST(test_any_order_keeps_one_in_force),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
