/*
 * session_paper — a session read out: its papers as text or in a file, its log as dictation.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/paper.h"
#include "app/session.h"
#include "base/file.h"
#include "papers/plain.h"

int session_paper_text(
    struct session *s, const char *paper, int width, struct buf *out, struct fault *f)
{
	struct buf markdown = BUF_EMPTY;
	int answer = session_paper(s, paper, &markdown, f);

	if (answer == 0)
		answer = markdown_to_text(buf_str(&markdown), width, out, f);
	buf_clear(&markdown);
	return answer;
}

/* Of the acta, only in what its approval freezes: what follows waits for its own acts. */
int session_placeholders(struct session *s, const char *paper, struct buf *out, struct fault *f)
{
	const struct state *st = session_state(s);
	struct buf markdown = BUF_EMPTY;
	int n = session_paper(s, paper, &markdown, f), acta = state_point_of(st, CLASS_ACTA);
	size_t cut = 0;

	if (n == 0 && strcmp(paper, "acta") == 0 && acta >= 0)
		cut = paper_acta_cut(buf_str(&markdown), st->point[acta].no);
	if (cut > 0)
		buf_cut(&markdown, cut);
	if (n == 0) {
		struct doc *d = doc_read(buf_str(&markdown), f);

		n = d != NULL ? doc_placeholders(d, out) : -1;
		doc_free(d);
	}
	buf_clear(&markdown);
	return n;
}

static bool ends(const char *s, const char *with)
{
	size_t n = strlen(s), w = strlen(with);

	return n > w && strcmp(s + n - w, with) == 0;
}

int session_paper_save(
    struct session *s, const char *paper, const char *path, bool replace, struct fault *f)
{
	const char *home = getenv("HOME");
	bool text = ends(path, ".txt");
	struct buf full = BUF_EMPTY, bytes = BUF_EMPTY;
	int answer;

	/* The name tells the format, and so no database is ever written over. */
	if (!text && !ends(path, ".md"))
		return fault_set(f, FAULT_INPUT,
		    "el nombre «%s» debe terminar en .md o .txt: así se elige la forma", path);
	if (strncmp(path, "~/", 2) == 0 && home != NULL)
		buf_addf(&full, "%s/", home);
	buf_add(&full, path + (full.len > 0 ? 2 : 0));
	if (!replace && access(buf_str(&full), F_OK) == 0)
		answer = 1;
	else if (text)
		answer = session_paper_text(s, paper, 80, &bytes, f);
	else
		answer = session_paper(s, paper, &bytes, f);
	if (answer == 0)
		answer = file_write(buf_str(&full), buf_str(&bytes), bytes.len, 0640, f);
	buf_clear(&full);
	buf_clear(&bytes);
	return answer;
}

void session_export(const struct session *s, struct buf *out)
{
	const struct entry *log;
	char at[WHEN_SIZE];
	size_t n;

	log = meeting_log(session_meeting(s), &n);
	for (size_t i = 0; i < n; i++) {
		buf_addf(out, "@%s ", when_format(log[i].at, at));
		act_write(log[i].act, out);
		buf_addc(out, '\n');
	}
}
