/*
 * fault — a failure of the world (disk, memory, file, bad input), with context.
 *
 * A value: the caller owns it, usually on the stack. Nothing here prints, logs
 * or exits; only main.c and tui/ speak to people. A refusal of the rules is not
 * a fault: see domain/refusal.h.
 */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

enum fault_kind {
	FAULT_NONE,
	FAULT_USAGE,	/* the command line is wrong: exit 2 */
	FAULT_INPUT,	/* what was given cannot be taken: exit 1 */
	FAULT_REFUSED,	/* a rule refuses it: exit 1 */
	FAULT_BUSY,	/* another process holds the file: exit 3 */
	FAULT_STORE,	/* disk, database, damaged or foreign file: exit 3 */
	FAULT_RECOVERING	/* a writer died: who only reads waits for the next one: exit 3 */
};

struct fault {
	enum fault_kind kind;
	/*
	 * A Spanish clause in one line, UTF-8 that may be shown: it begins small and has no period at its
	 * end, for "sesiona: " or a file's name may stand before it; parts are joined by ":" and ";".
	 */
	char text[1024];
};

/*
 * Sets the fault. Arguments may be anybody's: text that does not fit, or that a precision
 * (%.80s) cuts, ends after a whole character; newlines become spaces, the rest is told as
 * text_visible() does. One may be f->text itself. Always returns -1, so that callers write
 * `return fault_set(...)`.
 */
int	 fault_set(struct fault *f, enum fault_kind kind, const char *fmt, ...)
	    __attribute__((format(printf, 3, 4)));

/* Puts "context: " before the text that is there. Always returns -1. */
int	 fault_wrap(struct fault *f, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Makes the text a sentence that stands alone (words_sentence()), for a screen. Returns it. */
const char *fault_sentence(struct fault *f);

/*
 * Why the system failed (an errno value), as a Spanish phrase to end a sentence:
 * "acta.md: no hay permiso". Unlike strerror() it does not depend on the locale
 * packages. Never NULL; static.
 */
const char *fault_errno(int error);

/* The exit status of the command line for this fault: 0, 1, 2 or 3. */
int	 fault_exit_status(const struct fault *f);

#endif
