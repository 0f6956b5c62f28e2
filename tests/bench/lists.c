/*
 * lists — the long lists against short ones, on the real screen: the same keys typed into
 * both, by turns. A turn ends with the last bytes of the frame that answers the key.
 */
#include "config.h"

#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../terminal/harness.h"
#include "base/env.h"
#include "measure.h"
#include "store/db.h"	/* private to the store: sessions held without dictating them */

enum { SESSIONS = 1000, FEW_SESSIONS = 10, FEW_ACUERDOS = 50, FEW_RARE = 2, ROUNDS = 20, FRAME_MS = 5000 };

enum { SHORT, LONG };

/* What is typed: a text as it is, or a key. `name` NULL: it is not measured. */
struct step {
	const char *name;
	const char *text;
	enum tty_key key;
};

struct list {
	const char *title;
	const char *base[2];
	const char *item;	/* its number in the menu of the home screen */
	const char *there;	/* what its screen reads like once open */
	const struct step *step;
	int	 n_steps;
};

/* ---- the sessions -------------------------------------------------------------------------- */

/*
 * One a week, the last ones planned; of those before there are the derived rows that say that all is
 * done, and nothing else.
 */
static void fill(struct store *s, int n)
{
	struct fault f;
	char held[1024];
	long id;

	for (int i = 0; i < n; i++) {
		struct plan p = { .kind = i % 4 == 0 ? KIND_ORDINARIA : KIND_EXTRAORDINARIA,
			.place = "Sala de Cabildo" };

		p.date = when_from_civil((struct civil){ .year = 2006 + i / 52, .month = i % 52 / 5 + 1,
		    .day = i % 52 % 5 * 6 + 1, .hour = 10 }, -6 * 60);
		if (store_session_new(s, &p, &id, &f) != 0)
			bench_die(f.text);
		if (i >= n - 3)
			continue;
		snprintf(held, sizeof held, "INSERT INTO session_state (session, status, kind, number, year, clave,"
		    " seats, quorum, quorum_base, quorum_reading) SELECT id, 'clausurada', kind, %d,"
		    " substr(date, 1, 4), 'SES/%d', 7, 4, 7, '' FROM session WHERE id = %ld;"
		    "INSERT INTO approval VALUES (%ld, 1, %ld, '2026-01-01');"
		    "INSERT INTO acta_step (session, step, at, recorded_at, name, outcome) VALUES"
		    " (%ld, 'firma', '2026-01-01', '', 'Quien facilita', 'firmó'),"
		    " (%ld, 'envío', '2026-01-02', '', '', ''), (%ld, 'publicación', '2026-01-03', '', '', '')",
		    i % 52 + 1, i, id, id, id, id, id, id);
		if (db_exec(s, held, &f) != 0)
			bench_die(f.text);
	}
}

static void import(const char *base)
{
	const char *const argv[] = { bench_sesiona, "--base", base, "padron", "importar", "padron.csv", NULL };

	bench_run(argv, NULL, NULL);
}

static void make_sessions(const char *base, int n)
{
	struct store *s;
	struct fault f;

	import(base);
	if (store_open(base, STORE_WRITE, env_real(), &s, &f) != 0 || store_begin(s, &f) != 0)
		bench_die(f.text);
	fill(s, n);
	if (store_commit(s, &f) != 0)
		bench_die(f.text);
	store_close(s);
}

/* ---- typing ----------------------------------------------------------------------------------- */

/* The program and its list, and what each took. */
static struct tty *open_list(const struct list *l, int which, double *start, double *ms)
{
	const char *const argv[] = { bench_sesiona, "--base", l->base[which], NULL };
	char data[4096];
	const char *env[] = { data, NULL };
	struct tty_options o = { .env = env };
	struct tty *t;
	double begin;

	snprintf(data, sizeof data, "SESIONA_DATOS=%s", getenv("SESIONA_DATOS"));
	begin = measure_now();
	t = tty_start(&o, argv);
	tty_wait_row(t, 23, "más");
	*start = tty_heard_ms(t) - begin;
	tty_type(t, l->item);
	tty_read(t, FRAME_MS);
	begin = measure_now();
	tty_key(t, TTY_ENTER);
	tty_wait(t, l->there);
	*ms = tty_heard_ms(t) - begin;
	return t;
}

static double press(struct tty *t, const struct step *s)
{
	double begin;

	tty_read(t, 0);		/* what the clock drew meanwhile */
	begin = measure_now();
	if (s->text != NULL)
		tty_type(t, s->text);
	else
		tty_key(t, s->key);
	tty_read(t, FRAME_MS);
	if (tty_heard_ms(t) < begin)
		bench_die(s->name != NULL ? s->name : "a key that draws nothing");
	return tty_heard_ms(t) - begin;
}

/* ---- what they say ---------------------------------------------------------------------------- */

static void measure(const struct list *l)
{
	static const char *const starting = "arrancar (inicio)", *const opening = "abrir la lista";
	struct group both[2] = { { .title = "corta" }, { .title = "larga" } };
	struct tty *t[2];
	double start, ms;

	for (int round = -1; round < ROUNDS; round++) {
		for (int k = SHORT; k <= LONG; k++) {
			t[k] = open_list(l, k, &start, &ms);
			if (round < 0)
				continue;
			group_add(&both[k], starting, start);
			group_add(&both[k], opening, ms);
		}
		for (int i = 0; i < l->n_steps; i++)
			for (int k = SHORT; k <= LONG; k++) {
				ms = press(t[k], &l->step[i]);
				if (round >= 0 && l->step[i].name != NULL)
					group_add(&both[k], l->step[i].name, ms);
			}
		for (int k = SHORT; k <= LONG; k++) {
			tty_signal(t[k], 15);
			tty_exit(t[k]);
			tty_free(t[k]);
		}
	}
	pairs_print(l->title, &both[SHORT], &both[LONG], 2);
	group_clear(&both[SHORT]);
	group_clear(&both[LONG]);
}

