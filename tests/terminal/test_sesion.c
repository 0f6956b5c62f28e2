/*
 * The session of the example, typed with the keys that a person would use, gives what
 * the same session gives when it is dictated.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "drive.h"
#include "scratch.h"

/* Every public view, the acta and its approval, with identifiers and fingerprints apart. */
#define SAME \
	"for v in organismo integrantes sesiones orden_del_dia orden_aprobado asistencia observadores " \
	"  hechos decisiones votos acuerdos seguimiento actas correcciones " \
	"  firmas entregas pasos adjuntos; do " \
	"  for b in x y; do sqlite3 -csv \"$D/$b.db\" \"SELECT * FROM $v\" | " \
	"    sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/uuid/g; s/[0-9a-f]{64}/huella/g; s/([0-9A-Z]{4} ){7}[0-9A-Z]{4}/huella/g' " \
	"    >\"$D/$b.csv\"; done; " \
	"  cmp \"$D/x.csv\" \"$D/y.csv\" || { diff \"$D/x.csv\" \"$D/y.csv\"; exit 1; }; " \
	"done; " \
	"s papel acta --sesion 1 -o \"$D/x.md\" && s2 papel acta --sesion 1 -o \"$D/y.md\" && " \
	"sed -i -E '/^(huella|qr): /d' \"$D/x.md\" \"$D/y.md\" && " \
	"cmp \"$D/x.md\" \"$D/y.md\""

static void played_is_dictated(void **state)
{
	struct drive d = { scratch_start(NULL), false };

	(void)state;
	tty_wait(d.t, "PASE DE LISTA");
	drive_example(&d);
	tty_wait(d.t, "La sesión está clausurada.");
	scratch_leave(d.t);
	scratch_verify();
	assert_int_equal(scratch_acts(), 59);
	scratch_plan(true);
	house_do("s2 dictado 1 <\"$E/sesion.txt\"");
	house_do(SAME);
}

#define test(f) cmocka_unit_test_setup_teardown(f, scratch_make, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(played_is_dictated),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
