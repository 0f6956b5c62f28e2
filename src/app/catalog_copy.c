/*
 * catalog_copy — a shipped template copied to the town's folder to be edited, and compared with it.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/catalog.h"
#include "app/child.h"
#include "app/paths.h"
#include "app/settings_file.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define MARK "  fabrica: "
#define MARK_NOTE "  (De qué plantilla de fábrica se copió: deje ese renglón, con él se sabe si cambió.)\n"
#define COMPARE_SECONDS 20

/* ---- copying ------------------------------------------------------------------------------ */

/* The template with a line in its first comment that says what it is a copy of. */
static void mark_copy(const char *text, struct buf *out)
{
	const char *open = text + strspn(text, " \n"), *rest = text;
	char hash[SHA256_HEX];
	bool comment = strncmp(open, "{{!", 3) == 0;

	if (comment) {
		rest = open + 3;
		rest += strspn(rest, " ");
		rest += *rest == '\n';
	}
	buf_addf(out, "{{!\n%s%s\n%s", MARK, sha256_hex(text, strlen(text), hash), MARK_NOTE);
	if (!comment)
		buf_add(out, "}}\n");
	buf_add(out, rest);
}

int catalog_copy(const char *folder, const char *name, char **path, struct fault *f)
{
	char *shipped = catalog_shipped_path(name), *text;
	struct buf copy = BUF_EMPTY;
	int answer;

	*path = xasprintf("%s/%s.md", folder, name);
	answer = access(*path, F_OK) == 0
	    ? fault_set(f, FAULT_INPUT, "ya hay una plantilla propia: %s", *path)
	    : catalog_load(shipped, &text, f);
	if (answer == 0) {
		mark_copy(text, &copy);
		answer = file_make_parents(*path, f) == 0 ? file_write(*path, copy.s, copy.len, 0644, f) : -1;
		free(text);
	}
	buf_clear(&copy);
	free(shipped);
	return answer;
}

/* Which of the settings that folder is. */
static size_t templates_setting(void)
{
	size_t i = 0;

	while (strcmp(settings_info(i).key, "plantillas") != 0)
		i++;
	return i;
}

int catalog_folder(const char *conf, struct settings *today, struct fault *f)
{
	struct settings fresh;
	char *folder;
	int answer;

	if (*today->templates != '\0')
		return 0;
	folder = paths_default_templates();
	if (folder == NULL)
		return fault_set(f, FAULT_STORE, "no se sabe cuál es su carpeta personal (HOME); ponga en los ajustes "
		    "la carpeta de sus plantillas: [sistema] plantillas");
	answer = settings_file_put(conf, today, templates_setting(), folder, &fresh, f);
	if (answer == 0) {
		settings_clear(today);
		*today = fresh;
	}
	free(folder);
	return answer;
}

/* ---- comparing ------------------------------------------------------------------------------ */

/* The copy without what mark_copy() put into it. */
static void unmark(const char *text, struct buf *out)
{
	for (const char *p = text; *p != '\0';) {
		size_t n = strcspn(p, "\n");

		n += p[n] == '\n';
		if (strncmp(p, MARK, strlen(MARK)) != 0 && strncmp(p, MARK_NOTE, strlen(MARK_NOTE)) != 0)
			buf_addn(out, p, n);
		p += n;
	}
}

/* How to say that the shipped one of today was looked at. */
static int add_mark(const char *shipped, const char *own, struct buf *out, struct fault *f)
{
	char *text, hash[SHA256_HEX];

	if (catalog_load(shipped, &text, f) != 0)
		return -1;
	sha256_hex(text, strlen(text), hash);
	if (strstr(own, MARK) != NULL && strstr(own, hash) == NULL)
		buf_addf(out, "Para que ya no se avise, el primer comentario de la propia debe decir:\n%s%s\n", MARK, hash);
	free(text);
	return 0;
}

/* What diff says of both. */
static int compare(const char *shipped, const char *own, struct buf *out, struct fault *f)
{
	const char *const argv[] = { "diff", "-u", "--label", "de fábrica", "--label", "propia", "--", shipped, "-",
		NULL };
	struct child diff = { argv, own, strlen(own), COMPARE_SECONDS, 4 * CATALOG_TEMPLATE_MAX };
	struct child_end end;
	int answer = child_run(&diff, &end, f);

	if (answer == 0 && end.status > 1)
		answer = fault_set(f, FAULT_STORE, "diff no pudo compararlas: %s", buf_str(&end.err));
	if (answer == 0)
		buf_add(out, buf_str(&end.out));
	child_end_clear(&end);
	return answer;
}

int catalog_compare(const struct settings *today, const char *name, struct buf *out, struct fault *f)
{
	char *own = catalog_own_path(today, name), *shipped = catalog_shipped_path(name), *text;
	struct buf copy = BUF_EMPTY, said = BUF_EMPTY;
	int answer;

	if (own == NULL || access(own, F_OK) != 0)
		answer = fault_set(f, FAULT_INPUT, "no hay una plantilla propia del papel «%.80s»; «sesiona papel "
		    "--copiar» hace una", name);
	else if (access(shipped, F_OK) != 0)
		answer = fault_set(f, FAULT_INPUT, "el papel «%.80s» no tiene plantilla de fábrica", name);
	else
		answer = catalog_load(own, &text, f);
	if (answer == 0) {
		unmark(text, &copy);
		answer = compare(shipped, buf_str(&copy), &said, f);
		if (answer == 0)
			answer = add_mark(shipped, text, &said, f);
		free(text);
		text = text_visible(buf_str(&said));
		buf_add(out, text);
		free(text);
	}
	buf_clear(&copy);
	buf_clear(&said);
	free(own);
	free(shipped);
	return answer;
}
