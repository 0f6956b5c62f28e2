/*
 * A paper as PDF: what its program does, well or badly, as the caller sees it. The programs are
 * stand-ins, scripts that SESIONA_PDF names.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/pdf.h"
#include "base/file.h"
#include "base/mem.h"

#define LONG_ENOUGH 60	/* only a program that hangs reaches it */

static char folder[] = "/tmp/sesiona-pdf-XXXXXX";

/* Names a stand-in that does this. */
static void stand_in(const char *script)
{
	char *path = xasprintf("%s/programa", folder), *text = xasprintf("#!/bin/sh\n%s\n", script);
	struct fault f;

	if (file_write(path, text, strlen(text), 0700, &f) != 0)
		fail_msg("%s", f.text);
	setenv("SESIONA_PDF", path, 1);
	free(path);
	free(text);
}

static void fails_within(int seconds, const char *script, const char *paper, enum fault_kind kind,
    const char *why)
{
	struct buf out = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };

	stand_in(script);
	assert_int_equal(pdf_render_within(seconds, paper, strlen(paper), &out, &f), -1);
	if (strncmp(f.text, why, strlen(why)) != 0)
		fail_msg("«%s» for %s", f.text, script);
	assert_int_equal(f.kind, kind);
	assert_int_equal(out.len, 0);
	buf_clear(&out);
}

static void fails(const char *script, enum fault_kind kind, const char *why)
{
	fails_within(LONG_ENOUGH, script, "papel", kind, why);
}

#define FAILED "el programa que hace los PDF falló "
#define NONE "el programa que hace los PDF no entregó ninguno"

static void its_pdf_is_handed_over(void **state)
{
	struct buf out = BUF_EMPTY;
	struct fault f;

	(void)state;
	stand_in("printf '%%PDF-1.5\\n'; cat; echo aviso >&2; printf '\\n%%%%EOF\\n'");
	assert_int_equal(pdf_render("# Acta", 6, &out, &f), 0);
	assert_string_equal(buf_str(&out), "%PDF-1.5\n# Acta\n%%EOF\n");
	buf_clear(&out);
}

static void a_paper_that_cannot_be_set(void **state)
{
	(void)state;
	fails("echo 'sesiona-pdf: el papel dice «papel: x»' >&2; exit 1", FAULT_INPUT,
	    "el papel dice «papel: x»");
	fails("echo 'sesiona-pdf: no hay letra' >&2; exit 3", FAULT_STORE, "no hay letra");
}

static void it_crashes(void **state)
{
	(void)state;
	fails("kill -SEGV $$", FAULT_STORE, FAILED "(139)");
	fails("kill -KILL $$", FAULT_STORE, FAILED "(137)");
	fails("printf '%%PDF-1.5\\n%%%%EOF'; kill -ABRT $$", FAULT_STORE, FAILED "(134)");
	fails("echo 'algo salió mal' >&2; echo más >&2; exit 7", FAULT_STORE, FAILED "(7): algo salió mal");
	fails("exit 1", FAULT_STORE, FAILED "(1)");
}

static void it_writes_no_pdf(void **state)
{
	(void)state;
	fails("exit 0", FAULT_STORE, NONE);
	fails("echo hola", FAULT_STORE, NONE);
	fails("printf '%%PDF-1.5\\nincompleto'", FAULT_STORE, NONE);
	fails("head -c 100000 /dev/zero", FAULT_STORE, NONE);
	fails("exec >&-; cat >/dev/null; echo qué >&2", FAULT_STORE, NONE ": qué");
}

/* What it says is for people to read, not for the terminal to obey. */
static void its_complaint_may_be_shown(void **state)
{
	(void)state;
	fails("printf 'sesiona-pdf: rojo \\033[31m\\n' >&2; exit 1", FAULT_INPUT, "rojo ‹1B›[31m");
	fails("printf 'mal \\377\\n' >&2; exit 4", FAULT_STORE, FAILED "(4): mal \xEF\xBF\xBD");
	fails("yes %s%n%s%n | head -c 100000 | tr -d '\\n' >&2; exit 4", FAULT_STORE, FAILED "(4): %s%n%s");
}

static void it_does_not_read(void **state)
{
	char *paper = xmalloc(1 << 20);

	(void)state;
	memset(paper, 'a', 1 << 20);
	paper[(1 << 20) - 1] = '\0';
	fails_within(LONG_ENOUGH, "exec <&-; exit 0", paper, FAULT_STORE, NONE);
	fails_within(LONG_ENOUGH, "exec <&-; echo no leo >&2; exit 9", paper, FAULT_STORE, FAILED "(9): no leo");
	free(paper);
}

static void it_does_not_end(void **state)
{
	(void)state;
	fails_within(0, "exec sleep 1000", "papel", FAULT_STORE, folder);
	fails_within(LONG_ENOUGH, "exec yes", "papel", FAULT_STORE, folder);
	fails_within(LONG_ENOUGH, "yes >&2", "papel", FAULT_STORE, folder);
}

static void it_is_missing(void **state)
{
	struct buf out = BUF_EMPTY;
	struct fault f;

	(void)state;
	setenv("SESIONA_PDF", "/no/hay/tal", 1);
	assert_int_equal(pdf_render("", 0, &out, &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
#ifdef PDF_ENABLED
	assert_string_equal(f.text, "falta el programa que hace los PDF: se esperaba /no/hay/tal");
#endif
	setenv("SESIONA_PDF", folder, 1);
	assert_int_equal(pdf_render("", 0, &out, &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
	assert_non_null(strstr(f.text, "no hay permiso"));
}

/* What is built and not installed sets a paper; it ends with its status, its signals as new. */
static void the_true_one(void **state)
{
	static const char paper[] = "titulo: Acta\n---\n\n# Acta\n\nSesión.\n", odd[] = "papel: x\n---\n";
	struct buf out = BUF_EMPTY;
	struct fault f;

	(void)state;
#ifndef PDF_ENABLED
	skip();
#endif
	setenv("SESIONA_PDF", BUILD_TOP "/sesiona-pdf", 1);
	signal(SIGPIPE, SIG_IGN);
	if (pdf_render(paper, strlen(paper), &out, &f) != 0)
		fail_msg("%s", f.text);
	assert_memory_equal(out.s, "%PDF-1.", 7);
	signal(SIGPIPE, SIG_DFL);
	buf_clear(&out);
	assert_int_equal(pdf_render(odd, strlen(odd), &out, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_memory_equal(f.text, "el papel dice «papel: x»", 24);
	assert_int_equal(pdf_render("a\0b", 3, &out, &f), -1);
	assert_string_equal(f.text, "el papel no es texto: tiene un byte NUL");
}

static int start(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL ? -1 : 0;
}

static int end(void **state)
{
	char *path = xasprintf("%s/programa", folder);

	(void)state;
	unlink(path);
	free(path);
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(its_pdf_is_handed_over),
		cmocka_unit_test(a_paper_that_cannot_be_set),
		cmocka_unit_test(it_crashes),
		cmocka_unit_test(it_writes_no_pdf),
		cmocka_unit_test(its_complaint_may_be_shown),
		cmocka_unit_test(it_does_not_read),
		cmocka_unit_test(it_does_not_end),
		cmocka_unit_test(it_is_missing),
		cmocka_unit_test(the_true_one),
	};

	return cmocka_run_group_tests(tests, start, end);
}
