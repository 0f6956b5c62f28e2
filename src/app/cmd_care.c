/*
 * The orders that take care of the file: respaldo; and ajustes.
 */
#include "config.h"

#include "app/backup.h"
#include "app/cmd.h"

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
		cli_say(c, "Respaldo hecho y comprobado: %s", a->word[0]);
		if (files > 0)
			cli_say(c, "Sus archivos están en la carpeta .archivo a su lado (%zu).", files);
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
