/*
 * demo — a body to look at: the shipped example in a scratch database, with a
 * session already closed and another one planned.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/cmd.h"
#include "app/convoke.h"
#include "app/padron.h"
#include "app/paths.h"
#include "app/session.h"
#include "base/file.h"
#include "base/mem.h"

#define FILE_LIMIT 262144
#define PLACE "Sala de Cabildo del Palacio Municipal"

static int read_shipped(const char *name, char **bytes, size_t *len, struct fault *f)
{
	char *path = paths_shipped(name);
	int answer = file_read(path, FILE_LIMIT, bytes, len, f);

	free(path);
	return answer;
}

static int import(struct store *store, struct fault *f)
{
	struct roster roster;
	char *bytes;
	size_t len;
	int answer;

	if (read_shipped("ejemplo/padron.csv", &bytes, &len, f) < 0)
		return -1;
	answer = padron_parse("padron.csv", bytes, len, &roster, f);
	free(bytes);
	if (answer < 0)
		return -1;
	answer = store_roster_put(store, &roster, "2024-09-01", f);
	roster_clear(&roster);
	return answer;
}

/* Every line must be admitted: the example is part of the program. */
static int dictate(struct session *s, char *lines, struct fault *f)
{
	int number = 1, answer = 0;

	for (char *line = lines, *next; line != NULL && answer == 0; line = next, number++) {
		struct buf why = BUF_EMPTY;
		enum answer said;
		long seq;

		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (*line == '\0' || *line == '#')
			continue;
		said = session_dictate(s, line, &seq, &why, f);
		if (said == ANSWER_REFUSED)
			fault_set(f, FAULT_REFUSED, "ejemplo/sesion.txt, línea %d: %s", number, buf_str(&why));
		answer = said == ANSWER_DONE ? 0 : -1;
		buf_clear(&why);
	}
	return answer;
}

static int hold(struct cli *c, struct store *store, long id, struct fault *f)
{
	struct session *session;
	char *lines;
	size_t len;
	int answer;

	if (read_shipped("ejemplo/sesion.txt", &lines, &len, f) < 0)
		return -1;
	answer = session_open(store, &c->settings, c->env, id, &session, f);
	if (answer == 0) {
		answer = dictate(session, lines, f);
		session_close(session);
	}
	free(lines);
	return answer;
}

static int fill(struct cli *c, struct store *store, struct fault *f)
{
	char *agenda = paths_shipped("ejemplo/orden.txt");
	struct convocation march = { .kind = KIND_ORDINARIA, .place = PLACE, .agenda = agenda };
	struct convocation april = { .kind = KIND_ORDINARIA, .place = PLACE };
	long id, next;
	int answer = -1;

	if (convoke_date("2026-03-25 10:00", &march.date) && convoke_date("2026-04-29 10:00", &april.date) &&
	    import(store, f) == 0 && convoke(store, &c->settings, &march, &id, f) == 0 &&
	    hold(c, store, id, f) == 0)
		answer = convoke(store, &c->settings, &april, &next, f);
	free(agenda);
	return answer;
}

int cmd_demo(struct cli *c, const struct args *a, struct fault *f)
{
	const char *tmp = getenv("TMPDIR");
	char *folder = xasprintf("%s/sesiona-demo-XXXXXX", tmp && *tmp ? tmp : "/tmp"), *path = NULL;
	struct store *store;
	int answer = -1;

	(void)a;
	if (mkdtemp(folder) == NULL)
		fault_set(f, FAULT_STORE, "no se pudo crear una carpeta temporal en %s", tmp && *tmp ? tmp : "/tmp");
	else
		path = xasprintf("%s/demo.db", folder);
	if (path != NULL && store_open(path, STORE_WRITE, c->env, &store, f) == 0) {
		answer = fill(c, store, f);
		store_close(store);
	}
	if (answer == 0) {
		fprintf(c->out, "%s\n", path);
		fprintf(c->err, "Para verla: sesiona --base %s\n", path);
	}
	free(path);
	free(folder);
	return answer;
}
