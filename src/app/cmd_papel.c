#include "config.h"

#include <string.h>

#include "app/cmd.h"
#include "app/session.h"
#include "papers/plain.h"

#define TEXT_WIDTH 80

enum format { FORMAT_MD, FORMAT_TXT };

/* By the option, else by the file's name, else text. */
static int find_format(const struct args *a, enum format *out, struct fault *f)
{
	const char *word = args_get(a, "formato"), *path = args_get(a, "salida");

	if (word == NULL) {
		size_t n = path ? strlen(path) : 0;

		*out = n > 3 && strcmp(path + n - 3, ".md") == 0 ? FORMAT_MD : FORMAT_TXT;
		return 0;
	}
	*out = strcmp(word, "md") == 0 ? FORMAT_MD : FORMAT_TXT;
	if (strcmp(word, "md") != 0 && strcmp(word, "txt") != 0)
		return fault_set(
		    f, FAULT_USAGE, "en --formato se esperaba md o txt, no «%.80s»", word);
	return 0;
}

/* The session asked for; else the live one, else the last that was opened. */
static int find_session(struct store *store, const struct args *a, long *id, struct fault *f)
{
	const char *word = args_get(a, "sesion");
	struct session_row *row;
	size_t n;

	if (word != NULL)
		return args_number(word, "en --sesion el número de una sesión", id, f);
	if (store_live_session(store, id, f) < 0)
		return -1;
	if (*id != 0)
		return 0;
	if (store_sessions(store, &row, &n, f) < 0)
		return -1;
	for (size_t i = 0; i < n && *id == 0; i++)
		if (row[i].acts > 0)
			*id = row[i].id;
	session_rows_free(row, n);
	return *id != 0 ? 0
			: fault_set(f, FAULT_INPUT,
			      "todavía no se abre ninguna sesión; indique una con --sesion N");
}

static int render(struct cli *c, const struct args *a, struct buf *markdown, struct fault *f)
{
	struct store *store;
	struct session *session;
	long id;
	int answer = -1;

	if (cli_store(c, STORE_READ, &store, f) < 0)
		return -1;
	if (find_session(store, a, &id, f) == 0 &&
	    session_open(store, &c->settings, c->env, id, &session, f) == 0) {
		answer = session_paper(session, a->n_words > 0 ? a->word[0] : "acta", markdown, f);
		session_close(session);
	}
	store_close(store);
	return answer;
}

int cmd_papel(struct cli *c, const struct args *a, struct fault *f)
{
	struct buf markdown = BUF_EMPTY, text = BUF_EMPTY, *out = &markdown;
	enum format format;
	int answer = find_format(a, &format, f);

	if (answer == 0)
		answer = render(c, a, &markdown, f);
	if (answer == 0 && format == FORMAT_TXT) {
		out = &text;
		answer = markdown_to_text(buf_str(&markdown), TEXT_WIDTH, out, f);
	}
	if (answer == 0)
		answer = cli_output(c, args_get(a, "salida"), buf_str(out), out->len, f);
	buf_clear(&markdown);
	buf_clear(&text);
	return answer;
}
