/*
 * Whoever walks through the whole program: every screen that can be reached from the home, at
 * three sizes, with its help and the way back; and any keys at all in those outside a session.
 */
#include "config.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "house.h"

/* ---- the house ------------------------------------------------------------------------------ */

#define DB "\"$XDG_DATA_HOME\"/sesiona/sesiona.db"

static void plan_on(const char *date)
{
	char command[400];

	snprintf(command, sizeof command, "sesiona nueva --tipo ordinaria --fecha '%s 10:00' --sede Cabildo "
	    "--orden \"$E/orden.txt\"", date);
	house_do(command);
}

/* Session 1 closed, 2 live at its last points, 3 planned; an acuerdo of before too. */
static int furnish(void **state)
{
	if (house_make(state) < 0)
		return -1;
	house_do("sesiona padron importar \"$E/padron.csv\"");
	plan_on("2026-02-25");
	house_do("sesiona dictado 1 <\"$E/sesion.txt\" >/dev/null");
	plan_on("2026-03-25");	/* two hours earlier, up to a minute ago: no gap is asked about */
	house_do("{ sed 's/@10/@08/; s/@11/@09/; /deshacer/q' \"$E/sesion.txt\"; "
	     "echo '@09:57 nota Vuelve la prensa'; } | sesiona dictado 2 >/dev/null");
	plan_on("2026-04-15");
	house_do("printf 'folio,acuerdo,responsable,vence,estado,fecha\\n"
	     "CM/2024-07,Publicar el censo de alumbrado,Autoridad 2,2026-03-17,pendiente,2024-05-02\\n' "
	     ">\"$HOME/v.csv\" && sesiona acuerdos importar \"$HOME/v.csv\"");
	return 0;
}

/*
 * Typed as is, but for some that stand for a key: v and ^ the arrows, $ and @ the ends; ~ waits
 * for a menu, which does not take an Enter that came before it was seen.
 */
static void press(struct tty *t, const char *keys)
{
	static const struct { char c; enum tty_key key; } named[] = {
		{ 'v', TTY_DOWN }, { '^', TTY_UP }, { '$', TTY_END }, { '@', TTY_HOME },
		{ '\r', TTY_ENTER }, { '\t', TTY_TAB }, { '\033', TTY_ESC },
	};

	for (; *keys; keys++) {
		char c[2] = { *keys, '\0' };
		size_t i = 0, n = sizeof named / sizeof *named;

		while (i < n && named[i].c != *keys)
			i++;
		if (*keys == '~')
			tty_wait(t, "Enter elige");
		else if (i < n)
			tty_key(t, named[i].key);
		else
			tty_type(t, c);
	}
}

/* ---- the screens ------------------------------------------------------------------------------ */

