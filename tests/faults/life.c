#include "config.h"

#include <getopt.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "app/cli.h"
#include "app/desk_register.h"
#include "app/session.h"
#include "base/buf.h"
#include "base/mem.h"
#include "store/db.h"
#include "tests/faults/disk.h"
#include "tests/faults/life.h"

#define WORDS_MAX 16

enum kind { ORDER, LINE, EVIDENCE };

static const struct step {
	enum kind kind;
	const char *text;
} steps[] = {
	{ ORDER, "padron importar " CONF_DIR "/ejemplo/padron.csv" },
	{ ORDER, "nueva --tipo ordinaria --fecha 2026-03-25T10:00 --orden " CONF_DIR
		 "/ejemplo/orden.txt" },
	{ ORDER, "acuerdos importar ../antes.csv" },
	{ LINE, "@10:00 abrir Sala de Cabildo" },
	{ LINE, "@10:01 presente 1" },
	{ LINE, "@10:02 presente 2" },
	{ LINE, "@10:02 presente 3 suplente" },
	{ LINE, "@10:02 presente 5" },
	{ LINE, "@10:03 quorum" },
	{ LINE, "@10:04 aprobar_orden" },
	{ LINE, "@10:05 punto 5" },
	{ LINE, "@10:06 propuesta Publicar cada mes el avance de obra, con fotografías" },
	{ LINE, "@10:07 objetar 2 No hay presupuesto" },
	{ LINE, "@10:08 votar 1 favor" },
	{ LINE, "@10:08 votar resto favor" },
	{ LINE, "@10:09 cerrar_votacion" },
	{ LINE, "@10:10 acuerdo Publicar cada mes el avance | Academia | 2026-04-30" },
	{ LINE, "@10:10 deshacer | Se leyó mal" },
	{ LINE, "@10:10 acuerdo Publicar cada mes el avance de obra | Academia | 2026-04-30" },
	{ LINE, "@10:11 cerrar_punto" },
	{ LINE, "@10:12 aprobar_acta" },
	{ LINE, "@10:13 clausurar" },
	{ EVIDENCE, "../antes.csv" },
	{ ORDER, "respaldo copia.db" },
	{ ORDER, "papel acta -o acta.md" },
};
#define STEPS ((int)(sizeof steps / sizeof *steps))

const char *life_step(int step)
{
	return step >= 1 && step <= STEPS ? steps[step - 1].text : "nothing";
}

/* Paths without a folder, and those of "..", are beside x.db. */
static char *placed(const char *folder, const char *word)
{
	if (strncmp(word, "../", 3) == 0 || strcmp(word, "copia.db") == 0 ||
	    strcmp(word, "acta.md") == 0)
		return xasprintf("%s/%s", folder, word);
	return xstrdup(word);
}

int life_order(const char *folder, const char *order, char **said)
{
	char *argv[WORDS_MAX] = { xstrdup("sesiona"), xstrdup("--base"),
		xasprintf("%s/x.db", folder) };
	char *copy = xstrdup(order), *told = NULL, *rest = copy;
	size_t len;
	FILE *out = open_memstream(&told, &len);
	struct cli c = { .env = env_real(), .out = out, .err = out };
	int argc = 3, status;

	for (char *word; (word = strsep(&rest, " ")) != NULL && argc < WORDS_MAX - 1;)
		argv[argc++] = placed(folder, word);
	optind = 0; /* getopt begins anew */
	status = cli_run(&c, argc, argv);
	fclose(out);
	for (int i = 0; i < argc; i++)
		free(argv[i]);
	free(copy);
	if (said != NULL)
		*said = told;
	else
		free(told);
	return status;
}

/* ---- each kind -------------------------------------------------------------------------- */

#define good(call)                                          \
	do {                                                \
		struct fault f_ = { FAULT_NONE, "" };       \
		struct fault *f = &f_;                      \
		if ((call) != 0)                            \
			fail_msg("%s: %s", #call, f_.text); \
	} while (0)

static void give_order(const char *folder, const char *order)
{
	char *said;

	if (life_order(folder, order, &said) != 0)
		fail_msg("%s: %s", order, said);
	free(said);
}

/* The session's lines that begin at step i, through one connection; returns the step after them. */
static int dictate(const char *path, int i, const char *weaker)
{
	struct settings settings;
	struct store *store;
	struct session *session;
	struct buf why = BUF_EMPTY;

	settings_init(&settings);
	good(store_open(path, STORE_WRITE, env_real(), &store, f));
	if (weaker != NULL)
		good(db_exec(store, weaker, f));
	good(session_open(store, &settings, env_real(), 1, &session, f));
	for (; i < STEPS && steps[i].kind == LINE; i++) {
		struct fault f = { FAULT_NONE, "" };
		long seq;

		if (session_dictate(session, steps[i].text, &seq, &why, &f) != VERDICT_DONE)
			fail_msg("%s: %s%s", steps[i].text, buf_str(&why), f.text);
		disk_tell();
	}
	buf_clear(&why);
	session_close(session);
	store_close(store);
	settings_clear(&settings);
	return i;
}

static void follow_up(const char *path, const char *evidence)
{
	const struct desk_progress p = { .state = "en proceso",
		.text = "Se publicó marzo",
		.date = "2026-03-25",
		.file = evidence };
	const struct desk_query all = { 0 };
	struct settings settings;
	struct desk *desk;
	struct desk_page page;

	settings_init(&settings);
	good(desk_open(path, &settings, env_real(), &desk, f));
	good(desk_register(desk, &all, DESK_LAST, 1, &page, f));
	assert_true(page.n > 0);
	good(desk_progress(desk, page.row[page.n - 1].id, &p, f));
	desk_page_clear(&page);
	desk_close(desk);
	settings_clear(&settings);
}

static void prepare(const char *folder)
{
	char *path = xasprintf("%s/../antes.csv", folder);
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	fputs("Folio,Acuerdo,Responsable\nV-1,Limpiar la plaza,Vecinos\nV-2,Pintar la "
	      "escuela,Academia\n",
	    out);
	fclose(out);
	free(path);
}

int life_record(const char *folder, const char *weaker)
{
	char *path = xasprintf("%s/x.db", folder);

	prepare(folder);
	disk_watch(folder);
	for (int i = 0; i < STEPS;) {
		char *file = placed(folder, steps[i].text);

		switch (steps[i].kind) {
		case ORDER:
			give_order(folder, steps[i].text);
			break;
		case EVIDENCE:
			follow_up(path, file);
			break;
		case LINE:
			i = dictate(path, i, weaker);
			free(file);
			continue;
		}
		disk_tell();
		i++;
		free(file);
	}
	free(path);
	return STEPS;
}
