/*
 * places — every screen of the program, and the way to it.
 *
 * A tour begins with the program on a house of its own (casa.sh) and is a tree of places: each is
 * entered from the last one above it in the table that is one less deep, and left with Esc.
 * Keys are as tty_press() takes them.
 */
#ifndef TESTS_TERMINAL_PLACES_H
#define TESTS_TERMINAL_PLACES_H

#include "house.h"

struct place {
	int depth;
	const char *keys;	/* from there */
	const char *shows;	/* only here, not where it came from */
	const char *help;	/* its title in `?` */
	const char *leave;	/* NULL: Esc */
};

struct tour {
	const char *name;
	const char *house;	/* lines of the shell, after casa.sh is read */
	const char *clock;	/* as house_clock() wants it; NULL: as the house leaves it */
	const char *order, *more;	/* what the program is told, after --base x.db; may be NULL */
	const struct place *place;
	int n;
};

extern const struct tour tours[];
extern const int n_tours;

/* Its house, in the folder of house_make(). */
void	 tour_furnish(const struct tour *tour);
/* The program in it, when it shows that. */
struct tty *tour_start(const struct tour *tour, const char *shows, int rows, int cols);

/* Is text being written now? Then `?` is a character, and F1 is help. */
bool	 tour_writing(struct tty *t, int rows);

#endif
