#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "house.h"

#define NOW "2026-03-25T09:58:00-06:00"

char *home;

int house_make(void **state)
{
	char name[] = "home-XXXXXX", here[4096];

	(void)state;
	if (mkdtemp(name) == NULL || getcwd(here, sizeof here) == NULL)
		return -1;
	home = malloc(strlen(here) + sizeof name + 2);
	sprintf(home, "%s/%s", here, name);
	return 0;
}

int house_remove(void **state)
{
	char command[4200];

	(void)state;
	snprintf(command, sizeof command, "rm -rf '%s'", home);
	free(home);
	return system(command);
}

static char *in_home(const char *prefix, const char *name)
{
	char *out = malloc(strlen(prefix) + strlen(home) + strlen(name) + 2);

	sprintf(out, "%s%s/%s", prefix, home, name);
	return out;
}

struct tty *start(struct tty_options o, const char *const argv[])
{
	char *data = in_home("XDG_DATA_HOME=", "datos"), *tmp = in_home("TMPDIR=", "");
	char *conf = in_home("XDG_CONFIG_HOME=", "config");
	const char *const env[] = { "SESIONA_DATOS=" CONF_DIR, "SESIONA_AHORA=" NOW, data, conf, tmp, NULL };
	struct tty *t;

	o.env = env;
	t = tty_start(&o, argv);
	free(data);
	free(conf);
	free(tmp);
	return t;
}

const char *const plain[] = { "./sesiona", NULL };

int answers(const char *command, char out[2000])
{
	char line[6000];
	size_t n;
	FILE *p;

	snprintf(line, sizeof line, "export HOME='%s' XDG_DATA_HOME='%s/datos' XDG_CONFIG_HOME='%s/config' TMPDIR='%s' "
	    "LC_ALL=C.UTF-8 SESIONA_DATOS='" CONF_DIR "' SESIONA_AHORA=" NOW "; { %s ; } 2>&1 </dev/null",
	    home, home, home, home, command);
	p = popen(line, "r");
	assert_non_null(p);
	n = fread(out, 1, 1999, p);
	out[n] = '\0';
	return WEXITSTATUS(pclose(p));
}

void done(const char *command)
{
	char out[2000];

	if (answers(command, out) != 0)
		fail_msg("%s: %s", command, out);
}

void ends(struct tty *t, int status)
{
	int got = tty_exit(t);

	assert_int_equal(got, status);
	tty_free(t);
}
