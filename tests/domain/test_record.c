/*
 * The whole of what dictated sessions leave: every line with its answer and what it touched, and
 * the state at the end, field by field, compared with tests/domain/casos/NAME.txt, where the lines
 * themselves are too ("> line"). REGENERATE=1 answers them anew; to add a case, write its lines.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "invariants.h"
#include "sample.h"

#define CASES TEST_TOP "/tests/domain/casos/"

/* ---- the body ----------------------------------------------------------------------- */

static const struct person nobody = { "", "", "", "" };

/* Numbers are no indices; one has no suplente, one no titular, one nobody. */
static void number_seats(struct sample *x)
{
	static const int number[] = { 1, 2, 4, 7, 9, 12 };
	struct seat *seat = arena_alloc(&x->arena, 6 * sizeof *seat);

	memcpy(seat, x->body.seat, 6 * sizeof *seat);
	for (int i = 0; i < 6; i++) {
		seat[i].number = number[i];
		seat[i].titular.title = "Lic.";
		seat[i].titular.represents = "Cámara";
	}
	seat[2].suplente = nobody;
	seat[3].titular = nobody;
	seat[4].titular = seat[4].suplente = nobody;
	seat[5].kind = "";
	x->body.seat = seat;
}

static void body_make(struct sample *x)
{
	static const char *const matters[] = { "informativo|Informe", "decisión|Obra", "remoción 2 por 1,4|Remoción",
		"decisión|Convenio", NULL };
	static const struct earlier_acuerdo earlier[] = {
		{ "STM/EXT/01/2025-01", "Uno", "Academia", "inmediato", "pendiente" },
		{ "STM/EXT/01/2025-02", "Dos", "", "", "en proceso" },
	};
	static const long unapproved[] = { 3, 5 };

	sample_init(x, 6, matters);
	number_seats(x);
	x->body.rules.quorum_filled_only = true;
	x->body.earlier = earlier;
	x->body.n_earlier = 2;
	x->body.unapproved = unapproved;
	x->body.n_unapproved = 2;
	x->body.number = 4;
	sample_start(x);
}

/* ---- what is told --------------------------------------------------------------------- */

static void tell_items(const struct state *s, long seq, struct buf *out)
{
#define TOUCHED(what, v, n) \
	for (size_t i = 0; i < (size_t)(n); i++) \
		if ((v)[i].touched == seq) \
			buf_addf(out, " " what "%zu", i);
	TOUCHED("lugar", s->seat, s->body->n_seats)
	TOUCHED("estancia", s->stay, s->n_stays)
	TOUCHED("asistente", s->guest, s->n_guests)
	TOUCHED("punto", s->point, s->n_points)
	TOUCHED("decision", s->decision, s->n_decisions)
	for (size_t d = 0; d < s->n_decisions; d++)
		TOUCHED("voto", s->decision[d].ballot, s->body->n_seats)
	TOUCHED("acuerdo", s->acuerdo, s->n_acuerdos)
	TOUCHED("receso", s->adjournment, s->n_adjournments)
	TOUCHED("hecho", s->fact, s->n_facts)
#undef TOUCHED
}

static void tell_facts(const struct state *s, struct buf *out)
{
	for (size_t i = 0; i < s->n_facts; i++) {
		const struct fact *f = &s->fact[i];

		buf_addf(out, "\nhecho %zu: acto %ld raíz %ld nombra %ld desde %lld", i, f->act, f->root, f->object,
		    (long long)f->since.t);
	}
	for (size_t i = 0; i < s->n_acuerdos; i++) {
		buf_addf(out, "\nacuerdo %zu: acto %ld a las %lld ", i, s->acuerdo[i].act,
		    (long long)s->acuerdo[i].at.t);
		state_folio(s, (int)i, out);
	}
	for (size_t i = 0; i < s->n_dissents; i++)
		buf_addf(out, "\nvoto particular %zu: acto %ld %s", i, s->dissent[i].act,
		    caracter_word(s->dissent[i].caracter));
	for (size_t i = 0; i < s->n_follow_ups; i++)
		buf_addf(out, "\nseguimiento %zu: acto %ld %s «%s» a las %lld", i, s->follow_up[i].act,
		    s->follow_up[i].state, s->follow_up[i].text, (long long)s->follow_up[i].at.t);
	for (size_t i = 0; i < s->n_decisions; i++)
		buf_addf(out, "\ndecisión %zu: %d %s %s %s", i, s->decision[i].number,
		    subject_word(s->decision[i].subject), outcome_word(s->decision[i].outcome),
		    decision_form_word(&s->decision[i]));
	for (size_t d = 0; d < s->n_decisions; d++)
		for (int i = 0; i < s->body->n_seats; i++)
			buf_addf(out, "%s%s", i == 0 ? "\nvotos: " : "|",
			    ballot_word(&s->decision[d], &s->decision[d].ballot[i]));
}

