#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "domain/fold.h"
#include "domain/meeting.h"

struct meeting {
	const struct body *body;
	struct arena arena;		/* acts and entries of the log */
	struct arena scratch;		/* words of the last refusal */
	struct entry *log;		size_t n_log, cap_log;
	struct entry **standing;	size_t n_standing, cap_standing;
	struct correction *correction;	size_t n_corrections, cap_corrections;
	struct state state;
	bool	 rebuilt;
};

struct meeting *meeting_new(const struct body *body)
{
	struct meeting *m = xcalloc(1, sizeof *m);

	m->body = body;
	arena_init(&m->arena);
	arena_init(&m->scratch);
	state_init(&m->state, body);
	return m;
}

void meeting_free(struct meeting *m)
{
	if (m == NULL)
		return;
	state_clear(&m->state);
	arena_clear(&m->scratch);
	arena_clear(&m->arena);
	free(m->log);
	free(m->standing);
	free(m->correction);
	free(m);
}

static struct turn turn_of(struct meeting *m, const struct entry *e, struct refusal *why)
{
	return (struct turn){ e->act, e->at, e->seq, e->root, why, &m->scratch, NULL };
}

/* ---- corrections: the list that would stand ---------------------------------------- */

struct edit {
	struct entry **list;	/* caller frees */
	size_t	 n;
	struct entry fresh;	/* the replacing or added entry */
	size_t	 at;		/* where the correction bites in the old list */
};

/* Position in the standing list of act `seq` (0: of the highest number); n if it stands not. */
static size_t standing_position(const struct meeting *m, long seq)
{
	size_t best = m->n_standing;

	for (size_t i = 0; i < m->n_standing; i++) {
		if (m->standing[i]->seq == seq)
			return i;
		if (seq == 0 && (best == m->n_standing || m->standing[i]->seq > m->standing[best]->seq))
			best = i;
	}
	return best;
}

/* Before the approval of the acta nothing may be undone once it is approved. */
static bool after_approval(const struct meeting *m, size_t position)
{
	for (size_t i = 0; i <= position; i++)
		if (m->standing[i]->act->kind == ACT_APROBAR_ACTA && m->standing[i]->act->ref == 0)
			return true;
	return false;
}

static void edit_make(const struct meeting *m, const struct act *act, long seq, size_t at,
    struct edit *e)
{
	const struct entry *old = m->standing[at];
	size_t from = 0;

	e->at = at;
	e->n = 0;
	e->list = xreallocarray(NULL, m->n_standing + 1, sizeof *e->list);
	e->fresh = (struct entry){ .seq = seq, .at = act->has_at ? act->at : old->at,
		.act = act->inner };
	e->fresh.root = act->kind == ACT_RECTIFICAR ? old->root : e->fresh.seq;
	for (; from < m->n_standing; from++) {
		if (from != at || act->kind == ACT_INTERCALAR)
			e->list[e->n++] = m->standing[from];
		if (from == at && act->kind != ACT_DESHACER)
			e->list[e->n++] = &e->fresh;
	}
}

/* Folds the list into an empty state. False, *why and *bad (the entry refused). */
static bool replay(struct meeting *m, struct entry *const *list, size_t n, struct state *out,
    struct refusal *why, const struct entry **bad)
{
	for (size_t i = 0; i < n; i++) {
		struct turn t = turn_of(m, list[i], why);

		*bad = list[i];
		if (!fold_admit(out, &t))
			return false;
		fold_apply(out, &t);
	}
	return true;
}

static const struct fact *fact_of(const struct state *s, long root)
{
	for (size_t i = 0; i < s->n_facts; i++)
		if (s->fact[i].root == root)
			return &s->fact[i];
	return NULL;
}

/*
 * Does every act that stays name what it named before? Both lists are in the
 * same order, so one walk pairs them. Returns the act that does not; 0 if all do.
 */
static long meaning_changed(const struct state *old, const struct state *new, long but)
{
	size_t j = 0;

	for (size_t i = 0; i < old->n_facts; i++) {
		while (j < new->n_facts && new->fact[j].root != old->fact[i].root &&
		    fact_of(old, new->fact[j].root) == NULL)
			j++;
		if (j == new->n_facts || new->fact[j].root != old->fact[i].root)
			continue;	/* the one undone */
		if (old->fact[i].root != but && old->fact[i].object != new->fact[j].object)
			return old->fact[i].act;
		j++;
	}
	return 0;
}

/* What stopped the replay, told as a reason against the correction. */
static void tell_break(struct refusal *why, const struct edit *e, const struct entry *bad)
{
	bool hour = why->code == REFUSED_EARLIER;

	if (bad == &e->fresh) {
		/* Otherwise not admitted: its own reason. */
		if (hour)
			why->code = REFUSED_HOUR_BEFORE;
	} else if (hour) {
		*why = (struct refusal){ .code = REFUSED_HOUR_AFTER, .act = bad->seq };
	} else {
		why->because = why->code;
		why->code = REFUSED_BREAKS;
		why->act = bad->seq;
	}
}

