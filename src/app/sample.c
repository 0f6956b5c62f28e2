#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/bodyfile.h"
#include "app/convoke.h"
#include "app/padron.h"
#include "app/paths.h"
#include "app/sample.h"
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
		enum verdict said;
		long seq;

		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (*line == '\0' || *line == '#')
			continue;
		said = session_dictate(s, line, &seq, &why, f);
		if (said == VERDICT_REFUSED)
			fault_set(f, FAULT_REFUSED, "ejemplo/sesion.txt, línea %d: %s", number,
			    buf_str(&why));
		answer = said == VERDICT_DONE ? 0 : -1;
		buf_clear(&why);
	}
	return answer;
}

static int hold(struct store *store, const struct settings *settings, const struct env *env,
    long id, struct fault *f)
{
	struct session *session;
	char *lines;
	size_t len;
	int answer;

	if (read_shipped("ejemplo/sesion.txt", &lines, &len, f) < 0)
		return -1;
	answer = session_open(store, settings, env, id, &session, f);
	if (answer == 0) {
		answer = dictate(session, lines, f);
		session_close(session);
	}
	free(lines);
	return answer;
}

static int fill(
    struct store *store, const struct settings *settings, const struct env *env, struct fault *f)
{
	struct convocation march = {
		.kind = KIND_ORDINARIA, .place = PLACE, .name = "ejemplo/orden.txt"
	};
	struct convocation april = { .kind = KIND_ORDINARIA, .place = PLACE };
	char *matters;
	size_t len;
	long id, next;
	int answer = -1;

	if (read_shipped(march.name, &matters, &len, f) < 0)
		return -1;
	march.matters = matters;
	convoke_date("2026-03-25 10:00", &march.date);
	convoke_date("2026-04-29 10:00", &april.date);
	if (body_publish(store, settings, env, f) == 0 && import(store, f) == 0 &&
	    convoke(store, settings, &march, &id, f) == 0 && hold(store, settings, env, id, f) == 0)
		answer = convoke(store, settings, &april, &next, f);
	free(matters);
	return answer;
}

int sample_make(
    const struct settings *settings, const struct env *env, char **path, struct fault *f)
{
	const char *tmp = getenv("TMPDIR");
	char *folder = xasprintf("%s/sesiona-demo-XXXXXX", tmp && *tmp ? tmp : "/tmp");
	struct store *store;
	int answer = -1;

	*path = NULL;
	if (mkdtemp(folder) == NULL) {
		fault_set(f, FAULT_STORE, "no se pudo crear una carpeta temporal: %s", folder);
	} else {
		*path = xasprintf("%s/demo.db", folder);
		answer = store_open(*path, STORE_WRITE, env, &store, f);
	}
	free(folder);
	if (answer == 0) {
		answer = fill(store, settings, env, f);
		store_close(store);
	}
	if (answer < 0) {
		free(*path);
		*path = NULL;
	}
	return answer;
}
