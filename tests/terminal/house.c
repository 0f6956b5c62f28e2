#include "config.h"

#include "house.h"

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

enum { PATH_MOST = 4200, LINE_MOST = 16000, TOLD_MOST = 100000 };

static char folder[PATH_MOST];	/* of the test that runs */

/* What every program of the house is told; the shell has it from us. */
static const char *const names[] = {
	"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "SESIONA_DATOS", "SESIONA_AHORA", "D", "E",
};
enum { NAMES = sizeof names / sizeof *names };

const char *const house_plain[] = { BUILD_TOP "/sesiona", NULL };

const char *house_folder(void)
{
	return folder;
}

static void tell_all(const char *name, const char *under)
{
	char path[PATH_MOST + 20];

	snprintf(path, sizeof path, "%s%s", folder, under);
	setenv(name, path, 1);
}

void house_clock(const char *moment)
{
	char zoned[40];

	snprintf(zoned, sizeof zoned, "%s:00-06:00", moment);
	setenv("SESIONA_AHORA", zoned, 1);
}

/* The program is found by its name; and before any other, what is in bin/: no test prints. */
static void tell_path(void)
{
	static char *outer;
	char *path;

	if (!outer)
		outer = strdup(getenv("PATH"));
	path = malloc(strlen(folder) + strlen(outer) + sizeof BUILD_TOP "/bin::");
	if (!path)
		abort();
	sprintf(path, "%s/bin:" BUILD_TOP ":%s", folder, outer);
	setenv("PATH", path, 1);
	free(path);
	house_do("mkdir bin && printf '#!/bin/sh\necho no printer here >&2; exit 1\n' >bin/lp && "
	    "cp bin/lp bin/lpstat && chmod +x bin/*");
}

/* In memory where there is such a disk: thousands of commits wait for a real one. */
int house_make(void **state)
{
	(void)state;
	strcpy(folder, "/dev/shm/sesiona-XXXXXX");
	if (mkdtemp(folder) == NULL) {
		snprintf(folder, sizeof folder, "%s/casa-XXXXXX", BUILD_TOP);
		if (mkdtemp(folder) == NULL)
			return -1;
	}
	tell_all("HOME", "");
	tell_all("TMPDIR", "");
	tell_all("XDG_DATA_HOME", "/datos");
	tell_all("XDG_CONFIG_HOME", "/config");
	tell_all("D", "");
	setenv("E", CONF_DIR "/ejemplo", 1);
	setenv("SESIONA_DATOS", CONF_DIR, 1);
	house_clock("2026-03-25T09:58");
	tell_path();
	return 0;
}

void house_join(void)
{
	const char *theirs = getenv("D");

	if (theirs == NULL)
		abort();
	snprintf(folder, sizeof folder, "%s", theirs);
}

int house_remove(void **state)
{
	(void)state;
	house_do("rm -rf \"$D\"");
	return 0;
}

/* ---- on a terminal ------------------------------------------------------------------------ */

struct tty *house_start(const struct tty_options *given, const char *const argv[])
{
	struct tty_options o = given != NULL ? *given : (struct tty_options){ 0 };
	char *env[NAMES + 1] = { NULL };
	struct tty *t;

	for (int i = 0; i < NAMES; i++) {
		const char *value = getenv(names[i]);

		env[i] = malloc(strlen(names[i]) + strlen(value) + 2);
		if (!env[i])
			abort();
		sprintf(env[i], "%s=%s", names[i], value);
	}
	o.env = (const char *const *)env;
	o.dir = folder;
	t = tty_start(&o, argv);
	for (int i = 0; i < NAMES; i++)
		free(env[i]);
	return t;
}

struct tty *house_open(int rows, int cols)
{
	return house_start(&(struct tty_options){ .rows = rows, .cols = cols }, house_plain);
}

void house_ends(struct tty *t, int status)
{
	int got = tty_exit(t);

	assert_int_equal(got, status);
	tty_free(t);
}

/* ---- in the shell -------------------------------------------------------------------------- */

char *house_answer(const char *line, int *status)
{
	char *command = malloc(LINE_MOST), *told = calloc(1, TOLD_MOST);
	FILE *p;

	if (!command || !told)
		abort();
	snprintf(command, LINE_MOST, "cd \"$D\" && export LC_ALL=C.UTF-8; "
	    "s() { sesiona --base \"$D/x.db\" \"$@\"; }; s2() { sesiona --base \"$D/y.db\" \"$@\"; }; "
	    "{ %s\n} 2>&1 </dev/null", line);
	p = popen(command, "r");
	assert_non_null(p);
	told[fread(told, 1, TOLD_MOST - 1, p)] = '\0';
	*status = WEXITSTATUS(pclose(p));
	free(command);
	return told;
}

char *house_tell(const char *line)
{
	int status;
	char *told = house_answer(line, &status);

	if (status != 0)
		fail_msg("%s: %d, %s", line, status, told);
	return told;
}

void house_do(const char *line)
{
	free(house_tell(line));
}

void house_import(void)
{
	house_do("sesiona padron importar \"$E/padron.csv\"");
}

void house_held(void)
{
	house_import();
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-03-25 10:00' --sede Cabildo --orden \"$E/orden.txt\"");
	house_do("sesiona dictado 1 <\"$E/sesion.txt\" >/dev/null");
}
