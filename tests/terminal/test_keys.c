/*
 * The table of keys, and the bar made from it: one letter, one meaning.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "base/buf.h"
#include "base/text.h"
#include "tui/keys.h"
#include "tui/term.h"

static void one_key_has_one_meaning(void **state)
{
	(void)state;
	for (int i = CMD_NONE + 1; i < CMD_COUNT; i++)
		for (int j = i + 1; j < CMD_COUNT; j++)
			if (keys_def((enum cmd)i)->key &&
			    keys_def((enum cmd)i)->key == keys_def((enum cmd)j)->key)
				fail_msg("%s: «%s» and «%s»", keys_name((enum cmd)i),
				    keys_def((enum cmd)i)->label, keys_def((enum cmd)j)->label);
}

static void capital_and_small_are_alike(void **state)
{
	(void)state;
	for (int c = 'a'; c <= 'z'; c++)
		assert_int_equal(keys_command(c), keys_command(c - 'a' + 'A'));
	assert_int_equal(keys_command('f'), CMD_FAVOR);
	assert_int_equal(keys_command('K'), CMD_CONTRA);
	assert_int_equal(keys_command('7'), CMD_LUGAR);
	assert_int_equal(keys_command(K_DOWN), CMD_MUEVE);
	assert_int_equal(keys_command(K_HELP), CMD_AYUDA);
	assert_int_equal(keys_command(0x00d1), CMD_NONE);	/* Ñ */
	assert_int_equal(keys_command(0), CMD_NONE);
}

/* A command chosen in the list of `?` comes as a key, also one without a letter. */
static void every_command_can_come_from_the_list(void **state)
{
	(void)state;
	for (int i = CMD_NONE + 1; i < CMD_COUNT; i++)
		assert_int_equal(keys_command(K_COMMAND + i), i);
	assert_int_equal(keys_command(K_COMMAND), CMD_NONE);
	assert_int_equal(keys_command(K_COMMAND + CMD_COUNT), CMD_NONE);
}

/* Where a key is on the keyboard, in key widths. */
static int column(int key)
{
	static const char *const rows[] = { "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM" };

	for (int i = 0; i < 3; i++)
		if (strchr(rows[i], key))
			return (int)(strchr(rows[i], key) - rows[i]);
	return -1;
}

static void for_and_against_are_far_apart(void **state)
{
	int favor = column(keys_def(CMD_FAVOR)->key), contra = column(keys_def(CMD_CONTRA)->key);

	(void)state;
	assert_true(abs(favor - contra) >= 4);
}

/* The words fit their places: labels in bars, sentences in one line of 80 columns. */
static void texts_fit(void **state)
{
	(void)state;
	for (int i = CMD_NONE + 1; i < CMD_COUNT; i++) {
		const struct key_def *d = keys_def((enum cmd)i);

		assert_in_range(text_width(d->label), 1, 18);
		if (text_width(d->help) > 76)
			fail_msg("too long: %s", d->help);
		assert_int_equal(d->help[strlen(d->help) - 1], '.');
	}
}

static const struct bar_key roll_call[] = {
	{ CMD_PRESENTE, NULL }, { CMD_SUPLENTE, NULL }, { CMD_AUSENTE, NULL },
	{ CMD_JUSTIFICA, NULL }, { CMD_RECESO, NULL }, { CMD_SIGUE, NULL },
	{ CMD_QUORUM, NULL }, { CMD_NONE, NULL }
};

static void the_bar_never_cuts_a_key(void **state)
{
	(void)state;
	for (int cols = 6; cols <= 120; cols++) {
		struct buf b = BUF_EMPTY;

		keys_bar(&b, roll_call, cols, false);
		assert_true(text_width(b.s) <= cols);
		assert_string_equal(b.s + b.len - strlen("? más"), "? más");
		/* what is there is a whole beginning of the longest bar */
		assert_memory_equal(b.s, "P presente  U suplente  A ausente  J justificó  "
		    "Enter sigue  Q quórum  ? más", b.len - strlen("? más"));
		buf_clear(&b);
	}
}

static void the_bar_of_a_console(void **state)
{
	struct buf b = BUF_EMPTY;

	(void)state;
	keys_bar(&b, roll_call, 78, false);
	assert_string_equal(b.s, "P presente  U suplente  A ausente  J justificó  Enter sigue  "
	    "Q quórum  ? más");
	buf_cut(&b, 0);
	keys_bar(&b, roll_call, 40, true);
	assert_string_equal(b.s, "P presente  U suplente  F1 más");
	buf_clear(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_key_has_one_meaning),
		cmocka_unit_test(capital_and_small_are_alike),
		cmocka_unit_test(every_command_can_come_from_the_list),
		cmocka_unit_test(for_and_against_are_far_apart),
		cmocka_unit_test(texts_fit),
		cmocka_unit_test(the_bar_never_cuts_a_key),
		cmocka_unit_test(the_bar_of_a_console),
	};

	term_locale();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
