#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/bodyfile.h"
#include "app/curtain.h"
#include "app/paper.h"
#include "app/session_inside.h"
#include "base/mem.h"
#include "base/words.h"
#include "store/store.h"

static void reading_free(struct reading *r)
{
	if (r == NULL)
		return;
	meeting_free(r->meeting);
	settings_clear(&r->settings);
	arena_clear(&r->arena);
	free(r);
}

long session_reading_length(const struct reading *r)
{
	size_t n;

	meeting_log(r->meeting, &n);
	return (long)n;
}

/* One act of the stored log into the meeting. */
static int replay_row(void *ctx, const struct act_row *row, struct fault *f)
{
	struct reading *r = ctx;
	struct act act;
	struct refusal why;
	const char *error = act_parse(row->line, row->at, &r->arena, &act);
	struct buf b = BUF_EMPTY;

	if (error == NULL && meeting_admit(r->meeting, &act, row->at, &why)) {
		meeting_apply(r->meeting, &act, row->at, row->recorded);
		return 0;
	}
	if (error == NULL)
		refusal_write(&why, &r->body, &b);
	else
		buf_add(&b, error);
	fault_set(f, FAULT_STORE, "el acto %ld de la sesión guardada no se sostiene: %s", row->seq,
	    buf_str(&b));
	buf_clear(&b);
	return -1;
}

/* Reads the session as it is stored, on this snapshot. */
static int reading_make(struct session *s, const struct snapshot *snap, struct reading **out,
    struct fault *f)
{
	struct reading *r = xcalloc(1, sizeof *r);

	arena_init(&r->arena);
	settings_init(&r->settings);
	if (body_thaw(snap, &r->arena, &r->settings, &r->body, f) != 0) {
		reading_free(r);
		return -1;
	}
	r->meeting = meeting_new(&r->body);
	if (store_acts(s->store, s->id, replay_row, r, f) != 0) {
		reading_free(r);
		return -1;
	}
	*out = r;
	return 0;
}

static int reload(struct session *s, struct fault *f)
{
	struct snapshot snap;
	struct reading *r;
	bool found;
	int result;

	s->broken = true;
	if (store_data_version(s->store, &s->version, f) != 0 ||
	    store_snapshot(s->store, s->id, &snap, &found, f) != 0)
		return -1;
	if (!found && body_freeze(s->store, s->today, s->id, &snap, f) != 0)
		return -1;
	result = reading_make(s, &snap, &r, f);
	snapshot_clear(&snap);
	if (result != 0)
		return -1;
	reading_free(s->r);
	s->r = r;
	s->broken = false;
	return 0;
}

int session_open(struct store *store, const struct settings *settings, const struct env *env,
    long id, struct session **out, struct fault *f)
{
	struct session *s = xcalloc(1, sizeof *s);

	s->store = store;
	s->today = settings;
	s->env = env;
	s->id = id;
	if (reload(s, f) != 0) {
		session_close(s);
		return -1;
	}
	*out = s;
	return 0;
}

void session_close(struct session *s)
{
	if (s == NULL)
		return;
	reading_free(s->r);
	buf_clear(&s->notes);
	free(s);
}

int session_follow(struct session *s, struct fault *f)
{
	long version;

	if (store_data_version(s->store, &version, f) != 0)
		return -1;
	if (version == s->version && !s->broken)
		return 0;
	return reload(s, f) == 0 ? 1 : -1;
}

/* ---- writing ------------------------------------------------------------------------ */

static enum verdict refuse(const struct session *s, const struct refusal *why, struct buf *out)
{
	refusal_write(why, &s->r->body, out);
	return VERDICT_REFUSED;
}

/*
 * The act as it is to be stored: an approval bears the hash of the body that it
 * freezes (*body, caller frees), whatever was dictated for it.
 */
static int complete(struct session *s, const struct act *act, struct act *out, char hash[SHA256_HEX],
    char **body, struct fault *f)
{
	struct paper_desk desk = { s->store, s->today, s->env, act->ref == 0 ? s : NULL };

	*out = *act;
	*body = NULL;
	if (act->kind != ACT_APROBAR_ACTA)
		return 0;
	buf_cut(&s->notes, 0);
	if (paper_acta_body(&desk, act->ref == 0 ? s->id : act->ref, body, &s->notes, f) != 0)
		return -1;
	out->text[0] = sha256_hex(*body, strlen(*body), hash);
	return 0;
}

/* What outlives the act in the fixed tables: frozen actas, titulares whose designation a removal ended. */
static int aftermath(struct session *s, const struct act *act, long seq, const char *body,
    struct fault *f)
{
	const struct state *st = meeting_state(s->r->meeting);
	char date[DATE_SIZE];

