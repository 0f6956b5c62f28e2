#include "config.h"

#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/bodyfile.h"
#include "app/cli.h"
#include "app/paths.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"

#define WIDTH_DEFAULT 80
#define FILE_MODE 0640 /* a padrón has telephones: not for everybody */
#define HELP 1000 /* what getopt_long answers to --help */
#define LONG 256  /* and to our first option, past every letter */

/* ---- help --------------------------------------------------------------------- */

void cli_wrap(struct buf *out, const char *text, int margin, int width)
{
	size_t len = strlen(text);
	struct text_line line;

	for (size_t at = 0; text_wrap(text, len, at, width - margin, &line); at = line.next) {
		buf_addf(out, "%*s", at == 0 ? 0 : margin, "");
		buf_addn(out, text + line.start, line.end - line.start);
		buf_addc(out, '\n');
	}
}

static void help_option(FILE *out, const struct cli_option *o)
{
	struct buf left = BUF_EMPTY, line = BUF_EMPTY;
	int column;

	if (o->letter != 0)
		buf_addf(&left, "-%c, ", o->letter);
	buf_addf(&left, "--%s%s%s", o->name, o->argument && *o->argument != '[' ? " " : "",
	    o->argument ? o->argument : "");
	column = text_width(buf_str(&left)) > 25 ? text_width(buf_str(&left)) : 25;
	buf_add(&line, "  ");
	text_fit(&line, buf_str(&left), column, true, false);
	buf_add(&line, "  ");
	cli_wrap(&line, o->help, column + 4, WIDTH_DEFAULT);
	fputs(buf_str(&line), out);
	buf_clear(&left);
	buf_clear(&line);
}

static void help_order(FILE *out, const struct cli_order *o)
{
	bool options = o->options[0].name != NULL;

	fprintf(out, "Uso: sesiona %s%s%s%s\n%s\n", o->name, *o->words ? " " : "", o->words,
	    options ? " [OPCIONES]" : "", o->help);
	if (options)
		fputc('\n', out);
	for (const struct cli_option *p = o->options; p->name != NULL; p++)
		help_option(out, p);
	if (o->help_more != NULL)
		o->help_more(out);
}

static void help_all(FILE *out)
{
	struct buf line = BUF_EMPTY;

	fputs("Uso: sesiona [--base ARCHIVO] [--conf ARCHIVO] [ORDEN]\n"
	      "Sin ORDEN abre el programa a pantalla completa.\n\nÓrdenes:\n",
	    out);
	for (const struct cli_order *o = cli_orders; o->name != NULL; o++) {
		buf_addf(&line, "  %-11s ", o->name);
		cli_wrap(&line, o->help, 14, WIDTH_DEFAULT);
	}
	fputs(buf_str(&line), out);
	buf_clear(&line);
	fputs("\nCada orden explica sus opciones con «sesiona ORDEN --help».\n"
	      "Termina con 0 si se hizo, 1 si no se admitió, 2 si se pidió mal, 3 si falló el\n"
	      "almacenamiento.\n",
	    out);
}

/* ---- finding the order -------------------------------------------------------- */

/* How many letters apart two short words are (Levenshtein); capped by their length. */
static int apart(const char *a, const char *b)
{
	int row[32], n = (int)strlen(b);

	if (n >= 32)
		return n;
	for (int j = 0; j <= n; j++)
		row[j] = j;
	for (int i = 1; a[i - 1] != '\0'; i++) {
		int corner = row[0];

		row[0] = i;
		for (int j = 1; j <= n; j++) {
			int best = corner + (a[i - 1] != b[j - 1]);

			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			corner = row[j];
			row[j] = best;
		}
	}
	return row[n];
}

static const struct cli_order *find_order(const char *name, struct fault *f)
{
	const struct cli_order *near = NULL;
	char *key;
	int best = 3;

	for (const struct cli_order *o = cli_orders; o->name != NULL; o++)
		if (strcmp(o->name, name) == 0)
			return o;
	key = text_valid(name, strlen(name)) ? text_key(name) : xstrdup("");
	for (const struct cli_order *o = cli_orders; o->name != NULL; o++)
		if (apart(key, o->name) < best) {
			best = apart(key, o->name);
			near = o;
		}
	free(key);
	key = text_visible(name);
	fault_set(f, FAULT_USAGE, "no hay una orden «%.80s»%s%s%s; «sesiona --help» las enlista",
	    key, near ? "; ¿quiso decir «" : "", near ? near->name : "", near ? "»?" : "");
	free(key);
	return NULL;
}

