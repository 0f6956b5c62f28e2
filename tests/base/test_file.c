/* Whole files: either the old or the new, never half, and nothing left behind. */
#include "config.h"

#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/file.h"
#include "base/mem.h"

/* Each test works in an empty folder, which is the current one. */
static int enter(void **state)
{
	char *folder = xstrdup("/tmp/test_file-XXXXXX");

	*state = folder;
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int leave(void **state)
{
	char *command = xasprintf("rm -rf '%s'", (char *)*state);
	int status = chdir("/") == 0 ? system(command) : -1;

	free(command);
	free(*state);
	return status;
}

static int entries(const char *folder)
{
	DIR *d = opendir(folder);
	int n = 0;

	assert_non_null(d);
	while (readdir(d) != NULL)
		n++;
	closedir(d);
	return n - 2;	/* "." and ".." */
}

static void assert_content(const char *path, const char *expected)
{
	char *s;
	size_t len;
	struct fault f = { FAULT_NONE, "" };

	assert_int_equal(file_read(path, 1000, &s, &len, &f), 0);
	assert_int_equal(len, strlen(expected));
	assert_string_equal(s, expected);
	free(s);
}

static mode_t mode_of(const char *path)
{
	struct stat st;

	assert_int_equal(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static void writes_and_replaces(void **state)
{
	struct fault f;

	(void)state;
	assert_int_equal(file_write("acta.md", "uno", 3, 0644, &f), 0);
	assert_content("acta.md", "uno");
	assert_int_equal(file_write("./acta.md", "", 0, 0600, &f), 0);
	assert_content("acta.md", "");
	assert_int_equal(entries("."), 1);

	/* The very mode, under a stricter umask too. */
	mode_t old = umask(0777);
	int status = file_write("acta.md", "dos", 3, 0640, &f);
	umask(old);
	assert_int_equal(status, 0);
	assert_int_equal(mode_of("acta.md"), 0640);

	/* The longest name that a folder takes leaves room for the temporary one. */
	char name[256];
	memset(name, 'a', 255);
	name[255] = '\0';
	assert_int_equal(file_write(name, "x", 1, 0600, &f), 0);
	assert_int_equal(entries("."), 2);
}

static void writes_through_a_link(void **state)
{
	struct fault f;
	struct stat st;

	(void)state;
	assert_int_equal(mkdir("d", 0700), 0);
	assert_int_equal(file_write("d/real", "uno", 3, 0600, &f), 0);
	assert_int_equal(symlink("d/real", "enlace"), 0);
	assert_int_equal(file_write("enlace", "dos", 3, 0600, &f), 0);
	assert_content("d/real", "dos");
	assert_int_equal(lstat("enlace", &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_int_equal(entries("d"), 1);
}

static void assert_write_fails(const char *path, const char *text)
{
	struct fault f = { FAULT_NONE, "" };

	assert_int_equal(file_write(path, "nuevo", 5, 0600, &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
	assert_string_equal(f.text, text);
}

static void a_failed_write_leaves_nothing(void **state)
{
	struct fault f;

	(void)state;
	assert_int_equal(file_write("viejo", "viejo", 5, 0600, &f), 0);
	assert_int_equal(mkdir("carpeta", 0700), 0);

	assert_write_fails("carpeta", "carpeta: no se pudo escribir: es una carpeta");
	assert_write_fails("nada/x", "nada/x: no se pudo escribir: carpeta nada: no existe");
	assert_write_fails("viejo/x", "viejo/x: no se pudo escribir: carpeta viejo: una parte de la "
	    "ruta no es una carpeta");

	/* A file that may not grow: the write itself fails, after the temporary was made. */
	struct rlimit old, none = { 0, 0 };
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	none.rlim_max = old.rlim_max;
	void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &none);
	struct fault full = { FAULT_NONE, "" };
	int status = file_write("viejo", "nuevo", 5, 0600, &full);
	setrlimit(RLIMIT_FSIZE, &old);
	signal(SIGXFSZ, handler);
	assert_int_equal(status, -1);
	assert_string_equal(full.text, "viejo: no se pudo escribir: pasa del tamaño de archivo "
	    "permitido");

	assert_content("viejo", "viejo");
	assert_int_equal(entries("."), 2);
	assert_int_equal(entries("carpeta"), 0);
}

/* "-o /dev/full" as root must not replace the device by a file. */
static void what_is_no_file_is_written_into(void **state)
{
	struct fault f;
	struct stat st;

	(void)state;
	assert_write_fails("/dev/full", "/dev/full: no se pudo escribir: no queda espacio en el disco");
	assert_int_equal(file_write("/dev/null", "x", 1, 0600, &f), 0);
	assert_int_equal(stat("/dev/null", &st), 0);
	assert_true(S_ISCHR(st.st_mode));

	assert_int_equal(mkfifo("tubo", 0600), 0);
	int reader = open("tubo", O_RDONLY | O_NONBLOCK);
	char got[8] = "";
	assert_int_equal(file_write("tubo", "hola", 4, 0600, &f), 0);
	assert_int_equal(read(reader, got, sizeof got), 4);
	assert_string_equal(got, "hola");
	close(reader);
}

static void reads_up_to_the_limit(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	char *s = NULL;
	size_t len = 0;
	size_t big = (size_t)1 << 20;
	char *bytes = xcalloc(big + 1, 1);

	(void)state;
	assert_int_equal(file_write("justo", bytes, big, 0600, &f), 0);
	assert_int_equal(file_write("pasado", bytes, big + 1, 0600, &f), 0);
	free(bytes);
	assert_int_equal(file_read("justo", big, &s, &len, &f), 0);
	assert_int_equal(len, big);
	assert_int_equal(s[len], '\0');
	free(s);
	assert_int_equal(file_read("pasado", big, &s, &len, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_string_equal(f.text, "pasado: pasa del límite de 1 MiB");
	assert_int_equal(file_read("justo", 1000, &s, &len, &f), -1);
	assert_string_equal(f.text, "justo: pasa del límite de 1000 bytes");
	/* It says nothing of its size beforehand, and never ends. */
	assert_int_equal(file_read("/dev/zero", 100000, &s, &len, &f), -1);
}

static void reading_what_is_not_there(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	char *s;
	size_t len;

	(void)state;
	assert_int_equal(file_read("nada.csv", 10, &s, &len, &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_string_equal(f.text, "nada.csv: no se pudo leer: no existe");
	assert_int_equal(file_read(".", 10, &s, &len, &f), -1);
	assert_string_equal(f.text, ".: no se pudo leer: es una carpeta");
}

static void reads_standard_input(void **state)
{
	int ends[2];
	int saved = dup(STDIN_FILENO);
	struct fault f = { FAULT_NONE, "" };
	char *s = NULL;
	size_t len = 0;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(write(ends[1], "dictado", 7), 7);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	int status = file_read("-", 7, &s, &len, &f);
	dup2(saved, STDIN_FILENO);
	close(saved);
	assert_int_equal(status, 0);
	assert_string_equal(s, "dictado");
	free(s);
}

static void makes_the_folders_of_a_path(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	char *absolute = xasprintf("%s/x//y/base.db", (char *)*state);

	assert_int_equal(file_make_parents("a/b/c/base.db", &f), 0);
	assert_int_equal(mode_of("a/b/c"), 0700);
	assert_int_equal(entries("a/b/c"), 0);
	assert_int_equal(file_make_parents("a/b/c/base.db", &f), 0);
	assert_int_equal(file_make_parents("base.db", &f), 0);
	assert_int_equal(file_make_parents("/base.db", &f), 0);
	assert_int_equal(file_make_parents(absolute, &f), 0);
	assert_int_equal(entries("x"), 1);
	free(absolute);

	assert_int_equal(file_write("a/archivo", "x", 1, 0600, &f), 0);
	assert_int_equal(file_make_parents("a/archivo/base.db", &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
	assert_string_equal(f.text, "a/archivo: no se pudo crear la carpeta: una parte de la ruta no "
	    "es una carpeta");
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, enter, leave)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(writes_and_replaces),
		IN_A_FOLDER(writes_through_a_link),
		IN_A_FOLDER(a_failed_write_leaves_nothing),
		IN_A_FOLDER(what_is_no_file_is_written_into),
		IN_A_FOLDER(reads_up_to_the_limit),
		IN_A_FOLDER(reading_what_is_not_there),
		IN_A_FOLDER(reads_standard_input),
		IN_A_FOLDER(makes_the_folders_of_a_path),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
