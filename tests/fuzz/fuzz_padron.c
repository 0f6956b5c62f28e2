/*
 * fuzz_padron — any bytes as the table of numeral VIII: refused in one line, or read to rows
 * that are written and read back the same.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/padron.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

static void read_back(const struct roster *r)
{
	struct buf first = BUF_EMPTY, second = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct roster again;

	padron_write(r, &first);
	PROMISE_OF(padron_parse("otro.csv", buf_str(&first), first.len, &again, &f) == 0, f.text);
	padron_write(&again, &second);
	PROMISE_OF(strcmp(buf_str(&first), buf_str(&second)) == 0, buf_str(&second));
	roster_clear(&again);
	buf_clear(&first);
	buf_clear(&second);
}

static void told(const struct roster *r)
{
	struct buf report = BUF_EMPTY;
	const struct seat *seat;
	struct person facilitator;
	struct arena a;
	int n;

	arena_init(&a);
	padron_report(r, &report);
	fuzz_readable(buf_str(&report));
	padron_seats(r, &a, &seat, &n, &facilitator);
	PROMISE(n >= 0 && n <= SEATS_MAX);
	for (int i = 0; i < n; i++) {
		PROMISE(i == 0 || seat[i].number > seat[i - 1].number);
		fuzz_readable(seat[i].titular.name);
		fuzz_readable(seat[i].suplente.name);
	}
	fuzz_readable(facilitator.name);
	buf_clear(&report);
	arena_clear(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes = fuzz_copy(data, size);
	struct roster r;

	if (padron_parse("padron.csv", bytes, size, &r, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
	} else {
		told(&r);
		read_back(&r);
		roster_clear(&r);
	}
	free(bytes);
	return 0;
}
