/*
 * sesiona-pdf — a paper in Markdown on standard input, its PDF on standard output.
 *
 * A program of its own, so that no text and no font can bring a session down: it takes what
 * memory and time it needs within limits, opens nothing but fonts, and writes all or nothing.
 * Status 0; 1 the paper cannot be taken; 2 usage; 3 the system cannot set it. The reason is a
 * line on standard error.
 */
#include "config.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib.h>

#include "base/env.h"
#include "base/file.h"
#include "base/mem.h"
#include "pdf/press.h"
#include "pdf/sheets.h"

#define PAPER_MAX ((size_t)8 << 20)	/* bytes of a paper */
#define MEMORY ((rlim_t)512 << 20)
#define SECONDS 60
#define COMPLAINT ((rlim_t)64 << 10)	/* bytes of a file that takes our complaints */

#if defined(__SANITIZE_ADDRESS__)
#define MEMORY_LIMITED 0	/* its shadow takes more addresses than any limit */
#else
#define MEMORY_LIMITED 1
#endif

static void limit(int what, rlim_t most)
{
	struct rlimit r;

	if (getrlimit(what, &r) == 0 && (r.rlim_max == RLIM_INFINITY || most <= r.rlim_max)) {
		r.rlim_cur = r.rlim_max = most;
		setrlimit(what, &r);
	}
}

static bool is_file(int fd)
{
	struct stat st;

	return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

static void take_limits(void)
{
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_CPU, SECONDS);
	if (MEMORY_LIMITED)
		limit(RLIMIT_AS, MEMORY);
	/* No file grows, but those that somebody directed our output to. */
	signal(SIGXFSZ, SIG_IGN);
	if (!is_file(STDOUT_FILENO))
		limit(RLIMIT_FSIZE, is_file(STDERR_FILENO) ? COMPLAINT : 0);
	/* A second heap would take many addresses for a thread that allocates little. */
	mallopt(M_ARENA_MAX, 1);
}

static void exhausted(void)
{
	static const char text[] =
	    "sesiona-pdf: el papel no cabe en la memoria que se le da (512 MB)\n";
	ssize_t told = write(STDERR_FILENO, text, sizeof text - 1);

	(void)told;
	_exit(3);
}

/*
 * What Pango would say of a strange text is in English, and nobody's affair. Its library ends the
 * program when memory fails, as base/mem.h does.
 */
static void hear(const gchar *domain, GLogLevelFlags level, const gchar *text, gpointer data)
{
	(void)domain;
	(void)data;
	if ((level & G_LOG_LEVEL_ERROR) && (strstr(text, "failed to allocate") != NULL ||
	    strstr(text, "creating thread") != NULL))
		exhausted();
}

static int write_whole(const struct buf *b, struct fault *f)
{
	size_t at = 0;

	while (at < b->len) {
		ssize_t n = write(STDOUT_FILENO, b->s + at, b->len - at);

		if (n < 0 && errno != EINTR)
			return fault_set(f, FAULT_STORE, "no se pudo escribir el PDF: %s",
			    fault_errno(errno));
		at += n > 0 ? (size_t)n : 0;
	}
	return 0;
}

static int run(struct fault *f)
{
	const struct env *env = env_real();
	struct buf out = BUF_EMPTY;
	char *paper;
	size_t len;
	int answer;

	if (file_read("-", PAPER_MAX, &paper, &len, f) != 0)
		return -1;
	if (strlen(paper) != len)
		answer = fault_set(f, FAULT_INPUT, "el papel no es texto: tiene un byte NUL");
	else
		answer = sheets_print(paper, env->now(env->ctx), &out, f);
	if (answer == 0)
		answer = write_whole(&out, f);
	buf_clear(&out);
	free(paper);
	return answer;
}

int main(int argc, char **argv)
{
	struct fault f = { FAULT_NONE, "" };

	(void)argv;
	if (argc > 1) {
		fputs("uso: sesiona-pdf < papel.md > papel.pdf\n", stderr);
		return 2;
	}
	file_guard_standard();
	take_limits();
	mem_on_exhaustion(exhausted);
	g_log_set_default_handler(hear, NULL);
	press_fonts();
	if (run(&f) == 0)
		return 0;
	fprintf(stderr, "sesiona-pdf: %s\n", f.text);
	return fault_exit_status(&f);
}
