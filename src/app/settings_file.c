#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/iniedit.h"
#include "app/paths.h"
#include "app/settings_file.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define FILE_LIMIT 65536	/* what settings_load() reads */

/* The bytes that the change is made to: the file's own, or those in force the first time. */
static int read_base(const char *conf, const struct settings *now, const char *path, char **bytes,
    size_t *len, mode_t *mode, struct fault *f)
{
	struct stat st;
	char *in_force;
	int answer;

	*mode = 0644;
	if (stat(path, &st) == 0) {
		*mode = st.st_mode & 0777;
		return file_read(path, FILE_LIMIT, bytes, len, f);
	}
	in_force = conf == NULL ? paths_settings_in_force() : NULL;
	if (in_force == NULL) {
		struct buf b = BUF_EMPTY;

		settings_explain(now, &b);
		*len = b.len;
		*bytes = buf_take(&b);
		return 0;
	}
	answer = file_read(in_force, FILE_LIMIT, bytes, len, f);
	free(in_force);
	return answer;
}

/* Only that setting may differ between the two. */
static bool only_one_differs(const struct settings *a, const struct settings *b, size_t one)
{
	bool same = true;

	for (size_t i = 0; i < settings_count() && same; i++) {
		struct buf x = BUF_EMPTY, y = BUF_EMPTY;

		settings_value(a, i, &x);
		settings_value(b, i, &y);
		same = i == one || strcmp(buf_str(&x), buf_str(&y)) == 0;
		buf_clear(&x);
		buf_clear(&y);
	}
	return same;
}

/* The bytes read as a run of the program would: *out is settings_clear()ed by the caller after 0. */
static int read_again(const char *path, const char *bytes, size_t len, struct settings *out,
    struct fault *f)
{
	settings_init(out);
	if (settings_parse(out, path, bytes, len, f) == 0)
		return 0;
	settings_clear(out);
	return -1;
}

/* Nobody may be surprised by what a written line is read as. */
static int check_change(const char *path, const char *old, size_t old_len, const struct buf *new,
    size_t i, const char *value, struct settings *out, struct fault *f)
{
	struct settings before;
	struct buf got = BUF_EMPTY;
	bool good;

	if (read_again(path, old, old_len, &before, f) < 0)
		return -1;
	if (read_again(path, new->s, new->len, out, f) < 0) {
		settings_clear(&before);
		return -1;
	}
	settings_value(out, i, &got);
	good = (text_same(buf_str(&got), value)) && only_one_differs(&before, out, i);
	settings_clear(&before);
	buf_clear(&got);
	if (!good) {
		settings_clear(out);
		return fault_set(f, FAULT_INPUT, "%s: ese valor no puede escribirse en el archivo", path);
	}
	if (new->len > FILE_LIMIT) {
		settings_clear(out);
		return fault_set(f, FAULT_INPUT, "%s: el archivo pasaría de 64 KiB", path);
	}
	return 0;
}

int settings_file_put(const char *conf, const struct settings *now, size_t i, const char *value,
    struct settings *out, struct fault *f)
{
	struct setting_info info = settings_info(i);
	struct buf plain = BUF_EMPTY, quoted = BUF_EMPTY, new = BUF_EMPTY;
	char *path = conf != NULL ? xstrdup(conf) : paths_own_settings(), *bytes = NULL;
	mode_t mode;
	size_t len;
	int answer;

	if (path == NULL)
		return fault_set(f, FAULT_STORE, "no se sabe cuál es su carpeta personal (HOME); indique el "
		    "archivo de ajustes con --conf ARCHIVO");
	answer = read_base(conf, now, path, &bytes, &len, &mode, f);
	if (answer < 0) {
		free(path);
		return -1;
	}
	settings_literal(i, value, false, &plain);
	settings_literal(i, value, true, &quoted);
	answer = ini_edit(path, bytes, len, info.section, info.key,
	    &(struct ini_text){ buf_str(&plain), buf_str(&quoted) }, &new, f);
	if (answer == 0)
		answer = check_change(path, bytes, len, &new, i, value, out, f);
	if (answer == 0 && (file_make_parents(path, f) < 0 ||
	    file_write(path, new.s, new.len, mode, f) < 0)) {
		settings_clear(out);
		answer = -1;
	}
	free(bytes);
	free(path);
	buf_clear(&plain);
	buf_clear(&quoted);
	buf_clear(&new);
	return answer;
}
