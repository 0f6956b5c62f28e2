/*
 * The register by itself, on the database given: what tests/terminal/test_register types into.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include "app/desk_register.h"
#include "base/env.h"
#include "tui/loop.h"
#include "tui/register.h"
#include "tui/term.h"

int main(int argc, char **argv)
{
	struct settings settings;
	struct fault f = { FAULT_NONE, "" };
	struct desk *desk;
	int end;

	term_locale();
	settings_init(&settings);
	if (argc != 2 || !env_set_zone(settings.zone) || term_start(&f) < 0)
		return 2;
	if (desk_open(argv[1], &settings, env_real(), &desk, &f) < 0) {
		term_stop();
		fprintf(stderr, "%s\n", f.text);
		return 3;
	}
	end = loop_run(register_new(desk));
	desk_close(desk);
	term_stop();
	settings_clear(&settings);
	return end;
}
