#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "tests/faults/common.h"
#include "tests/faults/sweep.h"

#define CALLS_MAX 1000000 /* a sweep that finds no end is itself a fault */
#define SEEN_MAX 4096
#define DESK BUILD_TOP "/tests/faults/desk-falla"

static char *reference; /* the log of the session dictated to its end */

/* What was looked at and found well: the same bytes need not be looked at again. */
static struct {
	char hash[SEEN_MAX][SHA256_HEX];
	size_t n;
} seen;

int sweep_ready(void **state)
{
	struct answer a;

	if (folder_make(state) != 0)
		return -1;
	seen.n = 0;
	make_held();
	a = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	reference = a.out;
	free(a.err);
	copy_file("x.db", "full.db");
	write_whole("otro.csv", "Tipo,Nombre,Carácter\nAcademia,Ana Ruiz,titular\n"
				"Academia,Eva Paz,suplente\nVecinos,Luz Mar,titular\n");
	write_whole("antes.csv", "Folio,Acuerdo,Responsable\nV-1,Limpiar la plaza,Vecinos\n");
	return 0;
}

int sweep_done(void **state)
{
	free(reference);
	return folder_remove(state);
}

/* ---- points ----------------------------------------------------------------------------- */

/* The sanitizers make each run several times as long. */
#ifdef __SANITIZE_ADDRESS__
#define SLOW 5
#else
#define SLOW 1
#endif

/* SESIONA_LARGO=10 takes every tenth call; of few calls, each. */
static int step_of(const struct sweep *s)
{
	const char *at_length = getenv("SESIONA_LARGO");
	int each = at_length == NULL ? s->step * SLOW : atoi(at_length);

	return s->step == 1 || each < 1 ? 1 : each > s->step * SLOW ? s->step * SLOW : each;
}

static void spell(const struct sweep *s, int n, char out[64])
{
	snprintf(out, 64, "%s %d%s %s", s->class, n, s->stays ? "+" : " ", s->how);
}

void sweep_tell(const struct sweep *s, const char *what, const struct swept *w)
{
	print_message("%s, %s %s%s: %d points, %d told, %d of them stored all the same\n", what,
	    s->class, s->how, s->stays ? "+" : "", w->points, w->failures, w->stored);
}

/* Killed, or one clear line and 3; or the failure did not matter. */
static void assert_told(const struct sweep *s, const struct answer *a, const char *spec)
{
	if (strcmp(s->how, "KILL") == 0) {
		assert_int_equal(a->status, -9);
		return;
	}
	if (a->status == 0 && *a->err == '\0')
		return;
	if (a->status != 3)
		fail_msg("%s: status %d: %s", spec, a->status, a->err);
	assert_clear(a->err);
	if (strcmp(s->how, "ENOMEM") == 0 && strstr(a->err, "memoria") == NULL)
		fail_msg("%s is told as: %s", spec, a->err);
}

/* Were these very bytes found well before, with that answer, and nothing beside them? */
static bool seen_before(const char *answers, const char *beside)
{
	struct fault f;
	char *bytes = NULL, *whole, hash[SHA256_HEX];
	size_t n, said = strlen(answers);

	if (access("x.db-journal", F_OK) == 0 || (beside != NULL && access(beside, F_OK) == 0))
		return false;
	assert_int_equal(file_read("x.db", 1 << 24, &bytes, &n, &f), 0);
	whole = xmalloc(n + said + 1);
	memcpy(whole, bytes, n);
	memcpy(whole + n, answers, said);
	sha256_hex(whole, n + said, hash);
	free(bytes);
	free(whole);
	for (size_t i = 0; i < seen.n; i++)
		if (strcmp(seen.hash[i], hash) == 0)
			return true;
	assert_true(seen.n < SEEN_MAX);
	memcpy(seen.hash[seen.n++], hash, sizeof hash);
	return false;
}

/* Whoever died leaves the lock, which keeps nobody out, and a copy without a name; nobody else
 * leaves anything. */
static void assert_nothing_left(const struct order *o, const struct sweep *s)
{
	const char *const only[] = { "plan.db", "full.db", "x.db", "otro.csv", "antes.csv",
		o != NULL && o->archives ? "x.db.archivo" : "x.db", o != NULL ? o->makes : NULL, NULL };

	if (strcmp(s->class, "unlink") == 0)
		unlink("x.db.candado");
	if (strcmp(s->how, "KILL") == 0 || strcmp(s->how, "ENOMEM") == 0) {
		unlink("x.db.candado");
		unlink("copia.db.parcial");
		unlink("x.db-journal"); /* it was recovered, or never was one: verificar passed */
	}
	if (strcmp(s->how, "KILL") == 0)
		assert_int_equal(system("rm -f .sesiona-* x.db.archivo/.sesiona-*"), 0);
	assert_only_files(only);
}