/*
 * These end a stage of the record and have effects outside of it (a frozen acta, an
 * appointment that ends). As they go last, telling them directly loses nothing.
 */
static bool goes_last(enum act_kind k)
{
	return k == ACT_APROBAR_ACTA || k == ACT_CLAUSURAR || k == ACT_NO_CELEBRADA;
}

/* Makes the edited list and its state; the caller clears both when it says yes. */
static bool correct(struct meeting *m, const struct act *act, long seq, struct edit *e,
    struct state *next, struct refusal *why)
{
	size_t at = standing_position(m, act->ref);
	const struct entry *bad = NULL;
	long changed;
	bool good;

	if (at == m->n_standing) {
		why->act = act->ref;
		why->code = act->ref == 0 ? REFUSED_NOTHING_TO_UNDO : REFUSED_NO_ACT;
		return false;
	}
	if (m->state.phase == PHASE_APPROVED && !after_approval(m, at)) {
		why->code = REFUSED_BEFORE_APPROVAL;
		return false;
	}
	if (act->inner != NULL && goes_last(act->inner->kind)) {
		why->code = REFUSED_NOT_IN_CORRECTION;
		why->detail = act_word(act->inner->kind);
		return false;
	}
	edit_make(m, act, seq, at, e);
	state_init(next, m->body);
	good = replay(m, e->list, e->n, next, why, &bad);
	if (!good) {
		tell_break(why, e, bad);
	} else if ((changed = meaning_changed(&m->state, next, e->fresh.root)) != 0) {
		*why = (struct refusal){ .code = REFUSED_CHANGES_MEANING, .act = changed };
		good = false;
	}
	if (!good) {
		state_clear(next);
		free(e->list);
	}
	return good;
}

/* ---- the way in --------------------------------------------------------------------- */

bool meeting_admit(struct meeting *m, const struct act *act, struct when at, struct refusal *why)
{
	struct entry e = { .seq = (long)m->n_log + 1, .root = (long)m->n_log + 1, .at = at, .act = act };
	struct turn t = turn_of(m, &e, why);
	struct state next;
	struct edit edit;

	arena_clear(&m->scratch);
	memset(why, 0, sizeof *why);
	if (!act_corrects(act->kind))
		return fold_admit(&m->state, &t);
	if (!fold_gate(&m->state, &t) || !correct(m, act, e.seq, &edit, &next, why))
		return false;
	state_clear(&next);
	free(edit.list);
	return true;
}

/* ---- what a correction touched, for the acta ------------------------------------------ */

struct touches { struct correction *item; size_t n, cap; };

static const struct decision *decision_of(const struct state *s, long root)
{
	for (size_t i = 0; i < s->n_decisions; i++)
		if (s->decision[i].root == root)
			return &s->decision[i];
	return NULL;
}

static bool decision_differs(const struct state *s, const struct decision *a,
    const struct decision *b)
{
	if (b == NULL || a->outcome != b->outcome || a->entitled != b->entitled ||
	    a->closed.t != b->closed.t || strcmp(a->text, b->text) != 0)
		return true;
	for (int i = 0; i < s->body->n_seats; i++)
		if (a->ballot[i].entitled != b->ballot[i].entitled ||
		    a->ballot[i].kind != b->ballot[i].kind || a->ballot[i].caracter != b->ballot[i].caracter)
			return true;
	return false;
}

static bool agenda_differs(const struct state *old, const struct state *new)
{
	if (old->phase < PHASE_POINTS || old->phase == PHASE_NOT_HELD)
		return false;
	if (new->n_points != old->n_points || new->phase < PHASE_POINTS)
		return true;
	for (size_t i = 0; i < old->n_points; i++)
		if (!point_no_same(old->point[i].no, new->point[i].no) ||
		    strcmp(old->point[i].matter.title, new->point[i].matter.title) != 0 ||
		    (old->point[i].status == POINT_WITHDRAWN) != (new->point[i].status == POINT_WITHDRAWN))
			return true;
	return false;
}

static bool quorum_differs(const struct state *old, const struct state *new)
{
	return old->phase > PHASE_ROLL && old->phase != PHASE_NOT_HELD &&
	    (new->phase <= PHASE_ROLL || new->present_at_quorum != old->present_at_quorum ||
	    new->installed.t != old->installed.t);
}

/* A point tells each thing once, however many of its decisions were touched. */
static void touch(struct touches *t, enum touched what, int point)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->item[i].touched == what && t->item[i].point == point)
			return;
	t->item = xgrow(t->item, t->n, &t->cap, sizeof *t->item);
	t->item[t->n++] = (struct correction){ .touched = what, .point = point };
}

