/*
 * session_beside — what a session keeps beside the database: the text being typed, and
 * whether the hall display is cleared.
 */
#include "config.h"

#include "app/curtain.h"
#include "app/session.h"
#include "store/draft.h"

void session_draft_keep(const struct session *s, const char *what, const char *text)
{
	struct draft d = { session_id(s), (char *)what, (char *)text };
	struct fault ignored;

	draft_save(session_path(s), &d, &ignored);
}

void session_draft_drop(const struct session *s)
{
	draft_drop(session_path(s));
}

bool session_draft(const struct session *s, char **what, char **text)
{
	struct draft d;
	struct fault ignored;

	if (draft_load(session_path(s), &d, &ignored) != 0)
		return false;
	if (d.session != session_id(s) || d.text == NULL || *d.text == '\0') {
		draft_clear(&d);
		return false;
	}
	*what = d.what;
	*text = d.text;
	return true;
}

int session_clear_hall(const struct session *s, struct fault *f)
{
	return curtain_lower(session_path(s), session_id(s), session_length(s), f);
}
