/*
 * Derived rows: after every act, those written act by act equal those made anew from the
 * meeting; and what the public views then say of a dictated session.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "common.h"
#include "store/db.h"
#include "../domain/sample.h"

static const char *const agenda[] = { "informativo|Avance", "decisión|Obra", "decisión|Convenio", NULL };

struct scene {
	struct sample sample;
	struct store *s;
	long	 session;
};

static void scene_init(struct scene *x, const char *const *matters, int seats)
{
	static const struct earlier_acuerdo earlier = { "STM/ORD/12/2025-04", "Pintar", "Autoridad", "", "pendiente" };
	struct plan p = { .kind = KIND_ORDINARIA, .place = "Sala" };

	memset(x, 0, sizeof *x);
	sample_init(&x->sample, seats, matters);
	x->sample.body.earlier = &earlier;
	x->sample.body.n_earlier = 1;
	sample_start(&x->sample);
	x->s = open_store(DB, STORE_WRITE);
	p.date = x->sample.body.planned;
	p.matter = x->sample.body.matter;
	p.n_matters = x->sample.body.n_matters;
	good(store_session_new(x->s, &p, &x->session, f));
	good(db_exec(x->s, "PRAGMA synchronous = OFF", f));	/* thousands of commits, and nobody cuts the power */
}

static void scene_clear(struct scene *x)
{
	store_close(x->s);
	sample_clear(&x->sample);
}

static void rows(struct scene *x, enum sql_id id, struct table *out)
{
	sqlite3_stmt *st = db_stmt(x->s, id);

	db_bind_int(st, ":session", x->session);
	good(db_table(x->s, st, out, f));
}

/* The rows as they stand, against all of them made anew in a transaction that is taken back. */
static void assert_same_anew(struct scene *x, const char *line)
{
	static const char *const names[] = {
#define DERIVED(id, table) table,
#include "store/derived.def"
#undef DERIVED
	};
	const size_t n = sizeof names / sizeof *names;
	struct table now[sizeof names / sizeof *names], anew;
	char before[SHA256_HEX], after[SHA256_HEX];

	good(store_derived_digest(x->s, x->session, before, f));
	for (size_t t = 0; t < n; t++)
		rows(x, SQL_ROWS_SESSION_STATE + (enum sql_id)t, &now[t]);
	good(store_begin(x->s, f));
	good(store_derive(x->s, x->session, x->sample.m, 0, f));
	good(store_derived_digest(x->s, x->session, after, f));
	for (size_t t = 0; t < n; t++) {
		rows(x, SQL_ROWS_SESSION_STATE + (enum sql_id)t, &anew);
		if (now[t].n != anew.n)
			fail_msg("after «%s»: %s has %zu rows, anew %zu", line, names[t], now[t].n, anew.n);
		for (size_t i = 0; i < anew.n * anew.n_columns; i++)
			if (strcmp(now[t].cell[i], anew.cell[i]) != 0)
				fail_msg("after «%s»: %s, row %zu, %s: «%s», anew «%s»", line, names[t],
				    i / anew.n_columns, anew.column[i % anew.n_columns], now[t].cell[i], anew.cell[i]);
		table_free(&anew);
		table_free(&now[t]);
	}
	store_rollback(x->s);
	assert_string_equal(before, after);
}

/* One line into the meeting, the log and the derived rows. False if the rules refuse it. */
static bool say(struct scene *x, const char *line)
{
	const struct entry *log;
	struct buf canonical = BUF_EMPTY;
	size_t n;

	if (!sample_say(&x->sample, line))
		return false;
	log = meeting_log(x->sample.m, &n);
	act_write(log[n - 1].act, &canonical);
	good(store_begin(x->s, f));
	good(store_act_append(x->s, x->session, log[n - 1].seq, log[n - 1].at, log[n - 1].recorded,
	    buf_str(&canonical), f));
	buf_clear(&canonical);
	good(store_derive(x->s, x->session, x->sample.m, log[n - 1].seq, f));
	good(store_commit(x->s, f));
	assert_same_anew(x, line);
	return true;
}