/* The caller frees t->item. */
static void touches(const struct state *old, const struct state *new, struct touches *t)
{
	if (quorum_differs(old, new))
		touch(t, TOUCHED_QUORUM, fold_place(old, CLASS_LISTA));
	if (agenda_differs(old, new))
		touch(t, TOUCHED_AGENDA, fold_place(old, CLASS_ORDEN));
	for (size_t i = 0; i < old->n_decisions; i++) {
		const struct decision *d = &old->decision[i];

		if (d->outcome != OUTCOME_OPEN && decision_differs(old, d, decision_of(new, d->root)))
			touch(t, d->subject == SUBJECT_AGENDA ? TOUCHED_AGENDA : TOUCHED_DECISION, d->point);
	}
	if (t->n == 0)
		touch(t, TOUCHED_NOTHING, fold_place(old, CLASS_ORDEN));
}

bool meeting_preview(struct meeting *m, const struct act *correction, meeting_look *look, void *ctx,
    struct refusal *why)
{
	struct state next;
	struct touches t = { NULL, 0, 0 };
	struct edit edit;

	if (!meeting_admit(m, correction, (struct when){ 0, 0 }, why) ||
	    !correct(m, correction, (long)m->n_log + 1, &edit, &next, why))
		return false;
	touches(&m->state, &next, &t);
	look(ctx, &next, t.item, t.n);
	free(t.item);
	state_clear(&next);
	free(edit.list);
	return true;
}

/* ---- the log grows ---------------------------------------------------------------------- */

static void corrections_note(struct meeting *m, const struct entry *e, const struct touches *t)
{
	for (size_t i = 0; i < t->n; i++) {
		m->correction = xgrow(m->correction, m->n_corrections, &m->cap_corrections,
		    sizeof *m->correction);
		m->correction[m->n_corrections++] = (struct correction){ e->seq, e->recorded, e->act,
			t->item[i].touched, t->item[i].point, e->act->text[0] == NULL ? "" : e->act->text[0] };
	}
}

static void apply_correction(struct meeting *m, const struct entry *e)
{
	struct refusal why;
	struct state next;
	struct touches t = { NULL, 0, 0 };
	struct edit edit;

	if (!correct(m, e->act, e->seq, &edit, &next, &why))
		return;		/* the caller did not ask first: nothing stands changed */
	touches(&m->state, &next, &t);
	corrections_note(m, e, &t);
	free(t.item);
	if (e->act->kind != ACT_INTERCALAR) {
		struct entry *old = &m->log[m->standing[edit.at]->seq - 1];

		old->stands = false;
		old->voided_by = e->seq;
	}
	for (size_t i = 0; i < edit.n; i++) {
		if (edit.list[i] != &edit.fresh)
			continue;
		edit.fresh.recorded = e->recorded;
		edit.fresh.stands = true;
		edit.list[i] = arena_alloc(&m->arena, sizeof **edit.list);
		*edit.list[i] = edit.fresh;
	}
	free(m->standing);
	m->standing = edit.list;
	m->n_standing = m->cap_standing = edit.n;
	state_clear(&m->state);
	m->state = next;
}

long meeting_apply(struct meeting *m, const struct act *act, struct when at, struct when recorded)
{
	struct entry *e = arena_alloc(&m->arena, sizeof *e);

	e->seq = e->root = (long)m->n_log + 1;
	e->at = at;
	e->recorded = recorded;
	e->act = act_copy(&m->arena, act);
	e->stands = true;
	m->log = xgrow(m->log, m->n_log, &m->cap_log, sizeof *m->log);
	m->log[m->n_log++] = *e;
	arena_clear(&m->scratch);
	m->rebuilt = act_corrects(act->kind);
	if (m->rebuilt) {
		apply_correction(m, e);
	} else {
		struct turn t = turn_of(m, e, NULL);

		m->standing = xgrow(m->standing, m->n_standing, &m->cap_standing, sizeof *m->standing);
		m->standing[m->n_standing++] = e;
		fold_apply(&m->state, &t);
	}
	return e->seq;
}

bool meeting_rebuilt(const struct meeting *m)
{
	return m->rebuilt;
}

const struct state *meeting_state(const struct meeting *m)
{
	return &m->state;
}

const struct entry *meeting_log(const struct meeting *m, size_t *n)
{
	*n = m->n_log;
	return m->log;
}

const struct entry *const *meeting_standing(const struct meeting *m, size_t *n)
{
	*n = m->n_standing;
	return (const struct entry *const *)m->standing;
}

const struct correction *meeting_corrections(const struct meeting *m, size_t *n)
{
	*n = m->n_corrections;
	return m->correction;
}

long meeting_last(const struct meeting *m, struct when *at)
{
	if (m->n_standing == 0)
		return 0;
	*at = m->standing[m->n_standing - 1]->at;
	return m->standing[m->n_standing - 1]->seq;
}
