/*
 * The acta outside the room, on a body that was really dictated (v1.sql): who has signed, who has
 * a copy, where each acta stands, files of a session, and the fingerprint in the public view.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fingerprint.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"

#define HASH "0760d19426112a06f84fb563890f98e561348e195acd42ac66dd483386fb7df3"
#define EMPTY .recipient = "", .medium = "", .receipt = "", .text = ""
#define WHOLE .seat = 0, .caracter = "", .name = ""

static struct store *body(void)
{
	load_dump("v1.sql", DB);
	return open_store(DB, STORE_WRITE);
}

/* One text of the first column, from a query on the open file. */
static void says(const char *sql, const char *expected)
{
	char *text = ask(DB, sql);

	if (strcmp(text, expected) != 0)
		fail_msg("%s\n  «%s»\n  expected «%s»", sql, text, expected);
	free(text);
}

static void sign(struct store *s, int seat, const char *caracter, const char *name, const char *at,
    const char *outcome, const char *text)
{
	struct paper_step p = { .step = "firma", .seat = seat, .caracter = caracter, .name = name, .at = at,
		.outcome = outcome, .recipient = "", .medium = "", .receipt = "", .text = text };

	good(store_paper_step(s, 1, &p, "", f));
}

#define STATES "SELECT group_concat(coalesce(lugar, 'F') || substr(coalesce(caracter, ''), 1, 1) || ' ' || estado," \
	" ', ') FROM (SELECT * FROM firmas WHERE sesion = 1 ORDER BY orden)"

static void test_who_signs(void **state)
{
	struct store *s = body();

	(void)state;
	says(STATES, "1t pendiente, 2t pendiente, 3s pendiente, 3t pendiente, 4t no asistió, 5t pendiente, "
	    "6t pendiente, 7t no asistió, F pendiente");
	says("SELECT motivo FROM firmas WHERE sesion = 1 AND lugar = 4", "Comisión fuera de la ciudad");
	sign(s, 1, "titular", "Lic. Teresa Ibarra Molina", "2026-03-25", "firmó", "");
	sign(s, 2, "titular", "C. Ramiro Equihua Solís", "2026-03-26T09:00:00-06:00", "firmó", "");
	sign(s, 3, "suplente", "Arq. Lucía Peña Ávalos", "2026-03-25", "se negó", "No estuvo al final");
	sign(s, 0, "", "Lic. Amalia Villanueva Rojas", "2026-03-25", "firmó", "");
	says(STATES, "1t firmó, 2t firma posterior, 3s se negó, 3t pendiente, 4t no asistió, 5t pendiente, "
	    "6t pendiente, 7t no asistió, F firmó");
	says("SELECT motivo FROM firmas WHERE sesion = 1 AND caracter = 'suplente'", "No estuvo al final");
	says("SELECT estado || ' ' || cuantos || ' de ' || total || ' ' || detalle || ' ' || vence FROM pasos"
	     " WHERE sesion = 1 AND paso = 'firmada'", "pendiente 3 de 7 1 se negó 2026-03-25");
	store_close(s);
}

/* Who left before the end, and nobody took the seat over: so it is told, and it is not waited for. */
static void test_who_left(void **state)
{
	(void)state;
	store_close(body());
	raw(DB, "UPDATE attendance SET left_at = '2026-03-25T11:00:00-06:00' WHERE session = 1 AND seat = 5");
	says("SELECT estado || ' ' || retiro FROM firmas WHERE sesion = 1 AND lugar = 5",
	    "se retiró 2026-03-25T11:00:00-06:00");
	says("SELECT total FROM pasos WHERE sesion = 1 AND paso = 'firmada'", "6");
	/* and came back */
	raw(DB, "INSERT INTO attendance SELECT session, seat, 9, kind, name, post, represents, caracter, document,"
		" '2026-03-25T11:10:00-06:00', NULL, reason FROM attendance WHERE session = 1 AND seat = 5");
	says("SELECT group_concat(estado) FROM firmas WHERE sesion = 1 AND lugar = 5", "pendiente");
}

