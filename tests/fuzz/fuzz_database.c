/*
 * fuzz_database — a file that was damaged, or written by somebody else, opened to write and
 * to read: what is asked of it is answered, or refused in one line; never a crash.
 *
 * The input is a list of changes to the file that `demo` makes; see damage().
 */
#include "config.h"

#include <getopt.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/cli.h"
#include "base/mem.h"
#include "base/text.h"
#include "body.h"
#include "fuzz.h"

#define BASE "x.db"
#define PAGE 4096

static struct body_image image;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	image = body_start(BODY_HELD);
	return 0;
}

/* ---- the damage -------------------------------------------------------------------------- */

struct bytes { const uint8_t *at; size_t left; };

static size_t take(struct bytes *in, int n)
{
	size_t value = 0;

	for (; n > 0 && in->left > 0; n--, in->at++, in->left--)
		value = value << 8 | *in->at;
	return value;
}

static void overwrite(struct bytes *in, uint8_t *file, size_t size)
{
	size_t at = take(in, 3) % size, n = 1 + take(in, 1) % 64;

	for (; n > 0 && in->left > 0 && at < size; n--)
		file[at++] = (uint8_t)take(in, 1);
}

/* A page where another one should be: a write that went astray. */
static void misplace(struct bytes *in, uint8_t *file, size_t size)
{
	size_t pages = size / PAGE, from = take(in, 1), to = take(in, 1);

	if (pages > 0)
		memmove(file + to % pages * PAGE, file + from % pages * PAGE, PAGE);
}

static int too_long(void *ctx)
{
	return ++*(int *)ctx > 2000;
}

/* What another program may do to the file, by statements: planted triggers, texts, types. */
static void meddle(const struct bytes *in)
{
	char *sql = fuzz_copy(in->at, in->left);
	int steps = 0;
	sqlite3 *db;

	if (sqlite3_open(BASE, &db) == SQLITE_OK) {
		sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
		sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
		sqlite3_progress_handler(db, 1000, too_long, &steps);
		sqlite3_exec(db, "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON", NULL, NULL,
		    NULL);
		sqlite3_exec(db, sql, NULL, NULL, NULL);
	}
	sqlite3_close(db);
	free(sql);
}

/*
 * 'w' place (3 bytes), length, bytes: these stand there. 'p' from, to: a page misplaced.
 * 'c' size (3 bytes): cut. 'j' the rest: is the journal of a writer that died. 's' the rest: are
 * statements. Anything else ends it.
 */
static void damage(struct bytes in)
{
	uint8_t *file = (uint8_t *)fuzz_copy(image.bytes, image.size);
	size_t size = image.size;
	int what = 0;

	while (in.left > 0 && ((what = (int)take(&in, 1)) == 'w' || what == 'p' || what == 'c'))
		if (what == 'w')
			overwrite(&in, file, size);
		else if (what == 'p')
			misplace(&in, file, size);
		else
			size = 1 + take(&in, 3) % size;
	fuzz_write(BASE, file, size);
	free(file);
	if (what == 'j')
		fuzz_write(BASE "-journal", in.at, in.left);
	else if (what == 's')
		meddle(&in);
}

/* ---- what is asked ------------------------------------------------------------------------- */

static const char *const orders[][5] = {
	{ "verificar" }, { "sesiones" }, { "acuerdos", "agua" }, { "acuerdos", "--formato", "csv" },
	{ "pendientes" }, { "padron", "exportar", "p.csv" }, { "papel", "acta", "--sesion", "1" },
	{ "papel", "constancia", "--sesion", "1" }, { "dictado", "1", "--exportar" }, { "respaldo", "r.db" },
};
enum { ORDERS = sizeof orders / sizeof orders[0] };

/* Tables in CSV end their records with CR LF. */
static void answered(char *out, const char *err)
{
	for (char *p = out; (p = strstr(p, "\r\n")) != NULL;)
		*p = ' ';
	fuzz_readable(out);
	fuzz_readable(err);
	PROMISE_OF(*err == '\0' || strchr(err, '\n') == err + strlen(err) - 1, err);
}

static void order(const char *const *words)
{
	char *argv[9] = { "sesiona", "--base", BASE }, *out = NULL, *err = NULL;
	size_t out_len, err_len;
	struct cli c = { .env = &fuzz_env, .out = open_memstream(&out, &out_len),
		.err = open_memstream(&err, &err_len) };
	int argc = 3, status;

	for (int i = 0; i < 5 && words[i] != NULL; i++)
		argv[argc++] = (char *)words[i];
	optind = 0;	/* getopt starts anew */
	status = cli_run(&c, argc, argv);
	fclose(c.out);
	fclose(c.err);
	PROMISE_OF(status == 0 || status == 1 || status == 3, err);
	PROMISE(status == 0 || *err != '\0');
	answered(out, err);
	free(out);
	free(err);
}

/* Acts written into it: session 2 is planned in the file that was damaged. */
static void dictate(void)
{
	static const char *const lines[] = { "abrir Sala", "presente 1", "nota Hay daño", "deshacer", "no_celebrada" };
	struct fault f = { FAULT_NONE, "" };
	struct session *s;
	struct store *store;
	struct buf why = BUF_EMPTY;
	enum verdict v = VERDICT_DONE;
	long seq;

	if (store_open(BASE, STORE_WRITE, &fuzz_env, &store, &f) < 0) {
		fuzz_readable(f.text);
		return;
	}
	if (session_open(store, body_settings(), &fuzz_env, 2, &s, &f) == 0) {
		for (size_t i = 0; i < sizeof lines / sizeof *lines && v != VERDICT_FAILED; i++)
			v = session_dictate(s, lines[i], &seq, &why, &f);
		session_close(s);
	}
	fuzz_readable(f.text);
	fuzz_readable(buf_str(&why));
	buf_clear(&why);
	store_close(store);
}

/* The first byte chooses what is asked, and whether acts are written before that. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bytes in = { data, size };
	size_t chosen = take(&in, 1), asked = chosen % (ORDERS + 1);

	fuzz_env_reset();
	damage(in);
	if (asked == ORDERS || (chosen & 128))
		dictate();
	if (asked < ORDERS)
		order(orders[asked]);
	fuzz_sweep();
	return 0;
}
