/*
 * Walks every reachable state of small bodies, and random sessions of larger ones.
 *
 * Texts and hours are abstracted, each point is decided at most twice, and
 * corrections are tried at each state instead of being steps. At every state the
 * invariants of design §3 hold; the walk prints how many states it saw.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "invariants.h"
#include "sample.h"

#define DEPTH_MAX 64
#define STATES_MAX 400000

/* ---- what makes two states the same ------------------------------------------------------ */

static void sign_motion(const struct state *s, const struct motion *m, struct buf *b)
{
	if (m == NULL) {
		buf_addc(b, '-');
		return;
	}
	buf_addc(b, m->carried ? 'c' : 'm');
	for (int i = 0; i < s->body->n_seats && !m->carried; i++)
		buf_addc(b, m->position[i].differs ? 'd' : m->position[i].excused ? 'x' : '.');
}

static int decisions_at(const struct state *s, int point)
{
	int n = 0;

	for (size_t i = 0; i < s->n_decisions; i++)
		n += s->decision[i].point == point;
	return n;
}

static void sign(const struct state *s, struct buf *b)
{
	buf_addf(b, "%d%d|", (int)s->phase, s->recess);
	for (int i = 0; i < s->body->n_seats; i++)
		buf_addf(b, "%d%d,", (int)state_caracter(s, i), s->seat[i].came);
	for (size_t i = 0; i < s->n_points; i++) {
		const struct point *p = &s->point[i];

		buf_addf(b, "|%d.%d%d%d%d%d", p->no.major, p->no.minor, (int)p->status,
		    p->decided >= 0, p->affected_spoke, decisions_at(s, (int)i));
		sign_motion(s, p->motion, b);
	}
	buf_addf(b, "|%d%d%d", s->open_point, s->open_child, s->fresh > 0);
	sign_motion(s, s->agenda, b);
	sign_motion(s, s->acta, b);
	sign_motion(s, s->amendment, b);
	for (int i = 0; s->voting >= 0 && i < s->body->n_seats; i++)
		buf_addf(b, "%d%d", s->decision[s->voting].ballot[i].entitled,
		    (int)s->decision[s->voting].ballot[i].kind);
}

/* A set of signatures: open addressing on their hashes, 64 bits told apart as enough. */
struct seen { uint64_t *slot; size_t n, cap; };

static uint64_t hash(const char *p, size_t n)
{
	uint64_t h = 1469598103934665603u;

	while (n-- > 0)
		h = (h ^ (unsigned char)*p++) * 1099511628211u;
	return h | 1;
}

static bool seen_add(struct seen *s, uint64_t h)
{
	size_t i = (size_t)h & (s->cap - 1);

	for (; s->slot[i] != 0; i = (i + 1) & (s->cap - 1))
		if (s->slot[i] == h)
			return false;
	s->slot[i] = h;
	assert_true(++s->n < STATES_MAX);
	return true;
}

/* ---- the walk -------------------------------------------------------------------------------- */

struct node { int parent, move; };

struct walk {
	struct sample *x;
	struct act *move;
	int	 n_moves;
	struct node *node;	/* breadth first: the path to a state is a shortest one */
	size_t	 n_nodes, cap_nodes;
	struct seen seen;
	long	 steps, corrections;
	int	 points_max;
};

/* A meeting that has taken the path to this node; *depth gets its length. */
static struct meeting *walk_to(struct walk *w, int node, int *depth)
{
	struct meeting *m = meeting_new(&w->x->body);
	struct when at = w->x->body.planned;
	int path[DEPTH_MAX], n = 0;
	struct refusal why;

	for (; node > 0; node = w->node[node].parent) {
		assert_true(n < DEPTH_MAX);
		path[n++] = w->node[node].move;
	}
	*depth = n;
	while (n-- > 0) {
		assert_true(meeting_admit(m, &w->move[path[n]], at, &why));
		meeting_apply(m, &w->move[path[n]], at, at);
	}
	return m;
}

/* Decisions are bounded so that the walk ends; nothing else is left out. */
static bool bounded(const struct walk *w, const struct state *s, const struct act *act)
{
	if (act->kind == ACT_AGREGAR)
		return (int)s->n_points < w->points_max;
	if (act->kind != ACT_VOTACION && act->kind != ACT_CONSENSO && act->kind != ACT_PROPUESTA)
		return true;
	for (size_t i = 0; i < s->n_points; i++)
		if (decisions_at(s, (int)i) >= 2)
			return false;
	return true;
}

