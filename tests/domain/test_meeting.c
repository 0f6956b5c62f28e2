/* The rules of a session, told as dictations (sample_tell). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "sample.h"

static const char *const matters[] = {
	"informativo|Avance del plan", "decisión|Obra", "decisión|Convenio", NULL
};
/* 1 lista, 2 orden, 3 seguimiento, 4 avance, 5 obra, 6 convenio, 7 generales, 8 acta, 9 clausura */

#define ROLL "@10:05 abrir Sala\npresente 1\npresente 2\npresente 3 suplente\npresente 4\nausente 5 viaje\n"
#define INSTALLED ROLL "quorum\n"
#define RUNNING INSTALLED "aprobar_orden\n"
#define PROPOSED RUNNING "punto 5\npropuesta Pintar\n"
#define VOTING PROPOSED "objetar 2 caro\nvotacion\n"

static void test_presence(void **state)
{
	/* Before abrir nothing; before quorum only presence; each refusal names the way out. */
	static const char *const scripts[] = {
		"!presente 1 ~ VI.5\n@10:00 abrir Sala\n!abrir Otra ~ ya comenzó\n!punto 3 ~ III.2\nnota x\n",
		"@10:00 abrir Sala\npresente 1\n!presente 1 ~ relevar\n!ausente 1 ~ retirarse\n"
		"!presente 9 ~ no existe el lugar 9\n",
		"@10:00 abrir Sala\npresente 1\npresente 2\n!quorum ~ 2 presentes de 3 necesarios\n"
		"presente 3\nquorum\n!quorum ~ ya está instalada\n!no_celebrada ~ clausurar\n",
		"@10:00 abrir Sala\nno_celebrada sin quórum\n!presente 1 ~ no se celebró\n",
		"@10:00 abrir Sala\n!retirarse 1 ~ no está ocupado\n!relevar 1 titular ~ no está ocupado\n"
		"presente 1\n!relevar 1 titular ~ titular\nrelevar 1 suplente\nrelevar 1 titular\n"
		"retirarse 1\n!ausente 1 ~ ya asistió\npresente 1\n",
	};
	struct sample x;

	(void)state;
	for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
		sample_init(&x, 5, matters);
		sample_tell(&x, scripts[i]);
		sample_clear(&x);
	}
	sample_init(&x, 5, matters);
	sample_tell(&x, "@10:00 abrir Sala\n!presente 2 titular Ana | oficio ~ padrón\n"
	    "presente 2 suplente Ana Ruiz | oficio 7\npresente 1\n!@09:00 presente 3 ~ intercalar\n");
	assert_string_equal(state_sitting(SAMPLE_STATE(&x), 1)->name, "Ana Ruiz");
	assert_int_equal(SAMPLE_STATE(&x)->present, 2);
	sample_clear(&x);

	/* A seat without suplente in the padrón takes the one that is named, and no other. */
	sample_init(&x, 5, matters);
	((struct seat *)(uintptr_t)x.body.seat)[1].suplente.name = "";
	sample_start(&x);
	sample_tell(&x, "@10:00 abrir Sala\n!presente 2 suplente ~ suplente\n"
	    "presente 2 suplente Ana Ruiz | oficio 7\n");
	assert_string_equal(state_sitting(SAMPLE_STATE(&x), 1)->name, "Ana Ruiz");
	sample_clear(&x);
}

/* Numbers of points taken up or withdrawn stay; the others fill the free ones in order. */
static void agenda_is(struct sample *x, const char *expected)
{
	const struct state *s = SAMPLE_STATE(x);
	struct buf b = BUF_EMPTY;
	int order[POINTS_MAX];

	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[order[i]];

		buf_add(&b, i == 0 ? "" : " ");
		point_no_write(p->no, &b);
		buf_addf(&b, "%.2s%s", p->matter.title, p->status == POINT_WITHDRAWN ? "-" : "");
	}
	assert_string_equal(buf_str(&b), expected);
	buf_clear(&b);
}

