#include "config.h"

#include "scratch.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

enum { LINE_MAX_LEN = 6000, TOLD_MAX = 100000 };

static char dir[4200];		/* of the test that runs */
static char clock_now[32];

void scratch_clock(const char *hour)
{
	snprintf(clock_now, sizeof clock_now, "2026-03-25T%s:00-06:00", hour);
}

/* What the line says, errors included, and its status. */
static char *run(const char *line, int *status)
{
	char *command = malloc(LINE_MAX_LEN + 2 * sizeof dir), *told = calloc(1, TOLD_MAX);
	FILE *p;

	if (!command || !told)
		abort();
	snprintf(command, LINE_MAX_LEN + 2 * sizeof dir,
	    "D='%s' E='" TEST_TOP "/conf/ejemplo'; export HOME=\"$D\" TMPDIR=\"$D\" LC_ALL=C.UTF-8 "
	    "SESIONA_DATOS='" TEST_TOP "/conf' SESIONA_AHORA=%s; "
	    "s() { ./sesiona --base \"$D/x.db\" \"$@\"; }; s2() { ./sesiona --base \"$D/y.db\" \"$@\"; }; "
	    "{ %s\n} 2>&1 </dev/null", dir, clock_now, line);
	p = popen(command, "r");
	assert_non_null(p);
	told[fread(told, 1, TOLD_MAX - 1, p)] = '\0';
	*status = WEXITSTATUS(pclose(p));
	free(command);
	return told;
}

char *scratch_tell(const char *line)
{
	int status;
	char *told = run(line, &status);

	if (status != 0)
		fail_msg("%s: %d, %s", line, status, told);
	return told;
}

void scratch_do(const char *line)
{
	free(scratch_tell(line));
}

#define PLAN(s) s " padron importar \"$E/padron.csv\" && " s \
	" nueva --tipo ordinaria --fecha '2026-03-25 10:00' " \
	"--sede 'Sala de Cabildo del Palacio Municipal' --orden \"$E/orden.txt\""

int scratch_make(void **state)
{
	char name[] = "sesion-XXXXXX", here[4096];

	(void)state;
	if (mkdtemp(name) == NULL || getcwd(here, sizeof here) == NULL)
		return -1;
	snprintf(dir, sizeof dir, "%s/%s", here, name);
	scratch_clock("10:05");
	scratch_plan(false);
	return 0;
}

void scratch_plan(bool other)
{
	scratch_do(other ? PLAN("s2") : PLAN("s"));
}

int scratch_remove(void **state)
{
	(void)state;
	scratch_do("rm -rf \"$D\"");
	return 0;
}

void scratch_dictate(const char *last)
{
	char line[500];

	snprintf(line, sizeof line, "sed '/%s/q' \"$E/sesion.txt\" | s dictado 1", last);
	scratch_do(line);
}

static struct tty *start(const struct tty_options *given, const char *order, const char *more)
{
	struct tty_options o = given ? *given : (struct tty_options){ 0 };
	char base[4300], now[64], tmp[4300], conf[4300];
	const char *const argv[] = { "./sesiona", "--base", base, order, more, NULL };
	const char *const env[] = { "SESIONA_DATOS=" TEST_TOP "/conf", now, tmp, conf, NULL };

	snprintf(base, sizeof base, "%s/x.db", dir);
	snprintf(now, sizeof now, "SESIONA_AHORA=%s", clock_now);
	snprintf(tmp, sizeof tmp, "TMPDIR=%s", dir);
	snprintf(conf, sizeof conf, "XDG_CONFIG_HOME=%s", dir);
	o.env = env;
	return tty_start(&o, argv);
}

struct tty *scratch_start(const struct tty_options *o)
{
	return start(o, "sesion", "1");
}

struct tty *scratch_hall(const struct tty_options *o)
{
	return start(o, "pantalla", NULL);
}

void scratch_leave(struct tty *t)
{
	int status;

	tty_key(t, TTY_ESC);
	tty_wait_row(t, 1, "Inicio");
	tty_key(t, TTY_ESC);
	status = tty_exit(t);
	assert_int_equal(status, 0);
	tty_free(t);
}

int scratch_acts(void)
{
	char *told = scratch_tell("s dictado 1 --exportar >\"$D/log\" && wc -l <\"$D/log\"");
	int n = atoi(told);

	free(told);
	return n;
}

char *scratch_draft(void)
{
	char path[4300], text[4096];
	FILE *f;
	size_t n;

	snprintf(path, sizeof path, "%s/x.db.borrador", dir);
	f = fopen(path, "rb");
	if (f == NULL)
		return NULL;
	n = fread(text, 1, sizeof text - 1, f);
	text[n] = '\0';
	fclose(f);
	return strdup(text);
}

void scratch_verify(void)
{
	scratch_do("s verificar");
}
