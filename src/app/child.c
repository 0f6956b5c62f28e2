#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "app/child.h"
#include "base/env.h"

#define TICK_MS 50	/* between two looks at whether it ended: it may leave its outputs to others */
#define CHUNK 65536

extern char **environ;

/* Its standard input, output and error: [n][0] is read, [n][1] written; -1 closed. */
struct pipes { int end[3][2]; };

struct running {
	const struct child *c;
	struct child_end *said;
	struct pipes p;
	pid_t	 pid;
	size_t	 fed;
	bool	 ended, too_much;
	int	 wait_status;
	int	 error;		/* of talking with it; 0: none */
	int64_t	 deadline;	/* ms */
};

static void shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static void shut_all(struct pipes *p)
{
	for (int i = 0; i < 3; i++) {
		shut(&p->end[i][0]);
		shut(&p->end[i][1]);
	}
}

/* 0, or an errno value. */
static int make_pipes(struct pipes *p)
{
	memset(p, -1, sizeof *p);
	for (int i = 0; i < 3; i++)
		if (pipe2(p->end[i], O_CLOEXEC) != 0)
			return errno;
	return 0;
}

/* It has its ends of the pipes for standard input, output and error, and no other file. */
static int give_files(posix_spawn_file_actions_t *actions, const struct pipes *p)
{
	int error = 0;

	for (int i = 0; i < 3 && error == 0; i++)
		error = posix_spawn_file_actions_adddup2(actions, p->end[i][i == 0 ? 0 : 1], i);
	return error != 0 ? error : posix_spawn_file_actions_addclosefrom_np(actions, 3);
}

/* 0, or an errno value. */
static int spawn(struct running *r)
{
	char **argv = (char **)(uintptr_t)r->c->argv;	/* it only reads them */
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	sigset_t none, all;
	int error;

	sigemptyset(&none);
	sigfillset(&all);
	posix_spawn_file_actions_init(&actions);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, &none);
	error = give_files(&actions, &r->p);
	if (error == 0)
		error = posix_spawnp(&r->pid, argv[0], &actions, &attr, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
	return error;
}

static void feed(struct running *r)
{
	ssize_t n = write(r->p.end[0][1], r->c->in + r->fed, r->c->in_len - r->fed);

	if (n > 0)
		r->fed += (size_t)n;
	else if (n < 0 && errno == EPIPE)
		r->fed = r->c->in_len;	/* it does not want the rest */
	else if (n < 0 && errno != EAGAIN && errno != EINTR)
		r->error = errno;	/* what it was given is not what was said */
	if (r->fed == r->c->in_len)
		shut(&r->p.end[0][1]);
}

/* What it said by now on output 1 or 2. */
static void listen_to(struct running *r, int output)
{
	struct buf *b = output == 1 ? &r->said->out : &r->said->err;
	int *fd = &r->p.end[output][0];
	char chunk[CHUNK];
	ssize_t n;

	while ((n = read(*fd, chunk, sizeof chunk)) > 0 && b->len + (size_t)n <= r->c->most)
		buf_addn(b, chunk, (size_t)n);
	if (n > 0)
		r->too_much = true;
	if (n < 0 && errno != EAGAIN && errno != EINTR)
		r->error = errno;
	if (n == 0 || r->error != 0)
		shut(fd);
}

static bool over(const struct running *r)
{
	return r->too_much || r->error != 0 || (r->p.end[1][0] < 0 && r->p.end[2][0] < 0);
}

/* Talks until it ended or closed its outputs, or the time is over. */
static void talk(struct running *r)
{
	while (!r->ended && !over(r) && env_ms() < r->deadline) {
		struct pollfd fd[3] = { { r->p.end[0][1], POLLOUT, 0 }, { r->p.end[1][0], POLLIN, 0 },
			{ r->p.end[2][0], POLLIN, 0 } };

		poll(fd, 3, TICK_MS);
		if (fd[0].revents != 0)
			feed(r);
		for (int i = 1; i < 3; i++)
			if (fd[i].revents != 0)
				listen_to(r, i);
		r->ended = waitpid(r->pid, &r->wait_status, WNOHANG) == r->pid;
	}
	for (int i = 1; i < 3 && r->ended; i++)
		if (r->p.end[i][0] >= 0)
			listen_to(r, i);
}

/* One that closed its outputs may still take its time to end. */
static void wait_end(struct running *r)
{
	const struct timespec tick = { 0, 2000000 };

	while (!r->ended && !r->too_much && r->error == 0 && env_ms() < r->deadline) {
		r->ended = waitpid(r->pid, &r->wait_status, WNOHANG) == r->pid;
		if (!r->ended)
			nanosleep(&tick, NULL);
	}
	if (!r->ended) {
		kill(r->pid, SIGKILL);
		while (waitpid(r->pid, &r->wait_status, 0) < 0 && errno == EINTR)
			;
	}
}

static void start_talk(struct running *r)
{
	shut(&r->p.end[0][0]);
	shut(&r->p.end[1][1]);
	shut(&r->p.end[2][1]);
	fcntl(r->p.end[0][1], F_SETFL, O_NONBLOCK);
	fcntl(r->p.end[1][0], F_SETFL, O_NONBLOCK);
	fcntl(r->p.end[2][0], F_SETFL, O_NONBLOCK);
	if (r->c->in_len == 0)
		shut(&r->p.end[0][1]);
}

static int tell(struct running *r, struct fault *f)
{
	const char *name = r->c->argv[0];
	int status = r->wait_status;

	if (r->too_much)
		return fault_set(f, FAULT_STORE, "%s contestó más de lo que cabe (%zu bytes)", name, r->c->most);
	if (r->error != 0)
		return fault_set(f, FAULT_STORE, "no se pudo hablar con el programa %s: %s", name,
		    fault_errno(r->error));
	if (!r->ended)
		return fault_set(f, FAULT_STORE, "%s no terminó en %d segundos", name, r->c->seconds);
	r->said->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	return 0;
}

int child_run(const struct child *c, struct child_end *out, struct fault *f)
{
	struct running r = { .c = c, .said = out, .deadline = env_ms() + (int64_t)c->seconds * 1000 };
	struct sigaction ignore = { .sa_handler = SIG_IGN }, old;
	int error;

	*out = (struct child_end){ 0 };
	error = make_pipes(&r.p);
	if (error == 0)
		error = spawn(&r);
	if (error != 0) {
		shut_all(&r.p);
		out->absent = error == ENOENT;
		return fault_set(f, FAULT_STORE, "no se pudo usar el programa %s: %s", c->argv[0],
		    fault_errno(error));
	}
	/* One that goes before it was fed whole is no end of ours. */
	sigaction(SIGPIPE, &ignore, &old);
	start_talk(&r);
	talk(&r);
	wait_end(&r);
	sigaction(SIGPIPE, &old, NULL);
	shut_all(&r.p);
	return tell(&r, f);
}

void child_end_clear(struct child_end *e)
{
	buf_clear(&e->out);
	buf_clear(&e->err);
}