#define KEY(name, key) { name, NULL, key }
#define TEXT(name, text) { name, text, 0 }

static const struct step sessions[] = {
	KEY("principio", TTY_HOME), KEY("flecha", TTY_DOWN), KEY("flecha", TTY_DOWN), KEY("flecha", TTY_DOWN),
	KEY("flecha", TTY_DOWN), KEY("final", TTY_END), KEY("flecha", TTY_UP), KEY("página", TTY_PAGE_UP),
	KEY("flecha", TTY_DOWN), KEY("principio", TTY_HOME), KEY("página", TTY_PAGE_DOWN),
	KEY("principio", TTY_HOME),
	/* Año: todos, las del segundo año de la lista, y todos otra vez */
	KEY(NULL, TTY_DOWN), KEY(NULL, TTY_ENTER), KEY(NULL, TTY_DOWN), KEY("cambiar de filtro", TTY_ENTER),
	KEY(NULL, TTY_ENTER), KEY(NULL, TTY_UP), KEY("cambiar de filtro", TTY_ENTER),
};

static const struct step acuerdos[] = {
	KEY("flecha", TTY_DOWN), KEY("flecha", TTY_DOWN), KEY("flecha", TTY_DOWN), KEY("página", TTY_PAGE_DOWN),
	KEY("página", TTY_PAGE_DOWN), KEY("final", TTY_END), KEY("flecha", TTY_UP), KEY("página", TTY_PAGE_UP),
	KEY("principio", TTY_HOME),
	/* a word that few have, and one that many have */
	TEXT(NULL, "/"), TEXT("primera letra", "p"), TEXT("segunda letra", "a"), TEXT("otra letra", "n"),
	TEXT("otra letra", "t"), TEXT("otra letra", "e"), KEY("borrar una letra", TTY_BACKSPACE),
	KEY("Esc: todo otra vez", TTY_ESC),
	TEXT(NULL, "/"), TEXT("primera letra", "o"), TEXT("segunda letra", "b"), TEXT("otra letra", "r"),
	TEXT("otra letra", "a"), TEXT("espacio y otra palabra", " "), TEXT("espacio y otra palabra", "m"),
	KEY(NULL, TTY_ENTER), KEY("final de lo hallado", TTY_END), KEY("principio de lo hallado", TTY_HOME),
	KEY("Esc: todo otra vez", TTY_ESC),
	/* what all of them have */
	TEXT(NULL, "/"), TEXT("lo que todos tienen", "a"), TEXT("lo que todos tienen", "n"),
	TEXT("lo que todos tienen", "t"), KEY(NULL, TTY_ENTER), KEY("final de lo hallado", TTY_END),
	KEY("Esc: todo otra vez", TTY_ESC),
	/* Estado: todos; Orden: por vencimiento; el final de esa */
	KEY(NULL, TTY_TAB), KEY(NULL, TTY_ENTER), KEY(NULL, TTY_UP), KEY("cambiar de filtro", TTY_ENTER),
	KEY(NULL, TTY_TAB), KEY(NULL, TTY_DOWN), KEY(NULL, TTY_DOWN), KEY(NULL, TTY_DOWN), KEY(NULL, TTY_DOWN),
	KEY(NULL, TTY_ENTER), KEY(NULL, TTY_DOWN), KEY("cambiar de orden", TTY_ENTER),
	KEY(NULL, TTY_HOME), KEY("final de otro orden", TTY_END),
	TEXT(NULL, "/"), TEXT("buscar en otro orden", "o"), TEXT("buscar en otro orden", "b"),
	TEXT("buscar en otro orden", "r"), KEY(NULL, TTY_ENTER), KEY("final de lo hallado en otro orden", TTY_END),
	KEY("principio de lo hallado en otro orden", TTY_HOME),
	/* Orden: por responsable */
	KEY(NULL, TTY_ESC), KEY(NULL, TTY_TAB), KEY(NULL, TTY_ENTER), KEY(NULL, TTY_DOWN), KEY(NULL, TTY_ENTER),
	TEXT(NULL, "/"), TEXT("buscar por responsable", "o"), TEXT("buscar por responsable", "b"),
	TEXT("buscar por responsable", "r"),
};

#define STEPS(a) a, sizeof a / sizeof *a

void bench_lists(void)
{
	static const struct list lists[] = {
		{ "Sesiones: 10 y 1,000", { "sesiones-10.db", "sesiones-1000.db" }, "1", "Estado:",
		    STEPS(sessions) },
		{ "Acuerdos: 50 y los del registro", { "registro-50.db", "registro.db" }, "2", "Estado:", STEPS(acuerdos) },
	};

	make_sessions(lists[0].base[SHORT], FEW_SESSIONS);
	make_sessions(lists[0].base[LONG], SESSIONS);
	bench_register_fill(lists[1].base[SHORT], FEW_ACUERDOS, FEW_RARE);
	import(lists[1].base[SHORT]);
	import(lists[1].base[LONG]);
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		measure(&lists[i]);
}
