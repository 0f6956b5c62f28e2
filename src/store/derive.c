/*
 * derive — the rows that are computed from a meeting. What the state says is
 * copied here in the words of the public views; nothing is decided.
 *
 * An act rewrites the rows that it touched; `abrir` and corrections, all of the
 * session. Both ways must leave the same rows (tests/store/test_derive.c).
 */
#include "config.h"

#include <string.h>

#include "base/buf.h"
#include "store/derive.h"

bool derive_fresh(const struct job *j, long touched)
{
	return j->all || touched == j->seq;
}

void derive_person(sqlite3_stmt *st, struct buf *b, const struct person *p)
{
	buf_cut(b, 0);
	if (p == NULL)
		return;
	person_write(p, b);
	db_bind_some(st, ":name", buf_str(b));
	if (sqlite3_bind_parameter_index(st, ":post") > 0)
		db_bind_some(st, ":post", p->post);
	if (sqlite3_bind_parameter_index(st, ":represents") > 0)
		db_bind_some(st, ":represents", p->represents);
}

static void bind_caracter(sqlite3_stmt *st, enum caracter c)
{
	db_bind_some(st, ":caracter", c == CARACTER_NONE ? NULL : caracter_word(c));
}

/* ---- who came --------------------------------------------------------------------------- */

static sqlite3_stmt *attendance_row(struct job *j, int seat, int turn, enum caracter caracter)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_ATTENDANCE_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":seat", j->state->body->seat[seat].number);
	db_bind_int(st, ":turn", turn);
	db_bind_some(st, ":kind", j->state->body->seat[seat].kind);
	bind_caracter(st, caracter);
	return st;
}

static int put_stay(struct job *j, int i, struct buf *name)
{
	const struct stay *x = &j->state->stay[i];
	sqlite3_stmt *st = attendance_row(j, x->seat, i + 1, x->caracter);

	derive_person(st, name, x->who);
	db_bind_some(st, ":document", x->document);
	db_bind_when(st, ":arrived", x->from);
	if (x->over)
		db_bind_when(st, ":left_at", x->to);
	return db_run(j->s, st, j->f);
}

/* A seat that never came has one row, which goes when somebody comes. */
static int put_absence(struct job *j, int seat, struct buf *name)
{
	const struct seat_now *now = &j->state->seat[seat];
	sqlite3_stmt *st;

	if (now->came) {
		st = db_stmt(j->s, SQL_ABSENCE_DROP);
		db_bind_int(st, ":session", j->session);
		db_bind_int(st, ":seat", j->state->body->seat[seat].number);
		return db_run(j->s, st, j->f);
	}
	st = attendance_row(j, seat, 0, CARACTER_TITULAR);
	derive_person(st, name, &j->state->body->seat[seat].titular);
	db_bind_some(st, ":reason", now->reason);
	return db_run(j->s, st, j->f);
}

static int put_guest(struct job *j, int i)
{
	const struct guest *g = &j->state->guest[i];
	sqlite3_stmt *st = db_stmt(j->s, SQL_GUEST_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":idx", i);
	db_bind(st, ":name", g->name);
	db_bind_some(st, ":organization", g->organization);
	db_bind(st, ":class", g->observer ? "observador" : "invitado");
	return db_run(j->s, st, j->f);
}

static int put_attendance(struct job *j)
{
	const struct state *x = j->state;
	struct buf name = BUF_EMPTY;
	int r = 0;

	for (size_t i = 0; i < x->n_stays && r == 0; i++)
		if (derive_fresh(j, x->stay[i].touched))
			r = put_stay(j, (int)i, &name);
	for (int i = 0; i < x->body->n_seats && r == 0; i++)
		if (derive_fresh(j, x->seat[i].touched))
			r = put_absence(j, i, &name);
	for (size_t i = 0; i < x->n_guests && r == 0; i++)
		if (derive_fresh(j, x->guest[i].touched))
			r = put_guest(j, (int)i);
	buf_clear(&name);
	return r;
}

