/*
 * The text widget: first its rules by themselves, then in a real terminal.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "harness.h"
#include "tui/edit.h"
#include "tui/keys.h"
#include "tui/term.h"

/* ---- the widget by itself ------------------------------------------------------- */

/* Keys as a string: letters are typed, these stand for keys. */
static void press(struct edit *e, const char *keys)
{
	static const struct { char sign; int key; } named[] = {
		{ '<', K_LEFT },	{ '>', K_RIGHT },	{ '[', K_HOME },
		{ ']', K_END },		{ '^', K_UP },		{ '_', K_DOWN },
		{ '{', K_WORD_LEFT },	{ '}', K_WORD_RIGHT },	{ '\b', K_BACKSPACE },
		{ '\n', K_ENTER },	{ '#', K_DELETE },	{ '@', K_CTRL('W') },
		{ '$', K_CTRL('K') },	{ '~', K_CTRL('Z') },
	};

	for (; *keys; keys++) {
		int key = *keys;

		for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
			if (named[i].sign == *keys)
				key = named[i].key;
		assert_true(edit_key(e, key));
	}
}

static void expect(struct edit *e, const char *text)
{
	char *got = edit_text(e);

	assert_string_equal(got, text);
	free(got);
}

static const struct {
	const char *initial, *keys, *text;
} presses[] = {
	{ "", "hola", "hola" },
	{ "", "hola<<x", "hoxla" },
	{ "hola", "\b\b", "ho" },
	{ "hola", "[#", "ola" },
	{ "uno dos tres", "{x", "uno dos xtres" },
	{ "uno dos tres", "[}x", "unox dos tres" },
	{ "uno dos tres", "@@x", "uno x" },
	{ "uno dos tres", "{{$", "uno " },
	{ "uno\ndos", "[$$", "uno\n" },
	{ "uno\ndos", "^x", "unox\ndos" },
	{ "largo\ny\nlargo", "^^x", "largox\ny\nlargo" },	/* the column is kept */
	{ "largo\ny\nlargo", "^x", "largo\nyx\nlargo" },
	{ "ab", "^x", "xab" },		/* above the first row: its beginning */
	{ "ab", "[_x", "abx" },
	{ "", "uno\ndos", "uno\ndos" },
	{ "niño", "\b\b", "ni" },
	{ "", "uno dos~", "uno " },	/* a word at a time */
	{ "", "uno dos~~", "" },
	{ "uno", "\b\b\b~", "u" },
	{ "uno", "~", "uno" },		/* what was there is not undone */
	{ "uno dos", "@~", "uno dos" },
};

static void keys_do_what_they_say(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof presses / sizeof presses[0]; i++) {
		struct edit *e = edit_new(EDIT_TEXT, presses[i].initial, 0);

		press(e, presses[i].keys);
		expect(e, presses[i].text);
		edit_free(e);
	}
}

/* An accent that comes after its letter joins it, and goes with it. */
static void accents_join_their_letter(void **state)
{
	struct edit *e = edit_new(EDIT_LINE, "caf", 0);

	(void)state;
	edit_key(e, 'e');
	edit_key(e, 0x301);
	expect(e, "café");
	edit_key(e, K_BACKSPACE);
	expect(e, "caf");
	edit_key(e, K_CTRL('Z'));
	expect(e, "café");
	edit_key(e, 'x');
	edit_key(e, 0x301);	/* there is no such letter: it stays two characters */
	edit_key(e, K_LEFT);
	edit_key(e, '.');
	expect(e, "café.x\xcc\x81");
	edit_free(e);
}

/* A whole answer is replaced in one go; what went comes back. */
static void a_row_is_erased_back_to_its_start(void **state)
{
	struct edit *e = edit_new(EDIT_LINE, "Secretariado Técnico", 0);

	(void)state;
	edit_key(e, K_WORD_LEFT);
	edit_key(e, K_CTRL('U'));
	expect(e, "Técnico");
	edit_key(e, K_CTRL('U'));
	expect(e, "Técnico");	/* there is nothing before */
	edit_key(e, K_CTRL('Z'));
	expect(e, "Secretariado Técnico");
	edit_free(e);
}

