/*
 * The orders that take care of the file: respaldo; and ajustes.
 */
#include "config.h"

#include <stdlib.h>

#include "app/backup.h"
#include "app/cmd.h"
#include "base/text.h"

/* A path may bear codes that a terminal would obey: whoever named the file chose it. */
static void show_path(struct cli *c, const char *before, const char *path)
{
	char *safe = text_visible(path);

	fprintf(c->out, "%s%s\n", before, safe);
	free(safe);
}

int cmd_respaldo(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf notes = BUF_EMPTY;
	struct store *store;
	size_t files;
	int answer;

	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	answer = backup_make(store, c->env, a->word[0], &notes, &files, f);
	store_close(store);
	if (answer == 0) {
		if (notes.len > 0)
			cli_note(c, buf_str(&notes));
		show_path(c, "Respaldo hecho y comprobado: ", a->word[0]);
		if (files > 0)
			fprintf(c->out, "Sus archivos están en la carpeta .archivo a su lado (%zu).\n", files);
	}
	buf_clear(&notes);
	return answer;
}

int cmd_ajustes(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf out = BUF_EMPTY;

	(void)a;
	(void)f;
	settings_explain(&c->settings, &out);
	fputs(buf_str(&out), c->out);
	buf_clear(&out);
	return 0;
}
