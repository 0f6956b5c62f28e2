/*
 * measure — samples, and the table that the bench prints.
 *
 * A group is one thing measured on several programs in the same rounds, so that what
 * else the machine does falls on all of them. The ratio of a row is the median, over the
 * rounds, of the subject's sample divided by the row's of that round.
 */
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include <stddef.h>

enum { ROUNDS_MAX = 8192, SERIES_MAX = 24 };

struct series {
	const char *name;
	double	 sample[ROUNDS_MAX];
	size_t	 n;
};

struct group {
	const char *title, *unit;
	struct series *series[SERIES_MAX];
	size_t	 n;
};

/* Milliseconds of a clock that only goes forward. */
double	 measure_now(void);

/* The series of that name in the group, made at the first call. */
struct series *group_series(struct group *g, const char *name);
void	 group_add(struct group *g, const char *name, double sample);
void	 group_clear(struct group *g);

/* Sorted copies: 0.5 is the median. 0 without samples. */
double	 series_quantile(const struct series *s, double q);
/* Median of a/b by round. */
double	 series_ratio(const struct series *a, const struct series *b);

/*
 * Prints the title and a row a series. `subject` is the row (or the two, second may be
 * NULL) whose ratio to the others is told.
 */
void	 group_print(const struct group *g, const char *subject, const char *second);
/*
 * Prints what two programs took for the same things: a row a series that both have, with the
 * ratio of the second to the first and what it aims at.
 */
void	 pairs_print(const char *title, const struct group *a, const struct group *b, double most);
/* "  meta: …  ok": value against what design §8 aims at. */
void	 target_print(const char *what, double value, double most);

#endif
