/*
 * members FILE — the screen of the members alone, on the database that is told.
 */
#include "config.h"

#include <stdio.h>
#include "base/env.h"
#include "tui/loop.h"
#include "tui/members.h"
#include "tui/term.h"

int main(int argc, char **argv)
{
	struct settings s;
	struct desk *d;
	struct fault f = { FAULT_NONE, "" };
	int status = argc == 2 ? 0 : 2;

	term_locale();
	settings_init(&s);
	env_set_zone(s.zone);
	if (status == 0 && (term_start(&f) < 0 || desk_open(argv[1], &s, env_real(), &d, &f) < 0))
		status = 3;
	if (status == 0) {
		loop_run(members_new(d));
		desk_close(d);
	}
	term_stop();
	if (status == 3)
		fprintf(stderr, "%s\n", f.text);
	settings_clear(&s);
	return status;
}
