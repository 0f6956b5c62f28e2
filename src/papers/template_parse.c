#include "config.h"

#include <stdarg.h>
#include <string.h>

#include "papers/template_tree.h"

#include "base/mem.h"
#include "base/text.h"

struct parser {
	struct template *t;
	const char *const *views;
	const char *const *given; /* what a paper may be asked with */
	const char *at; /* what is being read */
	int line;
	const char *solo_end;	     /* until here a line of section tags leaves no text */
	size_t open[TEMPLATE_DEPTH]; /* sections not closed yet */
	size_t depth;
	struct fault *f;
};

static int complain(struct parser *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static int complain(struct parser *p, const char *fmt, ...)
{
	struct buf text = BUF_EMPTY;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(&text, fmt, ap);
	va_end(ap);
	fault_set(p->f, FAULT_INPUT, "%s, línea %d: %s", p->t->name, p->line, buf_str(&text));
	buf_clear(&text);
	return -1;
}

static struct node *add_node(struct parser *p, enum node_kind kind)
{
	struct template *t = p->t;

	t->node = xgrow(t->node, t->n, &t->cap, sizeof *t->node);
	t->node[t->n] = (struct node){ .kind = kind, .line = p->line };
	return &t->node[t->n++];
}

static void add_text(struct parser *p, const char *s, size_t n)
{
	struct node *node;

	if (n == 0)
		return;
	node = add_node(p, NODE_TEXT);
	node->text = s;
	node->len = n;
}

/* The bytes [s, end) without spaces around, in the arena. */
static const char *trimmed(struct parser *p, const char *s, const char *end)
{
	while (s < end && *s == ' ')
		s++;
	while (end > s && end[-1] == ' ')
		end--;
	return arena_ndup(&p->t->arena, s, (size_t)(end - s));
}

static const char *find_or_end(const char *s, const char *end, char c)
{
	const char *found = memchr(s, c, (size_t)(end - s));

	return found == NULL ? end : found;
}

/*
 * Where the tag that opens at s ends: at its closing braces, or NULL when they
 * are not there. Only a comment may go on in another line.
 */
static const char *tag_close(const char *s)
{
	const char *end = strstr(s, s[2] == '{' ? "}}}" : "}}");

	if (end != NULL && s[2] != '!' && memchr(s, '\n', (size_t)(end - s)) != NULL)
		return NULL;
	return end;
}

/*
 * If the line at s holds nothing but section tags and comments, at least one,
 * returns where the next line begins; else NULL.
 */
static const char *solo_line(const char *s)
{
	bool tags = false;

	for (;;) {
		s += strspn(s, " \t");
		if (*s == '\0' || *s == '\n')
			return tags ? s + (*s == '\n') : NULL;
		if (strncmp(s, "{{", 2) != 0 || s[2] == '\0' || strchr("#^/!", s[2]) == NULL)
			return NULL;
		s = tag_close(s);
		if (s == NULL)
			return NULL;
		s += 2;
		tags = true;
	}
}

static bool is_in(const char *name, const char *const *list)
{
	while (*list != NULL && strcmp(*list, name) != 0)
		list++;
	return *list != NULL;
}

/* What has @ before its name is not of a row: its turn, or what the paper was asked with. */
static int check_given(struct parser *p, const char *name, bool turns)
{
	struct buf all = BUF_EMPTY;

	if (turns && (strcmp(name, "@primera") == 0 || strcmp(name, "@ultima") == 0))
		return 0;
	if (is_in(name + 1, p->given))
		return 0;
	buf_add(&all, turns ? ", @primera, @ultima" : "");
	for (const char *const *g = p->given; *g != NULL; g++)
		buf_addf(&all, ", @%s", *g);
	complain(p, "«%s» no existe; sí %s", name, all.len > 0 ? all.s + 2 : "valores escritos");
	buf_clear(&all);
	return -1;
}

static int check_name(struct parser *p, const char *name)
{
	if (*name == '\0')
		return complain(p, "una etiqueta no dice qué columna o vista");
	if (strpbrk(name, " {}#^/!") != NULL)
		return complain(p, "«%s» no es nombre de columna ni de vista", name);
	return *name == '@' ? check_given(p, name, true) : 0;
}

/* "ayuda:argumento:argumento" in [s, end). */
static int parse_helper(struct parser *p, struct helper_call *call, const char *s, const char *end)
{
	const char *stop = find_or_end(s, end, ':');
	const char *name = trimmed(p, s, stop), *expected;

	*call = (struct helper_call){ .id = helper_find(name) };
	if (call->id == HELPER_N)
		return complain(p, "la ayuda «%s» no existe; hay %s", name, helper_names());
	while (stop < end) {
		s = stop + 1;
		stop = find_or_end(s, end, ':');
		if (call->n == HELPER_ARGS)
			return complain(p, "la ayuda «%s» tiene argumentos de más", name);
		call->arg[call->n++] = trimmed(p, s, stop);
	}
	expected = helper_check(call);
	if (expected != NULL)
		return complain(p, "la ayuda «%s» espera %s", name, expected);
	return 0;
}

/* "columna|ayuda|ayuda" in [s, end). */
static int parse_value(struct parser *p, const char *s, const char *end, bool paragraphs)
{
	struct node *node = add_node(p, NODE_VALUE);
	const char *stop = find_or_end(s, end, '|');
	size_t cap = 0;

	node->name = trimmed(p, s, stop);
	node->paragraphs = paragraphs;
	if (check_name(p, node->name) != 0)
		return -1;
	while (stop < end) {
		s = stop + 1;
		stop = find_or_end(s, end, '|');
		node->helper = arena_grow(
		    &p->t->arena, node->helper, node->n_helpers, &cap, sizeof *node->helper);
		if (parse_helper(p, &node->helper[node->n_helpers], s, stop) != 0)
			return -1;
		node->n_helpers++;
	}
	return 0;
}

/* "columna=valor|valor" in [s, end); without "=" the condition has no values. */
static int parse_condition(struct parser *p, struct condition *c, const char *s, const char *end)
{
	const char *stop = find_or_end(s, end, '=');
	size_t cap = 0;

	*c = (struct condition){ .column = trimmed(p, s, stop) };
	if (check_name(p, c->column) != 0)
		return -1;
	while (stop < end) {
		s = stop + 1;
		stop = find_or_end(s, end, '|');
		c->value = arena_grow(&p->t->arena, c->value, c->n, &cap, sizeof *c->value);
		c->value[c->n] = trimmed(p, s, stop);
		if (*c->value[c->n] == '@' && check_given(p, c->value[c->n], false) != 0)
			return -1;
		c->n++;
	}
	return 0;
}

/* The conditions of a view: "columna=valor, columna=valor" in [s, end). */
static int parse_conditions(struct parser *p, struct node *node, const char *s, const char *end)
{
	size_t cap = 0;

	while (s < end) {
		const char *stop = find_or_end(s, end, ',');

		node->condition = arena_grow(&p->t->arena, node->condition, node->n_conditions,
		    &cap, sizeof *node->condition);
		if (parse_condition(p, &node->condition[node->n_conditions], s, stop) != 0)
			return -1;
		if (node->condition[node->n_conditions++].n == 0)
			return complain(
			    p, "tras la vista «%s» se esperaba columna=valor", node->name);
		s = stop + (stop < end);
	}
	return 0;
}

/* What follows "#" or "^", in [s, end). */
static int parse_section(struct parser *p, const char *s, const char *end, bool negate)
{
	struct node *node;
	const char *stop;

	if (p->depth == TEMPLATE_DEPTH)
		return complain(p, "hay más de %d secciones una dentro de otra", TEMPLATE_DEPTH);
	p->open[p->depth++] = p->t->n;
	node = add_node(p, NODE_COLUMN);
	node->negate = negate;
	s += strspn(s, " ");
	stop = find_or_end(s, end, ' ');
	node->name = trimmed(p, s, stop);
	if (is_in(node->name, p->views)) {
		node->kind = NODE_VIEW;
		while (stop < end && *stop == ' ')
			stop++;
		return parse_conditions(p, node, stop, end);
	}
	node->condition = arena_alloc(&p->t->arena, sizeof *node->condition);
	if (parse_condition(p, node->condition, s, end) != 0)
		return -1;
	node->name = node->condition->column;
	node->n_conditions = node->condition->n > 0;
	return 0;
}

/* What follows "/", in [s, end). */
static int parse_close(struct parser *p, const char *s, const char *end)
{
	const char *name = trimmed(p, s, end);
	struct node *node;

	if (p->depth == 0)
		return complain(p, "{{/%s}} cierra una sección que nadie abrió", name);
	node = &p->t->node[p->open[--p->depth]];
	if (strcmp(node->name, name) != 0)
		return complain(p, "se esperaba {{/%s}}, abierta en la línea %d, y está {{/%s}}",
		    node->name, node->line, name);
	node->end = p->t->n;
	return 0;
}

static int parse_tag(struct parser *p)
{
	const char *s = p->at, *end = tag_close(s);
	int result = 0;

	if (end == NULL)
		return complain(p, "la etiqueta no está cerrada");
	p->at = end + (s[2] == '{' ? 3 : 2);
	switch (s[2]) {
	case '!':
		for (; s < end; s++)
			p->line += *s == '\n';
		break;
	case '#':
	case '^':
		result = parse_section(p, s + 3, end, s[2] == '^');
		break;
	case '/':
		result = parse_close(p, s + 3, end);
		break;
	case '{':
		result = parse_value(p, s + 3, end, true);
		break;
	default:
		result = parse_value(p, s + 2, end, false);
	}
	return result;
}

/* Text up to the next tag or the end of the line, the newline included. */
static void parse_text(struct parser *p)
{
	const char *s = p->at;
	size_t n = 0;

	while (s[n] != '\0' && s[n] != '\n' && strncmp(s + n, "{{", 2) != 0)
		n++;
	if (s[n] == '\n') {
		n++;
		p->line++;
	}
	if (s >= p->solo_end)
		add_text(p, s, n);
	p->at = s + n;
}

static int parse_all(struct parser *p, const char *text)
{
	p->at = text;
	p->solo_end = text;
	while (*p->at != '\0') {
		if ((p->at == text || p->at[-1] == '\n') && p->at >= p->solo_end) {
			const char *next = solo_line(p->at);

			if (next != NULL)
				p->solo_end = next;
		}
		if (strncmp(p->at, "{{", 2) != 0)
			parse_text(p);
		else if (parse_tag(p) != 0)
			return -1;
	}
	if (p->depth > 0) {
		const struct node *node = &p->t->node[p->open[p->depth - 1]];

		p->line = node->line;
		return complain(p, "la sección «%s» no se cierra", node->name);
	}
	return 0;
}

/* A file in another encoding would put bytes into a paper that no program reads. */
static int check_encoding(struct parser *p, const char *text)
{
	int bad = text_bad_line(text, strlen(text));

	if (bad == 0)
		return 0;
	p->line = bad;
	return complain(p, "el texto no es UTF-8; guarde la plantilla como UTF-8");
}

struct template *template_parse(
    const char *name, const char *text, const char *const *views, const char *const *given, struct fault *f)
{
	static const char *const nothing[] = { NULL };
	struct template *t = xcalloc(1, sizeof *t);
	struct parser p = { .t = t, .views = views,
		.given = given != NULL ? given : nothing, .line = 1, .f = f };

	arena_init(&t->arena);
	t->name = arena_dup(&t->arena, name);
	if (check_encoding(&p, text) != 0 || parse_all(&p, arena_dup(&t->arena, text)) != 0) {
		template_free(t);
		return NULL;
	}
	return t;
}
