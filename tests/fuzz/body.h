/*
 * body — a whole body on disk, for the targets that need one: the shipped example's padrón and
 * one session, planned or held. Made once, and put in place again for every input.
 */
#ifndef TESTS_FUZZ_BODY_H
#define TESTS_FUZZ_BODY_H

#include "app/session.h"
#include "store/store.h"

enum body_state {
	BODY_EMPTY,	/* a new file */
	BODY_PLANNED,	/* padrón, session 1 and its agenda */
	BODY_HELD	/* session 1 closed, session 2 planned: what `demo` shows */
};

/* The bytes of such a database, closed (made in fuzz_folder()). Caller frees them. */
struct body_image { uint8_t *bytes; size_t size; };
struct body_image body_image(enum body_state state);

/* How a target begins that needs one of them: fuzz_start(), fuzz_folder(), and its image. */
struct body_image body_start(enum body_state state);

/* The settings as shipped. */
const struct settings *body_settings(void);

/* Opens x.db of the folder to write; what it says must be sound. */
struct store *body_open(const char *path, enum store_mode mode);

/*
 * Promises that the file is sound, and that made anew from its acts the rows of that session
 * are those that are there; `digest` of them, if it is not NULL.
 */
void	 body_in_order(struct store *store, const struct session *session, long id, char *digest);

#endif
