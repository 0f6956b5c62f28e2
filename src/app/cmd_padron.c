#include "config.h"

#include <string.h>

#include "app/cmd.h"
#include "app/padron.h"

static int import(struct cli *c, const char *path, struct fault *f)
{
	struct roster roster;
	struct store *store;
	struct buf report = BUF_EMPTY;
	char today[DATE_SIZE];
	int answer;

	if (padron_read(path, &roster, f) < 0)
		return -1;
	answer = cli_store(c, STORE_WRITE, &store, f);
	if (answer == 0) {
		answer = store_roster_put(store, &roster, when_date(env_now(c->env), today), f);
		store_close(store);
	}
	if (answer == 0) {
		padron_report(&roster, &report);
		fputs(buf_str(&report), c->out);
		buf_clear(&report);
	}
	roster_clear(&roster);
	return answer;
}

static int export(struct cli *c, const char *path, struct fault *f)
{
	struct roster roster;
	struct store *store;
	struct buf out = BUF_EMPTY;
	char today[DATE_SIZE];
	int answer;

	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_roster_at(store, when_date(env_now(c->env), today), &roster, f);
	store_close(store);
	if (answer < 0)
		return -1;
	padron_write(&roster, &out);
	roster_clear(&roster);
	answer = cli_output(c, path, buf_str(&out), out.len, f);
	buf_clear(&out);
	return answer;
}

int cmd_padron(struct cli *c, const struct args *a, struct fault *f)
{
	if (strcmp(a->word[0], "importar") == 0)
		return import(c, a->word[1], f);
	if (strcmp(a->word[0], "exportar") == 0)
		return export(c, a->word[1], f);
	return fault_set(
	    f, FAULT_USAGE, "se esperaba «padron importar ARCHIVO» o «padron exportar ARCHIVO»");
}
