/*
 * floor_draw — the agenda and who is present on the left, what is at hand on the right.
 */
#include "config.h"

#include "tui/floor.h"

#include <stdlib.h>
#include <string.h>

/* ---- names ------------------------------------------------------------------------- */

/* "de", "la", "del" … belong to the surname that follows. */
static bool particle(const char *word, size_t n)
{
	static const char *const all[] = { "de", "del", "la", "las", "los", "y", "van", "von",
		"da" };

	for (size_t i = 0; i < sizeof all / sizeof *all; i++)
		if (strlen(all[i]) == n && strncmp(all[i], word, n) == 0)
			return true;
	return false;
}

/* The start of the word before `at`, with the particles that precede it. */
static size_t surname_before(const char *name, size_t at)
{
	size_t start = at, before;

	for (bool first = true; start > 0; first = false) {
		size_t end = start;

		while (end > 0 && name[end - 1] == ' ')
			end--;
		before = end;
		while (before > 0 && name[before - 1] != ' ')
			before--;
		if (!first && !particle(name + before, end - before))
			break;
		start = before;
	}
	return start;
}

void floor_surnames(const char *name, struct buf *out)
{
	size_t mother = surname_before(name, strlen(name)), father = surname_before(name, mother);

	/* Two words: a name and one surname. */
	buf_add(out, name + (father > 0 ? father : mother));
}

/* ---- the left part ----------------------------------------------------------------- */

static const char *point_mark(enum point_status st)
{
	static const char *const marks[] = {
		[POINT_PENDING] = " ",
		[POINT_OPEN] = "»",
		[POINT_DONE] = "✓",
		[POINT_DEFERRED] = "–",
		[POINT_WITHDRAWN] = "×",
	};

	return marks[st];
}

static void agenda_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct live *l = ctx;
	const struct state *s = live_state(l);
	int order[POINTS_MAX * 2], width;
	const struct point *p;
	struct buf no = BUF_EMPTY;

	state_agenda(s, order);
	p = &s->point[order[i]];
	point_no_write(p->no, &no);
	buf_addf(out, "%s %3s ", point_mark(p->status), buf_str(&no));
	width = cols - 3 - (no.len > 3 ? (int)no.len : 3);
	screen_cell(out, p->matter.title, width > 1 ? width : 1);
	buf_clear(&no);
}

static void seat_row(const void *ctx, int i, int cols, struct buf *out)
{
	const struct live *l = ctx;
	const struct state *s = live_state(l);
	const struct seat *x = &s->body->seat[i];
	const struct person *who = state_sitting(s, i);
	const struct motion *m = state_motion(s);
	const char *tail = "";
	struct buf name = BUF_EMPTY;

	if (m != NULL && who != NULL && m->position[i].differs)
		tail = " difiere";
	else if (m != NULL && who != NULL && m->position[i].excused)
		tail = " excusa";
	else if (state_caracter(s, i) == CARACTER_SUPLENTE)
		tail = " (s)";
	else if (who == NULL && s->seat[i].reason != NULL)
		tail = " justif.";
	if (who != NULL && cols >= 36)
		buf_add(&name, who->name);
	else if (who != NULL)
		floor_surnames(who->name, &name);
	else
		buf_add(&name, x->kind);
	buf_addf(out, "%s%3d ", who != NULL ? "●" : s->seat[i].called ? "–" : "?", x->number);
	cols -= 5 + (int)strlen(tail);
	screen_cell(out, buf_str(&name), cols > 1 ? cols : 1);
	buf_add(out, tail);
	buf_clear(&name);
}

/* Both lists, the one without the focus at rest. Seats give way first when both are long. */
static void draw_left(struct live *l, struct area a)
{
	int agenda = l->points.n, seats = l->seats.n, room = a.rows - 1;
	struct area part = a;

	if (agenda + seats > room) {
		int least = room / 2 < seats ? room / 2 : seats;

		if (agenda > room - least)
			agenda = room - least;
		seats = room - agenda;
	}
	part.rows = agenda;
	l->points.resting = l->on_seats;
	list_draw(&l->points, part, agenda_row, l);
	part.y += agenda;
	part.rows = 1;
	screen_row(part, 0, LOOK_STRONG, l->on_seats ? " Asistencia" : " Asistencia (Tab)", NULL);
	part.y++;
	part.rows = seats < l->seats.n ? seats : l->seats.n;
	l->seats.resting = !l->on_seats;
	list_draw(&l->seats, part, seat_row, l);
	l->seats.resting = false; /* other faces show their cursor */
	part.y += part.rows;
	part.rows = a.y + a.rows - part.y;
	if (live_state(l)->n_guests > 0) {
		struct buf b = BUF_EMPTY;

		buf_addf(&b, "   y %zu más sin voto", live_state(l)->n_guests);
		screen_row(part, 0, LOOK_PLAIN, buf_str(&b), NULL);
		buf_clear(&b);
	}
}

/* ---- the whole --------------------------------------------------------------------- */

/* The step at hand: what the agenda's cursor should be on. */
static int target(const struct state *s)
{
	int order[POINTS_MAX * 2];
	int open = floor_open(s), next = floor_next(s);

	if (s->phase == PHASE_AGENDA)
		return state_point_of(s, CLASS_ORDEN);
	if (s->phase == PHASE_APPROVED)
		return state_point_of(s, CLASS_CLAUSURA);
	if (open < 0 || s->point[open].matter.klass != CLASS_GENERALES)
		return open >= 0 ? open : next;
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++)
		if (s->point[order[i]].no.minor > 0 && s->point[order[i]].status == POINT_PENDING)
			return order[i];
	return open;
}

void floor_follow(struct live *l)
{
	const struct state *s = live_state(l);
	int order[POINTS_MAX * 2];
	int to = target(s);

	if (l->for_one > 0 && s->n_facts + 1 != l->for_one) {
		l->on_seats = false; /* it was for that one act: back to what comes next */
		l->for_one = 0;
	}
	if (to < 0 || to == l->at_point)
		return;
	l->at_point = to;
	state_agenda(s, order);
	for (size_t i = 0; i < s->n_points; i++)
		if (order[i] == to)
			l->points.cursor = (int)i;
}

void floor_draw(struct live *l, struct area a)
{
	struct area left = a;
	struct sheet right = { .area = a };

	floor_follow(l);
	left.cols = a.cols / 3;
	if (left.cols < 29)
		left.cols = a.cols < 72 ? 24 : 29;
	if (left.cols > 48)
		left.cols = 48;
	draw_left(l, left);
	right.area.x += left.cols;
	right.area.cols -= left.cols;
	floor_tell(l, &right);
	if (!right.cut)
		return;
	right.area.y += right.area.rows - 1;
	right.area.rows = 1;
	screen_row(right.area, 0, LOOK_WARN, " … → lo muestra completo", NULL);
}
