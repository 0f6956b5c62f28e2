#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/desk_diary.h"
#include "app/desk_inside.h"
#include "base/buf.h"
#include "base/csv.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/words.h"

enum { PAGE = 200 };
enum { ID, WHEN, WHAT, BEFORE, AFTER, COLUMNS }; /* of store_diary_page() */

static char *when_words(const char *iso)
{
	struct buf b = BUF_EMPTY;
	struct when w;

	if (when_parse(iso, &w) == 0)
		return text_visible(iso);
	words_moment_short(&b, when_civil(w));
	return buf_take(&b);
}

static void add(struct diary_page *page, char *const *cell)
{
	page->line = xgrow(page->line, page->n, &page->cap, sizeof *page->line);
	page->line[page->n++] = (struct diary_line){ atol(cell[ID]), when_words(cell[WHEN]),
		text_visible(cell[WHAT]), text_visible(cell[BEFORE]), text_visible(cell[AFTER]) };
}

int desk_diary(struct desk *d, const char *text, struct diary_page *page, struct fault *f)
{
	long below = page->n > 0 ? page->line[page->n - 1].id : 0;
	struct table t;

	if (store_diary_page(d->store, text, below, PAGE, &t, f) < 0)
		return -1;
	for (size_t i = 0; i < t.n; i++)
		add(page, &t.cell[i * COLUMNS]);
	page->whole = t.n < PAGE;
	table_free(&t);
	return 0;
}

void diary_page_clear(struct diary_page *page)
{
	for (size_t i = 0; i < page->n; i++) {
		free(page->line[i].when);
		free(page->line[i].what);
		free(page->line[i].before);
		free(page->line[i].after);
	}
	free(page->line);
	*page = (struct diary_page){ 0 };
}

int desk_diary_csv(struct desk *d, const char *text, char **out, struct fault *f)
{
	struct buf b = BUF_EMPTY;
	struct table t;

	if (store_diary_page(d->store, text, 0, 0, &t, f) < 0)
		return -1;
	for (int c = WHEN; c < COLUMNS; c++)
		csv_add(&b, t.column[c], c == WHEN);
	csv_end(&b);
	for (size_t i = 0; i < t.n; i++) {
		for (int c = WHEN; c < COLUMNS; c++)
			csv_add(&b, t.cell[i * COLUMNS + (size_t)c], c == WHEN);
		csv_end(&b);
	}
	table_free(&t);
	*out = buf_take(&b);
	return 0;
}
