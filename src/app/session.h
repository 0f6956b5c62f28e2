/*
 * session — the one way to write acts (design §2).
 *
 * act → meeting_admit → BEGIN → append → meeting_apply → derive → COMMIT. On any
 * failure the meeting is thrown away and read again from the log, so what the caller sees
 * is always what is stored.
 */
#ifndef APP_SESSION_H
#define APP_SESSION_H

#include "app/settings.h"
#include "domain/meeting.h"

struct env;
struct store;
struct session;

enum verdict { VERDICT_DONE, VERDICT_REFUSED, VERDICT_FAILED };

/*
 * Opens session `id` of a store: reads its log and replays it. `settings` are the ones of
 * today: they count only for a session not yet opened by `abrir`. Borrows all.
 */
int	 session_open(struct store *store, const struct settings *settings, const struct env *env,
	    long id, struct session **out, struct fault *f);
void	 session_close(struct session *s);

/*
 * For who only looks: reads the session again if another process wrote since it was read. 1 it
 * was read, 0 there is nothing new, -1 (what was read before stays; the next call tries again).
 */
int	 session_follow(struct session *s, struct fault *f);

/*
 * Records one act. `at` NULL: now (never before the last act: a clock behind it is
 * REFUSED with the advice to tell the hour). REFUSED fills *why with a Spanish sentence
 * and numeral; FAILED fills *f and has already read the log again. *seq gets the act's number.
 * `votar` in dictation: see session_dictate().
 */
enum verdict session_do(struct session *s, const struct act *act, const struct when *at,
	    long *seq, struct buf *why, struct fault *f);

/*
 * Records one line of dictation, with its optional `@hour`; a `votar` that needs
 * it stores a `votacion` before it in the same transaction.
 */
enum verdict session_dictate(struct session *s, const char *line, long *seq, struct buf *why, struct fault *f);

/* How many acts its log has. */
long	 session_length(const struct session *s);

/* Would the act be admitted now? Fills *why if not. For keys that are offered or dimmed. */
bool	 session_may(struct session *s, const struct act *act, struct buf *why);

/* What a correction would leave, or why it is not admitted: see meeting_preview(). */
bool	 session_preview(struct session *s, const struct act *correction, meeting_look *look, void *ctx,
	    struct refusal *why);

/*
 * Before `abrir`: is the clock to be doubted (another day than the planned one, or
 * earlier than something already recorded)? Then *why is a short sentence that says so.
 */
bool	 session_clock_doubtful(const struct session *s, struct buf *why);

const struct state *session_state(const struct session *s);
const struct meeting *session_meeting(const struct session *s);
const struct settings *session_settings(const struct session *s);	/* those of the snapshot once opened */

/*
 * Renders a paper ("acta", "constancia") of the session as Markdown. `notes`: see paper_make();
 * NULL: nobody listens.
 */
int	 session_paper(struct session *s, const char *paper, struct buf *out, struct buf *notes,
	    struct fault *f);
/* The same laid out as text, `width` columns (40 to 200). */
int	 session_paper_text(struct session *s, const char *paper, int width, struct buf *out,
	    struct buf *notes, struct fault *f);
/*
 * What there is to say of the template whose body the last `aprobar_acta` froze (paper_make()), a
 * line each; "" nothing. Borrowed.
 */
const char *session_notes(const struct session *s);
/* Lists, a line each, what the paper (the acta: its body) has in brackets, not known; how many, -1. */
int	 session_placeholders(struct session *s, const char *paper, struct buf *out, struct fault *f);

/*
 * What is being typed, kept beside the database until the act that it becomes is
 * recorded. `what` names the field. Failing to keep it never stops the typist.
 */
void	 session_draft_keep(const struct session *s, const char *what, const char *text);
void	 session_draft_drop(const struct session *s);
/* The draft of this session, if there is one: true and both texts, which the caller frees. */
bool	 session_draft(const struct session *s, char **what, char **text);

/* Clears the hall display until the next act (app/curtain.h). No act: the log knows nothing of it. */
int	 session_clear_hall(const struct session *s, struct fault *f);

/* The log as dictation, with full hours. */
void	 session_export(const struct session *s, struct buf *out);

#endif
