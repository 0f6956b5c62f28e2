/*
 * The loop, the stack of views and the questions, as a typist meets them.
 */
#include "config.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>
#include "harness.h"

static const char *const probe[] = { "tests/terminal/probe", NULL };

static struct tty *start(const struct tty_options *o)
{
	struct tty *t = tty_start(o, probe);

	tty_wait(t, "? ");
	return t;
}

static void the_three_places(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_golden(t, "lista");
	tty_resize(t, 30, 132);
	tty_wait_row(t, 27, "────");
	tty_golden(t, "lista-132x30");
	tty_free(t);
}

static void the_cursor_row_is_reversed(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_wait_row(t, 6, "▸ Renglón 1");
	assert_true(tty_reversed(t, 6, 0));
	assert_true(tty_reversed(t, 6, 79));
	assert_false(tty_reversed(t, 7, 0));
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_DOWN);
	tty_key(t, TTY_DOWN);
	tty_wait_row(t, 9, "▸ Renglón 4");
	assert_true(tty_reversed(t, 9, 40));
	tty_key(t, TTY_END);
	tty_wait_row(t, 20, "▸ Renglón 30");
	tty_wait_row(t, 6, "↑");
	tty_key(t, TTY_HOME);
	tty_wait_row(t, 6, "▸ Renglón 1");
	tty_free(t);
}

/* Text from a file that another program wrote sends nothing to the terminal. */
static void controls_are_shown_not_sent(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_wait_row(t, 7, "Mal‹1B›[31mo‹07›, ‹9B› dañado");
	assert_false(tty_coloured(t, 7, 10));
	tty_free(t);
}

static void questions_answer_the_view_below(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_type(t, "z");
	tty_wait(t, "7  voto a favor del lugar 3");
	tty_wait_row(t, 1, "4 de 7 · quórum 4 ✓");	/* never leaves the top */
	tty_golden(t, "confirmar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Resultado: tag 3 sí");
	tty_wait_gone(t, "¿Anular");
	tty_type(t, "Z");
	tty_wait(t, "¿Anular");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Resultado: tag 3 no");
	tty_type(t, "m");
	tty_wait(t, "Quitar este punto");
	tty_type(t, "2");
	tty_wait(t, "▸ 2 Quitar este punto");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Resultado: tag 5 sí 1");
	tty_type(t, "h");
	tty_wait(t, "Faltan dos lugares (III.2).");
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "Faltan dos lugares");
	tty_free(t);
}

static void what_cannot_be_undone_wants_a_word(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_type(t, "e");
	tty_wait(t, "Escriba «clausúrese» y Enter.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Eso no dice «clausúrese»");
	tty_type(t, "CLAUSURESE");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Resultado: tag 4 sí");
	tty_free(t);
}

/* `?` lists all that can be done, and does it: also what has no letter. */
static void help_does_what_it_lists(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Prueba");
	tty_wait(t, "Flechas, letra o número eligen una orden; Enter la hace.");
	tty_golden(t, "ayuda");
	tty_type(t, "1");
	tty_wait(t, "Interrumpe la sesión por un rato.");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Renglón 1 en receso");
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Prueba");
	tty_type(t, "f");	/* a letter only shows what it does … */
	tty_wait(t, "El lugar bajo el cursor vota a favor.");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Ayuda: Prueba");
	assert_true(tty_shows(t, "Votos: 0"));
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Prueba");
	tty_key(t, TTY_ENTER);	/* … Enter does nothing by itself … */
	tty_wait_gone(t, "Ayuda: Prueba");
	assert_true(tty_shows(t, "Votos: 0"));
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Prueba");
	tty_key(t, TTY_DOWN);
	tty_wait(t, "El lugar bajo el cursor vota a favor.");
	tty_key(t, TTY_ENTER);	/* … and what was looked at */
	tty_wait(t, "Votos: 1");
	tty_free(t);
}

