/*
 * session_read — what may be asked of a session, and what it keeps beside the database.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/curtain.h"
#include "app/paper.h"
#include "app/session_inside.h"
#include "base/words.h"
#include "store/draft.h"

bool session_may(struct session *s, const struct act *act, struct buf *why)
{
	struct when at = session_near_hour(s), now = env_now(s->env);
	struct refusal no;

	if (meeting_admit(s->r->meeting, act, now.t > at.t ? now : at, &no))
		return true;
	if (why != NULL)
		refusal_write(&no, &s->r->body, why);
	return false;
}

bool session_preview(struct session *s, const struct act *correction, meeting_look *look, void *ctx,
    struct refusal *why)
{
	return meeting_preview(s->r->meeting, correction, look, ctx, why);
}

bool session_clock_doubtful(const struct session *s, struct buf *why)
{
	struct when now = env_now(s->env), newest;
	struct civil today = when_civil(now), that = when_civil(s->r->body.planned);
	struct fault ignored;
	bool behind = store_newest_record(s->store, &newest, &ignored) == 0 && newest.t > now.t;

	if (!behind && today.year == that.year && today.month == that.month && today.day == that.day)
		return false;
	buf_add(why, behind ? "Ya hay algo asentado el " : "Se convocó para el ");
	words_moment_short(why, behind ? when_civil(newest) : that);
	buf_addc(why, '.');
	return true;
}

const struct state *session_state(const struct session *s)
{
	return meeting_state(s->r->meeting);
}

const struct meeting *session_meeting(const struct session *s)
{
	return s->r->meeting;
}

long session_length(const struct session *s)
{
	return session_reading_length(s->r);
}

const struct settings *session_settings(const struct session *s)
{
	return &s->r->settings;
}

int session_paper(struct session *s, const char *paper, struct buf *out, struct buf *notes, struct fault *f)
{
	struct paper_desk desk = { s->store, s->today, s->env, s };
	struct paper_ask ask = { .name = paper, .session = s->id };

	return paper_make(&desk, &ask, out, notes, f);
}

const char *session_notes(const struct session *s)
{
	return buf_str(&s->notes);
}

void session_draft_keep(const struct session *s, const char *what, const char *text)
{
	struct draft d = { s->id, (char *)what, (char *)text };
	struct fault ignored;

	draft_save(store_path(s->store), &d, &ignored);
}

void session_draft_drop(const struct session *s)
{
	draft_drop(store_path(s->store));
}

bool session_draft(const struct session *s, char **what, char **text)
{
	struct draft d;
	struct fault ignored;

	if (draft_load(store_path(s->store), &d, &ignored) != 0)
		return false;
	if (d.session != s->id || d.text == NULL || *d.text == '\0') {
		draft_clear(&d);
		return false;
	}
	*what = d.what;
	*text = d.text;
	return true;
}

int session_clear_hall(const struct session *s, struct fault *f)
{
	return curtain_lower(store_path(s->store), s->id, session_length(s), f);
}
