/*
 * bodyfile — the body as `abrir` freezes it: from the store to the five texts
 * of a snapshot, and from those texts to what the rules work on (design §3).
 *
 * The texts are the very forms the program reads elsewhere: ini, padrón CSV,
 * agenda file; whoever opens the database with another tool can read them.
 */
#ifndef APP_BODYFILE_H
#define APP_BODYFILE_H

#include "app/settings.h"
#include "base/arena.h"
#include "base/fault.h"
#include "domain/body.h"
#include "store/store.h"

/*
 * Collects what is in force for session `id`: the settings, the roster at its
 * date, its agenda, the acuerdos still open, and its number if it were installed
 * now. Sealed; snapshot_clear() after 0. For a session not yet opened it gives
 * the body as planned.
 */
int	 body_freeze(struct store *store, const struct settings *settings, long id,
	    struct snapshot *out, struct fault *f);

/*
 * Keeps in the store what papers print of the settings (view organismo), if it is not
 * what is there. Whoever opens a store to write calls it: `abrir` freezes what it finds.
 */
int	 body_publish(struct store *store, const struct settings *s, const struct env *env,
	    struct fault *f);

/*
 * Builds the body. Every text and array of *out lives in the arena. *settings_out, which
 * came from settings_init(), becomes that of the snapshot and is the caller's to clear, done or
 * not. -1 with FAULT_STORE when a text is not as body_freeze() wrote it.
 */
int	 body_thaw(const struct snapshot *p, struct arena *a, struct settings *settings_out,
	    struct body *out, struct fault *f);

#endif
