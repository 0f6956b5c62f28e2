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
#include <vterm.h>

enum { DEADLINE_MS = 8000, QUIET_MS = 5, ENV_MAX = 32 };

struct tty {
	VTerm *vt;
	VTermScreen *screen;
	int fd;			/* the master side, -1 after a hang-up */
	pid_t pid;		/* 0 after its end was seen */
	int status;
	int rows, cols;
	bool ended;		/* nothing more to read */
	double heard;		/* ms, monotonic: when the last bytes came */
	bool alternate, visible, bracketed;
	char tail[16];		/* the last bytes read, to see "?2004h" across reads */
};

static long now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000L + ts.tv_nsec / 1000000L;
}

void tty_dump(struct tty *t)
{
	char *screen = tty_screen(t);

	fprintf(stderr, "---- screen, cursor and all ----\n%s--------------------------------\n",
	    screen);
	free(screen);
}

#define tty_fail(t, ...) do { tty_dump(t); fail_msg(__VA_ARGS__); } while (0)

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

static void run(const struct tty_options *o, const char *const argv[])
{
	char *env[ENV_MAX] = { NULL };
	int n = 0;

	env[n++] = pair("PATH", getenv("PATH"));
	env[n++] = pair("HOME", ".");
	env[n++] = pair("TZ", "America/Mexico_City");
	env[n++] = pair("TERM", o->term ? o->term : "xterm-256color");
	env[n++] = pair("LANG", o->lang ? o->lang : "C.UTF-8");
	if (getenv("ASAN_OPTIONS"))
		env[n++] = pair("ASAN_OPTIONS", getenv("ASAN_OPTIONS"));
	for (int i = 0; o->env && o->env[i] && n < ENV_MAX - 1; i++)
		env[n++] = strdup(o->env[i]);
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

void tty_hangup(struct tty *t)
{
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

/*
 * Takes what the program wrote, waiting at most `ms` for the first of it, and
 * QUIET_MS for more: curses sends a frame in several pieces.
 */
static void take(struct tty *t, int ms)
{
	struct pollfd in = { .fd = t->fd, .events = POLLIN };
	char bytes[4096];
	ssize_t n;

	for (; !t->ended && poll(&in, 1, ms) > 0; ms = QUIET_MS) {
		while ((n = read(t->fd, bytes, sizeof bytes)) > 0) {
			watch_modes(t, bytes, (size_t)n);
			vterm_input_write(t->vt, bytes, (size_t)n);
			t->heard = heard_now();
		}
		if (n == 0 || (errno != EAGAIN && errno != EINTR))
			t->ended = true;	/* EIO: no program has the other side open */
	}
	vterm_screen_flush_damage(t->screen);
}

char *tty_row(struct tty *t, int row)
{
	size_t max = (size_t)t->cols * 4 * VTERM_MAX_CHARS_PER_CELL + 1;
	char *s = malloc(max);
	size_t n;

	if (!s)
		abort();
	n = vterm_screen_get_text(t->screen, s, max - 1,
	    (VTermRect){ .start_row = row, .end_row = row + 1, .end_col = t->cols });
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\n'))
		n--;
	s[n] = '\0';
	return s;
}

char *tty_screen(struct tty *t)
{
	char *all = calloc((size_t)t->rows, (size_t)t->cols * 4 * VTERM_MAX_CHARS_PER_CELL + 2);

	if (!all)
		abort();
	char *end = all;
	for (int i = 0; i < t->rows; i++) {
		char *row = tty_row(t, i);

		end = stpcpy(end, row);
		end = stpcpy(end, "\n");
		free(row);
	}
	return all;
}

static bool row_has(struct tty *t, int row, const char *text)
{
	char *s = tty_row(t, row);
	bool has = strstr(s, text) != NULL;

	free(s);
	return has;
}

static bool any_row_has(struct tty *t, const char *text)
{
	for (int i = 0; i < t->rows; i++)
		if (row_has(t, i, text))
			return true;
	return false;
}

void tty_read(struct tty *t, int ms)
{
	take(t, ms);
}

bool tty_shows(struct tty *t, const char *text)
{
	take(t, 0);
	return any_row_has(t, text);
}

/* Reads until row (-1: any row) has the text, or does not have it. False: too late. */
static bool until(struct tty *t, int row, const char *text, bool wanted)
{
	long end = now_ms() + DEADLINE_MS;

	for (;;) {
		bool has = row < 0 ? any_row_has(t, text) : row_has(t, row, text);

		if (has == wanted)
			return true;
		if (t->ended || now_ms() > end)
			return false;
		take(t, 50);
	}
}

void tty_wait(struct tty *t, const char *text)
{
	if (!until(t, -1, text, true))
		tty_fail(t, "no row ever read «%s»", text);
}

void tty_wait_row(struct tty *t, int row, const char *text)
{
	if (!until(t, row, text, true))
		tty_fail(t, "row %d never read «%s»", row, text);
}

void tty_wait_gone(struct tty *t, const char *text)
{
	if (!until(t, -1, text, false))
		tty_fail(t, "«%s» never went away", text);
}

void tty_cursor(struct tty *t, int *row, int *col, bool *visible)
{
	VTermPos pos;

	take(t, 0);
	vterm_state_get_cursorpos(vterm_obtain_state(t->vt), &pos);
	*row = pos.row;
	*col = pos.col;
	*visible = t->visible;
}

void tty_wait_cursor(struct tty *t, int row, int col)
{
	long end = now_ms() + DEADLINE_MS;
	int y, x;
	bool visible;

	for (;;) {
		tty_cursor(t, &y, &x, &visible);
		if (y == row && x == col)
			return;
		if (t->ended || now_ms() > end)
			tty_fail(t, "the cursor is at %d,%d and not at %d,%d", y, x, row, col);
		take(t, 50);
	}
}

static VTermScreenCell cell(struct tty *t, int row, int col)
{
	VTermScreenCell c;

	take(t, 0);
	vterm_screen_get_cell(t->screen, (VTermPos){ row, col }, &c);
	return c;
}

bool tty_reversed(struct tty *t, int row, int col)
{
	return cell(t, row, col).attrs.reverse;
}

bool tty_coloured(struct tty *t, int row, int col)
{
	VTermScreenCell c = cell(t, row, col);

	return !VTERM_COLOR_IS_DEFAULT_FG(&c.fg) || !VTERM_COLOR_IS_DEFAULT_BG(&c.bg);
}

bool tty_alternate(struct tty *t)
{
	take(t, 0);
	return t->alternate;
}

bool tty_bracketed(struct tty *t)
{
	take(t, 0);
	return t->bracketed;
}

bool tty_cooked(struct tty *t)
{
	struct termios mode;

	return tcgetattr(t->fd, &mode) == 0 && (mode.c_lflag & ECHO) && (mode.c_lflag & ICANON);
}

/* ---- typing -------------------------------------------------------------------- */

/* A long paste needs the program to read while we write. */
static void send(struct tty *t, const char *bytes, size_t len)
{
	long end = now_ms() + DEADLINE_MS;

	while (len > 0 && !t->ended) {
		ssize_t n = write(t->fd, bytes, len);

		if (n > 0) {
			bytes += n;
			len -= (size_t)n;
		} else if (now_ms() > end) {
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
	long end = now_ms() + DEADLINE_MS;

	while (t->pid > 0) {
		pid_t got;

		take(t, 10);
		got = waitpid(t->pid, &t->status, WNOHANG);
		if (got == t->pid)
			t->pid = 0;
		else if (now_ms() > end)
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
	return ts.tv_sec * 1000L + ts.tv_nsec / 1000000L;
}

double tty_heard_ms(const struct tty *t)
{
	return t->heard;
}

long tty_pid(const struct tty *t)
{
	return (long)t->pid;
}
