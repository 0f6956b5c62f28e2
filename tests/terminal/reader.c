/*
 * reader — a view by itself, to be tested without the way to it: reader manual, or
 * reader diary BASE.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>
#include "app/desk.h"
#include "app/paths.h"
#include "base/env.h"
#include "tui/diary.h"
#include "tui/loop.h"
#include "tui/manual.h"
#include "tui/term.h"

int main(int argc, char **argv)
{
	struct fault f = { FAULT_NONE, "" };
	struct settings settings;
	struct desk *desk = NULL;
	int status;

	term_locale();
	if (paths_settings(NULL, &settings, &f) < 0 || term_start(&f) < 0)
		return 1;
	if (argc > 2 && desk_open(argv[2], &settings, env_real(), &desk, &f) < 0) {
		term_stop();
		fprintf(stderr, "%s\n", f.text);
		return 1;
	}
	status = loop_run(strcmp(argv[1], "diary") == 0 ? diary_new(desk) : manual_new());
	term_stop();
	desk_close(desk);
	settings_clear(&settings);
	return status;
}
