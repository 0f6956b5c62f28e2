#include "config.h"

#include "tui/ballot.h"

static const struct decision *open_vote(const struct state *s)
{
	return &s->decision[s->voting];
}

static int affected(const struct state *s, const struct decision *d)
{
	return d->subject == SUBJECT_REMOVAL ? s->point[d->point].matter.affected : 0;
}

enum standing ballot_standing(const struct state *s, int seat)
{
	const struct decision *d = open_vote(s);
	const struct ballot *b = &d->ballot[seat];

	if (!b->entitled)
		return STANDS_OUT;
	if (s->body->seat[seat].number == affected(s, d))
		return STANDS_AFFECTED;
	if (b->kind != BALLOT_NONE)
		return STANDS_VOTED;
	if (s->seat[seat].stay < 0)
		return b->who == NULL ? STANDS_ABSENT : STANDS_LEFT;
	return STANDS_TO_VOTE;
}

int ballot_missing(const struct state *s)
{
	int n = 0;

	for (int i = 0; i < s->body->n_seats; i++)
		n += ballot_standing(s, i) == STANDS_TO_VOTE;
	return n;
}

const char *ballot_name(const struct state *s, int seat)
{
	const struct person *p = open_vote(s)->ballot[seat].who;
	const struct seat *x = &s->body->seat[seat];

	if (p == NULL)
		p = *x->titular.name != '\0' ? &x->titular : &x->suplente;
	return *p->name != '\0' ? p->name : "lugar vacante";
}

void ballot_who(const struct state *s, int seat, struct buf *out)
{
	buf_addf(out, "%s, %s", ballot_name(s, seat), s->body->seat[seat].kind);
}

void ballot_mark(const struct state *s, int seat, struct buf *out)
{
	const struct ballot *b = &open_vote(s)->ballot[seat];

	switch (ballot_standing(s, seat)) {
	case STANDS_OUT:
		break;
	case STANDS_TO_VOTE:
		buf_add(out, "[          ]");
		break;
	case STANDS_LEFT:
		buf_add(out, "se retiró sin votar");
		break;
	case STANDS_ABSENT:
		buf_add(out, "ausente: sin voto");
		break;
	case STANDS_AFFECTED:
		buf_add(out, b->kind == BALLOT_EXCUSED ? "excusa (es su remoción)"
						       : "no vota (es su remoción)");
		break;
	case STANDS_VOTED:
		buf_add(out, ballot_word(open_vote(s), b));
		if (s->seat[seat].stay < 0)
			buf_add(out, ", se retiró");
		if (b->reason != NULL)
			buf_addf(out, ": %s", b->reason);
		break;
	}
}

/* How many entitled seats have this ballot. */
static int count(const struct state *s, enum ballot_kind kind)
{
	const struct decision *d = open_vote(s);
	int n = 0;

	for (int i = 0; i < s->body->n_seats; i++)
		n += d->ballot[i].entitled && d->ballot[i].kind == kind;
	return n;
}

void ballot_counts(const struct state *s, bool brief, struct buf *out)
{
	int missing = ballot_missing(s), silent = count(s, BALLOT_NONE) - missing;

	buf_addf(out,
	    brief ? "Favor %d Contra %d Abst. %d Excusa %d Faltan %d"
		  : "A favor %d   En contra %d   Abstención %d   Excusa %d   Faltan %d",
	    count(s, BALLOT_FAVOR), count(s, BALLOT_CONTRA), count(s, BALLOT_ABSTENCION),
	    count(s, BALLOT_EXCUSED), missing);
	if (silent > 0)
		buf_addf(out, brief ? " Sin votar %d" : "   Sin votar %d", silent);
}

/* "Ramiro Equihua Solís (2), …" of the seats present that differ. Returns how many. */
static int add_differing(const struct state *s, struct buf *out)
{
	const struct motion *m = state_motion(s);
	int n = 0;

	for (int i = 0; m != NULL && i < s->body->n_seats; i++) {
		if (!m->position[i].differs || s->seat[i].stay < 0)
			continue;
		buf_addf(out, "%s%s (%d)", n++ > 0 ? ", " : "", ballot_name(s, i),
		    s->body->seat[i].number);
	}
	return n;
}

void ballot_why(const struct state *s, struct buf *out)
{
	const struct decision *d = open_vote(s);
	struct buf who = BUF_EMPTY;

	if (d->subject == SUBJECT_REMOVAL) {
		buf_addf(out, "Una remoción la votan todos los lugares (I.3); con derecho %d.",
		    d->entitled);
		return;
	}
	if (add_differing(s, &who) > 0)
		buf_addf(out, "Sin consenso: difiere %s. Se vota; con derecho %d.", buf_str(&who),
		    d->entitled);
	else
		buf_addf(out, "Se vota; con derecho %d.", d->entitled);
	buf_clear(&who);
}