/* A sentence typed or pasted in the wrong place must not vote. */
static void stray_input_does_nothing(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	assert_true(tty_bracketed(t));
	tty_paste(t, "fffff\nnffff");
	tty_type(t, "f");
	tty_wait(t, "Votos: 1");
	tty_type(t, "hffff");		/* all at once: H opens a view, the rest is dropped */
	tty_wait(t, "Faltan dos lugares");
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "Faltan dos lugares");
	tty_type(t, "f");
	tty_wait(t, "Votos: 2");
	tty_free(t);
}

static void a_small_terminal_says_what_it_needs(void **state)
{
	struct tty_options o = { .rows = 19, .cols = 60 };
	struct tty *t = tty_start(&o, probe);

	(void)state;
	tty_wait(t, "Se necesitan 60 por 20.");
	tty_wait(t, "Ahora: 60 columnas por 19 renglones.");
	tty_type(t, "f");
	tty_resize(t, 20, 60);
	tty_wait(t, "Votos: 0");
	tty_golden(t, "lista-60x20");
	tty_resize(t, 3, 12);
	tty_wait(t, "Ahora");
	tty_resize(t, 1, 1);
	tty_resize(t, 24, 80);
	tty_wait(t, "Resultado:");
	tty_free(t);
}

/* ---- ends ------------------------------------------------------------------------ */

static void expect_restored(struct tty *t)
{
	assert_false(tty_alternate(t));
	assert_false(tty_bracketed(t));
	int row, col;
	bool visible;
	tty_cursor(t, &row, &col, &visible);
	assert_true(visible);
}

static void esc_leaves_and_restores(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	assert_true(tty_alternate(t));
	assert_false(tty_cooked(t));
	tty_key(t, TTY_ESC);
	assert_int_equal(tty_exit(t), 0);
	assert_true(tty_shows(t, "fin 0"));
	expect_restored(t);
	assert_true(tty_cooked(t));
	tty_free(t);
}

static void signals_end_politely(void **state)
{
	static const int signals[] = { SIGTERM, SIGINT, SIGHUP };

	(void)state;
	for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) {
		struct tty *t = start(NULL);

		tty_type(t, "n");
		tty_wait(t, "F1 más");
		tty_signal(t, signals[i]);
		assert_int_equal(tty_exit(t), 1);
		assert_true(tty_shows(t, "fin 1"));
		expect_restored(t);
		assert_true(tty_cooked(t));
		tty_free(t);
	}
}

static void the_keys_that_stop_programs_do_not(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_ctrl(t, 's');	/* would freeze the screen */
	tty_ctrl(t, 'z');	/* would leave the session in the background */
	tty_ctrl(t, '\\');
	tty_type(t, "f");
	tty_wait(t, "Votos: 1");
	tty_free(t);
}

/* The window is closed, or the network falls: the program ends by itself. */
static void a_hangup_ends_it(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_hangup(t);
	assert_in_range(tty_exit(t), 1, 2);	/* by SIGHUP or by the loop, whichever is first */
	tty_free(t);
}

/* … also under nohup, when no signal says so. */
static void a_hangup_without_signal_ends_it(void **state)
{
	static const char *const nohup[] = { "/bin/sh", "-c",
		"trap '' HUP; exec tests/terminal/probe", NULL };
	struct tty *t = tty_start(NULL, nohup);

	(void)state;
	tty_wait(t, "? más");
	tty_hangup(t);
	assert_in_range(tty_exit(t), 1, 2);
	tty_free(t);
}

static void waiting_costs_nothing(void **state)
{
	struct tty *t = start(NULL);

	(void)state;
	tty_type(t, "l");
	tty_wait(t, "F1 más");
	long before = tty_cpu_ms(t);
	tty_type(t, "x");
	tty_wait(t, "Borrador: x");	/* half a second goes by */
	assert_true(tty_cpu_ms(t) - before < 200);
	tty_free(t);
}

/* ---- terminals ------------------------------------------------------------------- */

