/*
 * A setting changed: its line and no other byte, in any file that a person could have written;
 * and what is refused changes nothing. What is pending, and numbers from before.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "app/desk_first.h"
#include "app/desk_pending.h"
#include "app/desk_plan.h"
#include "app/desk_plan.h"
#include "app/desk_settings.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])
#define CONF "prueba.ini"

static int64_t now(void *ctx)
{
	(void)ctx;
	return 1774454400;	/* 2026-03-25T10:00:00-06:00 */
}

static void uuid(void *ctx, char out[UUID_SIZE])
{
	static int n;

	(void)ctx;
	snprintf(out, UUID_SIZE, "00000000-0000-4000-8000-%012d", ++n);
}

static const struct env pinned = { now, uuid, NULL };

static char folder[] = "desk-XXXXXX";
static struct desk *desk;

static struct desk *open_desk(void)
{
	struct settings s;
	struct fault f;
	struct desk *d;

	settings_init(&s);
	assert_int_equal(desk_open("prueba.db", &s, &pinned, &d, &f), 0);
	settings_clear(&s);	/* the desk has its own */
	desk_settings_file(d, CONF);
	return d;
}

static int enter(void **state)
{
	(void)state;
	strcpy(folder, "desk-XXXXXX");
	env_set_zone("America/Mexico_City");
	if (mkdtemp(folder) == NULL || chdir(folder) != 0)
		return -1;
	desk = open_desk();
	return 0;
}

static int leave(void **state)
{
	char command[64];

	(void)state;
	desk_close(desk);
	snprintf(command, sizeof command, "rm -rf ../%s", folder);
	return system(command) == 0 ? chdir("..") : -1;
}

static void write_conf(const char *bytes, size_t len)
{
	struct fault f;

	assert_int_equal(file_write(CONF, bytes, len, 0640, &f), 0);
}

static char *read_conf(size_t *len)
{
	struct fault f;
	char *bytes;

	assert_int_equal(file_read(CONF, 1 << 20, &bytes, len, &f), 0);
	return bytes;
}

static size_t find(const char *section, const char *key)
{
	for (size_t i = 0; i < settings_count(); i++)
		if (strcmp(settings_info(i).section, section) == 0 && strcmp(settings_info(i).key, key) == 0)
			return i;
	fail_msg("no [%s] %s", section, key);
	return 0;
}

/* Another value that fits: the second word, or a text with all that an ini file gets wrong. */
static char *other_value(size_t i)
{
	const char *words = settings_info(i).words;

	if (*words != '\0') {
		words = strchr(words, '|') + 1;
		return xstrndup(words, strcspn(words, "|"));
	}
	if (strcmp(settings_info(i).key, "folio") == 0)
		return xstrdup("{tipo}-{numero}-{anio}-{acuerdo};#");
	if (strcmp(settings_info(i).key, "medida") == 0)
		return xstrdup("216x340");
	if (strcmp(settings_info(i).key, "desde") == 0)
		return xstrdup("2026-02-28");
	if (strcmp(settings_info(i).key, "zona") == 0)
		return xstrdup("America/Cancun");
	if (strcmp(settings_info(i).section, "sistema") == 0)
		return xstrdup("/srv/sesiona; la #1/x y");
	if (strcmp(settings_info(i).key, "siglas") == 0)
		return xstrdup("CA;J#1");
	return xstrdup("Consejo; \"de\" Agua #1 = [ñ]");
}

/* ---- one line ------------------------------------------------------------------------ */

/* The old file with the only line that may differ taken from the new one must be the new one. */
static void one_line_differs(const char *old, const char *new)
{
	int different = 0;

	while (*old != '\0' || *new != '\0') {
		size_t n = strcspn(old, "\n"), m = strcspn(new, "\n");

		different += n != m || strncmp(old, new, n) != 0;
		old += n + (old[n] == '\n');
		new += m + (new[m] == '\n');
	}
	assert_int_equal(different, 1);
}