/* ---- options ------------------------------------------------------------------ */

const char *args_get(const struct args *a, const char *name)
{
	for (int i = 0; a->known[i].name != NULL; i++)
		if (strcmp(a->known[i].name, name) == 0)
			return a->value[i];
	assert(!"an option of this order");
	return NULL;
}

int args_number(const char *s, const char *what, long *out, struct fault *f)
{
	char *end;

	errno = 0;
	*out = strtol(s, &end, 10);
	if (*s < '0' || *s > '9' || *end != '\0' || errno != 0 || *out < 1)
		return fault_set(f, FAULT_USAGE, "se esperaba %s, no «%.80s»", what, s);
	return 0;
}

/* no_argument, required_argument or optional_argument: as many colons as each has. */
static int takes(const struct cli_option *o)
{
	return o->argument == NULL ? no_argument : *o->argument == '[' ? optional_argument : required_argument;
}

/* Fills what getopt_long wants from our options. */
static void spell_options(const struct cli_option *known, struct option *spelt, char letters[])
{
	int n = 0;
	char *p = letters;

	*p++ = ':'; /* a missing argument is told apart */
	for (; known[n].name != NULL; n++) {
		assert(n < CLI_OPTIONS_MAX);
		spelt[n] = (struct option){ known[n].name, takes(&known[n]), NULL, LONG + n };
		if (known[n].letter != 0) {
			*p++ = known[n].letter;
			for (int i = takes(&known[n]); i > 0; i--)
				*p++ = ':';
		}
	}
	spelt[n++] = (struct option){ "help", no_argument, NULL, HELP };
	spelt[n] = (struct option){ NULL, 0, NULL, 0 };
	*p = '\0';
}

/* argv[0] is the order's name. 1 when --help was asked for. */
static int read_args(
    const struct cli_order *o, int argc, char **argv, struct args *a, struct fault *f)
{
	struct option spelt[CLI_OPTIONS_MAX + 2];
	char letters[3 * CLI_OPTIONS_MAX + 2];
	int got;

	memset(a, 0, sizeof *a);
	a->known = o->options;
	spell_options(o->options, spelt, letters);
	opterr = 0;
	optind = 0; /* getopt starts anew */
	while ((got = getopt_long(argc, argv, letters, spelt, NULL)) != -1) {
		if (got == HELP)
			return 1;
		if (got == ':')
			return fault_set(f, FAULT_USAGE,
			    "a «%s» le falta su valor; vea «sesiona %s --help»", argv[optind - 1],
			    o->name);
		if (got == '?')
			return fault_set(f, FAULT_USAGE,
			    "«%s» no se entiende; vea «sesiona %s --help»", argv[optind - 1],
			    o->name);
		for (int i = 0; got < LONG && o->options[i].name != NULL; i++)
			if (o->options[i].letter == got)
				got = LONG + i;
		a->value[got - LONG] = optarg ? optarg : "";
	}
	a->word = argv + optind;
	a->n_words = argc - optind;
	if (a->n_words < o->min_words || a->n_words > o->max_words)
		return fault_set(f, FAULT_USAGE,
		    "se esperaba «sesiona %s%s%s»; vea «sesiona %s --help»", o->name,
		    *o->words ? " " : "", o->words, o->name);
	return 0;
}

/* ---- what orders share -------------------------------------------------------- */

