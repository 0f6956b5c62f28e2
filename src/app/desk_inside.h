/*
 * desk_inside — what the files of the desk share. Private to desk*.c.
 */
#ifndef APP_DESK_INSIDE_H
#define APP_DESK_INSIDE_H

#include "app/desk.h"
#include "store/store.h"

struct desk {
	struct store *store;
	struct settings *settings;	/* a copy: changed in place, never moved */
	char	*conf;			/* --conf; NULL */
	const struct env *env;
	char	*holder;	/* NULL: we write */
};

/* Sets the fault: who holds the file. Always -1. */
int	 desk_looking(const struct desk *d, struct fault *f);
/* Today's date as ISO. */
void	 desk_today(const struct desk *d, char out[DATE_SIZE]);
/* As lists show them; n of them, freed with desk_sessions_free(). */
struct desk_session *desk_session_of(const struct session_row *row, size_t n);

/* What a roster would do, in lines (caller frees); and it becomes the integration, from today on. */
int	 desk_roster_preview(struct desk *d, const struct roster *r, char **lines, struct fault *f);
int	 desk_roster_keep(struct desk *d, const struct roster *r, struct fault *f);

/* The draft of that field, of no session yet; NULL if there is none. Caller frees. */
char	*desk_drafted(const struct desk *d, const char *what);

#endif
