/*
 * What is there to be read: the manual by task, which must tell the truth about the
 * keys, and the bitácora of what changed outside sessions.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "app/manual.h"
#include "base/file.h"
#include "drive.h"
#include "scratch.h"
#include "tui/keys.h"

static char *read_whole(const char *path)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes;
	size_t len;

	if (file_read(path, 1 << 20, &bytes, &len, &f) < 0)
		fail_msg("%s", f.text);
	return bytes;
}

/* ---- the manual as a text --------------------------------------------------------------- */

/* Is there a command with this key and this word for it? No word: only the key; ? and a word: no key. */
static bool command_exists(const char *key, const char *label)
{
	for (int i = CMD_NONE + 1; i < CMD_COUNT; i++) {
		const struct key_def *d = keys_def((enum cmd)i);
		const char *name = keys_name((enum cmd)i);
		bool same_key = label != NULL && *key == '?' ? *name == '\0' : strcmp(key, name) == 0;

		if (same_key && (label == NULL || strcmp(d->label, label) == 0))
			return true;
	}
	return false;
}

/* What is to be typed has braces of its own. */
static void blank_orders(char *text)
{
	for (char *p = text; (p = strstr(p, "\n    ")) != NULL;)
		for (p++; *p != '\n' && *p != '\0'; p++)
			*p = ' ';
}

static void every_key_means_that(void **state)
{
	char *text = read_whole(TEST_TOP "/doc/manual.md"), *p = text, *end, *label;
	int found = 0;

	(void)state;
	blank_orders(text);
	while ((p = strchr(p, '{')) != NULL) {
		end = strchr(p, '}');
		assert_non_null(end);
		*end = '\0';
		label = strchr(++p, ' ');
		if (label != NULL)
			*label++ = '\0';
		if (!command_exists(p, label))
			fail_msg("the manual says {%s %s}, and there is no such key", p, label ? label : "");
		found++;
		p = end + 1;
	}
	assert_true(found > 60);
	free(text);
}

static const struct manual_task *task(const struct manual *m, const char *title, size_t len)
{
	for (size_t i = 0; i < m->n; i++)
		if (strlen(m->task[i].title) == len && strncmp(m->task[i].title, title, len) == 0)
			return &m->task[i];
	return NULL;
}

static void every_reference_leads_somewhere(void **state)
{
	const char *see = "éase «", *p;
	struct manual m;
	char *text = read_whole(TEST_TOP "/doc/manual.md");

	(void)state;
	manual_parse(text, &m);
	for (size_t i = 0; i < m.n; i++)
		for (p = m.task[i].text; (p = strstr(p, see)) != NULL;) {
			p += strlen(see);
			if (task(&m, p, (size_t)(strstr(p, "»") - p)) == NULL)
				fail_msg("«%s» sends to a task that is not: %.40s", m.task[i].title, p);
		}
	manual_clear(&m);
	free(text);
}

static void lines_become_paragraphs(void **state)
{
	struct manual m;

	(void)state;
	manual_parse("# Título\nque no se lee\n\n## Uno\n\nUna frase\nlarga.\n\n1. {P presente} y\n   {Enter}.\n"
	    "2. {? receso}\n\n    sesiona  --help {x}\n\n## Dos\nFin\n", &m);
	assert_int_equal(m.n, 2);
	assert_string_equal(m.task[0].title, "Uno");
	assert_string_equal(m.task[0].text, "Una frase larga.\n\n1. P (presente) y Enter.\n2. ? «receso»\n\n"
	    "    sesiona  --help {x}");
	assert_string_equal(m.task[1].text, "Fin");
	manual_clear(&m);
	manual_parse("nada", &m);
	assert_int_equal(m.n, 0);
	manual_clear(&m);
}

static const char *next_line(const char *p)
{
	p += strcspn(p, "\n");
	return *p == '\n' ? p + 1 : p;
}

