#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/padron.h"
#include "base/file.h"
#include "base/text.h"

#define FILE_LIMIT ((size_t)16 << 20)
#define KINDS_LEAST 5 /* I.1 */

static void today_text(struct cli *c, char out[48])
{
	struct civil now = when_civil(env_now(c->env));

	snprintf(out, 48, "%04d-%02d-%02d", now.year, now.month, now.day);
}

static int count_kinds(const struct seat *seat, int n)
{
	int kinds = 0;

	for (int i = 0; i < n; i++) {
		int j = 0;

		while (j < i && !text_same(seat[j].kind, seat[i].kind))
			j++;
		kinds += j == i;
	}
	return kinds;
}

/* Says "Falta suplente en el lugar 3 (I.1)." for each that lacks somebody. */
static void report(FILE *out, const struct roster *r)
{
	struct arena a;
	const struct seat *seat;
	struct person facilitator;
	int n, kinds;

	arena_init(&a);
	padron_seats(r, &a, &seat, &n, &facilitator);
	fprintf(out, "Padrón: %d %s, %zu %s.\n", n, n == 1 ? "lugar" : "lugares", r->n,
	    r->n == 1 ? "persona" : "personas");
	for (int i = 0; i < n; i++)
		if (*seat[i].titular.name == '\0' || *seat[i].suplente.name == '\0')
			fprintf(out, "Falta %s en el lugar %d, %s (I.1).\n",
			    *seat[i].titular.name ? "suplente" : "titular", seat[i].number,
			    seat[i].kind);
	kinds = count_kinds(seat, n);
	if (kinds < KINDS_LEAST)
		fprintf(
		    out, "Hay %d de los cinco tipos de integrante que se piden (I.1).\n", kinds);
	if (*facilitator.name == '\0')
		fputs("Falta quien facilite las sesiones (VI).\n", out);
	arena_clear(&a);
}

static int import(struct cli *c, const char *path, struct fault *f)
{
	struct roster roster;
	struct store *store;
	char *bytes, today[48];
	size_t len;
	int answer;

	if (file_read(path, FILE_LIMIT, &bytes, &len, f) < 0)
		return -1;
	answer = padron_parse(path, bytes, len, &roster, f);
	free(bytes);
	if (answer < 0)
		return -1;
	today_text(c, today);
	answer = cli_store(c, STORE_WRITE, &store, f);
	if (answer == 0) {
		answer = store_roster_put(store, &roster, today, f);
		store_close(store);
	}
	if (answer == 0)
		report(c->out, &roster);
	roster_clear(&roster);
	return answer;
}

static int export(struct cli *c, const char *path, struct fault *f)
{
	struct roster roster;
	struct store *store;
	struct buf out = BUF_EMPTY;
	char today[48];
	int answer;

	today_text(c, today);
	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_roster_at(store, today, &roster, f);
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
