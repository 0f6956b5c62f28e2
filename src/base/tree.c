#include "config.h"

#include <errno.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/tree.h"

#define FILE_MODE 0640
#define FOLDER_MODE 0750
#define OPEN_MOST 16 /* folders that nftw() keeps open */

/* ---- taking away --------------------------------------------------------------------------- */

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *at)
{
	(void)st;
	(void)type;
	(void)at;
	return remove(path);
}

void tree_remove(const char *path)
{
	nftw(path, remove_one, OPEN_MOST, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

static void clear(struct tree *t)
{
	for (size_t i = 0; i < t->n; i++)
		free(t->folder[i]);
	free(t->folder);
	free(t->path);
	free(t->partial);
	*t = (struct tree){ 0 };
}

void tree_abandon(struct tree *t)
{
	if (t->partial != NULL)
		tree_remove(t->partial);
	clear(t);
}

/* ---- writing ------------------------------------------------------------------------------- */

static int make_folder(struct tree *t, const char *path)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->folder[i], path) == 0)
			return 0;
	if (mkdir(path, FOLDER_MODE) != 0)
		return errno;
	t->folder = xgrow(t->folder, t->n, &t->cap, sizeof *t->folder);
	t->folder[t->n++] = xstrdup(path);
	return 0;
}

int tree_put(struct tree *t, const char *name, const void *bytes, size_t len, struct fault *f)
{
	char *path = xasprintf("%s/%s", t->partial, name), *folder = file_folder(path);
	int error = strchr(name, '/') == NULL ? 0 : make_folder(t, folder);

	if (error == 0)
		error = file_create(path, bytes, len, FILE_MODE);
	if (error != 0)
		file_unwritten(path, error, f);
	free(folder);
	free(path);
	return error == 0 ? 0 : -1;
}

/* ---- beginning and ending -------------------------------------------------------------------- */

/* What an attempt that was cut left behind: with our mark in it, or with nothing yet. */
static void clear_leftover(const struct tree *t)
{
	char *mark = xasprintf("%s/%s", t->partial, TREE_MARK);

	if (file_there(mark))
		tree_remove(t->partial);
	else
		rmdir(t->partial);
	free(mark);
}

static int start(struct tree *t, struct fault *f)
{
	char *mark;
	int error;

	if (file_there(t->path))
		return fault_set(f, FAULT_INPUT, "%s ya existe; elija otro nombre", t->path);
	clear_leftover(t);
	if (file_there(t->partial))
		return fault_set(f, FAULT_INPUT,
		    "%s ya existe y no es de un intento anterior; quítelo de ahí o "
		    "elija otro nombre",
		    t->partial);
	if (mkdir(t->partial, FOLDER_MODE) != 0)
		return file_unwritten(t->path, errno, f);
	mark = xasprintf("%s/%s", t->partial, TREE_MARK);
	error = file_create(mark, "", 0, FILE_MODE);
	free(mark);
	if (error == 0)
		return 0;
	file_unwritten(t->path, error, f);
	tree_remove(t->partial);
	return -1;
}

int tree_begin(struct tree *t, const char *path, struct fault *f)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		n--;
	*t = (struct tree){ .path = xstrndup(path, n) };
	t->partial = xasprintf("%s.parcial", t->path);
	if (start(t, f) == 0)
		return 0;
	clear(t);
	return -1;
}

/*
 * Every name in it, then its own; the mark goes last, for without it what is cut would not be known
 * again. 0, or the errno value.
 */
static int settle(struct tree *t)
{
	char *mark = xasprintf("%s/%s", t->path, TREE_MARK), *parent = file_folder(t->path);
	int error = 0;

	for (size_t i = t->n; i-- > 0 && error == 0;)
		error = file_sync_path(t->folder[i]);
	if (error == 0)
		error = file_sync_path(t->partial);
	if (error == 0 && file_there(t->path))
		error = EEXIST;
	if (error == 0 && rename(t->partial, t->path) != 0)
		error = errno;
	else if (error == 0 &&
		 ((unlink(mark) != 0 && (error = errno) != 0) ||
		     (error = file_sync_path(t->path)) != 0 || (error = file_sync_path(parent)) != 0))
		tree_remove(t->path); /* its name may not last: the whole may be repeated */
	free(parent);
	free(mark);
	return error;
}

int tree_end(struct tree *t, struct fault *f)
{
	int error = settle(t);

	if (error == 0) {
		clear(t);
		return 0;
	}
	file_unwritten(t->path, error, f);
	tree_abandon(t);
	return -1;
}