/* ---- decisions ------------------------------------------------------------------------------ */

/* What a vote must reach beyond more in favour than against; NULL if nothing (IV, I.3). */
static const char *majority_needed(const struct rules *rules, const struct decision *d)
{
	if (d->method != METHOD_VOTE)
		return NULL;
	if (d->subject == SUBJECT_REMOVAL || rules->majority == MAJORITY_SEATS)
		return "más de la mitad de todos los lugares";
	return rules->majority == MAJORITY_PRESENT ? "más de la mitad de quienes tienen derecho a voto" : NULL;
}

static int put_decision(struct job *j, const struct decision *d)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_DECISION_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":number", d->number);
	db_bind_int(st, ":point", d->point);
	db_bind(st, ":subject", subject_word(d->subject));
	db_bind(st, ":text", d->text);
	db_bind_some(st, ":form", decision_form_word(d));
	db_bind_some(st, ":outcome", outcome_word(d->outcome));
	db_bind_int(st, ":entitled", d->entitled);
	db_bind_int(st, ":favor", d->favor);
	db_bind_int(st, ":contra", d->contra);
	db_bind_int(st, ":abstentions", d->abstentions);
	db_bind_int(st, ":excused", d->excused);
	db_bind_int(st, ":silent", d->silent);
	db_bind_int(st, ":present", d->present);
	db_bind_int(st, ":seats", j->state->body->n_seats);
	db_bind_when(st, ":closed", d->closed);
	db_bind_some(st, ":needs", majority_needed(&j->state->body->rules, d));
	return db_run(j->s, st, j->f);
}

/* A seat that nobody occupies (a removal counts them all) is told by its titular. */
static int put_ballot(struct job *j, const struct decision *d, int seat, struct buf *name)
{
	const struct ballot *b = &d->ballot[seat];
	const struct seat *where = &j->state->body->seat[seat];
	sqlite3_stmt *st = db_stmt(j->s, SQL_BALLOT_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":decision", d->number);
	db_bind_int(st, ":seat", where->number);
	db_bind_some(st, ":kind", where->kind);
	derive_person(st, name, b->who == NULL ? &where->titular : b->who);
	bind_caracter(st, b->caracter);
	db_bind(st, ":sense", ballot_word(d, b));
	db_bind_some(st, ":reason", b->reason);
	return db_run(j->s, st, j->f);
}

static int put_decisions(struct job *j)
{
	const struct state *x = j->state;
	struct buf name = BUF_EMPTY;
	int r = 0;

	for (size_t i = 0; i < x->n_decisions && r == 0; i++) {
		const struct decision *d = &x->decision[i];

		if (derive_fresh(j, d->touched))
			r = put_decision(j, d);
		for (int k = 0; k < x->body->n_seats && r == 0; k++)
			if (d->ballot[k].entitled && (derive_fresh(j, d->touched) || derive_fresh(j, d->ballot[k].touched)))
				r = put_ballot(j, d, k, &name);
	}
	buf_clear(&name);
	return r;
}

/* ---- acuerdos and their progress ---------------------------------------------------------------- */

static int row_of(struct job *j, enum sql_id id, int64_t acuerdo)
{
	sqlite3_stmt *st = db_stmt(j->s, id);

	db_bind_int(st, ":id", acuerdo);
	return db_run(j->s, st, j->f);
}