static void tell(struct scene *x, const char *lines)
{
	while (*lines != '\0') {
		size_t n = strcspn(lines, "\n");
		char *line = xstrndup(lines, n);

		if (!say(x, line))
			fail_msg("«%s» refused: %s", line, buf_str(&x->sample.said));
		free(line);
		lines += n + (lines[n] == '\n');
	}
}

/* Every kind of act at least once, and every way in which one act changes rows of another. */
static const char everything[] =
	"@10:05 abrir Sala de Cabildo\n@10:05 presente 1\n@10:06 presente 3 suplente\npresente 6 suplente Ana Paz | oficio 12\n"
	"ausente 4 Comisión fuera\nausente 5\npresente 2\nretirarse 2\npresente 2\n"
	"observador Marina Soto | Colectivo Agua\ninvitado Un vecino\nnota Llueve\n@10:09 quorum\n"
	"agregar 7 | Fuente | decisión\nobjetar 1 No viene al caso\nconforme 1\nconsenso\n"
	"retirar 4\nobjetar 2\nvotacion\nvotar 1 favor\nvotar 2 contra\nvotar 3 contra\nvotar 6 contra\ncerrar_votacion\n"
	"mover 6 5\n@10:12 aprobar_orden\n"
	"punto 3\nseguimiento STM/ORD/12/2025-04 | en proceso | Va a la mitad\nseguimiento STM/ORD/12/2025-04 | cumplido\ncerrar_punto\n"
	"punto 4\npalabra facilitador | presenta el avance\npalabra 1 | pregunta\npalabra Marina Soto | pide la palabra\n"
	"anexo Gráfica de avance\ncerrar_punto\npresente 5\nrelevar 3 titular\n"
	"punto 5\npropuesta Publicar cada mes\npropuesta Publicar cada mes el avance\nconsenso\n"
	"acuerdo Publicar cada mes el avance | Autoridad 2 | 2026-04-30\nacuerdo Publicar también en radio\n"
	"cerrar_punto\npunto 6\npropuesta Firmar\nexcusa 5 Labora allí\nobjetar 2 Sin presupuesto\nvotacion\n"
	"votar 1 favor\nvotar 2 contra\nvotar 2 abstencion\nretirarse 6\nvotar resto favor\ncerrar_votacion\n"
	"acuerdo Firmar | Academia | próxima sesión\nvoto_particular 2 | Faltan recursos\ncerrar_punto\n"
	"@10:58 receso\n@11:10 reanudar\npunto 7\npropuesta Reparar\nobjetar 1\nvotacion\nvotar 1 contra\n"
	"votar 2 favor\ncerrar_votacion\ndiferir Sin mayoría\npunto 8\nagregar 8 | Radio\npunto 8.1\ncerrar_punto\n"
	"agregar 8 | Baches\npunto 8.2\ndiferir\ncerrar_punto\n"
	"nota Se retira la prensa\ndeshacer | Se anotó por error\nrectificar 2 presente 1 suplente | Vino su suplente\n"
	"intercalar 12 nota Hace calor\n@11:35 aprobar_acta\nreceso\nreanudar\ndeshacer\n@11:36 clausurar Es tarde\n";

static void test_act_by_act_equals_anew(void **state)
{
	struct scene x;

	(void)state;
	scene_init(&x, agenda, 7);
	tell(&x, everything);
	free(checked(x.s, 0));
	scene_clear(&x);
}

