/*
 * alone VIEW BASE — a view by itself on that database, to be tested without the way to it.
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
#include "tui/members.h"
#include "tui/register.h"
#include "tui/term.h"

static struct view *manual(struct desk *desk)
{
	(void)desk;
	return manual_new();
}

static const struct { const char *name; struct view *(*open)(struct desk *desk); } views[] = {
	{ "diary", diary_new }, { "manual", manual }, { "members", members_new }, { "register", register_new },
};
enum { VIEWS = sizeof views / sizeof *views };

static int show(int view, const char *base, const struct settings *settings, struct fault *f)
{
	struct desk *desk;
	int end;

	if (desk_open(base, settings, env_real(), &desk, f) < 0)
		return -1;
	end = (int)loop_run(views[view].open(desk));
	desk_close(desk);
	return end;
}

int main(int argc, char **argv)
{
	struct fault f = { FAULT_NONE, "" };
	struct settings settings;
	int view = 0, end = -1;

	while (argc == 3 && view < VIEWS && strcmp(argv[1], views[view].name) != 0)
		view++;
	if (argc != 3 || view == VIEWS)
		return 2;
	term_locale();
	loop_catch();
	if (paths_settings(NULL, &settings, &f) < 0 || term_start(&f) < 0)
		return 2;
	end = show(view, argv[2], &settings, &f);
	term_stop();
	if (end < 0)
		fprintf(stderr, "%s\n", f.text);
	settings_clear(&settings);
	return end < 0 ? 3 : end;
}
