#include "config.h"

#include "scratch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PLAN(s) s " padron importar \"$E/padron.csv\" && " s \
	" nueva --tipo ordinaria --fecha '2026-03-25 10:00' " \
	"--sede 'Sala de Cabildo del Palacio Municipal' --orden \"$E/orden.txt\""

int scratch_make(void **state)
{
	if (house_make(state) < 0)
		return -1;
	scratch_clock("10:05");
	scratch_plan(false);
	return 0;
}

void scratch_plan(bool other)
{
	house_do(other ? PLAN("s2") : PLAN("s"));
}

void scratch_clock(const char *hour)
{
	char moment[32];

	snprintf(moment, sizeof moment, "2026-03-25T%s", hour);
	house_clock(moment);
}

void scratch_dictate(const char *last)
{
	char line[500];

	snprintf(line, sizeof line, "sed '/%s/q' \"$E/sesion.txt\" | s dictado 1", last);
	house_do(line);
}

static const char *const on_session[] = { BUILD_TOP "/sesiona", "--base", "x.db", "sesion", "1", NULL };
static const char *const in_hall[] = { BUILD_TOP "/sesiona", "--base", "x.db", "pantalla", NULL };

struct tty *scratch_start(const struct tty_options *o)
{
	return house_start(o, on_session);
}

struct tty *scratch_hall(const struct tty_options *o)
{
	return house_start(o, in_hall);
}

void scratch_press(struct tty *t, const char *key, const char *shows)
{
	if (strcmp(key, "Enter") == 0)
		tty_key(t, TTY_ENTER);
	else if (strcmp(key, "Esc") == 0)
		tty_key(t, TTY_ESC);
	else if (strcmp(key, "Tab") == 0)
		tty_key(t, TTY_TAB);
	else
		tty_type(t, key);
	tty_wait(t, shows);
}

void scratch_leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "Inicio");
	tty_key(t, TTY_ESC);
	house_ends(t, 0);
}

int scratch_acts(void)
{
	char *told = house_tell("s dictado 1 --exportar >log && wc -l <log");
	int n = atoi(told);

	free(told);
	return n;
}

char *scratch_draft(void)
{
	char *text = house_tell("cat x.db.borrador 2>/dev/null || :");

	if (*text != '\0')
		return text;
	free(text);
	return NULL;
}

void scratch_verify(void)
{
	house_do("s verificar");
}