/* Any admitted order of acts, corrections among them. The seeds are fixed: a failure repeats. */
static void test_any_order_equals_anew(void **state)
{
	static const char *const said[] = {
		"presente 1", "presente 2", "presente 3 suplente", "presente 4 suplente Ana | oficio", "ausente 5",
		"retirarse 2", "retirarse 3", "relevar 3 titular", "relevar 1 suplente", "observador Eva | Casa",
		"agregar 4 | Nuevo", "agregar 8 | General", "retirar 5", "mover 4 6", "mover 6 4", "objetar 1", "objetar 2 No",
		"conforme 1", "consenso", "aprobar_orden", "punto 3", "punto 4", "punto 5", "punto 6", "punto 7", "punto 8",
		"punto 7.1", "punto 8.1", "cerrar_punto", "diferir Luego", "propuesta Esto", "propuesta Aquello",
		"excusa 3 Parte", "votacion", "votar 1 favor", "votar 2 contra", "votar resto favor", "cerrar_votacion",
		"acuerdo Hacer | Obras | 2026-05-01", "acuerdo Esto", "voto_particular 2 | Razones", "palabra 1 | Dice",
		"nota Llueve", "receso", "reanudar", "seguimiento STM/ORD/12/2025-04 | cumplido", "anexo Plano",
		"deshacer", "deshacer 8", "deshacer 15", "rectificar 9 nota Otra", "intercalar 12 nota Antes", "aprobar_acta",
	};
	const size_t n = sizeof said / sizeof *said;

	(void)state;
	for (uint32_t seed = 1; seed <= 4; seed++) {
		uint32_t r = seed * 2654435761u;
		struct scene x;
		int admitted = 0;

		remove(DB);
		scene_init(&x, agenda, 5);
		tell(&x, "abrir Sala\npresente 1\npresente 2\npresente 3\nquorum\n");
		for (int i = 0; i < 700; i++) {
			r = r * 1664525u + 1013904223u;
			admitted += say(&x, said[(r >> 16) % n]);
		}
		assert_true(admitted > 60);
		free(checked(x.s, 0));
		scene_clear(&x);
	}
}

static void test_removal_counts_every_seat(void **state)
{
	static const char *const removal[] = { "remoción 3 por 1,2|Remoción", NULL };
	struct scene x;
	char *seats;

	(void)state;
	scene_init(&x, removal, 5);
	tell(&x, "abrir Sala\npresente 1\npresente 2\npresente 3\nquorum\naprobar_orden\npunto 4\npropuesta Remover\n"
	    "palabra 3 | se defiende\nvotacion\nvotar resto favor\ncerrar_votacion\ncerrar_punto\nclausurar\n");
	assert_cell(x.s, "decisiones", "tema", "remoción", 0, "con_derecho", "5");
	assert_cell(x.s, "decisiones", "tema", "remoción", 0, "resultado", "no aprobada");
	assert_int_equal(count_rows(x.s, "votos", "decision", "2"), 5);
	seats = cell(x.s, "votos", "decision", "2", 2, "sentido");
	assert_string_equal(seats, "excusa");
	free(seats);
	assert_cell(x.s, "votos", "decision", "2", 4, "sentido", "sin votar");
	assert_cell(x.s, "votos", "decision", "2", 4, "nombre", "Titular 5");
	scene_clear(&x);
}

static void test_not_held_and_undone(void **state)
{
	struct scene x;

	(void)state;
	scene_init(&x, agenda, 5);
	tell(&x, "abrir Sala\ndeshacer | Fue un error\n");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "estado", "planeada");
	tell(&x, "abrir Patio\npresente 1\nno_celebrada No hubo quórum\n");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "estado", "no celebrada");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "sede", "Patio");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "clave", "");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "motivo", "No hubo quórum");
	assert_int_equal(count_rows(x.s, "actas", NULL, NULL), 0);
	scene_clear(&x);
}

static void test_number_is_frozen_by_quorum(void **state)
{
	struct scene x;
	long live;
	int next;

	(void)state;
	scene_init(&x, agenda, 5);
	tell(&x, "abrir Sala\npresente 1\npresente 2\npresente 3\n");
	good(store_next_number(x.s, KIND_ORDINARIA, 2026, &next, f));
	assert_int_equal(next, 1);
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "numero", "1");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "instalada", "");
	tell(&x, "quorum\n");
	good(store_next_number(x.s, KIND_ORDINARIA, 2026, &next, f));
	assert_int_equal(next, 2);
	bad(store_number_before_put(x.s, KIND_ORDINARIA, 2026, 3, f), FAULT_INPUT,
	    "ya se abrió aquí una sesión ordinaria de 2026");
	good(store_number_before_put(x.s, KIND_EXTRAORDINARIA, 2026, 3, f));
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "clave", "ORD/01/2026");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "instalada", "1");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "quorum_lectura", "mitad entera más uno");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "quorum_base", "5");
	assert_cell(x.s, "sesiones", NULL, NULL, 0, "facilitador", "Lic. Facilitadora");
	good(store_live_session(x.s, &live, f));
	assert_int_equal(live, 1);
	scene_clear(&x);
}

