#include "config.h"

#include "app/inifile.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"

struct scan {
	const char *name; /* of the file */
	int line;
	char *section; /* NULL before the first */
	struct ini *out;
	struct fault *fault;
};

static int refuse(struct scan *s, const char *what)
{
	return fault_set(s->fault, FAULT_INPUT, "%s, línea %d: %s", s->name, s->line, what);
}

static bool blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Letters, digits and "_" of ASCII, which every locale folds alike. */
static bool plain_name(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = s[i];
		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
			c == '_'))
			return false;
	}
	return n > 0 && n <= 40;
}

static char *lower(const char *s, size_t n)
{
	char *t = xstrndup(s, n);

	for (size_t i = 0; i < n; i++)
		if (t[i] >= 'A' && t[i] <= 'Z')
			t[i] = (char)(t[i] - 'A' + 'a');
	return t;
}

static int scan_section(struct scan *s, const char *p, size_t n)
{
	if (p[n - 1] != ']' || !plain_name(p + 1, n - 2))
		return refuse(
		    s, "se esperaba una sección entre corchetes y nada más, como [quorum]");
	free(s->section);
	s->section = lower(p + 1, n - 2);
	return 0;
}

/* What follows «=», without the blanks around it, is the value of the key read last. */
static int scan_value(struct scan *s, const char *p, const char *end)
{
	char **value = &s->out->key[s->out->n - 1].value;

	if (p == end)
		return refuse(s, "falta el valor después de «=» (para dejarlo vacío escriba \"\")");
	if (*p == '"' || *p == '\'') {
		const char *close = memchr(p + 1, *p, (size_t)(end - p - 1)), *after;

		if (close == NULL)
			return refuse(s, "se esperaba que el valor terminara con las mismas "
					 "comillas con que empieza");
		for (after = close + 1; after < end && blank(*after); after++)
			;
		if (after < end && *after != ';' && *after != '#')
			return refuse(
			    s, "no se esperaba nada después de las comillas que cierran el valor");
		*value = xstrndup(p + 1, (size_t)(close - p - 1));
		return 0;
	}
	if (memchr(p, ';', (size_t)(end - p)) || memchr(p, '#', (size_t)(end - p)))
		return refuse(s, "el valor lleva «;» o «#»: escríbalo entre comillas, o ponga el "
				 "comentario en otra línea");
	*value = xstrndup(p, (size_t)(end - p));
	return 0;
}

static int add_key(struct scan *s, const char *p, size_t n)
{
	struct ini *ini = s->out;
	char *key = lower(p, n);
	char *full = xasprintf("%s:%s", s->section, key);

	free(key);
	for (size_t i = 0; i < ini->n; i++) {
		if (strcmp(ini->key[i].name, full) != 0)
			continue;
		fault_set(s->fault, FAULT_INPUT,
		    "%s, línea %d: «%s» ya está en la línea %d; deje sólo una", s->name, s->line,
		    strchr(full, ':') + 1, ini->key[i].line);
		free(full);
		return -1;
	}
	ini->key = xgrow(ini->key, ini->n, &ini->cap, sizeof *ini->key);
	ini->key[ini->n++] = (struct ini_key){ full, NULL, s->line };
	return 0;
}

static int scan_key(struct scan *s, const char *p, size_t n)
{
	const char *end = p + n, *equals = memchr(p, '=', n), *stop = equals;

	if (equals == NULL)
		return refuse(s, "se esperaba «clave = valor», una [sección] o un comentario");
	while (stop > p && blank(stop[-1]))
		stop--;
	if (!plain_name(p, (size_t)(stop - p)))
		return refuse(
		    s, "se esperaba antes de «=» una clave de letras sin acento, cifras y «_»");
	if (s->section == NULL)
		return refuse(s, "la clave está antes de la primera [sección]");
	if (add_key(s, p, (size_t)(stop - p)) < 0)
		return -1;
	for (p = equals + 1; p < end && blank(*p); p++)
		;
	return scan_value(s, p, end);
}

static int scan_line(struct scan *s, const char *p, size_t n)
{
	if (n > INI_LINE_MAX)
		return refuse(s, "la línea es demasiado larga (se admiten 1,000 bytes)");
	if (n > 0 && p[n - 1] == '\r')
		n--;
	for (size_t i = 0; i < n; i++)
		if (((unsigned char)p[i] < ' ' && p[i] != '\t') || p[i] == 0x7f)
			return refuse(s, "hay un carácter de control; se esperaba sólo texto");
	while (n > 0 && blank(p[n - 1]))
		n--;
	/* Other readers of such files join the next line to this one, even to a comment. */
	if (n > 0 && p[n - 1] == '\\')
		return refuse(s, "la línea no puede terminar con «\\»");
	while (n > 0 && blank(*p)) {
		p++;
		n--;
	}
	if (n == 0 || *p == '#' || *p == ';')
		return 0;
	return *p == '[' ? scan_section(s, p, n) : scan_key(s, p, n);
}

/* The line on which byte `at` stands. */
static int line_of(const char *bytes, size_t at)
{
	int line = 1;

	for (size_t i = 0; i < at; i++)
		if (bytes[i] == '\n')
			line++;
	return line;
}

static int scan(struct scan *s, const char *bytes, size_t len)
{
	const char *p = bytes, *end = bytes + len;
	const char *nul = len ? memchr(bytes, '\0', len) : NULL;

	s->line = 1;
	if (len >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0)
		return refuse(
		    s, "el archivo empieza con una marca BOM; guárdelo como UTF-8 sin BOM");
	if (nul != NULL) {
		s->line = line_of(bytes, (size_t)(nul - bytes));
		return refuse(s, "hay un byte nulo; se esperaba un archivo de texto");
	}
	for (; p < end; s->line++) {
		const char *eol = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((eol ? eol : end) - p);

		if (!text_valid(p, n))
			return refuse(s, "el texto no es UTF-8; guarde el archivo como UTF-8");
		if (scan_line(s, p, n) < 0)
			return -1;
		p += n + 1;
	}
	return 0;
}

int ini_read(const char *name, const char *bytes, size_t len, struct ini *out, struct fault *f)
{
	struct scan s = { .name = name, .out = out, .fault = f };
	int answer;

	memset(out, 0, sizeof *out);
	answer = scan(&s, bytes, len);
	free(s.section);
	if (answer < 0)
		ini_clear(out);
	return answer;
}

void ini_clear(struct ini *ini)
{
	for (size_t i = 0; i < ini->n; i++) {
		free(ini->key[i].name);
		free(ini->key[i].value);
	}
	free(ini->key);
	memset(ini, 0, sizeof *ini);
}
