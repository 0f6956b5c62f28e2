#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/catalog.h"
#include "app/paths.h"
#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "papers/template.h"
#include "store/store.h"

const char *const paper_given[] = {
#define X(id, word, what) word,
	PAPER_PARAMS(X)
#undef X
	"abiertos", "hoy", NULL
};

static const char *const states[] = { "planeada", "convocada", "en curso", "en receso",
	"clausurada", "no celebrada", "cancelada", NULL };

/* ---- lists of words ------------------------------------------------------------------- */

/* "uno, dos" or, with a word for the last, "uno, dos o tres" */
static void add_list(struct buf *out, const char *const *word, size_t n, const char *last)
{
	for (size_t i = 0; i < n; i++)
		buf_addf(out, "%s%s", i == 0 ? "" : i + 1 == n ? last : ", ", word[i]);
}

static size_t count(const char *const *word)
{
	size_t n = 0;

	while (word[n] != NULL)
		n++;
	return n;
}

/* The word as the list has it, however it was written; -1: it is not there. */
static int index_of(const char *word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (text_same(word, list[i]))
			return (int)i;
	return -1;
}

void paper_params_list(unsigned params, struct buf *out)
{
	const char *word[PARAM_N];
	size_t n = 0;

	for (int i = 0; i < PARAM_N; i++)
		if (params & 1u << i)
			word[n++] = paper_given[i];
	add_list(out, word, n, ", ");
}

bool paper_card_fits(const struct paper_card *p, const char *state)
{
	bool fits = p->n_states == 0;

	for (size_t i = 0; i < p->n_states; i++)
		fits = fits || strcmp(p->state[i], state) == 0;
	return fits;
}

void paper_card_states(const struct paper_card *p, struct buf *out)
{
	add_list(out, (const char *const *)p->state, p->n_states, " o ");
}

/* ---- the first comment ------------------------------------------------------------------ */

void paper_card_clear(struct paper_card *p)
{
	free(p->name);
	free(p->title);
	free(p->about);
	for (size_t i = 0; i < p->n_states; i++)
		free(p->state[i]);
	free(p->state);
	free(p->fault);
	*p = (struct paper_card){ 0 };
}

/* One line of the comment: `value` of the key. */
struct told {
	const char *path, *key, *value;
	int line;
};

static int unexpected(const struct told *t, const char *word, const char *const *list, size_t n,
    struct fault *f)
{
	struct buf words = BUF_EMPTY;

	add_list(&words, list, n, " o ");
	fault_set(f, FAULT_INPUT, "%s, línea %d: en «%s» se esperaba %s, no «%s»", t->path, t->line, t->key,
	    buf_str(&words), word);
	buf_clear(&words);
	return -1;
}

/* Calls `each` with every word of "uno, dos", as the list has it. */
static int each_word(const struct told *t, const char *const *list, size_t n,
    void (*each)(struct paper_card *p, int word), struct paper_card *p, struct fault *f)
{
	int answer = 0;

	for (const char *s = t->value; *s != '\0' && answer == 0; s += *s == ',') {
		size_t len = strcspn(s, ",");
		char *part = xstrndup(s, len), *word = text_clean_line(part);
		int i = index_of(word, list, n);

		s += len;
		if (i >= 0)
			each(p, i);
		else
			answer = unexpected(t, word, list, n, f);
		free(part);
		free(word);
	}
	return answer;
}

static void add_need(struct paper_card *p, int word)
{
	p->needs |= 1u << word;
}

static void add_take(struct paper_card *p, int word)
{
	p->takes |= 1u << word;
}

static void add_state(struct paper_card *p, int word)
{
	p->state = xreallocarray(p->state, p->n_states + 1, sizeof *p->state);
	p->state[p->n_states++] = xstrdup(states[word]);
}

static void put(char **text, const char *value)
{
	free(*text);
	*text = xstrdup(value);
}

/* What the comment says that a paper asks for takes the place of what it does by itself. */
static int take(struct paper_card *p, const struct told *t, char copied[SHA256_HEX], struct fault *f)
{
	if (strcmp(t->key, "papel") == 0)
		put(&p->title, t->value);
	else if (strcmp(t->key, "sirve") == 0)
		put(&p->about, t->value);
	else if (strcmp(t->key, "pide") == 0) {
		p->needs = 0;
		return each_word(t, paper_given, PARAM_N, add_need, p, f);
	} else if (strcmp(t->key, "acepta") == 0)
		return each_word(t, paper_given, PARAM_N, add_take, p, f);
	else if (strcmp(t->key, "estados") == 0)
		return each_word(t, states, count(states), add_state, p, f);
	else if (strcmp(t->key, "fabrica") == 0 && strlen(t->value) + 1 == SHA256_HEX)
		memcpy(copied, t->value, SHA256_HEX);
	return 0;
}

