/*
 * sessions — the list of the body's sessions: what each is and how it ended; a new one
 * is made from here.
 */
#ifndef TUI_SESSIONS_H
#define TUI_SESSIONS_H

#include "app/desk.h"
#include "tui/view.h"

/* The view; borrows the desk. */
struct view *sessions_new(struct desk *desk);

/*
 * That session as a view of its own, live or only to be looked at. NULL with the fault when it
 * cannot be read.
 */
struct view *sessions_enter(struct desk *desk, long id, struct fault *f);

/*
 * The words "En curso: Ordinaria 01/2026 · mié 25 mar 2026 10:00", or "Próxima sesión: …", or
 * "Sin abrir: …" when its day went by.
 */
void	 sessions_words(const struct desk *desk, const struct desk_session *s, struct buf *out);

#endif