static void assert_value(const char *told, size_t i, const char *value)
{
	struct buf b = BUF_EMPTY;

	settings_value(desk_settings(desk), i, &b);
	if (strcmp(buf_str(&b), value) != 0)
		fail_msg("%s: %s is «%s», expected «%s»", told, settings_info(i).key, buf_str(&b), value);
	buf_clear(&b);
}

/* For every key, in the shipped file as in one of CR LF: only its line is another, and it is in force. */
static void every_key_changes_only_its_line(void **state)
{
	(void)state;
	for (int crlf = 0; crlf < 2; crlf++)
		for (size_t i = 0; i < settings_count(); i++) {
			struct settings defaults;
			struct buf file = BUF_EMPTY, dos = BUF_EMPTY;
			struct fault f = { FAULT_NONE, "" };
			char *value = other_value(i), *new;
			size_t len;

			settings_init(&defaults);
			settings_explain(&defaults, &file);
			for (const char *p = file.s; crlf && *p != '\0'; p++) {
				buf_add(&dos, *p == '\n' ? "\r" : "");
				buf_addc(&dos, *p);
			}
			write_conf(crlf ? dos.s : file.s, crlf ? dos.len : file.len);
			if (desk_setting_put(desk, i, value, &f) != 0)
				fail_msg("%s: %s", settings_info(i).key, f.text);
			new = read_conf(&len);
			one_line_differs(crlf ? dos.s : file.s, new);
			assert_value("changed", i, value);
			/* And back again: the very bytes that were there. */
			buf_cut(&file, 0);
			settings_value(&defaults, i, &file);
			assert_int_equal(desk_setting_put(desk, i, buf_str(&file), &f), 0);
			free(new);
			new = read_conf(&len);
			buf_cut(&file, 0);
			settings_explain(&defaults, &file);
			assert_string_equal(new, crlf ? dos.s : file.s);
			free(new);
			free(value);
			settings_clear(&defaults);
			buf_clear(&file);
			buf_clear(&dos);
		}
}

#define FILE_(before, section, key, value, after) \
	{ before, sizeof before - 1, section, key, value, after, sizeof after - 1 }
static const struct {
	const char *before;
	size_t before_len;
	const char *section, *key, *value, *after;
	size_t after_len;
} files[] = {
	/* case, blanks and what follows the value stay */
	FILE_("[Quorum]\n  LECTURA =  literal  \n", "quorum", "lectura", "mitad_mas_uno",
	    "[Quorum]\n  LECTURA =  mitad_mas_uno  \n"),
	FILE_("[quorum]\nlectura = 'literal' ; así se votó # hoy\n", "quorum", "lectura", "mitad_mas_uno",
	    "[quorum]\nlectura = \"mitad_mas_uno\" ; así se votó # hoy\n"),
	FILE_("[organismo]\nnombre = \"Uno; dos\"   # nota\n# final", "organismo", "nombre", "Tres",
	    "[organismo]\nnombre = \"Tres\"   # nota\n# final"),
	FILE_("[quorum]\nlectura=literal", "quorum", "lectura", "mitad_mas_uno",
	    "[quorum]\nlectura=mitad_mas_uno"),
	/* a key that is not there goes to the end of its section */
	FILE_("[quorum]\nlectura = literal\n\n[acta]\nnumeros = letra\n", "quorum", "base", "ocupados",
	    "[quorum]\nlectura = literal\nbase = ocupados\n\n[acta]\nnumeros = letra\n"),
	FILE_("[quorum]\n# nada\n\n[acta]\nnumeros = letra\n", "quorum", "base", "ocupados",
	    "[quorum]\nbase = ocupados\n# nada\n\n[acta]\nnumeros = letra\n"),
	FILE_("[quorum]\r\nlectura = literal", "quorum", "base", "ocupados",
	    "[quorum]\r\nlectura = literal\r\nbase = ocupados"),
	/* the last line's end may be half there */
	FILE_("[quorum]\r\nlectura = literal\r", "quorum", "base", "ocupados",
	    "[quorum]\r\nlectura = literal\r\nbase = ocupados"),
	FILE_("[quorum]\r\n; nada\r", "papel", "medida", "216x340",
	    "[quorum]\r\n; nada\r\n\r\n[papel]\r\nmedida = 216x340\r\n"),
	FILE_("[quorum]\n[acta]\nnumeros = letra\n[QUORUM]\nbase = todos\n", "quorum", "lectura", "literal",
	    "[quorum]\n[acta]\nnumeros = letra\n[QUORUM]\nbase = todos\nlectura = literal\n"),
	/* a section that is not there, to the end of the file */
	FILE_("# sólo esto", "papel", "medida", "216x340", "# sólo esto\n\n[papel]\nmedida = 216x340\n"),
	FILE_("", "papel", "medida", "216x340", "[papel]\nmedida = 216x340\n"),
	/* a comment that looks like the key is none */
	FILE_("[quorum]\n# lectura = literal\n;lectura = literal\n", "quorum", "lectura", "literal",
	    "[quorum]\nlectura = literal\n# lectura = literal\n;lectura = literal\n"),
};

