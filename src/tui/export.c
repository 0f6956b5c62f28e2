#include "config.h"

#include "tui/export.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "app/paths.h"
#include "base/file.h"
#include "base/mem.h"
#include "tui/ask.h"

enum { FILE_MODE = 0640 };	/* it may have telephones: not for everybody */

void export_clear(struct export *e)
{
	free(e->bytes);
	free(e->path);
	*e = (struct export){ 0 };
}

struct answer export_ask(struct export *e, int tag, const char *name, char *bytes)
{
	struct ask_text ask = { .tag = tag, .title = "Archivo CSV donde se guarda",
		.hint = "Enter lo guarda; lo abre cualquier hoja de cálculo.", .max = 4000 };
	char *path = e->path != NULL ? xstrdup(e->path) : xasprintf("~/%s", name);
	struct answer a;

	free(e->bytes);
	e->bytes = bytes;
	e->tag = tag;
	ask.initial = path;
	a = answer_push(ask_text(&ask));
	free(path);
	return a;
}

/* The name tells what it is, and so no database is ever written over. */
static bool named_csv(const char *path)
{
	size_t len = strlen(path);

	return len > 4 && strcmp(path + len - 4, ".csv") == 0;
}

static struct answer write_it(struct export *e, const char *path, struct buf *said)
{
	struct fault f = { FAULT_NONE, "" };

	if (file_write(path, e->bytes, strlen(e->bytes), FILE_MODE, &f) < 0)
		buf_add(said, fault_sentence(&f));
	else
		buf_addf(said, "✓ Quedó guardado en %s", path);
	free(e->bytes);
	e->bytes = NULL;
	return answer_redraw();
}

bool export_result(struct export *e, const struct result *r, struct answer *out, struct buf *said)
{
	char *path;

	if (e->bytes == NULL || (r->tag != e->tag && r->tag != e->tag + 1))
		return false;
	*out = answer_redraw();
	if (!r->yes) {
		free(e->bytes);
		e->bytes = NULL;
		return true;
	}
	if (r->tag == e->tag) {
		free(e->path);
		e->path = xstrdup(r->text);
	}
	path = paths_typed(e->path);
	if (!named_csv(path)) {
		buf_add(said, "No se guardó: el nombre debe terminar en .csv.");
		free(e->bytes);
		e->bytes = NULL;
	} else if (r->tag == e->tag && access(path, F_OK) == 0)
		*out = answer_push(ask_confirm(e->tag + 1, "Ese archivo ya existe. ¿Reemplazarlo?", path));
	else
		*out = write_it(e, path, said);
	free(path);
	return true;
}