/* Any act is undone, or the refusal names the act that would fall. */
static void check_corrections(struct walk *w, struct meeting *m, int depth)
{
	struct when at = w->x->body.planned;
	struct refusal why;

	for (int i = 1; i <= depth; i++) {
		struct act undo = { .kind = ACT_DESHACER, .ref = i };

		w->corrections++;
		if (meeting_admit(m, &undo, at, &why))
			continue;
		if (why.code == REFUSED_BREAKS || why.code == REFUSED_CHANGES_MEANING)
			assert_true(why.act > i && why.act <= depth);
		else
			assert_true(why.code == REFUSED_BEFORE_APPROVAL || why.code == REFUSED_CLOSED ||
			    why.code == REFUSED_NOT_HELD);
	}
}

/* Undoing the last act gives the state before it. */
static void check_undo(struct walk *w, int node, const char *before)
{
	struct when at = w->x->body.planned;
	struct act undo = { .kind = ACT_DESHACER };
	struct buf b = BUF_EMPTY;
	struct refusal why;
	int depth;
	struct meeting *m = walk_to(w, node, &depth);

	if (meeting_admit(m, &undo, at, &why)) {
		meeting_apply(m, &undo, at, at);
		sign(meeting_state(m), &b);
		assert_string_equal(buf_str(&b), before);
		invariants_hold(m);
		invariants_replay(m);
	}
	buf_clear(&b);
	meeting_free(m);
}

static int add_node(struct walk *w, int parent, int move)
{
	w->node = xgrow(w->node, w->n_nodes, &w->cap_nodes, sizeof *w->node);
	w->node[w->n_nodes] = (struct node){ parent, move };
	return (int)w->n_nodes++;
}

static void visit(struct walk *w, int node)
{
	struct when at = w->x->body.planned;
	struct buf here = BUF_EMPTY;
	int depth;
	struct meeting *m = walk_to(w, node, &depth);

	invariants_hold(m);
	check_corrections(w, m, depth);
	sign(meeting_state(m), &here);
	for (int i = 0; i < w->n_moves; i++) {
		struct refusal why;
		struct buf b = BUF_EMPTY;
		struct meeting *next;
		int child;

		if (!bounded(w, meeting_state(m), &w->move[i]) ||
		    !meeting_admit(m, &w->move[i], at, &why))
			continue;
		w->steps++;
		child = add_node(w, node, i);
		next = walk_to(w, child, &depth);
		sign(meeting_state(next), &b);
		meeting_free(next);
		if (!seen_add(&w->seen, hash(b.s, b.len)))
			w->n_nodes--;
		else
			check_undo(w, child, buf_str(&here));
		buf_clear(&b);
	}
	buf_clear(&here);
	meeting_free(m);
}

static void walk_body(struct sample *x, const char *moves, int points_max)
{
	struct walk w = { .x = x, .points_max = points_max };
	struct when at = x->body.planned;

	w.move = xcalloc(128, sizeof *w.move);
	w.seen.cap = STATES_MAX * 4;
	while ((w.seen.cap & (w.seen.cap - 1)) != 0)
		w.seen.cap &= w.seen.cap - 1;
	w.seen.slot = xcalloc(w.seen.cap, sizeof *w.seen.slot);
	while (*moves != '\0') {
		size_t n = strcspn(moves, "\n");

		assert_null(act_parse(arena_ndup(&x->arena, moves, n), at, &x->arena, &w.move[w.n_moves++]));
		moves += n + (moves[n] == '\n');
	}
	add_node(&w, -1, -1);
	for (int i = 0; i < (int)w.n_nodes; i++)
		visit(&w, i);
	print_message("%d seats: %zu states, %ld steps, %ld corrections\n", x->body.n_seats, w.seen.n,
	    w.steps, w.corrections);
	assert_true(w.seen.n > 100);
	free(w.seen.slot);
	free(w.move);
	free(w.node);
}

/* A short agenda, so that the walk ends: 1 orden, the matters, acta, clausura. */
static void shorten(struct sample *x, const char *const *classes)
{
	struct matter *list = arena_alloc(&x->arena, 8 * sizeof *list);

	x->body.n_matters = 0;
	for (; *classes != NULL; classes++) {
		struct matter *m = &list[x->body.n_matters++];

		assert_true(matter_class_parse(*classes, m));
		m->title = *classes;
	}
	x->body.matter = list;
	sample_start(x);
}

