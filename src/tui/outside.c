#include "config.h"

#include "tui/outside.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "tui/term.h"

#define TEXT_MAX ((size_t)1 << 20)	/* bytes, as of a paste */

/* What the shell says of a program that is not there, or may not be run. */
enum { NOT_RUNNABLE = 126, NOT_FOUND = 127 };

static const char *editor(void)
{
	const char *visual = getenv("VISUAL"), *plain = getenv("EDITOR");

	if (visual && *visual)
		return visual;
	return plain && *plain ? plain : NULL;
}

bool outside_named(void)
{
	return editor() != NULL;
}

/* ---- the file ------------------------------------------------------------------ */

/* A text file ends in a newline; take() takes one off. */
static bool fill(int fd, const char *text)
{
	bool whole = dprintf(fd, "%s\n", text) >= 0;

	return close(fd) == 0 && whole;
}

/* A new file (mode 0600) with the text: its path (caller frees), NULL if no folder takes it. */
static char *put(const char *text)
{
	const char *folders[] = { getenv("XDG_RUNTIME_DIR"), getenv("TMPDIR"), "/tmp" };
	static const char end[] = ".txt";

	for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
		if (!folders[i] || folders[i][0] != '/')
			continue;
		char *path = xasprintf("%s/sesiona-XXXXXX%s", folders[i], end);
		int fd = mkostemps(path, (int)strlen(end), O_CLOEXEC);
		if (fd >= 0 && fill(fd, text))
			return path;
		if (fd >= 0)
			unlink(path);
		free(path);
	}
	return NULL;
}

static int take(const char *path, char **out, struct fault *f)
{
	size_t len;

	if (file_read(path, TEXT_MAX, out, &len, f) < 0)
		return fault_set(f, FAULT_INPUT,
		    "el archivo del editor no se pudo leer, o pasa de 1 MiB");
	if (!text_valid(*out, len)) {
		free(*out);
		return fault_set(f, FAULT_INPUT, "lo que dejó el editor no es texto UTF-8");
	}
	if (len > 0 && (*out)[len - 1] == '\n')
		(*out)[len - 1] = '\0';
	return 0;
}

/* ---- the program --------------------------------------------------------------- */

static void become(const char *command, const char *path)
{
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);	/* main() ignores it */
	execl("/bin/sh", "sh", "-c", command, "sh", path, (char *)NULL);
	_exit(NOT_FOUND);
}

/* Runs it to its end: what waitpid() tells, -1 if it could not be started. */
static int run(const char *command, const char *path)
{
	/* What is typed is for the editor. Nor may it stop: who would wake it? So it inherits that. */
	static const int keyboard[] = { SIGINT, SIGQUIT, SIGTSTP };
	enum { N = sizeof keyboard / sizeof keyboard[0] };
	struct sigaction ignore, before[N];
	int status = -1;

	memset(&ignore, 0, sizeof ignore);
	ignore.sa_handler = SIG_IGN;
	sigemptyset(&ignore.sa_mask);
	for (int i = 0; i < N; i++)
		sigaction(keyboard[i], &ignore, &before[i]);
	pid_t pid = fork();
	if (pid == 0)
		become(command, path);
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	for (int i = 0; i < N; i++)
		sigaction(keyboard[i], &before[i], NULL);
	return status;
}

static int visit(const char *path, struct fault *f)
{
	char *command = xasprintf("%s \"$1\"", editor());

	term_pause();
	int status = run(command, path);
	term_resume();
	free(command);
	if (status == -1)
		return fault_set(f, FAULT_STORE, "no se pudo abrir el editor");
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	if (WIFEXITED(status) && WEXITSTATUS(status) >= NOT_RUNNABLE)
		return fault_set(f, FAULT_INPUT, "no se encontró el editor «%s»", editor());
	return fault_set(f, FAULT_INPUT, "el editor terminó con error");
}

int outside_edit(const char *text, char **out, struct fault *f)
{
	char *path = put(text);

	if (!path)
		return fault_set(f, FAULT_STORE, "no se pudo escribir el archivo para el editor");
	int answer = visit(path, f);
	if (answer == 0)
		answer = take(path, out, f);
	unlink(path);
	free(path);
	return answer;
}
