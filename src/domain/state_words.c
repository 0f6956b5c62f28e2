/*
 * state_words — the closed values of the public views (design §4), and of the screen.
 */
#include "domain/state.h"

const char *phase_word(const struct state *s)
{
	switch (s->phase) {
	case PHASE_PLANNED:
		return "planeada";
	case PHASE_NOT_HELD:
		return "no celebrada";
	case PHASE_CLOSED:
		return "clausurada";
	default:
		return s->recess ? "en receso" : "en curso";
	}
}

const char *point_status_word(enum point_status st)
{
	static const char *const words[] = {
		"pendiente", "abierto", "concluido", "diferido", "retirado",
	};

	return words[st];
}

const char *point_origin_word(enum point_origin o)
{
	static const char *const words[] = { "convocatoria", "al aprobar", "en sesión" };

	return words[o];
}

const char *outcome_word(enum outcome o)
{
	static const char *const words[] = {
		"", "aprobada", "no aprobada", "empate", "interrumpida",
	};

	return words[o];
}

const char *ballot_word(const struct decision *d, const struct ballot *b)
{
	switch (b->kind) {
	case BALLOT_FAVOR:
		return "a favor";
	case BALLOT_CONTRA:
		return "en contra";
	case BALLOT_ABSTENCION:
		return "abstención";
	case BALLOT_EXCUSED:
		return "excusa";
	case BALLOT_CONSENSUS:
		return "consenso";
	case BALLOT_NONE:
		break;
	}
	return d->method == METHOD_VOTE ? "sin votar" : "";
}

const char *decision_form_word(const struct decision *d)
{
	if (d->outcome != OUTCOME_CARRIED)
		return "";
	if (d->method == METHOD_CONSENSUS)
		return "consenso";
	return d->unanimous ? "unanimidad" : "mayoría";
}

const char *subject_word(enum subject s)
{
	static const char *const words[] = {
		"", "propuesta", "remoción", "enmienda", "orden", "acta",
	};

	return words[s];
}
