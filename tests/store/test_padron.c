/* The padrón by date, never overwritten; sessions as planned; the closed list of views. */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

static struct roster_row titular(int seat, const char *name, const char *since)
{
	return (struct roster_row){ seat, CARACTER_TITULAR, "Ciudadanía", "C.", name, "", "", "", since, "" };
}

static void put(struct store *s, struct roster_row *row, size_t n, const char *today)
{
	struct roster r = { .row = row, .n = n };

	good(store_roster_put(s, &r, today, f));
}

static const char *with_title(const struct roster_row *r, char out[64])
{
	snprintf(out, 64, "%s %s", r->title, r->name);
	return out;
}

/* A session of that day calls the seats and the people of the roster (views convocados, sesiones). */
static void assert_called(struct store *s, const char *date, const struct roster *r)
{
	struct matter m = { .title = "Clausura", .klass = CLASS_CLAUSURA };
	struct plan p = { .kind = KIND_CONSULTA, .place = "", .matter = &m, .n_matters = 1 };
	char *moment = xasprintf("%sT10:00:00-06:00", date), number[24], name[64];
	struct table_key key = { "sesion", number };
	const char *conducts;
	struct table t;
	size_t at = 0;
	long id;

	assert_int_equal(when_parse(moment, &p.date), strlen(moment));
	good(store_session_new(s, &p, &id, f));
	snprintf(number, sizeof number, "%ld", id);
	good(store_view(s, "convocados", &key, 1, &t, f));
	for (size_t i = 0; i < r->n; i++) {
		const struct roster_row *row = &r->row[i];
		bool deputy = row->caracter == CARACTER_SUPLENTE;

		if (row->seat == 0)
			continue;
		if (deputy && i > 0 && row[-1].seat == row->seat)
			at--;
		assert_string_equal(table_text(&t, at, "tipo"), row->kind);
		assert_int_equal(strtol(table_text(&t, at, "lugar"), NULL, 10), row->seat);
		assert_string_equal(table_text(&t, at, deputy ? "suplente" : "titular"),
		    *row->name == '\0' ? "" : with_title(row, name));
		at++;
	}
	assert_int_equal(t.n, at);
	table_free(&t);
	conducts = r->n > 0 && r->row[r->n - 1].seat == 0 ? with_title(&r->row[r->n - 1], name) : "";
	assert_cell(s, "sesiones", "sesion", number, 0, "facilitador", conducts);
	free(moment);
}

/* "1 Ana (2024-09-01..)" a line. */
static void assert_roster(struct store *s, const char *date, const char *expected)
{
	struct roster r;
	struct buf b = BUF_EMPTY;

	good(store_roster_at(s, date, &r, f));
	for (size_t i = 0; i < r.n; i++)
		buf_addf(&b, "%d %s %s%s(%s..%s)\n", r.row[i].seat, r.row[i].name, caracter_word(r.row[i].caracter),
		    r.row[i].caracter == CARACTER_NONE ? "" : " ", r.row[i].since, r.row[i].until);
	assert_string_equal(buf_str(&b), expected);
	assert_called(s, date, &r);
	buf_clear(&b);
	roster_clear(&r);
}