	if (act->kind == ACT_APROBAR_ACTA)
		return store_acta_put(s->store, act->ref == 0 ? s->id : act->ref, s->id, seq, body, f);
	if (act->kind == ACT_DESHACER || act->kind == ACT_RECTIFICAR) {
		if (st->phase < PHASE_APPROVED && store_acta_put(s->store, s->id, s->id, seq, NULL, f) != 0)
			return -1;
		for (int i = 0; i < st->body->n_unapproved; i++) {
			bool kept = false;

			for (size_t k = 0; k < st->n_approved; k++)
				kept = kept || st->approved[k] == st->body->unapproved[i];
			if (!kept && store_acta_put(s->store, st->body->unapproved[i], s->id, seq, NULL, f) != 0)
				return -1;
		}
	}
	if (act->kind != ACT_CLAUSURAR)
		return 0;
	when_date(st->ended, date);
	for (size_t i = 0; i < st->n_decisions; i++) {
		const struct decision *d = &st->decision[i];

		if (d->subject == SUBJECT_REMOVAL && d->outcome == OUTCOME_CARRIED &&
		    store_roster_end(s->store, st->point[d->point].matter.affected, date,
			st->point[d->point].matter.title, f) != 0)
			return -1;
	}
	return 0;
}

/* Admits, stores and folds one act inside the caller's transaction. */
static enum verdict record(struct session *s, const struct act *act, struct when at,
    const struct snapshot *snap, long *seq, struct buf *why, struct fault *f)
{
	struct meeting *m = s->r->meeting;
	char hash[SHA256_HEX], *body;
	struct when now = env_now(s->env);
	struct buf line = BUF_EMPTY;
	struct refusal no;
	struct act full, kept;
	const char *error;
	bool stored;

	if (!meeting_admit(m, act, at, &no))
		return refuse(s, &no, why);
	if (complete(s, act, &full, hash, &body, f) != 0)
		return VERDICT_FAILED;
	*seq = session_reading_length(s->r) + 1;
	act_write(&full, &line);
	/* What is applied is what the log will be read as, never anything that its line loses. */
	if ((error = act_parse(buf_str(&line), at, &s->r->arena, &kept)) != NULL) {
		buf_addf(why, "%s (VI.7)", error);
		buf_clear(&line);
		free(body);
		return VERDICT_REFUSED;
	}
	stored = (snap == NULL || store_snapshot_put(s->store, s->id, *seq, snap, f) == 0) &&
	    store_act_append(s->store, s->id, *seq, at, now, buf_str(&line), f) == 0;
	if (stored) {
		meeting_apply(m, &kept, at, now);
		stored = store_derive(s->store, s->id, m, *seq, f) == 0 &&
		    aftermath(s, &kept, *seq, body, f) == 0;
	}
	buf_clear(&line);
	free(body);
	return stored ? VERDICT_DONE : VERDICT_FAILED;
}

/*
 * An abrir freezes the body of this very moment: the session is read anew on it.
 * One session is live at a time, so that its number is its own.
 */
static enum verdict freeze(struct session *s, struct snapshot *snap, struct buf *why, struct fault *f)
{
	struct session_row row;
	struct reading *r;
	bool cancelled;
	long live;

	if (store_live_session(s->store, &live, f) != 0 || store_session(s->store, s->id, &row, f) != 0)
		return VERDICT_FAILED;
	cancelled = strcmp(row.status, "cancelada") == 0;
	session_row_clear(&row);
	if (cancelled) {
		buf_add(why, "la sesión está cancelada: se reactiva en la lista de sesiones (III.5)");
		return VERDICT_REFUSED;
	}
	if (live != 0 && live != s->id) {
		buf_addf(why, "la sesión %ld sigue abierta: clausúrela antes de abrir otra (VI.5)", live);
		return VERDICT_REFUSED;
	}
	if (body_freeze(s->store, s->today, s->id, snap, f) != 0)
		return VERDICT_FAILED;
	if (reading_make(s, snap, &r, f) != 0) {
		snapshot_clear(snap);
		return VERDICT_FAILED;
	}
	reading_free(s->r);
	s->r = r;
	return VERDICT_DONE;
}

/* Anything but done: nothing of it stays, neither in the file nor in memory. */
static enum verdict give_up(struct session *s, enum verdict a, long seq, struct fault *f)
{
	struct fault again = { FAULT_NONE, "" };

