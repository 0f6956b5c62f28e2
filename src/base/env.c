#include "config.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <uuid/uuid.h>

#include "base/env.h"
#include "base/mem.h"

#define DEFAULT_ZONES "/usr/share/zoneinfo"

/* ---- the real world --------------------------------------------------------- */

static int64_t real_now(void *ctx)
{
	(void)ctx;
	return time(NULL);
}

static void real_uuid(void *ctx, char out[UUID_SIZE])
{
	uuid_t id;

	(void)ctx;
	uuid_generate_random(id);
	uuid_unparse_lower(id, out);
}

/* ---- a pinned one, for goldens ------------------------------------------------ */

struct pinned {
	int64_t now;
	uint64_t uuids;	/* given so far */
};

static int64_t pinned_now(void *ctx)
{
	const struct pinned *p = ctx;

	return p->now;
}

static void pinned_uuid(void *ctx, char out[UUID_SIZE])
{
	struct pinned *p = ctx;

	p->uuids++;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012" PRIx64,
	    p->uuids & UINT64_C(0xffffffffffff));
}

const struct env *env_real(void)
{
	static const struct env real = { real_now, real_uuid, NULL };
	/* The count of identifiers is the one state here, and only tests have it. */
	static struct pinned state;
	static const struct env pinned = { pinned_now, pinned_uuid, &state };
	const char *moment = getenv("SESIONA_AHORA");
	struct when w;

	if (moment == NULL)
		return &real;
	size_t n = when_parse(moment, &w);
	if (n == 0 || moment[n] != '\0')
		return &real;
	state.now = w.t;
	return &pinned;
}

/* ---- the zone ----------------------------------------------------------------- */

static bool zone_known(const char *zone)
{
	const char *zones = getenv("TZDIR");
	char path[PATH_MAX];
	struct stat st;

	if (zone[0] == '\0' || zone[0] == '/' || zone[0] == ':' || strstr(zone, "..") != NULL)
		return false;
	int n = snprintf(path, sizeof path, "%s/%s", zones ? zones : DEFAULT_ZONES, zone);
	if (n < (int)sizeof path && stat(path, &st) == 0 && S_ISREG(st.st_mode))
		return true;
	/* POSIX's own form, "CST6" or "<-06>6", needs no file. */
	return strchr(zone, '/') == NULL && strpbrk(zone, "0123456789") != NULL;
}

/*
 * Did it take the zone? Else the C library takes UTC under the letters that the name begins with
 * ("America", "Cuba", "EST", none of "US/Central"), and knows of no second name.
 */
static bool zone_taken(void)
{
	return tzname[1][0] != '\0';
}

int env_set_zone(const char *zone)
{
	const char *now = getenv("TZ");
	char *before;
	int error = 0;

	if (!zone_known(zone))
		return ENOENT;
	before = now != NULL ? xstrdup(now) : NULL;
	setenv("TZ", zone, 1);
	errno = 0;
	tzset();
	if (!zone_taken()) {
		error = errno != 0 ? errno : EIO;
		if (before != NULL)
			setenv("TZ", before, 1);
		else
			unsetenv("TZ");
		tzset();
	}
	free(before);
	return error;
}

struct when env_local(int64_t t)
{
	struct when w = { t, 0 };
	time_t moment = (time_t)t;
	struct tm tm;

	if (localtime_r(&moment, &tm) != NULL)
		w.offset = (int)(tm.tm_gmtoff / 60);
	return w;
}

struct when env_from_civil(struct civil c)
{
	struct tm tm = {
		.tm_year = c.year - 1900, .tm_mon = c.month - 1, .tm_mday = c.day,
		.tm_hour = c.hour, .tm_min = c.minute, .tm_sec = c.second,
		.tm_isdst = -1,	/* the zone knows */
	};
	time_t t = mktime(&tm);

	return (struct when){ t, (int)(tm.tm_gmtoff / 60) };
}

struct when env_now(const struct env *env)
{
	return env_local(env->now(env->ctx));
}

/* ---- names --------------------------------------------------------------------- */

void env_uuid5(const char *space, const char *name, char out[UUID_SIZE])
{
	uuid_t in, id;

	if (uuid_parse(space, in) != 0)
		uuid_clear(in);
	uuid_generate_sha1(id, in, name, strlen(name));
	uuid_unparse_lower(id, out);
}

int64_t env_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
