/*
 * The papers on the screen: which can be made, one of them read, printed and kept in a file.
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
#include "house.h"

/* Session 1 is closed, 2 planned; the printers are ours. */
static int furnish(void **state)
{
	if (house_make(state) < 0)
		return -1;
	house_held();
	house_do("sesiona nueva --tipo ordinaria --fecha '2026-04-15 10:00' --sede Cabildo --orden \"$E/orden.txt\"");
	house_do("printf '#!/bin/sh\\ncat >fed; echo \"$*\" >told; echo request id is HP-7 \\(1 file\\)\\n' "
		 ">bin/lp && printf '#!/bin/sh\\necho HP; echo Laser\\n' >bin/lpstat && chmod +x bin/*");
	return 0;
}

static struct tty *open_papers(void)
{
	struct tty *t = house_open(0, 0);

	tty_wait(t, "Inicio");
	tty_type(t, "4");
	tty_wait(t, "▸ 4 Documentos");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸   Acta de la sesión");
	return t;
}

static void leave(struct tty *t)
{
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "Documentos · ");
	tty_signal(t, 15);
	house_ends(t, 128 + 15);
}

static void each_paper_says_whether_it_can_be_made(void **state)
{
	struct tty *t = open_papers();

	(void)state;
	tty_wait(t, "Sesión: Ordinaria 01/2026");
	tty_key(t, TTY_END);
	tty_wait(t, "Hojas para seguir sin luz (no por ahora)");
	tty_wait(t, "Es de una sesión planeada, convocada, en curso o en receso; esta está");
	tty_key(t, TTY_ENTER);		/* cannot be: it stays */
	tty_key(t, TTY_HOME);
	tty_wait(t, "▸ Sesión:");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 3 Ordinaria 01/2026");
	tty_key(t, TTY_UP);
	tty_wait(t, "▸ 2 Ordinaria");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Sesión: Ordinaria · mié 15 abr 2026 10:00 · planeada");
	leave(t);
}

static void it_is_read_kept_and_kept_again(void **state)
{
	struct tty *t = open_papers();

	(void)state;
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Acta de la Primera Sesión Ordinaria de 2026");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Imprimirlo");
	tty_type(t, "2");
	tty_wait(t, "▸ 2 Guardarlo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿En qué forma se guarda?");
	tty_key(t, TTY_END);
	tty_wait(t, "Markdown, para quien lo va a maquetar");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "~/acta-ORD-01-2026.md");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ Quedó guardado en ~/acta-ORD-01-2026.md");
	house_do("sesiona papel acta --sesion 1 --formato md | cmp - acta-ORD-01-2026.md && "
		 "test $(stat -c %a acta-ORD-01-2026.md) = 640");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "▸ 1 Imprimirlo");
	tty_type(t, "2");
	tty_wait(t, "▸ 2 Guardarlo");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "¿En qué forma se guarda?");
	tty_key(t, TTY_END);
	tty_wait(t, "Markdown, para quien");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Archivo donde se guarda");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Ya hay un archivo con ese nombre. ¿Reemplazarlo?");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter lo imprime o lo guarda");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸   Acta de la sesión");
	leave(t);
}

/* I, on the list and on the paper; the queue is not the paper. */
static void it_is_printed_where_it_is_told(void **state)
{
	struct tty *t = open_papers();

	(void)state;
	tty_type(t, "i");
	tty_wait(t, "¿En qué impresora?");
	tty_wait(t, "3 Laser");
	tty_key(t, TTY_END);
	tty_wait(t, "▸ 3 Laser");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "En cola como HP-7");
	house_do("test \"$(cat told)\" = '-t Acta de la sesión -d Laser -' && test -s fed");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Acta de la Primera Sesión");
	house_do("printf '#!/bin/sh\\necho sin papel >&2; exit 1\\n' >bin/lp");
	tty_type(t, "I");
	tty_wait(t, "¿En qué impresora?");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No se imprimió");
	tty_wait(t, "La impresora no lo tomó (sin papel);");
	tty_key(t, TTY_ESC);
	tty_wait(t, "Enter lo imprime");
	tty_key(t, TTY_ESC);
	tty_wait(t, "▸   Acta de la sesión");
	leave(t);
}

/* Everything of the session in a folder, which sha256sum checks by itself (VII.1). */
static void the_whole_session_goes_in_a_folder(void **state)
{
	struct tty *t = open_papers();

	(void)state;
	tty_key(t, TTY_HOME);
	tty_key(t, TTY_DOWN);
	tty_wait(t, "▸ Paquete de la sesión");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "~/paquete-ORD-01-2026");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "✓ El paquete quedó escrito");
	house_do("cd paquete-ORD-01-2026 && sha256sum --quiet -c SHA256SUMS && test -s LEEME.txt");
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "✓ El paquete");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "Carpeta nueva");
	tty_key(t, TTY_ENTER);
	tty_wait(t, "No se escribió el paquete");	/* there is one already */
	tty_key(t, TTY_ESC);
	tty_wait_gone(t, "No se escribió");
	leave(t);
}

#define test(f) cmocka_unit_test_setup_teardown(f, furnish, house_remove)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(each_paper_says_whether_it_can_be_made),
		test(it_is_read_kept_and_kept_again),
		test(it_is_printed_where_it_is_told),
		test(the_whole_session_goes_in_a_folder),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
