#include "config.h"

#include "papers/helpers.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

static const struct {
	const char *name;
	size_t min, max;
} helper[HELPER_N] = {
#define X(id, name, min, max) { name, min, max },
	HELPERS(X)
#undef X
};

/*
 * A value on its way through the helpers. A date or an hour waits in `c` for the
 * style that a later |letra may give it.
 */
struct value {
	enum { VALUE_TEXT, VALUE_DATE, VALUE_HOUR } kind;
	struct buf text;
	struct civil c;
	bool article; /* of an hour: "las 10:05" */
};

enum helper_id helper_find(const char *name)
{
	int id = 0;

	while (id < HELPER_N && strcmp(helper[id].name, name) != 0)
		id++;
	return (enum helper_id)id;
}

const char *helper_names(void)
{
#define X(id, name, min, max) ", " name
	static const char names[] = HELPERS(X);
#undef X
	return names + 2;
}

static bool is_one_of(const char *s, const char *const *list)
{
	while (*list != NULL && strcmp(s, *list) != 0)
		list++;
	return *list != NULL;
}

const char *helper_check(const struct helper_call *call)
{
	static const char *const gender[] = { "f", "m", NULL };
	static const char *const ordinal[] = { "f", "m", "F", "M", NULL };
	static const char *const article[] = { "las", NULL }, *const of[] = { "de", NULL };

	if (call->n < helper[call->id].min || call->n > helper[call->id].max)
		return call->id == HELPER_CUENTA ? "cuenta:singular:plural, y :f si es femenino"
						 : "menos argumentos";
	if (call->id == HELPER_HORA && call->n == 1 && !is_one_of(call->arg[0], article))
		return "hora:las";
	if (call->id == HELPER_LETRA && call->n == 1 && !is_one_of(call->arg[0], gender))
		return "letra:f o letra:m";
	if (call->id == HELPER_ORDINAL && call->n == 1 && !is_one_of(call->arg[0], ordinal))
		return "ordinal:f, ordinal:m, ordinal:F u ordinal:M";
	if (call->id == HELPER_EL && call->n == 1 && !is_one_of(call->arg[0], of))
		return "el:de";
	if (call->id == HELPER_CUENTA && call->n == 3 && !is_one_of(call->arg[2], gender))
		return "f o m como último argumento";
	return NULL;
}

/* A whole number of at most nine digits. */
static bool is_number(const char *s, long *n)
{
	size_t digits = strspn(s, "0123456789");

	if (digits == 0 || digits > 9 || s[digits] != '\0')
		return false;
	*n = strtol(s, NULL, 10);
	return true;
}

static enum number_form form_of(const char *gender, enum number_form otherwise)
{
	if (gender == NULL)
		return otherwise;
	return strcmp(gender, "f") == 0 ? FORM_FEMININE : FORM_MASCULINE;
}

/* Writes a waiting date or hour in a style; from then on it is text. */
static void settle(struct value *v, enum number_style style)
{
	if (v->kind == VALUE_TEXT)
		return;
	buf_cut(&v->text, 0);
	if (v->kind == VALUE_DATE) {
		words_date(&v->text, v->c, style);
	} else {
		if (v->article)
			buf_add(&v->text, v->c.hour == 1 ? "la " : "las ");
		words_hour(&v->text, v->c, style);
	}
	v->kind = VALUE_TEXT;
}

/* Recognises a date, or a moment whose local date it is. */
static void take_date(struct value *v)
{
	const char *s = buf_str(&v->text);
	struct when w;

	if (civil_parse_date(s, &v->c)) {
		v->kind = VALUE_DATE;
	} else if (when_parse(s, &w) == v->text.len && v->text.len > 0) {
		v->c = when_civil(w);
		v->kind = VALUE_DATE;
	}
}

/* Recognises a moment, or an hour alone. */
static void take_hour(struct value *v, bool article)
{
	const char *s = buf_str(&v->text);
	struct when w, day = { 0, 0 };
	size_t n = when_parse(s, &w);

	if (n == 0)
		n = when_parse_near(s, day, &w);
	if (n == 0 || n != v->text.len)
		return;
	v->c = when_civil(w);
	v->kind = VALUE_HOUR;
	v->article = article;
}

