#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/archive.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/store.h"

#define FILE_LIMIT ((size_t)64 << 20)

char *archive_path(const char *base, const char *sha256)
{
	return xasprintf("%s.archivo/%s", base, sha256);
}

/* As people know it; a name that is no UTF-8 is made legible. */
static char *name_of(const char *file)
{
	const char *slash = strrchr(file, '/'), *name = slash != NULL ? slash + 1 : file;

	return text_valid(name, strlen(name)) ? text_clean_line(name) : text_visible(name);
}

/* Is it a name that archive_put() gives? What somebody wrote into the database may be any path. */
static bool is_hash(const char *sha256)
{
	return strspn(sha256, "0123456789abcdef") == SHA256_HEX - 1 && sha256[SHA256_HEX - 1] == '\0';
}

/* Of what could not be read: there is none, it is longer than any that was kept, or the disk failed. */
static enum archive_state unread(const char *path)
{
	if (access(path, R_OK) == 0)
		return ARCHIVE_CHANGED;
	return errno == ENOENT || errno == ENOTDIR ? ARCHIVE_MISSING : ARCHIVE_UNREADABLE;
}

enum archive_state archive_read(const char *base, const char *sha256, char **bytes, size_t *len)
{
	char *path = archive_path(base, sha256), now[SHA256_HEX];
	struct fault f;
	enum archive_state state = ARCHIVE_WHOLE;

	if (!is_hash(sha256)) {
		state = ARCHIVE_MISSING;
	} else if (!file_plain(path)) {
		state = ARCHIVE_CHANGED;
	} else if (file_read(path, FILE_LIMIT, bytes, len, &f) < 0) {
		state = f.kind == FAULT_STORE ? ARCHIVE_UNREADABLE : unread(path);
	} else if (strcmp(sha256_hex(*bytes, *len, now), sha256) != 0) {
		free(*bytes);
		state = ARCHIVE_CHANGED;
	}
	free(path);
	return state;
}

const char *archive_words(enum archive_state state)
{
	switch (state) {
	case ARCHIVE_MISSING:
		return "ya no está en la carpeta .archivo";
	case ARCHIVE_CHANGED:
		return "cambió desde que se guardó";
	case ARCHIVE_UNREADABLE:
		return "no se pudo leer";
	default:
		return "";
	}
}

enum archive_state archive_look(const char *base, const char *sha256)
{
	char *bytes;
	size_t len;
	enum archive_state state = archive_read(base, sha256, &bytes, &len);

	if (state == ARCHIVE_WHOLE)
		free(bytes);
	return state;
}

static int make_folder(const char *base, struct fault *f)
{
	char *folder = xasprintf("%s.archivo", base);
	int error = file_make_folder(folder, 0750), answer = 0;

	if (error != 0)
		answer = fault_set(f, FAULT_STORE, "%s: no se pudo crear: %s", folder, fault_errno(error));
	free(folder);
	return answer;
}

int archive_put(const char *base, const char *file, struct archived *out, struct fault *f)
{
	char *bytes;
	size_t len;
	int answer = 0;

	*out = (struct archived){ 0 };
	/* Nothing but SQLite opens the database: closing it would drop the locks. */
	if (file_same(file, base))
		return fault_set(f, FAULT_INPUT, "%s es la base de datos; elija otro archivo", file);
	if (file_read(file, FILE_LIMIT, &bytes, &len, f) < 0)
		return -1;
	sha256_hex(bytes, len, out->sha256);
	if (archive_look(base, out->sha256) != ARCHIVE_WHOLE) {
		char *path = archive_path(base, out->sha256);

		out->made = access(path, F_OK) != 0;
		answer = make_folder(base, f);
		if (answer == 0)
			answer = file_write(path, bytes, len, 0640, f);
		free(path);
	}
	free(bytes);
	if (answer < 0)
		return -1;
	out->name = name_of(file);
	out->path = archive_path(base, out->sha256);
	return 0;
}

/* A commit that reported an error may be stored all the same: what it names must stay. */
static bool named(struct store *store, const char *sha256)
{
	struct fault ignored;
	struct table t;
	bool found = false;

	if (store_files(store, &t, &ignored) < 0)
		return true;
	for (size_t i = 0; i < t.n; i++)
		found = found || strcmp(table_text(&t, i, "sha256"), sha256) == 0;
	table_free(&t);
	return found;
}

void archive_undo(const struct archived *a, struct store *store)
{
	if (a->made && !named(store, a->sha256))
		unlink(a->path);
}

void archived_clear(struct archived *a)
{
	free(a->name);
	free(a->path);
	*a = (struct archived){ 0 };
}
