/*
 * when — a moment with its local offset, and calendar arithmetic (ISO 8601).
 *
 * Pure: no clock, no time zone database (that is env). The proleptic Gregorian
 * calendar; years 1 to 9999.
 */
#ifndef BASE_WHEN_H
#define BASE_WHEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct when {
	int64_t	t;	/* seconds since 1970-01-01T00:00:00Z */
	int	offset;	/* minutes east of UTC: -360 in Tacámbaro */
};

struct civil {
	int year, month, day;		/* 1-based */
	int hour, minute, second;
};

#define DATE_SIZE 11	/* "2026-03-25" and its NUL */
#define WHEN_SIZE 26	/* "2026-03-25T10:05:00-06:00" and its NUL */

/* Local date and time of w. */
struct civil when_civil(struct when w);

/* The moment at which a local clock `offset` minutes east of UTC reads c. */
struct when when_from_civil(struct civil c, int offset);

/* Writes the full form into out and returns out. */
char	*when_format(struct when w, char out[WHEN_SIZE]);

/* Writes the local date alone into out and returns out. */
char	*when_date(struct when w, char out[DATE_SIZE]);

/*
 * Parses the full form ("2026-03-25T10:05:00-06:00", seconds optional, "Z"
 * admitted, a space for the T). Returns bytes consumed, 0 if it is not one.
 */
size_t	 when_parse(const char *s, struct when *out);

/*
 * Parses a full form, or "10:05" or "10:05:30", whose date and offset are those
 * of `near`, or "2026-03-25 10:05" with the offset of `near`. An hour without
 * seconds inside the very minute of `near` gives `near` itself, so that an hour
 * told to the minute never runs behind the last act. Returns bytes consumed, 0
 * if it is none of these.
 */
size_t	 when_parse_near(const char *s, struct when near, struct when *out);

/* Days since 1970-01-01, and back; of c, and of the local date of w. */
int64_t	 civil_days(int year, int month, int day);
int64_t	 civil_day(struct civil c);
int64_t	 when_day(struct when w);
void	 civil_from_days(int64_t days, int *year, int *month, int *day);

/* 0 Sunday … 6 Saturday. */
int	 civil_weekday(int year, int month, int day);

/* Is this a day of the calendar? */
bool	 civil_valid(int year, int month, int day);

/* Parses exactly "2026-03-25"; false if it is not a date. */
bool	 civil_parse_date(const char *s, struct civil *out);

/*
 * A date as somebody writes it, "2026-03-25", "25/3/2026" or "25-3-2026": in ISO into iso,
 * true. False if it is no day of the calendar; iso is then as it was. `s` may be iso itself.
 */
bool	 date_read(const char *s, char iso[DATE_SIZE]);

/* Writes "2026-03-25" into out and returns out. */
char	*civil_date(struct civil c, char out[DATE_SIZE]);

#endif
