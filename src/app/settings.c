#include "config.h"

#include "app/settings.h"

#include <assert.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/inifile.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "base/when.h"

#define FILE_LIMIT 65536
#define VALUE_LIMIT 400 /* bytes: written with its key it fits INI_LINE_MAX */
#define PAPER_MIN 100	/* mm */
#define PAPER_MAX 500
#define LETTER_WIDTH 216
#define LETTER_HEIGHT 279

enum kind { TEXT, NOTE, TOKEN, DATE, PATH, WORD, FLAG, CHOICE, FOLIO, PAPER, ZONE };

struct setting {
	const char *section, *name;
	enum kind kind;
	size_t at; /* offset of its member in struct settings */
	const char *initial, *words, *numeral, *help;
};

static const struct setting settings[] = {
#define SETTING(section, name, kind, member, initial, words, numeral, help) \
	{ section, name, kind, offsetof(struct settings, member), initial, words, numeral, help },
#include "app/settings.def"
#undef SETTING
};
#define SETTINGS (sizeof settings / sizeof settings[0])

static_assert(sizeof(enum quorum_reading) == sizeof(int), "a WORD is kept in an int");

static void *member(const struct settings *s, const struct setting *k)
{
	return (char *)(uintptr_t)s + k->at;
}

static char **text_member(const struct settings *s, const struct setting *k)
{
	return member(s, k);
}

/* Position of `value` among "uno|dos|tres"; -1 if it is not there. */
static int word_index(const char *words, const char *value)
{
	int i = 0;

	for (const char *p = words; *p != '\0'; i++) {
		size_t n = strcspn(p, "|");
		char *word = xstrndup(p, n);
		bool same = text_same(word, value);

		free(word);
		if (same)
			return i;
		p += n + (p[n] == '|');
	}
	return -1;
}

static void word_at(const char *words, int index, struct buf *out)
{
	const char *p = words;

	while (index-- > 0)
		p += strcspn(p, "|") + 1;
	buf_addn(out, p, strcspn(p, "|"));
}

/* "uno, dos o tres" */
static void words_listed(const char *words, struct buf *out)
{
	for (const char *p = words; *p != '\0';) {
		size_t n = strcspn(p, "|");
		bool last = p[n] == '\0';

		if (p != words)
			buf_add(out, last ? " o " : ", ");
		buf_addn(out, p, n);
		p += n + !last;
	}
}

/* NULL, or what was expected of a pattern of folios. */
static const char *folio_expects(const char *v)
{
	static const char *const known[] = { "{tipo}", "{numero}", "{anio}", "{acuerdo}",
		"{siglas}" };
	const size_t needed = 4;

	for (size_t i = 0; i < needed; i++)
		if (strstr(v, known[i]) == NULL)
			return "un folio con {tipo}, {numero}, {anio} y {acuerdo}, para que no se "
			       "repita";
	for (const char *p = v; *p != '\0'; p++) {
		size_t i = 0;

		if (*p == '}')
			return "un folio sin llaves sueltas";
		if (*p != '{')
			continue;
		while (
		    i < sizeof known / sizeof *known && strncmp(p, known[i], strlen(known[i])) != 0)
			i++;
		if (i == sizeof known / sizeof *known)
			return "un folio hecho con {siglas}, {tipo}, {numero}, {anio} y {acuerdo}";
		p += strlen(known[i]) - 1;
	}
	return strpbrk(v, " |\\@") ? "un folio sin espacios, «|», «\\» ni «@»" : NULL;
}

static bool paper_parse(const char *v, int *width, int *height)
{
	char rest;

	if (text_same(v, "carta")) {
		*width = LETTER_WIDTH;
		*height = LETTER_HEIGHT;
		return true;
	}
	return strlen(v) == 7 && strspn(v, "0123456789x") == 7 &&
	       sscanf(v, "%3dx%3d%c", width, height, &rest) == 2 && *width >= PAPER_MIN &&
	       *width <= PAPER_MAX && *height >= PAPER_MIN && *height <= PAPER_MAX;
}

