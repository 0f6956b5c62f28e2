/*
 * scratch — a house with the example's body in $D/x.db, and the program on its session.
 *
 * Session 1 is the one that conf/ejemplo/sesion.txt tells.
 */
#ifndef TESTS_TERMINAL_SCRATCH_H
#define TESTS_TERMINAL_SCRATCH_H

#include <stdbool.h>
#include "house.h"

/* cmocka setup, with house_remove(): the padrón and session 1, planned; the clock at 10:05. */
int	 scratch_make(void **state);

/* The padrón and session 1 in $D/x.db, or in the other, $D/y.db, that has nothing. */
void	 scratch_plan(bool other);

/* "10:47": that hour of the session's day; 10:05 until told. */
void	 scratch_clock(const char *hour);

/* Dictates sesion.txt up to its first line that contains `last`. */
void	 scratch_dictate(const char *last);

/* The session on a terminal; `o` may be NULL. */
struct tty *scratch_start(const struct tty_options *o);

/* The hall display, on another terminal. */
struct tty *scratch_hall(const struct tty_options *o);

/* Types a text, or the key "Enter", "Esc" or "Tab", and waits until the screen shows that. */
void	 scratch_press(struct tty *t, const char *key, const char *shows);

/* Leaves with Esc and Esc, and the program ends well. Frees. */
void	 scratch_leave(struct tty *t);

/* How many acts are stored; what is being typed (NULL: nothing), which the caller frees. */
int	 scratch_acts(void);
char	*scratch_draft(void);

/* `verificar` finds nothing wrong. */
void	 scratch_verify(void);

#endif
