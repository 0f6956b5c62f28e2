/*
 * harness — a program in a terminal of its own, as a typist has it.
 *
 * forkpty() and libvterm. Nothing here sleeps: every wait polls the terminal
 * until a text is there or a deadline of some seconds passes, and then the test
 * fails with the whole screen printed.
 */
#ifndef TESTS_TERMINAL_HARNESS_H
#define TESTS_TERMINAL_HARNESS_H

#include <stdbool.h>
#include <stddef.h>

struct tty;

struct tty_options {
	int rows, cols;		/* 0: 24 and 80 */
	const char *term;	/* NULL: xterm-256color */
	const char *lang;	/* NULL: C.UTF-8 */
	const char *dir;	/* where it runs; NULL: here */
	const char *const *env;	/* more "NAME=value", ended by NULL; may be NULL */
};

enum tty_key {
	TTY_ENTER, TTY_ESC, TTY_TAB, TTY_BACKSPACE,
	TTY_UP, TTY_DOWN, TTY_RIGHT, TTY_LEFT,	/* in the mode that the program asked for */
	TTY_HOME, TTY_END, TTY_PAGE_UP, TTY_PAGE_DOWN, TTY_DELETE,
	TTY_WORD_LEFT, TTY_WORD_RIGHT, TTY_F1
};

/*
 * Starts argv (ended by NULL). Its environment is only PATH, HOME (the folder
 * of the test), TZ and what `o` gives, also instead of those; `o` may be NULL. Free it with tty_free(),
 * which kills what still runs.
 */
struct tty *tty_start(const struct tty_options *o, const char *const argv[]);
void	 tty_free(struct tty *t);

/* Typed as is; a newline is not Enter, use tty_key(). */
void	 tty_type(struct tty *t, const char *utf8);
void	 tty_key(struct tty *t, enum tty_key key);
void	 tty_ctrl(struct tty *t, char letter);
/* Esc, and a sign that no key of several bytes begins with it: the program need not wait for it. */
void	 tty_escape(struct tty *t);
/*
 * Some keys, each once the one before is digested: ↑ ↓ → are arrows, @ and $ the ends, \r Enter,
 * \t Tab, \033 Esc, the others as they are. False: the program ended.
 */
bool	 tty_press(struct tty *t, const char *keys);
/* As a terminal sends it: bracketed if the program asked for that, newlines as CR. */
void	 tty_paste(struct tty *t, const char *utf8);

/*
 * Wait until any row (that row) contains the text and the program is at rest, so that the frame
 * is whole; fail the test after the deadline. After Esc the frame before still stands for a
 * while: before typing into what looks like it, wait for that to be gone.
 */
void	 tty_wait(struct tty *t, const char *text);
void	 tty_wait_row(struct tty *t, int row, const char *text);
/* … until no row contains it any more. */
void	 tty_wait_gone(struct tty *t, const char *text);
void	 tty_wait_cursor(struct tty *t, int row, int col);

/*
 * Reads what the program writes until it has taken all that was typed, drawn what comes of it
 * and sleeps again; so that nothing is typed too early, and no time is lost. False: it ended.
 * A program in its first moments sleeps too: wait for its screen before. After Esc it waits
 * for more of a key: type tty_escape() instead.
 */
bool	 tty_digest(struct tty *t);

/* Reads what the program writes, waiting at most `ms` for it. */
void	 tty_read(struct tty *t, int ms);
/* Prints the screen for who reads why a test failed. */
void	 tty_dump(struct tty *t);

/* Does any row contain it now (after reading all that the program wrote)? */
bool	 tty_shows(struct tty *t, const char *text);

/* A row without its trailing spaces; the whole screen, rows ended by newlines. Caller frees. */
char	*tty_row(struct tty *t, int row);
char	*tty_screen(struct tty *t);

void	 tty_cursor(struct tty *t, int *row, int *col, bool *visible);
bool	 tty_reversed(struct tty *t, int row, int col);
bool	 tty_coloured(struct tty *t, int row, int col);
/* Is the program on the other screen (curses) and has it asked for bracketed paste? */
bool	 tty_alternate(struct tty *t);
bool	 tty_bracketed(struct tty *t);
/* Is the line as a shell leaves it: echo and line editing on? */
bool	 tty_cooked(struct tty *t);

void	 tty_resize(struct tty *t, int rows, int cols);
void	 tty_signal(struct tty *t, int number);
/* The window is closed: the master side goes away. */
void	 tty_hangup(struct tty *t);

/*
 * Waits for the end of the program, reading what it still writes. Its exit
 * status, or 128 + signal.
 */
int	 tty_exit(struct tty *t);

/*
 * Compares the whole screen with tests/terminal/golden/NAME.txt. With
 * REGENERATE in the environment it writes the file first.
 */
void	 tty_golden(struct tty *t, const char *name);

/* Processor time that it has used, in milliseconds: a program that waits uses none. */
long	 tty_cpu_ms(struct tty *t);
/* When the last bytes of the program came, in milliseconds of CLOCK_MONOTONIC. */
double	 tty_heard_ms(const struct tty *t);
long	 tty_pid(const struct tty *t);

#endif
