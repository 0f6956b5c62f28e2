/*
 * common — the program run as another process, and a short session to dictate.
 *
 * One folder a test, removed at the end; the clock and the names are pinned, so that what
 * was dictated with a fault and without must come out the same.
 */
#ifndef TESTS_FAULTS_COMMON_H
#define TESTS_FAULTS_COMMON_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* ---- processes ----------------------------------------------------------------- */

struct answer {
	int	 status;		/* exit status; -N when signal N ended it */
	char	 *out, *err;
	bool	 failed;		/* the fault that was asked for did happen */
};
void	 answer_clear(struct answer *a);

/* Runs "sesiona ARGS…" (ends in NULL) in the folder with that input; `fault` may be NULL. */
struct answer run(const char *fault, const char *input, ...) __attribute__((sentinel));
/* The same with another program that has calls.c in it, and all its words. */
struct answer run_program(const char *program, const char *fault, const char *input, char *const argv[]);

/* Starts it; the caller writes *to, reads *from, and waits. */
pid_t	 start(char *const argv[], int *to, int *from);

/* ---- the folder ------------------------------------------------------------------ */

int	 folder_make(void **state);	/* cmocka setup: also the place to work in */
int	 folder_remove(void **state);

/* Copies the whole bytes of a file, when nobody has it open. */
void	 copy_file(const char *from, const char *to);

char	 *read_whole(const char *path);	/* caller frees */
void	 write_whole(const char *path, const char *text);

/* Fails unless the folder holds only these names (NULL ends). */
void	 assert_only_files(const char *const *names);

/* ---- the session -------------------------------------------------------------------- */

/* What is dictated; acts[i] is line i's last act: a first votar stores two. */
struct script { const char *line; long act; };
extern const struct script script[];
extern const int script_lines;

/* "plan.db": padrón and session 1, nothing dictated yet. */
void	 make_plan(void);
/* And x.db, where the session of plan.db is dictated to its end. */
void	 make_held(void);

/* All the lines from `first` on. Caller frees. */
char	 *script_text(int first);

/* How many lines there are in s; and line n (from 1), caller frees. */
long	 count_lines(const char *s);
char	 *nth_line(const char *s, long n);

/* What is stored in x.db: "verificar" in order, and each of these answers there. Returns the number of acts. */
long	 assert_kept(const char *answers);

/* Dictates what lacks after `acts` and compares the whole with the reference log. */
void	 assert_resumes(long acts, const char *reference);

/* One plain Spanish line. */
void	 assert_clear(const char *err);

#endif
