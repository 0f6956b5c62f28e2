#include "config.h"

#include "storm.h"

#include <setjmp.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "any_key.h"
#include "confirms.h"
#include "offers.h"
#include "places.h"

enum {
	KEYS = 5000,	/* into each screen */
	ROUND = 1000,	/* then everything is as it was again */
	ROWS = 24, COLS = 80,
	NOTE = 30	/* bytes of a note, of which its first row surely has as many */
};

/* Into which screens: the first place of that tour whose `?` has that title. */
static const struct eye { enum storm_share share; const char *tour, *help; } eyes[] = {
	{ STORM_DESK, "first", "Primeros pasos" },
	{ STORM_DESK, "home", "Inicio" },
	{ STORM_DESK, "home", "Ajustes" },
	{ STORM_DESK, "home", "Manual" },
	{ STORM_DESK, "home", "Bitácora" },
	{ STORM_DESK, "papers", "Documentos" },
	{ STORM_DESK, "papers", "Camino de las actas" },
	{ STORM_DESK, "papers", "Documento" },
	{ STORM_DESK, "life", "Camino del acta" },
	{ STORM_DESK, "sessions", "Sesiones" },
	{ STORM_LISTS, "sessions", "Sesión que se planea" },
	{ STORM_LISTS, "sessions", "Orden del día que se prepara" },
	{ STORM_LISTS, "sessions", "Lo que está por tratarse" },
	{ STORM_LISTS, "register", "Acuerdos" },
	{ STORM_LISTS, "register", "Acuerdo" },
	{ STORM_LISTS, "register", "Seguimiento" },
	{ STORM_LISTS, "members", "Integrantes" },
	{ STORM_LISTS, "members", "Cambio de integrantes" },
	{ STORM_LISTS, "members", "Integrantes por fecha" },
	{ STORM_ROLL, "empty hall", "Pantalla de la sala" },
	{ STORM_ROLL, "hall: ballot", "Pantalla de la sala" },
	{ STORM_ROLL, "planned", "Sesión en vivo" },
	{ STORM_ROLL, "roll", "Sesión en vivo" },
	{ STORM_ROLL, "agenda", "Sesión en vivo" },
	{ STORM_ROLL, "agenda", "Cambiar el orden del día" },
	{ STORM_ROLL, "gap", "Elegir" },
	{ STORM_FLOOR, "next", "Sesión en vivo" },
	{ STORM_FLOOR, "follow-up", "Sesión en vivo" },
	{ STORM_FLOOR, "talk", "Sesión en vivo" },
	{ STORM_FLOOR, "contested", "Sesión en vivo" },
	{ STORM_FLOOR, "ballot", "Sesión en vivo" },
	{ STORM_FLOOR, "ballot", "Confirmar" },
	{ STORM_FLOOR, "recess", "Sesión en vivo" },
	{ STORM_FLOOR, "acta", "Acta" },
	{ STORM_FLOOR, "closing", "Sesión en vivo" },
	{ STORM_FLOOR, "over", "Sesión en vivo" },
	{ STORM_FLOOR, "corrections", "Historia" },
};
enum { EYES = sizeof eyes / sizeof *eyes };

struct storm {
	const struct tour *tour;
	int place;
	struct tty *t;
	struct any_key keys;
	sqlite3 *db;		/* read, to count the acts; NULL: there is none yet */
	int acts, recorded;	/* now; and by the storm */
	int64_t seen;		/* the file's version when they were counted */
	char *before;		/* the screen on which the key was typed */
	char *below;		/* … and the one before `?`, if it is that */
	char told[NOTE];	/* how the last note of an act began */
	struct offers offers;
};

static const char *or_nothing(const char *s)
{
	return s != NULL ? s : "";
}

#define wrong(s, ...) do { \
	print_error("before:\n%s", or_nothing((s)->before)); \
	tty_dump((s)->t); \
	fail_msg(__VA_ARGS__); \
} while (0)

/* ---- the acts ----------------------------------------------------------------------------- */

