#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/paths.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define DOCUMENT_MAX ((size_t)256 << 10)

static bool exists(const char *path)
{
	return access(path, F_OK) == 0;
}

/* $variable/sesiona/name, or ~/fallback/sesiona/name; NULL without a home. */
static char *user_path(const char *variable, const char *fallback, const char *name)
{
	const char *folder = getenv(variable), *home = getenv("HOME");

	/* The XDG specification ignores a path that is not absolute. */
	if (folder != NULL && folder[0] == '/')
		return xasprintf("%s/sesiona/%s", folder, name);
	if (home != NULL && home[0] == '/')
		return xasprintf("%s/%s/sesiona/%s", home, fallback, name);
	return NULL;
}

char *paths_shipped(const char *name)
{
	const char *folder = getenv("SESIONA_DATOS");

	return xasprintf("%s/%s", folder != NULL && *folder != '\0' ? folder : SES_DATADIR, name);
}

/* Beside the shipped files; in the source tree, where those are conf/, it is in doc/. */
static char *document_path(const char *name)
{
	char *path = paths_shipped(name), *source;

	if (exists(path))
		return path;
	free(path);
	source = xasprintf("../doc/%s", name);
	path = paths_shipped(source);
	free(source);
	return path;
}

int paths_document(const char *name, char **out, size_t *len, struct fault *f)
{
	char *path = document_path(name);
	int answer = file_read(path, DOCUMENT_MAX, out, len, f);

	if (answer == 0 && !text_valid(*out, *len)) {
		answer = fault_set(f, FAULT_INPUT, "%s: no está en UTF-8", path);
		free(*out);
	}
	free(path);
	return answer;
}

/* The file `name` in the folder of the program that is running; NULL: the system does not tell. */
static char *beside(const char *name)
{
	char self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self);

	while (n > 0 && n < (ssize_t)sizeof self && self[n - 1] != '/')
		n--;
	return n > 0 && n < (ssize_t)sizeof self ? xasprintf("%.*s%s", (int)n, self, name) : NULL;
}

char *paths_pdf(void)
{
	const char *named = getenv("SESIONA_PDF");
	char *path;

	if (named != NULL && *named != '\0')
		return xstrdup(named);
	path = beside("sesiona-pdf");
	if (path != NULL && access(path, X_OK) == 0)
		return path;
	free(path);
	return xstrdup(SES_LIBEXECDIR "/sesiona-pdf");
}

char *paths_own_settings(void)
{
	return user_path("XDG_CONFIG_HOME", ".config", "sesiona.ini");
}

char *paths_settings_in_force(void)
{
	char *path[] = {
		paths_own_settings(),
		xstrdup(SES_SYSCONFDIR "/sesiona/sesiona.ini"),
		paths_shipped("sesiona.ini"),
	};
	char *found = NULL;

	for (size_t i = 0; i < sizeof path / sizeof *path; i++) {
		if (found == NULL && path[i] != NULL && exists(path[i]))
			found = path[i];
		else
			free(path[i]);
	}
	return found;
}

int paths_settings(const char *given, struct settings *out, struct fault *f)
{
	char *path = given != NULL ? xstrdup(given) : paths_settings_in_force();
	int answer = 0;

	settings_init(out);
	if (path != NULL)
		answer = settings_load(out, path, f);
	free(path);
	if (answer < 0)
		settings_clear(out);
	return answer;
}

int paths_database(const char *given, const struct settings *s, char **out, struct fault *f)
{
	*out = NULL;
	if (given != NULL || *s->database != '\0') {
		*out = xstrdup(given != NULL ? given : s->database);
		return 0;
	}
	*out = user_path("XDG_DATA_HOME", ".local/share", "sesiona.db");
	if (*out == NULL)
		return fault_set(f, FAULT_STORE,
		    "no se sabe cuál es su carpeta personal (HOME); indique la base de "
		    "datos con --base ARCHIVO");
	if (file_make_parents(*out, f) == 0)
		return 0;
	free(*out);
	*out = NULL;
	return -1;
}

char *paths_own(const struct settings *s, const char *name)
{
	char *own = xasprintf("%s/%s", s->templates, name);

	if (*s->templates != '\0' && exists(own))
		return own;
	free(own);
	return paths_shipped(name);
}

char *paths_own_templates(const struct settings *s)
{
	return *s->templates != '\0' ? xstrdup(s->templates) : NULL;
}

char *paths_default_templates(void)
{
	return user_path("XDG_CONFIG_HOME", ".config", "plantillas");
}

char *paths_shipped_templates(void)
{
	return paths_shipped("plantillas");
}

char *paths_typed(const char *typed)
{
	const char *home = getenv("HOME");
	size_t len = strlen(typed);

	if (len >= 2 && (*typed == '\'' || *typed == '"') && typed[len - 1] == *typed)
		return xstrndup(typed + 1, len - 2);
	if (typed[0] == '~' && (typed[1] == '/' || typed[1] == '\0') && home != NULL)
		return xasprintf("%s%s", home, typed + 1);
	return xstrdup(typed);
}
