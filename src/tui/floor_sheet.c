/*
 * floor_sheet — paragraphs one below the other, on the screen or into a text.
 */
#include "config.h"

#include "tui/floor.h"

#include <string.h>

void sheet_para(struct sheet *p, enum look look, int indent, const char *text)
{
	struct area a = p->area;
	int lines;

	if (p->text != NULL) {
		for (int i = 0; i < indent; i++)
			buf_add(p->text, " ");
		buf_addf(p->text, "%s\n", text);
		return;
	}
	a.x += indent;
	a.cols -= indent;
	lines = screen_text_rows(a, text);
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
