/*
 * main — chooses the language's alphabet, then between the command line and the screen.
 */
#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include "app/cli.h"

static int screen(struct cli *c, long session, struct fault *f)
{
	(void)c;
	(void)session;
	return fault_set(f, FAULT_USAGE, "la pantalla todavía no está en este programa; vea «sesiona --help»");
}

int main(int argc, char **argv)
{
	struct cli c = { .env = env_real(), .out = stdout, .err = stderr, .screen = screen };

	/* The program is UTF-8 throughout, also where the system was left in plain C. */
	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
		setlocale(LC_CTYPE, "C.UTF-8");
	return cli_run(&c, argc, argv);
}
