/*
 * house — the program as one person has it: a home of its own for each test, with its database
 * and its settings, and the clock at 2026-03-25 09:58.
 */
#ifndef TESTS_TERMINAL_HOUSE_H
#define TESTS_TERMINAL_HOUSE_H

#include "harness.h"


extern char *home;	/* the folder of this test: datos/ and config/ are in it */

/* cmocka setup and teardown. */
int	 house_make(void **state);
int	 house_remove(void **state);

/* The program in that home; `plain` is `sesiona` alone. */
extern const char *const plain[];
struct tty *start(struct tty_options o, const char *const argv[]);
/* It ends with that status; frees it. */
void	 ends(struct tty *t, int status);

/* A line of the shell, with the same environment; its output, errors included, and its status. */
int	 answers(const char *command, char out[2000]);
/* The same, and it must succeed. */
void	 done(const char *command);

#endif
