/* The body: classes of points, who is where, how many must be there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "domain/body.h"

/* What is read, written back; "!" when it is no class. */
static void test_classes(void **state)
{
	static const char *const cases[][2] = {
		{ "decisión", "decisión" },
		{ "DECISION  ", "decisión" },
		{ "informativo", "informativo" },
		{ "lista", "lista" },
		{ "clausura", "clausura" },
		{ "decisión x", "!" },
		{ "decisiones", "!" },
		{ "", "!" },
		{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "!" },
		{ "remoción 7 por 2,5", "remoción 7 por 2,5" },
		{ "Remocion   7   por  2 , 5 ", "remoción 7 por 2,5" },
		{ "remoción 07 por 9999", "remoción 7 por 9999" },
		{ "remoción 7 por 1,2,3,4,5,6,8,9,10,11,12,13,14,15,16,17", "remoción 7 por 1,2,3,4,5,6,8,9,10,11,12,13,14,15,16,17" },
		{ "remoción 7 por 1,2,3,4,5,6,8,9,10,11,12,13,14,15,16,17,18", "!" },
		{ "remoción", "!" },
		{ "remoción 7", "!" },
		{ "remoción por 2,5", "!" },
		{ "remoción 0 por 2,5", "!" },
		{ "remoción 7 por", "!" },
		{ "remoción 7 por 0", "!" },
		{ "remoción 7 por 10000", "!" },
		{ "remoción 7 por -2", "!" },
		{ "remoción 7 por 2,", "!" },
		{ "remoción 7 por 2 5", "!" },
		{ "remoción 7 por 2,5,2", "!" },
		{ "remoción 7 por 2,5,5", "!" },
		{ "remoción 7 por 2;5", "!" },
		{ "remoción +7 por 2,5", "!" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct buf b = BUF_EMPTY;
		struct matter m = { .n_promoters = 3, .affected = 9 };

		if (matter_class_parse(cases[i][0], &m))
			class_write(&m, &b);
		else
			buf_addc(&b, '!');
		if (strcmp(buf_str(&b), cases[i][1]) != 0)
			fail_msg("«%s» is «%s», not «%s»", cases[i][0], buf_str(&b), cases[i][1]);
		buf_clear(&b);
	}
}

static void test_promoted(void **state)
{
	static const struct { const char *class; bool good; } cases[] = {
		{ "remoción 7 por 2,5", true },
		{ "remoción 7 por 2,5,1", true },
		{ "remoción 7 por 2", false },
		{ "remoción 7 por 7,2", false },
		{ "remoción 7 por 2,7", false },
		{ "remoción 7 por 2,5,7", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct matter m;

		assert_true(matter_class_parse(cases[i].class, &m));
		assert_int_equal(matter_promoted(&m), cases[i].good);
	}
	/* What lies beyond the promoters is none. */
	assert_true(matter_promoted(&(struct matter){ .affected = 7, .promoter = { 1, 2, 7 }, .n_promoters = 2 }));
}

static void test_seats(void **state)
{
	struct person nobody = { "", "", "", "" }, ana = { "Lic.", "Ana", "", "" }, luis = { "", "Luis", "", "" };
	const struct seat seat[] = { { 3, "A", ana, nobody }, { 1, "B", nobody, luis }, { 9, "C", nobody, nobody } };
	struct body b = { .seat = seat, .n_seats = 3 };
	struct buf out = BUF_EMPTY;

	(void)state;
	assert_int_equal(body_seat(&b, 3), 0);
	assert_int_equal(body_seat(&b, 9), 2);
	assert_int_equal(body_seat(&b, 2), -1);
	assert_false(body_vacant(&b, 0));
	assert_false(body_vacant(&b, 1));
	assert_true(body_vacant(&b, 2));
	assert_int_equal(body_quorum_base(&b), 3);
	assert_int_equal(body_quorum(&b), 2);
	b.rules.quorum_filled_only = true;
	assert_int_equal(body_quorum_base(&b), 2);
	b.rules.quorum = QUORUM_LITERAL;
	b.rules.quorum_filled_only = false;
	assert_int_equal(body_quorum(&b), 3);
	person_write(&ana, &out);
	person_write(&nobody, &out);
	person_write(&luis, &out);
	assert_string_equal(buf_str(&out), "Lic. AnaLuis");
	buf_clear(&out);
}

static void test_words(void **state)
{
	enum session_kind k = KIND_CONSULTA;

	(void)state;
	assert_true(kind_parse("Extraordinaria", &k));
	assert_int_equal(k, KIND_EXTRAORDINARIA);
	assert_true(kind_parse("ordinaria", &k));
	assert_int_equal(k, KIND_ORDINARIA);
	assert_true(kind_parse("consulta", &k));
	assert_int_equal(k, KIND_CONSULTA);
	assert_false(kind_parse("otra", &k));
	assert_string_equal(kind_word(KIND_CONSULTA), "consulta");
	assert_string_equal(kind_short(KIND_EXTRAORDINARIA), "EXT");
	assert_string_equal(caracter_word(CARACTER_TITULAR), "titular");
	assert_string_equal(caracter_word(CARACTER_SUPLENTE), "suplente");
	assert_string_equal(caracter_word(CARACTER_NONE), "");
	for (int c = 0; c < CLASS_COUNT; c++)
		assert_int_equal(class_own_act((enum point_class)c),
		    c == CLASS_LISTA || c == CLASS_ORDEN || c == CLASS_ACTA || c == CLASS_CLAUSURA);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_promoted),
		cmocka_unit_test(test_seats),
		cmocka_unit_test(test_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