static void test_agenda(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7As 8Le 9Cl");
	sample_tell(&x, INSTALLED
	    "agregar 7 | Fuente\n"
	    "!agregar 2 | X ~ no en el 2\n!agregar 11 | X ~ no existe el punto 11\n"
	    "!agregar 10 | X ~ no en el 10\n!retirar 9 ~ es fijo\n!mover 9 5 ~ es fijo\n!mover 5 9 ~ no en el 9\n"
	    "!mover 5 5 ~ ya tiene ese número\n!agregar 5 | X | acta ~ clase\n"
	    "!agregar 5 | X | remoción 4 por 2 ~ I.3\n!agregar 5 | X | remoción 4 por 2,4 ~ I.3\n"
	    "!agregar 5 | X | remoción 4 por 2,9 ~ I.3\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7Fu 8As 9Le 10Cl");
	sample_tell(&x, "mover 7 4\n");
	agenda_is(&x, "1Li 2Le 3Se 4Fu 5Av 6Ob 7Co 8As 9Le 10Cl");
	sample_tell(&x, "retirar 6\n!retirar 6 ~ ya se trató o se retiró\nmover 4 7\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Co 6Ob- 7Fu 8As 9Le 10Cl");
	sample_tell(&x, "!punto 3 ~ falta aprobar\naprobar_orden\n!aprobar_orden ~ ya está aprobado\n"
	    "!punto 1 ~ propio acto\n!punto 9 ~ propio acto\n!punto 6 ~ se retiró\n"
	    "punto 4\n!punto 5 ~ sigue abierto el punto 4\n!agregar 5 | Y ~ sigue abierto\n"
	    "cerrar_punto\n!punto 4 ~ ya concluyó\n!mover 4 5 ~ ya se trató\n"
	    "agregar 5 | Tarde\n!punto 5 ~ pendiente una enmienda\n!aprobar_acta ~ pendiente una enmienda\n"
	    "consenso\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ta 6Ob- 7Co 8Fu 9As 10Le 11Cl");
	assert_int_equal(SAMPLE_STATE(&x)->n_decisions, 2);
	sample_clear(&x);
}

/* Before approval an amendment stands at once, until somebody objects to it. */
static void test_amendment_objected(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, INSTALLED "agregar 5 | Fuente\nobjetar 1 no toca\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7As 8Le 9Cl");
	sample_tell(&x, "!aprobar_orden ~ enmienda\n!consenso ~ difiere 1\nvotacion\nvotar 1 contra\n"
	    "votar resto favor\ncerrar_votacion\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Fu 6Ob 7Co 8As 9Le 10Cl");
	sample_tell(&x, "aprobar_orden\n");
	sample_clear(&x);

	sample_init(&x, 5, matters);
	sample_tell(&x, INSTALLED "retirar 5\nobjetar 1\nvotacion\nvotar resto favor\nvotar 1 contra\n"
	    "votar 2 contra\ncerrar_votacion\n!aprobar_orden ~ enmienda\n"
	    "votacion\nvotar resto favor\nvotar 1 contra\nvotar 2 contra\nvotar 3 contra\ncerrar_votacion\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7As 8Le 9Cl");
	sample_tell(&x, "aprobar_orden\n");
	sample_clear(&x);
}

static void test_agenda_voted(void **state)
{
	struct sample x;

	(void)state;
	/* An amendment that falls leaves the agenda as it was voted; one that stands, another agenda. */
	sample_init(&x, 5, matters);
	sample_tell(&x, INSTALLED "objetar 1\nvotacion\nvotar resto favor\nvotar 1 contra\ncerrar_votacion\n"
	    "agregar 5 | Fuente\n!aprobar_orden ~ posturas distintas\nobjetar 2\nvotacion\nvotar 2 contra\n"
	    "cerrar_votacion\naprobar_orden\n");
	assert_int_equal(SAMPLE_STATE(&x)->n_decisions, 2);
	sample_clear(&x);

	sample_init(&x, 5, matters);
	sample_tell(&x, INSTALLED "objetar 1\n!aprobar_orden ~ posturas distintas\n"
	    "!consenso ~ aprobar_orden\nvotacion\nvotar resto favor\nvotar 1 contra\n"
	    "cerrar_votacion\naprobar_orden\n");
	assert_int_equal(SAMPLE_STATE(&x)->n_decisions, 1);
	sample_clear(&x);
	sample_init(&x, 5, matters);
	x.body.rules.agenda_by = AGENDA_BY_ALL;
	sample_tell(&x, INSTALLED "!aprobar_orden ~ Titular 5 (5)\nvotacion\nvotar resto favor\n"
	    "cerrar_votacion\naprobar_orden\n");
	sample_clear(&x);
	/* All are there, and none differs: there is nothing to vote. */
	sample_init(&x, 5, matters);
	x.body.rules.agenda_by = AGENDA_BY_ALL;
	sample_tell(&x, "@10:05 abrir Sala\npresente 1\npresente 2\npresente 3\npresente 4\npresente 5\nquorum\n"
	    "!votacion ~ primero se busca el consenso\naprobar_orden\n");
	sample_clear(&x);
}

