/*
 * body — the public body as one session finds it: rules, seats, agenda.
 *
 * It is the snapshot that `abrir` freezes (design §3): names, rules and agenda
 * of a session come from here and never from today's padrón. Pure; owns nothing:
 * every string and array belongs to whoever built the body and outlives it.
 * An absent text is "", never NULL.
 */
#ifndef DOMAIN_BODY_H
#define DOMAIN_BODY_H

#include <stdbool.h>
#include "base/buf.h"
#include "base/when.h"
#include "domain/quorum.h"

#define SEATS_MAX 200
#define POINTS_MAX 300
#define PROMOTERS_MAX 16

enum caracter { CARACTER_NONE, CARACTER_TITULAR, CARACTER_SUPLENTE };

struct person {
	const char *title;	/* "Lic." */
	const char *name;
	const char *post;	/* cargo */
	const char *represents;
};

/* Appends the name as papers print it, "Lic. Teresa Ibarra"; nothing if there is nobody. */
void	 person_write(const struct person *p, struct buf *out);

/* A seat votes; who sits there does it for the seat. */
struct seat {
	int	 number;	/* what people say: lugar 3 */
	const char *kind;	/* sector: "Sociedad civil" */
	struct person titular;	/* name "" when vacant */
	struct person suplente;
};

enum majority_base { MAJORITY_CAST, MAJORITY_PRESENT, MAJORITY_SEATS };
enum agenda_by { AGENDA_BY_PRESENT, AGENDA_BY_ALL };
enum removal_affected { AFFECTED_EXCUSED, AFFECTED_SILENT };

/* The rules that decide (conf/sesiona.ini); the rest of the settings is not domain. */
struct rules {
	enum quorum_reading quorum;		/* III.2 */
	bool	 quorum_filled_only;		/* base: only the seats with somebody named */
	enum majority_base majority;		/* IV */
	enum agenda_by agenda_by;		/* III.1 */
	bool	 direct_vote;			/* votacion_directa: no objection needed */
	enum removal_affected affected;		/* I.3: the affected seat counts as excusa or sin votar */
	const char *folio;			/* "{siglas}/{tipo}/{numero}/{anio}-{acuerdo}" */
	const char *acronym;			/* siglas: "STM" */
};

enum session_kind { KIND_ORDINARIA, KIND_EXTRAORDINARIA, KIND_CONSULTA };

enum point_class {
	CLASS_LISTA, CLASS_ORDEN, CLASS_SEGUIMIENTO, CLASS_INFORMATIVO, CLASS_DECISION,
	CLASS_REMOCION, CLASS_GENERALES, CLASS_ASUNTO, CLASS_ACTA, CLASS_CLAUSURA
};
#define CLASS_COUNT (CLASS_CLAUSURA + 1)

/* What a point is, before it has a number. */
struct matter {
	const char *title;
	enum point_class klass;
	int	 affected;			/* removal: the seat's number, else 0 */
	int	 promoter[PROMOTERS_MAX];	/* removal: at least two seats (I.3) */
	int	 n_promoters;
};

/* An acuerdo of an earlier session that was open when this one began. */
struct earlier_acuerdo {
	const char *folio;
	const char *text;
	const char *responsible;
	const char *due;
	const char *state;
};

struct body {
	struct rules rules;
	const struct seat *seat;
	int	 n_seats;
	struct person facilitator;

	enum session_kind kind;
	int	 number;	/* the number that `quorum` freezes; planned until then */
	int	 year;
	struct when planned;	/* date and hour of the convocatoria */
	const char *place;
	const struct matter *matter;	/* the agenda, numbered from 1 in this order */
	int	 n_matters;
	const struct earlier_acuerdo *earlier;
	int	 n_earlier;
	const long *unapproved;	/* earlier sessions that ended without their acta approved */
	int	 n_unapproved;
};

/* Index of the seat with that number, -1 if there is none. */
int	 body_seat(const struct body *b, int number);

/* Has the seat of that index nobody named to it, neither titular nor suplente? */
bool	 body_vacant(const struct body *b, int seat);

/* Of how many seats the quorum is half plus one (III.2): of all, or of those that are not vacant. */
int	 body_quorum_base(const struct body *b);

/* How many must be present to decide (III.2), by the rules in force. */
int	 body_quorum(const struct body *b);

/*
 * Reads the class of a point as the agenda file and `agregar` write it:
 * "decisión", "informativo", "remoción 7 por 2,5" … (case and accents free).
 * False if it is none, or if a removal lacks its seat or repeats a promoter.
 * Whether the promoters suffice is for matter_promoted(); whether the seats exist, for
 * whoever has the body.
 */
bool	 matter_class_parse(const char *s, struct matter *out);

/* Appends the class as matter_class_parse() reads it, the seats of a removal included. */
void	 class_write(const struct matter *m, struct buf *out);

/* Is a removal promoted by two seats or more, none of them the affected one (I.3)? */
bool	 matter_promoted(const struct matter *m);

/* Is a point of that class done by an act of its own, and not taken up with `punto`? */
bool	 class_own_act(enum point_class c);

/* The word of a class ("remoción"), of a kind ("ordinaria"), of a carácter ("titular"). */
const char *class_word(enum point_class c);
const char *kind_word(enum session_kind k);
const char *caracter_word(enum caracter c);
/* Short form of a kind in folios and claves: "ORD", "EXT", "CON". */
const char *kind_short(enum session_kind k);
bool	 kind_parse(const char *s, enum session_kind *out);

#endif
