/*
 * desk_inside — what the files of the desk share. Private to desk*.c.
 */
#ifndef APP_DESK_INSIDE_H
#define APP_DESK_INSIDE_H

#include "app/desk.h"
#include "store/store.h"

struct desk {
	struct store *store;
	const struct settings *settings;
	const struct env *env;
	char	*path;
	char	*holder;	/* NULL: we write */
};

/* Sets the fault: who holds the file. Always -1. */
int	 desk_looking(const struct desk *d, struct fault *f);
/* Today's date as ISO. */
void	 desk_today(const struct desk *d, char out[11]);

#endif
