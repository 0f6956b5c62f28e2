/*
 * chain — what ties each act to the one before it and to what `abrir` froze
 * (design §4). Private to store/: log.c writes it, check.c follows it.
 */
#ifndef STORE_CHAIN_H
#define STORE_CHAIN_H

#include "store/db.h"

#define CHAIN_START "0000000000000000000000000000000000000000000000000000000000000000"

struct chain {
	const char *previous;	/* hash of the act before; CHAIN_START for the first */
	const char *uuid;	/* of the session */
	long	 seq;
	const char *at, *recorded_at, *line;
	const char *snapshot;	/* hash of the one in force; "" if none */
};
void	 chain_hash(const struct chain *c, char out[SHA256_HEX]);

/* Fills previous, uuid and snapshot for act c->seq of the session. Texts in the arena. */
int	 chain_context(struct store *s, long session, struct chain *c, struct arena *a, struct fault *f);

/* The whole log, read at once: no cursor is open while it is used. Texts in the arena. */
int	 acts_read(struct store *s, long session, struct arena *a, struct act_row **out, size_t *n,
	    struct fault *f);

/* Reads rules, roster, agenda, earlier, session and hash from six columns. */
void	 snapshot_read(sqlite3_stmt *st, int column, struct snapshot *out);

#endif
