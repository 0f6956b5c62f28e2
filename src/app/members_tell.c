/*
 * members_tell — the integration in words and in CSV: what a change does, the table of
 * numeral VIII, the history.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "app/desk_members.h"
#include "app/padron.h"
#include "base/csv.h"

/* ---- what a change does ------------------------------------------------------------- */

static const struct member *same_row(const struct members *m, long id)
{
	for (size_t i = 0; i < m->n_all; i++)
		if (m->all[i].id == id)
			return &m->all[i];
	return NULL;
}

/* "Rosa Díaz, titular del lugar 5, Academia" */
static void who(const struct member *m, struct buf *out)
{
	buf_addf(out, "%s, ", m->name);
	if (m->seat == 0)
		buf_add(out, "facilitación");
	else
		buf_addf(out, "%s del lugar %d, %s", caracter_word(m->caracter), m->seat, m->kind);
}

static void tell_new(const struct member *m, struct buf *out)
{
	buf_add(out, "Entra: ");
	who(m, out);
	buf_add(out, ", desde el ");
	desk_day_words(m->since, out);
	if (*m->until != '\0') {
		buf_add(out, " hasta el ");
		desk_day_words(m->until, out);
	}
	buf_add(out, ".\n");
}

static void tell_end(const struct member *m, struct buf *out)
{
	bool never = member_stands(m, m->since) == MEMBER_NEVER;

	buf_add(out, never ? "Queda sin efecto: " : "Termina: ");
	who(m, out);
	if (!never) {
		buf_add(out, ", el ");
		desk_day_words(m->until, out);
	}
	buf_add(out, ".\n");
}

static void tell_text(const char *what, const char *was, const char *is, struct buf *out)
{
	if (strcmp(was, is) != 0)
		buf_addf(out, "%s: «%s» → «%s».\n", what, was, is);
}

static void tell_mended(const struct member *was, const struct member *is, struct buf *out)
{
	tell_text("Tipo", was->kind, is->kind, out);
	tell_text("Nombre", was->name, is->name, out);
	tell_text("Tratamiento", was->title, is->title, out);
	tell_text("Cargo", was->post, is->post, out);
	tell_text("Representa a", was->represents, is->represents, out);
	tell_text("Contacto", was->contact, is->contact, out);
	tell_text("Contacto público", was->contact_public ? "sí" : "no", is->contact_public ? "sí" : "no", out);
	tell_text("Desde", was->since, is->since, out);
	tell_text("Documento", was->document, is->document, out);
	tell_text("Quién nombró", was->origin, is->origin, out);
}

static const struct member_seat *same_seat(const struct member_seat *list, size_t n, int number)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].number == number)
			return &list[i];
	return NULL;
}

/* "Se suprime: lugar 7, Ciudadanía, desde el mié 1 abr 2026." */
static void tell_abolished(const struct member_seat *s, const struct members *after, struct buf *out)
{
	bool now = strcmp(s->abolished, after->date) <= 0;

	buf_addf(out, "Se suprime: lugar %d, %s, desde el ", s->number, s->kind);
	desk_day_words(s->abolished, out);
	buf_addf(out, ".\n%s %zu %s, y de ellos se cuenta el quórum (III.2).\n", now ? "Quedan" : "Quedarán",
	    after->n_seats - !now, after->n_seats - !now == 1 ? "lugar" : "lugares");
}

/* A vacant seat has no appointment that would tell it. */
static void tell_seats(const struct members *before, const struct members *after, struct buf *out)
{
	for (size_t i = 0; i < after->n_seats; i++) {
		const struct member_seat *is = &after->seat[i], *was = same_seat(before->seat, before->n_seats,
		    is->number);

		if (was == NULL && same_seat(before->gone, before->n_gone, is->number) != NULL)
			buf_addf(out, "Vuelve: lugar %d, %s, que se había suprimido.\n", is->number, is->kind);
		if (was != NULL && is->titular == NULL && is->suplente == NULL)
			tell_text("Tipo", was->kind, is->kind, out);
		if (was != NULL && *is->abolished != '\0' && strcmp(was->abolished, is->abolished) != 0)
			tell_abolished(is, after, out);
		if (was != NULL && *was->abolished != '\0' && *is->abolished == '\0')
			buf_addf(out, "Se conserva: lugar %d, %s, que se iba a suprimir.\n", is->number, is->kind);
	}
	for (size_t i = 0; i < after->n_gone; i++)
		if (same_seat(before->seat, before->n_seats, after->gone[i].number) != NULL)
			tell_abolished(&after->gone[i], after, out);
}

