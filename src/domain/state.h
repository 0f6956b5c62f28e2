/*
 * state — where a session stands: the fold of its standing acts.
 *
 * Readers (store, screen, papers) take it const and derive everything from it;
 * only meeting.c makes one, and every string, array and item in it lives in its
 * arena until the meeting replaces it. Seats are named by index into body->seat
 * here; numbers appear only in words. Items carry `touched`: the number of the
 * act that last changed them, so that the store rewrites only those.
 */
#ifndef DOMAIN_STATE_H
#define DOMAIN_STATE_H

#include "base/arena.h"
#include "domain/act.h"
#include "domain/body.h"
#include "domain/refusal.h"

enum phase {
	PHASE_PLANNED,		/* before abrir */
	PHASE_ROLL,		/* roll call, until quorum */
	PHASE_AGENDA,		/* installed, agenda not approved */
	PHASE_POINTS,		/* agenda approved */
	PHASE_APPROVED,		/* acta approved: only clausurar is left */
	PHASE_CLOSED,
	PHASE_NOT_HELD
};

/* Somebody sat in a seat for a while. */
struct stay {
	int	 seat;
	enum caracter caracter;
	const struct person *who;
	const char *document;	/* accredited at the door by it; "" */
	struct when from, to;
	bool	 over;
	long	 touched;
};

struct seat_now {
	int	 stay;		/* index of the running stay, -1 if empty */
	bool	 called;	/* an act has said something of it */
	bool	 came;		/* it has been occupied some time */
	const char *reason;	/* justified absence; NULL */
	const struct person *suplente;	/* the roster's, or who was accredited at the door; NULL if none */
	const char *document;	/* of the one accredited; "" */
	long	 touched;
};

struct guest {
	const char *name, *organization;
	bool	 observer;
	long	 touched;
};

enum point_status { POINT_PENDING, POINT_OPEN, POINT_DONE, POINT_DEFERRED, POINT_WITHDRAWN };
enum point_origin { ORIGIN_NOTICE, ORIGIN_APPROVAL, ORIGIN_SESSION };

struct motion;

struct point {
	long	 id;		/* identity: planned index from 1, or minus the root act that added it */
	struct point_no no;
	struct matter matter;
	enum point_status status;
	enum point_origin origin;
	struct motion *motion;	/* its proposal and positions; NULL before any */
	int	 decided;	/* index of its last carried decision, -1 */
	bool	 taken_up;	/* it has been opened some time */
	bool	 affected_spoke;	/* removal: the affected seat had the floor */
	const char *reason;	/* of diferir; NULL */
	long	 touched;
};

/* What a seat thinks of the motion at hand. */
struct position {
	bool	 differs;
	const char *reason;	/* NULL if not told */
	bool	 excused;
	const char *excuse;
};

enum subject { SUBJECT_NONE, SUBJECT_PROPOSAL, SUBJECT_REMOVAL, SUBJECT_AMENDMENT, SUBJECT_AGENDA, SUBJECT_ACTA };

/* Something put to decision. */
struct motion {
	enum subject subject;
	const char *text;
	long	 root;		/* identity: the root act that put it; 0 for agenda and acta */
	bool	 carried;
	struct position *position;	/* one a seat */
	const struct act *amendment;	/* SUBJECT_AMENDMENT: what it would do */
};

enum method { METHOD_CONSENSUS, METHOD_VOTE };
enum outcome { OUTCOME_OPEN, OUTCOME_CARRIED, OUTCOME_LOST, OUTCOME_TIE, OUTCOME_INTERRUPTED };
enum ballot_kind { BALLOT_NONE, BALLOT_FAVOR, BALLOT_CONTRA, BALLOT_ABSTENCION, BALLOT_EXCUSED, BALLOT_CONSENSUS };

struct ballot {
	bool	 entitled;
	enum ballot_kind kind;	/* NONE of an entitled seat: sin votar */
	const struct person *who;	/* who sat there when the vote opened or the ballot was cast; NULL: empty seat (removal) */
	enum caracter caracter;
	const char *reason;	/* of the excusa; NULL */
	long	 touched;
};

struct decision {
	long	 root;		/* identity: the consenso, votacion or aprobar_… that made it */
	int	 number;	/* 1, 2, 3 … in the session */
	int	 point;		/* index */
	enum subject subject;
	const char *text;
	enum method method;
	enum outcome outcome;
	int	 entitled, favor, contra, abstentions, excused, silent;
	bool	 unanimous;	/* by vote */
	int	 present;	/* seats occupied when decided */
	struct ballot *ballot;	/* one a seat */
	struct when opened, closed;
	long	 touched;
};

struct acuerdo {
	long	 act, root;	/* identity: the root act */
	int	 decision, point;
	const char *text, *proposal;
	const char *responsible, *due;	/* "" if not told; due: ISO date or the three words */
	int	 number;	/* consecutive in the session, from 1 */
	struct when at;
	long	 touched;
};

struct dissent { long act; int seat, decision; const struct person *who; enum caracter caracter; const char *text; };
struct follow_up { long act; const char *folio, *state, *text; struct when at; };
struct adjournment { struct when from, to; bool over; long touched; };

