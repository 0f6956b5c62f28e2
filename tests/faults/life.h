/*
 * life — a small body's whole life, from no file at all to a closed session followed up,
 * done by the real program in this process and listed by disk.h.
 */
#ifndef TESTS_FAULTS_LIFE_H
#define TESTS_FAULTS_LIFE_H

#include <stdbool.h>

struct cli;

/*
 * Does it all in x.db of that folder, telling disk.h after each thing that the program
 * confirmed. `weaker`, if not NULL, is run on the connection that the session is dictated
 * through: a setting that must lose something. Returns how many things were confirmed.
 */
int	 life_record(const char *folder, const char *weaker);
/* Which of them, from 1: the order, or the line that was dictated. Borrowed. */
const char *life_step(int step);

/* Gives an order of the command line to folder/x.db; its status. *said: all that it told; caller frees, may be NULL. */
int	 life_order(const char *folder, const char *order, char **said);

#endif
