/*
 * paper — what the tests of papers share: files, goldens, other programs, hostile text.
 */
#ifndef TESTS_PAPERS_PAPER_H
#define TESTS_PAPERS_PAPER_H

#include <stdint.h>

#include "base/buf.h"
#include "papers/doc.h"

/* A path below tests/papers. Caller frees. */
char	*paper_path(const char *name);
/* A whole file. Fails the test when it cannot be read. Caller frees. */
char	*paper_slurp(const char *path);

/* Compares with tests/papers/GOLDEN, or writes it when REGENERATE is set. */
void	 paper_same_as(const char *golden, const char *text);

/* Makes the working folder of the test an empty one; false if it can't. */
int	 paper_folder(void **state);
/* Removes what the tests left in it, and goes away. */
int	 paper_folder_remove(void **state);

/* Writes NAME in the working folder. */
void	 paper_write(const char *name, const struct buf *bytes);
/*
 * What a shell command prints, both outputs; fails the test if its exit status is another
 * than `status`. Caller frees.
 */
char	*paper_run(const char *command, int status);

/* All that a paper says, without spaces, in its order. */
void	 paper_words(const struct doc *d, struct buf *out);
/* The text of n bytes of HTML or XML, without spaces: what is no element, and five entities. */
void	 paper_unmark(const char *markup, size_t n, struct buf *out);

/* A paper of pieces that mean something, and of bytes that mean nothing, without NUL. */
void	 paper_hostile(uint32_t *seed, struct buf *out);

#endif
