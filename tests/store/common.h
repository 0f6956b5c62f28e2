/*
 * common — what the tests of the store share: an empty folder, a pinned world,
 * and shorthands that fail the test with the program's own words.
 */
#ifndef TESTS_STORE_COMMON_H
#define TESTS_STORE_COMMON_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include "store/store.h"

#define DB "prueba.db"

/* The clock stands at 2026-03-25T10:00:00-06:00; uuids are counted. */
extern const struct env pinned;

/* cmocka setup and teardown: each test works in an empty folder, which is the current one. */
int	 folder_enter(void **state);
int	 folder_leave(void **state);
/* Files in it, sorted, with a space between. Borrowed until the next call. */
const char *folder_list(void);

#define good(call) do { \
	struct fault f_ = { FAULT_NONE, "" }; \
	struct fault *f = &f_; \
	if ((call) != 0) \
		fail_msg("%s: %s", #call, f_.text); \
} while (0)

/* The call fails with that kind, and its words contain `words`. */
#define bad(call, kind_, words) do { \
	struct fault f_ = { FAULT_NONE, "" }; \
	struct fault *f = &f_; \
	assert_int_equal((call), -1); \
	if (f_.kind != (kind_) || strstr(f_.text, words) == NULL) \
		fail_msg("%s: %d «%s», expected «%s»", #call, (int)f_.kind, f_.text, words); \
} while (0)

struct store *open_store(const char *path, enum store_mode mode);

/* Runs raw SQL on a file as somebody with the sqlite3 shell would. */
void	 raw(const char *path, const char *sql);
/* Makes the file that a dump in tests/store tells of. */
void	 load_dump(const char *dump, const char *path);
/* The one value of a raw query on an open store's public view: column of row, "" if none. */
char	*cell(struct store *s, const char *view, const char *key, const char *value, size_t row,
	    const char *column);
#define assert_cell(s, view, key, value, row, column, expected) do { \
	char *c_ = cell(s, view, key, value, row, column); \
	assert_string_equal(c_, expected); \
	free(c_); \
} while (0)
/* That of the first row of a plain query on the file. Caller frees. */
char	*ask(const char *path, const char *sql);
size_t	 count_rows(struct store *s, const char *view, const char *key, const char *value);

/* A planned session with a short agenda; its number. */
long	 plan_session(struct store *s);
/* A snapshot of five small texts, sealed. */
struct snapshot small_snapshot(void);
/* An `abrir` and n - 1 notes straight into the log. */
void	 append_acts(struct store *s, long session, long n);

/* What a check says, a line each; caller frees. */
char	*checked(struct store *s, int expected_wrong);

#endif
