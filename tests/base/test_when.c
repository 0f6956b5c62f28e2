/*
 * A moment keeps the local clock's reading with its offset; the calendar is the
 * proleptic Gregorian one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/when.h"

static void days_are_counted_from_1970(void **state)
{
	static const struct {
		int y, m, d;
		int64_t days;
		int weekday;
	} t[] = {
		{ 1970, 1, 1, 0, 4 },
		{ 1969, 12, 31, -1, 3 },
		{ 2000, 2, 29, 11016, 2 },
		{ 2000, 3, 1, 11017, 3 },
		{ 2026, 3, 25, 20537, 3 },
		{ 1, 1, 1, -719162, 1 },
		{ 9999, 12, 31, 2932896, 5 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof t[0]; i++) {
		assert_int_equal(civil_days(t[i].y, t[i].m, t[i].d), t[i].days);
		assert_int_equal(civil_weekday(t[i].y, t[i].m, t[i].d), t[i].weekday);
	}
}

/* Walks the calendar as a person would, a day after the other, and compares. */
static void every_day_of_the_calendar_round_trips(void **state)
{
	int64_t days = civil_days(1, 1, 1);
	int weekday = civil_weekday(1, 1, 1);

	(void)state;
	for (int y = 1; y <= 9999; y++) {
		for (int m = 1; m <= 12; m++) {
			for (int d = 1; civil_valid(y, m, d);
			     d++, days++, weekday = (weekday + 1) % 7) {
				int ry, rm, rd;

				assert_int_equal(civil_days(y, m, d), days);
				assert_int_equal(civil_weekday(y, m, d), weekday);
				civil_from_days(days, &ry, &rm, &rd);
				assert_true(ry == y && rm == m && rd == d);
			}
		}
	}
}

static void leap_years_follow_the_gregorian_rule(void **state)
{
	(void)state;
	assert_true(civil_valid(2024, 2, 29));
	assert_true(civil_valid(2000, 2, 29));
	assert_false(civil_valid(2026, 2, 29));
	assert_false(civil_valid(1900, 2, 29));
	assert_false(civil_valid(2026, 4, 31));
	assert_false(civil_valid(2026, 0, 1));
	assert_false(civil_valid(2026, 13, 1));
	assert_false(civil_valid(2026, 1, 0));
	assert_false(civil_valid(0, 1, 1));
	assert_false(civil_valid(10000, 1, 1));
}

static void every_minute_of_a_day_round_trips(void **state)
{
	static const int offset[] = { -360, -300, 0, 330, -210, 14 * 60, -12 * 60 };
	struct when first = when_from_civil((struct civil){ 2026, 3, 25, 0, 0, 0 }, 0);

	(void)state;
	for (size_t o = 0; o < sizeof offset / sizeof offset[0]; o++) {
		for (int minute = 0; minute < 24 * 60; minute++) {
			struct when w = { first.t + minute * 60, offset[o] }, back;
			struct civil c = when_civil(w);
			char text[WHEN_SIZE];

			back = when_from_civil(c, offset[o]);
			assert_int_equal(back.t, w.t);
			assert_int_equal(when_parse(when_format(w, text), &back), WHEN_SIZE - 1);
			assert_int_equal(back.t, w.t);
			assert_int_equal(back.offset, w.offset);
		}
	}
}

static void a_moment_reads_as_its_local_clock(void **state)
{
	struct when w = when_from_civil((struct civil){ 2026, 3, 25, 23, 30, 15 }, -360);
	char text[WHEN_SIZE], date[DATE_SIZE];

	(void)state;
	assert_int_equal(w.t, 1774503015);
	assert_string_equal(when_format(w, text), "2026-03-25T23:30:15-06:00");
	assert_string_equal(when_date(w, date), "2026-03-25");
	w.offset = 0; /* the same instant, already tomorrow in Greenwich */
	assert_string_equal(when_format(w, text), "2026-03-26T05:30:15+00:00");
	assert_string_equal(when_date(w, date), "2026-03-26");
	w = (struct when){ -1, -1 };
	assert_string_equal(when_format(w, text), "1969-12-31T23:58:59-00:01");
}