static bool ends_with(const char *s, size_t n, const char *end)
{
	size_t len = strlen(end);

	return n >= len && memcmp(s + n - len, end, len) == 0;
}

static void add_period(struct buf *b)
{
	static const char *const enders[] = { ".", "…", "!", "?" };
	static const char *const closers[] = { "", "»", "\"", "”" };
	size_t n = b->len;

	while (n > 0 && (b->s[n - 1] == ' ' || b->s[n - 1] == '\n'))
		n--;
	buf_cut(b, n);
	if (n == 0)
		return;
	for (size_t c = 0; c < sizeof closers / sizeof closers[0]; c++) {
		if (!ends_with(b->s, n, closers[c]))
			continue;
		for (size_t e = 0; e < sizeof enders / sizeof enders[0]; e++) {
			if (ends_with(b->s, n - strlen(closers[c]), enders[e]))
				return;
		}
	}
	buf_addc(b, '.');
}

/* Latin small letters, which is what Spanish begins a word with. */
static void capitalize(struct buf *b)
{
	unsigned char *s = (unsigned char *)b->s;

	if (b->len > 0 && s[0] >= 'a' && s[0] <= 'z')
		s[0] = (unsigned char)(s[0] - 'a' + 'A');
	else if (b->len > 1 && s[0] == 0xC3 && s[1] >= 0xA0 && s[1] <= 0xBE && s[1] != 0xB7)
		s[1] = (unsigned char)(s[1] - 0x20);
}

static void number_letra(struct value *v, const char *gender, enum number_style style)
{
	long n;

	if (v->kind != VALUE_TEXT) {
		settle(v, style);
	} else if (is_number(buf_str(&v->text), &n)) {
		buf_cut(&v->text, 0);
		words_number(&v->text, n, form_of(gender, FORM_NOUNLESS), style);
	}
}

static void number_ordinal(struct value *v, const char *kind)
{
	long n;

	if (!is_number(buf_str(&v->text), &n))
		return;
	if (kind == NULL)
		kind = "m";
	buf_cut(&v->text, 0);
	words_ordinal(&v->text, n, *kind == 'f' || *kind == 'F', *kind == 'F' || *kind == 'M');
}

static void number_cuenta(struct value *v, const struct helper_call *call, enum number_style style)
{
	enum number_form form = form_of(call->n > 2 ? call->arg[2] : NULL, FORM_MASCULINE);
	long n;

	if (!is_number(buf_str(&v->text), &n))
		return;
	buf_cut(&v->text, 0);
	words_count(&v->text, n, call->arg[0], call->arg[1], form, style);
}

static void name_article(struct value *v, bool of)
{
	char *name = buf_take(&v->text);

	if (*name != '\0' && words_feminine(name))
		buf_add(&v->text, of ? "de la " : "la ");
	else if (*name != '\0')
		buf_add(&v->text, of ? "del " : "el ");
	buf_add(&v->text, name);
	free(name);
}

static void apply(struct value *v, const struct helper_call *call, enum number_style style)
{
	const char *first = call->n > 0 ? call->arg[0] : NULL;

	if (call->id != HELPER_LETRA)
		settle(v, NUMBER_FIGURES);
	switch (call->id) {
	case HELPER_FECHA:
		take_date(v);
		break;
	case HELPER_HORA:
		take_hour(v, first != NULL);
		break;
	case HELPER_LETRA:
		number_letra(v, first, style);
		break;
	case HELPER_ORDINAL:
		number_ordinal(v, first);
		break;
	case HELPER_CUENTA:
		number_cuenta(v, call, style);
		break;
	case HELPER_PUNTO:
		add_period(&v->text);
		break;
	case HELPER_MAYUSCULA:
		capitalize(&v->text);
		break;
	case HELPER_EL:
		name_article(v, first != NULL);
		break;
	case HELPER_N:
		break;
	}
}

void helper_apply(const struct helper_call *call, size_t n, const char *value,
    enum number_style style, struct buf *out)
{
	struct value v = { VALUE_TEXT, BUF_EMPTY, { 0 }, false };

	buf_add(&v.text, value);
	for (size_t i = 0; i < n; i++)
		apply(&v, &call[i], style);
	settle(&v, NUMBER_FIGURES);
	buf_add(out, buf_str(&v.text));
	buf_clear(&v.text);
}
