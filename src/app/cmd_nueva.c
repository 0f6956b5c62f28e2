#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/agenda.h"
#include "app/cmd.h"
#include "app/convoke.h"
#include "base/file.h"
#include "base/text.h"

static int read_options(const struct args *a, struct convocation *v, struct fault *f)
{
	const char *kind = args_get(a, "tipo"), *date = args_get(a, "fecha"),
		   *place = args_get(a, "sede");

	if (kind == NULL || !kind_parse(kind, &v->kind))
		return fault_set(
		    f, FAULT_USAGE, "en --tipo se esperaba ordinaria, extraordinaria o consulta");
	if (date == NULL || !convoke_date(date, &v->date))
		return fault_set(
		    f, FAULT_USAGE, "en --fecha se esperaba día y hora, como \"2026-03-14 10:00\"");
	v->place = place ? place : "";
	if (!text_valid(v->place, strlen(v->place)))
		return fault_set(f, FAULT_USAGE, "la sede debe estar en UTF-8");
	return 0;
}

int cmd_nueva(struct cli *c, const struct args *a, struct fault *f)
{
	struct convocation v = { .name = args_get(a, "orden") };
	struct store *store;
	char *matters = NULL;
	size_t len;
	long id;
	int answer;

	if (read_options(a, &v, f) < 0 ||
	    (v.name != NULL && file_read(v.name, AGENDA_FILE_MAX, &matters, &len, f) < 0))
		return -1;
	v.matters = matters;
	answer = matters != NULL && strlen(matters) != len
		     ? fault_set(f, FAULT_INPUT,
			   "%s: hay un byte nulo; se esperaba un archivo de texto", v.name)
		     : cli_store(c, STORE_WRITE, &store, f);
	if (answer == 0) {
		answer = convoke(store, &c->settings, &v, &id, f);
		store_close(store);
	}
	free(matters);
	if (answer == 0)
		fprintf(c->out, "%ld\n", id);
	return answer;
}