static int64_t ask(struct storm *s, const char *sql, char *text, size_t room)
{
	sqlite3_stmt *q;
	int64_t n = 0;

	if (sqlite3_prepare_v2(s->db, sql, -1, &q, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(s->db));
	if (sqlite3_step(q) == SQLITE_ROW) {
		n = sqlite3_column_int64(q, 0);
		if (text != NULL)
			snprintf(text, room, "%s", (const char *)sqlite3_column_text(q, 0));
	}
	sqlite3_finalize(q);
	return n;
}

static void watch(struct storm *s)
{
	char path[4300];

	sqlite3_close(s->db);
	s->db = NULL;
	snprintf(path, sizeof path, "%s/x.db", house_folder());
	if (sqlite3_open_v2(path, &s->db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
		fail_msg("%s: %s", path, sqlite3_errmsg(s->db));
}

/* The beginning of the note that the screen has; "" if none. The history tells without its mark. */
static void note_of(const char *screen, char out[NOTE])
{
	const char *at = strstr(screen, "\n ✓ Asentado"), *history = strstr(screen, "\n Asentado: ");

	if (at != NULL)
		snprintf(out, NOTE, "%s", at + 1);
	else
		snprintf(out, NOTE, "%s%s", history != NULL ? " ✓" : "", history != NULL ? history + 1 : "");
	out[strcspn(out, "\n")] = '\0';
}

/* The screen on which the next key will be typed (owned now); where it is `?`, the one before it is kept. */
static void look(struct storm *s, char *now)
{
	free(s->before);
	s->before = now;
	if (strstr(now, " Ayuda: ") != NULL || strncmp(now, "Ventana", strlen("Ventana")) == 0)
		return;
	free(s->below);
	s->below = strdup(now);
}

/* From here on: what was recorded on the way is not the storm's. */
static void begin_count(struct storm *s)
{
	look(s, tty_screen(s->t));
	s->seen = ask(s, "PRAGMA data_version", NULL, 0);
	s->acts = (int)ask(s, "SELECT count(*) FROM act", NULL, 0);
	note_of(s->before, s->told);
}

/* What the key just typed may have recorded: one act at most, of those that it may, and told. */
static void count(struct storm *s, const struct typed *typed)
{
	char line[200] = "", word[40] = "", note[NOTE];
	int64_t version = ask(s, "PRAGMA data_version", NULL, 0);
	char *after = tty_screen(s->t);
	int was = s->acts;

	if (version != s->seen)
		s->acts = (int)ask(s, "SELECT count(*) FROM act", NULL, 0);
	s->seen = version;
	if (s->acts > was) {
		ask(s, "SELECT line FROM act ORDER BY rowid DESC LIMIT 1", line, sizeof line);
		sscanf(line, "%39s", word);
		if (s->acts > was + 1 || !confirms(word, typed))
			wrong(s, "key %d (%c) recorded «%s», which that screen did not announce; its letters: %s",
			    typed->key, typed->key > ' ' ? typed->key : ' ', line, typed->letters);
		if (!confirms_told(after))
			wrong(s, "«%s» was recorded, and the screen does not tell", line);
		s->recorded++;
	}
	note_of(after, note);
	if (*note != '\0' && s->acts == was && strcmp(note, s->told) != 0)
		wrong(s, "the screen tells of an act, and none was recorded");
	if (*note != '\0')
		strcpy(s->told, note);
	look(s, after);
}

/* ---- there and back ------------------------------------------------------------------------- */

/* The place's way from the tour's first screen: each of its ancestors' keys, and its own. */
static void enter(struct storm *s)
{
	int way[8], n = 0, depth = s->tour->place[s->place].depth;

	for (int i = s->place; i >= 0 && depth > 0; i--)
		if (s->tour->place[i].depth == depth) {
			way[n++] = i;
			depth--;
		}
	while (n-- > 0)
		tty_press(s->t, s->tour->place[way[n]].keys);
	begin_count(s);
}

/* The house as it was, and the program in it. */
static void again(struct storm *s)
{
	house_do("rm -rf x.db* config datos && cp -r guardado/. .");
	any_key_size(&s->keys, ROWS, COLS);
	s->t = tour_start(s->tour, s->tour->place->shows, ROWS, COLS);
	watch(s);
	enter(s);
}

/* It ended, as by Esc: well, and it begins again. */
static void restart(struct storm *s)
{
	int status = tty_exit(s->t);

	if (status != 0)
		wrong(s, "it ended with %d", status);
	tty_free(s->t);
	any_key_size(&s->keys, ROWS, COLS);
	s->t = tour_start(s->tour, " ", ROWS, COLS);
	enter(s);
}

/* Out of the screen it was blown to the home, or to the sample, where the acts are others'. */
static void stay(struct storm *s)
{
	char *row = tty_row(s->t, 1);
	bool home = strncmp(row, " Inicio", strlen(" Inicio")) == 0;

	if (strstr(row, "MUESTRA") != NULL) {
		tty_press(s->t, "\033");
		begin_count(s);
	} else if (home && s->tour->order != NULL && !tty_press(s->t, "\033"))
		restart(s);
	else if (home && s->tour->order == NULL && s->place > 0)
		enter(s);
	free(row);
}

/* ---- the storm --------------------------------------------------------------------------------- */

static void one_key(struct storm *s)
{
	struct typed typed;

	typed.letters = offers_of(&s->offers, s->t, s->before);
	typed.screen = s->before;
	typed.below = s->below;
	typed.key = any_key_type(&s->keys, s->t);
	if (!tty_digest(s->t)) {
		restart(s);
		return;
	}
	count(s, &typed);
	stay(s);
}

/* It still answers, ends when told to, and its file is in order. */
static void calm(struct storm *s)
{
	tty_resize(s->t, 10, 30);
	tty_wait(s->t, "Ventana pequeña");
	tty_signal(s->t, SIGTERM);
	house_ends(s->t, 128 + SIGTERM);
	house_do("s verificar");
}

static int number(const char *name, int otherwise)
{
	const char *given = getenv(name);

	return given != NULL ? atoi(given) : otherwise;
}

static void blow(const struct eye *eye, const struct tour *tour, int place)
{
	struct storm s = { .tour = tour, .place = place };
	int keys = number("TECLAS", KEYS), storm = number("TORMENTA", 20260325);

	any_key_begin(&s.keys, (unsigned)storm + (unsigned)(eye - eyes));
	tour_furnish(tour);
	house_do("mkdir guardado && cp -r $(ls | grep -v guardado) guardado/ 2>/dev/null || :");
	for (int n = 0; n < keys; n++) {
		if (n % ROUND == 0) {
			if (n > 0)
				calm(&s);
			again(&s);
		}
		one_key(&s);
	}
	calm(&s);
	print_message("%s, «%s»: storm %d, %d keys, %d acts\n", eye->tour, eye->help, storm, keys, s.recorded);
	sqlite3_close(s.db);
	free(s.before);
	free(s.below);
	offers_clear(&s.offers);
}

/* ---- tests ----------------------------------------------------------------------------------------- */

static const struct tour *tour_of(const struct eye *eye)
{
	for (int i = 0; i < n_tours; i++)
		if (strcmp(tours[i].name, eye->tour) == 0)
			return &tours[i];
	return NULL;
}

static int place_of(const struct eye *eye)
{
	const struct tour *tour = tour_of(eye);

	for (int p = 0; tour != NULL && p < tour->n; p++)
		if (strcmp(tour->place[p].help, eye->help) == 0)
			return p;
	return -1;
}

static void any_key(void **state)
{
	const struct eye *eye = *state;
	const char *only = getenv("RECORRIDO");

	if (only != NULL && strcmp(only, eye->tour) != 0)
		skip();
	blow(eye, tour_of(eye), place_of(eye));
}

/* A view with a place (and every one has: test_walkers) has a storm, but for those that only ask. */
static void no_screen_is_spared(void **state)
{
	static const char *const ask_only[] = { "Elegir", "Confirmar", "Aviso", "Escribir" };

	(void)state;
	for (int i = 0; i < n_tours; i++)
		for (int p = 0; p < tours[i].n; p++) {
			bool there = false;

			for (int e = 0; e < EYES; e++)
				there = there || strcmp(eyes[e].help, tours[i].place[p].help) == 0;
			for (int a = 0; a < 4; a++)
				there = there || strcmp(ask_only[a], tours[i].place[p].help) == 0;
			if (!there)
				fail_msg("no storm in «%s»", tours[i].place[p].help);
		}
	if (confirms_missing() != NULL)
		fail_msg("confirms.c: «%s»", confirms_missing());
}

int storm_main(enum storm_share share)
{
	struct CMUnitTest tests[EYES + 1] = { cmocka_unit_test(no_screen_is_spared) };
	size_t n = 1;

	for (int e = 0; e < EYES; e++) {
		if (tour_of(&eyes[e]) == NULL || place_of(&eyes[e]) < 0) {
			print_error("no such place: %s, «%s»\n", eyes[e].tour, eyes[e].help);
			return 1;
		}
		if (eyes[e].share == share)
			tests[n++] = (struct CMUnitTest){ eyes[e].help, any_key, house_make, house_remove,
				(void *)(uintptr_t)&eyes[e] };
	}
	return _cmocka_run_group_tests("storm", tests, n, NULL, NULL);
}