#define COPIES "SELECT group_concat(lugar || substr(caracter, 1, 1) || ' ' || estado, ', ')" \
	" FROM (SELECT * FROM entregas WHERE sesion = 1 ORDER BY orden)"

static void test_copies(void **state)
{
	struct paper_step p = { .step = "copia", .seat = 3, .caracter = "titular", .name = "Ing. Óscar Núñez Béjar",
		.at = "2026-03-27", .outcome = "", .recipient = "", .medium = "en mano", .receipt = "12", .text = "" };
	struct store *s = body();

	(void)state;
	says(COPIES, "1t pendiente, 2t pendiente, 3t pendiente, 3s pendiente, 4t pendiente, 5t pendiente, "
	    "6t pendiente, 7t pendiente");
	good(store_paper_step(s, 1, &p, "", f));
	/* The suplente of 4 did not sit there: none is due, one given is told. */
	p.seat = 4;
	p.caracter = "suplente";
	p.name = "C. Elvira Mora Tena";
	good(store_paper_step(s, 1, &p, "", f));
	says(COPIES, "1t pendiente, 2t pendiente, 3t entregado, 3s pendiente, 4t pendiente, 4s entregado, "
	    "5t pendiente, 6t pendiente, 7t pendiente");
	says("SELECT medio || acuse || fecha FROM entregas WHERE sesion = 1 AND lugar = 3 AND caracter = 'titular'",
	    "en mano122026-03-27");
	says("SELECT estado || ' ' || cuantos || ' de ' || total FROM pasos WHERE sesion = 1 AND paso = 'copias'",
	    "pendiente 2 de 9");
	/* A slip in the padrón, mended later, takes no copy away. */
	raw(DB, "UPDATE person SET name = 'Óscar Núñez Bejar' WHERE name = 'Óscar Núñez Béjar'");
	says("SELECT estado FROM entregas WHERE sesion = 1 AND lugar = 3 AND caracter = 'titular'", "entregado");
	p.seat = 3;
	p.caracter = "titular";
	p.name = "Ing. Óscar Núñez Bejar";
	p.receipt = "13";
	good(store_paper_step(s, 1, &p, "Era el 13", f));
	says("SELECT count(*) || group_concat(acuse) FROM entregas WHERE sesion = 1 AND lugar = 3"
	     " AND caracter = 'titular'", "113");
	store_close(s);
}

static void test_steps_and_their_diary(void **state)
{
	struct paper_step sent = { .step = "envío", WHOLE, .at = "2026-03-30", .outcome = "",
		.recipient = "Contraloría", .medium = "correo", .receipt = "", .text = "" };
	struct paper_step printed = { .step = "impresa", WHOLE, .at = "2026-03-25", .outcome = "", EMPTY };
	struct store *s = body();

	(void)state;
	good(store_paper_step(s, 1, &printed, "", f));
	good(store_paper_step(s, 1, &sent, "", f));
	says("SELECT estado || '|' || fecha || '|' || detalle || '|' || vence || '|' || limite FROM pasos"
	     " WHERE sesion = 1 AND paso = 'enviada'",
	    "hecho|2026-03-30|Contraloría · correo|2026-03-31|2026-04-30");
	sent.receipt = "C-77";
	good(store_paper_step(s, 1, &sent, "Faltaba el acuse", f));
	says("SELECT count(*) || (SELECT detalle FROM pasos WHERE sesion = 1 AND paso = 'enviada')"
	     " FROM acta_step WHERE step = 'envío'", "1Contraloría · correo · acuse C-77");
	says("SELECT before || ' → ' || after FROM diary ORDER BY id DESC LIMIT 1",
	    "Sesión 1, envío: 2026-03-30, a Contraloría, por correo → Sesión 1, envío: 2026-03-30, a Contraloría, "
	    "por correo, acuse C-77; motivo: Faltaba el acuse");
	sent.at = NULL;
	good(store_paper_step(s, 1, &sent, "Se devolvió", f));
	says("SELECT estado FROM pasos WHERE sesion = 1 AND paso = 'enviada'", "pendiente");
	says("SELECT after FROM diary ORDER BY id DESC LIMIT 1", "Sesión 1, envío: se retira; motivo: Se devolvió");
	/* Approval comes from the acts; the session that ended without it waits. */
	says("SELECT group_concat(paso || ' ' || estado, ', ') FROM (SELECT * FROM pasos WHERE sesion = 1 ORDER BY orden)",
	    "aprobada hecho, impresa hecho, firmada pendiente, copias pendiente, enviada pendiente, "
	    "publicada pendiente");
	says("SELECT estado FROM pasos WHERE sesion = 2 AND paso = 'aprobada'", "pendiente");
	says("SELECT count(*) FROM pasos WHERE sesion = 3", "0");	/* planned */
	free(checked(s, 0));
	store_close(s);
}

