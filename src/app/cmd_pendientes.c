#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/desk_pending.h"
#include "app/listing.h"

static const char *const kinds[] = {
	[PENDING_LIVE] = "sesión abierta",
	[PENDING_ACUERDO] = "acuerdo",
	[PENDING_ACTA] = "acta",
	[PENDING_SIGN] = "firmas",
	[PENDING_SEND] = "envío",
	[PENDING_COPY] = "copias",
	[PENDING_PUBLISH] = "publicación",
	[PENDING_SESSION] = "sesión",
	[PENDING_SEAT] = "lugar",
};

enum { WHEN, DAYS, KIND, TEXT, NUMERAL, SESSION, REFERENCE, COLUMNS };
static const char *const columns[COLUMNS] = { "cuando", "dias", "clase", "pendiente", "numeral",
	"sesion", "referencia" };

static void add(const struct pending *p, struct table *t)
{
	struct buf when = BUF_EMPTY;
	char days[24] = "", session[24] = "";

	pending_days(p, &when);
	if (p->dated)
		snprintf(days, sizeof days, "%d", p->days);
	if (p->session > 0)
		snprintf(session, sizeof session, "%ld", p->session);
	listing_add(t, (const char *const[COLUMNS]){ [WHEN] = buf_str(&when), [DAYS] = days,
	    [KIND] = kinds[p->kind], [TEXT] = p->text, [NUMERAL] = p->numeral, [SESSION] = session,
	    [REFERENCE] = p->reference });
	buf_clear(&when);
}

int cmd_pendientes(struct cli *c, const struct args *a, struct fault *f)
{
	static const struct listing_column shown[] = {
		{ "cuando", "Cuándo", 14 },
		{ "pendiente", "Pendiente", 0 },
		{ "numeral", "Numeral", 7 },
		{ NULL, NULL, 0 },
	};
	enum listing_format format;
	struct pendings all;
	struct store *store;
	struct buf out = BUF_EMPTY;
	struct table t;
	int answer;

	if (listing_format(args_get(a, "formato"), &format, f) < 0 ||
	    cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = pendings_read(store, c->env, &all, f);
	store_close(store);
	if (answer == 0) {
		t = listing_table(columns, COLUMNS, all.n);
		for (size_t i = 0; i < all.n; i++)
			add(&all.row[i], &t);
		listing_write(&t, format, shown, cli_width(c), &out);
		table_free(&t);
		answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	}
	pendings_clear(&all);
	buf_clear(&out);
	return answer;
}
