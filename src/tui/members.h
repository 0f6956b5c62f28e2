/*
 * members — who integrates the body: the seats and what is missing, one seat's
 * changes, its history, the directory of numeral VIII.
 */
#ifndef TUI_MEMBERS_H
#define TUI_MEMBERS_H

#include "app/desk_members.h"
#include "tui/view.h"

/* The list by seat. Borrows the desk; a desk that only looks offers no change. */
struct view *members_new(struct desk *d);

/*
 * members_form.c: one change, a field a row, with what it would do in sight. Copies the
 * texts of `start`. The result is yes when it was kept. `title`: "Relevo del lugar 5, titular".
 */
struct view *member_form_new(int tag, struct desk *d, const struct member_change *start,
	    const char *title);
/* The change of an appointment that is there: its data put right, or its end. */
struct view *member_form_of(int tag, struct desk *d, enum member_act act, const struct member *m);

/* members_list.c: every appointment by date, of a seat (-1: all); and the table of numeral VIII. */
struct view *members_history_new(struct desk *d, int seat);
struct view *members_directory_new(struct desk *d, const char *date);

/* "Rosa Díaz", with its title; "titular del lugar 5". */
void	 member_name(const struct member *m, struct buf *out);
void	 member_place(const struct member *m, struct buf *out);

#endif