/* A correction is told at each point that it touches. */
static void test_correction_of_several_things(void **state)
{
	static const char *const told[][2] = {
		{ "1", "la declaratoria de quórum" },
		{ "2", "la aprobación del orden del día" },
		{ "4", "la decisión de este punto" },
		{ "5", "la decisión de este punto" },
	};
	struct scene x;

	(void)state;
	scene_init(&x, agenda, 5);
	tell(&x, "abrir Sala\npresente 1\npresente 2\npresente 3\nausente 4\nquorum\naprobar_orden\n"
	    "punto 4\npropuesta A\nconsenso\ncerrar_punto\npunto 5\npropuesta B\nconsenso\ncerrar_punto\n"
	    "rectificar 5 presente 4 | Sí llegó\n");
	assert_int_equal(count_rows(x.s, "correcciones", "acto", "16"), 4);
	for (size_t i = 0; i < 4; i++) {
		assert_cell(x.s, "correcciones", NULL, NULL, i, "punto", told[i][0]);
		assert_cell(x.s, "correcciones", NULL, NULL, i, "sobre", told[i][1]);
		assert_cell(x.s, "correcciones", NULL, NULL, i, "texto", "Sí llegó");
	}
	free(checked(x.s, 0));
	scene_clear(&x);
}

/* What the acta is written from. */
static void test_views_tell_the_session(void **state)
{
	struct scene x;
	struct store *s;

	(void)state;
	scene_init(&x, agenda, 7);
	tell(&x, everything);
	s = x.s;
	assert_cell(s, "sesiones", NULL, NULL, 0, "estado", "clausurada");
	assert_cell(s, "sesiones", NULL, NULL, 0, "hora_instalacion", "2026-03-25T10:09:00-06:00");
	assert_cell(s, "sesiones", NULL, NULL, 0, "acta_aprobada", "1");
	assert_cell(s, "sesiones", NULL, NULL, 0, "motivo", "Es tarde");
	/* who came: 6 by an accredited person, who left; 4 and 7 never; 3 twice */
	assert_cell(s, "asistencia", "lugar", "6", 0, "nombre", "Ana Paz");
	assert_cell(s, "asistencia", "lugar", "6", 0, "documento", "oficio 12");
	assert_cell(s, "asistencia", "lugar", "4", 0, "justificacion", "Comisión fuera");
	assert_cell(s, "asistencia", "lugar", "4", 0, "ausencia", "1");
	assert_cell(s, "asistencia", "lugar", "4", 0, "nombre", "Titular 4");
	assert_int_equal(count_rows(s, "asistencia", "lugar", "7"), 1);
	assert_int_equal(count_rows(s, "asistencia", "lugar", "3"), 2);
	assert_cell(s, "asistencia", "lugar", "3", 1, "caracter", "titular");
	assert_cell(s, "observadores", NULL, NULL, 0, "organizacion", "Colectivo Agua");
	assert_cell(s, "observadores", NULL, NULL, 1, "clase", "invitado");
	/* facts */
	assert_cell(s, "hechos", "clase", "relevar", 0, "antes", "Suplente 3");
	assert_cell(s, "hechos", "clase", "agregar", 0, "vigente", "1");
	assert_cell(s, "hechos", "clase", "agregar", 0, "texto", "Fuente");
	assert_cell(s, "hechos", "clase", "agregar", 0, "objeto", "7");
	assert_cell(s, "hechos", "clase", "retirar", 0, "vigente", "");
	assert_cell(s, "hechos", "clase", "mover", 0, "antes", "6");
	assert_cell(s, "hechos", "clase", "mover", 0, "objeto", "5");
	assert_cell(s, "hechos", "clase", "palabra", 0, "nombre", "Lic. Facilitadora");
	assert_cell(s, "hechos", "clase", "palabra", 1, "sector", "Ciudadanía");
	assert_cell(s, "hechos", "clase", "palabra", 2, "organizacion", "Colectivo Agua");
	assert_cell(s, "hechos", "clase", "propuesta", 1, "antes", "Publicar cada mes");
	assert_cell(s, "hechos", "clase", "reanudar", 0, "antes", "2026-03-25T10:58:00-06:00");
	assert_cell(s, "hechos", "clase", "seguimiento", 1, "estado", "cumplido");
	assert_cell(s, "hechos", "clase", "acuerdo", 0, "folio", "STM/ORD/01/2026-01");
	assert_cell(s, "hechos", "clase", "acuerdo", 0, "vence", "2026-04-30");
	assert_cell(s, "hechos", "clase", "voto_particular", 0, "texto", "Faltan recursos");
	assert_int_equal(count_rows(s, "hechos", "texto", "Se retira la prensa"), 0);
	assert_cell(s, "hechos", "clase", "retirarse", 0, "hay_quorum", "");
	assert_cell(s, "hechos", "clase", "consenso", 1, "hay_quorum", "1");
	/* agenda, in the order of its numbers; and as it was when approved, without 8.1 */
	assert_int_equal(count_rows(s, "orden_aprobado", NULL, NULL), 10);
	assert_cell(s, "orden_aprobado", "punto", "7", 0, "titulo", "Fuente");
	assert_cell(s, "orden_del_dia", "punto", "8.1", 0, "nivel", "2");
	assert_cell(s, "orden_del_dia", "punto", "8.2", 0, "estado", "diferido");
	assert_cell(s, "orden_del_dia", NULL, NULL, 8, "punto", "8.1");
	assert_cell(s, "orden_del_dia", "punto", "7", 0, "motivo", "Sin mayoría");
	/* decisions: unapproved withdrawal, tie, majority */
	assert_cell(s, "decisiones", "resultado", "empate", 0, "a_favor", "1");
	assert_cell(s, "decisiones", "forma", "mayoría", 0, "excusas", "1");
	assert_cell(s, "decisiones", "resultado", "no aprobada", 0, "tema", "enmienda");
	assert_cell(s, "correcciones", NULL, NULL, 0, "texto", "Vino su suplente");
	assert_cell(s, "correcciones", NULL, NULL, 0, "clase", "rectificar");
	/* the agenda, an amendment at its point, and points 5, 6 and 7 */
	assert_int_equal(count_rows(s, "correcciones", NULL, NULL), 5);
	assert_cell(s, "seguimiento", NULL, NULL, 0, "estado", "en proceso");
	assert_cell(s, "actas", NULL, NULL, 0, "estado", "por aprobar");
	scene_clear(&x);
}