static void old_terminals_get_plain_marks(void **state)
{
	static const char *const terms[] = { "linux", "vt100", "vt220" };

	(void)state;
	for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
		struct tty_options o = { .term = terms[i] };
		struct tty *t = start(&o);

		tty_wait_row(t, 6, "> Renglón 1");
		tty_wait_row(t, 8, "* . - + Óscar Núñez Güemes «sí»");
		tty_wait_row(t, 2, "--------");
		assert_true(tty_reversed(t, 6, 10));
		tty_key(t, TTY_DOWN);
		tty_wait_row(t, 7, " > Mal");
		tty_type(t, "l");
		tty_wait(t, "F1 más");
		tty_type(t, "ñandú");
		tty_key(t, TTY_LEFT);
		tty_key(t, TTY_BACKSPACE);
		tty_key(t, TTY_ENTER);
		tty_wait(t, "«ñanú»");
		tty_free(t);
	}
}

static void a_plain_locale_is_not_garbled(void **state)
{
	static const char *const langs[] = { "C", "POSIX", "es_MX.ISO-8859-1", "no_existe" };

	(void)state;
	for (size_t i = 0; i < sizeof langs / sizeof langs[0]; i++) {
		struct tty_options o = { .lang = langs[i] };
		struct tty *t = start(&o);

		tty_wait_row(t, 8, "● · – ✓ Óscar Núñez Güemes «sí»");
		tty_free(t);
	}
}

static void colour_can_be_refused(void **state)
{
	static const char *const env[] = { "NO_COLOR=1", NULL };
	struct tty_options plain = { .env = env }, mono = { .term = "xterm-mono" };
	struct tty *t = start(NULL);

	(void)state;
	tty_wait_row(t, 4, "Votos");
	assert_true(tty_coloured(t, 4, 0));
	tty_free(t);
	t = start(&plain);
	tty_wait_row(t, 4, "Votos");
	assert_false(tty_coloured(t, 4, 0));
	tty_free(t);
	t = start(&mono);
	tty_wait_row(t, 4, "Votos");
	assert_false(tty_coloured(t, 4, 0));
	tty_free(t);
}

static void what_is_no_terminal_is_refused(void **state)
{
	static const char *const piped[] = { "/bin/sh", "-c", "tests/terminal/probe </dev/null",
		NULL };
	struct tty_options odd = { .term = "no-existe" }, dumb = { .term = "dumb" };
	struct tty *t = tty_start(NULL, piped);

	(void)state;
	tty_wait(t, "la pantalla necesita una terminal");
	assert_int_equal(tty_exit(t), 2);
	tty_free(t);
	t = tty_start(&odd, probe);
	tty_wait(t, "la terminal «no-existe» (variable TERM) no se conoce");
	assert_int_equal(tty_exit(t), 2);
	tty_free(t);
	t = tty_start(&dumb, probe);
	tty_wait(t, "la terminal «dumb» (variable TERM)");
	assert_int_equal(tty_exit(t), 2);
	tty_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_three_places),
		cmocka_unit_test(the_cursor_row_is_reversed),
		cmocka_unit_test(controls_are_shown_not_sent),
		cmocka_unit_test(questions_answer_the_view_below),
		cmocka_unit_test(what_cannot_be_undone_wants_a_word),
		cmocka_unit_test(help_does_what_it_lists),
		cmocka_unit_test(stray_input_does_nothing),
		cmocka_unit_test(a_small_terminal_says_what_it_needs),
		cmocka_unit_test(esc_leaves_and_restores),
		cmocka_unit_test(signals_end_politely),
		cmocka_unit_test(the_keys_that_stop_programs_do_not),
		cmocka_unit_test(a_hangup_ends_it),
		cmocka_unit_test(a_hangup_without_signal_ends_it),
		cmocka_unit_test(waiting_costs_nothing),
		cmocka_unit_test(old_terminals_get_plain_marks),
		cmocka_unit_test(a_plain_locale_is_not_garbled),
		cmocka_unit_test(colour_can_be_refused),
		cmocka_unit_test(what_is_no_terminal_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
