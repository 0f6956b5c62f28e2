/*
 * conf/sesiona.ini: what is shipped, what is read, and what is refused, with
 * the line and what was expected.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "app/recipient.h"
#include "app/settings.h"
#include "base/file.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static void shipped_file_is_the_table(void **state)
{
	struct settings s;
	struct buf table = BUF_EMPTY;
	struct fault f;
	char *shipped;
	size_t len;

	(void)state;
	settings_init(&s);
	settings_explain(&s, &table);
	/* After a change of settings.def: REGENERATE=1 make check */
	if (getenv("REGENERATE") != NULL)
		assert_int_equal(
		    file_write(CONF_DIR "/sesiona.ini", table.s, table.len, 0644, &f), 0);
	assert_int_equal(file_read(CONF_DIR "/sesiona.ini", 65536, &shipped, &len, &f), 0);
	assert_string_equal(shipped, buf_str(&table));
	assert_int_equal(settings_parse(&s, "sesiona.ini", shipped, len, &f), 0);
	free(shipped);
	buf_clear(&table);
	settings_clear(&s);
}

static void defaults_are_those_of_tacambaro(void **state)
{
	struct settings s;

	(void)state;
	settings_init(&s);
	assert_string_equal(s.acronym, "STM");
	assert_int_equal(quorum_needed(7, s.rules.quorum), 4);
	assert_int_equal(s.rules.majority, MAJORITY_CAST);
	assert_int_equal(s.rules.agenda_by, AGENDA_BY_PRESENT);
	assert_false(s.rules.direct_vote);
	assert_int_equal(s.rules.affected, AFFECTED_EXCUSED);
	assert_int_equal(s.numbers, NUMBER_BOTH);
	assert_int_equal(s.paper_width, 216);
	assert_int_equal(s.paper_height, 279);
	assert_string_equal(s.zone, "America/Mexico_City");
	assert_string_equal(s.rules.acronym, "STM");
	settings_clear(&s);
}

static void values_are_read_without_case_or_accents(void **state)
{
	static const char text[] = "; comentario\r\n"
				   "[Quorum]\r\n"
				   "  LECTURA=Literal  \r\n"
				   "base = ocupados\n"
				   "[decisiones]\n"
				   "votacion_directa = SÍ\n"
				   "[organismo]\n"
				   "nombre = \"Consejo; de  Cultura #1\" # el comentario va fuera\n"
				   "siglas = 'CC'\n"
				   "municipio = \"\"\n"
				   "[papel]\nmedida = 216x340";
	struct settings s;
	struct fault f;

	(void)state;
	settings_init(&s);
	assert_int_equal(settings_parse(&s, "x.ini", text, sizeof text - 1, &f), 0);
	assert_int_equal(quorum_needed(7, s.rules.quorum), 5);
	assert_true(s.rules.quorum_filled_only);
	assert_true(s.rules.direct_vote);
	assert_string_equal(s.body_name, "Consejo; de Cultura #1");
	assert_string_equal(s.rules.acronym, "CC");
	assert_string_equal(s.town, "");
	assert_int_equal(s.paper_height, 340);
	assert_string_equal(s.state, "Michoacán"); /* not in the file: as it was */
	settings_clear(&s);
}