/* How many sessions may lack something: what spares home the others may never hide one. */
static size_t open_papers(struct store *s)
{
	long *ids;
	size_t n;

	good(store_papers_open(s, &ids, &n, f));
	free(ids);
	return n;
}

static void record_all(void)
{
	raw(DB, "INSERT OR IGNORE INTO acta_step (session, step, seat, caracter, name, at, recorded_at, outcome)"
	    " SELECT sesion, 'firma', coalesce(lugar, 0), coalesce(caracter, ''), nombre, '2026-03-25', '', 'firmó'"
	    " FROM firmas WHERE sesion = 1 AND estado = 'pendiente'");
	raw(DB, "INSERT OR IGNORE INTO acta_step (session, step, seat, caracter, name, at, recorded_at)"
	    " SELECT sesion, 'copia', lugar, caracter, nombre, '2026-03-25', '' FROM entregas"
	    " WHERE sesion = 1 AND estado = 'pendiente'");
	raw(DB, "INSERT OR IGNORE INTO acta_step (session, step, at, recorded_at) VALUES"
	    " (1, 'impresa', '2026-03-25', ''), (1, 'envío', '2026-03-25', ''), (1, 'publicación', '2026-03-25', '')");
}

static void test_what_is_left_to_do(void **state)
{
	struct store *s = body();

	(void)state;
	assert_int_equal(open_papers(s), 1);	/* 2 is not approved, 3 not held */
	record_all();
	says("SELECT count(*) FROM pasos WHERE sesion = 1 AND estado = 'pendiente'", "0");
	assert_int_equal(open_papers(s), 0);
	says("SELECT count(*) FROM acta_step", "18");
	for (int i = 0; i < 18; i++) {
		char *sql = xasprintf("DELETE FROM acta_step WHERE (session, step, seat, caracter, name) IN"
		    " (SELECT session, step, seat, caracter, name FROM acta_step ORDER BY 1, 2, 3, 4, 5 LIMIT 1 OFFSET %d)", i);

		raw(DB, sql);
		free(sql);
		/* Nobody waits for its being printed: it is signed. */
		sql = ask(DB, "SELECT count(*) FROM pasos WHERE sesion = 1 AND estado = 'pendiente' AND paso <> 'impresa'");
		assert_int_equal(open_papers(s), strtol(sql, NULL, 10));
		free(sql);
		record_all();
	}
	store_close(s);
}

/* The last day of the month, the last of them that is no Saturday nor Sunday, the month after. */
static void test_when_it_is_due(void **state)
{
	static const struct { const char *day, *due; } t[] = {
		{ "2026-03-25T20:00:00-06:00", "2026-03-31 2026-03-31 2026-04-30" },	/* late, as UTC it is the 26th */
		{ "2026-03-31T20:00:00-06:00", "2026-03-31 2026-03-31 2026-04-30" },
		{ "2026-01-05T10:00:00-06:00", "2026-01-31 2026-01-30 2026-02-28" },	/* a Saturday */
		{ "2026-01-31T10:00:00-06:00", "2026-01-31 2026-01-31 2026-02-28" },	/* held that Saturday */
		{ "2026-05-05T10:00:00-06:00", "2026-05-31 2026-05-29 2026-06-30" },	/* a Sunday */
		{ "2028-02-01T10:00:00-06:00", "2028-02-29 2028-02-29 2028-03-31" },
		{ "2026-12-02T10:00:00-06:00", "2026-12-31 2026-12-31 2027-01-31" },
	};

	(void)state;
	store_close(body());
	for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
		char *sql = xasprintf("UPDATE session_state SET opened = '%s' WHERE session = 1", t[i].day);

		raw(DB, sql);
		free(sql);
		says("SELECT vence || ' ' || conviene || ' ' || limite FROM pasos WHERE sesion = 1"
		     " AND paso = 'enviada'", t[i].due);
	}
}