static void what_is_no_text_is_dropped(void **state)
{
	struct edit *e = edit_new(EDIT_TEXT, NULL, 0);

	(void)state;
	edit_paste(e, "uno\r\ndos\ttres\033[31m\302\233 fin\xe2\x80\xae");
	expect(e, "uno\ndos tres[31m fin");
	assert_false(edit_key(e, K_TAB));
	assert_false(edit_key(e, K_ESC));
	assert_false(edit_key(e, K_COMMAND + CMD_NOTA));
	edit_free(e);
	e = edit_new(EDIT_LINE, NULL, 0);
	edit_paste(e, "uno\ndos");
	expect(e, "uno dos");
	assert_false(edit_key(e, K_ENTER));
	assert_false(edit_key(e, K_UP));
	edit_free(e);
}

static void the_limit_counts_letters_and_says_so(void **state)
{
	struct edit *e = edit_new(EDIT_LINE, NULL, 5);

	(void)state;
	edit_paste(e, "ñandúes");
	expect(e, "ñandú");
	assert_true(edit_full(e));
	edit_key(e, K_BACKSPACE);
	assert_false(edit_full(e));
	edit_key(e, 'u');
	assert_false(edit_full(e));
	edit_key(e, 'x');
	assert_true(edit_full(e));
	expect(e, "ñandu");
	edit_free(e);
}

/* What comes back from an editor is one step, within the limit; the same text is no change. */
static void a_rewriting_is_one_step(void **state)
{
	struct edit *e = edit_new(EDIT_TEXT, NULL, 8);

	(void)state;
	edit_key(e, 'a');
	edit_key(e, K_BACKSPACE);
	edit_rewrite(e, "n\xcc\x83u\r\nuno");
	expect(e, "ñu\nuno");
	unsigned long stamp = edit_stamp(e);
	edit_rewrite(e, "ñu\nuno");
	assert_int_equal(edit_stamp(e), stamp);
	edit_rewrite(e, "123456789");
	expect(e, "12345678");
	assert_true(edit_full(e));
	press(e, "~");
	expect(e, "ñu\nuno");
	press(e, "~");
	expect(e, "");
	edit_free(e);
}

/* A draft is saved when the stamp is another one; moving about changes nothing. */
static void the_stamp_tells_changes(void **state)
{
	struct edit *e = edit_new(EDIT_LINE, "hola", 0);
	unsigned long before = edit_stamp(e);

	(void)state;
	assert_int_equal(before, 0);
	press(e, "<<[]");
	assert_int_equal(edit_stamp(e), before);
	press(e, "x");
	assert_true(edit_stamp(e) > before);
	before = edit_stamp(e);
	press(e, "~");
	assert_true(edit_stamp(e) > before);
	expect(e, "hola");
	edit_free(e);
}

/* Random keys: the text stays as the rules say, and undoing all of it gives the first one. */
static void random_keys_can_be_undone(void **state)
{
	static const int keys[] = { 'a', ' ', 'n', 0xf1, 0x301, 0x4e2d, 0x1f600, '\r', K_BACKSPACE,
		K_DELETE, K_LEFT, K_RIGHT, K_UP, K_DOWN, K_HOME, K_END, K_WORD_LEFT,
		K_WORD_RIGHT, K_CTRL('W'), K_CTRL('K') };
	unsigned seed = 12345;

	(void)state;
	for (int round = 0; round < 200; round++) {
		struct edit *e = edit_new(EDIT_TEXT, "El ñandú\ncorre.", 0);

		for (int i = 0; i < 100; i++) {
			seed = seed * 1103515245 + 12345;
			edit_key(e, keys[(seed >> 16) % (sizeof keys / sizeof keys[0])]);
		}
		for (int i = 0; i < 100; i++)
			edit_key(e, K_CTRL('Z'));
		expect(e, "El ñandú\ncorre.");
		edit_free(e);
	}
}

/* ---- in a terminal -------------------------------------------------------------- */

static const char *const probe[] = { "tests/terminal/probe", NULL };

/* Where the text of a note and of a line stand at 80×24. */
enum { NOTE = 4, LINE = 19 };

static struct tty *writing(const struct tty_options *o, const char *key, const char *title)
{
	struct tty *t = tty_start(o, probe);

