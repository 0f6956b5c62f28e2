/*
 * desk_attach — the files of a session: the signed acta, its annexes, what proves something.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/archive.h"
#include "app/desk_acta.h"
#include "app/desk_inside.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/text.h"

#define NOTE_LIMIT 1000 /* bytes */

const char *const acta_file_kinds[] = { "acta firmada", "lista de asistencia", "convocatoria",
	"acuse", "evidencia", "otro", NULL };

/* The act of the n-th annex that the acta lists; 0 if there are not so many. */
static int annex_act(struct desk *d, long session, int n, long *act, struct fault *f)
{
	struct table t;

	*act = 0;
	if (store_view_of(d->store, "hechos", session, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n && *act == 0; i++)
		if (strcmp(table_text(&t, i, "clase"), "anexo") == 0 && --n == 0)
			*act = strtol(table_text(&t, i, "acto"), NULL, 10);
	table_free(&t);
	return 0;
}

static int unknown(const char *what, struct fault *f)
{
	struct buf list = BUF_EMPTY;

	for (int i = 0; acta_file_kinds[i] != NULL; i++)
		buf_addf(&list, "%s, ", acta_file_kinds[i]);
	fault_set(f, FAULT_INPUT, "no se sabe qué es «%.60s»: se esperaba %s«anexo 1», «anexo 2»…",
	    what, buf_str(&list));
	buf_clear(&list);
	return -1;
}

/* "anexo 2" is the second that the acta lists. */
static int read_kind(
    struct desk *d, long session, const char *what, struct attachment *out, struct fault *f)
{
	char *key, *end;
	long n = 0;

	for (int i = 0; acta_file_kinds[i] != NULL; i++)
		if (text_same(what, acta_file_kinds[i])) {
			out->what = acta_file_kinds[i];
			return 0;
		}
	key = text_key(what);
	if (strncmp(key, "anexo ", 6) == 0) {
		n = strtol(key + 6, &end, 10);
		n = *end == '\0' && n > 0 && n < 1000 ? n : 0;
	}
	free(key);
	if (n == 0)
		return unknown(what, f);
	out->what = "anexo";
	if (annex_act(d, session, (int)n, &out->act, f) < 0)
		return -1;
	if (out->act == 0)
		return fault_set(f, FAULT_INPUT,
		    "el acta de la sesión %ld no menciona un anexo %ld", session, n);
	return 0;
}

static int keep(
    struct desk *d, long session, const char *file, struct attachment *a, long *id, struct fault *f)
{
	struct archived kept;
	char *path = paths_typed(file);
	int answer = archive_put(store_path(d->store), path, &kept, f);

	free(path);
	if (answer < 0)
		return -1;
	a->name = kept.name;
	a->sha256 = kept.sha256;
	answer = store_attach(d->store, session, a, id, f);
	if (answer < 0)
		archive_undo(&kept, d->store);
	archived_clear(&kept);
	return answer;
}

int desk_attach(struct desk *d, long session, const char *file, const char *what, const char *note,
    long *id, struct fault *f)
{
	struct attachment a = { 0 };
	struct session_row row;
	char *clean;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	if (store_session(d->store, session, &row, f) < 0)
		return -1;
	session_row_clear(&row);
	if (what == NULL || *what == '\0')
		return unknown("", f);
	if (read_kind(d, session, what, &a, f) < 0)
		return -1;
	clean = note == NULL ? xstrdup("") : text_clean_line(note);
	a.note = clean;
	if (strlen(clean) > NOTE_LIMIT)
		answer = fault_set(
		    f, FAULT_INPUT, "la nota es demasiado larga: se admiten 1,000 bytes");
	else
		answer = keep(d, session, file, &a, id, f);
	free(clean);
	return answer;
}

int desk_detach(struct desk *d, long session, long id, const char *why, struct fault *f)
{
	char *clean;
	int answer;

	if (d->holder != NULL)
		return desk_looking(d, f);
	clean = why == NULL ? xstrdup("") : text_clean_line(why);
	if (*clean == '\0')
		answer = fault_set(f, FAULT_INPUT, "para retirarlo hace falta el motivo");
	else
		answer = store_detach(d->store, session, id, clean, f);
	free(clean);
	return answer;
}