/* One line of it, n bytes; what is not "clave: valor" is for people. */
static int read_line(const char *text, size_t n, struct told *t, struct paper_card *p,
    char copied[SHA256_HEX], struct fault *f)
{
	char *line = xstrndup(text, n), *key = line + strspn(line, " \t{!"), *colon = strchr(key, ':');
	int answer = 0;

	if (colon != NULL) {
		char *value = text_clean_line(colon + 1);

		*colon = '\0';
		t->key = key;
		t->value = value;
		answer = take(p, t, copied, f);
		free(value);
	}
	free(line);
	return answer;
}

/* Every line "clave: valor" of the comment that the template begins with. */
static int read_comment(const char *path, const char *text, struct paper_card *p,
    char copied[SHA256_HEX], struct fault *f)
{
	const char *start = text + strspn(text, " \n"), *end = strstr(start, "}}");
	int answer = 0;

	copied[0] = '\0';
	if (strncmp(start, "{{!", 3) != 0 || end == NULL)
		return 0;
	for (struct told t = { .path = path, .line = 1 }; text < end && answer == 0; t.line++) {
		size_t n = strcspn(text, "\n"), left = (size_t)(end - text);

		answer = read_line(text, n < left ? n : left, &t, p, copied, f);
		text += n + (text[n] == '\n');
	}
	return answer;
}

/* ---- templates ---------------------------------------------------------------------------- */

static char *template_path(char *folder, const char *name)
{
	char *path = folder == NULL ? NULL : xasprintf("%s/%s.md", folder, name);

	free(folder);
	return path;
}

char *catalog_own_path(const struct settings *today, const char *name)
{
	return template_path(paths_own_templates(today), name);
}

char *catalog_shipped_path(const char *name)
{
	return template_path(paths_shipped_templates(), name);
}

int catalog_load(const char *path, char **out, struct fault *f)
{
	char *bytes;
	size_t len;
	int bad, answer = 0;

	if (file_read(path, CATALOG_TEMPLATE_MAX, &bytes, &len, f) != 0)
		return -1;
	bad = text_bad_line(bytes, len);	/* it goes into papers as it is */
	if (bad > 0)
		answer = fault_set(f, FAULT_INPUT, "%s, línea %d: el texto no es UTF-8; guarde el archivo como "
		    "UTF-8", path, bad);
	else
		*out = text_clean(bytes);
	free(bytes);
	return answer;
}

/* Is the copy of another shipped template than there is now? */
static bool is_stale(const char *name, const char *copied)
{
	char *path = catalog_shipped_path(name), *text, now[SHA256_HEX];
	struct fault ignored;
	bool stale = false;

	if (*copied != '\0' && catalog_load(path, &text, &ignored) == 0) {
		stale = strcmp(sha256_hex(text, strlen(text), now), copied) != 0;
		free(text);
	}
	free(path);
	return stale;
}

static void card_init(struct paper_card *p, const char *name, bool own)
{
	*p = (struct paper_card){ .name = xstrdup(name), .title = xstrdup(name), .about = xstrdup(""),
		.own = own, .needs = 1u << PARAM_SESSION };
}

/* Reads the card in a template. -1: it cannot be used, and why. */
static int read_card(const char *path, struct paper_card *p, struct fault *f)
{
	char *text, copied[SHA256_HEX];
	struct template *t;
	int answer;

	if (catalog_load(path, &text, f) != 0)
		return -1;
	answer = read_comment(path, text, p, copied, f);
	if (answer == 0 && p->own) {
		t = template_parse(path, text, store_views, paper_given, f);
		answer = t == NULL ? -1 : 0;
		template_free(t);
		p->stale = is_stale(p->name, copied);
	}
	free(text);
	return answer;
}

/*
 * The card of the town's template (NULL: none), else the shipped one's. 1; 0: neither is there; -1:
 * the disk failed.
 */
