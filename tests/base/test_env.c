/* The clock, the zone and the names, pinned; and the hash. */
#include "config.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <cmocka.h>

#include "base/env.h"
#include "base/sha256.h"

static void the_clock_can_be_pinned(void **state)
{
	char id[UUID_SIZE];

	(void)state;
	setenv("SESIONA_AHORA", "2026-03-25T10:05:00-06:00", 1);
	const struct env *env = env_real();
	assert_int_equal(env->now(env->ctx), INT64_C(1774454700));
	assert_int_equal(env_now(env).t, INT64_C(1774454700));
	env->uuid(env->ctx, id);
	assert_string_equal(id, "00000000-0000-4000-8000-000000000001");
	env->uuid(env->ctx, id);
	assert_string_equal(id, "00000000-0000-4000-8000-000000000002");

	/* What is not exactly a moment pins nothing. */
	setenv("SESIONA_AHORA", "2026-03-25T10:05:00-06:00 o así", 1);
	assert_ptr_not_equal(env_real(), env);
	unsetenv("SESIONA_AHORA");
	assert_ptr_not_equal(env_real(), env);
}

static void real_names_are_random_v4(void **state)
{
	const struct env *env = env_real();
	char a[UUID_SIZE], b[UUID_SIZE];

	(void)state;
	env->uuid(env->ctx, a);
	env->uuid(env->ctx, b);
	assert_int_equal(strlen(a), UUID_SIZE - 1);
	assert_int_equal(a[14], '4');
	assert_string_not_equal(a, b);
	assert_int_equal(strspn(a, "0123456789abcdef-"), UUID_SIZE - 1);
}

/* POSIX zones, so that no time zone package is needed: DST in the second is by rule. */
static void the_zone_gives_the_offset(void **state)
{
	static const struct {
		const char *zone;
		struct civil c;
		int offset;
		int64_t t;
	} cases[] = {
		{ "CST6", { 2026, 3, 25, 10, 5, 0 }, -360, 1774454700 },
		{ "CST6", { 1, 1, 1, 0, 0, 0 }, -360, INT64_C(-62135575200) },
		{ "EST5EDT,M3.2.0,M11.1.0", { 2026, 1, 10, 12, 0, 0 }, -300, 1768064400 },
		{ "EST5EDT,M3.2.0,M11.1.0", { 2026, 7, 10, 12, 0, 0 }, -240, 1783699200 },
		{ "<+0545>-5:45", { 2040, 12, 31, 23, 59, 59 }, 345, INT64_C(2240590499) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(env_set_zone(cases[i].zone), 0);
		struct when w = env_from_civil(cases[i].c);
		assert_int_equal(w.t, cases[i].t);
		assert_int_equal(w.offset, cases[i].offset);
		assert_int_equal(env_local(w.t).offset, cases[i].offset);
	}
}

/* The C library would take UTC for these, and an acta would bear a wrong hour. */
static void an_unknown_zone_is_refused(void **state)
{
	static const char *const zones[] = { "", "America/Tacambaro", "../../etc/passwd",
		"/etc/passwd", "America", "Mexico City", "X5" };

	(void)state;
	assert_int_equal(env_set_zone("CST6"), 0);
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
		assert_int_equal(env_set_zone(zones[i]), ENOENT);
		assert_int_equal(env_local(0).offset, -360);
	}
}

/* Nor is it taken for UTC when its file cannot be read: here no file can be opened. */
static void a_zone_that_cannot_be_read_is_refused(void **state)
{
	static const char *const zones[] = { "America/Tijuana", "US/Central", "Cuba", "EST", "NZ" };
	struct rlimit was, none;

	(void)state;
	assert_int_equal(env_set_zone("CST6"), 0);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &was), 0);
	none = was;
	none.rlim_cur = 0;
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
		assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
		int error = env_set_zone(zones[i]);
		assert_int_equal(setrlimit(RLIMIT_NOFILE, &was), 0);
		assert_int_equal(error, EMFILE);
		assert_int_equal(env_local(0).offset, -360);
	}
	assert_int_equal(env_set_zone("America/Tijuana"), 0);
	assert_int_equal(env_local(0).offset, -480);
	assert_int_equal(env_set_zone("Etc/GMT+6"), 0);
	assert_int_equal(env_local(0).offset, -360);
	assert_int_equal(env_set_zone("UTC"), 0);
	assert_int_equal(env_local(0).offset, 0);
}

static void names_from_names(void **state)
{
	char id[UUID_SIZE];

	(void)state;
	/* RFC 4122 has no vector for v5; this is the one of RFC 9562, A.4 (DNS namespace). */
	env_uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", id);
	assert_string_equal(id, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

static void the_hash(void **state)
{
	char hex[SHA256_HEX];

	(void)state;
	/* FIPS 180-4, one block; and no bytes at all. */
	assert_string_equal(sha256_hex("abc", 3, hex),
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	assert_string_equal(sha256_hex("", 0, hex),
	    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_clock_can_be_pinned),
		cmocka_unit_test(real_names_are_random_v4),
		cmocka_unit_test(the_zone_gives_the_offset),
		cmocka_unit_test(an_unknown_zone_is_refused),
		cmocka_unit_test(a_zone_that_cannot_be_read_is_refused),
		cmocka_unit_test(names_from_names),
		cmocka_unit_test(the_hash),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
