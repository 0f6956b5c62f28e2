#include "config.h"

#include "tui/loop.h"

#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include "base/env.h"
#include "tui/input.h"
#include "tui/screen.h"
#include "tui/term.h"

enum {
	TICK_MS = 500,		/* a draft is at most this old, also while typing goes on */
	DEAD_READS = 20,	/* "there is something to read" and nothing comes: it is gone */
	PASTE_MS = 2000		/* a paste whose end is never told ends by itself */
};

/* The signal that came; the loop acts. */
static volatile sig_atomic_t must_end;

struct loop {
	struct stack stack;
	struct input input;
	int64_t next_tick;	/* ms, monotonic */
	int64_t last_input;
	int dead_reads;
	bool redraw;
};

static void on_signal(int number)
{
	must_end = number;
}

/* SIGWINCH is caught by curses, which answers with a key. */
void loop_catch(void)
{
	static const int ends[] = { SIGHUP, SIGTERM, SIGINT };
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	action.sa_flags = SA_RESTART;	/* the store's reads and writes; poll() ends anyway */
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
		sigaction(ends[i], &action, NULL);
}

static bool too_small(void)
{
	return term_rows() < SCREEN_ROWS || term_cols() < SCREEN_COLS;
}

static void tick(struct loop *l)
{
	int64_t now = env_ms();

	if (now < l->next_tick)
		return;
	l->next_tick = now + TICK_MS;
	if (stack_tick(&l->stack))
		l->redraw = true;
}

static void key(struct loop *l, int typed)
{
	const struct view *before = l->stack.top;

	if (too_small())
		return;		/* what is not seen is not done */
	if (stack_key(&l->stack, typed))
		l->redraw = true;
	/* What was typed for the other view must not act in this one. */
	if (l->stack.top != before)
		input_drop(&l->input);
}

static void paste(struct loop *l)
{
	if (!too_small() && stack_paste(&l->stack, buf_str(&l->input.paste)))
		l->redraw = true;
}

static void take_input(struct loop *l)
{
	unsigned long before = l->input.seen;
	enum input_kind kind;

	while (l->stack.top && !must_end && (kind = input_next(&l->input)) != INPUT_NONE) {
		if (kind == INPUT_KEY)
			key(l, l->input.key);
		else if (kind == INPUT_PASTE)
			paste(l);
		else
			l->redraw = true;
		if (l->stack.top)
			tick(l);
	}
	if (l->input.seen != before)
		l->last_input = env_ms();
	else if (l->input.pasting && env_ms() > l->last_input + PASTE_MS &&
	    input_paste_over(&l->input))
		paste(l);
}

static void draw(struct loop *l)
{
	if (!l->redraw)
		return;
	l->redraw = false;
	term_clear();
	if (!screen_too_small())
		stack_draw(&l->stack);
	term_show();
}

/* Waits for input, a signal or the next tick. What poll() saw, 0 if nothing. */
static int wait_input(const struct loop *l)
{
	struct pollfd in = { .fd = STDIN_FILENO, .events = POLLIN };
	int64_t left = l->next_tick - env_ms();

	return poll(&in, 1, left > 0 ? (int)left : 0) > 0 ? in.revents : 0;
}

/*
 * A terminal that went away says so (POLLHUP), or is for ever ready to be read
 * without a byte: waiting for it would burn a processor.
 */
static bool gone(struct loop *l, int seen, unsigned long before)
{
	bool dead = (seen & POLLIN) && l->input.seen == before;

	l->dead_reads = dead ? l->dead_reads + 1 : 0;
	return (seen & (POLLHUP | POLLERR | POLLNVAL)) || l->dead_reads > DEAD_READS;
}

static enum loop_end run(struct loop *l)
{
	while (!must_end) {
		unsigned long before = l->input.seen;

		draw(l);
		int seen = wait_input(l);
		take_input(l);
		if (!l->stack.top)
			return LOOP_DONE;
		if (gone(l, seen, before))
			return LOOP_GONE;
		tick(l);
	}
	return LOOP_SIGNAL;
}

int loop_signal(void)
{
	return must_end;
}

enum loop_end loop_run(struct view *first)
{
	struct loop l = { .input = INPUT_EMPTY, .redraw = true };

	stack_push(&l.stack, first);
	l.last_input = env_ms();
	l.next_tick = l.last_input + TICK_MS;
	enum loop_end end = run(&l);
	stack_tick(&l.stack);
	stack_clear(&l.stack);
	input_clear(&l.input);
	return end;
}