static int read_paper(const struct settings *today, const char *name, struct paper_card *out, struct fault *f)
{
	char *own = catalog_own_path(today, name), *shipped = catalog_shipped_path(name);
	bool here = own != NULL && access(own, F_OK) == 0, there = access(shipped, F_OK) == 0;
	struct fault wrong = { FAULT_NONE, "" };

	*out = (struct paper_card){ 0 };
	if (here) {
		card_init(out, name, true);
		if (read_card(own, out, &wrong) != 0 && there)
			paper_card_clear(out);
	}
	if (there && (!here || wrong.kind == FAULT_INPUT)) {
		struct fault worse;

		card_init(out, name, false);
		if (read_card(shipped, out, &worse) != 0)
			wrong = worse;
	}
	free(own);
	free(shipped);
	if (wrong.kind != FAULT_NONE && wrong.kind != FAULT_INPUT) {
		paper_card_clear(out);
		*f = wrong;
		return -1;
	}
	if (wrong.kind != FAULT_NONE)
		put(&out->fault, wrong.text);
	return here || there;
}

/* ---- the folders ---------------------------------------------------------------------------- */

/* The paper's name of a file "acta.md"; NULL: it is no template. Caller frees. */
static char *name_of(const char *file)
{
	size_t n = strlen(file);
	char *name, *visible;

	if (n <= 3 || *file == '.' || strcmp(file + n - 3, ".md") != 0 || !text_valid(file, n))
		return NULL;
	name = xstrndup(file, n - 3);
	visible = text_visible(name);
	if (strcmp(name, visible) != 0 || strchr(name, '\n') != NULL) {
		free(name);
		name = NULL;
	}
	free(visible);
	return name;
}

static bool has(const struct catalog *c, const char *name)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->paper[i].name, name) == 0)
			return true;
	return false;
}

static int add_paper(struct catalog *c, const struct settings *today, const char *name, struct fault *f)
{
	int answer;

	if (has(c, name))
		return 0;
	c->paper = xgrow(c->paper, c->n, &c->cap, sizeof *c->paper);
	answer = read_paper(today, name, &c->paper[c->n], f);
	if (answer > 0)
		c->n++;
	return answer < 0 ? -1 : 0;
}

/* *error: an errno value when the folder cannot be read. */
static int read_folder(struct catalog *c, const struct settings *today, const char *folder, int *error,
    struct fault *f)
{
	DIR *d = opendir(folder);
	struct dirent *e;
	int answer = 0;

	*error = d == NULL ? errno : 0;
	if (d == NULL)
		return 0;
	while (answer == 0 && (e = readdir(d)) != NULL) {
		char *name = name_of(e->d_name);

		if (name != NULL)
			answer = add_paper(c, today, name, f);
		free(name);
	}
	closedir(d);
	return answer;
}

static int by_name(const void *a, const void *b)
{
	return text_compare(((const struct paper_card *)a)->name, ((const struct paper_card *)b)->name);
}

int catalog_read(const struct settings *today, struct catalog *out, struct fault *f)
{
	char *shipped = paths_shipped_templates(), *own = paths_own_templates(today);
	int error, answer;

	*out = (struct catalog){ 0 };
	answer = read_folder(out, today, shipped, &error, f);
	if (answer == 0 && own != NULL) {
		answer = read_folder(out, today, own, &error, f);
		if (error != 0)
			out->note = xasprintf("%s: %s; se usan las plantillas de fábrica", own, fault_errno(error));
	}
	if (out->n > 1)
		qsort(out->paper, out->n, sizeof *out->paper, by_name);
	if (answer == 0 && out->n == 0)
		answer = fault_set(f, FAULT_INPUT, "no hay plantillas de papeles: se esperaban en %s%s%s",
		    own != NULL ? own : "", own != NULL ? " o en " : "", shipped);
	free(shipped);
	free(own);
	return answer;
}

void catalog_clear(struct catalog *c)
{
	for (size_t i = 0; i < c->n; i++)
		paper_card_clear(&c->paper[i]);
	free(c->paper);
	free(c->note);
	*c = (struct catalog){ 0 };
}

int catalog_paper(const struct settings *today, const char *name, struct paper_card *out, struct fault *f)
{
	struct catalog all;
	struct buf names = BUF_EMPTY;
	int found;

	*out = (struct paper_card){ 0 };
	if (*name != '\0' && *name != '.' && strchr(name, '/') == NULL &&
	    (found = read_paper(today, name, out, f)) != 0)
		return found > 0 ? 0 : -1;
	if (catalog_read(today, &all, f) == 0) {
		for (size_t i = 0; i < all.n; i++)
			buf_addf(&names, "%s%s", i == 0 ? "" : ", ", all.paper[i].name);
		fault_set(f, FAULT_INPUT, "no hay un papel «%.80s»; hay %s", name, buf_str(&names));
	}
	buf_clear(&names);
	catalog_clear(&all);
	return -1;
}
