/*
 * draft — what is being typed, kept beside the database in x.db.borrador so that
 * a power cut loses at most two seconds of typing.
 */
#ifndef STORE_DRAFT_H
#define STORE_DRAFT_H

#include "base/fault.h"

/* Of a session that is being planned: it has no number yet. */
#define DRAFT_PLAN (-1L)

struct draft {
	long	 session;	/* or DRAFT_PLAN; 0: none */
	char	*what;		/* which field, as the view named it */
	char	*text;
};
/* Writes it whole (file_write). */
int	 draft_save(const char *db_path, const struct draft *d, struct fault *f);
/* 0 with session 0 when there is none. */
int	 draft_load(const char *db_path, struct draft *out, struct fault *f);
void	 draft_drop(const char *db_path);
void	 draft_clear(struct draft *d);

#endif