static void tell_terms(const struct members *before, const struct members *after, struct buf *out)
{
	for (size_t i = 0; i < after->n_terms; i++) {
		const struct member_term *t = &after->term[i];
		bool same = false;

		for (size_t j = 0; j < before->n_terms; j++)
			same = same || (before->term[j].id == t->id && strcmp(before->term[j].name, t->name) == 0 &&
			    strcmp(before->term[j].start, t->start) == 0 && strcmp(before->term[j].end, t->end) == 0);
		if (same)
			continue;
		buf_addf(out, "Periodo %s: del ", t->name);
		desk_day_words(t->start, out);
		buf_add(out, " al ");
		desk_day_words(t->end, out);
		buf_add(out, ".\n");
	}
}

void members_difference(const struct members *before, const struct members *after, struct buf *out)
{
	size_t start = out->len;
	bool past = false;

	for (size_t i = 0; i < after->n_all; i++) {
		const struct member *is = &after->all[i], *was = same_row(before, is->id);

		if (was != NULL && strcmp(was->until, is->until) != 0)
			tell_end(is, out);
		if (was != NULL)
			tell_mended(was, is, out);
	}
	for (size_t i = 0; i < after->n_all; i++)
		if (same_row(before, after->all[i].id) == NULL) {
			tell_new(&after->all[i], out);
			past = past || strcmp(after->all[i].since, after->date) < 0;
		}
	tell_seats(before, after, out);
	tell_terms(before, after, out);
	if (out->len == start)
		buf_add(out, "No cambia nada.\n");
	if (past)
		buf_add(out, "La fecha ya pasó: las sesiones abiertas desde entonces conservan los nombres con "
		    "que se abrieron.\n");
}

/* ---- CSV ------------------------------------------------------------------------------ */

static void add_row(struct roster *r, const struct member *m, bool public_only)
{
	if (m != NULL)
		r->row[r->n++] = (struct roster_row){ m->seat, m->caracter, m->kind, m->title, m->name,
			m->post, m->represents, public_only && !m->contact_public ? "" : m->contact, m->since,
			m->until };
}

void members_csv(const struct members *m, bool public_only, struct buf *out)
{
	struct roster r = { 0 };

	r.row = arena_alloc(&r.arena, (2 * m->n_seats + 1) * sizeof *r.row);
	for (size_t i = 0; i < m->n_seats; i++) {
		if (m->seat[i].titular == NULL && m->seat[i].suplente == NULL && !m->seat[i].coming)
			r.row[r.n++] = (struct roster_row){ m->seat[i].number, CARACTER_TITULAR, m->seat[i].kind,
				"", "", "", "", "", "", "" };
		add_row(&r, m->seat[i].titular, public_only);
		add_row(&r, m->seat[i].suplente, public_only);
	}
	add_row(&r, m->facilitator, public_only);
	padron_write(&r, out);
	roster_clear(&r);
}

static void add_record(const struct member *m, struct buf *out)
{
	const char *field[] = { m->kind, m->caracter == CARACTER_NONE ? "" : caracter_word(m->caracter),
		m->title, m->name, m->post, m->represents, m->since, m->until, m->origin, m->document,
		m->ended_why };
	char seat[12] = "";

	if (m->seat > 0)
		snprintf(seat, sizeof seat, "%d", m->seat);
	csv_add(out, seat, 1);
	for (size_t i = 0; i < sizeof field / sizeof *field; i++)
		csv_add(out, field[i], 0);
	csv_end(out);
}

void members_history_csv(const struct members *m, int seat, struct buf *out)
{
	static const char *const titles[] = { "Lugar", "Tipo de integrante", "Carácter", "Tratamiento", "Nombre",
		"Cargo", "Representante", "Desde", "Hasta", "Quién nombró", "Documento", "Motivo del término" };

	for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
		csv_add(out, titles[i], i == 0);
	csv_end(out);
	for (size_t i = 0; i < m->n_all; i++)
		if (seat < 0 || m->all[i].seat == seat)
			add_record(&m->all[i], out);
}
