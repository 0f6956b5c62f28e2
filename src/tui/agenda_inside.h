/*
 * agenda_inside — what the files of the editor of the agenda share. Private to agenda_*.c.
 */
#ifndef TUI_AGENDA_INSIDE_H
#define TUI_AGENDA_INSIDE_H

#include "app/desk_members.h"
#include "tui/agenda_edit.h"
#include "tui/list.h"

enum { ASK_WHAT = 1, ASK_TITLE, ASK_CLASS, ASK_AFFECTED, ASK_PROMOTER, ASK_DELETE,
	ASK_BRING, ASK_ALL };

/* What a row of the list is; the frame's rows are there to be seen. */
enum row { ROW_FRAME, ROW_MATTER, ROW_ADD, ROW_BRING, ROW_TEXT, ROW_DONE };

struct editor {
	struct view view;
	int	 tag;
	struct desk *desk;
	char	 day[DATE_SIZE];		/* of the session: whose seats a removal names */
	const struct proposals *waiting;
	bool	*mark;			/* of each: is it to be in the agenda? */
	struct draft draft;
	struct arena arena;		/* owns the texts */
	struct agenda frame;
	struct matter matter[POINTS_MAX];
	int	 n;
	char	*raw;			/* what could not be read as matters, instead of them; NULL */
	struct list list;
	bool	 moving;
	int	 from;			/* where the one that moves was */
	int	 at;			/* the matter that questions are about */
	bool	 adding;		/* … which is not in the list yet */
	struct matter making;		/* what they have answered */
	struct members members;		/* read when a removal is first asked for */
	struct buf said;
};

void	 editor_say(struct editor *e, const char *words);
/* The matters as text (caller frees), and back: what cannot be read stays as text. */
char	*editor_text(const struct editor *e);
void	 editor_read(struct editor *e, const char *text);
/* Tells the draft. */
void	 editor_keep(struct editor *e);

/* Is there room for one more? If not it is said. */
bool	 editor_room(struct editor *e);
void	 editor_insert(struct editor *e, int at, const struct matter *m);
void	 editor_take_out(struct editor *e, int at);
/* The matter of that title, -1 if none. */
int	 editor_find(const struct editor *e, const char *title);

/* The list's row of the k-th matter. */
int	 editor_row_of(const struct editor *e, int k);

/* After each change: counted, kept, drawn. */
struct answer editor_changed(struct editor *e);

/* agenda_ask.c: what is asked about the matter k, or all of them, and what was answered. */
struct answer editor_what_ask(struct editor *e, int k);
struct answer editor_title_ask(struct editor *e, int at, bool adding);
struct answer editor_delete_ask(struct editor *e, int k);
struct answer editor_bring_ask(struct editor *e);
struct answer editor_all_ask(struct editor *e);
struct answer editor_result(struct view *v, const struct result *r);

#endif