/* Once it is approved, who objects to an amendment takes nothing back: it never stood. */
static void test_amendment_after(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, RUNNING "agregar 5 | Fuente\nobjetar 1 no toca\n!consenso ~ difiere 1\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7As 8Le 9Cl");
	sample_tell(&x, "votacion\nvotar 1 contra\nvotar resto favor\ncerrar_votacion\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Fu 6Ob 7Co 8As 9Le 10Cl");
	sample_clear(&x);
}

/* Who speaks: a seat by its number, a guest for whom it came, anybody by name. */
static void test_speakers(void **state)
{
	static const char *const represents[] = { "", "Taller", "" };
	const struct state *s;
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, RUNNING "invitado Ana Paz | Colegio\ninvitado Eva Gil | Taller\npunto 5\npalabra 1 | a\n"
	    "palabra Eva Gil | b\npalabra Luz Mar | c\n!palabra 9 ~ no existe el lugar 9\n!palabra 5 ~ no está ocupado\n"
	    "!palabra 0 ~ diga quién habla\n");
	s = SAMPLE_STATE(&x);
	for (size_t i = 0; i < 3; i++)
		assert_string_equal(s->fact[s->n_facts - 3 + i].who->represents, represents[i]);
	sample_clear(&x);
}

static void test_generales(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, RUNNING "!punto 7.1 ~ no existe\npunto 7\n!punto 7.1 ~ no existe\nagregar 7 | Radio\n"
	    "agregar 7.2 | Prensa | asunto\n!agregar 7.9 | X ~ lleva el número 7.3\n!agregar 7.1 | X ~ lleva el número 7.3\n!agregar 7 | X | decisión ~ asuntos\n"
	    "punto 7.1\n!punto 7.2 ~ sigue abierto\npropuesta Avisar\nconsenso\nacuerdo Avisar\n"
	    "cerrar_punto\npunto 7.2\ndiferir\ncerrar_punto\n!punto 7.2 ~ dentro de los asuntos\n");
	agenda_is(&x, "1Li 2Le 3Se 4Av 5Ob 6Co 7As 7.1Ra 7.2Pr 8Le 9Cl");
	sample_clear(&x);
}

static void test_consensus(void **state)
{
	struct sample x;
	const struct decision *d;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, RUNNING "!propuesta X ~ ningún punto abierto\npunto 5\n!consenso ~ propuesta\n"
	    "!objetar 1 ~ propuesta\n!acuerdo X ~ decisión aprobada\npropuesta Pintar\n"
	    "!votacion ~ consenso\nobjetar 2\n!objetar 2 ~ ya manifestó\n!conforme 1 ~ no ha manifestado\n"
	    "!objetar 5 ~ no está ocupado\n!consenso ~ difiere 2\nconforme 2\nexcusa 4 pariente\nconsenso\n"
	    "!consenso ~ ya se aprobó\n!objetar 1 ~ ya se aprobó\nacuerdo Pintar | Obras | proxima sesion\n"
	    "!acuerdo X | Y | mañana ~ use 25/3/2026\n");
	d = &SAMPLE_STATE(&x)->decision[1];
	assert_int_equal(d->entitled, 4);
	assert_int_equal(d->favor, 3);
	assert_int_equal(d->excused, 1);
	assert_string_equal(SAMPLE_STATE(&x)->acuerdo[0].due, "próxima sesión");
	sample_clear(&x);
}

static enum outcome vote(enum majority_base base, const char *ballots)
{
	struct sample x;
	enum outcome out;

	sample_init(&x, 5, matters);
	x.body.rules.majority = base;
	sample_tell(&x, VOTING);
	sample_tell(&x, ballots);
	sample_tell(&x, "cerrar_votacion");
	out = SAMPLE_STATE(&x)->decision[1].outcome;
	sample_clear(&x);
	return out;
}