static void test_history(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster_row row[] = { titular(2, "Ana", "2024-09-01"), titular(1, "Luis", "2024-09-01"),
		titular(1, "Eva", "2024-09-01"), { 0, CARACTER_NONE, "Facilitador", "Lic.", "Amalia", "", "", "", "2024-09-01", "" } };

	(void)state;
	row[2].caracter = CARACTER_SUPLENTE;
	put(s, row, 4, "2026-03-25");
	assert_roster(s, "2026-03-25", "1 Luis titular (2024-09-01..)\n1 Eva suplente (2024-09-01..)\n"
	    "2 Ana titular (2024-09-01..)\n0 Amalia (2024-09-01..)\n");
	assert_roster(s, "2024-08-31", "");
	put(s, row, 4, "2026-03-25");		/* the same again changes nothing */
	assert_int_equal(count_rows(s, "integrantes", NULL, NULL), 4);
	row[0] = titular(2, "Rosa", "2026-03-20");	/* succeeds Ana */
	row[1].post = "Regidor";			/* the same person, another post, as of today */
	row[1].since = "";
	put(s, row, 3, "2026-03-25");			/* and no facilitator any more */
	assert_roster(s, "2026-03-25", "1 Luis titular (2026-03-25..)\n1 Eva suplente (2024-09-01..)\n"
	    "2 Rosa titular (2026-03-20..)\n");
	assert_roster(s, "2026-03-21", "1 Luis titular (2024-09-01..2026-03-24)\n1 Eva suplente (2024-09-01..)\n"
	    "2 Rosa titular (2026-03-20..)\n0 Amalia (2024-09-01..2026-03-24)\n");
	assert_roster(s, "2026-03-19", "1 Luis titular (2024-09-01..2026-03-24)\n1 Eva suplente (2024-09-01..)\n"
	    "2 Ana titular (2024-09-01..2026-03-19)\n0 Amalia (2024-09-01..2026-03-24)\n");
	assert_cell(s, "integrantes", "lugar", "1", 0, "cargo", "Regidor");
	assert_int_equal(count_rows(s, "integrantes", NULL, NULL), 3);
	free(checked(s, 0));
	store_close(s);
}

/* A name typed wrong and put right with the same date was never in force, but is kept. */
static void test_slip_of_the_pen(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster_row wrong = titular(1, "Luiz", "2024-09-01"), right = titular(1, "Luis", "2024-09-01");
	long kept;

	(void)state;
	put(s, &wrong, 1, "2026-03-25");
	put(s, &right, 1, "2026-03-25");
	assert_roster(s, "2025-01-01", "1 Luis titular (2024-09-01..)\n");
	good(db_number(s, "SELECT count(*) FROM appointment", &kept, f));
	assert_int_equal(kept, 2);
	good(db_number(s, "SELECT count(*) FROM diary WHERE before LIKE '%Luiz%' AND after LIKE '%Luis%'", &kept, f));
	assert_int_equal(kept, 1);
	store_close(s);
}

static void test_refused_roster_changes_nothing(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster_row row[] = { titular(1, "Luis", "2024-09-01"), titular(1, "Ana", "2024-09-01") };
	struct roster r = { .row = row, .n = 2 };

	(void)state;
	bad(store_roster_put(s, &r, "2026-03-25", f), FAULT_INPUT, "lugar 1, titular: aparece dos veces");
	row[1] = titular(2, "Ana", "ayer");
	bad(store_roster_put(s, &r, "2026-03-25", f), FAULT_INPUT, "AAAA-MM-DD");
	row[1] = titular(2, "", "");		/* a vacant seat is of some tipo too */
	row[1].kind = "";
	bad(store_roster_put(s, &r, "2026-03-25", f), FAULT_INPUT, "falta el tipo");
	assert_roster(s, "2026-03-25", "");
	store_close(s);
}

static void test_removal_ends_the_titular(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster_row row[] = { titular(1, "Luis", "2024-09-01"), titular(2, "Ana", "2024-09-01"),
		titular(2, "Eva", "2024-09-01") };

	(void)state;
	row[2].caracter = CARACTER_SUPLENTE;
	put(s, row, 3, "2026-03-25");
	good(store_roster_end(s, 1, "2026-03-25", "Remoción, sesión 3", f));
	good(store_roster_end(s, 2, "2026-03-25", "Remoción, sesión 3", f));
	assert_roster(s, "2026-03-25", "1 Luis titular (2024-09-01..2026-03-25)\n"
	    "2 Ana titular (2024-09-01..2026-03-25)\n2 Eva suplente (2024-09-01..)\n");
	assert_roster(s, "2026-03-26", "1  titular (..)\n2 Eva suplente (2024-09-01..)\n");
	store_close(s);
}

