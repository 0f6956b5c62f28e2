/*
 * curtain — the hall display cleared from the live session, until its next act.
 *
 * A file beside the database, x.db.pantalla, says which session was cleared and how many
 * acts it had then. It is no act: nothing of it is in the log. That there is one more act
 * is enough to raise it, so a file that was left behind hides nothing for long.
 */
#ifndef APP_CURTAIN_H
#define APP_CURTAIN_H

#include <stdbool.h>
#include "base/fault.h"

/* Hides what the hall sees of a session that has so many acts. 0, or -1 when it cannot be written. */
int	 curtain_lower(const char *db_path, long session, long acts, struct fault *f);
/* Is it hidden now? What cannot be read hides nothing. */
bool	 curtain_lowered(const char *db_path, long session, long acts);
/* Leaves no file. */
void	 curtain_raise(const char *db_path);

#endif
