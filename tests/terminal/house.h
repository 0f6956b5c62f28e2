/*
 * house — the program as one person has it: a folder for each test, with its database and its
 * settings in it, a clock that stands still and no printer.
 *
 * Whatever runs, runs in that folder and has it as its home. In a line of the shell $D is the
 * folder, $E the shipped example (conf/ejemplo), `sesiona` the program, `s` the program on
 * $D/x.db and `s2` on $D/y.db.
 */
#ifndef TESTS_TERMINAL_HOUSE_H
#define TESTS_TERMINAL_HOUSE_H

#include "harness.h"

/* cmocka setup and teardown: the folder, empty. */
int	 house_make(void **state);
int	 house_remove(void **state);

/* A program that the test started works in the test's own. */
void	 house_join(void);

/* Its absolute path. */
const char *house_folder(void);

/* "2026-03-25T10:05", there: the hour of all that begins from now on. Until told, 09:58 of that day. */
void	 house_clock(const char *moment);

/* The program on a terminal; `o` may be NULL, its `env` and `dir` are not looked at. */
extern const char *const house_plain[];	/* `sesiona` alone */
struct tty *house_start(const struct tty_options *o, const char *const argv[]);
/* The same, in a terminal of that size. */
struct tty *house_open(int rows, int cols);
/* It ends with that status. Frees. */
void	 house_ends(struct tty *t, int status);

/* A line of the shell: what it says, errors included, and its status. Caller frees. */
char	*house_answer(const char *line, int *status);
/* The same, and it must succeed. */
char	*house_tell(const char *line);
void	 house_do(const char *line);

/* The padrón of the shipped example, in the database of $HOME. */
void	 house_import(void);
/* And session 1 as the example tells it, of 25 March 2026 at 10:00, closed. */
void	 house_held(void);

#endif
