/*
 * main — the command line, and the screen that one of its orders opens.
 */
#include "config.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "app/cli.h"
#include "app/desk.h"
#include "app/desk_settings.h"
#include "app/paths.h"
#include "app/watch.h"
#include "tui/hall.h"
#include "tui/home.h"
#include "tui/loop.h"
#include "tui/term.h"

/* The status that a shell gives to whoever ends by a signal; what was confirmed is on disk. */
static int run(struct view *first)
{
	switch (loop_run(first)) {
	case LOOP_SIGNAL:
		return 128 + loop_signal();
	case LOOP_GONE:
		return 128 + SIGHUP;
	default:
		return 0;
	}
}

static int open_desk(struct cli *c, long id, struct desk **desk, struct session **first,
    struct fault *f)
{
	char *path;
	int answer;

	*first = NULL;
	if (paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	answer = desk_open(path, &c->settings, c->env, desk, f);
	free(path);
	if (answer == 0)
		desk_settings_file(*desk, c->conf);
	if (answer == 0 && id > 0 && desk_session(*desk, id, first, f) < 0) {
		desk_close(*desk);
		answer = -1;
	}
	return answer;
}

/* The terminal first: without one, no database is made. */
static int screen(struct cli *c, long id, struct fault *f)
{
	struct desk *desk;
	struct session *first;
	int status;

	loop_catch();
	if (term_start(f) < 0)
		return -1;
	status = open_desk(c, id, &desk, &first, f);
	if (status == 0)
		status = run(home_new(desk, first));
	term_stop();
	return status;
}

/* What the hall sees; it needs no database yet, and makes none. */
static int hall(struct cli *c, struct fault *f)
{
	struct watch *watch;
	char *path;
	int status;

	if (paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	loop_catch();
	status = term_start(f);
	if (status == 0) {
		watch = watch_new(path, &c->settings, c->env);
		status = run(hall_new(watch, &c->settings, c->env));
		term_stop();
	}
	free(path);
	return status;
}

int main(int argc, char **argv)
{
	struct cli c = { .env = env_real(), .out = stdout, .err = stderr, .screen = screen,
		.hall = hall };

	term_locale();
	signal(SIGXFSZ, SIG_IGN);	/* a file that may not grow is an error to tell, not an end */
	umask(027);			/* members of the group may read; nobody else */
	return cli_run(&c, argc, argv);
}
