#include "config.h"

#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <cmocka.h>
#include "harness_inside.h"

enum { QUIET_MS = 5, ENV_MAX = 32 };

long tty_now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (long)ts.tv_sec * 1000 + ts.tv_nsec / 1000000L;
}

/* ---- starting and ending ------------------------------------------------------- */

static void send(struct tty *t, const char *bytes, size_t len);

static void answer(const char *bytes, size_t len, void *ctx)
{
	send(ctx, bytes, len);
}

static int property(VTermProp prop, VTermValue *value, void *ctx)
{
	struct tty *t = ctx;

	if (prop == VTERM_PROP_ALTSCREEN)
		t->alternate = value->boolean;
	if (prop == VTERM_PROP_CURSORVISIBLE)
		t->visible = value->boolean;
	return 1;
}

static const VTermScreenCallbacks callbacks = { .settermprop = property };

static char *pair(const char *name, const char *value)
{
	size_t n = strlen(name) + strlen(value) + 2;
	char *s = malloc(n);

	if (!s)
		abort();
	snprintf(s, n, "%s=%s", name, value);
	return s;
}

/* Is "name=" among those that the test gives? */
static bool given(const struct tty_options *o, const char *name)
{
	size_t n = strlen(name);

	for (int i = 0; o->env && o->env[i]; i++)
		if (strncmp(o->env[i], name, n) == 0 && o->env[i][n] == '=')
			return true;
	return false;
}

static void run(const struct tty_options *o, const char *const argv[])
{
	const char *const usual[][2] = {
		{ "PATH", getenv("PATH") }, { "HOME", "." }, { "TZ", "America/Mexico_City" },
		{ "TERM", o->term ? o->term : "xterm-256color" },
		{ "LANG", o->lang ? o->lang : "C.UTF-8" }, { "ASAN_OPTIONS", getenv("ASAN_OPTIONS") },
	};
	char *env[ENV_MAX] = { NULL };
	int n = 0;

	for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
		if (usual[i][1] && !given(o, usual[i][0]))
			env[n++] = pair(usual[i][0], usual[i][1]);
	for (int i = 0; o->env && o->env[i] && n < ENV_MAX - 1; i++)
		env[n++] = strdup(o->env[i]);
	if (!o->dir || chdir(o->dir) == 0)
		execve(argv[0], (char *const *)(uintptr_t)argv, env);
	perror(argv[0]);
	_exit(127);
}

struct tty *tty_start(const struct tty_options *given, const char *const argv[])
{
	static const struct tty_options plain;
	const struct tty_options *o = given ? given : &plain;
	struct tty *t = calloc(1, sizeof *t);
	struct winsize size;

	if (!t)
		abort();
	t->rows = o->rows ? o->rows : 24;
	t->cols = o->cols ? o->cols : 80;
	t->visible = true;
	t->other = t->stat = -1;
	memset(&size, 0, sizeof size);
	size.ws_row = (unsigned short)t->rows;
	size.ws_col = (unsigned short)t->cols;
	t->pid = forkpty(&t->fd, NULL, NULL, &size);
	assert_true(t->pid >= 0);
	if (t->pid == 0)
		run(o, argv);
	fcntl(t->fd, F_SETFL, O_NONBLOCK);
	fcntl(t->fd, F_SETFD, FD_CLOEXEC);
	t->vt = vterm_new(t->rows, t->cols);
	vterm_set_utf8(t->vt, 1);
	vterm_output_set_callback(t->vt, answer, t);
	t->screen = vterm_obtain_screen(t->vt);
	vterm_screen_set_callbacks(t->screen, &callbacks, t);
	vterm_screen_enable_altscreen(t->screen, 1);
	vterm_screen_reset(t->screen, 1);
	return t;
}

static void close_digest(struct tty *t);

void tty_hangup(struct tty *t)
{
	close_digest(t);
	if (t->fd >= 0)
		close(t->fd);
	t->fd = -1;
	t->ended = true;
}

void tty_free(struct tty *t)
{
	if (!t)
		return;
	tty_hangup(t);
	if (t->pid > 0) {
		kill(t->pid, SIGKILL);
		waitpid(t->pid, NULL, 0);
	}
	vterm_free(t->vt);
	free(t);
}

/* ---- reading ------------------------------------------------------------------- */

/* libvterm 0.1 keeps this mode to itself. */
static void watch_modes(struct tty *t, const char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		memmove(t->tail, t->tail + 1, sizeof t->tail - 1);
		t->tail[sizeof t->tail - 1] = bytes[i];
		if (memcmp(t->tail + sizeof t->tail - 8, "\033[?2004h", 8) == 0)
			t->bracketed = true;
		if (memcmp(t->tail + sizeof t->tail - 8, "\033[?2004l", 8) == 0)
			t->bracketed = false;
	}
}