/* Outside what is to be typed (.nf to .fi). */
static bool braces_left(const char *page)
{
	bool typed = false;

	for (const char *p = page; *p != '\0'; p = next_line(p)) {
		if (strncmp(p, ".nf", 3) == 0 || strncmp(p, ".fi", 3) == 0)
			typed = p[1] == 'n';
		else if (!typed && memchr(p, '{', strcspn(p, "\n")) != NULL)
			return true;
	}
	return false;
}

/* The page of man is made from the same text: no task is missing, no key is left in braces. */
static void the_page_says_the_same(void **state)
{
	char *text = read_whole(TEST_TOP "/doc/manual.md"), *page = read_whole("doc/sesiona-manual.7"), line[200];
	struct manual m;

	(void)state;
	manual_parse(text, &m);
	assert_true(m.n > 15);
	for (size_t i = 0; i < m.n; i++) {
		snprintf(line, sizeof line, "\n.SH %s\n", m.task[i].title);
		if (strstr(page, line) == NULL)
			fail_msg("not in the page: %s", m.task[i].title);
	}
	assert_false(braces_left(page));
	assert_non_null(strstr(page, "\\fBU\\fP (suplente)"));
	manual_clear(&m);
	free(page);
	free(text);
}

/* Every key of sesiona.ini is explained in its page. */
static void every_setting_has_its_place(void **state)
{
	static const char *const keys[] = {
#define SETTING(section, key, kind, member, default_, words, numeral, help) key,
#include "app/settings.def"
#undef SETTING
	};
	char *page = read_whole("doc/sesiona.ini.5"), line[80];

	(void)state;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		snprintf(line, sizeof line, "\n.TP\n.B %s\n", keys[i]);
		if (strstr(page, line) == NULL)
			fail_msg("not in sesiona.ini(5): %s", keys[i]);
	}
	free(page);
}

/* ---- on the screen ------------------------------------------------------------------------ */

static struct tty *start(const char *view)
{
	const char *const argv[] = { BUILD_TOP "/tests/terminal/alone", view, "x.db", NULL };

	return house_start(NULL, argv);
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

static void search(struct tty *t, const char *words)
{
	tty_type(t, "/");
	tty_wait(t, "Enter acepta");
	tty_type(t, words);
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "Enter acepta");
}

static void a_task_is_found_and_read(void **state)
{
	struct tty *t = start("manual");

	(void)state;
	tty_wait_row(t, 3, "▸ Cómo leer este manual");
	tty_golden(t, "manual");
	search(t, "EMPATE calidad");
	tty_wait_row(t, 1, "con «EMPATE calidad»: 1");
	tty_wait_row(t, 3, "▸ Hay empate");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Un empate no aprueba nada");
	tty_golden(t, "manual-empate");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 3, "▸ Hay empate");
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 3, "▸ Cómo leer este manual");
	search(t, "dirigible");
	tty_wait(t, "Nada lo contiene.");
	tty_key(t, TTY_ENTER);	/* nothing to read, and nothing breaks */
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 3, "▸ Cómo leer este manual");
	leave(t);
}

static void changes_are_read_with_before_and_after(void **state)
{
	struct tty *t;

	(void)state;
	house_do("sed 's/Norma Guía Pardo/Alma Peña Ríos/' \"$E/padron.csv\" >\"$D/p.csv\" && s padron importar \"$D/p.csv\"");
	t = start("diary");
	tty_wait_row(t, 1, "Bitácora");
	tty_wait(t, "Alma Peña Ríos");
	tty_wait(t, "sesión nueva");
	tty_golden(t, "bitacora");
	search(t, "guia pardo");
	tty_wait_row(t, 1, "con «guia pardo»: 2 cambios");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Antes:");
	tty_wait(t, "Norma Guía Pardo");
	tty_wait(t, "Después:");
	tty_wait(t, "Alma Peña Ríos");
	tty_golden(t, "bitacora-cambio");
	tty_key(t, TTY_ENTER);
	tty_wait_gone(t, "Después:");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "con «guia pardo»");
	leave(t);
}