static const char *const nothing[] = { NULL };

static void test_two_seats_one_matter(void **state)
{
	static const char *const classes[] = { "orden", "decisión", "acta", "clausura", NULL };
	struct sample x;

	(void)state;
	sample_init(&x, 2, nothing);
	x.body.rules.quorum = QUORUM_HALF_PLUS_ONE;
	shorten(&x, classes);
	walk_body(&x, "abrir S\npresente 1\npresente 2\nretirarse 2\nquorum\nno_celebrada\naprobar_orden\n"
	    "punto 2\ncerrar_punto\ndiferir\npropuesta A\nobjetar 1\nconforme 1\nexcusa 2 m\nconsenso\n"
	    "votacion\nvotar 1 favor\nvotar 1 contra\nvotar 2 favor\ncerrar_votacion\n"
	    "acuerdo T\nreceso\nreanudar\naprobar_acta\nclausurar", 4);
	sample_clear(&x);
}

static void test_one_seat_agenda(void **state)
{
	static const char *const classes[] = { "orden", "decisión", "generales", "acta", "clausura", NULL };
	struct sample x;

	(void)state;
	sample_init(&x, 1, nothing);
	shorten(&x, classes);
	walk_body(&x, "abrir S\npresente 1\npresente 1 suplente\nrelevar 1 titular\nretirarse 1\nquorum\n"
	    "agregar 2 | N\nagregar 3 | N\nretirar 2\nmover 2 3\nobjetar 1\nvotacion\nvotar 1 favor\nvotar 1 contra\n"
	    "cerrar_votacion\nconsenso\naprobar_orden\npunto 2\npunto 3\npunto 3.1\ncerrar_punto\n"
	    "aprobar_acta\nclausurar", 6);
	sample_clear(&x);
}

static void test_three_seats_removal(void **state)
{
	static const char *const classes[] = { "orden", "remoción 3 por 1,2", "acta", "clausura", NULL };
	struct sample x;

	(void)state;
	sample_init(&x, 3, nothing);
	shorten(&x, classes);
	walk_body(&x, "abrir S\npresente 1\npresente 2\npresente 3\nretirarse 2\nretirarse 3\nquorum\naprobar_orden\n"
	    "punto 2\ncerrar_punto\npropuesta R\npalabra 3 | d\nvotacion\nvotar 1 favor\nvotar 1 contra\n"
	    "votar 2 favor\nvotar 2 abstencion\nvotar resto favor\ncerrar_votacion\nacuerdo T\n"
	    "aprobar_acta\nclausurar", 4);
	sample_clear(&x);
}

/* ---- random sessions of larger bodies ---------------------------------------------------------- */

