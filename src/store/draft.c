#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "store/draft.h"

#define DRAFT_MAX (1 << 20)

/* The file: session, LF, which field, LF, the text as it was typed. */

static char *draft_path(const char *db_path)
{
	return xasprintf("%s.borrador", db_path);
}

static int not_plain(const char *path, struct fault *f)
{
	return fault_set(f, FAULT_STORE, "%s, junto a la base, no es un archivo: muévalo de allí", path);
}

int draft_save(const char *db_path, const struct draft *d, struct fault *f)
{
	char *path = draft_path(db_path);
	struct buf b = BUF_EMPTY;
	int r;

	buf_addf(&b, "%ld\n%s\n%s", d->session, d->what, d->text);
	r = file_plain(path) ? file_write(path, b.s, b.len, 0640, f) : not_plain(path, f);
	buf_clear(&b);
	free(path);
	return r;
}

static int draft_parse(const char *path, char *bytes, size_t len, struct draft *out, struct fault *f)
{
	char *what = strchr(bytes, '\n'), *text, *end;
	long session = strtol(bytes, &end, 10);

	text = what == NULL ? NULL : strchr(what + 1, '\n');
	if (text == NULL || end != what || session == 0 || session < DRAFT_PLAN || !text_valid(bytes, len))
		return fault_set(f, FAULT_INPUT, "el borrador %s está dañado; bórrelo para seguir", path);
	out->session = session;
	out->what = xstrndup(what + 1, (size_t)(text - what - 1));
	out->text = xstrdup(text + 1);
	return 0;
}

int draft_load(const char *db_path, struct draft *out, struct fault *f)
{
	char *path = draft_path(db_path), *bytes;
	size_t len;
	int r = 0;

	memset(out, 0, sizeof *out);
	if (!file_plain(path)) {
		r = not_plain(path, f);
	} else if (access(path, F_OK) == 0 || errno != ENOENT) {
		r = file_read(path, DRAFT_MAX, &bytes, &len, f);
		if (r == 0) {
			r = draft_parse(path, bytes, len, out, f);
			free(bytes);
		}
	}
	free(path);
	return r;
}

void draft_drop(const char *db_path)
{
	char *path = draft_path(db_path);

	unlink(path);
	free(path);
}

void draft_clear(struct draft *d)
{
	free(d->what);
	free(d->text);
	memset(d, 0, sizeof *d);
}
