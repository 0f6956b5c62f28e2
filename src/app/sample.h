/*
 * sample — a body to look at and to try things on: the shipped example in a scratch
 * database, with a session already closed and another one planned.
 */
#ifndef APP_SAMPLE_H
#define APP_SAMPLE_H

#include "app/settings.h"
#include "base/env.h"
#include "base/fault.h"

/* Makes it in a new folder under $TMPDIR; *path is the database, caller frees. 0 or -1. */
int	 sample_make(const struct settings *settings, const struct env *env, char **path,
	    struct fault *f);

#endif