static int put_acuerdo(struct job *j, int i)
{
	const struct acuerdo *a = &j->state->acuerdo[i];
	int64_t id = j->session * INT64_C(1000000) + a->number;
	sqlite3_stmt *st;
	struct buf folio = BUF_EMPTY, name = BUF_EMPTY;
	char uuid[UUID_SIZE];
	int r;

	buf_addf(&name, "acuerdo:%ld", a->root);
	env_uuid5(j->uuid, buf_str(&name), uuid);
	state_folio(j->state, i, &folio);
	r = row_of(j, SQL_WORDS_DROP, id);
	if (r == 0) {
		st = db_stmt(j->s, SQL_ACUERDO_PUT);
		db_bind_int(st, ":id", id);
		db_bind_int(st, ":session", j->session);
		db_bind_int(st, ":number", a->number);
		db_bind(st, ":uuid", uuid);
		db_bind_int(st, ":act", a->act);
		db_bind_int(st, ":point", a->point);
		db_bind_int(st, ":decision", j->state->decision[a->decision].number);
		db_bind(st, ":folio", buf_str(&folio));
		db_bind(st, ":text", a->text);
		db_bind(st, ":proposal", a->proposal);
		db_bind_some(st, ":responsible", a->responsible);
		db_bind_some(st, ":due", a->due);
		db_bind_when(st, ":at", a->at);
		r = db_run(j->s, st, j->f);
	}
	if (r == 0)
		r = row_of(j, SQL_WORDS_ADD, id);
	if (r == 0)
		r = row_of(j, SQL_REGISTER_PUT, id);
	buf_clear(&folio);
	buf_clear(&name);
	return r;
}

/* The state of the acuerdo that a follow-up names is another now; mostly of an earlier session. */
static int put_followed(struct job *j, const char *folio)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_REGISTER_PUT_FOLIO);

	db_bind(st, ":folio", folio);
	return db_run(j->s, st, j->f);
}

static int put_follow_up(struct job *j, const struct follow_up *u)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_FOLLOW_UP_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":act", u->act);
	db_bind(st, ":folio", u->folio);
	db_bind_when(st, ":at", u->at);
	db_bind(st, ":state", u->state);
	db_bind_some(st, ":text", u->text);
	return db_run(j->s, st, j->f) == 0 ? put_followed(j, u->folio) : -1;
}

static int put_acuerdos(struct job *j)
{
	const struct state *x = j->state;

	for (size_t i = 0; i < x->n_acuerdos; i++)
		if (derive_fresh(j, x->acuerdo[i].touched) && put_acuerdo(j, (int)i) != 0)
			return -1;
	for (size_t i = 0; i < x->n_follow_ups; i++)
		if (derive_fresh(j, x->follow_up[i].act) && put_follow_up(j, &x->follow_up[i]) != 0)
			return -1;
	return 0;
}

/* ---- the record ------------------------------------------------------------------------------------ */

static int put_approval(struct job *j, const struct fact *x)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_APPROVAL_PUT);

	db_bind_int(st, ":session", j->session);
	db_bind_int(st, ":act", x->act);
	db_bind_int(st, ":of_session", x->what->ref == 0 ? j->session : x->what->ref);
	db_bind_when(st, ":at", x->at);
	return db_run(j->s, st, j->f);
}

static int put_facts(struct job *j)
{
	const struct state *x = j->state;

	for (size_t i = 0; i < x->n_facts; i++) {
		if (!derive_fresh(j, x->fact[i].touched))
			continue;
		if (derive_fact(j, (int)i) != 0)
			return -1;
		if (x->fact[i].what->kind == ACT_APROBAR_ACTA && put_approval(j, &x->fact[i]) != 0)
			return -1;
	}
	return 0;
}

static int put_corrections(struct job *j)
{
	static const char *const about[] = {
		[TOUCHED_QUORUM] = "la declaratoria de quórum",
		[TOUCHED_AGENDA] = "la aprobación del orden del día",
		[TOUCHED_DECISION] = "la decisión de este punto",
	};
	size_t n;
	const struct correction *c = meeting_corrections(j->meeting, &n);
	long turn = 1;

	for (size_t i = 0; i < n && j->all; i++) {
		sqlite3_stmt *st = db_stmt(j->s, SQL_CORRECTION_PUT);

		turn = i > 0 && c[i].seq == c[i - 1].seq ? turn + 1 : 1;
		if (c[i].touched == TOUCHED_NOTHING)
			continue;
		db_bind_int(st, ":session", j->session);
		db_bind_int(st, ":act", c[i].seq);
		db_bind_int(st, ":turn", turn);
		db_bind_int(st, ":point", c[i].point);
		db_bind_when(st, ":recorded", c[i].recorded);
		db_bind(st, ":class", act_word(c[i].act->kind));
		db_bind_some(st, ":text", c[i].reason);
		db_bind(st, ":about", about[c[i].touched]);
		if (db_run(j->s, st, j->f) != 0)
			return -1;
	}
	return 0;
}