static void test_majority(void **state)
{
	static const struct {
		enum majority_base base;
		const char *ballots;
		enum outcome outcome;
	} cases[] = {
		{ MAJORITY_CAST, "votar 1 favor\nvotar 2 contra\nvotar 3 favor\nvotar 4 abstencion", OUTCOME_CARRIED },
		{ MAJORITY_CAST, "votar 1 favor\nvotar 2 contra", OUTCOME_TIE },
		{ MAJORITY_CAST, "votar 1 contra", OUTCOME_LOST },
		{ MAJORITY_CAST, "", OUTCOME_LOST },
		{ MAJORITY_CAST, "votar 1 favor", OUTCOME_CARRIED },
		{ MAJORITY_PRESENT, "votar 1 favor\nvotar 3 favor", OUTCOME_LOST },
		{ MAJORITY_PRESENT, "votar 1 favor\nvotar 3 favor\nvotar 4 favor", OUTCOME_CARRIED },
		{ MAJORITY_SEATS, "votar resto favor\nvotar 2 contra\nvotar 1 abstencion", OUTCOME_LOST },
		{ MAJORITY_SEATS, "votar resto favor\nvotar 2 contra", OUTCOME_CARRIED },
		/* Of a ballot and an excusa the later stands. */
		{ MAJORITY_CAST, "votar 1 favor\nvotar 2 contra\nexcusa 2 pariente", OUTCOME_CARRIED },
		{ MAJORITY_CAST, "votar 1 favor\nexcusa 2 pariente\nvotar 2 contra", OUTCOME_TIE },
		/* Who leaves leaves the ballot; 3 of 5 still make quorum. */
		{ MAJORITY_CAST, "votar 1 favor\nretirarse 1", OUTCOME_CARRIED },
		{ MAJORITY_CAST, "votar 1 favor\nretirarse 1\nretirarse 2", OUTCOME_INTERRUPTED },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_int_equal(vote(cases[i].base, cases[i].ballots), cases[i].outcome);
}

static void test_vote(void **state)
{
	struct sample x;
	const struct decision *d;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, VOTING "!punto 6 ~ votación abierta\n!receso ~ votación abierta\n!clausurar ~ votación abierta\n"
	    "!presente 5 ~ votación abierta\n!votar 5 favor ~ no tiene derecho\nvotar 1 favor\nvotar 1 contra\n"
	    "votar 1 favor\nretirarse 4\n!votar 4 favor ~ se retiró\nvotar resto favor\n!votar resto favor ~ no falta\n"
	    "votar 2 contra\nnota ruido\ncerrar_votacion\n!votar 1 favor ~ ninguna votación\n"
	    "!voto_particular 1 | x ~ no tiene un voto\nvoto_particular 2 | es caro\nacuerdo Pintar\n");
	d = &SAMPLE_STATE(&x)->decision[1];
	assert_int_equal(d->entitled, 4);
	assert_int_equal(d->favor, 2);
	assert_int_equal(d->contra, 1);
	assert_int_equal(d->silent, 1);
	assert_string_equal(decision_form_word(d), "mayoría");
	sample_clear(&x);

	/* Who votes after stepping aside steps aside no more, nor in what follows. */
	sample_init(&x, 5, matters);
	sample_tell(&x, PROPOSED "excusa 1 m\nexcusa 3 m\nobjetar 2\nvotacion\n!votar 9 favor ~ no existe\n"
	    "votar resto favor\nvotar 2 contra\nvotar 1 favor\nexcusa 1 m\nvotar 1 contra\ncerrar_votacion\n"
	    "votacion\n");
	d = &SAMPLE_STATE(&x)->decision[2];
	assert_int_equal(d->ballot[0].kind, BALLOT_NONE);
	assert_int_equal(d->ballot[2].kind, BALLOT_EXCUSED);
	sample_clear(&x);

	/* The same proposal may be voted again, or carried once nobody present differs. */
	sample_init(&x, 5, matters);
	sample_tell(&x, VOTING "votar 1 favor\nvotar 2 contra\ncerrar_votacion\n!acuerdo X ~ decisión aprobada\n"
	    "!consenso ~ difiere 2\nretirarse 2\nconsenso\nacuerdo Pintar\ncerrar_punto\n");
	assert_int_equal(SAMPLE_STATE(&x)->n_decisions, 3);
	sample_clear(&x);
}