#define BYTES(s) s, sizeof s - 1
static const struct {
	const char *bytes;
	size_t len;
	int line;
	const char *expected;
} refused[] = {
	{ BYTES("\xef\xbb\xbf[acta]\n"), 1, "BOM" },
	{ BYTES("[acta]\nnumeros = am\0bas\n"), 2, "nulo" },
	{ BYTES("[acta]\n# canci\xf3n\n"), 2, "UTF-8" },
	{ BYTES("[acta]\nnumeros = \001\n"), 2, "control" },
	{ BYTES("[organismo]\n\nnombre = Uno; dos\n"), 3, "comillas" },
	{ BYTES("[organismo]\nnombre = Uno # dos\n"), 2, "comillas" },
	{ BYTES("[organismo]\nnombre = \"Uno\n"), 2, "mismas comillas" },
	{ BYTES("[organismo]\nnombre = \"Uno\" dos\n"), 2, "después de las comillas" },
	{ BYTES("[organismo]\nnombre = Uno\n[acta]\n[Organismo]\nNOMBRE = Dos\n"), 5, "línea 2" },
	{ BYTES("[organismo]\nnombres = Uno\n"), 2, "nombre, siglas, municipio, estado" },
	{ BYTES("[organismos]\nnombre = Uno\n"), 2, "[organismo], [quorum]" },
	{ BYTES("[organismo\nnombre = Uno\n"), 1, "[quorum]" },
	{ BYTES("[organismo] ; nota\n"), 1, "nada más" },
	{ BYTES("nombre = Uno\n"), 1, "primera [sección]" },
	{ BYTES("[organismo]\nnombre\n"), 2, "clave = valor" },
	{ BYTES("[organismo]\nnombre =\n"), 2, "falta el valor" },
	{ BYTES("[organismo]\nnombre = \"  \"\n"), 2, "vacío" },
	{ BYTES("[organismo]\n# sigue \\\nnombre = Uno\n"), 2, "«\\»" },
	{ BYTES("[organismo]\n=Uno\n"), 2, "clave" },
	{ BYTES("[organismo]\nsiglas = S T M\n"), 2, "sola palabra" },
	{ BYTES("[quorum]\nlectura = 4\n"), 2, "mitad_mas_uno o literal, no «4»" },
	{ BYTES("[decisiones]\nmayoria = simple\n"), 2, "emitidos, presentes o lugares" },
	{ BYTES("[decisiones]\nvotacion_directa = quizá\n"), 2, "no o si" },
	{ BYTES("[acta]\nfolio = {siglas}/{tipo}/{numero}-{acuerdo}\n"), 2, "{anio}" },
	{ BYTES("[acta]\nfolio = {mes}{tipo}{numero}{anio}{acuerdo}\n"), 2, "{siglas}" },
	{ BYTES("[acta]\nfolio = {tipo}{numero}{anio}{acuerdo}}\n"), 2, "llaves" },
	{ BYTES("[acta]\nfolio = {tipo} {numero} {anio} {acuerdo}\n"), 2, "espacios" },
	{ BYTES("[papel]\nmedida = oficio\n"), 2, "216x340" },
	{ BYTES("[papel]\nmedida = 216x900\n"), 2, "500" },
	{ BYTES("[papel]\nmedida = -16x300\n"), 2, "500" },
	{ BYTES("[sistema]\nzona = ../etc/passwd\n"), 2, "America/Mexico_City" },
	{ BYTES("[sistema]\nbase = actas.db\n"), 2, "ruta completa" },
};

static void refusals_name_the_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused); i++) {
		struct settings s;
		struct buf before = BUF_EMPTY, after = BUF_EMPTY;
		struct fault f;
		char where[40];

		settings_init(&s);
		settings_write(&s, &before);
		assert_int_equal(
		    settings_parse(&s, "x.ini", refused[i].bytes, refused[i].len, &f), -1);
		assert_int_equal(f.kind, FAULT_INPUT);
		snprintf(where, sizeof where, "x.ini, línea %d: ", refused[i].line);
		if (strncmp(f.text, where, strlen(where)) != 0 ||
		    strstr(f.text, refused[i].expected) == NULL)
			fail_msg("case %zu: «%s» lacks «%s» or «%s»", i, f.text, where,
			    refused[i].expected);
		settings_write(&s, &after); /* all or nothing */
		assert_string_equal(buf_str(&after), buf_str(&before));
		buf_clear(&before);
		buf_clear(&after);
		settings_clear(&s);
	}
}

static void a_line_too_long_is_refused(void **state)
{
	struct buf b = BUF_EMPTY;
	struct settings s;
	struct fault f;

	(void)state;
	settings_init(&s);
	buf_add(&b, "[organismo]\nnombre = ");
	for (int i = 0; i < 1000; i++)
		buf_addc(&b, 'a');
	assert_int_equal(settings_parse(&s, "x.ini", b.s, b.len, &f), -1);
	assert_non_null(strstr(f.text, "línea 2: la línea es demasiado larga"));
	buf_cut(&b, b.len - 550);
	assert_int_equal(settings_parse(&s, "x.ini", b.s, b.len, &f), -1);
	assert_non_null(strstr(f.text, "400 bytes"));
	buf_cut(&b, b.len - 50);
	assert_int_equal(settings_parse(&s, "x.ini", b.s, b.len, &f), 0);
	buf_clear(&b);
	settings_clear(&s);
}