static void files_as_people_write_them(void **state)
{
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	for (size_t i = 0; i < COUNT(files); i++) {
		struct stat st;
		size_t len;
		char *got;

		write_conf(files[i].before, files[i].before_len);
		if (desk_setting_put(desk, find(files[i].section, files[i].key), files[i].value, &f) != 0)
			fail_msg("%s: %s", files[i].before, f.text);
		got = read_conf(&len);
		assert_string_equal(got, files[i].after);
		assert_int_equal(len, files[i].after_len);
		assert_int_equal(stat(CONF, &st), 0);
		assert_int_equal(st.st_mode & 0777, 0640);
		free(got);
	}
	setenv("TZDIR", "/nonexistent", 1);	/* written, and not taken */
	assert_int_equal(desk_setting_put(desk, find("sistema", "zona"), "America/Tijuana", &f), -1);
	unsetenv("TZDIR");
	assert_non_null(strstr(f.text, "no se pudo leer la zona horaria «America/Tijuana»: no existe"));
}

/* ---- refused --------------------------------------------------------------------------- */

static const struct { const char *section, *key, *value, *says; } values[] = {
	{ "organismo", "nombre", "", "no esté vacío" },
	{ "organismo", "nombre", "\"a\" 'b'; c", "comillas" },
	{ "organismo", "siglas", "A B", "una sola palabra" },
	{ "quorum", "lectura", "mayoría", "mitad_mas_uno o literal" },
	{ "acta", "folio", "{tipo}", "{numero}" },
	{ "papel", "medida", "oficio", "216x340" },
	{ "sistema", "zona", "America/Atlantida", "/usr/share/zoneinfo" },
	{ "sistema", "zona", "../../etc/passwd", "zona horaria" },
	{ "envio", "desde", "21/3/2025", "una fecha como" },
	{ "envio", "desde", "2025-02-29", "una fecha como" },
	{ "sistema", "base", "x.db", "ruta completa" },
};

static void what_does_not_fit_changes_nothing(void **state)
{
	static const char file[] = "# mío\n[quorum]\nlectura = literal\n";

	(void)state;
	write_conf(file, sizeof file - 1);
	for (size_t i = 0; i < COUNT(values); i++) {
		struct fault f = { FAULT_NONE, "" };
		size_t len;
		char *got;

		assert_int_equal(desk_setting_put(desk, find(values[i].section, values[i].key),
		    values[i].value, &f), -1);
		assert_int_equal(f.kind, FAULT_INPUT);
		if (strstr(f.text, values[i].says) == NULL)
			fail_msg("«%s»: %s", values[i].value, f.text);
		got = read_conf(&len);
		assert_string_equal(got, file);
		free(got);
	}
}

#define BYTES(s) s, sizeof s - 1
static const struct { const char *bytes; size_t len; const char *says; } hostile[] = {
	{ BYTES("\xef\xbb\xbf[quorum]\n"), "línea 1: el archivo empieza con una marca BOM" },
	{ BYTES("[quorum]\nlectura = liter\0al\n"), "línea 2: hay un byte nulo" },
	{ BYTES("[quorum]\nlectura = literal\nlectura = literal\n"), "línea 3" },
	{ BYTES("[quorum]\nlectura = \"literal\n"), "línea 2" },
	{ BYTES("[quorum]\nlectura = ninguna\n"), "línea 2: en «lectura» se esperaba" },
	{ BYTES("[quorum]\nnueva = 1\n"), "línea 2: no se conoce la clave" },
	{ BYTES("[quorum]\n\x1b[2J\n"), "línea 2: hay un carácter de control" },
};