/* ---- a session being dictated ------------------------------------------------------------- */

static char *lines_of_script(int lines)
{
	char *all = script_text(0), *end = all;

	while (lines-- > 0 && *end != '\0')
		end = strchr(end, '\n') + 1;
	*end = '\0';
	return all;
}

static void look_at_session(
    const struct sweep *s, const struct answer *a, const char *spec, struct swept *out)
{
	bool told = strstr(a->err, "sí quedó asentado") != NULL;
	long acts, answered = count_lines(a->out),
		   last = answered > 0 ? script[answered - 1].act : 0;

	out->points++;
	out->failures += a->status != 0;
	out->stored += told;
	assert_told(s, a, spec);
	if (!told && seen_before(a->out, NULL)) {
		assert_nothing_left(NULL, s);
		return;
	}
	acts = assert_kept(a->out);
	/* At most one unanswered line may be there, and then the program said so if it lived. */
	if (acts < last || acts > last + 2)
		fail_msg("%s: %ld acts, and %ld lines were answered", spec, acts, answered);
	if (strcmp(s->how, "KILL") != 0 && strcmp(s->how, "ENOMEM") != 0 && acts > last)
		assert_true(told);
	assert_resumes(acts, reference);
}

void sweep_session(const struct sweep *s, int lines, struct swept *out)
{
	char *text = lines_of_script(lines), spec[64];

	for (int n = 1;; n += step_of(s)) {
		struct answer a;
		bool failed;

		assert_true(n < CALLS_MAX);
		copy_file("plan.db", "x.db");
		spell(s, n, spec);
		a = run(spec, text, "--base", "x.db", "dictado", "1", NULL);
		failed = a.failed;
		if (failed)
			look_at_session(s, &a, spec, out);
		answer_clear(&a);
		if (!failed)
			break;
	}
	free(text);
}

/* ---- what is done whole or not at all ------------------------------------------------------- */

static struct answer give(const char *fault, bool desk, const char *const *args)
{
	char *argv[12] = { (char *)"sesiona", (char *)"--base", (char *)"x.db" };
	int n = 3;

	for (int i = 0; args[i] != NULL; i++)
		argv[n++] = (char *)(uintptr_t)args[i];
	if (desk)
		return run_program(DESK, fault, "", argv);
	return run_program(BUILD_TOP "/tests/faults/sesiona-falla", fault, "", argv);
}

static char *shown(const struct order *o)
{
	struct answer a;
	char *out;

	if (o->shows[0] == NULL)
		return access(o->makes, F_OK) == 0 ? read_whole(o->makes) : xstrdup("");
	if (o->makes != NULL && access(o->makes, F_OK) != 0)
		return xstrdup("");
	a = give(NULL, o->shows_desk, o->shows);
	out = a.out;
	a.out = NULL;
	answer_clear(&a);
	return out;
}

static void start_anew(const struct order *o)
{
	char *archive = xstrdup("rm -rf x.db.archivo");

	copy_file("full.db", "x.db");
	if (o->makes != NULL)
		unlink(o->makes);
	if (o->archives)
		assert_int_equal(system(archive), 0);
	free(archive);
}

/* The order on a fresh x.db, and what it shows before and after. */
static void learn(const struct order *o, char **before, char **after)
{
	struct answer a;

	start_anew(o);
	*before = shown(o);
	a = give(NULL, o->desk, o->args);
	if (a.status != 0)
		fail_msg("%s: %s", o->name, a.err);
	*after = shown(o);
	assert_string_not_equal(*before, *after);
	answer_clear(&a);
}

/* Once more without the fault it is done, unless it was done and the program said that it may be.
 */
static void repeat(const struct order *o, const struct answer *a, bool done, const char *spec)
{
	struct answer again;

	if (a->status == 0)
		return;
	if (done && o->makes == NULL) {
		if (a->status == 3 && strstr(a->err, "revíselo antes de repetirlo") == NULL)
			fail_msg("%s, %s: it was done, and is told as: %s", o->name, spec, a->err);
		return;
	}
	if (done && a->status != 3)
		return;
	if (done && o->shows[0] != NULL)
		unlink(o->makes); /* a copy is not written over */
	again = give(NULL, o->desk, o->args);
	if (again.status != 0)
		fail_msg("%s, %s, again: %s", o->name, spec, again.err);
	answer_clear(&again);
}

