/*
 * env — the world as the program sees it: the clock, the zone, random names.
 *
 * Tests pin it; nothing else in the program asks the clock or a random source.
 */
#ifndef BASE_ENV_H
#define BASE_ENV_H

#include "base/when.h"

#define UUID_SIZE 37	/* with its NUL */

struct env {
	int64_t	(*now)(void *ctx);	/* seconds since the epoch, UTC */
	void	(*uuid)(void *ctx, char out[UUID_SIZE]);	/* a new random one (v4) */
	void	*ctx;
};

/*
 * The real world. SESIONA_AHORA (ISO 8601, with offset) in the environment pins
 * the clock: every call then gives that moment, and uuids are counted from
 * 00000000-0000-4000-8000-000000000001. Anything else there is ignored. For goldens and
 * demonstrations.
 */
const struct env *env_real(void);

/*
 * Chooses the time zone ("America/Mexico_City", or "CST6") for env_local() and its
 * siblings; until then it is the system's. 0, or an errno value, and nothing is changed: the system
 * has no such zone (ENOENT) or cannot read it. The C library would silently take UTC.
 */
int	 env_set_zone(const char *zone);

/* The moment t in the chosen zone, with its offset. */
struct when env_local(int64_t t);

/* The moment at which the chosen zone's clock reads c. */
struct when env_from_civil(struct civil c);

/* Now, in the chosen zone. */
struct when env_now(const struct env *env);

/* Milliseconds of a clock that only goes on, whatever is done to the other: to measure waits. */
int64_t	 env_ms(void);

/* Name-based UUID (RFC 4122, v5) of `name` in namespace `space` (a uuid as text; else nil). */
void	 env_uuid5(const char *space, const char *name, char out[UUID_SIZE]);

#endif
