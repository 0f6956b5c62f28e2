#include "config.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "app/package_inside.h"
#include "app/session.h"
#include "base/mem.h"
#include "base/sha256.h"
#include "base/text.h"

#define NAME_MOST 60 /* bytes of a name without its end */
#define END_MOST 8   /* bytes of its end: ".sqlite3" */

/* ---- names --------------------------------------------------------------------------------- */

static void add_safe(struct buf *out, const char *key, size_t n)
{
	size_t from = out->len;

	for (size_t i = 0; i < n; i++) {
		char c = key[i];

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
		    (c == '.' && out->len > from))
			buf_addc(out, c);
		else if (out->len > from && out->s[out->len - 1] != '-')
			buf_addc(out, '-');
	}
	if (out->len > from + NAME_MOST)
		buf_cut(out, from + NAME_MOST);
	while (out->len > from && strchr("-.", out->s[out->len - 1]) != NULL)
		buf_cut(out, out->len - 1);
}

void package_name(const char *name, struct buf *out)
{
	char *key = text_key(name), *dot = strrchr(key, '.');
	size_t from = out->len, end = dot == NULL ? 0 : strlen(dot + 1);

	for (size_t i = 0; i < end; i++)
		if (!isalnum((unsigned char)dot[1 + i]))
			end = 0;
	if (dot == key || end == 0 || end > END_MOST)
		dot = key + strlen(key);
	add_safe(out, key, (size_t)(dot - key));
	if (out->len == from)
		buf_add(out, "archivo");
	buf_add(out, dot);
	free(key);
}

/* ---- one file ------------------------------------------------------------------------------ */

int package_put(struct packing *p, const char *name, const char *bytes, size_t len, struct fault *f)
{
	char hash[SHA256_HEX];

	if (tree_put(&p->tree, name, bytes, len, f) < 0)
		return -1;
	buf_addf(&p->sums, "%s  %s\n", sha256_hex(bytes, len, hash), name);
	p->files++;
	return 0;
}

int package_view(struct packing *p, const char *view, struct table *out, struct fault *f)
{
	return store_view_of(p->desk->store, view, p->session, out, f);
}

/* The log, in the form in which it is dictated: into another base it gives the same session. */
static int put_log(struct packing *p, struct fault *f)
{
	const struct paper_desk *d = p->desk;
	struct buf text = BUF_EMPTY;
	struct session *s;
	int answer;

	if (session_open(d->store, d->today, d->env, p->session, &s, f) < 0)
		return -1;
	session_export(s, &text);
	session_close(s);
	answer = package_put(p, "dictado.txt", buf_str(&text), text.len, f);
	buf_clear(&text);
	return answer;
}

/* ---- what it says of itself --------------------------------------------------------- */

static void add_heading(const struct table *session, const struct table *body, struct buf *out)
{
	const char *clave = table_text(session, 0, "clave");

	buf_addf(out, "%s\nSesión %s%s%s, del %.10s: %s\n", table_text(body, 0, "nombre"),
	    table_text(session, 0, "tipo"), *clave != '\0' ? " " : "", clave,
	    table_text(session, 0, "fecha"), table_text(session, 0, "estado"));
}

static void add_check(const struct table *acta, struct buf *out)
{
	const char *print = acta->n > 0 ? table_text(acta, 0, "huella_papel") : "";

	buf_add(out,
	    "\nCÓMO COMPROBAR QUE NADA FALTA NI HA CAMBIADO\n\n"
	    "En una terminal, dentro de esta carpeta:\n\n    sha256sum -c SHA256SUMS\n\n"
	    "Cada renglón debe terminar en «OK» (o «La suma coincide»). No hace falta Sesiona:\n"
	    "sha256sum viene con cualquier Linux.\n");
	if (*print != '\0')
		buf_addf(out,
		    "\nEl acta lleva esta huella al pie de cada hoja:\n\n    %s\n\n"
		    "Quien tenga la base de datos de Sesiona comprueba con ella que el acta en "
		    "papel y\n"
		    "la base concuerdan:\n\n    sesiona verificar --huella %s\n",
		    print, print);
}