static void test_files(void **state)
{
	struct attachment a = { .what = "acta firmada", .name = "acta.pdf", .sha256 = HASH, .note = "" };
	struct store *s = body();
	long id, second;

	(void)state;
	good(store_attach(s, 1, &a, &id, f));
	a.what = "acuse";
	a.name = "oficio.pdf";
	a.note = "con sello";
	good(store_attach(s, 1, &a, &second, f));
	free(checked(s, 0));
	bad(store_detach(s, 2, id, "x", f), FAULT_INPUT, "no tiene un adjunto");
	good(store_detach(s, 1, id, "Se escaneó chueca", f));
	bad(store_detach(s, 1, id, "x", f), FAULT_INPUT, "no tiene un adjunto");
	free(checked(s, 0));
	says("SELECT group_concat(que || ' ' || nombre || ' ' || estado || ' ' || coalesce(nota, motivo), ', ')"
	     " FROM (SELECT * FROM adjuntos ORDER BY orden)",
	    "acta firmada acta.pdf retirado Se escaneó chueca, acuse oficio.pdf vigente con sello");
	says("SELECT after FROM diary ORDER BY id DESC LIMIT 1",
	    "Sesión 1, adjunto 1: se retira; motivo: Se escaneó chueca");
	store_close(s);
}

/* Which of the acta's annexes it is, and how the acta calls it. */
static void test_annexes_are_numbered(void **state)
{
	(void)state;
	store_close(body());
	raw(DB, "INSERT INTO fact (session, idx, act, at, class, present, text) VALUES"
		" (1, 900, 90, '', 'anexo', 5, 'Informe de obra'), (1, 901, 91, '', 'anexo', 5, 'Plano')");
	raw(DB, "INSERT INTO attachment (session, what, act, name, sha256, at, hash) VALUES"
		" (1, 'anexo', 91, 'plano.pdf', '', '', '')");
	says("SELECT anexo || ' ' || titulo FROM adjuntos", "2 Plano");
}

/* The view reckons the fingerprint in SQL, base/fingerprint.c in C: they must be one. */
static void test_fingerprint_of_the_view(void **state)
{
	enum { MANY = 2000 };
	char hash[SHA256_HEX], paper[FINGERPRINT_SIZE], *sql;

	(void)state;
	store_close(body());
	raw(DB, "DROP TRIGGER act_not_changed; DELETE FROM act WHERE session = 1 AND seq < 0");
	for (int i = 0; i < MANY; i++) {
		sha256_hex(&i, sizeof i, hash);
		assert_true(fingerprint_write(hash, paper));
		sql = xasprintf("UPDATE act SET hash = '%s' WHERE session = 1 AND seq = (SELECT max(seq) FROM act"
		    " WHERE session = 1)", hash);
		raw(DB, sql);
		free(sql);
		says("SELECT huella_papel FROM actas WHERE sesion = 1", paper);
	}
	raw(DB, "UPDATE session_state SET status = 'en curso' WHERE session = 1");
	says("SELECT huella IS NULL AND huella_papel IS NULL FROM actas WHERE sesion = 1", "1");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_who_signs),
		TEST(test_who_left),
		TEST(test_copies),
		TEST(test_steps_and_their_diary),
		TEST(test_what_is_left_to_do),
		TEST(test_when_it_is_due),
		TEST(test_files),
		TEST(test_annexes_are_numbered),
		TEST(test_fingerprint_of_the_view),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