/* ---- the register ----------------------------------------------------------------------- */

static void assert_found(struct store *s, struct register_query q, const char *folios)
{
	struct table t;
	struct buf b = BUF_EMPTY;

	good(store_register(s, &q, &t, f));
	for (size_t i = 0; i < t.n; i++) {
		const char *folio = t.cell[i * t.n_columns];

		buf_addf(&b, "%s%s", i == 0 ? "" : " ", strlen(folio) > 2 ? folio + strlen(folio) - 2 : folio);
	}
	assert_string_equal(buf_str(&b), folios);
	buf_clear(&b);
	table_free(&t);
}

static void test_register(void **state)
{
	struct scene x;
	struct store *s;
	char *uuid;
	char expected[UUID_SIZE];
	struct acuerdo_before old = { "-A", "2020-01-02", "Poda", "", -1, -1, -1, "Zúñiga", "", "" };

	(void)state;
	scene_init(&x, agenda, 5);
	s = x.s;
	good(store_acuerdo_before(s, &old, f));
	bad(store_acuerdo_before(s, &old, f), FAULT_INPUT, "el acuerdo -A ya está en el registro");
	old.folio = "-B";
	old.text = "Limpiar canales";
	old.state = "cumplido";
	good(store_acuerdo_before(s, &old, f));
	tell(&x, "abrir Sala\npresente 1\npresente 2\npresente 3\nquorum\naprobar_orden\npunto 5\npropuesta Sembrar\nconsenso\n"
	    "acuerdo Sembrar ñandúes | Ñuñez | 2026-04-01\nacuerdo Comprar \"árboles\" | Obras | 2026-05-01\n"
	    "acuerdo Regar (diario) | Nava | permanente\n");
	assert_found(s, (struct register_query){ 0 }, "-A -B 01 02 03");
	assert_found(s, (struct register_query){ .text = "NANDU" }, "01");
	assert_found(s, (struct register_query){ .text = "ñan obr" }, "");
	assert_found(s, (struct register_query){ .text = "arb obras" }, "02");
	assert_found(s, (struct register_query){ .text = "\"arboles\" NOT" }, "");
	assert_found(s, (struct register_query){ .text = "\"arboles\" *(" }, "02");
	assert_found(s, (struct register_query){ .text = "ORD/01/2026-03" }, "03");
	assert_found(s, (struct register_query){ .text = " *) " }, "-A -B 01 02 03");
	assert_found(s, (struct register_query){ .text = "canal" }, "-B");
	assert_found(s, (struct register_query){ .owner = "nuñez" }, "01");
	assert_found(s, (struct register_query){ .order = REGISTER_BY_OWNER }, "03 01 02 -A -B");	/* ñ after n, before o */
	assert_found(s, (struct register_query){ .session = x.session, .limit = 1, .from = x.session * 1000000 + 2 }, "02");
	assert_found(s, (struct register_query){ .overdue = true, .today = "2026-04-15" }, "01");
	/* progress told outside a session names the acuerdo by its uuid */
	uuid = cell(s, "acuerdos", "folio", "STM/ORD/01/2026-01", 0, "uuid");
	{
		char *session = cell(s, "sesiones", NULL, NULL, 0, "uuid");

		env_uuid5(session, "acuerdo:10", expected);
		assert_string_equal(uuid, expected);
		free(session);
	}
	good(store_follow_up_add(s, x.session * 1000000 + 1,
	    &(struct follow_up_outside){ .at = "2026-04-10T09:00:00-06:00", .state = "cumplido" }, f));
	free(uuid);
	assert_found(s, (struct register_query){ .state = "cumplido" }, "-B 01");
	assert_found(s, (struct register_query){ .state = "abiertos" }, "-A 02 03");
	assert_found(s, (struct register_query){ .overdue = true, .today = "2026-04-15" }, "");
	assert_cell(s, "seguimiento", "fecha", "2026-04-10T09:00:00-06:00", 0, "folio", "STM/ORD/01/2026-01");
	/* a correction takes an acuerdo away, and its words with it */
	tell(&x, "deshacer 11 | No se acordó\n");
	assert_found(s, (struct register_query){ .text = "arboles" }, "");
	assert_found(s, (struct register_query){ .text = "regar" }, "02");	/* consecutive again */
	assert_cell(s, "acuerdos", "folio", "STM/ORD/01/2026-01", 0, "propuesta_distinta", "1");
	free(checked(s, 0));
	scene_clear(&x);
}

int main(void)
{
#define TEST(x) cmocka_unit_test_setup_teardown(x, folder_enter, folder_leave)
	const struct CMUnitTest tests[] = {
		TEST(test_act_by_act_equals_anew),
		TEST(test_any_order_equals_anew),
		TEST(test_removal_counts_every_seat),
		TEST(test_not_held_and_undone),
		TEST(test_number_is_frozen_by_quorum),
		TEST(test_correction_of_several_things),
		TEST(test_views_tell_the_session),
		TEST(test_register),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
