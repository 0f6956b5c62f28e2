#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/child.h"
#include "app/paper.h"
#include "app/print.h"
#include "base/mem.h"
#include "base/text.h"

enum { LP_SECONDS = 30, LPSTAT_SECONDS = 5, SAYS_MOST = 65536 };

#define OTHERWISE "; se puede guardar en un archivo (PDF, HTML) para abrirlo o llevarlo en una memoria USB"

/* ---- which printers ------------------------------------------------------------------------ */

char **print_printers(size_t *n)
{
	static const char *const argv[] = { "lpstat", "-e", NULL };
	const struct child lpstat = { .argv = argv, .in = "", .seconds = LPSTAT_SECONDS, .most = SAYS_MOST };
	struct child_end end;
	struct fault ignored;
	char **v = NULL;
	size_t cap = 0;

	*n = 0;
	if (child_run(&lpstat, &end, &ignored) < 0)
		return NULL;
	for (const char *s = buf_str(&end.out); end.status == 0 && *s != '\0';) {
		size_t len = strcspn(s, "\n");

		if (len > 0 && text_valid(s, len)) {
			v = xgrow(v, *n, &cap, sizeof *v);
			v[(*n)++] = xstrndup(s, len);
		}
		s += len + (s[len] == '\n');
	}
	child_end_clear(&end);
	return v;
}

void print_printers_free(char **v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(v[i]);
	free(v);
}

/* ---- printing ------------------------------------------------------------------------------- */

/* "request id is HP-12 (1 file(s))": the number, as cancel and the queue's own list call it. */
static void tell_queued(const char *lp, const char *as, struct buf *said)
{
	static const char mark[] = "request id is ";
	const char *at = strstr(lp, mark);

	buf_add(said, "En cola");
	if (at != NULL) {
		at += strlen(mark);
		buf_addf(said, " como %.*s", (int)strcspn(at, " \n"), at);
	}
	buf_addf(said, "%s. Cuando salga, revise las hojas.", as);
}

/* Why lp did not take it, and what can be done instead. Always -1. */
static int refused(const struct child_end *end, struct fault *f)
{
	const char *why = buf_str(&end->err);
	char *line = xstrndup(why, strcspn(why, "\n")), *visible = text_visible(line);

	fault_set(f, FAULT_STORE, "la impresora no lo tomó (%s)" OTHERWISE,
	    *visible != '\0' ? visible : "lp no dijo por qué");
	free(visible);
	free(line);
	return -1;
}

/* The form that the queue is fed with: what cannot be made in PDF is printed as text, and why. */
static int feed(const char *markdown, struct buf *bytes, struct buf *as, struct fault *f)
{
	struct fault why;

	if (paper_write(markdown, FORM_PDF, PAPER_TEXT_WIDTH, bytes, &why) == 0)
		return 0;
	buf_addf(as, ", como texto (%s)", why.text);
	buf_cut(bytes, 0);
	return paper_write(markdown, FORM_TXT, PAPER_TEXT_WIDTH, bytes, f);
}

int print_paper(const char *markdown, const char *title, const char *printer, struct buf *said,
    struct fault *f)
{
	/* env: what lp says is read here, so it must say it in its own words. */
	const char *argv[10] = { "env", "LC_ALL=C", "lp", "-t", title, "-" };
	struct child lp = { .argv = argv, .seconds = LP_SECONDS, .most = SAYS_MOST };
	struct buf bytes = BUF_EMPTY, as = BUF_EMPTY;
	struct child_end end;
	int answer;

	if (printer != NULL) {
		argv[5] = "-d";
		argv[6] = printer;
		argv[7] = "-";
	}
	if (feed(markdown, &bytes, &as, f) < 0) {
		buf_clear(&bytes);
		buf_clear(&as);
		return -1;
	}
	lp.in = buf_str(&bytes);
	lp.in_len = bytes.len;
	answer = child_run(&lp, &end, f);
	if (answer < 0)
		fault_set(f, FAULT_STORE, "%s" OTHERWISE, f->text);
	else if (end.status == 127)
		answer = fault_set(f, FAULT_STORE, "en este equipo no hay con qué imprimir (falta lp, del paquete "
		    "cups-client)" OTHERWISE);
	else if (end.status != 0)
		answer = refused(&end, f);
	else
		tell_queued(buf_str(&end.out), buf_str(&as), said);
	child_end_clear(&end);
	buf_clear(&bytes);
	buf_clear(&as);
	return answer;
}
