/*
 * fuzz_pdf — any text as a finished paper, set by what sesiona-pdf runs: pages come out, or one
 * line says why not.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <glib.h>

#include "pdf/press.h"
#include "pdf/sheets.h"
#include "fuzz.h"

#define MEMORY ((rlim_t)512 << 20)

static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *text, gpointer data)
{
	(void)domain;
	(void)level;
	(void)text;
	(void)data;
}

/* As much as sesiona-pdf allows itself: Pango has a thread of its own, whose stack alone is 8 MiB. */
static void bound(void)
{
	struct rlimit memory;

	if (getrlimit(RLIMIT_AS, &memory) == 0 && memory.rlim_cur < MEMORY) {
		memory.rlim_cur = MEMORY;
		setrlimit(RLIMIT_AS, &memory);
	}
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	bound();
	g_log_set_default_handler(say_nothing, NULL);
	press_fonts();
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fault f = { FAULT_NONE, "" };
	char *paper = fuzz_copy(data, size);
	struct buf out = BUF_EMPTY;

	if (sheets_print(paper, fuzz_env.now(NULL), &out, &f) < 0)
		fuzz_refused(&f, FAULT_INPUT);
	else
		PROMISE(out.len > 8 && memcmp(out.s, "%PDF-", 5) == 0 && strcmp(out.s + out.len - 6, "%%EOF\n") == 0);
	buf_clear(&out);
	free(paper);
	return 0;
}
