/*
 * bench — what is measured, in sections of their own processes: one that fails is told and
 * the others go on.
 *
 * The working folder is the scratch one that tests/bench/run made, with:
 *   inicio.db, orden.txt, padron.csv, actos-500.txt, actos-5000.txt, carpeta/, nota.txt
 * The sections about a long session make s500.db and s5000.db in it.
 */
#ifndef TESTS_BENCH_BENCH_H
#define TESTS_BENCH_BENCH_H

#include <stdbool.h>

extern const char *bench_sesiona, *bench_floor;	/* absolute paths */

/* The absolute path of a program, NULL if it is not installed. Caller frees. */
char	*bench_find(const char *name);
/*
 * Runs it to its end, reading `in` and writing `out` (NULL: nowhere). Milliseconds; ends
 * the section if it fails.
 */
double	 bench_run(const char *const argv[], const char *in, const char *out);
/* The same; *kb becomes the most memory resident in it or in one of its children, if it was less. */
double	 bench_run_memory(const char *const argv[], const char *in, const char *out, double *kb);
/* Ends the section. */
_Noreturn void bench_die(const char *why);

void	 bench_start(void);		/* exec to the first complete screen */
void	 bench_keys(void);		/* a key that records nothing, one that records an act, memory */
void	 bench_dictation(void);		/* makes the long sessions; before bench_keys */
void	 bench_replay(void);
void	 bench_paper(void);
void	 bench_forms(void);		/* text, HTML and ODT of that acta */
void	 bench_pdf(void);		/* after bench_dictation */
void	 bench_register_make(void);	/* registro.db, with bench_acuerdos() */
void	 bench_lists(void);		/* long lists on the screen, against short ones */
void	 bench_search(void);

/* How many the long register has: 100,000, or what ACUERDOS says. */
int	 bench_acuerdos(void);
/* Adds n acuerdos to that file, which it makes; one in `rare` has the word «panteón». */
void	 bench_register_fill(const char *path, int n, int rare);

#endif
