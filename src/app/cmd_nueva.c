#include "config.h"

#include <string.h>

#include "app/cmd.h"
#include "app/convoke.h"
#include "base/text.h"

int cmd_nueva(struct cli *c, const struct args *a, struct fault *f)
{
	const char *kind = args_get(a, "tipo"), *date = args_get(a, "fecha"), *place = args_get(a, "sede");
	struct convocation v = { .place = place ? place : "", .agenda = args_get(a, "orden") };
	struct store *store;
	long id;
	int answer;

	if (kind == NULL || !kind_parse(kind, &v.kind))
		return fault_set(f, FAULT_USAGE, "en --tipo se esperaba ordinaria, extraordinaria o consulta");
	if (date == NULL || !convoke_date(date, &v.date))
		return fault_set(f, FAULT_USAGE, "en --fecha se esperaba día y hora, como \"2026-03-14 10:00\"");
	if (!text_valid(v.place, strlen(v.place)))
		return fault_set(f, FAULT_USAGE, "la sede debe estar en UTF-8");
	if (cli_store(c, STORE_WRITE, &store, f) < 0)
		return -1;
	answer = convoke(store, &c->settings, &v, &id, f);
	store_close(store);
	if (answer == 0)
		fprintf(c->out, "%ld\n", id);
	return answer;
}
