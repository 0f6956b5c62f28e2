/*
 * settings_file — one setting changed in the file that it is read from: one line, everything else
 * kept, and read again before it takes the place of the old file.
 */
#ifndef APP_SETTINGS_FILE_H
#define APP_SETTINGS_FILE_H

#include "app/settings.h"

/*
 * Writes the i-th setting (settings_info()), which settings_check() found good. `conf`: the file
 * of --conf; NULL: the user's own, which is made of the one in force the first time, or of `now`.
 * *out is what the file says then, for the caller to settings_clear() after 0. -1: FAULT_INPUT says
 * which line is wrong; nothing was changed.
 */
int	 settings_file_put(const char *conf, const struct settings *now, size_t i, const char *value,
	    struct settings *out, struct fault *f);

#endif
