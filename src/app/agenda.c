#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/agenda.h"
#include "base/mem.h"
#include "base/text.h"

#define TITLE_MAX 1000 /* bytes */

struct reader {
	const char *name; /* of the file */
	int line;
	enum agenda_form form;
	struct arena *arena;
	struct agenda *out;
	size_t cap;
	struct fault *fault;
};

static int refuse(struct reader *r, const char *what)
{
	return fault_set(r->fault, FAULT_INPUT, "%s, línea %d: %s", r->name, r->line, what);
}

/* The fixed points belong to the frame; the facilitator writes only matters. */
static bool admits(enum agenda_form form, enum point_class c)
{
	if (form == AGENDA_MATTERS)
		return c == CLASS_INFORMATIVO || c == CLASS_DECISION || c == CLASS_REMOCION;
	return c != CLASS_ASUNTO; /* those are born in the session: 8.1 */
}

static int refuse_class(struct reader *r, const char *class)
{
	return fault_set(r->fault, FAULT_INPUT,
	    "%s, línea %d: se esperaba [informativo], [decisión], "
	    "[remoción LUGAR por LUGAR,LUGAR]%s, no [%.80s]",
	    r->name, r->line,
	    r->form == AGENDA_MATTERS
		? ""
		: " o una clase fija ([lista] [orden] [seguimiento] [generales] "
		  "[acta] [clausura])",
	    class);
}

/* Reads "[clase]" at p; *rest is what follows. 1 when it was [asuntos]. */
static int read_class(struct reader *r, const char *p, struct matter *m, const char **rest)
{
	const char *close = strchr(p, ']');
	char *class;
	int answer = 0;

	if (close == NULL)
		return refuse(r, "falta «]» después de la clase del punto");
	*rest = close + 1 + strspn(close + 1, " ");
	class = xstrndup(p + 1, (size_t)(close - p - 1));
	if (r->form == AGENDA_FRAME && text_same(class, "asuntos"))
		answer = 1;
	else if (!matter_class_parse(class, m) || !admits(r->form, m->klass))
		answer = refuse_class(r, class);
	else if (m->klass == CLASS_REMOCION && !matter_promoted(m))
		answer = refuse(r, "una remoción la promueven al menos dos lugares (I.3), que no sean el afectado, como "
				   "[remoción 7 por 2,5]");
	free(class);
	return answer;
}

static int open_hole(struct reader *r, const char *rest)
{
	if (*rest != '\0')
		return refuse(r, "no se esperaba nada después de [asuntos]");
	if (r->out->hole >= 0)
		return refuse(r, "[asuntos] ya está en una línea anterior");
	r->out->hole = r->out->n;
	return 0;
}

/* `line` is clean: one line, single spaces, trimmed. */
static int read_line(struct reader *r, const char *line)
{
	struct matter m = { .klass = CLASS_DECISION };
	const char *title = line;

	if (*line == '\0' || *line == '#')
		return 0;
	if (*line == '[') {
		int answer = read_class(r, line, &m, &title);

		if (answer != 0)
			return answer < 0 ? -1 : open_hole(r, title);
	}
	if (*title == '\0')
		return refuse(r, "falta el título del punto después de su clase");
	if (strlen(title) > TITLE_MAX)
		return refuse(r, "el título es demasiado largo (se admiten 1,000 bytes)");
	if (r->out->n == POINTS_MAX)
		return refuse(r, "hay más de 300 puntos");
	m.title = arena_dup(r->arena, title);
	r->out->matter = arena_grow(r->arena, r->out->matter, (size_t)r->out->n, &r->cap, sizeof m);
	r->out->matter[r->out->n++] = m;
	return 0;
}

static int read_lines(struct reader *r, const char *p, const char *end)
{
	for (r->line = 1; p < end; r->line++) {
		const char *eol = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((eol ? eol : end) - p);
		char *raw, *line;
		int answer;

		if (!text_valid(p, n))
			return refuse(r, "el texto no es UTF-8; guarde el archivo como UTF-8");
		raw = xstrndup(p, n);
		line = text_clean_line(raw);
		answer = read_line(r, line);
		free(raw);
		free(line);
		if (answer < 0)
			return -1;
		p += n + 1;
	}
	return 0;
}

