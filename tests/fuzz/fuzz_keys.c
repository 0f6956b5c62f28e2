/*
 * fuzz_keys — any bytes as what a terminal sends, to every screen there is. Whatever is
 * typed: the views live, and the file stays in order.
 *
 * Curses reads a file in memory and draws on nothing. What the loop does between keys is done
 * here without its clock. The first byte chooses the body and the size.
 */
#include "config.h"

#include <curses.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "app/desk.h"
#include "body.h"
#include "fuzz.h"
#include "tui/hall.h"
#include "tui/home.h"
#include "tui/input.h"
#include "tui/screen.h"
#include "tui/term.h"

#define BASE "x.db"
#define KEYS_MAX 200
#define TICK 16	/* keys */

static struct body_image image[3];
static int typed;	/* what the terminal sends: a file in memory */

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	FILE *in, *out;

	(void)argc;
	(void)argv;
	fuzz_start();
	fuzz_folder();
	for (int i = 0; i < 3; i++)
		image[i] = body_image((enum body_state)i);
	setenv("EDITOR", "true", 1);
	unsetenv("VISUAL");
	typed = memfd_create("teclas", 0);
	in = fdopen(typed, "r");
	out = fopen("/dev/null", "w");
	PROMISE(in != NULL && out != NULL && newterm("xterm-256color", out, in) != NULL);
	set_escdelay(0);
	keypad(stdscr, TRUE);
	nodelay(stdscr, TRUE);
	input_keys();
	return 0;
}

static void type(const uint8_t *data, size_t size)
{
	PROMISE(ftruncate(typed, 0) == 0);
	PROMISE(pwrite(typed, data, size, 0) == (ssize_t)size);
	lseek(typed, 0, SEEK_SET);
}

static void draw(struct stack *s)
{
	term_clear();
	if (!screen_too_small())
		stack_draw(s);
	term_show();
}

/* As loop.c does: a key, a paste; what was typed for another view is dropped. */
static void drive(struct view *first)
{
	struct input in = INPUT_EMPTY;
	struct stack s = { NULL };
	enum input_kind kind;

	stack_push(&s, first);
	draw(&s);
	for (int n = 0; n < KEYS_MAX && s.top != NULL && (kind = input_next(&in)) != INPUT_NONE; n++) {
		struct view *before = s.top;

		if (kind == INPUT_KEY)
			stack_key(&s, in.key);
		else if (kind == INPUT_PASTE)
			stack_paste(&s, buf_str(&in.paste));
		if (s.top != NULL && s.top != before)
			input_drop(&in);
		if (s.top != NULL && n % TICK == 0)
			stack_tick(&s);
		if (s.top != NULL)
			draw(&s);
	}
	if (s.top != NULL)
		stack_tick(&s);
	stack_clear(&s);
	input_clear(&in);
}

static struct view *hall(void)
{
	return hall_new(watch_new(BASE, body_settings(), &fuzz_env), body_settings(), &fuzz_env);
}

/* Home, or straight into session 1 if there is one. */
static struct view *home(bool straight)
{
	struct fault f = { FAULT_NONE, "" };
	struct session *session = NULL;
	struct desk *desk;

	PROMISE_OF(desk_open(BASE, body_settings(), &fuzz_env, &desk, &f) == 0, f.text);
	if (straight)
		PROMISE_OF(desk_session(desk, 1, &session, &f) == 0, f.text);
	return home_new(desk, session);
}

/* Every session of the file, read again from the disk. */
static void in_order(void)
{
	struct store *store = body_open(BASE, STORE_WRITE);
	struct fault f = { FAULT_NONE, "" };
	struct session_row *row;
	size_t n;

	PROMISE_OF(store_sessions(store, &row, &n, &f) == 0, f.text);
	for (size_t i = 0; i < n; i++) {
		struct session *session;

		if (row[i].acts == 0)
			continue;
		PROMISE_OF(session_open(store, body_settings(), &fuzz_env, row[i].id, &session, &f) == 0, f.text);
		body_in_order(store, session, row[i].id, NULL);
		session_close(session);
	}
	session_rows_free(row, n);
	store_close(store);
}

/* Is the file still what it was? */
static bool same(unsigned body)
{
	size_t size;
	uint8_t *bytes = fuzz_read(BASE, &size);
	bool is = size == image[body].size && memcmp(bytes, image[body].bytes, size) == 0;

	free(bytes);
	return is;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	unsigned chosen = size > 0 ? data[0] : 0, body = chosen % 3;
	size_t skip = size > 0;

	fuzz_env_reset();
	fuzz_write(BASE, image[body].bytes, image[body].size);
	resize_term(chosen & 32 ? 43 : 24, chosen & 32 ? 132 : 80);
	type(data + skip, size - skip);
	drive(chosen & 16 ? hall() : home(body != BODY_EMPTY && (chosen & 8)));
	if (!same(body))
		in_order();
	fuzz_sweep();
	return 0;
}
