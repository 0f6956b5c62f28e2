#include "config.h"

#include "app/cmd.h"

/* The session to go into: the one told, or the live one. 0: there is none, the home screen. */
static int find_session(struct cli *c, const struct args *a, long *id, struct fault *f)
{
	struct store *store;
	struct fault absent;
	int answer;

	*id = 0;
	if (a->n_words > 0)
		return args_number(a->word[0], "el número de una sesión", id, f);
	if (cli_must_exist(c, &absent) < 0)
		return 0;
	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = store_live_session(store, id, f);
	store_close(store);
	return answer;
}

int cmd_sesion(struct cli *c, const struct args *a, struct fault *f)
{
	long id;

	return find_session(c, a, &id, f) < 0 ? -1 : c->screen(c, id, f);
}

int cmd_pantalla(struct cli *c, const struct args *a, struct fault *f)
{
	(void)a;
	return c->hall(c, f);
}
