/*
 * register_inside — what register.c and register_filter.c share. Private to them.
 */
#ifndef TUI_REGISTER_INSIDE_H
#define TUI_REGISTER_INSIDE_H

#include "tui/edit.h"
#include "tui/export.h"
#include "tui/keys.h"
#include "tui/list.h"
#include "tui/register.h"
#include "tui/term.h"

struct reg {
	struct view view;
	struct desk *desk;
	struct desk_query q;		/* its texts are the three below */
	char	*text, *owner, *session_title;
	struct desk_page page;		/* what the list shows a part of */
	struct list list;		/* of the page */
	size_t	 found, total;
	bool	 counted, sized;	/* `found` is true of the list, `total` of the register */
	struct edit *search;		/* while it is written; NULL */
	int64_t	 brief_of;		/* the acuerdo that the panel tells */
	struct buf brief;
	struct buf said;
	struct export export;
	enum cmd choosing;		/* what the menu on screen answers */
	char	**owners;		/* while one is chosen */
	size_t	 n_owners;
	struct desk_session *sessions;
	size_t	 n_sessions;
	struct sight seen;
};

enum { REG_COUNTED = 1000 };	/* more are not counted at each key */

/* The acuerdo under the cursor, NULL if the list is empty. */
const struct desk_acuerdo *reg_under(const struct reg *g);
/* Reads the list around that acuerdo (0: the first), which is another list now; all: so is the register. */
void	 reg_load_anew(struct reg *g, int64_t around);
void	 reg_load_all(struct reg *g, int64_t around);
void	 reg_say(struct reg *g, const char *text);

/* The filters in words: "Estado: abiertos · …". */
void	 reg_filter_words(const struct reg *g, struct buf *out);
/* Does any filter narrow the list? */
bool	 reg_narrowed(const struct reg *g);
/* A command of the menu, and what its questions answered. */
struct answer reg_command(struct reg *g, enum cmd cmd);
struct answer reg_answered(struct reg *g, const struct result *r);
struct answer reg_menu(struct reg *g);
void	 reg_choices_free(struct reg *g);

enum { REG_ASK_MENU = 1, REG_ASK_CHOICE, REG_ASK_IMPORT, REG_ASK_FOLLOW,
	REG_ASK_EXPORT /* and the next */ };

#endif