/* Every agenda begins with the roll call, ends with the closing, and has each fixed point once. */
static int check_frame(struct reader *r)
{
	static const enum point_class needed[] = { CLASS_LISTA, CLASS_ORDEN, CLASS_ACTA,
		CLASS_CLAUSURA };
	const struct agenda *g = r->out;
	int count[CLASS_COUNT] = { 0 };
	size_t next = 0;

	for (int i = 0; i < g->n; i++) {
		enum point_class c = g->matter[i].klass;

		count[c]++;
		if (next < 4 && c == needed[next])
			next++;
	}
	for (size_t i = 0; i < 4; i++)
		if (count[needed[i]] != 1)
			return fault_set(r->fault, FAULT_INPUT,
			    "%s: se esperaba un punto [%s] y sólo uno", r->name,
			    class_word(needed[i]));
	if (next < 4 || g->matter[0].klass != CLASS_LISTA || g->matter[1].klass != CLASS_ORDEN ||
	    g->matter[g->n - 1].klass != CLASS_CLAUSURA)
		return fault_set(r->fault, FAULT_INPUT,
		    "%s: se esperaba que el orden empezara con [lista] y "
		    "[orden] y terminara con [acta] y [clausura]",
		    r->name);
	if (count[CLASS_GENERALES] > 1)
		return fault_set(
		    r->fault, FAULT_INPUT, "%s: [generales] está más de una vez", r->name);
	if (r->form == AGENDA_FRAME && (g->hole < 2 || g->hole >= g->n))
		return fault_set(r->fault, FAULT_INPUT,
		    "%s: se esperaba una línea [asuntos] después de [orden] y "
		    "antes de [clausura]",
		    r->name);
	return 0;
}

int agenda_parse(const char *name, const char *bytes, size_t len, enum agenda_form form,
    struct arena *a, struct agenda *out, struct fault *f)
{
	struct reader r = { .name = name, .form = form, .arena = a, .out = out, .fault = f };
	const char *end = bytes + len;

	*out = (struct agenda){ NULL, 0, -1 };
	if (len >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
		bytes += 3;
	if (read_lines(&r, bytes, end) < 0)
		return -1;
	return form == AGENDA_MATTERS ? 0 : check_frame(&r);
}

int agenda_put_in(const struct agenda *frame, const struct agenda *matters, struct arena *a,
    struct agenda *out, struct fault *f)
{
	int n = frame->n + matters->n, k = 0;

	if (n > POINTS_MAX)
		return fault_set(f, FAULT_INPUT, "el orden del día tiene %d puntos; se admiten %d",
		    n, POINTS_MAX);
	*out = (struct agenda){ arena_alloc(a, (size_t)n * sizeof *out->matter), n, -1 };
	for (int i = 0; i < frame->hole; i++)
		out->matter[k++] = frame->matter[i];
	for (int i = 0; i < matters->n; i++)
		out->matter[k++] = matters->matter[i];
	for (int i = frame->hole; i < frame->n; i++)
		out->matter[k++] = frame->matter[i];
	return 0;
}

static void write_class(const struct matter *m, struct buf *out)
{
	buf_addc(out, '[');
	class_write(m, out);
	buf_add(out, "] ");
}

void agenda_write(const struct matter *matter, int n, struct buf *out)
{
	for (int k = 0; k < n; k++) {
		write_class(&matter[k], out);
		buf_addf(out, "%s\n", matter[k].title);
	}
}

void agenda_write_matters(const struct matter *matter, int n, struct buf *out)
{
	for (int k = 0; k < n; k++) {
		char first = *matter[k].title;

		if (matter[k].klass != CLASS_DECISION || first == '[' || first == '#')
			write_class(&matter[k], out);
		buf_addf(out, "%s%s", matter[k].title, k < n - 1 ? "\n" : "");
	}
}

const char *agenda_frame_file(enum session_kind k)
{
	static const char *const files[] = {
		[KIND_ORDINARIA] = "orden-ordinaria.txt",
		[KIND_EXTRAORDINARIA] = "orden-extraordinaria.txt",
		[KIND_CONSULTA] = "orden-consulta.txt",
	};

	return files[k];
}
