#include "config.h"

#include "bench.h"

#include <fcntl.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"

const char *bench_sesiona, *bench_floor;

_Noreturn void bench_die(const char *why)
{
	fprintf(stderr, "bench: %s\n", why);
	exit(1);
}

char *bench_find(const char *name)
{
	const char *path = getenv("PATH");

	while (path != NULL && *path != '\0') {
		size_t n = strcspn(path, ":"), size = n + strlen(name) + 2;
		char *at = malloc(size);

		if (at == NULL)
			abort();
		snprintf(at, size, "%.*s/%s", (int)n, path, name);
		if (access(at, X_OK) == 0)
			return at;
		free(at);
		path += n + (path[n] == ':');
	}
	return NULL;
}

static void become(const char *const argv[], const char *in, const char *out)
{
	int from = open(in == NULL ? "/dev/null" : in, O_RDONLY);
	int to = open(out == NULL ? "/dev/null" : out, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (from < 0 || to < 0)
		_exit(126);
	dup2(from, STDIN_FILENO);
	dup2(to, STDOUT_FILENO);
	execv(argv[0], (char *const *)(uintptr_t)argv);
	_exit(127);
}

double bench_run_memory(const char *const argv[], const char *in, const char *out, double *kb)
{
	double begin = measure_now();
	pid_t pid = fork();
	struct rusage used;
	int status;

	if (pid == 0)
		become(argv, in, out);
	if (pid < 0 || wait4(pid, &status, 0, &used) != pid || status != 0)
		bench_die(argv[0]);
	if ((double)used.ru_maxrss > *kb)
		*kb = (double)used.ru_maxrss;
	return measure_now() - begin;
}

double bench_run(const char *const argv[], const char *in, const char *out)
{
	double kb = 0;

	return bench_run_memory(argv, in, out, &kb);
}

static char **chosen;	/* NULL-ended; none: all */

static bool is_chosen(const char *name)
{
	for (char **at = chosen; *at != NULL; at++)
		if (strcmp(*at, name) == 0)
			return true;
	return *chosen == NULL;
}

static void section(const char *name, void (*run)(void))
{
	pid_t pid;
	int status = -1;

	if (!is_chosen(name))
		return;
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		run();
		exit(0);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0)
		printf("\n%s: no se pudo medir\n", name);
}

static void name_absent(void)
{
	static const char *const peers[] = { "nano", "ncdu", "calcurse", "sqlite3", "soffice", "pandoc", "groff" };

	for (size_t i = 0; i < sizeof peers / sizeof *peers; i++) {
		char *at = bench_find(peers[i]);

		if (at == NULL)
			printf("%s: no está instalado, se omite (./bootstrap bench lo instala)\n", peers[i]);
		free(at);
	}
}

int main(int argc, char **argv)
{
	setlocale(LC_CTYPE, "C.UTF-8");
	if (argc < 3) {
		fputs("usage: bench SESIONA FLOOR [SECTION...] (see tests/bench/run)\n", stderr);
		return 2;
	}
	bench_sesiona = argv[1];
	bench_floor = argv[2];
	chosen = argv + 3;
	name_absent();
	section("dictado", bench_dictation);
	section("arranque", bench_start);
	section("teclas", bench_keys);
	section("reabrir", bench_replay);
	section("acta", bench_paper);
	section("formas", bench_forms);
	section("pdf", bench_pdf);
	section("registro", bench_register_make);
	section("busqueda", bench_search);
	section("listas", bench_lists);
	return 0;
}