/* The form of a name of zoneinfo: no way out of its folder. */
static bool zone_form(const char *v)
{
	return v[0] != '\0' && v[0] != '/' && strstr(v, "..") == NULL &&
	       strspn(v, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/") ==
		   strlen(v);
}

static bool zone_exists(const char *v)
{
	char *path = xasprintf("/usr/share/zoneinfo/%s", v);
	struct stat st;
	bool is = stat(path, &st) == 0 && S_ISREG(st.st_mode);

	free(path);
	return is;
}

/* What was expected instead of `v`, NULL when it fits. The answer may live in *list. */
static const char *expects(const struct setting *k, const char *v, struct buf *list)
{
	int width, height;
	struct civil date;

	if (strlen(v) > VALUE_LIMIT)
		return "un texto más corto (se admiten 400 bytes)";
	/* Quoted by neither kind of quotes, ; and # would be lost (see write_value). */
	if (strchr(v, '"') && strchr(v, '\'') && strpbrk(v, ";#"))
		return "un texto sin las dos clases de comillas a la vez que «;» o «#»";
	switch (k->kind) {
	case TEXT:
		return v[0] ? NULL : "un texto que no esté vacío";
	case TOKEN:
		return v[0] && !strpbrk(v, " |\\@{}")
			   ? NULL
			   : "una sola palabra, sin espacios, llaves, «|», «\\» ni «@»";
	case DATE:
		return v[0] == '\0' || civil_parse_date(v, &date) ? NULL : "una fecha como 2025-03-21";
	case PATH:
		return v[0] == '\0' || v[0] == '/' ? NULL
						   : "una ruta completa, que empiece con «/»";
	case WORD:
	case FLAG:
	case CHOICE:
		if (word_index(k->words, v) >= 0)
			return NULL;
		words_listed(k->words, list);
		return buf_str(list);
	case FOLIO:
		return folio_expects(v);
	case PAPER:
		return paper_parse(v, &width, &height)
			   ? NULL
			   : "carta, o ancho por alto en milímetros (de 100 a 500), como 216x340";
	case ZONE:
		return zone_form(v) ? NULL : "una zona horaria como America/Mexico_City";
	case NOTE:
		break;
	}
	return NULL;
}

static void set_text(struct settings *s, const struct setting *k, const char *v)
{
	char **text = text_member(s, k);

	free(*text);
	*text = xstrdup(v);
}

/* `v` fits: see expects(). */
static void set(struct settings *s, const struct setting *k, const char *v)
{
	struct buf word = BUF_EMPTY;
	int index;

	switch (k->kind) {
	case WORD:
		index = word_index(k->words, v);
		memcpy(member(s, k), &index, sizeof index);
		break;
	case FLAG:
		*(bool *)member(s, k) = word_index(k->words, v) == 1;
		break;
	case CHOICE:
		word_at(k->words, word_index(k->words, v), &word);
		set_text(s, k, buf_str(&word));
		buf_clear(&word);
		break;
	case PAPER:
		paper_parse(v, &s->paper_width, &s->paper_height);
		break;
	default:
		set_text(s, k, v);
	}
	s->rules.folio = s->folio;
	s->rules.acronym = s->acronym;
}

static void get(const struct settings *s, const struct setting *k, struct buf *out)
{
	int index;

	switch (k->kind) {
	case WORD:
		memcpy(&index, member(s, k), sizeof index);
		word_at(k->words, index, out);
		break;
	case FLAG:
		word_at(k->words, *(bool *)member(s, k), out);
		break;
	case PAPER:
		if (s->paper_width == LETTER_WIDTH && s->paper_height == LETTER_HEIGHT)
			buf_add(out, "carta");
		else
			buf_addf(out, "%dx%d", s->paper_width, s->paper_height);
		break;
	default:
		buf_add(out, *text_member(s, k));
	}
}

void settings_init(struct settings *s)
{
	memset(s, 0, sizeof *s);
	for (size_t i = 0; i < SETTINGS; i++)
		set(s, &settings[i], settings[i].initial);
}

void settings_clear(struct settings *s)
{
	for (size_t i = 0; i < SETTINGS; i++) {
		enum kind kind = settings[i].kind;

		if (kind != WORD && kind != FLAG && kind != PAPER)
			free(*text_member(s, &settings[i]));
	}
	memset(s, 0, sizeof *s);
}

static const struct setting *find(const char *key)
{
	for (size_t i = 0; i < SETTINGS; i++) {
		size_t n = strlen(settings[i].section);

		if (strncmp(key, settings[i].section, n) == 0 && key[n] == ':' &&
		    strcmp(key + n + 1, settings[i].name) == 0)
			return &settings[i];
	}
	return NULL;
}

/* Names what may stand where an unknown key stands. */
static int refuse_unknown(const char *name, const struct ini_key *key, struct fault *f)
{
	struct buf list = BUF_EMPTY;
	size_t n = strcspn(key->name, ":");
	bool section = false;

	for (size_t i = 0; i < SETTINGS; i++)
		if (strlen(settings[i].section) == n &&
		    strncmp(settings[i].section, key->name, n) == 0) {
			buf_addf(&list, "%s%s", section ? ", " : "", settings[i].name);
			section = true;
		}
	for (size_t i = 0; i < SETTINGS && !section; i++)
		if (i == 0 || strcmp(settings[i].section, settings[i - 1].section) != 0)
			buf_addf(&list, "%s[%s]", i ? ", " : "", settings[i].section);
	if (section)
		fault_set(f, FAULT_INPUT,
		    "%s, línea %d: no se conoce la clave «%s»; en [%.*s] se espera: %s", name,
		    key->line, key->name + n + 1, (int)n, key->name, buf_str(&list));
	else
		fault_set(f, FAULT_INPUT,
		    "%s, línea %d: no se conoce la sección [%.*s]; se espera: %s", name, key->line,
		    (int)n, key->name, buf_str(&list));
	buf_clear(&list);
	return -1;
}

/* A path is kept as it is; any other text, as a person would type it. Caller frees. */
static char *tidy(const struct setting *k, const char *value)
{
	return k->kind == PATH ? xstrdup(value) : text_clean_line(value);
}

/* `world`: also what depends on this machine. */
static const char *expects_here(const struct setting *k, const char *v, bool world, struct buf *list)
{
	const char *expected = expects(k, v, list);

	if (expected == NULL && world && k->kind == ZONE && !zone_exists(v))
		expected = "una zona horaria que esté en /usr/share/zoneinfo";
	return expected;
}

static int check_key(const struct ini *ini, size_t i, bool world, const char *name, struct fault *f)
{
	const struct ini_key *key = &ini->key[i];
	const struct setting *k = find(key->name);
	struct buf list = BUF_EMPTY;
	const char *expected;
	char *value;

	if (k == NULL)
		return refuse_unknown(name, key, f);
	value = tidy(k, key->value);
	expected = expects_here(k, value, world, &list);
	if (expected != NULL)
		fault_set(f, FAULT_INPUT, "%s, línea %d: en «%s» se esperaba %s, no «%s»", name,
		    key->line, k->name, expected, value);
	free(value);
	buf_clear(&list);
	return expected == NULL ? 0 : -1;
}

/* `world`: check also what depends on this machine (the zone). All or nothing. */
static int parse(struct settings *s, const char *name, const char *bytes, size_t len, bool world,
    struct fault *f)
{
	struct ini ini;

	if (ini_read(name, bytes, len, &ini, f) < 0)
		return -1;
	for (size_t i = 0; i < ini.n; i++)
		if (check_key(&ini, i, world, name, f) < 0) {
			ini_clear(&ini);
			return -1;
		}
	for (size_t i = 0; i < ini.n; i++) {
		const struct setting *k = find(ini.key[i].name);
		char *value = tidy(k, ini.key[i].value);

		set(s, k, value);
		free(value);
	}
	ini_clear(&ini);
	return 0;
}

int settings_parse(
    struct settings *s, const char *name, const char *bytes, size_t len, struct fault *f)
{
	return parse(s, name, bytes, len, false, f);
}

int settings_load(struct settings *s, const char *path, struct fault *f)
{
	char *bytes;
	size_t len;
	int answer;

	if (file_read(path, FILE_LIMIT, &bytes, &len, f) < 0)
		return -1;
	answer = parse(s, path, bytes, len, true, f);
	free(bytes);
	return answer;
}

/* There are no escapes: the quotes are the kind that the value does not have. */
static void write_value(const char *value, struct buf *out)
{
	const char *quote = !strchr(value, '"') ? "\"" : !strchr(value, '\'') ? "'" : "";

	buf_addf(out, "%s%s%s", quote, value, quote);
}

void settings_literal(size_t i, const char *value, bool quoted, struct buf *out)
{
	if (!quoted && (*settings[i].words != '\0' || settings[i].kind == PAPER))
		buf_add(out, value);
	else
		write_value(value, out);
}

static void write_key(const struct settings *s, const struct setting *k, struct buf *out)
{
	struct buf value = BUF_EMPTY;

	get(s, k, &value);
	buf_addf(out, "%s = ", k->name);
	settings_literal((size_t)(k - settings), buf_str(&value), false, out);
	buf_addc(out, '\n');
	buf_clear(&value);
}

static void write_section(size_t i, struct buf *out)
{
	if (i > 0 && strcmp(settings[i].section, settings[i - 1].section) == 0)
		return;
	buf_addf(out, "%s[%s]\n", i ? "\n" : "", settings[i].section);
}

void settings_write(const struct settings *s, struct buf *out)
{
	for (size_t i = 0; i < SETTINGS; i++) {
		write_section(i, out);
		write_key(s, &settings[i], out);
	}
}

void settings_explain(const struct settings *s, struct buf *out)
{
	buf_add(out,
	    "# Ajustes de Sesiona. Una clave por línea; un valor con «;» o «#» va entre comillas.\n"
	    "# Al final de cada explicación, el numeral de los lineamientos que la pide.\n\n");
	for (size_t i = 0; i < SETTINGS; i++) {
		const struct setting *k = &settings[i];

		write_section(i, out);
		if (i > 0 && strcmp(k->section, k[-1].section) == 0)
			buf_addc(out, '\n');
		for (const char *p = k->help; *p != '\0';) {
			size_t n = strcspn(p, "\n");

			buf_addf(out, "# %.*s", (int)n, p);
			p += n;
			if (*p == '\0' && k->numeral[0] != '\0')
				buf_addf(out, " (%s)", k->numeral);
			p += *p == '\n';
			buf_addc(out, '\n');
		}
		write_key(s, k, out);
	}
}

/* ---- one by one ------------------------------------------------------------------ */

size_t settings_count(void)
{
	return SETTINGS;
}

struct setting_info settings_info(size_t i)
{
	const struct setting *k = &settings[i];

	return (struct setting_info){ k->section, k->name, k->words, k->numeral, k->help,
		k->kind == NOTE || k->kind == DATE || k->kind == PATH };
}

void settings_value(const struct settings *s, size_t i, struct buf *out)
{
	get(s, &settings[i], out);
}

int settings_check(size_t i, const char *value, char **clean, struct fault *f)
{
	const struct setting *k = &settings[i];
	struct buf list = BUF_EMPTY;
	const char *expected;

	*clean = tidy(k, value);
	expected = expects_here(k, *clean, true, &list);
	if (expected != NULL) {
		fault_set(f, FAULT_INPUT, "en «%s» se esperaba %s", k->name, expected);
		free(*clean);
		*clean = NULL;
	}
	buf_clear(&list);
	return expected == NULL ? 0 : -1;
}
