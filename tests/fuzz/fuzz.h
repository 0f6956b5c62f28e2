/*
 * fuzz — bytes from anybody go in, and what the house promises of them must hold.
 *
 * A target is a source file with the two functions that libFuzzer looks for. Linked with
 * libFuzzer (clang; ./bootstrap fuzz) it is fed for as long as one likes; linked with replay.c it
 * is given every file of its corpus, which is the test of `make check`. What breaks a promise
 * ends the program with abort(), so that both see it.
 */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "base/env.h"
#include "base/fault.h"

int	 LLVMFuzzerInitialize(int *argc, char ***argv);
int	 LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define PROMISE(x) ((x) ? (void)0 : fuzz_broken(#x, NULL, __FILE__, __LINE__))
/* The same, showing a text (NULL: none). */
#define PROMISE_OF(x, text) ((x) ? (void)0 : fuzz_broken(#x, text, __FILE__, __LINE__))
void	 fuzz_broken(const char *promise, const char *text, const char *file, int line)
	    __attribute__((noreturn));

/* UTF-8 locale, the zone of Tacámbaro, SESIONA_DATOS on this tree. First of all. */
void	 fuzz_start(void);

/* The bytes with a NUL after them. Caller frees. */
char	*fuzz_copy(const uint8_t *data, size_t size);

/* Promises that it may be shown: UTF-8, no controls but newlines. */
void	 fuzz_readable(const char *s);
/* Promises that the fault is of that kind and says why in one readable line. */
void	 fuzz_refused(const struct fault *f, enum fault_kind kind);

/* The clock stands on 25 March 2026, 10:00 of Tacámbaro; names are counted from the last reset. */
extern const struct env fuzz_env;
void	 fuzz_env_reset(void);

/* A scratch folder to work in, which is where the process is from now on; it goes at exit. */
void	 fuzz_folder(void);
/* Reads a file whole (aborts if it cannot), caller frees; writes one, in place and without sync. */
uint8_t	*fuzz_read(const char *path, size_t *size);
void	 fuzz_write(const char *path, const void *bytes, size_t size);
/* Removes every file of the scratch folder, and of the folders in it. */
void	 fuzz_sweep(void);

#endif