static void assert_verified(const struct order *o, const char *spec)
{
	/* It also recovers what was cut short, which a reader may not. */
	struct answer check = run(NULL, "", "--base", "x.db", "verificar", NULL);

	if (check.status != 0)
		fail_msg("%s, %s: %s%s", o->name, spec, check.out, check.err);
	answer_clear(&check);
}

static void assert_whole(const struct order *o, const struct sweep *s, const struct answer *a,
    const char *before, const char *after, const char *spec)
{
	char *now;
	bool done;

	assert_verified(o, spec);
	now = shown(o);
	done = strcmp(now, after) == 0;
	if (!done && (a->status == 0 || strcmp(now, before) != 0))
		fail_msg("%s, %s [%d %s]: it shows %s", o->name, spec, a->status, a->err, now);
	repeat(o, a, done, spec);
	free(now);
	now = shown(o);
	assert_string_equal(now, after);
	free(now);
	assert_nothing_left(o, s);
}

void sweep_order(const struct order *o, const struct sweep *s, struct swept *out)
{
	char spec[64], *before, *after, *told;
	int n = 1;

	learn(o, &before, &after);
	for (;; n += step_of(s)) {
		struct answer a;
		bool failed;

		assert_true(n < CALLS_MAX);
		start_anew(o);
		spell(s, n, spec);
		a = give(spec, o->desk, o->args);
		failed = a.failed;
		if (failed) {
			out->points++;
			out->failures += a.status != 0;
			assert_told(s, &a, spec);
			told = xasprintf("%s: %d %s", o->name, a.status, a.err);
			if (seen_before(told, o->archives ? "x.db.archivo" : o->makes))
				assert_nothing_left(o, s);
			else
				assert_whole(o, s, &a, before, after, spec);
			free(told);
		}
		answer_clear(&a);
		if (!failed)
			break;
	}
	start_anew(o);
	free(before);
	free(after);
}

/* ---- a body of before ------------------------------------------------------------------------ */

static struct answer lines_of(const char *fault)
{
	return run(fault, "", "--base", "x.db", "dictado", "1", NULL);
}

/* Its acts, and what verificar says (the evidence of that body is not beside it). Caller frees. */
static char *told_of_it(void)
{
	struct answer log = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	struct answer check = run(NULL, "", "--base", "x.db", "verificar", NULL);
	char *all = xasprintf("%s%s%s", log.out, check.out, check.err);

	answer_clear(&log);
	answer_clear(&check);
	return all;
}

/* Whatever became of it: who opens it next finds every act, and the file in order. */
static void assert_of_today(const struct sweep *s, const char *whole, const char *spec)
{
	const char *const only[] = { "plan.db", "full.db", "otro.csv", "antes.csv", "v1.db", "x.db", "x.db.v1", NULL };
	struct answer a = lines_of(NULL);
	char *now;

	if (a.status != 0)
		fail_msg("%s, again: %s", spec, a.err);
	answer_clear(&a);
	now = told_of_it();
	if (strcmp(now, whole) != 0)
		fail_msg("%s: %s", spec, now);
	free(now);
	if (strcmp(s->how, "KILL") == 0)
		assert_int_equal(system("rm -f .sesiona-* x.db.v1.parcial"), 0);
	assert_only_files(only);
}

void sweep_migration(const struct sweep *s, struct swept *out)
{
	struct answer a;
	char spec[64], *whole;

	assert_int_equal(system("rm -f v1.db x.db.v1; sqlite3 v1.db <" TEST_TOP "/tests/store/v1.sql"), 0);
	copy_file("v1.db", "x.db");
	a = lines_of(NULL);
	assert_int_equal(a.status, 0);
	answer_clear(&a);
	whole = told_of_it();
	for (int n = 1;; n += step_of(s)) {
		bool failed;

		assert_true(n < CALLS_MAX);
		copy_file("v1.db", "x.db");
		unlink("x.db.v1");
		spell(s, n, spec);
		a = lines_of(spec);
		failed = a.failed;
		if (failed) {
			out->points++;
			out->failures += a.status != 0;
			assert_told(s, &a, spec);
			assert_of_today(s, whole, spec);
		}
		answer_clear(&a);
		if (!failed)
			break;
	}
	free(whole);
}