static void the_zone_must_exist_on_this_machine(void **state)
{
	static const char text[] = "[sistema]\nzona = America/Tacambaro\n";
	char path[] = "/tmp/sesiona-test-XXXXXX";
	struct settings s;
	struct fault f;
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	close(fd);
	assert_int_equal(file_write(path, text, sizeof text - 1, 0600, &f), 0);
	settings_init(&s);
	assert_int_equal(settings_load(&s, path, &f), -1);
	assert_non_null(strstr(f.text, "línea 2"));
	assert_non_null(strstr(f.text, "zoneinfo"));
	/* A snapshot made elsewhere is still read. */
	assert_int_equal(settings_parse(&s, "x.ini", text, sizeof text - 1, &f), 0);
	unlink(path);
	settings_clear(&s);
}

/* Whatever a file manages to set is written so that it is read back the same. */
static void writing_and_reading_agree(void **state)
{
	static const char *const pieces[] = { "\"", "'", ";", "#", "=", "\\", " ", "[", "]", "a",
		"ñ", "Á", "\xcd\xbe" /* U+037E: NFC makes it ';' */, "e\xcc\x81", "{", "%s" };
	static const char *const keys[] = { "[organismo]\nnombre = ", "[organismo]\nestado = ",
		"[sistema]\nplantillas = /", "[acta]\nfolio = {tipo}{numero}{anio}{acuerdo}" };
	static const char *const quotes[] = { "", "\"", "'" };
	int taken = 0;

	(void)state;
	srand(7);
	for (int round = 0; round < 5000; round++) {
		const char *quote = quotes[rand() % 3];
		struct buf in = BUF_EMPTY, once = BUF_EMPTY, twice = BUF_EMPTY;
		struct settings s, t;
		struct fault f;

		buf_add(&in, keys[rand() % 4]);
		buf_add(&in, quote);
		for (int n = rand() % 8; n > 0; n--)
			buf_add(&in, pieces[(size_t)rand() % COUNT(pieces)]);
		buf_add(&in, quote);
		settings_init(&s);
		settings_init(&t);
		if (settings_parse(&s, "x.ini", in.s, in.len, &f) == 0) {
			taken++;
			settings_write(&s, &once);
			if (settings_parse(&t, "x.ini", once.s, once.len, &f) < 0)
				fail_msg("«%s» was written as\n%s%s", in.s, once.s, f.text);
			settings_write(&t, &twice);
			assert_string_equal(buf_str(&twice), buf_str(&once));
			assert_string_equal(t.body_name, s.body_name);
			assert_string_equal(t.state, s.state);
			assert_string_equal(t.templates, s.templates);
			assert_string_equal(t.folio, s.folio);
		}
		settings_clear(&s);
		settings_clear(&t);
		buf_clear(&in);
		buf_clear(&once);
		buf_clear(&twice);
	}
	assert_in_range(taken, 1000, 4500); /* else the test says little */
}

/* By the day of the sending: the body that was dissolved got what was sent until then. */
static void the_recipient_is_that_of_the_day(void **state)
{
	static const char ini[] = "[envio]\ndestinatario = Contraloría\ncorreo = a@b.mx\ndesde = 2025-03-21\n"
				  "anterior = Instituto\n";
	static const char always[] = "[envio]\ndesde = \"\"\n", only[] = "[envio]\nanterior = \"\"\n";
	struct settings s;
	struct fault f = { 0 };

	(void)state;
	settings_init(&s);
	assert_int_equal(settings_parse(&s, "x.ini", ini, sizeof ini - 1, &f), 0);
	assert_string_equal(recipient_on(&s, "2025-03-20").name, "Instituto");
	assert_string_equal(recipient_on(&s, "2025-03-20").mail, "");
	assert_string_equal(recipient_on(&s, "2025-03-21").name, "Contraloría");
	assert_string_equal(recipient_on(&s, "2025-03-21").mail, "a@b.mx");
	assert_int_equal(settings_parse(&s, "x.ini", only, sizeof only - 1, &f), 0);
	assert_string_equal(recipient_on(&s, "2024-01-01").name, "Contraloría");
	assert_int_equal(settings_parse(&s, "x.ini", always, sizeof always - 1, &f), 0);
	assert_string_equal(recipient_on(&s, "2024-01-01").name, "Contraloría");
	settings_clear(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shipped_file_is_the_table),
		cmocka_unit_test(defaults_are_those_of_tacambaro),
		cmocka_unit_test(values_are_read_without_case_or_accents),
		cmocka_unit_test(refusals_name_the_line),
		cmocka_unit_test(a_line_too_long_is_refused),
		cmocka_unit_test(the_zone_must_exist_on_this_machine),
		cmocka_unit_test(writing_and_reading_agree),
		cmocka_unit_test(the_recipient_is_that_of_the_day),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
