/*
 * paquete — everything of a session in a folder, to be handed over.
 */
#include "config.h"

#include <stdlib.h>

#include "app/cmd.h"
#include "app/package.h"
#include "app/paths.h"

int cmd_paquete(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf notes = BUF_EMPTY;
	struct paper_desk desk = { NULL, &c->settings, c->env, NULL };
	char *folder;
	size_t files;
	long session;
	int answer;

	if (args_number(a->word[0], "el número de una sesión", &session, f) < 0 ||
	    cli_store(c, STORE_READ, &desk.store, f) < 0)
		return -1;
	folder = paths_typed(a->word[1]);
	answer = package_write(&desk, session, folder, &notes, &files, f);
	store_close(desk.store);
	if (answer == 0) {
		if (notes.len > 0)
			cli_note(c, buf_str(&notes));
		cli_say(c, "%s: %zu archivos; se comprueba ahí mismo con «sha256sum -c SHA256SUMS»",
		    folder, files);
	}
	free(folder);
	buf_clear(&notes);
	return answer;
}