static unsigned next_random(unsigned *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* A line where '#' is any seat and '%' any act. */
static const char *fill(struct arena *a, unsigned *r, const char *line, int seats)
{
	struct buf b = BUF_EMPTY;
	const char *out;

	for (; *line != '\0'; line++) {
		if (*line == '#')
			buf_addf(&b, "%d", (int)(next_random(r) % (unsigned)seats) + 1);
		else if (*line == '%')
			buf_addf(&b, "%d", (int)(next_random(r) % 60) + 1);
		else
			buf_addc(&b, *line);
	}
	out = arena_dup(a, buf_str(&b));
	buf_clear(&b);
	return out;
}

static const char *random_line(struct arena *a, unsigned *r, int seats)
{
	static const char *const plain[] = { "quorum", "aprobar_orden", "cerrar_punto", "diferir", "consenso",
		"votacion", "cerrar_votacion", "receso", "reanudar", "deshacer", "votar resto favor", "nota n",
		"propuesta P", "acuerdo A", "agregar 7 | G", "agregar 5 | Z", "punto 7.1", "aprobar_acta",
		"aprobar_acta 7" };
	static const char *const filled[] = { "presente #", "presente # suplente", "retirarse #",
		"relevar # titular", "relevar # suplente", "objetar #", "conforme #", "excusa # m",
		"votar # favor", "votar # contra", "votar # abstencion", "palabra # | x", "mover # #",
		"voto_particular # | x", "ausente #", "punto #", "retirar #", "agregar # | Y" };
	static const char *const corrections[] = { "deshacer %", "rectificar % nota n", "intercalar % nota n",
		"rectificar % presente # suplente", "intercalar % presente #", "intercalar % retirarse #",
		"rectificar % votar # contra", "intercalar % votar # abstencion", "intercalar % excusa # m",
		"rectificar % propuesta Q", "rectificar % punto #", "rectificar % agregar # | W",
		"intercalar % objetar #", "rectificar % acuerdo B", "intercalar % aprobar_acta 7" };
	unsigned k = next_random(r) % 80;

	if (k < 28)
		return plain[next_random(r) % (sizeof plain / sizeof *plain)];
	if (k < 72)
		return fill(a, r, filled[next_random(r) % (sizeof filled / sizeof *filled)], seats);
	return fill(a, r, corrections[next_random(r) % (sizeof corrections / sizeof *corrections)], seats);
}

/* A body of its own for each seed: every setting that decides comes up. */
static void random_body(struct sample *x, unsigned seed)
{
	static const char *const matters[] = { "decisión|A", "remoción 2 por 1,3|B", "decisión|C", NULL };
	static const long unapproved[] = { 7 };

	sample_init(x, 3 + (int)(seed % 7), matters);
	x->body.rules.quorum = seed % 2 ? QUORUM_LITERAL : QUORUM_HALF_PLUS_ONE;
	x->body.rules.majority = (enum majority_base)(seed % 3);
	x->body.rules.agenda_by = seed % 5 == 0 ? AGENDA_BY_ALL : AGENDA_BY_PRESENT;
	x->body.rules.affected = seed % 2 ? AFFECTED_SILENT : AFFECTED_EXCUSED;
	x->body.rules.direct_vote = seed % 4 == 0;
	x->body.unapproved = unapproved;
	x->body.n_unapproved = 1;
	sample_start(x);
	sample_say(x, "@10:00 abrir S");
	/* Left to chance, few sessions would come to a vote. */
	for (int i = 0; i < x->body.n_seats && seed % 3 != 0; i++)
		sample_say(x, arena_printf(&x->arena, "presente %d", i + 1));
	if (seed % 3 != 0)
		sample_tell(x, "quorum\naprobar_orden\n");
}

static void test_random_sessions(void **state)
{
	long done = 0, refused = 0;

	(void)state;
	for (unsigned seed = 1; seed <= 120; seed++) {
		unsigned r = seed;
		struct sample x;

		random_body(&x, seed);
		for (int i = 0; i < 400; i++) {
			if (!sample_say(&x, random_line(&x.arena, &r, x.body.n_seats))) {
				refused++;
				continue;
			}
			done++;
			invariants_hold(x.m);
			invariants_replay(x.m);
		}
		sample_clear(&x);
	}
	print_message("%ld acts admitted, %ld refused\n", done, refused);
	assert_true(done > 1000 && refused > 1000);
}

/* Dictating the log of a session with corrections gives the same state. */
static void test_log_is_the_dictation(void **state)
{
	(void)state;
	for (unsigned seed = 200; seed < 260; seed++) {
		unsigned r = seed;
		struct sample x, y;
		struct buf a = BUF_EMPTY, b = BUF_EMPTY;
		const struct entry *log;
		size_t begun, n;

		random_body(&x, seed);
		random_body(&y, seed);
		meeting_log(x.m, &begun);
		for (int i = 0; i < 300; i++)
			sample_say(&x, random_line(&x.arena, &r, x.body.n_seats));
		log = meeting_log(x.m, &n);
		for (size_t i = begun; i < n; i++) {
			struct buf line = BUF_EMPTY;

			act_write(log[i].act, &line);
			assert_true(sample_say(&y, buf_str(&line)));
			buf_clear(&line);
		}
		invariants_dump(x.m, &a);
		invariants_dump(y.m, &b);
		assert_string_equal(buf_str(&a), buf_str(&b));
		buf_clear(&a);
		buf_clear(&b);
		sample_clear(&x);
		sample_clear(&y);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_two_seats_one_matter),
		cmocka_unit_test(test_one_seat_agenda),
		cmocka_unit_test(test_three_seats_removal),
		cmocka_unit_test(test_random_sessions),
		cmocka_unit_test(test_log_is_the_dictation),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