/* A seat exists from its first appointment until a table leaves it out; vacant it is there all the same. */
static void test_seats_without_anybody(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct roster_row row[] = { titular(1, "Luis", "2024-09-01"), titular(2, "Ana", "2024-09-01"),
		{ 0, CARACTER_NONE, "Facilitador", "Lic.", "Amalia", "", "", "", "2024-09-01", "" } };
	long told;

	(void)state;
	put(s, row, 3, "2026-03-25");
	row[1] = titular(2, "", "");
	put(s, row, 3, "2026-03-25");
	put(s, row, 3, "2026-03-26");		/* the same again changes nothing */
	assert_roster(s, "2026-03-24", "1 Luis titular (2024-09-01..)\n2 Ana titular (2024-09-01..2026-03-24)\n"
	    "0 Amalia (2024-09-01..)\n");
	assert_roster(s, "2026-03-25", "1 Luis titular (2024-09-01..)\n2  titular (..)\n0 Amalia (2024-09-01..)\n");
	assert_roster(s, "2024-08-31", "");	/* before anybody was named there was no seat */
	row[2] = titular(3, "", "");		/* one that nobody ever had, and none that facilitates */
	put(s, row, 3, "2026-03-27");
	assert_roster(s, "2026-03-26", "1 Luis titular (2024-09-01..)\n2  titular (..)\n0 Amalia (2024-09-01..2026-03-26)\n");
	assert_roster(s, "2026-03-27", "1 Luis titular (2024-09-01..)\n2  titular (..)\n3  titular (..)\n");
	put(s, row, 1, "2026-04-01");
	assert_roster(s, "2026-03-31", "1 Luis titular (2024-09-01..)\n2  titular (..)\n3  titular (..)\n");
	assert_roster(s, "2026-04-01", "1 Luis titular (2024-09-01..)\n");
	row[1] = titular(2, "Rosa", "2026-05-01");	/* comes back with whoever is named */
	put(s, row, 2, "2026-04-02");
	assert_roster(s, "2026-05-01", "1 Luis titular (2024-09-01..)\n2 Rosa titular (2026-05-01..)\n");
	good(store_roster_end(s, 2, "2026-05-02", "Remoción", f));
	assert_roster(s, "2026-05-03", "1 Luis titular (2024-09-01..)\n2  titular (..)\n");
	good(db_number(s, "SELECT count(*) FROM diary WHERE before LIKE '%lugar 3, %' AND after LIKE"
	    " '%lugar 3, Ciudadanía: suprimido%'", &told, f));
	assert_int_equal(told, 1);
	store_close(s);
}

static void test_planned_session(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct session_row row, *all;
	struct arena a = { 0 };
	struct matter *m;
	size_t n;
	long live;
	int k;

	(void)state;
	assert_int_equal(plan_session(s), 1);
	assert_int_equal(plan_session(s), 2);
	good(store_session(s, 1, &row, f));
	assert_string_equal(row.status, "planeada");
	assert_string_equal(row.place, "Sala de Cabildo");
	assert_int_equal(row.number, 0);
	assert_int_equal(row.year, 2026);
	assert_int_equal(row.date.t, 1774454400);
	session_row_clear(&row);
	bad(store_session(s, 9, &row, f), FAULT_INPUT, "no hay ninguna sesión 9");
	good(store_sessions(s, &all, &n, f));
	assert_int_equal(n, 2);
	assert_int_equal(all[0].id, 2);
	session_rows_free(all, n);
	good(store_session_agenda(s, 1, &a, &m, &k, f));
	assert_int_equal(k, 3);
	assert_int_equal(m[1].klass, CLASS_REMOCION);
	assert_int_equal(m[1].affected, 7);
	assert_int_equal(m[1].n_promoters, 2);
	assert_int_equal(m[1].promoter[1], 5);
	arena_clear(&a);
	good(store_next_number(s, KIND_ORDINARIA, 2026, &k, f));
	assert_int_equal(k, 1);
	good(store_live_session(s, &live, f));
	assert_int_equal(live, 0);
	assert_cell(s, "sesiones", "sesion", "2", 0, "numero", "2");	/* as planned: the second of the year */
	assert_cell(s, "sesiones", "sesion", "2", 0, "clave", "");
	assert_cell(s, "sesiones", "sesion", "2", 0, "fecha", "2026-03-25T10:00:00-06:00");
	assert_cell(s, "orden_del_dia", "sesion", "1", 1, "clase", "remoción");
	assert_cell(s, "orden_del_dia", "punto", "2", 0, "lugar_afectado", "7");
	store_close(s);
}

