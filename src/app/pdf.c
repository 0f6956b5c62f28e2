#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "app/child.h"
#include "app/paths.h"
#include "app/pdf.h"
#include "base/mem.h"
#include "base/text.h"

#define PATIENCE 60			/* seconds; it gives itself as many of processor */
#define MOST ((size_t)128 << 20)	/* bytes of a PDF */
#define REASON_MAX 400			/* bytes of a reason */

/* The first line of what it complained of, without its name, as may be shown. Caller frees. */
static char *reason(const struct buf *err)
{
	static const char name[] = "sesiona-pdf: ";
	const char *s = buf_str(err);
	char *line, *visible;
	size_t n;

	if (strncmp(s, name, sizeof name - 1) == 0)
		s += sizeof name - 1;
	n = strcspn(s, "\n");
	line = xstrndup(s, n < REASON_MAX ? n : REASON_MAX);
	visible = text_visible(line);
	free(line);
	return visible;
}

static bool is_pdf(const struct buf *b)
{
	static const char head[] = "%PDF-", tail[] = "%%EOF";
	size_t n = sizeof tail - 1, end = b->len;

	while (end > 0 && (b->s[end - 1] == '\n' || b->s[end - 1] == '\r'))
		end--;
	return end > sizeof head + n && memcmp(b->s, head, sizeof head - 1) == 0 &&
	    memcmp(b->s + end - n, tail, n) == 0;
}

static int absent(const char *program, struct fault *f)
{
#ifdef PDF_ENABLED
	return fault_set(f, FAULT_STORE, "falta el programa que hace los PDF: se esperaba %s",
	    program);
#else
	(void)program;
	return fault_set(f, FAULT_STORE, "Sesiona se compiló sin los papeles en PDF (--disable-pdf)");
#endif
}

/* What its end means. */
static int judge(const struct child_end *e, struct buf *out, struct fault *f)
{
	char *why = reason(&e->err);
	const char *colon = *why != '\0' ? ": " : "";
	int answer = 0;

	if (*why != '\0' && (e->status == 1 || e->status == 3))
		answer = fault_set(f, e->status == 1 ? FAULT_INPUT : FAULT_STORE, "%s", why);
	else if (e->status != 0)
		answer = fault_set(f, FAULT_STORE, "el programa que hace los PDF falló (%d)%s%s",
		    e->status, colon, why);
	else if (!is_pdf(&e->out))
		answer = fault_set(f, FAULT_STORE,
		    "el programa que hace los PDF no entregó ninguno%s%s", colon, why);
	else
		buf_addn(out, e->out.s, e->out.len);
	free(why);
	return answer;
}

int pdf_render_within(int seconds, const char *markdown, size_t len, struct buf *out,
    struct fault *f)
{
	char *program = paths_pdf();
	const char *const argv[] = { program, NULL };
	struct child c = { argv, markdown, len, seconds, MOST };
	struct child_end end;
	int answer = child_run(&c, &end, f);

	if (answer == 0)
		answer = judge(&end, out, f);
	else if (end.absent)
		absent(program, f);
	child_end_clear(&end);
	free(program);
	return answer;
}

int pdf_render(const char *markdown, size_t len, struct buf *out, struct fault *f)
{
	return pdf_render_within(PATIENCE, markdown, len, out, f);
}