static void export_to(struct tty *t, const char *file, bool over)
{
	tty_type(t, "?");
	tty_wait(t, "Ayuda: Bitácora");
	tty_type(t, "1");
	tty_wait(t, "Guarda en un archivo CSV la lista que se ve.");
	tty_key(t, TTY_ENTER);
	if (!over) {	/* afterwards it is offered again */
		tty_wait(t, "~/bitacora.csv");
		tty_key(t, TTY_HOME);
		tty_ctrl(t, 'k');
		tty_wait_gone(t, "~/bitacora.csv");
		tty_type(t, file);
	}
	tty_wait(t, "/bitacora.csv");
	tty_key(t, TTY_ENTER);
	if (over) {
		tty_wait(t, "Ese archivo ya existe. ¿Reemplazarlo?");
		tty_key(t, TTY_ESC);
		tty_wait_gone(t, "ya existe");
	} else {
		tty_wait(t, "✓ Quedó guardado en");
	}
}

static void it_is_kept_as_a_file(void **state)
{
	struct tty *t = start("diary");
	char *file = house_tell("printf %s \"$D/bitacora.csv\"");

	(void)state;
	tty_wait(t, "sesión nueva");
	export_to(t, file, false);
	house_do("head -1 \"$D/bitacora.csv\" | grep -q '^fecha,asunto,antes,despues' && grep -q 'Teresa Ibarra' \"$D/bitacora.csv\""
	    " && echo mío >\"$D/bitacora.csv\"");
	export_to(t, file, true);
	house_do("grep -q '^mío$' \"$D/bitacora.csv\"");	/* another file is not replaced unasked */
	free(file);
	leave(t);
}

/* From the home, by the number that the menu gives each. */
static void the_menu_leads_to_them(void **state)
{
	static const struct { const char *number, *marked, *shows; } way[] = {
		{ "2", "▸ 2 Acuerdos", "Acuerdos · " }, { "5", "▸ 5 Bitácora", "sesión nueva" },
		{ "7", "▸ 7 Manual", "¿Qué necesita hacer?" },
	};
	static const char *const argv[] = { BUILD_TOP "/sesiona", "--base", "x.db", NULL };
	struct tty *t = house_start(NULL, argv);

	(void)state;
	for (size_t i = 0; i < sizeof way / sizeof *way; i++) {
		tty_wait(t, "Inicio");
		tty_type(t, way[i].number);
		tty_wait(t, way[i].marked);
		tty_key(t, TTY_ENTER);
		tty_wait(t, way[i].shows);
		tty_key(t, TTY_ESC);
	}
	tty_wait(t, "Inicio");
	leave(t);
}

static void what_waits_is_kept_as_a_file(void **state)
{
	static const char *const argv[] = { BUILD_TOP "/sesiona", "--base", "x.db", NULL };
	struct drive d = { NULL, false };

	(void)state;
	house_clock("2026-04-01T10:00");
	d.t = house_start(NULL, argv);
	tty_wait(d.t, "Pendientes · ");
	drive_help(&d, "Guarda en un archivo CSV");
	tty_wait(d.t, "~/pendientes.csv");
	tty_key(d.t, TTY_ENTER);
	tty_wait(d.t, "✓ Quedó guardado en");
	house_do("s pendientes --formato csv | cmp - \"$HOME/pendientes.csv\"");
	leave(d.t);
}

#define on_file(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_key_means_that),
		cmocka_unit_test(every_reference_leads_somewhere),
		cmocka_unit_test(lines_become_paragraphs),
		cmocka_unit_test(the_page_says_the_same),
		cmocka_unit_test(every_setting_has_its_place),
		on_file(a_task_is_found_and_read),
		on_file(changes_are_read_with_before_and_after),
		on_file(it_is_kept_as_a_file),
		on_file(the_menu_leads_to_them),
		on_file(what_waits_is_kept_as_a_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