/* Is there nothing left to do about it? */
static bool settled(const struct session_row *r)
{
	return strcmp(r->status, "clausurada") == 0 ? r->acta_approved
	    : strcmp(r->status, "no celebrada") == 0 || strcmp(r->status, "cancelada") == 0;
}

/* What is read of the many, and the few of which something is left, are what all the rows say. */
static void test_marks_and_those_left(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	struct session_row *all, *left;
	struct session_mark *mark;
	size_t n, n_left, n_mark, k = 0;

	(void)state;
	for (int i = 0; i < 9; i++)
		plan_session(s);
	store_close(s);
	raw(DB, "UPDATE session SET date = (2030 - id * 7 % 5) || substr(date, 5);"	/* some of one moment */
	    "UPDATE session SET cancelled = '2026-03-20' WHERE id = 2;"
	    "INSERT INTO session_state (session, status, kind, number, year, seats, quorum, quorum_base,"
	    " quorum_reading) SELECT id, v.column2, kind, 1, substr(date, 1, 4), 7, 4, 7, '' FROM session JOIN (VALUES"
	    " (3, 'en curso'), (4, 'en receso'), (5, 'clausurada'), (6, 'clausurada'), (7, 'no celebrada'),"
	    " (8, 'en curso')) v ON v.column1 = id;"
	    "INSERT INTO approval VALUES (8, 1, 5, '2026-03-25'), (8, 2, 8, '2026-03-25')");	/* and its own */
	s = open_store(DB, STORE_WRITE);
	good(store_sessions(s, &all, &n, f));
	good(store_session_marks(s, &mark, &n_mark, f));
	good(store_sessions_left(s, &left, &n_left, f));
	assert_int_equal(n, 9);
	assert_int_equal(n_mark, n);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(mark[i].id, all[i].id);
		assert_int_equal(mark[i].year, all[i].year);
		assert_string_equal(mark[i].status, all[i].status);
		if (!settled(&all[i]))
			assert_int_equal(left[k++].id, all[i].id);
	}
	assert_int_equal(k, 6);
	assert_int_equal(n_left, k);
	free(mark);
	session_rows_free(left, n_left);
	session_rows_free(all, n);
	store_close(s);
}

/* A body that comes with sessions of its own counts on from them, until Sesiona numbers one. */
static void test_numbers_before(void **state)
{
	struct store *s = open_store(DB, STORE_WRITE);
	int n;

	(void)state;
	good(store_number_before(s, KIND_ORDINARIA, 2026, &n, f));
	assert_int_equal(n, 0);
	good(store_number_before_put(s, KIND_ORDINARIA, 2026, 3, f));
	good(store_number_before_put(s, KIND_ORDINARIA, 2026, 4, f));	/* a slip put right */
	good(store_number_before(s, KIND_ORDINARIA, 2026, &n, f));
	assert_int_equal(n, 4);
	good(store_next_number(s, KIND_ORDINARIA, 2026, &n, f));
	assert_int_equal(n, 5);
	good(store_next_number(s, KIND_ORDINARIA, 2027, &n, f));	/* every year begins again */
	assert_int_equal(n, 1);
	good(store_next_number(s, KIND_EXTRAORDINARIA, 2026, &n, f));
	assert_int_equal(n, 1);
	plan_session(s);
	plan_session(s);
	assert_cell(s, "sesiones", "sesion", "1", 0, "numero", "5");
	assert_cell(s, "sesiones", "sesion", "2", 0, "numero", "6");
	store_close(s);
	s = open_store(DB, STORE_READ);
	good(store_number_before(s, KIND_ORDINARIA, 2026, &n, f));
	assert_int_equal(n, 4);
	store_close(s);
}

