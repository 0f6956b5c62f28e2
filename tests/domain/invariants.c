#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "invariants.h"

/* ---- decisions -------------------------------------------------------------------------- */

/* The result is what the ballots say, and nothing else. */
static void check_counts(const struct state *s, const struct decision *d)
{
	int n[BALLOT_CONSENSUS + 1] = { 0 }, entitled = 0;
	bool interrupted = d->outcome == OUTCOME_INTERRUPTED;

	for (int i = 0; i < s->body->n_seats; i++) {
		const struct ballot *b = &d->ballot[i];

		assert_true(b->entitled || b->kind == BALLOT_NONE);
		assert_true(!b->entitled || b->who != NULL || d->subject == SUBJECT_REMOVAL);
		entitled += b->entitled;
		n[b->kind]++;
	}
	assert_int_equal(d->entitled, entitled);
	assert_int_equal(d->favor + d->contra + d->abstentions + d->excused + d->silent, entitled);
	assert_int_equal(d->excused, n[BALLOT_EXCUSED]);
	if (interrupted)
		assert_int_equal(d->silent, entitled - d->excused);
	else
		assert_int_equal(d->favor, n[BALLOT_FAVOR] + n[BALLOT_CONSENSUS]);
	if (!interrupted)
		assert_true(d->contra == n[BALLOT_CONTRA] && d->abstentions == n[BALLOT_ABSTENCION]);
	if (d->subject == SUBJECT_REMOVAL)
		assert_int_equal(d->entitled, s->body->n_seats);
}

static void check_outcome(const struct state *s, const struct decision *d)
{
	bool tie = d->favor == d->contra && d->favor > 0;

	/* Nothing is decided without quorum (III.2). */
	assert_int_equal(d->outcome == OUTCOME_INTERRUPTED, d->present < s->quorum);
	if (d->method == METHOD_CONSENSUS) {
		assert_true(d->outcome == OUTCOME_CARRIED && d->subject != SUBJECT_REMOVAL);
		assert_true(d->favor > 0 && d->favor == d->entitled - d->excused);
		return;
	}
	if (d->outcome == OUTCOME_INTERRUPTED)
		return;
	assert_int_equal(d->outcome == OUTCOME_TIE, tie);
	if (d->outcome != OUTCOME_CARRIED)
		return;
	assert_true(d->favor > d->contra);
	assert_int_equal(d->unanimous, d->favor == d->entitled - d->excused);
	if (d->subject == SUBJECT_REMOVAL || s->body->rules.majority == MAJORITY_SEATS)
		assert_true(d->favor * 2 > s->body->n_seats);
}

static void check_decisions(const struct state *s)
{
	for (size_t i = 0; i < s->n_decisions; i++) {
		const struct decision *d = &s->decision[i];

		assert_int_equal(d->number, i + 1);
		assert_int_equal(d->outcome == OUTCOME_OPEN, s->voting == (int)i);
		if (d->outcome == OUTCOME_OPEN)
			continue;
		assert_true(d->closed.t >= d->opened.t);
		check_counts(s, d);
		check_outcome(s, d);
	}
	for (size_t i = 0; i < s->n_acuerdos; i++) {
		const struct acuerdo *a = &s->acuerdo[i];

		assert_int_equal(a->number, i + 1);	/* folios are consecutive */
		assert_int_equal(s->decision[a->decision].outcome, OUTCOME_CARRIED);
		assert_int_equal(s->decision[a->decision].point, a->point);
	}
	for (size_t i = 0; i < s->n_dissents; i++) {
		const struct dissent *x = &s->dissent[i];

		assert_true(s->decision[x->decision].method == METHOD_VOTE);
		assert_true(s->decision[x->decision].ballot[x->seat].kind != BALLOT_FAVOR);
	}
}

/* ---- agenda, presence, the record -------------------------------------------------------- */

static void check_agenda(const struct state *s)
{
	int order[POINTS_MAX], open = 0, last = 0;

	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[order[i]];

		open += p->status == POINT_OPEN && p->no.minor == 0;
		if (p->no.minor == 0)
			assert_int_equal(p->no.major, ++last);	/* no gap, no number twice */
		assert_true(p->status != POINT_OPEN || p->taken_up);
	}
	assert_true(open <= 1);
	assert_int_equal(open, s->open_point >= 0);
	assert_true(s->open_child < 0 || s->open_point >= 0);
	/* No point is taken up before the agenda is approved, nor while it may change. */
	assert_true(s->open_point < 0 || (s->agenda->carried && s->amendment == NULL));
	assert_true(s->phase != PHASE_POINTS || s->n_approved_agenda > 0);
	assert_true(s->phase != PHASE_APPROVED || (s->acta->carried && s->open_point < 0));
}

