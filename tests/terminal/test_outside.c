/*
 * A text taken to the person's own editor and back. The editors here are lines of the
 * shell: like $EDITOR itself, each is followed by the name of the file.
 */
#include "config.h"

#include <dirent.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include "harness.h"

enum { NOTE = 4 };	/* where the text of a note stands at 80×24 */

#define AS_IT_WAS "El texto sigue como estaba: "

/* An editor that shows itself, and waits for a line to be typed. */
#define WAITS "f() { echo EDITOR ABIERTO; read x && echo \"$x\" >> \"$1\"; }; f"

static char folder[] = "/tmp/test_outside-XXXXXX";	/* where the file is put */

static int make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	return rmdir(folder);
}

static int files_left(void)
{
	DIR *d = opendir(folder);
	int n = -2;	/* "." and ".." */

	assert_non_null(d);
	while (readdir(d) != NULL)
		n++;
	closedir(d);
	return n;
}

/* The probe, with a note begun. */
static struct tty *begin(const char *name, const char *editor, const char *other)
{
	static const char *const probe[] = { "tests/terminal/probe", NULL };
	char named[256], runtime[64];
	const char *env[] = { runtime, named, other, NULL };

	snprintf(named, sizeof named, "%s=%s", name, editor);
	snprintf(runtime, sizeof runtime, "XDG_RUNTIME_DIR=%s", folder);
	struct tty *t = tty_start(&(struct tty_options){ .env = env }, probe);
	tty_wait(t, "? más");
	tty_type(t, "n");
	tty_wait(t, "F1 más");
	tty_type(t, "Se abrió tarde");
	tty_wait_row(t, NOTE, "Se abrió tarde");
	return t;
}

static void is_back(struct tty *t)
{
	assert_true(tty_alternate(t));
	assert_true(tty_bracketed(t));
	assert_false(tty_cooked(t));
	assert_int_equal(files_left(), 0);
}

static void what_the_editor_leaves_is_the_text(void **state)
{
	struct tty *t = begin("EDITOR", "printf 'según el año\\n' >>", NULL);

	(void)state;
	tty_wait(t, "Ctrl-O editor");
	tty_ctrl(t, 'o');
	tty_wait_row(t, NOTE + 1, "según el año");
	tty_wait_row(t, NOTE, "Se abrió tarde");
	is_back(t);
	tty_type(t, ".");
	tty_wait_row(t, NOTE + 1, "según el año.");
	tty_ctrl(t, 'z');	/* the dot, and then the whole visit */
	tty_wait_gone(t, "año.");
	tty_ctrl(t, 'z');
	tty_wait_gone(t, "según");
	tty_wait_row(t, NOTE, "Se abrió tarde");
	tty_key(t, TTY_TAB);
	tty_wait(t, "largo 15 «Se abrió tarde»");
	tty_free(t);
}

static void nobody_else_reads_the_file(void **state)
{
	struct tty *t = begin("EDITOR", "f() { stat -c 'modo %a' \"$1\" >> \"$1\"; }; f", NULL);

	(void)state;
	tty_ctrl(t, 'o');
	tty_wait_row(t, NOTE + 1, "modo 600");
	is_back(t);
	tty_free(t);
}

static void visual_comes_first(void **state)
{
	struct tty *t = begin("VISUAL", "echo visual >>", "EDITOR=echo editor >>");

	(void)state;
	tty_ctrl(t, 'o');
	tty_wait_row(t, NOTE + 1, "visual");
	tty_free(t);
}

static void without_an_editor_there_is_no_key(void **state)
{
	struct tty *t = begin("VISUAL", "", "EDITOR=");

	(void)state;
	assert_false(tty_shows(t, "Ctrl-O"));
	tty_ctrl(t, 'o');
	tty_type(t, ".");
	tty_wait_row(t, NOTE, "Se abrió tarde.");
	tty_free(t);
}

