#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/desk_pending.h"
#include "app/listing.h"

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
		t = pendings_table(&all);
		listing_write(&t, format, shown, cli_width(c), &out);
		table_free(&t);
		answer = cli_output(c, args_get(a, "salida"), buf_str(&out), out.len, f);
	}
	pendings_clear(&all);
	buf_clear(&out);
	return answer;
}