static double heard_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec * 1e3 + (double)ts.tv_nsec / 1e6;
}

/* What is there to be read now, without waiting. */
static void drain(struct tty *t)
{
	char bytes[4096];
	ssize_t n;

	while ((n = read(t->fd, bytes, sizeof bytes)) > 0) {
		watch_modes(t, bytes, (size_t)n);
		vterm_input_write(t->vt, bytes, (size_t)n);
		t->heard = heard_now();
	}
	if (n == 0 || (errno != EAGAIN && errno != EINTR))
		t->ended = true;	/* EIO: no program has the other side open */
}

/*
 * Takes what the program wrote, waiting at most `ms` for the first of it, and
 * QUIET_MS for more: curses sends a frame in several pieces.
 */
static void take(struct tty *t, int ms)
{
	struct pollfd in = { .fd = t->fd, .events = POLLIN };

	for (; !t->ended && poll(&in, 1, ms) > 0; ms = QUIET_MS)
		drain(t);
	vterm_screen_flush_damage(t->screen);
}

void tty_read(struct tty *t, int ms)
{
	take(t, ms);
}

bool tty_cooked(struct tty *t)
{
	struct termios mode;

	return tcgetattr(t->fd, &mode) == 0 && (mode.c_lflag & ECHO) && (mode.c_lflag & ICANON);
}

/* ---- digesting ----------------------------------------------------------------- */

/* To poll one side of a pseudo-terminal delivers first what was written to the other. */
static bool readable(int fd)
{
	struct pollfd in = { .fd = fd, .events = POLLIN };

	return poll(&in, 1, 0) > 0 && (in.revents & POLLIN);
}

/* As /proc tells it: R runs, S sleeps, D waits for a disk, Z ended. */
static char state_of(struct tty *t)
{
	char path[40], text[100] = "", *at;
	ssize_t n;

	if (t->stat < 0) {
		snprintf(path, sizeof path, "/proc/%ld/stat", (long)t->pid);
		t->stat = open(path, O_RDONLY | O_CLOEXEC);
	}
	n = pread(t->stat, text, sizeof text - 1, 0);
	at = n > 0 ? strrchr(text, ')') : NULL;
	return at && at[1] == ' ' ? at[2] : 'Z';
}

/* While we have it open too, the program's end is not told by the terminal. */
static void close_digest(struct tty *t)
{
	if (t->other >= 0)
		close(t->other);
	if (t->stat >= 0)
		close(t->stat);
	t->other = t->stat = -1;
}

