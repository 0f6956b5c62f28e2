/*
 * desk_settings — the settings seen one by one and changed: one line of the file, which is
 * read again before it takes the place of the old one, and then in force.
 *
 * A session already opened keeps the rules with which it was opened.
 */
#ifndef APP_DESK_SETTINGS_H
#define APP_DESK_SETTINGS_H

#include "app/desk.h"

/*
 * Which file --conf named (NULL: none). Without it the user's own is changed, which is made
 * of the one in force, comments and all, the first time.
 */
void	 desk_settings_file(struct desk *d, const char *given);
/* The file that a change is written to. Caller frees; NULL when no folder is known for it. */
char	*desk_settings_path(const struct desk *d);

/*
 * Sets the i-th setting (settings_info()). -1: FAULT_INPUT says what was expected, or which line
 * of the file is wrong; nothing was changed then.
 */
int	 desk_setting_put(struct desk *d, size_t i, const char *value, struct fault *f);

/*
 * What that value of the i-th setting means for this body: "con 7 lugares: 4". Nothing where
 * there is nothing to compute.
 */
int	 desk_setting_means(struct desk *d, size_t i, const char *value, struct buf *out,
	    struct fault *f);

/* When a change of it shows: NULL at once, or a sentence. */
const char *desk_setting_when(size_t i);

#endif
