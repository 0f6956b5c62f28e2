#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "tests/faults/common.h"

#define PROGRAM BUILD_TOP "/tests/faults/sesiona-falla"
#define MARK "../hecha"
#define ARGS_MAX 24

/* ---- processes ----------------------------------------------------------------- */

pid_t start(char *const argv[], int *to, int *from)
{
	int in[2], out[2];
	pid_t child;

	assert_int_equal(pipe2(in, O_CLOEXEC), 0);
	assert_int_equal(pipe2(out, O_CLOEXEC), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		dup2(in[0], STDIN_FILENO);
		dup2(out[1], STDOUT_FILENO);
		execv(PROGRAM, argv);
		_exit(127);
	}
	close(in[0]);
	close(out[1]);
	*to = in[1];
	*from = out[0];
	return child;
}

void answer_clear(struct answer *a)
{
	free(a->out);
	free(a->err);
	memset(a, 0, sizeof *a);
}

char *read_whole(const char *path)
{
	struct fault f;
	char *bytes = NULL;
	size_t n;

	assert_int_equal(file_read(path, 1 << 24, &bytes, &n, &f), 0);
	return bytes;
}

void write_whole(const char *path, const char *text)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	fputs(text, out);
	assert_int_equal(fclose(out), 0);
}

static void onto(int fd, const char *path, int flags)
{
	int opened = open(path, flags, 0600);

	if (opened < 0 || dup2(opened, fd) < 0)
		_exit(127);
}

struct answer run_program(const char *program, const char *fault, const char *input, char *const argv[])
{
	struct answer a = { 0 };
	pid_t child;
	int status;

	unlink(MARK);
	write_whole("../in", input);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		onto(STDIN_FILENO, "../in", O_RDONLY);
		onto(STDOUT_FILENO, "../out", O_WRONLY | O_CREAT | O_TRUNC);
		onto(STDERR_FILENO, "../err", O_WRONLY | O_CREAT | O_TRUNC);
		if (fault != NULL)
			setenv("SESIONA_FALLA", fault, 1);
		execv(program, argv);
		_exit(127);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	a.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
	a.out = read_whole("../out");
	a.err = read_whole("../err");
	a.failed = access(MARK, F_OK) == 0;
	return a;
}

struct answer run(const char *fault, const char *input, ...)
{
	char *argv[ARGS_MAX] = { (char *)"sesiona" };
	va_list ap;
	int n = 1;

	va_start(ap, input);
	while (n < ARGS_MAX - 1 && (argv[n] = va_arg(ap, char *)) != NULL)
		n++;
	va_end(ap);
	return run_program(PROGRAM, fault, input, argv);
}

/* ---- the folder ------------------------------------------------------------------ */

int folder_make(void **state)
{
	const char *told = getenv("TMPDIR"), *memory = "/dev/shm";
	const char *tmp = told != NULL ? told : access(memory, W_OK) == 0 ? memory : "/tmp";
	char *top = xasprintf("%s/sesiona-falla-XXXXXX", tmp), *mark;

	if (mkdtemp(top) == NULL || chdir(top) != 0 || mkdir("casa", 0700) != 0 || chdir("casa") != 0)
		return -1;
	mark = xasprintf("%s/hecha", top);
	setenv("SESIONA_FALLA_HECHA", mark, 1);
	free(mark);
	setenv("SESIONA_DATOS", CONF_DIR, 1);
	setenv("SESIONA_PDF", BUILD_TOP "/sesiona-pdf", 1);
	setenv("SESIONA_AHORA", "2026-03-25T10:00:00-06:00", 1);
	setenv("HOME", top, 1);
	setenv("LC_ALL", "C.UTF-8", 1);
	unsetenv("XDG_DATA_HOME");
	unsetenv("XDG_CONFIG_HOME");
	unsetenv("SESIONA_FALLA");
	signal(SIGPIPE, SIG_IGN);
	*state = top;
	return 0;
}

int folder_remove(void **state)
{
	char *command = xasprintf("rm -rf '%s'", (char *)*state);
	int r = chdir("/") == 0 ? system(command) : -1;

	free(command);
	free(*state);
	return r;
}

void copy_file(const char *from, const char *to)
{
	struct fault f;
	char *bytes = NULL;
	size_t n;

	assert_int_equal(file_read(from, 1 << 24, &bytes, &n, &f), 0);
	assert_int_equal(file_write(to, bytes, n, 0640, &f), 0);
	free(bytes);
}

static bool listed(const char *const *names, const char *name)
{
	for (; *names != NULL; names++)
		if (strcmp(*names, name) == 0)
			return true;
	return false;
}

void assert_only_files(const char *const *names)
{
	DIR *d = opendir(".");
	struct dirent *e;

	assert_non_null(d);
	while ((e = readdir(d)) != NULL)
		if (e->d_name[0] != '.' || strncmp(e->d_name, ".sesiona", 8) == 0)
			if (!listed(names, e->d_name))
				fail_msg("left behind: %s", e->d_name);
	closedir(d);
}