static const struct {
	const char *editor, *said;
} bad[] = {
	{ "false", AS_IT_WAS "el editor terminó con error." },
	{ "f() { echo perdido >> \"$1\"; exit 1; }; f", AS_IT_WAS "el editor terminó con error." },
	{ "kill -KILL $$;", AS_IT_WAS "el editor terminó con error." },
	{ "no-existe", AS_IT_WAS "no se encontró el editor «no-existe»." },
	{ "printf 'a\\303(' >", AS_IT_WAS "lo que dejó el editor no es texto UTF-8." },
	{ "printf 'a\\0b' >", AS_IT_WAS "lo que dejó el editor no es texto UTF-8." },
	{ "truncate -s 1048577", AS_IT_WAS "el archivo del editor no se pudo leer" },
	{ "rm", AS_IT_WAS "el archivo del editor no se pudo leer" },
};

static void an_editor_that_fails_changes_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		struct tty *t = begin("EDITOR", bad[i].editor, NULL);

		tty_ctrl(t, 'o');
		tty_wait(t, bad[i].said);
		tty_wait(t, "F1 más");
		is_back(t);
		tty_type(t, ".");	/* said until the next key */
		tty_wait_gone(t, "El texto sigue");
		tty_key(t, TTY_TAB);
		tty_wait(t, "largo 16 «Se abrió tarde.»");
		tty_free(t);
	}
}

/* It has the terminal as a shell gives it; a window resized meanwhile is seen afterwards. */
static void the_editor_has_the_terminal(void **state)
{
	struct tty *t = begin("EDITOR", WAITS, NULL);

	(void)state;
	tty_ctrl(t, 'o');
	tty_wait(t, "EDITOR ABIERTO");
	assert_false(tty_alternate(t));
	assert_false(tty_bracketed(t));
	assert_true(tty_cooked(t));
	assert_int_equal(files_left(), 1);
	tty_resize(t, 30, 70);
	tty_type(t, "otro renglón\r");
	tty_wait_row(t, NOTE + 1, "otro renglón");
	is_back(t);
	tty_wait_row(t, 29, "F1 más");
	tty_key(t, TTY_LEFT);	/* the arrows come in the mode that was asked for again */
	tty_wait_cursor(t, NOTE + 1, 2 + 11);
	tty_free(t);
}

static void ctrl_c_ends_only_the_editor(void **state)
{
	struct tty *t = begin("EDITOR", WAITS, NULL);

	(void)state;
	tty_ctrl(t, 'o');
	tty_wait(t, "EDITOR ABIERTO");
	tty_ctrl(t, 'z');	/* nothing could wake it: it does not stop */
	tty_ctrl(t, 'c');
	tty_wait(t, AS_IT_WAS "el editor terminó con error.");
	is_back(t);
	tty_type(t, ".");
	tty_wait_row(t, NOTE, "Se abrió tarde.");
	tty_free(t);
}

/* Whoever asks the program to end waits for the editor; then it ends as always. */
static void an_order_to_end_is_kept(void **state)
{
	struct tty *t = begin("EDITOR", WAITS, NULL);

	(void)state;
	tty_ctrl(t, 'o');
	tty_wait(t, "EDITOR ABIERTO");
	tty_signal(t, SIGTERM);
	tty_type(t, "fin\r");
	tty_wait(t, "fin 1");	/* LOOP_SIGNAL */
	assert_int_equal(tty_exit(t), 1);
	assert_false(tty_alternate(t));
	assert_int_equal(files_left(), 0);
	tty_free(t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_the_editor_leaves_is_the_text),
		cmocka_unit_test(nobody_else_reads_the_file),
		cmocka_unit_test(visual_comes_first),
		cmocka_unit_test(without_an_editor_there_is_no_key),
		cmocka_unit_test(an_editor_that_fails_changes_nothing),
		cmocka_unit_test(the_editor_has_the_terminal),
		cmocka_unit_test(ctrl_c_ends_only_the_editor),
		cmocka_unit_test(an_order_to_end_is_kept),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
