/*
 * A fingerprint as people type it: every wrong letter and every exchange of two is noticed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/fingerprint.h"
#include "base/sha256.h"

#define HASH "0760d19426112a06f84fb563890f98e561348e195acd42ac66dd483386fb7df3"
#define PAPER "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z8"

enum { MANY = 300 };

static void make(int n, char out[FINGERPRINT_SIZE])
{
	char text[16], hash[SHA256_HEX];

	snprintf(text, sizeof text, "%d", n);
	sha256_hex(text, strlen(text), hash);
	assert_true(fingerprint_write(hash, out));
}

static enum fingerprint_fault reads(const char *typed)
{
	char out[FINGERPRINT_SIZE];
	int group;

	return fingerprint_read(typed, out, &group);
}

static void test_written(void **state)
{
	char out[FINGERPRINT_SIZE];

	(void)state;
	assert_true(fingerprint_write(HASH, out));
	assert_string_equal(out, PAPER);
	assert_false(fingerprint_write("", out));
	assert_false(fingerprint_write("0760", out));
	assert_false(fingerprint_write(HASH "0", out));
	assert_false(fingerprint_write("G" HASH, out));
	assert_string_equal(out, "");
}

static void test_read_as_people_type(void **state)
{
	static const char *const ways[] = {
		PAPER, "0xgd-3516-24n0-dy2f-pnhr-j3wr-wngk-93z8", "0XGD351624N0DY2FPNHRJ3WRWNGK93Z8",
		"  OXGD 35I6\t24No DY2F\nPNHR J3WR WNGK 93Z8 ", "oxgd 35l6 24NO dy2f PNHR J3WR WNGK 93Z8",
	};
	char out[FINGERPRINT_SIZE];
	int group;

	(void)state;
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		assert_int_equal(fingerprint_read(ways[i], out, &group), FINGERPRINT_GOOD);
		assert_string_equal(out, PAPER);
	}
}

static void test_what_is_none(void **state)
{
	static const struct { const char *typed; enum fingerprint_fault fault; int group; } t[] = {
		{ "", FINGERPRINT_LENGTH, 0 },
		{ "0XGD 3516", FINGERPRINT_LENGTH, 0 },
		{ "0XGD 3516 24N DY2F PNHR J3WR WNGK 93Z8", FINGERPRINT_LENGTH, 3 },
		{ "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z88", FINGERPRINT_LENGTH, 8 },
		{ "0XGD351624N0DY2FPNHRJ3WRWNGK93Z", FINGERPRINT_LENGTH, 0 },
		{ PAPER " " PAPER, FINGERPRINT_LENGTH, 0 },
		{ "0XGD 3516 24N0 DU2F PNHR J3WR WNGK 93Z8", FINGERPRINT_LETTER, 4 },
		{ "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z8.", FINGERPRINT_LETTER, 0 },
		{ "ñ", FINGERPRINT_LETTER, 1 },
		{ "0XGD 3516 24N0 DY2F PNHR J3WR WNGK 93Z9", FINGERPRINT_MISTYPED, 0 },
		/* a check that no thirty letters have */
		{ "0000 0000 0000 0000 0000 0000 0000 00ZZ", FINGERPRINT_MISTYPED, 0 },
	};
	char out[FINGERPRINT_SIZE];
	int group;

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		assert_int_equal(fingerprint_read(t[i].typed, out, &group), t[i].fault);
		assert_int_equal(group, t[i].group);
	}
}

/* Each letter changed into each other one. */
static void test_every_wrong_letter(void **state)
{
	static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	char good[FINGERPRINT_SIZE], wrong[FINGERPRINT_SIZE];

	(void)state;
	for (int n = 0; n < MANY; n++) {
		make(n, good);
		assert_int_equal(reads(good), FINGERPRINT_GOOD);
		for (size_t i = 0; i < sizeof good - 1; i++)
			for (const char *l = letters; good[i] != ' ' && *l != '\0'; l++) {
				memcpy(wrong, good, sizeof wrong);
				wrong[i] = *l;
				assert_int_equal(reads(wrong),
				    *l == good[i] ? FINGERPRINT_GOOD : FINGERPRINT_MISTYPED);
			}
	}
}

/* Not only neighbours: any two. */
static void test_every_exchange(void **state)
{
	char good[FINGERPRINT_SIZE], wrong[FINGERPRINT_SIZE];

	(void)state;
	for (int n = 0; n < MANY; n++) {
		make(n, good);
		for (size_t i = 0; i < sizeof good - 1; i++)
			for (size_t k = i + 1; k < sizeof good - 1; k++) {
				if (good[i] == ' ' || good[k] == ' ' || good[i] == good[k])
					continue;
				memcpy(wrong, good, sizeof wrong);
				wrong[i] = good[k];
				wrong[k] = good[i];
				assert_int_equal(reads(wrong), FINGERPRINT_MISTYPED);
			}
	}
}

/* Another document's is not taken for a slip of the hand. */
static void test_another_document_is_good(void **state)
{
	char a[FINGERPRINT_SIZE], b[FINGERPRINT_SIZE];
	unsigned groups;

	(void)state;
	make(1, a);
	for (int n = 2; n < MANY; n++) {
		make(n, b);
		assert_int_equal(reads(b), FINGERPRINT_GOOD);
		assert_true(fingerprint_apart(a, b, &groups) > 16);
	}
	assert_int_equal(fingerprint_apart(PAPER, "0XGD 3516 24N0 DY2F PMHR J3WR WNGK 93ZZ", &groups), 2);
	assert_int_equal(groups, 1u << 4 | 1u << 7);
	assert_int_equal(fingerprint_apart(PAPER, PAPER, &groups), 0);
	assert_int_equal(groups, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_written),
		cmocka_unit_test(test_read_as_people_type),
		cmocka_unit_test(test_what_is_none),
		cmocka_unit_test(test_every_wrong_letter),
		cmocka_unit_test(test_every_exchange),
		cmocka_unit_test(test_another_document_is_good),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