static void check_presence(const struct state *s)
{
	int present = 0, running = 0;

	for (int i = 0; i < s->body->n_seats; i++) {
		int stay = s->seat[i].stay;

		present += stay >= 0;
		assert_true(stay < 0 || (s->stay[stay].seat == i && !s->stay[stay].over));
		assert_true(stay < 0 || s->seat[i].came);
		assert_true(stay >= 0 || !s->agenda->position[i].differs);
	}
	assert_int_equal(present, s->present);
	for (size_t i = 0; i < s->n_stays; i++) {
		running += !s->stay[i].over;
		assert_true(!s->stay[i].over || s->stay[i].to.t >= s->stay[i].from.t);
	}
	assert_int_equal(running, present);
}

static void check_record(struct meeting *m, const struct state *s)
{
	size_t n;
	const struct entry *const *standing = meeting_standing(m, &n);

	assert_int_equal(n, s->n_facts);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(s->fact[i].act, standing[i]->seq);
		assert_int_equal(s->fact[i].root, standing[i]->root);
		assert_true(i == 0 || s->fact[i].at.t >= s->fact[i - 1].at.t);
		assert_true(s->fact[i].point < (int)s->n_points);
	}
}

static bool admits(struct meeting *m, enum act_kind kind)
{
	struct act act = { .kind = kind };
	struct refusal why;
	struct when at = { 0, 0 };

	meeting_last(m, &at);
	return meeting_admit(m, &act, at, &why);
}

void invariants_hold(struct meeting *m)
{
	const struct state *s = meeting_state(m);

	check_presence(s);
	check_decisions(s);
	check_agenda(s);
	check_record(m, s);
	/* From everywhere the session can be ended without anyone else arriving. */
	if (s->phase == PHASE_ROLL)
		assert_true(admits(m, ACT_NO_CELEBRADA));
	else if (s->voting >= 0)
		assert_true(admits(m, ACT_CERRAR_VOTACION));
	else if (s->phase >= PHASE_AGENDA && s->phase <= PHASE_APPROVED)
		assert_true(admits(m, ACT_CLAUSURAR));
}

/* ---- field by field ---------------------------------------------------------------------------- */

/* Acts by place: roots count from 1 in both; a point that was planned keeps its own. */
static long place(const struct state *s, long root)
{
	for (size_t i = 0; i < s->n_facts; i++)
		if (s->fact[i].root == labs(root))
			return root < 0 ? -(long)i - 1 : (long)i + 1;
	return root == 0 ? 0 : 9999;
}

static void add_text(struct buf *b, const char *s)
{
	buf_addf(b, s == NULL ? " -" : " «%s»", s);
}

static void add_person(struct buf *b, const struct person *p)
{
	add_text(b, p == NULL ? NULL : p->name);
}

static void add_motion(const struct state *s, const struct motion *m, struct buf *b)
{
	if (m == NULL)
		return;
	buf_addf(b, " motion %d %ld %d", (int)m->subject, place(s, m->root), m->carried);
	add_text(b, m->text);
	for (int i = 0; i < s->body->n_seats; i++) {
		buf_addf(b, " %d%d", m->position[i].differs, m->position[i].excused);
		add_text(b, m->position[i].differs ? m->position[i].reason : NULL);
		add_text(b, m->position[i].excused ? m->position[i].excuse : NULL);
	}
}

static void dump_points(const struct state *s, struct buf *b)
{
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[i];

		buf_addf(b, "\npoint %ld %d.%d %d %d %d %d %d %d", p->id > 0 ? p->id : place(s, p->id),
		    p->no.major, p->no.minor, (int)p->matter.klass, (int)p->status, (int)p->origin,
		    p->decided, p->taken_up, p->affected_spoke);
		add_text(b, p->matter.title);
		add_text(b, p->reason);
		add_motion(s, p->motion, b);
	}
	add_motion(s, s->agenda, b);
	add_motion(s, s->acta, b);
	add_motion(s, s->amendment, b);
}

