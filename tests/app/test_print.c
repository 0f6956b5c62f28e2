/*
 * Printing, with an `lp` and an `lpstat` of our own in PATH: what the queue is fed with, what it
 * answers, and every way in which it fails.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/print.h"
#include "base/file.h"

#define PAPER "titulo: Acta\n---\n# Acta\n\nSe reunieron en Tacámbaro.\n"

static char folder[] = "/tmp/sesiona-lp-XXXXXX";
static char path_before[8192];

static void script(const char *name, const char *body)
{
	char path[256];
	FILE *f;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\n%s\n", body);
	fclose(f);
	assert_int_equal(chmod(path, 0755), 0);
}

static void gone(const char *name)
{
	char path[256];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	unlink(path);
}

static int begin(void **state)
{
	char path[9000];

	(void)state;
	if (mkdtemp(folder) == NULL)
		return -1;
	snprintf(path_before, sizeof path_before, "%s", getenv("PATH"));
	snprintf(path, sizeof path, "%s:%s", folder, path_before);
	setenv("PATH", path, 1);
	setenv("F", folder, 1);
	return 0;
}

static int end(void **state)
{
	(void)state;
	gone("lp");
	gone("lpstat");
	gone("fed");
	gone("told");
	rmdir(folder);
	return 0;
}

static char *told(const char *name)
{
	char path[256], *out;
	struct fault f;
	size_t n;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	assert_int_equal(file_read(path, 1 << 20, &out, &n, &f), 0);
	return out;
}

static void the_queue_takes_it_and_says_its_number(void **state)
{
	struct buf said = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	char *what;

	(void)state;
	script("lp", "cat >\"$F/fed\"; echo \"$LC_ALL|$*\" >\"$F/told\"; echo 'request id is HP-12 (1 file(s))'");
	assert_int_equal(print_paper(PAPER, "Acta de la sesión", "HP", &said, &f), 0);
	assert_non_null(strstr(buf_str(&said), "En cola como HP-12"));
	what = told("told");
	assert_string_equal(what, "C|-t Acta de la sesión -d HP -\n");
	free(what);
	what = told("fed");
	assert_true(strncmp(what, "%PDF-", 5) == 0 || strstr(what, "Se reunieron en Tacámbaro.") != NULL);
	free(what);
	buf_cut(&said, 0);
	assert_int_equal(print_paper(PAPER, "Acta", NULL, &said, &f), 0);
	what = told("told");
	assert_string_equal(what, "C|-t Acta -\n");	/* the system chooses */
	free(what);
	buf_clear(&said);
}

/* Each says why, and what else can be done. */
static void a_printer_that_fails_is_told(void **state)
{
	static const struct {
		const char *lp, *why;
	} t[] = {
		{ "cat >/dev/null; echo 'lp: The printer is on fire.' >&2; exit 1", "lp: The printer is on fire." },
		{ "exit 1", "no dijo por qué" },
		{ "printf '\\033[2Jmal\\n' >&2; exit 1", "‹1B›[2Jmal" },
		{ "kill -9 $$", "no dijo por qué" },
		{ "exit 127", "falta lp, del paquete cups-client" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		struct buf said = BUF_EMPTY;
		struct fault f = { FAULT_NONE, "" };

		script("lp", t[i].lp);
		assert_int_equal(print_paper(PAPER, "Acta", NULL, &said, &f), -1);
		assert_int_equal(f.kind, FAULT_STORE);
		assert_non_null(strstr(f.text, t[i].why));
		assert_non_null(strstr(f.text, "memoria USB"));
		assert_int_equal(said.len, 0);
	}
}

static void the_printers_are_those_that_lpstat_names(void **state)
{
	char **v;
	size_t n;

	(void)state;
	script("lpstat", "[ \"$1\" = -e ] && printf 'HP\\nSecretaría\\n\\n'");
	v = print_printers(&n);
	assert_int_equal(n, 2);
	assert_string_equal(v[0], "HP");
	assert_string_equal(v[1], "Secretaría");
	print_printers_free(v, n);
	script("lpstat", "echo HP; exit 1");
	v = print_printers(&n);
	assert_int_equal(n, 0);
	print_printers_free(v, n);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_queue_takes_it_and_says_its_number),
		cmocka_unit_test(a_printer_that_fails_is_told),
		cmocka_unit_test(the_printers_are_those_that_lpstat_names),
	};

	setlocale(LC_CTYPE, "C.UTF-8");
	return cmocka_run_group_tests(tests, begin, end);
}