static void tell_agenda(const struct state *s, const struct point *p, size_t n, struct buf *out)
{
	int order[POINTS_MAX];

	for (size_t i = 0; i < n; i++) {
		buf_addf(out, "\naprobado %d.%d %s %s ", p[i].no.major, p[i].no.minor,
		    point_status_word(p[i].status), point_origin_word(p[i].origin));
		class_write(&p[i].matter, out);
	}
	state_agenda(s, order);
	buf_add(out, "\norden:");
	for (size_t i = 0; i < s->n_points; i++) {
		buf_addc(out, ' ');
		point_no_write(s->point[order[i]].no, out);
	}
}

static void tell_corrections(struct meeting *m, struct buf *out)
{
	static const char *const touched[] = { "nada", "quórum", "orden", "decisión" };
	size_t n;
	const struct correction *c = meeting_corrections(m, &n);
	const struct entry *log;

	for (size_t i = 0; i < n; i++)
		buf_addf(out, "\ncorrección %ld: %s en punto%d, «%s» a las %lld", c[i].seq, touched[c[i].touched],
		    c[i].point, c[i].reason, (long long)c[i].recorded.t);
	log = meeting_log(m, &n);
	for (size_t i = 0; i < n; i++)
		if (!log[i].stands)
			buf_addf(out, "\nacto %ld: lo dejó sin efecto el %ld", log[i].seq, log[i].voided_by);
}

static void tell_end(struct sample *x, struct buf *out)
{
	const struct state *s = SAMPLE_STATE(x);

	buf_add(out, "\n= ");
	state_clave(s, out);
	buf_addf(out, " %s, sede %s, actas %zu\n", phase_word(s), s->place, s->n_approved);
	invariants_dump(x->m, out);
	tell_facts(s, out);
	tell_agenda(s, s->approved_agenda, s->n_approved_agenda, out);
	tell_corrections(x->m, out);
	buf_addc(out, '\n');
}

/* ---- the cases ------------------------------------------------------------------------ */

static void answer(struct sample *x, const char *line, struct buf *out)
{
	bool done = sample_say(x, line);
	size_t n;

	buf_addf(out, "> %s\n", line);
	if (!done) {
		buf_addf(out, "no: %s\n", buf_str(&x->said));
		return;
	}
	meeting_log(x->m, &n);
	buf_addf(out, "%zu%s:", n, meeting_rebuilt(x->m) ? " de nuevo" : "");
	tell_items(SAMPLE_STATE(x), (long)n, out);
	buf_addc(out, '\n');
	invariants_hold(x->m);
}

/* The answers to every line of the text that begins with "> "; other lines but comments are old answers. */
static char *answered(const char *text)
{
	struct buf out = BUF_EMPTY;
	struct sample x;

	body_make(&x);
	for (const char *p = text; *p != '\0'; p += *p == '\n') {
		size_t n = strcspn(p, "\n");
		const char *line = arena_ndup(&x.arena, p, n);

		p += n;
		if (strncmp(line, "> ", 2) == 0)
			answer(&x, line + 2, &out);
		else if (*line == '#')
			buf_addf(&out, "%s\n", line);
	}
	invariants_replay(x.m);
	tell_end(&x, &out);
	sample_clear(&x);
	return buf_take(&out);
}

static void check_case(const char *name)
{
	char path[256], *text, *got;
	struct fault f;
	size_t len;

	snprintf(path, sizeof path, CASES "%s.txt", name);
	if (file_read(path, 1 << 20, &text, &len, &f) < 0)
		fail_msg("%s", f.text);
	got = answered(text);
	if (getenv("REGENERATE") != NULL && file_write(path, got, strlen(got), 0644, &f) < 0)
		fail_msg("%s", f.text);
	else if (getenv("REGENERATE") == NULL && strcmp(got, text) != 0)
		fail_msg("not %s:\n%s", path, got);
	free(text);
	free(got);
}

static void test_presence(void **state)
{
	(void)state;
	check_case("asistencia");
}

static void test_agenda(void **state)
{
	(void)state;
	check_case("orden");
}

static void test_points(void **state)
{
	(void)state;
	check_case("puntos");
}

static void test_removal(void **state)
{
	(void)state;
	check_case("remocion");
}

static void test_corrections(void **state)
{
	(void)state;
	check_case("correcciones");
}

static void test_not_held(void **state)
{
	(void)state;
	check_case("desierta");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_presence),
		cmocka_unit_test(test_agenda),
		cmocka_unit_test(test_points),
		cmocka_unit_test(test_removal),
		cmocka_unit_test(test_corrections),
		cmocka_unit_test(test_not_held),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
