/* What may be corrected in the record, and what then stands (design §3), told as dictations. */
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
/* 1 abrir, 2-5 presente, 6 ausente, 7 quorum, 8 aprobar_orden, 9 punto, 10 propuesta, 11 objetar, 12 votacion */

/* A correction edits the list of standing acts; what follows must still hold and mean the same. */
static void test_corrections(void **state)
{
	struct sample x;
	const struct correction *c;
	size_t n;

	(void)state;
	sample_init(&x, 5, matters);
	/* 1 abrir, 2-5 presente, 6 ausente, 7 quorum, 8 aprobar_orden, 9 punto, 10 propuesta, 11 objetar,
	 * 12 votacion, 13-16 votar, 17 cerrar, 18 acuerdo */
	sample_tell(&x, VOTING "votar 1 favor\nvotar 2 contra\nvotar 3 favor\nvotar 4 abstencion\n@10:20 cerrar_votacion\n"
	    "acuerdo Pintar\n"
	    "!rectificar 13 votar 1 contra ~ el acto 18 ya no se sostendría\n"
	    "!deshacer 17 ~ el acto 18\n!deshacer 2 ~ el acto\n!deshacer 99 ~ no existe\n"
	    "rectificar 16 votar 4 favor | se dictó mal\n"
	    "!rectificar 16 votar 4 contra ~ ya no está vigente\n");
	c = meeting_corrections(x.m, &n);
	assert_int_equal(n, 1);
	assert_int_equal(c[0].touched, TOUCHED_DECISION);
	assert_int_equal(SAMPLE_STATE(&x)->decision[1].favor, 3);
	sample_tell(&x, "!deshacer 9 ~ el acto\ncerrar_punto\npunto 6\npropuesta B\n"
	    "!deshacer 20 ~ el acto 21\n"
	    "intercalar 20 @10:20 nota olvidada\n!intercalar 20 @10:30 nota tarde ~ posterior a la del acto 23\n"
	    "!intercalar 20 @10:01 nota antes ~ que le precede (10:20)\n");
	sample_clear(&x);

	/* A point that a later act names may not become another one. */
	sample_init(&x, 5, matters);
	sample_tell(&x, INSTALLED "agregar 5 | Fuente\naprobar_orden\npunto 5\ncerrar_punto\n"
	    "!deshacer 8 ~ nombraría otra cosa\nrectificar 8 agregar 5 | Fuente del jardín\n");
	sample_clear(&x);

	/* A proposal replaced, then voted: undoing it would give the ballots another sense. */
	sample_init(&x, 5, matters);
	sample_tell(&x, PROPOSED "propuesta Otra\nobjetar 1\n!deshacer 11 ~ nombraría otra cosa\n");
	sample_clear(&x);

	/* While a vote is open only an undo is admitted. */
	sample_init(&x, 5, matters);
	sample_tell(&x, VOTING "votar 1 favor\n!rectificar 13 votar 1 contra ~ votación abierta\ndeshacer\n"
	    "votar 1 contra\n");
	assert_int_equal(SAMPLE_STATE(&x)->decision[1].ballot[0].kind, BALLOT_CONTRA);
	sample_clear(&x);
}

/* One correction may touch several things: each is told at its point, and once. */
static void test_all_that_was_touched(void **state)
{
	static const struct { enum touched touched; int point; } expected[] = {
		{ TOUCHED_QUORUM, 0 }, { TOUCHED_AGENDA, 1 }, { TOUCHED_DECISION, 4 }, { TOUCHED_DECISION, 5 },
		{ TOUCHED_NOTHING, 1 },
	};
	struct sample x;
	const struct correction *c;
	size_t n;

	(void)state;
	sample_init(&x, 5, matters);
	/* 5 was there all the time: quorum, agenda, and two decisions of point 5 and one of 6. */
	sample_tell(&x, PROPOSED "consenso\npropuesta Otra\nconsenso\ncerrar_punto\npunto 6\npropuesta B\nconsenso\n"
	    "rectificar 6 presente 5\nnota n\ndeshacer\n");
	c = meeting_corrections(x.m, &n);
	assert_int_equal(n, sizeof expected / sizeof *expected);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(c[i].touched, expected[i].touched);
		assert_int_equal(c[i].point, expected[i].point);
		assert_int_equal(c[i].seq, i < 4 ? 18 : 20);
	}
	sample_clear(&x);
}

/* What closes the record goes last, so it is told by itself and never slipped in. */
static void test_the_end_is_no_correction(void **state)
{
	struct sample x;

	(void)state;
	sample_init(&x, 5, matters);
	sample_tell(&x, ROLL "!rectificar 6 no_celebrada ~ directamente\nquorum\naprobar_orden\nnota n\n"
	    "!rectificar 9 clausurar ~ «clausurar» se asienta directamente\n"
	    "!intercalar 9 aprobar_acta ~ «aprobar_acta» se asienta directamente\n"
	    "!intercalar 99 aprobar_acta ~ el acto 99 no existe\n");
	sample_clear(&x);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_corrections),
		cmocka_unit_test(test_all_that_was_touched),
		cmocka_unit_test(test_the_end_is_no_correction),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