int cli_store(struct cli *c, enum store_mode mode, struct store **out, struct fault *f)
{
	char *path;
	int answer;

	if (paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	answer = store_open(path, mode, c->env, out, f);
	free(path);
	if (answer == 0 && mode == STORE_WRITE && body_publish(*out, &c->settings, c->env, f) < 0) {
		store_close(*out);
		answer = -1;
	}
	return answer;
}

int cli_must_exist(struct cli *c, struct fault *f)
{
	struct stat st;
	char *path;
	int answer = 0;

	if (paths_database(c->base, &c->settings, &path, f) < 0)
		return -1;
	if (stat(path, &st) != 0)
		answer = fault_set(f, FAULT_STORE, "no hay una base de datos en %s", path);
	else if (S_ISREG(st.st_mode) && st.st_size == 0)
		answer = fault_set(f, FAULT_STORE,
		    "%s está vacío: todavía no hay una base de datos allí", path);
	free(path);
	return answer;
}

/* Writing over the database would lose it, and opening it would drop SQLite's locks. */
static bool is_database(struct cli *c, const char *path)
{
	struct fault ignored;
	char *base;
	bool same;

	if (paths_database(c->base, &c->settings, &base, &ignored) < 0)
		return false;
	same = file_same(path, base);
	free(base);
	return same;
}

int cli_output(struct cli *c, const char *path, const char *bytes, size_t len, struct fault *f)
{
	if (path == NULL || strcmp(path, "-") == 0) {
		fwrite(bytes, 1, len, c->out); /* cli_run looks at ferror */
		return 0;
	}
	if (is_database(c, path))
		return fault_set(
		    f, FAULT_INPUT, "%s es la base de datos; elija otro archivo", path);
	return file_write(path, bytes, len, FILE_MODE, f);
}

void cli_say(const struct cli *c, const char *fmt, ...)
{
	struct buf line = BUF_EMPTY;
	char *safe;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&line, fmt, ap);
	va_end(ap);
	safe = text_visible(buf_str(&line));
	fprintf(c->out, "%s\n", safe);
	free(safe);
	buf_clear(&line);
}

void cli_note(const struct cli *c, const char *lines)
{
	char *text = text_visible(lines);

	for (const char *p = text; *p != '\0';) {
		size_t n = strcspn(p, "\n");

		fprintf(c->err, "sesiona: aviso: %.*s\n", (int)n, p);
		p += n + (p[n] == '\n');
	}
	free(text);
}

int cli_width(const struct cli *c)
{
	struct winsize size;

	if (ioctl(fileno(c->out), TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
		return size.ws_col;
	return WIDTH_DEFAULT;
}

/* ---- running ------------------------------------------------------------------ */

static int run_order(
    struct cli *c, const struct cli_order *o, int argc, char **argv, struct fault *f)
{
	struct args a = { 0 };
	int status = 0, error;

	if (o != NULL) {
		status = read_args(o, argc, argv, &a, f);
		if (status > 0) {
			help_order(c->out, o);
			return 0;
		}
	}
	if (status < 0 || paths_settings(c->conf, &c->settings, f) < 0)
		return -1;
	error = env_set_zone(c->settings.zone);
	if (error != 0)
		status = fault_set(f, FAULT_STORE, "no se pudo leer la zona horaria «%s» (paquete tzdata): %s",
		    c->settings.zone, fault_errno(error));
	else if (o != NULL)
		status = o->run(c, &a, f);
	else
		status = c->screen(c, 0, f);
	settings_clear(&c->settings);
	return status;
}

/* The options before the order. 1 when they asked for help or version, which is given. */
static int read_globals(struct cli *c, int argc, char **argv, struct fault *f)
{
	static const struct option spelt[] = {
		{ "base", required_argument, NULL, 'b' },
		{ "conf", required_argument, NULL, 'c' },
		{ "help", no_argument, NULL, 'h' },
		{ "version", no_argument, NULL, 'v' },
		{ NULL, 0, NULL, 0 },
	};
	int got;

	opterr = 0;
	while ((got = getopt_long(argc, argv, "+:h", spelt, NULL)) != -1)
		switch (got) {
		case 'b':
			c->base = optarg;
			break;
		case 'c':
			c->conf = optarg;
			break;
		case 'h':
			help_all(c->out);
			return 1;
		case 'v':
			fprintf(c->out, "sesiona %s\n", PACKAGE_VERSION);
			return 1;
		default:
			return fault_set(f, FAULT_USAGE, "«%s» %s; vea «sesiona --help»",
			    argv[optind - 1], got == ':' ? "necesita un valor" : "no se entiende");
		}
	return 0;
}

int cli_run(struct cli *c, int argc, char **argv)
{
	struct fault f = { 0 };
	const struct cli_order *o = NULL;
	int status;

	file_guard_standard();
	status = read_globals(c, argc, argv, &f);
	if (status == 0) {
		int first = optind;

		if (first < argc && (o = find_order(argv[first], &f)) == NULL)
			status = -1;
		else
			status = run_order(c, o, argc - first, argv + first, &f);
	} else if (status > 0) {
		status = 0;
	}
	if ((fflush(c->out) != 0 || ferror(c->out)) && status == 0)
		status = fault_set(&f, FAULT_STORE, "no se pudo escribir en la salida");
	if (status < 0) {
		char *text = text_visible(f.text);

		fprintf(c->err, "sesiona: %s\n", text);
		free(text);
		status = fault_exit_status(&f);
	}
	return status;
}
