/*
 * typist — somebody who types the example's session at its screen, from a line on, and then sits
 * there until it is stopped: "typist N", in the house that $D names.
 *
 * Says on descriptor 3, a line each: "pid P", the program's; "ready" once it waits for keys; and "ok N" once the screen
 * confirmed the act of line N. Who started it may stop it and the program at any instant.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "drive.h"
#include "house.h"
#include "scratch.h"

enum { TELL = 3, LAST_ROW = 23 };

static int first; /* line to type, from 1 */

/* The lines of conf/ejemplo/sesion.txt that are acts. */
static char **read_script(int *n)
{
	FILE *in = fopen(CONF_DIR "/ejemplo/sesion.txt", "r");
	char line[1000], **script = calloc(200, sizeof *script);

	assert_non_null(in);
	assert_non_null(script);
	for (*n = 0; fgets(line, sizeof line, in) != NULL;)
		if (*line == '@')
			script[(*n)++] = strdup(line);
	fclose(in);
	return script;
}

static void type_on(void **state)
{
	struct drive d = { NULL, false };
	char hour[6] = "", **script;
	int n;

	(void)state;
	script = read_script(&n);
	/* No later than the last act: else it is asked what happened since. */
	snprintf(hour, sizeof hour, "%.5s", script[first > 1 ? first - 2 : 0] + 1);
	scratch_clock(hour);
	d.t = scratch_start(NULL);
	dprintf(TELL, "pid %ld\n", tty_pid(d.t));
	tty_wait_row(d.t, LAST_ROW, "? más");
	dprintf(TELL, "ready\n");
	d.on_seats = !tty_shows(d.t, "Asistencia (Tab)");
	for (int i = first; i <= n; i++) {
		drive_act(&d, script[i - 1]);
		dprintf(TELL, "ok %d\n", i);
	}
	for (int i = 0; i < n; i++)
		free(script[i]);
	free(script);
	for (;;)
		tty_read(d.t, 1000);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(type_on) };

	first = argc > 1 ? atoi(argv[1]) : 1;
	house_join();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