static void dump_people(const struct state *s, struct buf *b)
{
	for (int i = 0; i < s->body->n_seats; i++) {
		const struct seat_now *x = &s->seat[i];

		buf_addf(b, "\nseat %d %d %d", x->stay, x->called, x->came);
		add_text(b, x->reason);
		add_text(b, x->document);
		add_person(b, x->suplente);
	}
	for (size_t i = 0; i < s->n_stays; i++) {
		const struct stay *x = &s->stay[i];

		buf_addf(b, "\nstay %d %d %d %ld %ld", x->seat, (int)x->caracter, x->over,
		    (long)x->from.t, (long)x->to.t);
		add_text(b, x->document);
		add_person(b, x->who);
	}
	for (size_t i = 0; i < s->n_guests; i++) {
		buf_addf(b, "\nguest %d", s->guest[i].observer);
		add_text(b, s->guest[i].name);
		add_text(b, s->guest[i].organization);
	}
}

static void dump_decisions(const struct state *s, struct buf *b)
{
	for (size_t i = 0; i < s->n_decisions; i++) {
		const struct decision *d = &s->decision[i];

		buf_addf(b, "\ndecision %ld %d %d %d %d %d: %d %d %d %d %d %d, %d %ld %ld", place(s, d->root),
		    d->point, (int)d->subject, (int)d->method, (int)d->outcome, d->unanimous, d->entitled,
		    d->favor, d->contra, d->abstentions, d->excused, d->silent, d->present,
		    (long)d->opened.t, (long)d->closed.t);
		add_text(b, d->text);
		for (int k = 0; k < s->body->n_seats; k++) {
			buf_addf(b, " %d%d%d", d->ballot[k].entitled, (int)d->ballot[k].kind,
			    (int)d->ballot[k].caracter);
			add_person(b, d->ballot[k].who);
			add_text(b, d->ballot[k].reason);
		}
	}
	for (size_t i = 0; i < s->n_acuerdos; i++) {
		const struct acuerdo *a = &s->acuerdo[i];

		buf_addf(b, "\nacuerdo %ld %d %d %d", place(s, a->root), a->decision, a->point, a->number);
		add_text(b, a->text);
		add_text(b, a->proposal);
		add_text(b, a->responsible);
		add_text(b, a->due);
	}
	for (size_t i = 0; i < s->n_dissents; i++) {
		buf_addf(b, "\ndissent %d %d", s->dissent[i].seat, s->dissent[i].decision);
		add_person(b, s->dissent[i].who);
		add_text(b, s->dissent[i].text);
	}
}

static void dump_facts(const struct state *s, struct buf *b)
{
	for (size_t i = 0; i < s->n_facts; i++) {
		const struct fact *x = &s->fact[i];

		buf_addf(b, "\nfact %ld %d %d %d %d %d %d %d %d.%d %d%d%d ", (long)x->at.t, x->point,
		    x->decision, x->acuerdo, x->seat, (int)x->caracter, x->present, (int)x->subject,
		    x->object_no.major, x->object_no.minor, x->uncontested, x->resumed, x->in_force);
		act_write(x->what, b);
		add_person(b, x->who);
		add_text(b, x->title);
		add_text(b, x->before);
	}
}

void invariants_dump(struct meeting *m, struct buf *out)
{
	const struct state *s = meeting_state(m);

	buf_addf(out, "%d %d %d %d %d %d %d %d %d %d %ld %ld %ld", (int)s->phase, s->recess, s->present,
	    s->present_at_quorum, s->quorum, s->open_point, s->open_child, s->last_point, s->voting,
	    s->fresh > 0, (long)s->opened.t, (long)s->installed.t, (long)s->ended.t);
	add_text(out, s->end_reason);
	dump_points(s, out);
	dump_people(s, out);
	dump_decisions(s, out);
	dump_facts(s, out);
	for (size_t i = 0; i < s->n_adjournments; i++)
		buf_addf(out, "\nrecess %ld %ld %d", (long)s->adjournment[i].from.t,
		    (long)s->adjournment[i].to.t, s->adjournment[i].over);
	for (size_t i = 0; i < s->n_follow_ups; i++)
		add_text(out, s->follow_up[i].folio);
}

void invariants_replay(struct meeting *m)
{
	struct meeting *again = meeting_new(meeting_state(m)->body);
	struct buf a = BUF_EMPTY, b = BUF_EMPTY;
	struct refusal why;
	size_t n;
	const struct entry *const *standing = meeting_standing(m, &n);

	for (size_t i = 0; i < n; i++) {
		assert_true(meeting_admit(again, standing[i]->act, standing[i]->at, &why));
		meeting_apply(again, standing[i]->act, standing[i]->at, standing[i]->recorded);
	}
	invariants_dump(m, &a);
	invariants_dump(again, &b);
	assert_string_equal(buf_str(&a), buf_str(&b));
	buf_clear(&a);
	buf_clear(&b);
	meeting_free(again);
}
