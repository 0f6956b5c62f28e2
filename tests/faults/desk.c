/*
 * desk — what only the screen can do, as orders: "desk --base X.db avance ARCHIVO" tells progress
 * of the last acuerdo with that file as its evidence, "lee" reads it, "ajuste INI VALOR"
 * changes the town's name, "espia" opens the database behind SQLite's back. With calls.c in it (desk-falla), a call can be told to fail.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/desk_register.h"
#include "app/desk_settings.h"
#include "app/paths.h"
#include "base/env.h"

static int last_acuerdo(struct desk *d, int64_t *id, struct fault *f)
{
	const struct desk_query all = { 0 };
	struct desk_page page;

	if (desk_register(d, &all, DESK_LAST, 1, &page, f) < 0)
		return -1;
	*id = page.n > 0 ? page.row[page.n - 1].id : 0;
	desk_page_clear(&page);
	return 0;
}

static int progress(struct desk *d, const char *file, struct fault *f)
{
	const struct desk_progress p = { .state = "en proceso",
		.text = "Se publicó marzo",
		.date = "2026-03-25",
		.file = file };
	int64_t id;

	return last_acuerdo(d, &id, f) < 0 ? -1 : desk_progress(d, id, &p, f);
}

static int show(struct desk *d, struct fault *f)
{
	struct buf b = BUF_EMPTY;
	int64_t id;

	if (last_acuerdo(d, &id, f) < 0 || desk_acuerdo_read(d, id, &b, f) < 0)
		return -1;
	fputs(buf_str(&b), stdout);
	buf_clear(&b);
	return 0;
}

static int change(struct desk *d, const char *conf, const char *value, struct fault *f)
{
	size_t i = 0;

	while (strcmp(settings_info(i).key, "municipio") != 0)
		i++;
	desk_settings_file(d, conf);
	return desk_setting_put(d, i, value, f);
}

/* What nobody should do. */
static int spy(const char *base)
{
	FILE *in = fopen(base, "r");

	return in == NULL ? -1 : fclose(in);
}

static int act(int argc, char **argv, struct desk *d, struct fault *f)
{
	if (argc == 5 && strcmp(argv[3], "avance") == 0)
		return progress(d, argv[4], f);
	if (argc == 4 && strcmp(argv[3], "lee") == 0)
		return show(d, f);
	if (argc == 6 && strcmp(argv[3], "ajuste") == 0)
		return change(d, argv[4], argv[5], f);
	if (argc == 4 && strcmp(argv[3], "espia") == 0)
		return spy(argv[2]);
	return fault_set(f, FAULT_USAGE, "desk: avance, lee, ajuste, espia");
}

static int open_and_act(int argc, char **argv, struct settings *settings, struct fault *f)
{
	struct desk *desk;
	int status;

	if (desk_open(argv[2], settings, env_real(), &desk, f) < 0)
		return -1;
	status = act(argc, argv, desk, f);
	desk_close(desk);
	return status;
}

int main(int argc, char **argv)
{
	struct settings settings;
	struct fault f = { FAULT_NONE, "" };
	int status;

	umask(027);
	if (argc < 4)
		return 2;
	status = paths_settings(NULL, &settings, &f);
	if (status == 0) {
		status = open_and_act(argc, argv, &settings, &f);
		settings_clear(&settings);
	}
	if (status == 0)
		return 0;
	fprintf(stderr, "sesiona: %s\n", f.text);
	return fault_exit_status(&f);
}