bool tty_digest(struct tty *t)
{
	long end = tty_now_ms() + DEADLINE_MS;
	char state = 'R';

	if (t->other < 0)
		t->other = ioctl(t->fd, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
	while (t->other >= 0 && state != 'Z') {
		struct pollfd in = { .fd = t->fd, .events = POLLIN };
		const struct timespec moment = { 0, 50000 };

		drain(t);
		state = state_of(t);
		if (state == 'S' && !readable(t->other) && state_of(t) == 'S' && !readable(t->fd))
			break;
		if (tty_now_ms() > end)
			tty_fail(t, "the program does not come to rest");
		ppoll(&in, 1, &moment, NULL);
	}
	vterm_screen_flush_damage(t->screen);
	if (t->other >= 0 && state != 'Z')
		return true;
	close_digest(t);
	return false;
}

/* ---- typing -------------------------------------------------------------------- */

/* A long paste needs the program to read while we write. */
static void send(struct tty *t, const char *bytes, size_t len)
{
	long end = tty_now_ms() + DEADLINE_MS;

	while (len > 0 && !t->ended) {
		ssize_t n = write(t->fd, bytes, len);

		if (n > 0) {
			bytes += n;
			len -= (size_t)n;
		} else if (tty_now_ms() > end) {
			tty_fail(t, "the program does not read");
		} else {
			struct pollfd out = { .fd = t->fd, .events = POLLOUT | POLLIN };

			poll(&out, 1, 50);
			if (out.revents & POLLIN)
				take(t, 0);
		}
	}
}

void tty_type(struct tty *t, const char *utf8)
{
	send(t, utf8, strlen(utf8));
}

void tty_escape(struct tty *t)
{
	tty_type(t, "\033\377");	/* the second byte is no UTF-8: it is dropped */
}

void tty_ctrl(struct tty *t, char letter)
{
	char c = (char)(letter & 0x1f);

	send(t, &c, 1);
}

void tty_key(struct tty *t, enum tty_key key)
{
	static const struct { VTermKey key; VTermModifier mod; } keys[] = {
		[TTY_ENTER] = { VTERM_KEY_ENTER, VTERM_MOD_NONE },
		[TTY_ESC] = { VTERM_KEY_ESCAPE, VTERM_MOD_NONE },
		[TTY_TAB] = { VTERM_KEY_TAB, VTERM_MOD_NONE },
		[TTY_BACKSPACE] = { VTERM_KEY_BACKSPACE, VTERM_MOD_NONE },
		[TTY_UP] = { VTERM_KEY_UP, VTERM_MOD_NONE },
		[TTY_DOWN] = { VTERM_KEY_DOWN, VTERM_MOD_NONE },
		[TTY_RIGHT] = { VTERM_KEY_RIGHT, VTERM_MOD_NONE },
		[TTY_LEFT] = { VTERM_KEY_LEFT, VTERM_MOD_NONE },
		[TTY_HOME] = { VTERM_KEY_HOME, VTERM_MOD_NONE },
		[TTY_END] = { VTERM_KEY_END, VTERM_MOD_NONE },
		[TTY_PAGE_UP] = { VTERM_KEY_PAGEUP, VTERM_MOD_NONE },
		[TTY_PAGE_DOWN] = { VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE },
		[TTY_DELETE] = { VTERM_KEY_DEL, VTERM_MOD_NONE },
		[TTY_WORD_LEFT] = { VTERM_KEY_LEFT, VTERM_MOD_CTRL },
		[TTY_WORD_RIGHT] = { VTERM_KEY_RIGHT, VTERM_MOD_CTRL },
		[TTY_F1] = { VTERM_KEY_FUNCTION(1), VTERM_MOD_NONE },
	};

	take(t, 0);	/* the mode of the arrows may just have been asked for */
	vterm_keyboard_key(t->vt, keys[key].key, keys[key].mod);
}

static const struct { const char *sign; enum tty_key key; } named[] = {
	{ "↓", TTY_DOWN }, { "↑", TTY_UP }, { "→", TTY_RIGHT }, { "$", TTY_END }, { "@", TTY_HOME },
	{ "\r", TTY_ENTER }, { "\t", TTY_TAB },
};
enum { NAMED = sizeof named / sizeof *named };

/* The first of those keys; how many bytes it took. */
static size_t press(struct tty *t, const char *keys)
{
	char c[2] = { *keys, '\0' };

	for (int i = 0; i < NAMED; i++)
		if (strncmp(keys, named[i].sign, strlen(named[i].sign)) == 0) {
			tty_key(t, named[i].key);
			return strlen(named[i].sign);
		}
	if (*keys == '\033')
		tty_escape(t);
	else
		tty_type(t, c);
	return 1;
}

bool tty_press(struct tty *t, const char *keys)
{
	bool there = true;

	while (there && *keys != '\0') {
		keys += press(t, keys);
		there = tty_digest(t);
	}
	return there;
}

void tty_paste(struct tty *t, const char *utf8)
{
	char *s = strdup(utf8);

	for (char *p = s; *p; p++)
		if (*p == '\n')
			*p = '\r';
	take(t, 0);
	if (t->bracketed)
		send(t, "\033[200~", 6);
	send(t, s, strlen(s));
	if (t->bracketed)
		send(t, "\033[201~", 6);
	free(s);
}

/* ---- the world ------------------------------------------------------------------ */

void tty_resize(struct tty *t, int rows, int cols)
{
	struct winsize size;

	take(t, 0);
	memset(&size, 0, sizeof size);
	size.ws_row = (unsigned short)rows;
	size.ws_col = (unsigned short)cols;
	t->rows = rows;
	t->cols = cols;
	vterm_set_size(t->vt, rows, cols);
	ioctl(t->fd, TIOCSWINSZ, &size);	/* the kernel sends SIGWINCH */
}

void tty_signal(struct tty *t, int number)
{
	kill(t->pid, number);
}

int tty_exit(struct tty *t)
{
	long end = tty_now_ms() + DEADLINE_MS;

	close_digest(t);
	while (t->pid > 0) {
		pid_t got;

		take(t, 10);
		got = waitpid(t->pid, &t->status, WNOHANG);
		if (got == t->pid)
			t->pid = 0;
		else if (tty_now_ms() > end)
			tty_fail(t, "the program does not end");
		else if (t->ended)
			poll(NULL, 0, 5);	/* nothing left to read: only its end to see */
	}
	take(t, 0);
	return WIFEXITED(t->status) ? WEXITSTATUS(t->status) : 128 + WTERMSIG(t->status);
}

long tty_cpu_ms(struct tty *t)
{
	clockid_t clock;
	struct timespec ts;

	if (clock_getcpuclockid(t->pid, &clock) != 0 || clock_gettime(clock, &ts) != 0)
		return -1;
	return (long)ts.tv_sec * 1000 + ts.tv_nsec / 1000000L;
}

double tty_heard_ms(const struct tty *t)
{
	return t->heard;
}

long tty_pid(const struct tty *t)
{
	return (long)t->pid;
}
