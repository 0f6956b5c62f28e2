#include "config.h"

#include "tui/menu.h"

#include <stdlib.h>
#include "base/buf.h"
#include "base/text.h"
#include "tui/diary.h"
#include "tui/manual.h"
#include "tui/members.h"
#include "tui/papers.h"
#include "tui/register.h"
#include "tui/sessions.h"
#include "tui/settings.h"

enum { GAP = 1 };

static struct view *manual(struct desk *desk)
{
	(void)desk;
	return manual_new();
}

static struct view *papers(struct desk *desk)
{
	return papers_new(desk, 0);
}

static const struct {
	const char *label, *says;
	struct view *(*open)(struct desk *desk);
} menu[ITEMS] = {
	[ITEM_SESSIONS] = { "Sesiones", "Enter muestra todas las sesiones.", sessions_new },
	[ITEM_REGISTER] = { "Acuerdos", "Enter abre el registro de acuerdos.", register_new },
	[ITEM_MEMBERS] = { "Integrantes", "Enter muestra quiénes integran el organismo.",
	    members_new },
	[ITEM_PAPERS] = { "Documentos", "Enter muestra los documentos que se pueden hacer.", papers },
	[ITEM_DIARY] = { "Bitácora", "Enter muestra qué se cambió fuera de las sesiones.",
	    diary_new },
	[ITEM_SETTINGS] = { "Ajustes", "Enter muestra las reglas y los datos del organismo.",
	    settings_new },
	[ITEM_MANUAL] = { "Manual", "Enter abre el manual.", manual },
};

const char *menu_says(enum item item)
{
	return item < ITEMS ? menu[item].says : "";
}

struct view *menu_open(enum item item, struct desk *desk)
{
	return menu[item].open(desk);
}

/* Calls for each item with its place; the number of rows. */
static int lay(int cols, void (*each)(void *ctx, int i, int row, int x), void *ctx)
{
	int row = 0, x = 1;

	for (int i = 0; i < ITEMS; i++) {
		int width = text_width(menu[i].label) + 4;	/* "▸ 1 Sesiones" */

		if (x + width > cols - 1) {
			row++;
			x = 1;
		}
		if (each != NULL)
			each(ctx, i, row, x);
		x += width + GAP;
	}
	return row + 1;
}

int menu_rows(int cols)
{
	return lay(cols, NULL, NULL);
}

struct drawing {
	struct area area;
	int cursor;
};

static void draw_item(void *ctx, int i, int row, int x)
{
	const struct drawing *d = ctx;
	int y = d->area.y + row;
	struct buf b = BUF_EMPTY;

	buf_addf(&b, "%s%d %s", i == d->cursor ? "▸ " : "  ", i + 1, menu[i].label);
	term_put(y, x, d->area.cols - x, i == d->cursor ? LOOK_CURSOR : LOOK_PLAIN, buf_str(&b));
	if (i == d->cursor)
		term_cursor(y, x, false);
	buf_clear(&b);
}

void menu_draw(struct area a, int cursor)
{
	struct drawing d = { a, cursor };

	lay(a.cols, draw_item, &d);
}
