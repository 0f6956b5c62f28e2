#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/mem.h"
#include "tests/faults/cut.h"

/* How many outcomes a call, and which part of the calls. */
#define SEEDS 6
#ifdef __SANITIZE_ADDRESS__
#define STEP 31		/* each outcome takes several times as long */
#else
#define STEP 7
#endif
#define SEEDS_LONG 100
#define SEEDS_WEAK 10

bool cut_at_length(void)
{
	return getenv("SESIONA_LARGO") != NULL;
}

/* After which calls: each of them, or SESIONA_LARGO=10, every tenth. */
static size_t step_of(const struct cut *c)
{
	const char *at_length = getenv("SESIONA_LARGO");
	int each = at_length == NULL ? STEP : atoi(at_length);

	return c->ops < 500 || each < 1 ? 1 : (size_t)each;
}

/* ---- the folders ------------------------------------------------------------------------ */

int cut_enter(void **state)
{
	struct cut *c = xcalloc(1, sizeof *c);
	const char *memory = "/dev/shm";

	snprintf(c->top, sizeof c->top, "%s/sesiona-corte-XXXXXX",
	    access(memory, W_OK) == 0 ? memory : "/tmp");
	if (mkdtemp(c->top) == NULL)
		return -1;
	snprintf(c->folder, sizeof c->folder, "%s/casa", c->top);
	snprintf(c->found, sizeof c->found, "%s/hallada", c->top);
	setenv("SESIONA_DATOS", CONF_DIR, 1);
	setenv("SESIONA_AHORA", "2026-03-25T10:00:00-06:00", 1);
	setenv("HOME", c->top, 1);
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_CONFIG_HOME");
	*state = c;
	return mkdir(c->folder, 0700) == 0 && mkdir(c->found, 0700) == 0 ? 0 : -1;
}

int cut_leave(void **state)
{
	struct cut *c = *state;
	char *command = xasprintf("rm -rf '%s'", c->top);
	int status = system(command);

	disk_forget();
	free(command);
	free(c);
	return status;
}

/* ---- outcomes that were seen already ------------------------------------------------------- */

struct seen {
	uint64_t *v;
	size_t size, n;
};

static bool seen_before(struct seen *s, uint64_t h)
{
	size_t i;

	if (2 * s->n >= s->size) {
		struct seen bigger = { NULL, s->size == 0 ? 4096 : 2 * s->size, 0 };

		bigger.v = xcalloc(bigger.size, sizeof *bigger.v);
		for (i = 0; i < s->size; i++)
			if (s->v[i] != 0)
				seen_before(&bigger, s->v[i]);
		free(s->v);
		*s = bigger;
	}
	for (i = h % s->size; s->v[i] != 0; i = (i + 1) % s->size)
		if (s->v[i] == h)
			return true;
	s->v[i] = h;
	s->n++;
	return false;
}

/* ---- cutting --------------------------------------------------------------------------------- */

static void judge(struct cut *c, size_t calls, long told, unsigned seed, bool must)
{
	const struct disk_op *op = &c->op[calls - 1];
	char why[1200] = "";
	enum found what = c->judge(c, calls, told, why);

	c->less += what == FOUND_LESS;
	c->broken += what == FOUND_BROKEN;
	if (must && what != FOUND_WELL)
		fail_msg("cut after call %zu (%s %s), seed %u, with «%s» confirmed: %s", calls,
		    disk_words[op->kind], op->name == NULL ? "" : op->name, seed,
		    c->step((int)told), why);
}

/* How many outcomes are worth looking at: one, where all is sure. */
static unsigned tries_at(const struct disk_after *a, enum disk_lie lie)
{
	if (disk_after_unsure(a) == 0)
		return 1;
	if (cut_at_length())
		return lie == DISK_HONEST ? SEEDS_LONG : SEEDS_WEAK;
	return SEEDS;
}

static void cut_calls(struct cut *c, enum disk_lie lie, bool must)
{
	struct disk_after *a = disk_after_new(lie);
	struct seen seen = { NULL, 0, 0 };
	size_t step = step_of(c);

	c->points = c->outcomes = c->distinct = c->less = c->broken = 0;
	for (size_t i = 0; i < c->ops && (must || cut_at_length() || c->less + c->broken == 0);
	     i++) {
		long told = i + 1 < c->ops ? c->op[i + 1].told : c->steps;

		disk_after_do(a, &c->op[i]);
		if (i % step != 0)
			continue;
		c->points++;
		for (unsigned seed = 0, tries = tries_at(a, lie); seed < tries; seed++) {
			/* The plain cases come first: disk_after_make(). */
			unsigned drawn = seed < 4 ? seed : seed + 1000 * (unsigned)i;
			uint64_t h = disk_after_make(a, drawn, c->found);

			c->outcomes++;
			if (seen_before(&seen, (h ^ (uint64_t)told) | 1))
				continue;
			c->distinct++;
			judge(c, i + 1, told, drawn, must);
		}
	}
	free(seen.v);
	disk_after_free(a);
}

void cut_everywhere(struct cut *c, enum disk_lie lie)
{
	cut_calls(c, lie, lie == DISK_HONEST);
}

void cut_must_lose(struct cut *c, enum disk_lie lie, const char *what)
{
	cut_calls(c, lie, false);
	cut_tell(c, what);
	assert_true(c->less + c->broken > 0);
}

void cut_tell(const struct cut *c, const char *what)
{
	print_message("%s: %ld confirmed; cut at %zu of %zu calls, %zu outcomes, %zu distinct: "
		      "%zu lost something, %zu broken\n",
	    what, c->steps, c->points, c->ops, c->outcomes, c->distinct, c->less, c->broken);
}
