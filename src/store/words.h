/*
 * words — what somebody typed to find acuerdos: told to FTS5, which says who has it, and looked for
 * in the text of one acuerdo, of which FTS5 by itself would say it in ten times as long.
 *
 * Private to store/. Both answer alike: tests/store/test_words.c.
 */
#ifndef STORE_WORDS_H
#define STORE_WORDS_H

#include "base/buf.h"
#include "store/db.h"

/*
 * What was typed, as an FTS5 expression: every word quoted, so that nothing in it is an
 * operator, and open at its end. Empty when there is no letter or digit in it.
 */
void	 words_expression(const char *typed, struct buf *out);

/* How many acuerdos the index is of, as SQL: filas(register_words). */
int	 words_functions(struct store *s, struct fault *f);

/* The same words as tokens of the index. NULL when a text cannot be asked for them: they are too many. */
struct words *words_new(struct store *s, const char *typed);
void	 words_free(struct words *w);

/* Has an acuerdo of these n columns all of them, and if not, how many? Returns what SQLite says. */
int	 words_in(struct words *w, int n, sqlite3_value *const *text, bool *there, size_t *met);

#endif
