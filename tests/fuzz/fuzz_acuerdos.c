/*
 * fuzz_acuerdos — any bytes as the CSV of the acuerdos from before Sesiona: refused in one
 * line, or read, taken into a new register (all or none), and told by it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/before.h"
#include "body.h"
#include "fuzz.h"

static struct body_image image;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	image = body_start(BODY_EMPTY);
	return 0;
}

static void told(struct store *s)
{
	const struct register_query all = { .today = "2026-03-25" };
	struct fault f = { FAULT_NONE, "" };
	struct table t;

	PROMISE_OF(store_register(s, &all, &t, &f) == 0, f.text);
	for (size_t i = 0; i < t.n; i++) {
		fuzz_readable(table_text(&t, i, "acuerdo"));
		fuzz_readable(table_text(&t, i, "folio"));
		PROMISE(*table_text(&t, i, "folio") != '\0');
	}
	table_free(&t);
}

static void import(const struct before *b)
{
	struct fault f = { FAULT_NONE, "" };
	struct store *s;
	size_t n;
	int done;

	fuzz_write("x.db", image.bytes, image.size);
	s = body_open("x.db", STORE_WRITE);
	done = before_import(s, "STM", b, &f);
	if (done < 0)
		fuzz_refused(&f, FAULT_INPUT);
	PROMISE(store_register_size(s, &n, &f) == 0);
	PROMISE(n == (done < 0 ? 0 : b->n));
	told(s);
	store_close(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes = fuzz_copy(data, size);
	struct before b;

	fuzz_env_reset();
	if (before_parse("acuerdos.csv", bytes, size, "2026-03-25", &b, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
	} else {
		import(&b);
		before_clear(&b);
	}
	free(bytes);
	return 0;
}