/* ---- the session -------------------------------------------------------------------- */

const struct script script[] = {
	{ "@10:00 abrir Sala de Cabildo", 1 },
	{ "@10:01 presente 1", 2 },
	{ "@10:01 presente 2", 3 },
	{ "@10:02 presente 3 suplente", 4 },
	{ "@10:02 presente 5", 5 },
	{ "@10:03 quorum", 6 },
	{ "@10:04 aprobar_orden", 7 },
	{ "@10:05 punto 5", 8 },
	{ "@10:06 propuesta Publicar cada mes el avance de obra, con fotografías", 9 },
	{ "@10:07 objetar 2 No hay presupuesto", 10 },
	{ "@10:08 votar 1 favor", 12 },
	{ "@10:08 votar resto favor", 13 },
	{ "@10:09 cerrar_votacion", 14 },
	{ "@10:10 acuerdo Publicar cada mes el avance | Academia | 2026-04-30", 15 },
	{ "@10:11 cerrar_punto", 16 },
	{ "@10:12 aprobar_acta", 17 },
	{ "@10:13 clausurar", 18 },
};
const int script_lines = sizeof script / sizeof *script;

char *script_text(int first)
{
	struct buf b = BUF_EMPTY;

	for (int i = first; i < script_lines; i++)
		buf_addf(&b, "%s\n", script[i].line);
	return buf_take(&b);
}

void make_plan(void)
{
	struct answer a = run(NULL, "", "--base", "plan.db", "padron", "importar",
	    CONF_DIR "/ejemplo/padron.csv", NULL);

	assert_int_equal(a.status, 0);
	answer_clear(&a);
	a = run(NULL, "", "--base", "plan.db", "nueva", "--tipo", "ordinaria", "--fecha",
	    "2026-03-25 10:00", "--orden", CONF_DIR "/ejemplo/orden.txt", NULL);
	assert_string_equal(a.err, "");
	assert_string_equal(a.out, "1\n");
	answer_clear(&a);
}

void make_held(void)
{
	char *all = script_text(0);
	struct answer a;

	make_plan();
	copy_file("plan.db", "x.db");
	a = run(NULL, all, "--base", "x.db", "dictado", "1", NULL);
	free(all);
	assert_int_equal(a.status, 0);
	answer_clear(&a);
}

long count_lines(const char *s)
{
	long n = 0;

	for (; (s = strchr(s, '\n')) != NULL; s++)
		n++;
	return n;
}

char *nth_line(const char *s, long n)
{
	for (; n > 1; n--) {
		s = strchr(s, '\n');
		assert_non_null(s);
		s++;
	}
	return xstrndup(s, strcspn(s, "\n"));
}

long assert_kept(const char *answers)
{
	struct answer check = run(NULL, "", "--base", "x.db", "verificar", NULL);
	struct answer log = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	long acts = count_lines(log.out), answered = count_lines(answers);

	if (check.status != 0)
		fail_msg("verificar: %s%s", check.out, check.err);
	assert_int_equal(log.status, 0);
	for (long i = 1; i <= answered; i++) {
		char *line = nth_line(answers, i), *text, *stored;
		long act = 0;

		assert_int_equal(sscanf(line, "ok %ld", &act), 1);
		assert_true(act <= acts);
		stored = nth_line(log.out, act);
		text = strchr(strchr(line, '@'), ' ');
		assert_non_null(strstr(stored, text));
		free(line);
		free(stored);
	}
	answer_clear(&check);
	answer_clear(&log);
	return acts;
}

void assert_resumes(long acts, const char *reference)
{
	static const char *const only[] = { "plan.db", "full.db", "x.db", "otro.csv", "antes.csv", NULL };
	struct answer a;
	char *rest;
	int next = 0;

	while (next < script_lines && script[next].act <= acts)
		next++;
	/* A ballot and the vote that it opens are stored together or not at all. */
	assert_int_equal(next == 0 ? 0 : script[next - 1].act, acts);
	rest = script_text(next);
	a = run(NULL, rest, "--base", "x.db", "dictado", "1", NULL);
	free(rest);
	assert_string_equal(a.err, "");
	assert_int_equal(a.status, 0);
	answer_clear(&a);
	a = run(NULL, "", "--base", "x.db", "dictado", "1", "--exportar", NULL);
	assert_string_equal(a.out, reference);
	answer_clear(&a);
	assert_only_files(only);
}

void assert_clear(const char *err)
{
	static const char *const foreign[] = { "rror", "database", "disk I/O", "No such", "unable",
		"ailed", "ermission", "not ", "constraint" };

	assert_int_equal(strncmp(err, "sesiona: ", strlen("sesiona: ")), 0);
	assert_int_equal(count_lines(err), 1);
	for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
		if (strstr(err, foreign[i]) != NULL)
			fail_msg("not for a clerk: %s", err);
}
