/*
 * fuzz_session — lines dictated to a session on disk. Whatever is said: the file stays in
 * order, its derived rows are what its acts say, its papers can be written, and its log
 * dictated elsewhere gives the same session.
 */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/session.h"
#include "base/text.h"
#include "body.h"
#include "fuzz.h"

#define LINES_MAX 60

static struct body_image image;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	image = body_start(BODY_PLANNED);
	return 0;
}

/* A session of a fresh body, kept in `path`. */
struct held {
	struct store *store;
	struct session *session;
};

static struct held hold(const char *path)
{
	struct held h = { NULL, NULL };
	struct fault f = { FAULT_NONE, "" };

	fuzz_env_reset();
	fuzz_write(path, image.bytes, image.size);
	h.store = body_open(path, STORE_WRITE);
	PROMISE_OF(session_open(h.store, body_settings(), &fuzz_env, 1, &h.session, &f) == 0, f.text);
	return h;
}

static void let_go(struct held *h)
{
	session_close(h->session);
	store_close(h->store);
}

static bool dictate(struct held *h, const char *line)
{
	struct fault f = { FAULT_NONE, "" };
	struct buf why = BUF_EMPTY;
	long seq, before = session_length(h->session);
	enum verdict v = session_dictate(h->session, line, &seq, &why, &f);

	PROMISE_OF(v != VERDICT_FAILED, f.text);
	PROMISE(text_valid(buf_str(&why), why.len));
	PROMISE(v == VERDICT_DONE || why.len > 0);
	PROMISE((v == VERDICT_DONE) == (session_length(h->session) > before));
	buf_clear(&why);
	return v == VERDICT_DONE;
}

static void papers(struct held *h)
{
	static const char *const names[] = { "acta", "constancia" };

	for (size_t i = 0; i < 2; i++) {
		struct fault f = { FAULT_NONE, "" };
		struct buf out = BUF_EMPTY;

		if (session_paper(h->session, names[i], &out, NULL, &f) == 0)
			fuzz_readable(buf_str(&out));
		else
			fuzz_refused(&f, FAULT_INPUT);
		buf_cut(&out, 0);
		if (session_paper_text(h->session, names[i], 80, &out, NULL, &f) == 0)
			fuzz_readable(buf_str(&out));
		buf_clear(&out);
	}
}

/* Its log, dictated to the same body: every line is taken, and the rows come out the same. */
static void elsewhere(const char *log, const char *digest)
{
	struct held h = hold("y.db");
	struct buf again = BUF_EMPTY;
	char *lines = fuzz_copy((const uint8_t *)log, strlen(log)), got[SHA256_HEX], *next;

	for (char *line = lines; *line != '\0'; line = next) {
		next = strchr(line, '\n');
		*next++ = '\0';
		PROMISE_OF(dictate(&h, line), line);
	}
	session_export(h.session, &again);
	PROMISE_OF(strcmp(buf_str(&again), log) == 0, buf_str(&again));
	body_in_order(h.store, h.session, 1, got);
	PROMISE_OF(strcmp(got, digest) == 0, log);
	buf_clear(&again);
	free(lines);
	let_go(&h);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size), *next, digest[SHA256_HEX];
	struct held h = hold("x.db");
	struct buf log = BUF_EMPTY;
	int i = 0;

	for (char *line = text; line != NULL && i < LINES_MAX; line = next, i++) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (text_valid(line, strlen(line)) && *line != '\0')
			dictate(&h, line);
	}
	body_in_order(h.store, h.session, 1, digest);
	papers(&h);
	session_export(h.session, &log);
	let_go(&h);
	elsewhere(buf_str(&log), digest);
	buf_clear(&log);
	free(text);
	fuzz_sweep();
	return 0;
}
