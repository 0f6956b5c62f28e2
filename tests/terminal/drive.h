/*
 * drive — a session typed on its screen, an act at a time.
 *
 * Reads the lines of a dictation ("@10:06 presente 3 suplente") and types for each what a
 * person would: how, is the table in drive.c. What a line does not say is asked by the
 * screen, and every question is waited for.
 */
#ifndef TESTS_TERMINAL_DRIVE_H
#define TESTS_TERMINAL_DRIVE_H

#include <stdbool.h>
#include "harness.h"

struct drive {
	struct tty *t;		/* the session's terminal, 80 columns wide or more */
	bool on_seats;		/* the floor's arrows move among the seats */
};

/* The hour of the next act only, through T. */
void	 drive_hour(struct drive *d, const char *hour);

/*
 * Types the act and waits until it is recorded. With an hour in front it is told first;
 * without one, the clock counts and the note of the act is waited for.
 */
void	 drive_act(struct drive *d, const char *line);

/* Each line of conf/ejemplo/sesion.txt. */
void	 drive_example(struct drive *d);

/* On the floor: moves the arrows to the seats, or back to the agenda. */
void	 drive_seats(struct drive *d, bool seats);

/* A command that has no letter: looked for in `?` until the foot explains it. */
void	 drive_help(struct drive *d, const char *explained);

/* Waits for the question, answers it; `many` paragraphs end with Tab. */
void	 drive_write(struct drive *d, const char *question, const char *text, bool many);

/* An answer among several, by its words: its number, and Enter. */
void	 drive_choose(struct drive *d, const char *option);

#endif