static void add_missing(const struct buf *notes, struct buf *out)
{
	const char *p = buf_str(notes);

	if (*p == '\0')
		return;
	buf_add(out, "\nLO QUE NO ESTÁ\n\n");
	while (*p != '\0') {
		size_t n = strcspn(p, "\n");

		buf_addf(out, "- %.*s\n", (int)n, p);
		p += n + (p[n] == '\n');
	}
}

static void add_readme(const struct table *session, const struct table *body,
    const struct table *acta, const struct buf *notes, const char *today, struct buf *out)
{
	add_heading(session, body, out);
	buf_addf(out,
	    "Paquete hecho con Sesiona el %s.\n\nQUÉ HAY AQUÍ\n\n"
	    "papeles/      los documentos de la sesión, cada uno en varias formas: para leer\n"
	    "              (txt, html), para imprimir (pdf), para editar (odt, md)\n"
	    "adjuntos/     el acta firmada, los anexos y lo demás que se guardó con la sesión\n"
	    "evidencias/   lo que prueba el avance de sus acuerdos\n"
	    "dictado.txt   los hechos de la sesión, en el orden en que se asentaron\n"
	    "datos/        las vistas públicas de la sesión en CSV y JSON; vistas.md explica\n"
	    "              cada columna\n"
	    "SHA256SUMS    la suma de comprobación de cada archivo\n\n"
	    "Si falta una de estas carpetas, no había qué poner en ella. Una copia editada del\n"
	    "acta ya no es el acta. Los datos no llevan teléfonos ni correos (V.3); los adjuntos y "
	    "las\n"
	    "evidencias van como se recibieron: revíselos antes de publicarlos.\n",
	    today);
	add_check(acta, out);
	add_missing(notes, out);
}

static int put_readme(struct packing *p, const struct table *session, struct fault *f)
{
	struct table body = { 0 }, acta = { 0 };
	struct buf text = BUF_EMPTY;
	char today[DATE_SIZE];
	int answer = package_view(p, "organismo", &body, f);

	if (answer == 0)
		answer = package_view(p, "actas", &acta, f);
	if (answer == 0) {
		add_readme(session, &body, &acta, p->notes, when_date(env_now(p->desk->env), today),
		    &text);
		answer = package_put(p, "LEEME.txt", buf_str(&text), text.len, f);
	}
	table_free(&body);
	table_free(&acta);
	buf_clear(&text);
	return answer;
}

/* ---- all of it ---------------------------------------------------------------------- */

static int fill(struct packing *p, const struct table *session, struct fault *f)
{
	if (package_papers(p, f) < 0 || package_files(p, f) < 0 || package_data(p, f) < 0 ||
	    put_log(p, f) < 0 || put_readme(p, session, f) < 0)
		return -1;
	p->files++;
	return tree_put(&p->tree, "SHA256SUMS", buf_str(&p->sums), p->sums.len, f);
}

/* Nothing holds the file meanwhile: that would stop a session in course. So it must not have
 * changed. */
static int pack(struct packing *p, const struct table *session, const char *folder, struct fault *f)
{
	long before, after;

	if (store_data_version(p->desk->store, &before, f) < 0 ||
	    tree_begin(&p->tree, folder, f) < 0)
		return -1;
	if (fill(p, session, f) < 0 || store_data_version(p->desk->store, &after, f) < 0) {
		tree_abandon(&p->tree);
		return -1;
	}
	if (after != before) {
		tree_abandon(&p->tree);
		return fault_set(f, FAULT_BUSY,
		    "alguien asentó algo mientras se hacía el paquete; hágalo de nuevo");
	}
	return tree_end(&p->tree, f);
}

int package_write(const struct paper_desk *d, long session, const char *folder, struct buf *notes,
    size_t *files, struct fault *f)
{
	struct packing p = { .desk = d, .session = session, .notes = notes };
	struct table row;
	int answer;

	if (package_view(&p, "sesiones", &row, f) < 0)
		return -1;
	if (row.n == 0)
		answer = fault_set(f, FAULT_INPUT, "no hay ninguna sesión %ld", session);
	else
		answer = pack(&p, &row, folder, f);
	*files = p.files;
	for (size_t i = 0; i < p.n_used; i++)
		free(p.used[i]);
	free(p.used);
	buf_clear(&p.sums);
	table_free(&row);
	return answer;
}