static void a_file_that_is_wrong_is_left_alone(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(hostile); i++) {
		struct fault f = { FAULT_NONE, "" };
		size_t len;
		char *got;

		write_conf(hostile[i].bytes, hostile[i].len);
		assert_int_equal(desk_setting_put(desk, find("quorum", "base"), "ocupados", &f), -1);
		if (strstr(f.text, hostile[i].says) == NULL)
			fail_msg("%zu: %s", i, f.text);
		got = read_conf(&len);
		assert_int_equal(len, hostile[i].len);
		assert_memory_equal(got, hostile[i].bytes, len);
		free(got);
		assert_value("refused", find("quorum", "base"), "todos");
	}
}

/* ---- what it means ------------------------------------------------------------------------ */

static const char seven[] = "A; a; b\nB; c; d\nB; e; f\nC; g; h\nD; i; j\nE; k; l\nE; m\n";

static void assert_means(const char *section, const char *key, const char *value, const char *expected)
{
	struct buf b = BUF_EMPTY;
	struct fault f;

	assert_int_equal(desk_setting_means(desk, find(section, key), value, &b, &f), 0);
	assert_string_equal(buf_str(&b), expected);
	buf_clear(&b);
}

static void consequences_are_of_this_body(void **state)
{
	struct fault f = { FAULT_NONE, "" };

	(void)state;
	assert_means("quorum", "lectura", "literal", "");	/* nobody yet */
	assert_int_equal(desk_typed_keep(desk, seven, &f), 0);
	assert_means("quorum", "lectura", "mitad_mas_uno", "con 7 lugares: 4");
	assert_means("quorum", "lectura", "literal", "con 7 lugares: 5");
	assert_means("decisiones", "mayoria", "lugares", "con 7 lugares: 4");
	assert_means("decisiones", "mayoria", "emitidos", "");
	assert_means("organismo", "siglas", "X", "");
}

/* ---- pending, and the first steps ----------------------------------------------------------- */

static void the_seat_without_suplente_is_pending(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	struct pendings p;

	(void)state;
	assert_int_equal(desk_pendings(desk, &p, &f), 0);
	assert_int_equal(p.n, 0);
	pendings_clear(&p);
	assert_int_equal(desk_typed_keep(desk, seven, &f), 0);
	assert_int_equal(desk_pendings(desk, &p, &f), 0);
	assert_int_equal(p.n, 1);
	assert_int_equal(p.row[0].kind, PENDING_SEAT);
	assert_string_equal(p.row[0].text, "Falta suplente en el lugar 7, E");
	assert_string_equal(p.row[0].numeral, "I.1");
	pendings_clear(&p);
}

static void a_planned_day_comes_and_goes(void **state)
{
	static const struct { const char *date, *days; bool told; } plan[] = {
		{ "2026-03-20 10:00", "hace 5 días", true }, { "2026-03-24 10:00", "hace 1 día", true },
		{ "2026-03-25 18:00", "hoy", true }, { "2026-03-26 10:00", "mañana", true },
		{ "2026-04-09 10:00", "en 15 días", true }, { "2026-04-10 10:00", "", false },
	};
	struct fault f = { FAULT_NONE, "" };
	struct pendings p;
	size_t told = 0;

	(void)state;
	assert_int_equal(setenv("SESIONA_DATOS", CONF_DIR, 1), 0);
	assert_int_equal(desk_typed_keep(desk, "A; a; b", &f), 0);
	for (size_t i = COUNT(plan); i-- > 0;) {
		struct planned what = { 0, KIND_ORDINARIA, (char *)plan[i].date, (char *)"", (char *)"" };

		if (desk_plan_save(desk, &what, &f) != 0)
			fail_msg("%s", f.text);
	}
	assert_int_equal(desk_pendings(desk, &p, &f), 0);
	for (size_t i = 0; i < COUNT(plan); i++) {
		struct buf b = BUF_EMPTY;

		if (!plan[i].told)
			continue;
		pending_days(&p.row[told++], &b);
		assert_string_equal(buf_str(&b), plan[i].days);
		buf_clear(&b);
	}
	assert_int_equal(p.n, told);
	pendings_clear(&p);
}