/* As a tree: a screen is entered from the last one above it that is one less deep. */
static const struct place {
	int depth;
	const char *keys;	/* from there */
	const char *shows;	/* only here, not where it came from */
	const char *help;	/* its title */
} places[] = {
	{ 0, "", "Inicio", "Inicio" },
	{ 1, "1\r", "Nueva sesión…", "Sesiones" },
	{ 2, "@\r", "Guardar la sesión", "Sesión que se planea" },
	{ 3, "vvv\r", "+ Agregar un asunto…", "Orden del día que se prepara" },
	{ 4, "$^\r", "Asuntos, uno por renglón", "Escribir" },
	{ 2, "$^^^\r", "▸ 1 Abrirla", "Elegir" },	/* a menu is not there to come back to */
	{ 2, "$^^^\r~\r", "PASE DE LISTA", "Sesión en vivo" },
	{ 2, "$^^\r", "EN SESIÓN", "Sesión en vivo" },
	{ 3, "H", "Nada se borra", "Historia" },
	{ 3, "\r", "Así va el acta", "Acta" },
	{ 2, "$^\r", "▸ 1 Mirar la sesión", "Elegir" },
	{ 2, "$^\r~\r", "TERMINADA", "Sesión en vivo" },
	{ 2, "$^\r~2\r", "Acta de la Primera Sesión", "Acta" },
	{ 1, "2\r", "Estado: abiertos", "Acuerdos" },
	{ 2, "@\r", "De antes de Sesiona", "Acuerdo" },
	{ 3, "\r", "Anotar el seguimiento", "Seguimiento" },
	{ 2, "\t", "Filtros, orden y archivos", "Elegir" },
	{ 2, "/", "Buscar:", "Acuerdos" },
	{ 1, "3\r", "Lugar               Titular", "Integrantes" },
	{ 2, "5\r", "▸ 1 Relevar", "Elegir" },
	{ 2, "5\r~\r", "Relevo: titular del lugar 5", "Cambio de integrantes" },
	{ 2, "H", "Historia de la integración", "Integrantes por fecha" },
	{ 2, "$\r", "▸ 1 Directorio", "Elegir" },
	{ 2, "$\r~\r", "Directorio (VIII)", "Integrantes por fecha" },
	{ 1, "4\r", "Bitácora                ", "Bitácora" },
	{ 2, "\r", "Antes:", "Aviso" },
	{ 1, "5\r", "Reglas y datos del organismo", "Ajustes" },
	{ 1, "6\r", "¿Qué necesita hacer?", "Manual" },
	{ 2, "@\r", "recorren el texto", "Manual" },
	{ 2, "/", "Buscar en el manual", "Escribir" },
};

enum { PLACES = sizeof places / sizeof *places };

static bool ends_in(const char *row, const char *what)
{
	size_t n = strlen(row), k = strlen(what);

	return n >= k && strcmp(row + n - k, what) == 0;
}

/* Is that row a rule from side to side? A row above too wide for its place would break it. */
static void rule(struct tty *t, int row, int cols, const char *where)
{
	char *text = tty_row(t, row);
	int n = 0;

	for (const char *p = text; strncmp(p, "─", strlen("─")) == 0; p += strlen("─"))
		n++;
	if (n != cols) {
		tty_dump(t);
		fail_msg("%s: row %d is no rule of %d", where, row, cols);
	}
	free(text);
}

/* What every screen has. That a word is cut without «…» cannot be told from outside. */
static void framed(struct tty *t, int rows, int cols, const char *where)
{
	char *first = tty_row(t, 0), *second = tty_row(t, 1), *bar = tty_row(t, rows - 1);
	int row, col;
	bool visible;

	rule(t, 2, cols, where);
	rule(t, rows - 3, cols, where);
	tty_cursor(t, &row, &col, &visible);
	if (*first == '\0' || *second == '\0' || !(ends_in(bar, "? más") || ends_in(bar, "F1 más")) ||
	    row < 0 || row >= rows || col < 0 || col >= cols) {
		tty_dump(t);
		fail_msg("%s: «%s» «%s» «%s», cursor at %d, %d", where, first, second, bar, row, col);
	}
	free(first);
	free(second);
	free(bar);
}

/* The help says its name and then, before the keys, what the screen is for. */
static void helped(struct tty *t, const struct place *p, int rows, int cols)
{
	char title[200], *about, *bar = tty_row(t, rows - 1);

	snprintf(title, sizeof title, "Ayuda: %s", p->help);
	if (ends_in(bar, "F1 más"))	/* where one writes, `?` is a character */
		tty_key(t, TTY_F1);
	else
		tty_type(t, "?");
	free(bar);
	tty_wait_row(t, 3, title);
	tty_wait_row(t, rows - 1, "Esc vuelve");
	framed(t, rows, cols, title);
	about = tty_row(t, 5);
	if (*about == '\0' || strstr(about, "▸") != NULL) {
		tty_dump(t);
		fail_msg("%s: no text", title);
	}
	free(about);
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, title);
	tty_wait(t, p->shows);
}