	store_rollback(s->store);
	if (reload(s, &again) != 0) {
		if (a != VERDICT_FAILED)
			*f = again;
		return VERDICT_FAILED;
	}
	/* A COMMIT that reported an error may be stored all the same: say which it was. */
	if (a == VERDICT_FAILED && seq > 0 && session_reading_length(s->r) >= seq) {
		char text[sizeof f->text];

		memcpy(text, f->text, sizeof text);
		fault_set(f, f->kind, "el acto %ld sí quedó asentado, aunque el disco avisó: %s", seq, text);
	}
	return a;
}

static enum verdict run(struct session *s, const struct act *const *acts, int n, struct when at,
    long *seq, struct buf *why, struct fault *f)
{
	struct snapshot snap = { 0 };
	bool opens = acts[0]->kind == ACT_ABRIR &&
	    meeting_state(s->r->meeting)->phase == PHASE_PLANNED;
	enum verdict a = VERDICT_DONE;

	*seq = 0;
	if (store_begin(s->store, f) != 0)
		return give_up(s, VERDICT_FAILED, 0, f);
	if (opens)
		a = freeze(s, &snap, why, f);
	for (int i = 0; i < n && a == VERDICT_DONE; i++)
		a = record(s, acts[i], at, opens ? &snap : NULL, seq, why, f);
	if (a == VERDICT_DONE && store_commit(s->store, f) != 0)
		a = VERDICT_FAILED;
	snapshot_clear(&snap);
	if (a == VERDICT_REFUSED && *seq == 0 && !opens) {
		store_rollback(s->store);	/* nothing was written, and nothing folded */
		return a;
	}
	if (a != VERDICT_DONE)
		return give_up(s, a, *seq, f);
	curtain_raise(store_path(s->store));
	return a;
}

/* The hour of an act told without one: now, unless the clock runs behind the record. */
static bool hour_now(const struct session *s, const struct act *act, struct when *at, struct buf *why)
{
	struct when last;
	struct refusal no;

	*at = env_now(s->env);
	if (act_corrects(act->kind) || meeting_last(s->r->meeting, &last) == 0 || at->t >= last.t)
		return true;
	/* What would be refused at any hour has a better reason than the clock. */
	if (!meeting_admit(s->r->meeting, act, last, &no)) {
		*at = last;
		return true;
	}
	buf_add(why, "el reloj de este equipo va atrás del último acto: diga la hora del hecho, "
	    "como @10:05 (VI.7)");
	return false;
}

enum verdict session_do(struct session *s, const struct act *act, const struct when *at, long *seq,
    struct buf *why, struct fault *f)
{
	struct when hour;

	if (s->broken && reload(s, f) != 0)
		return VERDICT_FAILED;
	if (at == NULL && !hour_now(s, act, &hour, why))
		return VERDICT_REFUSED;
	return run(s, &act, 1, at == NULL ? hour : *at, seq, why, f);
}

struct when session_near_hour(const struct session *s)
{
	struct when near = s->r->body.planned;

	meeting_last(s->r->meeting, &near);
	return near;
}

/* An hour told in another offset is written down as the clock of the town read it. */
static struct when local_hour(struct when at, struct when near)
{
	return at.offset == near.offset ? at : env_local(at.t);
}

enum verdict session_dictate(struct session *s, const char *line, long *seq, struct buf *why,
    struct fault *f)
{
	static const struct act votacion = { .kind = ACT_VOTACION };
	struct when near, at;
	struct arena a;
	struct act act;
	const struct act *acts[2] = { &act, NULL };
	enum verdict answer = VERDICT_REFUSED;
	const char *error = NULL;
	bool told = false;
	int n = 1;

	if (s->broken && reload(s, f) != 0)
		return VERDICT_FAILED;
	near = session_near_hour(s);
	line += strspn(line, " \t");
	if (*line == '@') {
		size_t taken = when_parse_near(line + 1, near, &at);

		if (taken == 0) {
			buf_add(why, "la hora después de @ no se entiende; escriba @10:05 o la fecha completa (VI.7)");
			return VERDICT_REFUSED;
		}
		told = true;
		near = at = local_hour(at, near);
		line += 1 + taken;
	}
	arena_init(&a);
	if ((error = act_parse(line, near, &a, &act)) != NULL) {
		buf_addf(why, "%s (VI.7)", error);
	} else if (told || hour_now(s, &act, &at, why)) {
		if (act.has_at)
			act.at = local_hour(act.at, near);
		if (act.kind == ACT_VOTAR && meeting_state(s->r->meeting)->voting < 0) {
			acts[0] = &votacion;
			acts[1] = &act;
			n = 2;
		}
		answer = run(s, acts, n, at, seq, why, f);
	}
	arena_clear(&a);
	return answer;
}