static void test_removal(void **state)
{
	static const char *const removal[] = { "remoción 4 por 1,2|Remoción del lugar 4", NULL };
	struct sample x;
	const struct decision *d;

	(void)state;
	sample_init(&x, 5, removal);
	sample_tell(&x, RUNNING "punto 4\n!votacion ~ propuesta\npropuesta Remover\n!consenso ~ I.3\n"
	    "!votacion ~ darse la palabra\npalabra 4 | me defiendo\nvotacion\n!votar 4 contra ~ afectado\n"
	    "!votar 5 favor ~ no está ocupado\nvotar resto favor\ncerrar_votacion\n");
	d = &SAMPLE_STATE(&x)->decision[1];
	assert_int_equal(d->entitled, 5);
	assert_int_equal(d->favor, 3);
	assert_int_equal(d->excused, 1);
	assert_int_equal(d->silent, 1);
	assert_int_equal(d->outcome, OUTCOME_CARRIED);
	sample_clear(&x);

	/* How the affected seat counts is the setting's to say, not an excusa's. */
	sample_init(&x, 5, removal);
	x.body.rules.affected = AFFECTED_SILENT;
	sample_tell(&x, RUNNING "punto 4\npropuesta Remover\npalabra 4\n!excusa 4 m ~ I.3\nvotacion\n"
	    "!excusa 4 m ~ I.3\nvotar resto favor\ncerrar_votacion\n");
	assert_int_equal(SAMPLE_STATE(&x)->decision[1].silent, 2);
	sample_clear(&x);
}

/* A vacant seat counts in the body, and does nothing by itself; a suplente may be accredited to it. */
static void test_vacant_seat(void **state)
{
	struct seat seat[5];
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	memcpy(seat, x.body.seat, sizeof seat);
	seat[4].titular.name = seat[4].suplente.name = "";
	seat[3].titular.name = "";
	x.body.seat = seat;
	x.body.rules.quorum = QUORUM_LITERAL;
	assert_int_equal(body_quorum_base(&x.body), 5);
	assert_int_equal(body_quorum(&x.body), 4);
	x.body.rules.quorum_filled_only = true;		/* 4 has still a suplente */
	assert_int_equal(body_quorum_base(&x.body), 4);
	assert_int_equal(body_quorum(&x.body), 3);
	sample_start(&x);
	sample_tell(&x, "@10:05 abrir Sala\npresente 1\npresente 2\n!presente 5 ~ no tiene titular\n"
	    "!presente 5 suplente ~ no tiene suplente\n!presente 4 ~ no tiene titular\npresente 4 suplente\n"
	    "quorum\n!agregar 5 | X | remoción 5 por 1,2 ~ no tiene titular\n"
	    "!agregar 5 | X | remoción 4 por 1,2 ~ no tiene titular\n"
	    "!agregar 5 | X | remoción 1 por 2,5 ~ la promueven\n"
	    "agregar 5 | X | remoción 1 por 2,4\npresente 5 suplente Rosa | oficio 12\n");
	assert_int_equal(SAMPLE_STATE(&x)->present, 4);
	sample_clear(&x);
}

static void test_recess_and_end(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, PROPOSED "!reanudar ~ no está en receso\nreceso\n!punto 6 ~ en receso\n!consenso ~ en receso\n"
	    "retirarse 1\nretirarse 2\nreanudar\n!consenso ~ 2 presentes de 3\npresente 1\nconsenso\n"
	    "!aprobar_acta ~ sigue abierto\ncerrar_punto\nobjetar 1 falta algo\n!aprobar_acta ~ sobre el acta\n"
	    "conforme 1\naprobar_acta | abc\n!nota x ~ ya está aprobada\n!presente 2 ~ ya está aprobada\n"
	    "!deshacer 5 ~ sólo se deshacen\ndeshacer\nnota x\naprobar_acta | abd\nreceso\nreanudar\n"
	    "clausurar\n!nota x ~ fe de erratas\n!deshacer ~ fe de erratas\n");
	assert_string_equal(phase_word(SAMPLE_STATE(&x)), "clausurada");
	assert_int_equal(SAMPLE_STATE(&x)->point[5].status, POINT_DEFERRED);
	sample_clear(&x);
}