/* In, what is there, what is inside it, and out to where it came from; the next of the table. */
static int visit(struct tty *t, int i, int rows, int cols)
{
	const struct place *p = &places[i];
	int next = i + 1;

	press(t, p->keys);
	tty_wait(t, p->shows);
	tty_wait_row(t, rows - 1, "más");
	framed(t, rows, cols, p->shows);
	helped(t, p, rows, cols);
	while (next < PLACES && places[next].depth > p->depth) {
		const char *inside = places[next].shows;

		next = visit(t, next, rows, cols);
		tty_key(t, TTY_ESC);
		tty_wait_gone(t, inside);
		tty_wait(t, p->shows);
	}
	return next;
}

static void walk(int rows, int cols)
{
	struct tty *t = house_open(rows, cols);

	assert_int_equal(visit(t, 0, rows, cols), PLACES);
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
	house_do("sesiona verificar");
}

static void every_screen_at_80x24(void **state)
{
	(void)state;
	walk(24, 80);
}

static void every_screen_at_132x43(void **state)
{
	(void)state;
	walk(43, 132);
}

static void every_screen_at_60x20(void **state)
{
	(void)state;
	walk(20, 60);
}

/* ---- the storm ----------------------------------------------------------------------------------- */

/* Of a generator of our own, so that the storm is the same everywhere. */
static unsigned next_random(unsigned *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

/* Enter and Esc change the screen: they are given time to. */
static void type_any(struct tty *t, unsigned *seed)
{
	static const enum tty_key keys[] = { TTY_ENTER, TTY_ESC, TTY_ENTER, TTY_TAB, TTY_UP, TTY_DOWN, TTY_LEFT,
		TTY_RIGHT, TTY_HOME, TTY_END, TTY_PAGE_UP, TTY_PAGE_DOWN, TTY_BACKSPACE, TTY_DELETE };
	unsigned what = next_random(seed) % 10, i;
	char c[2] = "";

	if (what < 4) {
		i = next_random(seed) % (sizeof keys / sizeof *keys);
		tty_key(t, keys[i]);
		tty_read(t, i < 3 ? 20 : 2);
		return;
	}
	c[0] = what < 8 ? "/?H123456789"[next_random(seed) % 12] : (char)(' ' + next_random(seed) % 95);
	tty_type(t, c);
	tty_read(t, 2);
}

/* From the home into that screen, also if the storm blew back to it. */
static void keep_in(struct tty *t, const char *digit)
{
	char *row = tty_row(t, 1);

	if (strncmp(row, " Inicio", strlen(" Inicio")) == 0) {
		tty_type(t, digit);
		tty_key(t, TTY_ENTER);
		tty_wait_gone(t, " Inicio ");
	}
	free(row);
}

static int number(const char *name, int otherwise)
{
	const char *given = getenv(name);

	return given != NULL ? atoi(given) : otherwise;
}

/*
 * A cat on the keyboard, at the screens from which no session is entered: it neither falls nor
 * hangs, the file is in order and the live session has not one act more. TORMENTA=N is another
 * storm, TECLAS=N a longer one.
 */
static void any_key_outside_the_session(void **state)
{
	static const char *const digits[] = { "2", "3", "4", "5", "6" };
	unsigned seed = (unsigned)number("TORMENTA", 20260325);
	int keys = number("TECLAS", 500);

	(void)state;
	for (size_t i = 0; i < sizeof digits / sizeof *digits; i++) {
		struct tty *t = house_open(0, 0);

		print_message("screen %s, storm %u\n", digits[i], seed);
		tty_wait(t, "Inicio");
		for (int n = 0; n < keys; n++) {
			keep_in(t, digits[i]);
			type_any(t, &seed);
		}
		tty_resize(t, 10, 30);
		tty_wait(t, "Ventana pequeña");	/* it still answers */
		tty_signal(t, SIGTERM);
		house_ends(t, 128 + SIGTERM);
		house_do("sesiona verificar && test $(sqlite3 " DB " 'SELECT count(*) FROM act WHERE session = 2') = 58");
	}
}

#define test(f) cmocka_unit_test_setup_teardown(f, furnish, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(every_screen_at_80x24),
		test(every_screen_at_132x43),
		test(every_screen_at_60x20),
		test(any_key_outside_the_session),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
