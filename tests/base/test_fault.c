/* What a fault keeps and how it is told. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/fault.h"
#include "base/text.h"

static void sets_and_wraps(void **state)
{
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	assert_int_equal(fault_exit_status(&f), 0);
	assert_int_equal(fault_set(&f, FAULT_INPUT, "falta «%s»", "nombre"), -1);
	assert_string_equal(f.text, "falta «nombre»");
	assert_int_equal(fault_wrap(&f, "padron.csv, línea %d", 3), -1);
	assert_string_equal(f.text, "padron.csv, línea 3: falta «nombre»");
	assert_int_equal(f.kind, FAULT_INPUT);
	/* The text that is there may be an argument. */
	fault_set(&f, FAULT_STORE, "no se importó: %s", f.text);
	assert_string_equal(f.text, "no se importó: padron.csv, línea 3: falta «nombre»");
}

static void exit_statuses(void **state)
{
	static const int expected[] = { [FAULT_NONE] = 0, [FAULT_USAGE] = 2, [FAULT_INPUT] = 1,
		[FAULT_REFUSED] = 1, [FAULT_BUSY] = 3, [FAULT_STORE] = 3 };
	struct fault f;

	(void)state;
	for (int kind = FAULT_NONE; kind <= FAULT_STORE; kind++) {
		fault_set(&f, (enum fault_kind)kind, "x");
		assert_int_equal(fault_exit_status(&f), expected[kind]);
	}
}

/* However the characters fall at the limit, none is cut in two. */
static void long_text_ends_in_a_whole_character(void **state)
{
	static const char *const unit[] = { "a", "ñ", "…", "𝔸" };
	char many[2048];
	struct fault f;

	(void)state;
	for (size_t u = 0; u < 4; u++) {
		size_t size = strlen(unit[u]);
		many[0] = '\0';
		for (size_t n = 0; n + size < sizeof many; n += size)
			memcpy(many + n, unit[u], size + 1);
		for (int shift = 0; shift < 4; shift++) {
			fault_set(&f, FAULT_INPUT, "%.*s%s", shift, "xxxx", many);
			assert_true(text_valid(f.text, strlen(f.text)));
			assert_in_range(strlen(f.text), sizeof f.text - size, sizeof f.text - 1);
			fault_wrap(&f, "ñ");
			assert_true(text_valid(f.text, strlen(f.text)));
			assert_in_range(strlen(f.text), sizeof f.text - size, sizeof f.text - 1);
		}
	}
}

/* Names in a message are anybody's: it stays one line that may be shown. */
static void arguments_are_made_fit(void **state)
{
	struct fault f;

	(void)state;
	fault_set(&f, FAULT_INPUT, "«%.6s» y «%.4s»", "ñañóñ", "a𝔸");
	assert_string_equal(f.text, "«ñañ» y «a»");
	fault_set(&f, FAULT_INPUT, "«%s»", "dos\nrenglones\033[31m\xE2\x80\xAE \x80");
	assert_string_equal(f.text, "«dos renglones‹1B›[31m‹202E› \uFFFD»");
	fault_wrap(&f, "%.6s", "línéa");
	assert_string_equal(f.text, "líné: «dos renglones‹1B›[31m‹202E› \uFFFD»");
}

static void reasons_are_spanish(void **state)
{
	(void)state;
	assert_string_equal(fault_errno(ENOENT), "no existe");
	assert_string_equal(fault_errno(ENOSPC), "no queda espacio en el disco");
	assert_string_equal(fault_errno(0x7fff), "error del sistema");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sets_and_wraps),
		cmocka_unit_test(exit_statuses),
		cmocka_unit_test(long_text_ends_in_a_whole_character),
		cmocka_unit_test(arguments_are_made_fit),
		cmocka_unit_test(reasons_are_spanish),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
