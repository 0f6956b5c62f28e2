/*
 * cli — the command line: one table of orders gives names, options and help
 * (design §6). Everything a person reads goes to `out`; failures to `err`, in
 * one line.
 *
 * Status: 0 done, 1 refused, 2 wrong use, 3 storage.
 */
#ifndef APP_CLI_H
#define APP_CLI_H

#include <stdio.h>
#include "app/settings.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/fault.h"
#include "store/store.h"

#define CLI_OPTIONS_MAX 16

struct cli {
	const struct env *env;
	FILE	*out, *err;
	const char *base, *conf;	/* --base, --conf; NULL */
	struct settings settings;	/* read when an order runs */
	/* The screen, from main.c: `session` 0 home, else straight into it. Status, or -1. */
	int	(*screen)(struct cli *c, long session, struct fault *f);
	/* The hall display, from main.c too. */
	int	(*hall)(struct cli *c, struct fault *f);
};

/* The order's own words: options given and what stands alone. Borrowed from argv. */
struct cli_option {
	const char *name;
	char	 letter;	/* 0 none */
	const char *argument;	/* what follows it; NULL nothing; "[=…]" only if it is joined by = */
	const char *help;
};
struct args {
	const struct cli_option *known;
	const char *value[CLI_OPTIONS_MAX];	/* NULL not given; "" for a flag */
	char	**word;		/* n_words of them */
	int	 n_words;
};

struct cli_order {
	const char *name;
	const char *words;	/* what stands alone: "[TEXTO]" */
	int	 min_words, max_words;
	const char *help;
	const struct cli_option *options;	/* ended by a NULL name */
	/* A status (>= 0), or -1 with the fault. */
	int	(*run)(struct cli *c, const struct args *a, struct fault *f);
	void	(*help_more)(FILE *out);	/* what --help says after the options; NULL: nothing */
};
extern const struct cli_order cli_orders[];	/* ended by a NULL name */

/* Runs the program; `c` has env, out, err and screen. Returns the exit status. */
int	 cli_run(struct cli *c, int argc, char **argv);

/* The value of an option of this order, NULL if it was not given. Borrowed. */
const char *args_get(const struct args *a, const char *name);
/* A positive number in an option or word; -1 with FAULT_USAGE naming `what`. */
int	 args_number(const char *s, const char *what, long *out, struct fault *f);

/*
 * Opens the database of this run. To write, one that is absent is made, and the
 * settings that papers print are kept in it.
 */
int	 cli_store(struct cli *c, enum store_mode mode, struct store **out, struct fault *f);
/* -1 with FAULT_STORE when the database of this run is absent. */
int	 cli_must_exist(struct cli *c, struct fault *f);
/* To the file of -o (0640, never the database), or to `out` when path is NULL or "-". */
int	 cli_output(struct cli *c, const char *path, const char *bytes, size_t len,
	    struct fault *f);
/*
 * A line to `out`, as xasprintf() makes it. Its words may be anybody's (a path, a name, what another
 * program said): what a terminal would obey is made visible.
 */
void	 cli_say(const struct cli *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* What a person should know though it was done: "sesiona: aviso: …" a line each to `err`. */
void	 cli_note(const struct cli *c, const char *lines);
/* Columns of the terminal that `out` is; 80 when it is none. */
int	 cli_width(const struct cli *c);

/* Appends the text in lines of `width` columns; those after the first begin at column `margin`. */
void	 cli_wrap(struct buf *out, const char *text, int margin, int width);

#endif
