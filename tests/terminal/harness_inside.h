/*
 * harness_inside — the terminal as harness.c and sight.c share it.
 */
#ifndef TESTS_TERMINAL_HARNESS_INSIDE_H
#define TESTS_TERMINAL_HARNESS_INSIDE_H

#include <sys/types.h>
#include <vterm.h>
#include "harness.h"

enum { DEADLINE_MS = 8000 };

struct tty {
	VTerm *vt;
	VTermScreen *screen;
	int fd;			/* the master side, -1 after a hang-up */
	int other, stat;	/* the program's side and its /proc/PID/stat, to see it rest; -1: not open */
	pid_t pid;		/* 0 after its end was seen */
	int status;
	int rows, cols;
	bool ended;		/* nothing more to read */
	double heard;		/* ms, monotonic: when the last bytes came */
	bool alternate, visible, bracketed;
	char tail[16];		/* the last bytes read, to see "?2004h" across reads */
};

/* Monotonic. */
long	 tty_now_ms(void);

#define tty_fail(t, ...) do { tty_dump(t); fail_msg(__VA_ARGS__); } while (0)

#endif
