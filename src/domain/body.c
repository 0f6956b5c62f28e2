#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "domain/body.h"

static const char *const class_words[CLASS_COUNT] = {
	[CLASS_LISTA] = "lista",
	[CLASS_ORDEN] = "orden",
	[CLASS_SEGUIMIENTO] = "seguimiento",
	[CLASS_INFORMATIVO] = "informativo",
	[CLASS_DECISION] = "decisión",
	[CLASS_REMOCION] = "remoción",
	[CLASS_GENERALES] = "generales",
	[CLASS_ASUNTO] = "asunto",
	[CLASS_ACTA] = "acta",
	[CLASS_CLAUSURA] = "clausura",
};

static const struct { const char *word, *small; } kinds[] = {
	[KIND_ORDINARIA] = { "ordinaria", "ORD" },
	[KIND_EXTRAORDINARIA] = { "extraordinaria", "EXT" },
	[KIND_CONSULTA] = { "consulta", "CON" },
};

int body_seat(const struct body *b, int number)
{
	for (int i = 0; i < b->n_seats; i++)
		if (b->seat[i].number == number)
			return i;
	return -1;
}

bool body_vacant(const struct body *b, int seat)
{
	return *b->seat[seat].titular.name == '\0' && *b->seat[seat].suplente.name == '\0';
}

int body_quorum_base(const struct body *b)
{
	int n = 0;

	for (int i = 0; i < b->n_seats; i++)
		n += !b->rules.quorum_filled_only || !body_vacant(b, i);
	return n;
}

int body_quorum(const struct body *b)
{
	return quorum_needed(body_quorum_base(b), b->rules.quorum);
}

void person_write(const struct person *p, struct buf *out)
{
	if (*p->name == '\0')
		return;
	buf_addf(out, "%s%s%s", p->title, *p->title == '\0' ? "" : " ", p->name);
}

/* Reads a positive number and the spaces after it; 0 if there is none. */
static int take_number(const char **p)
{
	char *end;
	long n;

	if (**p < '0' || **p > '9')
		return 0;
	n = strtol(*p, &end, 10);
	while (*end == ' ')
		end++;
	*p = end;
	return n > 0 && n <= 9999 ? (int)n : 0;
}

/* "7 por 2,5": the affected seat and who promotes it. */
static bool removal_parse(const char *p, struct matter *out)
{
	while (*p == ' ')
		p++;
	if ((out->affected = take_number(&p)) == 0 || strncmp(p, "por ", 4) != 0)
		return false;
	p += 4;
	for (;;) {
		int seat;

		while (*p == ' ')
			p++;
		if ((seat = take_number(&p)) == 0 || out->n_promoters == PROMOTERS_MAX)
			return false;
		for (int i = 0; i < out->n_promoters; i++)
			if (out->promoter[i] == seat)
				return false;
		out->promoter[out->n_promoters++] = seat;
		if (*p == '\0')
			return true;
		if (*p++ != ',')
			return false;
	}
}

bool matter_class_parse(const char *s, struct matter *out)
{
	size_t word = strcspn(s, " ");
	char head[32];

	out->affected = out->n_promoters = 0;
	if (word >= sizeof head)
		return false;
	memcpy(head, s, word);
	head[word] = '\0';
	for (int c = 0; c < CLASS_COUNT; c++) {
		if (!text_same(head, class_words[c]))
			continue;
		out->klass = (enum point_class)c;
		if (c == CLASS_REMOCION)
			return removal_parse(s + word, out);
		return s[word + strspn(s + word, " ")] == '\0';
	}
	return false;
}

void class_write(const struct matter *m, struct buf *out)
{
	buf_add(out, class_word(m->klass));
	if (m->klass != CLASS_REMOCION)
		return;
	buf_addf(out, " %d por ", m->affected);
	for (int i = 0; i < m->n_promoters; i++)
		buf_addf(out, "%s%d", i == 0 ? "" : ",", m->promoter[i]);
}

bool matter_promoted(const struct matter *m)
{
	for (int i = 0; i < m->n_promoters; i++)
		if (m->promoter[i] == m->affected)
			return false;
	return m->n_promoters >= 2;
}

bool class_own_act(enum point_class c)
{
	return c == CLASS_LISTA || c == CLASS_ORDEN || c == CLASS_ACTA || c == CLASS_CLAUSURA;
}

const char *class_word(enum point_class c)
{
	return class_words[c];
}

const char *kind_word(enum session_kind k)
{
	return kinds[k].word;
}

const char *kind_short(enum session_kind k)
{
	return kinds[k].small;
}

bool kind_parse(const char *s, enum session_kind *out)
{
	for (int k = KIND_ORDINARIA; k <= KIND_CONSULTA; k++)
		if (text_same(s, kinds[k].word)) {
			*out = (enum session_kind)k;
			return true;
		}
	return false;
}

const char *caracter_word(enum caracter c)
{
	return c == CARACTER_TITULAR ? "titular" : c == CARACTER_SUPLENTE ? "suplente" : "";
}
