#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/backup.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/tree.h"

struct job {
	const char *from, *to;	/* databases */
	const struct env *env;
	char *archive; /* the folder of the copy */
	struct tree tree;
	bool begun, made; /* the folder: it is being written; it is there */
	struct buf *notes;
	size_t *files;
};

/* The same file may be asked for twice: it is kept once. */
static bool repeated(const struct table *t, size_t row)
{
	for (size_t i = 0; i < row; i++)
		if (strcmp(table_text(t, i, "sha256"), table_text(t, row, "sha256")) == 0)
			return true;
	return false;
}

static int copy_one(struct job *j, const struct table *t, size_t row, struct fault *f)
{
	const char *sha256 = table_text(t, row, "sha256");
	enum archive_state state;
	char *bytes;
	size_t len;
	int answer;

	state = archive_read(j->from, sha256, &bytes, &len);
	if (state != ARCHIVE_WHOLE) {
		buf_addf(j->notes, "«%s» no se copió: %s\n", table_text(t, row, "nombre"),
		    archive_words(state));
		return 0;
	}
	answer = j->begun ? 0 : tree_begin(&j->tree, j->archive, f);
	if (answer == 0) {
		j->begun = true;
		answer = tree_put(&j->tree, sha256, bytes, len, f);
	}
	free(bytes);
	++*j->files;
	return answer;
}

/* Read back from where it was written. */
static int verify(struct job *j, const struct table *t, struct fault *f)
{
	for (size_t i = 0; i < t->n; i++) {
		const char *sha256 = table_text(t, i, "sha256");

		if (archive_look(j->from, sha256) == ARCHIVE_WHOLE &&
		    archive_look(j->to, sha256) != ARCHIVE_WHOLE)
			return fault_set(f, FAULT_STORE,
			    "%s: la copia no quedó bien; use otro disco", j->archive);
	}
	return 0;
}

static int copy_files(struct job *j, const struct table *t, struct fault *f)
{
	int answer = 0;

	for (size_t i = 0; i < t->n && answer == 0; i++)
		if (!repeated(t, i))
			answer = copy_one(j, t, i, f);
	if (!j->begun)
		return answer;
	if (answer < 0) {
		tree_abandon(&j->tree);
		return -1;
	}
	if (tree_end(&j->tree, f) < 0)
		return -1;
	j->made = true;
	return verify(j, t, f);
}

/* The copy of the database is whole and waits for its name: which files are its own, it tells. */
static int copy_archive(void *ctx, const char *copy, struct fault *f)
{
	struct job *j = ctx;
	struct store *s;
	struct table t;
	int answer;

	if (store_open(copy, STORE_READ, j->env, &s, f) < 0)
		return -1;
	answer = store_files(s, &t, f);
	store_close(s);
	if (answer < 0)
		return -1;
	answer = copy_files(j, &t, f);
	table_free(&t);
	return answer;
}

/* The archive of a copy that was cut before it got its name: then its .parcial is there too. */
static void clear_leftover(const struct job *j)
{
	char *partial = xasprintf("%s.parcial", j->to);

	if (!file_there(j->to) && file_there(partial))
		tree_remove(j->archive);
	free(partial);
}

int backup_make(struct store *s, const struct env *env, const char *to, struct buf *notes,
    size_t *files, struct fault *f)
{
	struct job j = { .from = store_path(s), .to = to, .env = env, .notes = notes,
		.files = files };
	int answer;

	*files = 0;
	j.archive = xasprintf("%s.archivo", to);
	clear_leftover(&j);
	if (file_there(j.archive) && !file_there(to))
		answer = fault_set(
		    f, FAULT_INPUT, "%s ya existe; elija otro nombre para el respaldo", j.archive);
	else
		answer = store_backup(s, to, copy_archive, &j, f);
	if (answer < 0 && j.made)
		tree_remove(j.archive);
	free(j.archive);
	return answer;
}
