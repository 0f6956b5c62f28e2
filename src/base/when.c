#include "config.h"

#include "base/when.h"

#define DAY 86400
#define ERA_YEARS 400
#define ERA_DAYS 146097	     /* in 400 Gregorian years */
#define EPOCH_DAYS 719468    /* from 0000-03-01 to 1970-01-01 */
#define OFFSET_MAX (15 * 60) /* no zone is that far from Greenwich */

/* Division that rounds down, so that moments before 1970 have the right day. */
static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/*
 * Years are counted from March here: the leap day is then the last one of its
 * year, and the days before month m (March = 0) follow one straight line.
 */
int64_t civil_days(int year, int month, int day)
{
	int64_t y = year - (month <= 2);
	int64_t era = floor_div(y, ERA_YEARS);
	int64_t in_era = y - era * ERA_YEARS;
	int64_t m = (month + 9) % 12;
	int64_t in_year = (153 * m + 2) / 5 + day - 1;

	return era * ERA_DAYS + in_era * 365 + in_era / 4 - in_era / 100 + in_year - EPOCH_DAYS;
}

int64_t civil_day(struct civil c)
{
	return civil_days(c.year, c.month, c.day);
}

int64_t when_day(struct when w)
{
	return civil_day(when_civil(w));
}

void civil_from_days(int64_t days, int *year, int *month, int *day)
{
	int64_t from_march = days + EPOCH_DAYS;
	int64_t era = floor_div(from_march, ERA_DAYS);
	int64_t d = from_march - era * ERA_DAYS;
	int64_t y = (d - d / 1460 + d / 36524 - d / 146096) / 365;
	int64_t in_year = d - (y * 365 + y / 4 - y / 100);
	int64_t m = (5 * in_year + 2) / 153;

	*day = (int)(in_year - (153 * m + 2) / 5 + 1);
	*month = (int)(m < 10 ? m + 3 : m - 9);
	*year = (int)(era * ERA_YEARS + y + (*month <= 2));
}

int civil_weekday(int year, int month, int day)
{
	int64_t d = civil_days(year, month, day) + 4; /* 1970-01-01 was a Thursday */

	return (int)(d - floor_div(d, 7) * 7);
}

bool civil_valid(int year, int month, int day)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (year < 1 || year > 9999 || month < 1 || month > 12)
		return false;
	return day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

struct civil when_civil(struct when w)
{
	int64_t local = w.t + (int64_t)w.offset * 60;
	int64_t day = floor_div(local, DAY);
	int second = (int)(local - day * DAY);
	struct civil c = {
		.hour = second / 3600, .minute = second / 60 % 60, .second = second % 60
	};

	civil_from_days(day, &c.year, &c.month, &c.day);
	return c;
}

struct when when_from_civil(struct civil c, int offset)
{
	int64_t local =
	    civil_days(c.year, c.month, c.day) * DAY + c.hour * 3600 + c.minute * 60 + c.second;

	return (struct when){ .t = local - (int64_t)offset * 60, .offset = offset };
}

/* Writes n in exactly `width` digits and returns the place after them. */
static char *put_digits(char *p, int n, int width)
{
	for (int i = width - 1; i >= 0; i--, n /= 10)
		p[i] = (char)('0' + n % 10);
	return p + width;
}

static char *put_date(char *p, struct civil c)
{
	p = put_digits(p, c.year, 4);
	*p++ = '-';
	p = put_digits(p, c.month, 2);
	*p++ = '-';
	return put_digits(p, c.day, 2);
}

char *civil_date(struct civil c, char out[DATE_SIZE])
{
	*put_date(out, c) = '\0';
	return out;
}

char *when_date(struct when w, char out[DATE_SIZE])
{
	return civil_date(when_civil(w), out);
}

char *when_format(struct when w, char out[WHEN_SIZE])
{
	struct civil c = when_civil(w);
	int minutes = w.offset < 0 ? -w.offset : w.offset;
	char *p = put_date(out, c);

	*p++ = 'T';
	p = put_digits(p, c.hour, 2);
	*p++ = ':';
	p = put_digits(p, c.minute, 2);
	*p++ = ':';
	p = put_digits(p, c.second, 2);
	*p++ = w.offset < 0 ? '-' : '+';
	p = put_digits(p, minutes / 60, 2);
	*p++ = ':';
	p = put_digits(p, minutes % 60, 2);
	*p = '\0';
	return out;
}