/* A standing act as the record tells it: a row of the view hechos. */
struct fact {
	long	 act, root;
	struct when at;
	const struct act *what;
	int	 point;		/* index of the point it belongs to, -1 before any */
	int	 decision;	/* index, -1 */
	int	 acuerdo;	/* index, -1 */
	int	 seat;		/* index, -1 */
	const struct person *who;	/* NULL if nobody in particular */
	enum caracter caracter;
	int	 present;	/* seats occupied after it */
	enum subject subject;	/* of positions, votes, consensus; an amendment that waits for a decision */
	long	 object;	/* identity of what it names (point, motion, decision, acuerdo); 0 if nothing */
	struct point_no object_no;	/* of agregar, retirar, mover, punto: the number touched */
	const char *title;	/* of the point that agregar, retirar, mover or punto touched; NULL */
	const char *before;	/* who left (relevar), the former text (propuesta); NULL */
	bool	 uncontested;	/* a votacion that nobody's objection asked for */
	bool	 resumed;	/* a punto that had been deferred */
	struct when since;	/* reanudar: the hour the recess began */
	bool	 in_force;	/* an amendment of the agenda took effect */
	long	 touched;
};

struct state {
	struct arena arena;
	const struct body *body;
	enum phase phase;
	bool	 recess;
	const char *place;		/* of abrir */
	struct when opened, installed, ended;
	int	 present_at_quorum;
	int	 present;		/* seats occupied now */
	int	 quorum;		/* needed */
	const char *end_reason;		/* of clausurar or no_celebrada; NULL */

	struct seat_now *seat;		/* body->n_seats */
	struct stay *stay;		size_t n_stays, cap_stays;
	struct guest *guest;		size_t n_guests, cap_guests;
	struct point *point;		size_t n_points, cap_points;
	struct decision *decision;	size_t n_decisions, cap_decisions;
	struct acuerdo *acuerdo;	size_t n_acuerdos, cap_acuerdos;
	struct dissent *dissent;	size_t n_dissents, cap_dissents;
	struct follow_up *follow_up;	size_t n_follow_ups, cap_follow_ups;
	struct adjournment *adjournment; size_t n_adjournments, cap_adjournments;
	struct fact *fact;		size_t n_facts, cap_facts;

	int	 open_point, open_child;	/* indices, -1: 8 and 8.1 */
	int	 last_point;		/* last taken up, for acts between points; -1 */
	int	 voting;		/* index of the open decision, -1 */
	struct motion *agenda, *acta;	/* positions on each */
	struct point *approved_agenda;	size_t n_approved_agenda;	/* as aprobar_orden found it */
	struct motion *amendment;	/* pending; NULL */
	long	*approved;		size_t n_approved, cap_approved; /* earlier actas approved here */

	/* The last amendment made before approval, while somebody may still object to it. */
	size_t	 fresh;		/* its index in fact, plus one; 0 if none */
	struct point *before_fresh;	size_t n_before_fresh;
	bool	 carried_before_fresh;	/* a vote had already carried the agenda */
};

/* Index of the point with that number, -1 if there is none. */
int	 state_point(const struct state *s, struct point_no no);

/* Index of the point of that class, -1 if there is none. */
int	 state_point_of(const struct state *s, enum point_class c);

/* What a position or a vote would be about now (design §3); SUBJECT_NONE if nothing. */
enum subject state_subject(const struct state *s);
/* The motion at hand, NULL if none. Borrowed. */
const struct motion *state_motion(const struct state *s);
/* Does somebody present differ with the motion at hand? */
bool	 state_contested(const struct state *s);

/* Who sits at the seat now; NULL if it is empty. */
const struct person *state_sitting(const struct state *s, int seat);
enum caracter state_caracter(const struct state *s, int seat);

/* Points in the order of their numbers: fills order[n_points] with indices. */
void	 state_agenda(const struct state *s, int *order);

/* The number that the next matter added to generales would bear (8.k). */
struct point_no state_next_general(const struct state *s);

/* Was this seat entitled in d and did it not vote in favour? The last such decision, -1. */
int	 state_dissentable(const struct state *s, int seat);

/* "STM/ORD/03/2026-02" for the k-th acuerdo, by the pattern of the rules. */
void	 state_folio(const struct state *s, int k, struct buf *out);
/* "ORD/03/2026" */
void	 state_clave(const struct state *s, struct buf *out);

/* Closed values of the public views (design §4). */
const char *phase_word(const struct state *s);	/* sesiones.estado */
enum { STATUS_SIZE = 16 };			/* of that, or «cancelada» */
const char *point_status_word(enum point_status st);
const char *point_origin_word(enum point_origin o);
const char *outcome_word(enum outcome o);	/* "" while open */
const char *ballot_word(const struct decision *d, const struct ballot *b);	/* votos.sentido */
const char *decision_form_word(const struct decision *d);	/* "" unless carried */
const char *subject_word(enum subject s);	/* hechos.tema */

#endif