/* ---- all of it ---------------------------------------------------------------------------------------- */

static int drop_all(struct job *j)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_WORDS_DROP_SESSION);

	db_bind_int(st, ":session", j->session);
	if (db_run(j->s, st, j->f) != 0)
		return -1;
	for (int id = SQL_DROP_SESSION_STATE; id <= SQL_DROP_CORRECTION; id++) {
		st = db_stmt(j->s, (enum sql_id)id);
		db_bind_int(st, ":session", j->session);
		if (db_run(j->s, st, j->f) != 0)
			return -1;
	}
	return 0;
}

static int session_uuid(struct job *j)
{
	struct session_row row;

	if (store_session(j->s, j->session, &row, j->f) != 0)
		return -1;
	memcpy(j->uuid, row.uuid, sizeof j->uuid);
	session_row_clear(&row);
	return 0;
}

static int put_all(struct job *j)
{
	if (j->state->phase == PHASE_PLANNED)
		return 0;	/* the session is as it was planned */
	if (derive_agenda(j) != 0 || put_attendance(j) != 0 || put_decisions(j) != 0)
		return -1;
	return put_acuerdos(j) == 0 && put_facts(j) == 0 ? put_corrections(j) : -1;
}

/* An acuerdo that the session's follow-ups named, and perhaps name no more, is looked at again. */
static int derive_anew(struct job *j)
{
	sqlite3_stmt *st = db_stmt(j->s, SQL_FOLLOWED_FOLIOS);
	struct table named;
	int r;

	db_bind_int(st, ":session", j->session);
	r = db_table(j->s, st, &named, j->f);
	if (r == 0)
		r = drop_all(j);
	if (r == 0)
		r = put_all(j);
	for (size_t i = 0; i < named.n && r == 0; i++)
		r = put_followed(j, named.cell[i]);
	table_free(&named);
	return r;
}

int store_derive(struct store *s, long session, const struct meeting *m, long seq, struct fault *f)
{
	struct job j = { .s = s, .session = session, .meeting = m, .state = meeting_state(m), .seq = seq, .f = f };

	/* The first standing act is `abrir`, and brings agenda and seats into being. */
	j.all = seq == 0 || meeting_rebuilt(m) || j.state->n_facts <= 1;
	if (session_uuid(&j) != 0 || store_begin(s, f) != 0)
		return -1;
	if ((j.all ? derive_anew(&j) : put_all(&j)) == 0)
		return store_commit(s, f);
	store_rollback(s);
	return -1;
}

static int digest_rows(struct store *s, sqlite3_stmt *st, struct buf *b, struct fault *f)
{
	int more;

	while ((more = db_next(s, st, f)) > 0) {
		for (int c = 0; c < sqlite3_column_count(st); c++) {
			bool null = sqlite3_column_type(st, c) == SQLITE_NULL;

			buf_addf(b, "%s%d:", null ? "-" : "", sqlite3_column_bytes(st, c));
			buf_add(b, db_text(st, c));
		}
		buf_addc(b, '\n');
	}
	return more;
}

int store_derived_digest(struct store *s, long session, char out[SHA256_HEX], struct fault *f)
{
	struct buf b = BUF_EMPTY;
	int r = 0;

	for (int id = SQL_ROWS_SESSION_STATE; id <= SQL_ROWS_CORRECTION && r == 0; id++) {
		sqlite3_stmt *st = db_stmt(s, (enum sql_id)id);

		db_bind_int(st, ":session", session);
		buf_addf(&b, "%d\n", id - SQL_ROWS_SESSION_STATE);
		r = digest_rows(s, st, &b, f);
	}
	sha256_hex(buf_str(&b), b.len, out);
	buf_clear(&b);
	return r;
}
