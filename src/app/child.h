/*
 * child — another program run without a shell: it is fed, it is listened to, and nobody waits for
 * it longer than told. It inherits the environment, and no file of ours.
 */
#ifndef APP_CHILD_H
#define APP_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"
#include "base/fault.h"

struct child {
	const char *const *argv;	/* NULL-ended; without "/" the program is looked for in PATH */
	const char *in;			/* its standard input, in_len bytes */
	size_t	 in_len;
	int	 seconds;		/* at the most; then it is killed */
	size_t	 most;			/* bytes of each output; what is more is a fault */
};

/* How it ended. Texts owned: child_end_clear(). */
struct child_end {
	struct buf out, err;		/* what it said */
	int	 status;		/* its exit status; 128 and the signal that ended it */
	bool	 absent;		/* there is no such program: it was not run */
};

/*
 * Runs it to its end. 0, whatever its status was; -1 with FAULT_STORE, which names the program, when
 * it could not be run (absent too), talked with, took too long or said too much: then it is not running any more.
 */
int	 child_run(const struct child *c, struct child_end *out, struct fault *f);
void	 child_end_clear(struct child_end *e);

#endif
