/*
 * session_paper — a session read out: its papers as text or in a file, its log as dictation.
 */
#include "config.h"

#include <string.h>

#include "app/paper.h"
#include "app/session_inside.h"
#include "papers/plain.h"

int session_paper_text(struct session *s, const char *paper, int width, struct buf *out,
    struct buf *notes, struct fault *f)
{
	struct buf markdown = BUF_EMPTY;
	int answer = session_paper(s, paper, &markdown, notes, f);

	if (answer == 0)
		answer = paper_write(buf_str(&markdown), FORM_TXT, width, out, f);
	buf_clear(&markdown);
	return answer;
}

/* Of the acta, only in what its approval freezes: what follows waits for its own acts. */
int session_placeholders(struct session *s, const char *paper, struct buf *out, struct fault *f)
{
	struct buf markdown = BUF_EMPTY;
	int n = session_paper(s, paper, &markdown, NULL, f);
	size_t cut = 0;

	if (n == 0 && strcmp(paper, "acta") == 0)
		n = paper_acta_cut(s->store, s->id, buf_str(&markdown), &cut, f);
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
