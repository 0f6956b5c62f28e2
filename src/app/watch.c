#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/curtain.h"
#include "app/watch.h"
#include "base/mem.h"
#include "store/store.h"

struct watch {
	char	*path;
	const struct settings *settings;
	const struct env *env;
	struct store *store;		/* NULL: not open */
	dev_t	 device;		/* of the file that is open */
	ino_t	 inode;
	bool	 read;			/* version is of what was last read whole */
	long	 version;
	long	 followed;		/* the session on show; 0 none */
	struct session *session;	/* as it was last read */
	enum watch_seen seen;
	bool	 cleared;
	struct fault why;
};

struct watch *watch_new(const char *path, const struct settings *settings, const struct env *env)
{
	struct watch *w = xcalloc(1, sizeof *w);

	w->path = xstrdup(path);
	w->settings = settings;
	w->env = env;
	return w;
}

static void let_go(struct watch *w)
{
	session_close(w->session);
	store_close(w->store);
	w->session = NULL;
	w->store = NULL;
	w->followed = 0;
	w->read = w->cleared = false;
}

void watch_free(struct watch *w)
{
	if (w == NULL)
		return;
	let_go(w);
	free(w->path);
	free(w);
}

static bool become(struct watch *w, enum watch_seen seen, const char *why)
{
	bool changed = seen != w->seen || strcmp(why, w->why.text) != 0;

	w->seen = seen;
	fault_set(&w->why, FAULT_NONE, "%s", why);
	return changed;
}

/* Opens the file if there is one, and knows it again by its inode. */
static int take_hold(struct watch *w, struct fault *f)
{
	struct stat st;

	f->kind = FAULT_NONE;
	if (stat(w->path, &st) != 0 || st.st_size == 0)
		return -1;
	w->device = st.st_dev;
	w->inode = st.st_ino;
	return store_open(w->path, STORE_READ, w->env, &w->store, f);
}

static bool replaced(const struct watch *w)
{
	struct stat st;

	return stat(w->path, &st) != 0 || st.st_dev != w->device || st.st_ino != w->inode;
}

/*
 * Reads what is live. The version was asked before: if somebody commits in the middle, the
 * next look finds another one and reads again.
 */
static int read_session(struct watch *w, struct fault *f)
{
	struct session *now = NULL;
	long id;

	if (store_live_session(w->store, &id, f) != 0)
		return -1;
	if (id == 0)
		id = w->followed;
	if (id != 0 && session_open(w->store, w->settings, w->env, id, &now, f) != 0)
		return -1;
	session_close(w->session);
	w->session = now;
	w->followed = id;
	return 0;
}

/*
 * A reading that failed because its ground moved (busy, or an act between two of its
 * statements) leaves the last picture; any other failure begins anew at the next look.
 */
static bool failed(struct watch *w, const struct fault *f)
{
	struct fault ignored;
	long version;

	if (f->kind == FAULT_BUSY)
		return false;
	if (w->store != NULL && f->kind != FAULT_RECOVERING &&
	    store_data_version(w->store, &version, &ignored) == 0 && version != w->version)
		return false;
	let_go(w);
	switch (f->kind) {
	case FAULT_NONE:
		return become(w, WATCH_NOTHING, "");
	case FAULT_RECOVERING:
		return become(w, WATCH_RECOVERING, "");
	default:
		return become(w, WATCH_FAILED, f->text);
	}
}

static bool look_at_curtain(struct watch *w)
{
	bool before = w->cleared;

	w->cleared = w->session != NULL &&
	    curtain_lowered(store_path(w->store), w->followed, session_length(w->session));
	return w->cleared != before;
}

bool watch_look(struct watch *w)
{
	struct fault f = { FAULT_NONE, "" };
	long version;

	if (w->store != NULL && replaced(w))
		let_go(w);
	if (w->store == NULL && take_hold(w, &f) != 0)
		return failed(w, &f);
	if (store_data_version(w->store, &version, &f) != 0)
		return failed(w, &f);
	if (w->read && version == w->version)
		return look_at_curtain(w);
	w->version = version;
	w->read = false;
	if (read_session(w, &f) != 0)
		return failed(w, &f);
	w->read = true;
	look_at_curtain(w);
	become(w, w->session != NULL ? WATCH_SESSION : WATCH_NOTHING, "");
	return true;
}

enum watch_seen watch_seen(const struct watch *w)
{
	return w->seen;
}

const struct session *watch_session(const struct watch *w)
{
	return w->seen == WATCH_SESSION ? w->session : NULL;
}

bool watch_cleared(const struct watch *w)
{
	return w->cleared;
}

const char *watch_why(const struct watch *w)
{
	return w->why.text;
}
