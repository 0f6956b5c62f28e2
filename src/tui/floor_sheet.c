/*
 * floor_sheet — paragraphs one below the other, on the screen or into a text.
 */
#include "config.h"

#include "tui/floor.h"

#include <string.h>
#include "base/text.h"

void sheet_para(struct sheet *p, enum look look, int indent, const char *text)
{
	struct area a = p->area;
	int lines = 0;
	struct text_line line;

	if (p->text != NULL) {
		for (int i = 0; i < indent; i++)
			buf_add(p->text, " ");
		buf_addf(p->text, "%s\n", text);
		return;
	}
	a.x += indent;
	a.cols -= indent;
	for (size_t at = 0, n = strlen(text); text_wrap(text, n, at, a.cols - 2, &line);
	     at = line.next)
		lines++;
	p->cut = p->cut || p->row + lines > a.rows;
	screen_text(a, p->row, look, text);
	p->row += lines;
}

void sheet_gap(struct sheet *p)
{
	if (p->text != NULL)
		buf_addc(p->text, '\n');
	p->row++;
}

void sheet_heading(struct sheet *p, const char *text)
{
	sheet_gap(p);
	sheet_para(p, LOOK_STRONG, 0, text);
}

void sheet_tell(struct sheet *p, enum look look, int indent, struct buf *b)
{
	sheet_para(p, look, indent, buf_str(b));
	buf_cut(b, 0);
}