/* The columns that design §4 promises, and what the papers were told they would find. */
static void test_views(void **state)
{
	static const struct { const char *view, *columns; } promised[] = {
		{ "organismo", "nombre siglas municipio estado papel_ancho papel_alto rubrican" },
		{ "integrantes", "lugar tipo caracter tratamiento nombre cargo representante contacto desde hasta" },
		{ "lugares", "lugar tipo desde hasta" },
		{ "convocados", "sesion lugar tipo titular titular_cargo suplente suplente_cargo representante" },
		{ "sesiones", "sesion uuid clave tipo numero anio fecha sede estado hora_inicio hora_instalacion hora_fin"
		    " lugares quorum_requerido quorum_lectura instalada presentes_instalacion convocatoria facilitador"
		    " facilitador_cargo motivo acta_aprobada aprobacion_hora" },
		{ "orden_del_dia", "sesion punto titulo clase estado origen nivel motivo lugar_afectado" },
		{ "orden_aprobado", "sesion punto titulo clase estado" },
		{ "asistencia", "sesion lugar tipo nombre cargo caracter llegada salida justificacion sector representante"
		    " documento ausencia" },
		{ "observadores", "sesion nombre organizacion clase" },
		{ "hechos", "sesion acto punto decision folio hora clase lugar tipo nombre caracter presentes texto objeto"
		    " sector cargo organizacion antes estado responsable vence tema vigente documento representante" },
		{ "decisiones", "sesion punto decision propuesta forma con_derecho a_favor en_contra abstenciones excusas"
		    " sin_votar resultado tema hora presentes lugares" },
		{ "votos", "sesion punto decision lugar tipo nombre caracter sentido motivo sector cargo representante" },
		{ "acuerdos", "folio uuid sesion punto decision acuerdo propuesta forma a_favor en_contra abstenciones"
		    " responsable vence estado propuesta_distinta" },
		{ "seguimiento", "folio sesion fecha estado texto" },
		{ "actas", "sesion estado texto huella huella_papel" },
		{ "correcciones", "sesion acto punto hora clase texto sobre" },
		{ "firmas", "sesion lugar tipo nombre caracter estado fecha motivo cargo representante llegada retiro" },
		{ "entregas", "sesion lugar tipo nombre caracter estado fecha medio acuse nota cargo representante" },
		{ "pasos", "sesion paso estado fecha detalle cuantos total faltan vence conviene limite numeral" },
		{ "adjuntos", "sesion que nombre sha256 fecha nota estado motivo retiro adjunto anexo titulo" },
	};
	struct store *s = open_store(DB, STORE_WRITE);
	size_t n = sizeof promised / sizeof *promised;
	struct table t;

	(void)state;
	for (size_t i = 0; i < n; i++) {
		char *all = xasprintf("%s orden", promised[i].columns), *save = NULL;

		good(store_view(s, promised[i].view, NULL, 0, &t, f));
		for (char *c = strtok_r(all, " ", &save); c != NULL; c = strtok_r(NULL, " ", &save)) {
			bool found = false;

			for (size_t k = 0; k < t.n_columns; k++)
				found = found || strcmp(t.column[k], c) == 0;
			if (!found)
				fail_msg("%s lacks %s", promised[i].view, c);
		}
		free(all);
		table_free(&t);
	}
	assert_null(store_views[n]);
	bad(store_view(s, "person", NULL, 0, &t, f), FAULT_INPUT, "«person»");
	bad(store_view(s, "sesiones; DROP TABLE act", NULL, 0, &t, f), FAULT_INPUT, "no hay ninguna vista");
	assert_int_equal(plan_session(s), 1);
	assert_int_equal(count_rows(s, "sesiones", "sesion", "2"), 0);
	assert_int_equal(count_rows(s, "sesiones", "sesion", ""), 1);		/* empty: does not filter */
	assert_int_equal(count_rows(s, "sesiones", "punto", "8.1"), 1);		/* a key that it lacks */
	assert_int_equal(count_rows(s, "sesiones", "sesion", "1 OR 1"), 0);
	store_close(s);
}

int main(void)
{
#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_history),
		TEST(test_slip_of_the_pen),
		TEST(test_refused_roster_changes_nothing),
		TEST(test_removal_ends_the_titular),
		TEST(test_seats_without_anybody),
		TEST(test_planned_session),
		TEST(test_marks_and_those_left),
		TEST(test_numbers_before),
		TEST(test_views),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
