#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/session.h"
#include "base/text.h"

#define LINE_MAX_BYTES (1024 * 1024)

/*
 * Answers one line: "ok 12 votar 1 favor" or "no: reason (numeral)". False if nobody can
 * hear it any more: what cannot be answered must not be recorded.
 */
static bool answer(struct cli *c, enum verdict v, long seq, const char *line, const char *why)
{
	char *shown = text_visible(v == VERDICT_DONE ? line : why);

	if (v == VERDICT_DONE)
		fprintf(c->out, "ok %ld %s\n", seq, shown);
	else
		fprintf(c->out, "no: %s\n", shown);
	free(shown);
	return fflush(c->out) == 0;
}

/* One line of input, without its end. False if it is nothing to dictate. */
static bool is_act(char *line, ssize_t *len)
{
	while (*len > 0 && strchr("\r\n \t", line[*len - 1]) != NULL)
		line[--*len] = '\0';
	line += strspn(line, " \t");
	return *line != '\0' && *line != '#';
}

/* -1 on a failure of the world; else 0, and *refused counts. */
static int dictate(struct cli *c, struct session *s, bool strict, int *refused, struct fault *f)
{
	struct buf why = BUF_EMPTY;
	char *line = NULL;
	size_t cap = 0;
	ssize_t len = 0;
	int r = 0;

	while (r == 0 && !(strict && *refused > 0) && (len = getline(&line, &cap, stdin)) >= 0) {
		enum verdict v = VERDICT_REFUSED;
		long seq = 0;

		buf_cut(&why, 0);
		if (len > LINE_MAX_BYTES)
			buf_add(&why, "la línea es demasiado larga (VI.7)");
		else if (!text_valid(line, (size_t)len))
			buf_add(&why, "la línea no está en UTF-8 (VI.7)");
		else if (!is_act(line, &len))
			continue;
		else
			v = session_dictate(s, line, &seq, &why, f);
		*refused += v == VERDICT_REFUSED;
		if (v == VERDICT_FAILED)
			r = -1;
		else if (!answer(c, v, seq, line, buf_str(&why)))
			r = fault_set(f, FAULT_STORE, "no se pudo escribir en la salida; lo último "
			    "que se asentó es el acto %ld", session_length(s));
	}
	/* A line that memory does not hold ends the reading too, without ferror(). */
	if (r == 0 && len < 0 && !feof(stdin))
		r = fault_set(f, FAULT_STORE, "no se pudo leer la entrada: %s", fault_errno(errno));
	free(line);
	buf_clear(&why);
	return r;
}

static int export(struct cli *c, struct session *s, struct fault *f)
{
	struct buf log = BUF_EMPTY;
	int r;

	session_export(s, &log);
	r = cli_output(c, NULL, buf_str(&log), log.len, f);
	buf_clear(&log);
	return r;
}

void cmd_dictado_help(FILE *out)
{
	fputs("\nUn acto por línea; «#» comienza un comentario; «@10:05» al frente dice la hora.\n\n", out);
	for (int k = 0; k < ACT_COUNT; k++) {
		struct buf usage = BUF_EMPTY;

		act_usage((enum act_kind)k, &usage);
		fprintf(out, "  %s\n      %s.\n", buf_str(&usage), act_help((enum act_kind)k));
		buf_clear(&usage);
	}
}

int cmd_dictado(struct cli *c, const struct args *a, struct fault *f)
{
	bool exporting = args_get(a, "exportar") != NULL;
	struct store *store;
	struct session *s;
	int refused = 0, r;
	long id;

	if (args_number(a->word[0], "el número de una sesión", &id, f) < 0 ||
	    (!exporting && cli_must_exist(c, f) < 0) ||
	    cli_store(c, exporting ? STORE_READ : STORE_WRITE, &store, f) < 0)
		return -1;
	r = session_open(store, &c->settings, c->env, id, &s, f);
	if (r == 0) {
		r = exporting ? export(c, s, f) :
		    dictate(c, s, args_get(a, "estricto") != NULL, &refused, f);
		cli_note(c, session_notes(s));
		session_close(s);
	}
	store_close(store);
	return r < 0 ? -1 : refused > 0;
}