static void the_full_form_is_parsed(void **state)
{
	static const struct {
		const char *text;
		size_t used;
		int64_t t;
		int offset;
	} good[] = {
		{ "1970-01-01T00:00:00Z", 20, 0, 0 },
		{ "1970-01-01 00:00Z", 17, 0, 0 },
		{ "1970-01-01T00:00-06:00", 22, 21600, -360 },
		{ "1970-01-01T05:30:01+05:30 abrir", 25, 1, 330 },
	};
	static const char *const bad[] = { "", "1970-01-01", "1970-01-01T00:00",
		"1970-02-30T00:00Z", "1970-01-01T24:00Z", "1970-01-01T00:60Z",
		"1970-01-01T00:00:60Z", "1970-01-01T0:00Z", "1970-01-01T00:00-6:00",
		"1970-01-01T00:00-06:60", "1970-01-01T00:00+15:00", "1970-01-01T00:00:00+06:000",
		"1970-01-01t00:00Z", "0000-01-01T00:00Z", "10:05", "70-01-01T00:00Z",
		"-970-01-01T00:00Z", "1970-01-01T00:00:Z" };
	struct when w;

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
		assert_int_equal(when_parse(good[i].text, &w), good[i].used);
		assert_int_equal(w.t, good[i].t);
		assert_int_equal(w.offset, good[i].offset);
	}
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_int_equal(when_parse(bad[i], &w), 0);
}

static void an_hour_takes_what_it_lacks_from_the_last_act(void **state)
{
	static const struct {
		const char *text, *moment;
		size_t used;
	} t[] = {
		{ "10:07", "2026-03-25T10:07:00-06:00", 5 },
		{ "10:07:09 nota", "2026-03-25T10:07:09-06:00", 8 },
		{ "09:00", "2026-03-25T09:00:00-06:00", 5 },
		{ "10:05", "2026-03-25T10:05:40-06:00", 5 },	/* the very minute: not before it */
		{ "10:05:00", "2026-03-25T10:05:00-06:00", 8 }, /* seconds are meant */
		{ "2026-03-26 00:10", "2026-03-26T00:10:00-06:00", 16 },
		{ "2026-03-26T00:10", "2026-03-26T00:10:00-06:00", 16 },
		{ "2026-03-25 10:05", "2026-03-25T10:05:40-06:00", 16 },
		{ "2026-03-25T11:00:00-05:00", "2026-03-25T11:00:00-05:00", 25 },
		{ "2026-03-25T11:00:00-56:00", "2026-03-25T11:00:00-06:00", 19 }, /* no zone: it is left there */
	};
	static const char *const bad[] = { "", "10", "1:05", "10:5", "24:00", "10:60", "10:05:6",
		"10:055", "10:05:077", "2026-03-25", "2026-02-30 10:05", "abc" };
	struct when near, w;

	(void)state;
	assert_true(when_parse("2026-03-25T10:05:40-06:00", &near) > 0);
	for (size_t i = 0; i < sizeof t / sizeof t[0]; i++) {
		char text[WHEN_SIZE];

		assert_int_equal(when_parse_near(t[i].text, near, &w), t[i].used);
		assert_string_equal(when_format(w, text), t[i].moment);
	}
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_int_equal(when_parse_near(bad[i], near, &w), 0);
}

static void a_date_is_exactly_a_date(void **state)
{
	static const char *const bad[] = { "", "2026-3-25", "2026-03-25 ", "2026-03-25T10:00",
		"2026-02-29", "26-03-25", "próxima sesión", "2026/03/25" };
	struct civil c;

	(void)state;
	assert_true(civil_parse_date("2026-03-25", &c));
	assert_true(c.year == 2026 && c.month == 3 && c.day == 25 && c.hour == 0);
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(civil_parse_date(bad[i], &c));
}

static void somebody_writes_a_date(void **state)
{
	static const struct {
		const char *written, *iso;
	} t[] = {
		{ "2026-03-25", "2026-03-25" },
		{ "25/3/2026", "2026-03-25" },
		{ "25/03/2026", "2026-03-25" },
		{ "5-3-2026", "2026-03-05" },
		{ "29/2/2028", "2028-02-29" },
	};
	static const char *const bad[] = { "", "25/3", "25/3/26", "25/3-2026", "29/2/2026", "3/25/2026",
		"25/3/2026 ", "25 /3/2026", "+5/3/2026", "0/3/2026", "25/3/0000", "25.3.2026", "hoy" };
	char iso[DATE_SIZE];

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof t[0]; i++) {
		strcpy(iso, t[i].written);
		assert_true(date_read(iso, iso));
		assert_string_equal(iso, t[i].iso);
	}
	strcpy(iso, "as it was");
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		assert_false(date_read(bad[i], iso));
	assert_string_equal(iso, "as it was");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_are_counted_from_1970),
		cmocka_unit_test(every_day_of_the_calendar_round_trips),
		cmocka_unit_test(leap_years_follow_the_gregorian_rule),
		cmocka_unit_test(every_minute_of_a_day_round_trips),
		cmocka_unit_test(a_moment_reads_as_its_local_clock),
		cmocka_unit_test(the_full_form_is_parsed),
		cmocka_unit_test(an_hour_takes_what_it_lacks_from_the_last_act),
		cmocka_unit_test(a_date_is_exactly_a_date),
		cmocka_unit_test(somebody_writes_a_date),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
