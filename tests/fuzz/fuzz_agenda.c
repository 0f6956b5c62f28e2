/*
 * fuzz_agenda — any bytes as an agenda file, in each of its three forms (the first byte
 * chooses): refused in one line, or read to matters that are written and read back the same.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/agenda.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

static void read_back(const struct agenda *g, enum agenda_form form, struct arena *a)
{
	struct buf first = BUF_EMPTY, second = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct agenda again;

	if (form == AGENDA_MATTERS)
		agenda_write_matters(g->matter, g->n, &first);
	else
		agenda_write(g->matter, g->n, &first);
	fuzz_readable(buf_str(&first));
	PROMISE_OF(agenda_parse("otro.txt", buf_str(&first), first.len, form, a, &again, &f) == 0, f.text);
	PROMISE(again.n == g->n);
	agenda_write(again.matter, again.n, &second);
	buf_cut(&first, 0);
	agenda_write(g->matter, g->n, &first);
	PROMISE_OF(strcmp(buf_str(&first), buf_str(&second)) == 0, buf_str(&second));
	buf_clear(&first);
	buf_clear(&second);
}

static void put_in(const struct agenda *g, enum agenda_form form, struct arena *a)
{
	static const char frame_text[] = "[lista] L\n[orden] O\n[asuntos]\n[acta] A\n[clausura] C\n";
	struct fault f = { FAULT_NONE, "" };
	struct agenda other, out;

	if (form == AGENDA_FRAMED)
		return;
	if (form == AGENDA_MATTERS) {
		PROMISE(agenda_parse("marco", frame_text, strlen(frame_text), AGENDA_FRAME, a, &other, &f) == 0);
		if (agenda_put_in(&other, g, a, &out, &f) < 0)
			fuzz_refused(&f, FAULT_INPUT);
		else
			PROMISE(out.n == g->n + 4);
		return;
	}
	PROMISE(g->hole >= 0 && g->hole <= g->n);
	PROMISE(agenda_parse("asuntos", "Uno\n", 4, AGENDA_MATTERS, a, &other, &f) == 0);
	if (agenda_put_in(g, &other, a, &out, &f) < 0)
		fuzz_refused(&f, FAULT_INPUT);
	else
		PROMISE_OF(strcmp(out.matter[g->hole].title, "Uno") == 0, out.matter[g->hole].title);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum agenda_form form = size > 0 ? (enum agenda_form)(data[0] % 3) : AGENDA_MATTERS;
	struct fault f = { FAULT_NONE, "" };
	char *bytes = fuzz_copy(data, size);
	size_t skip = size > 0;
	struct agenda g;
	struct arena a;

	arena_init(&a);
	if (agenda_parse("orden.txt", bytes + skip, size - skip, form, &a, &g, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
	} else {
		PROMISE(g.n <= POINTS_MAX);
		if (form != AGENDA_FRAME)	/* what is written of a frame has no [asuntos] */
			read_back(&g, form, &a);
		put_in(&g, form, &a);
	}
	arena_clear(&a);
	free(bytes);
	return 0;
}