static void test_follow_up(void **state)
{
	static const struct earlier_acuerdo earlier = { "STM/ORD/09/2025-01", "Censo", "A", "", "pendiente" };
	static const long unapproved[] = { 7 };
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	x.body.earlier = &earlier;
	x.body.n_earlier = 1;
	x.body.unapproved = unapproved;
	x.body.n_unapproved = 1;
	sample_tell(&x, RUNNING "seguimiento STM/ORD/09/2025-01 | En Proceso | va\n"
	    "!seguimiento STM/ORD/09/2025-02 | cumplido ~ no hay un acuerdo abierto\n"
	    "!seguimiento STM/ORD/09/2025-01 | listo ~ en proceso\n"
	    "!aprobar_acta 3 ~ sesión 3\naprobar_acta 7\n!aprobar_acta 7 ~ sesión 7\n");
	assert_string_equal(SAMPLE_STATE(&x)->follow_up[0].state, "en proceso");
	sample_clear(&x);
}

/* An earlier acta: by consensus, or by the vote on a proposal of the open point, which adds no row. */
static void test_earlier_acta(void **state)
{
	static const struct { const char *script; int rows, decision; } cases[] = {
		{ "aprobar_acta 7\n", 2, 1 },
		{ "punto 4\naprobar_acta 7\n", 2, 1 },
		{ "objetar 2\n!aprobar_acta 7 ~ difiere 2\npunto 4\naprobar_acta 7\n", 2, 1 },
		{ "punto 5\npropuesta Aprobarla\nobjetar 2\n!aprobar_acta 7 ~ difiere 2\nvotacion\n"
		  "votar resto favor\nvotar 2 contra\ncerrar_votacion\naprobar_acta 7\n", 2, 1 },
		{ "punto 5\npropuesta Aprobarla\nconsenso\naprobar_acta 7\n", 3, 2 },
		{ "agregar 5 | X\n!aprobar_acta 7 ~ pendiente una enmienda\nconsenso\naprobar_acta 7\n", 3, 2 },
		/* The vote on this session's acta is no vote on another. */
		{ "objetar 2\nvotacion\nvotar resto favor\nvotar 2 contra\ncerrar_votacion\n"
		  "!aprobar_acta 7 ~ punto abierto\nretirarse 2\naprobar_acta 7\naprobar_acta\n", 3, 1 },
	};
	static const long unapproved[] = { 7 };
	struct sample x;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct state *s;

		sample_init(&x, 5, matters);
		x.body.unapproved = unapproved;
		x.body.n_unapproved = 1;
		sample_tell(&x, RUNNING);
		sample_tell(&x, cases[i].script);
		s = SAMPLE_STATE(&x);
		assert_int_equal(s->n_decisions, cases[i].rows);
		assert_int_equal(s->fact[s->n_facts - 1].decision, cases[i].decision);
		sample_clear(&x);
	}
	sample_init(&x, 5, matters);
	x.body.unapproved = unapproved;
	x.body.n_unapproved = 1;
	sample_tell(&x, RUNNING "excusa 1 no estuvo\naprobar_acta 7\n");
	assert_int_equal(SAMPLE_STATE(&x)->decision[1].excused, 1);
	sample_clear(&x);
}

static void test_quorum(void **state)
{
	static const int table[][3] = {
		{ 1, 1, 1 }, { 2, 2, 2 }, { 3, 2, 3 }, { 4, 3, 3 }, { 5, 3, 4 }, { 6, 4, 4 },
		{ 7, 4, 5 }, { 8, 5, 5 }, { 200, 101, 101 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		assert_int_equal(quorum_needed(table[i][0], QUORUM_HALF_PLUS_ONE), table[i][1]);
		assert_int_equal(quorum_needed(table[i][0], QUORUM_LITERAL), table[i][2]);
	}
	assert_int_equal(quorum_needed(0, QUORUM_LITERAL), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_quorum),
		cmocka_unit_test(test_vacant_seat),
		cmocka_unit_test(test_presence),
		cmocka_unit_test(test_agenda),
		cmocka_unit_test(test_amendment_objected),
		cmocka_unit_test(test_agenda_voted),
		cmocka_unit_test(test_amendment_after),
		cmocka_unit_test(test_speakers),
		cmocka_unit_test(test_generales),
		cmocka_unit_test(test_consensus),
		cmocka_unit_test(test_majority),
		cmocka_unit_test(test_vote),
		cmocka_unit_test(test_removal),
		cmocka_unit_test(test_recess_and_end),
		cmocka_unit_test(test_follow_up),
		cmocka_unit_test(test_earlier_acta),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