void ballot_rule(const struct state *s, struct buf *out)
{
	const struct decision *d = open_vote(s);
	int seats = s->body->n_seats;

	if (d->subject == SUBJECT_REMOVAL)
		buf_addf(out, "Aprueba: más de la mitad de los %d lugares, %d votos a favor (I.3).",
		    seats, seats / 2 + 1);
	else if (s->body->rules.majority == MAJORITY_SEATS)
		buf_addf(out, "Aprueba: más de la mitad de los %d lugares, %d votos a favor (IV).",
		    seats, seats / 2 + 1);
	else if (s->body->rules.majority == MAJORITY_PRESENT)
		buf_addf(out,
		    "Aprueba: más de la mitad de los %d con derecho, %d votos a favor (IV).",
		    d->entitled, d->entitled / 2 + 1);
	else
		buf_add(out, "Aprueba: más votos a favor que en contra (IV).");
	buf_add(out, " No hay voto de calidad.");
}

void ballot_quorum_lost(const struct state *s, struct buf *out)
{
	buf_add(out, "Se perdió el quórum: ");
	live_present_words(s, out);
	buf_add(out, " (III.2). Al cerrarla, la votación quedará interrumpida: no decide nada y podrá "
		     "repetirse cuando haya quórum.");
}

/* ---- the read-back ------------------------------------------------------------------ */

static bool has_ballot(const struct state *s, int seat, int kind)
{
	const struct ballot *b = &open_vote(s)->ballot[seat];

	return b->entitled && (int)b->kind == kind;
}

static bool stands_at(const struct state *s, int seat, int standing)
{
	return (int)ballot_standing(s, seat) == standing &&
	       open_vote(s)->ballot[seat].kind == BALLOT_NONE;
}

/* "A favor (2): Teresa Ibarra Molina, Lucía Peña Ávalos." on a line of its own. */
static void add_group(const struct state *s, const char *title,
    bool (*in)(const struct state *, int, int), int which, bool even_if_none, struct buf *out)
{
	struct buf names = BUF_EMPTY;
	int n = 0;

	for (int i = 0; i < s->body->n_seats; i++)
		if (in(s, i, which))
			buf_addf(&names, "%s%s", n++ > 0 ? ", " : "", ballot_name(s, i));
	if (n > 0)
		buf_addf(out, "%s (%d): %s.\n", title, n, buf_str(&names));
	else if (even_if_none)
		buf_addf(out, "%s: nadie.\n", title);
	buf_clear(&names);
}

void ballot_readback(const struct state *s, struct buf *out)
{
	add_group(s, "A favor", has_ballot, BALLOT_FAVOR, true, out);
	add_group(s, "En contra", has_ballot, BALLOT_CONTRA, true, out);
	add_group(s, "Abstención", has_ballot, BALLOT_ABSTENCION, true, out);
	add_group(s, "Excusa", has_ballot, BALLOT_EXCUSED, false, out);
	add_group(s, "Sin votar todavía", stands_at, STANDS_TO_VOTE, false, out);
	add_group(s, "Se retiró sin votar", stands_at, STANDS_LEFT, false, out);
	add_group(s, "Ausente, sin voto", stands_at, STANDS_ABSENT, false, out);
	add_group(s, "No vota su propia remoción", stands_at, STANDS_AFFECTED, false, out);
	buf_addc(out, '\n');
	if (s->present < s->quorum)
		ballot_quorum_lost(s, out);
	else
		ballot_rule(s, out);
}

void ballot_rest(const struct state *s, const char *title, struct buf *out)
{
	add_group(s, title, stands_at, STANDS_TO_VOTE, false, out);
}

/* ---- the result ----------------------------------------------------------------------- */

static void add_count(struct buf *out, int n, const char *one, const char *many, bool *first)
{
	if (n == 0)
		return;
	buf_addf(out, "%s %d %s", *first ? ":" : ",", n, n == 1 ? one : many);
	*first = false;
}

void live_result_words(const struct state *s, const struct decision *d, struct buf *out)
{
	static const char *const words[] = {
		[OUTCOME_OPEN] = "Sin cerrar",
		[OUTCOME_CARRIED] = "",
		[OUTCOME_LOST] = "No se aprueba",
		[OUTCOME_TIE] = "Empate",
		[OUTCOME_INTERRUPTED] = "Interrumpida por falta de quórum",
	};
	bool first = true;

	if (d->outcome == OUTCOME_CARRIED)
		buf_addf(out, "%s por %s",
		    d->subject == SUBJECT_AGENDA ? "Orden del día aprobado" : "Aprobada",
		    decision_form_word(d));
	else
		buf_add(out, words[d->outcome]);
	if (d->outcome == OUTCOME_INTERRUPTED) {
		buf_addf(out,
		    ": hay %d de %d (III.2). No decide nada; podrá repetirse cuando haya quórum.",
		    d->present, s->quorum);
		return;
	}
	add_count(out, d->favor, "a favor", "a favor", &first);
	add_count(out, d->contra, "en contra", "en contra", &first);
	add_count(out, d->abstentions, "abstención", "abstenciones", &first);
	add_count(out, d->excused, "excusa", "excusas", &first);
	add_count(out, d->silent, "sin votar", "sin votar", &first);
	buf_addc(out, '.');
}