	tty_wait(t, "? más");
	tty_type(t, key);
	tty_wait(t, title);
	tty_wait(t, "F1 más");
	return t;
}

static void accents_are_typed(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_type(t, "Ñandú áéíóú ¿sí? «año»");
	tty_wait_row(t, NOTE, "Ñandú áéíóú ¿sí? «año»");
	tty_wait_cursor(t, NOTE, 2 + 22);
	tty_key(t, TTY_TAB);
	tty_wait(t, "tag 2 sí 0 largo 34 «Ñandú áéíóú ¿sí? «año»»");
	tty_free(t);
}

/* The cell under the cursor is the true one, whatever the letters take. */
static void the_cursor_stands_where_the_next_letter_goes(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_type(t, "n\xcc\x83");		/* n and a tilde: one cell */
	tty_wait_cursor(t, NOTE, 2 + 1);
	tty_type(t, "中");			/* two cells */
	tty_wait_cursor(t, NOTE, 2 + 3);
	tty_type(t, "x\xcc\x81.");		/* an accent no letter has */
	tty_wait_row(t, NOTE, "ñ中x\xcc\x81.");
	tty_wait_cursor(t, NOTE, 2 + 5);
	tty_key(t, TTY_LEFT);
	tty_key(t, TTY_LEFT);
	tty_key(t, TTY_LEFT);
	tty_wait_cursor(t, NOTE, 2 + 1);
	tty_key(t, TTY_ENTER);
	tty_wait_cursor(t, NOTE + 1, 2);
	tty_wait_row(t, NOTE + 1, "中x\xcc\x81.");
	tty_free(t);
}

static void a_long_paragraph_wraps(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_type(t, "Se acuerda publicar cada mes en el micrositio el avance de la obra, con "
	    "fotografías y el calendario.");
	tty_wait_row(t, NOTE, "Se acuerda publicar cada mes en el micrositio el avance de la obra, con");
	tty_wait_row(t, NOTE + 1, "fotografías y el calendario.");
	tty_wait_cursor(t, NOTE + 1, 2 + 28);
	tty_key(t, TTY_UP);
	tty_wait_cursor(t, NOTE, 2 + 28);
	tty_key(t, TTY_HOME);
	tty_wait_cursor(t, NOTE, 2);
	tty_key(t, TTY_WORD_RIGHT);
	tty_wait_cursor(t, NOTE, 2 + 2);
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_END);
	tty_wait_cursor(t, NOTE + 1, 2 + 28);
	tty_golden(t, "nota");
	tty_free(t);
}

static void what_is_above_and_below_has_a_mark(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	for (int i = 0; i < 20; i++) {
		tty_type(t, "x");
		tty_key(t, TTY_ENTER);
	}
	tty_wait_row(t, NOTE, "↑");
	for (int i = 0; i < 20; i++)
		tty_key(t, TTY_UP);
	tty_wait_row(t, 20, "↓");
	tty_wait_gone(t, "↑");
	tty_free(t);
}

static void a_line_scrolls_sideways(void **state)
{
	struct tty *t = writing(NULL, "l", "Motivo");

	(void)state;
	for (int i = 0; i < 10; i++)
		tty_type(t, "abcdefghi ");
	tty_type(t, "fin");
	tty_wait_row(t, LINE, "abcdefghi fin");
	tty_wait_row(t, LINE, "  …");
	tty_ctrl(t, 'a');
	tty_wait_cursor(t, LINE, 2);
	tty_wait_row(t, LINE, "  abcdefghi abcdefghi");
	tty_wait_row(t, LINE, "…");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "tag 1 sí 0 largo 103");
	tty_free(t);
}