/* Each take_* reads at *s; on success it moves *s and returns true. */
static bool take_digits(const char **s, int width, int *n)
{
	int value = 0;

	for (int i = 0; i < width; i++) {
		if ((*s)[i] < '0' || (*s)[i] > '9')
			return false;
		value = value * 10 + (*s)[i] - '0';
	}
	*s += width;
	*n = value;
	return true;
}

static bool take_char(const char **s, char c)
{
	if (**s != c)
		return false;
	(*s)++;
	return true;
}

static bool take_date(const char **s, struct civil *c)
{
	const char *p = *s;

	if (!take_digits(&p, 4, &c->year) || !take_char(&p, '-') ||
	    !take_digits(&p, 2, &c->month) || !take_char(&p, '-') || !take_digits(&p, 2, &c->day) ||
	    !civil_valid(c->year, c->month, c->day))
		return false;
	*s = p;
	return true;
}

/* "10:05" or "10:05:30"; *exact tells whether the seconds were written. */
static bool take_time(const char **s, struct civil *c, bool *exact)
{
	const char *p = *s;

	if (!take_digits(&p, 2, &c->hour) || !take_char(&p, ':') || !take_digits(&p, 2, &c->minute))
		return false;
	c->second = 0;
	*exact = take_char(&p, ':');
	if (*exact && !take_digits(&p, 2, &c->second))
		return false;
	if (c->hour > 23 || c->minute > 59 || c->second > 59)
		return false;
	*s = p;
	return true;
}

static bool take_offset(const char **s, int *offset)
{
	const char *p = *s;
	bool west = *p == '-';
	int hours, minutes;

	if (take_char(s, 'Z')) {
		*offset = 0;
		return true;
	}
	if ((!take_char(&p, '-') && !take_char(&p, '+')) || !take_digits(&p, 2, &hours) ||
	    !take_char(&p, ':') || !take_digits(&p, 2, &minutes) || minutes > 59)
		return false;
	minutes += hours * 60;
	if (minutes >= OFFSET_MAX)
		return false;
	*offset = west ? -minutes : minutes;
	*s = p;
	return true;
}

/* Could the number go on? Then what was read is not what was written. */
static bool at_end(const char *s)
{
	return !((*s >= '0' && *s <= '9') || *s == ':');
}

/* A date, T or space, and a time. */
static bool take_moment(const char **s, struct civil *c, bool *exact)
{
	const char *p = *s;

	if (!take_date(&p, c) || (!take_char(&p, 'T') && !take_char(&p, ' ')) ||
	    !take_time(&p, c, exact))
		return false;
	*s = p;
	return true;
}

size_t when_parse(const char *s, struct when *out)
{
	const char *p = s;
	struct civil c;
	bool exact;
	int offset;

	if (!take_moment(&p, &c, &exact) || !take_offset(&p, &offset) || !at_end(p))
		return 0;
	*out = when_from_civil(c, offset);
	return (size_t)(p - s);
}

size_t when_parse_near(const char *s, struct when near, struct when *out)
{
	const char *p = s;
	struct civil c = when_civil(near);
	struct when w;
	bool exact;
	int offset = near.offset;

	if (take_moment(&p, &c, &exact))
		take_offset(&p, &offset);
	else if (!take_time(&p, &c, &exact))
		return 0;
	if (!at_end(p))
		return 0;
	w = when_from_civil(c, offset);
	if (!exact && offset == near.offset && floor_div(w.t, 60) == floor_div(near.t, 60))
		w = near;
	*out = w;
	return (size_t)(p - s);
}

bool civil_parse_date(const char *s, struct civil *out)
{
	struct civil c = { 0 };

	if (!take_date(&s, &c) || *s != '\0')
		return false;
	*out = c;
	return true;
}

/* One or two digits. */
static bool take_number(const char **s, int *n)
{
	return take_digits(s, 2, n) || take_digits(s, 1, n);
}

bool date_read(const char *s, char iso[DATE_SIZE])
{
	struct civil c = { 0 };
	char mark;

	if (!civil_parse_date(s, &c)) {
		if (!take_number(&s, &c.day))
			return false;
		mark = *s;
		if ((mark != '/' && mark != '-') || !take_char(&s, mark) || !take_number(&s, &c.month) ||
		    !take_char(&s, mark) || !take_digits(&s, 4, &c.year) || *s != '\0' ||
		    !civil_valid(c.year, c.month, c.day))
			return false;
	}
	civil_date(c, iso);
	return true;
}