static void numbers_go_on_from_before(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	int n;

	(void)state;
	assert_int_equal(desk_number_before(desk, KIND_ORDINARIA, &n, &f), 0);
	assert_int_equal(n, 0);
	assert_int_equal(desk_number_before_put(desk, KIND_ORDINARIA, "3", &f), 0);
	assert_int_equal(desk_number_before(desk, KIND_ORDINARIA, &n, &f), 0);
	assert_int_equal(n, 3);
	assert_int_equal(desk_number_before(desk, KIND_EXTRAORDINARIA, &n, &f), 0);
	assert_int_equal(n, 0);
	assert_int_equal(desk_number_before_put(desk, KIND_ORDINARIA, "tres", &f), -1);
	assert_int_equal(desk_number_before_put(desk, KIND_ORDINARIA, "-1", &f), -1);
	assert_int_equal(desk_number_before_put(desk, KIND_ORDINARIA, "", &f), -1);
	assert_int_equal(desk_number_before(desk, KIND_ORDINARIA, &n, &f), 0);
	assert_int_equal(n, 3);
}

static const struct { const char *text, *says; } typed[] = {
	{ "Academia", "renglón 1: se esperaba" },
	{ "A; a; b\n\nB;;c", "renglón 3: falta el nombre de quien es titular" },
	{ "A; a; b; c", "renglón 1: se esperaba" },
	{ "; a; b", "renglón 1: se esperaba" },
	{ "Facilitador; Rosa", "no hay ningún lugar" },
	{ "Tipo;Nombre;Edad\nA;a;3", "no se conoce la columna «Edad»" },
};

static void typed_seats_are_told_by_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(typed); i++) {
		struct fault f = { FAULT_NONE, "" };
		char *lines = NULL;

		assert_int_equal(desk_typed_preview(desk, typed[i].text, &lines, &f), -1);
		if (strstr(f.text, typed[i].says) == NULL)
			fail_msg("«%s»: %s", typed[i].text, f.text);
	}
}

/* Who facilitates was told first, and a table that names nobody does not take that away. */
static void the_facilitator_stays(void **state)
{
	struct fault f = { FAULT_NONE, "" };
	struct first first;

	(void)state;
	assert_int_equal(desk_facilitator(desk, "Rosa Díaz", &f), 0);
	assert_int_equal(desk_first_done(desk, FIRST_FACILITATOR, &f), 0);
	assert_int_equal(desk_typed_keep(desk, seven, &f), 0);
	assert_int_equal(desk_first(desk, &first, &f), 0);
	assert_true(first.wanted);	/* it was begun: seats alone do not end it */
	assert_true(first.done[FIRST_SEATS]);
	assert_false(first.done[FIRST_RULES]);
	assert_string_equal(first.value[FIRST_FACILITATOR], "Rosa Díaz");
	first_clear(&first);
	assert_int_equal(desk_first_over(desk, &f), 0);
	assert_int_equal(desk_first(desk, &first, &f), 0);
	assert_false(first.wanted);
	first_clear(&first);
}

#define test(f) cmocka_unit_test_setup_teardown(f, enter, leave)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(every_key_changes_only_its_line),
		test(files_as_people_write_them),
		test(what_does_not_fit_changes_nothing),
		test(a_file_that_is_wrong_is_left_alone),
		test(consequences_are_of_this_body),
		test(the_seat_without_suplente_is_pending),
		test(a_planned_day_comes_and_goes),
		test(numbers_go_on_from_before),
		test(typed_seats_are_told_by_line),
		test(the_facilitator_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