/* Ten thousand letters come in as one change, quickly, and one key takes them out. */
static void a_long_paste(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");
	char *text = calloc(1, 20001);

	(void)state;
	for (int i = 0; i < 1000; i++)
		strcat(text, i % 50 == 49 ? "Ñ punto.\n\n" : "el día ñ ");
	assert_true(strlen(text) > 10000);
	tty_paste(t, text);
	tty_wait(t, "Ñ punto.");
	tty_type(t, "FIN");
	tty_wait(t, "FIN");
	long before = tty_cpu_ms(t);
	for (int i = 0; i < 100; i++)
		tty_type(t, "x");
	tty_type(t, " listo");
	tty_wait(t, "x listo");
	/* a hundred keys more, each drawn: 20 ms a key would be felt */
	assert_true(tty_cpu_ms(t) - before < 2000);
	tty_ctrl(t, 'z');	/* " listo" */
	tty_wait_gone(t, "listo");
	tty_ctrl(t, 'z');	/* "FINxxx…" */
	tty_wait_gone(t, "FINx");
	tty_ctrl(t, 'z');
	tty_wait_gone(t, "Ñ punto.");
	tty_type(t, "vacío");
	tty_key(t, TTY_TAB);
	tty_wait(t, "largo 6 «vacío»");
	free(text);
	tty_free(t);
}

/* What is in the text may look like keys: an Esc in a paste is no Esc. */
static void a_paste_is_only_text(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_paste(t, "uno\ndos\x1b[Atres\tcuatro ñ");
	tty_wait_row(t, NOTE, "uno");
	tty_wait_row(t, NOTE + 1, "tres cuatro ñ");
	tty_free(t);
}

static void a_draft_is_saved_while_writing(void **state)
{
	struct tty *t = writing(NULL, "l", "Motivo");

	(void)state;
	tty_type(t, "se fue la luz");
	tty_wait_row(t, 4, "Borrador: se fue la luz");	/* by itself: no key is pressed */
	tty_free(t);
}

static void leaving_asks_before_throwing_away(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_type(t, "algo");
	tty_wait_row(t, NOTE, "algo");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Descartar lo escrito?");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "¿Descartar");
	tty_type(t, " más");
	tty_wait_row(t, NOTE, "algo más");
	tty_key(t, TTY_ESC);
	tty_wait(t, "¿Descartar lo escrito?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "tag 2 no 0");
	tty_free(t);
}

static void an_empty_text_is_not_accepted(void **state)
{
	struct tty *t = writing(NULL, "l", "Motivo");

	(void)state;
	tty_type(t, "  ");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Falta escribirlo");
	tty_free(t);
}

static void a_note_survives_resizing(void **state)
{
	struct tty *t = writing(NULL, "n", "Nota");

	(void)state;
	tty_type(t, "Lo escrito sigue aquí después de achicar la ventana hasta que nada cabe.");
	tty_wait(t, "nada cabe.");
	tty_resize(t, 10, 40);
	tty_wait(t, "Se necesitan 60 por 20.");
	tty_type(t, "ESTO NO");		/* what is not seen is not written */
	tty_resize(t, 30, 60);
	tty_wait_row(t, NOTE, "Lo escrito sigue aquí");
	tty_wait_row(t, NOTE + 1, "nada cabe.");
	tty_type(t, " Sí");
	tty_wait_row(t, NOTE + 1, "nada cabe. Sí");
	assert_false(tty_shows(t, "ESTO"));
	tty_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keys_do_what_they_say),
		cmocka_unit_test(accents_join_their_letter),
		cmocka_unit_test(a_row_is_erased_back_to_its_start),
		cmocka_unit_test(what_is_no_text_is_dropped),
		cmocka_unit_test(the_limit_counts_letters_and_says_so),
		cmocka_unit_test(a_rewriting_is_one_step),
		cmocka_unit_test(the_stamp_tells_changes),
		cmocka_unit_test(random_keys_can_be_undone),
		cmocka_unit_test(accents_are_typed),
		cmocka_unit_test(the_cursor_stands_where_the_next_letter_goes),
		cmocka_unit_test(a_long_paragraph_wraps),
		cmocka_unit_test(what_is_above_and_below_has_a_mark),
		cmocka_unit_test(a_line_scrolls_sideways),
		cmocka_unit_test(a_long_paste),
		cmocka_unit_test(a_paste_is_only_text),
		cmocka_unit_test(a_draft_is_saved_while_writing),
		cmocka_unit_test(leaving_asks_before_throwing_away),
		cmocka_unit_test(an_empty_text_is_not_accepted),
		cmocka_unit_test(a_note_survives_resizing),
	};

	term_locale();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
