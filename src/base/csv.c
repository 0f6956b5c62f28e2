#include "config.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/csv.h"
#include "base/mem.h"
#include "base/text.h"

#define MAX_BYTES ((size_t)16 << 20)
#define MAX_RECORDS 1000000
#define MAX_FIELDS 1000		/* of a record */

struct parser {
	const char *name;
	const char *at, *end;
	int line;
	char separator;
	struct buf text;	/* of the record so far: each field and a NUL */
	size_t fields;
	size_t cap;		/* of out->record */
	struct csv *out;
	struct fault *f;
};

/* ---- bytes to UTF-8 --------------------------------------------------------------- */

/* Windows-1252 from 0x80 to 0x9F; 0 where it has no character. The rest is Latin-1. */
static const uint16_t windows_1252[32] = {
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

/* Appends one Windows-1252 byte as UTF-8; false if it is no character. */
static bool add_1252(struct buf *b, unsigned char byte)
{
	unsigned uc = byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80] : byte;

	if (uc == 0)
		return false;
	if (uc < 0x80) {
		buf_addc(b, (char)uc);
		return true;
	}
	if (uc >= 0x800) {
		buf_addc(b, (char)(0xE0 | uc >> 12));
		buf_addc(b, (char)(0x80 | (uc >> 6 & 0x3F)));
	} else {
		buf_addc(b, (char)(0xC0 | uc >> 6));
	}
	buf_addc(b, (char)(0x80 | (uc & 0x3F)));
	return true;
}

static int decode_1252(const char *name, const char *bytes, size_t len, struct buf *b,
    struct fault *f)
{
	int line = 1;

	for (size_t i = 0; i < len; i++) {
		if (bytes[i] == '\n')
			line++;
		if (!add_1252(b, (unsigned char)bytes[i]))
			return fault_set(f, FAULT_INPUT,
			    "%s, línea %d: el byte %02X no es texto; guarde la tabla como CSV en UTF-8",
			    name, line, (unsigned)(unsigned char)bytes[i]);
	}
	return 0;
}

/* ---- records --------------------------------------------------------------------- */

/* The separator that the first record that is not blank has most of, outside quotes. */
static char guess_separator(const char *at, const char *end)
{
	static const char candidates[] = ",;\t";
	size_t count[3] = { 0, 0, 0 };
	bool quoted = false;

	while (at < end && strchr(" \t\r\n", *at) != NULL)
		at++;
	for (; at < end && (quoted || (*at != '\n' && *at != '\r')); at++) {
		const char *which = strchr(candidates, *at);
		if (*at == '"')
			quoted = !quoted;
		else if (!quoted && which != NULL)
			count[which - candidates]++;
	}
	size_t best = 0;
	for (size_t i = 1; i < 3; i++)
		if (count[i] > count[best])
			best = i;
	return candidates[best];
}

static bool is_blank(const struct parser *p, char c)
{
	return c == ' ' || (c == '\t' && p->separator != '\t');
}

static void skip_blanks(struct parser *p)
{
	while (p->at < p->end && is_blank(p, *p->at))
		p->at++;
}

static bool at_record_end(const struct parser *p)
{
	return p->at == p->end || *p->at == '\n' || *p->at == '\r';
}

static bool at_field_end(const struct parser *p)
{
	return at_record_end(p) || *p->at == p->separator;
}

/* Passes LF, CR LF or CR. */
static void skip_newline(struct parser *p)
{
	if (p->at == p->end)
		return;
	p->at += *p->at == '\r' && p->at + 1 < p->end && p->at[1] == '\n' ? 2 : 1;
	p->line++;
}

/* The opening quote is next. Takes the field and the blanks after it. */
static int quoted_field(struct parser *p)
{
	int opened = p->line;

	for (p->at++; p->at < p->end; p->at++) {
		if (*p->at == '"') {
			if (p->at + 1 == p->end || p->at[1] != '"')
				break;
			p->at++;	/* a doubled quote is one */
		} else if (*p->at == '\n') {
			p->line++;
		}
		buf_addc(&p->text, *p->at);
	}
	if (p->at == p->end)
		return fault_set(p->f, FAULT_INPUT,
		    "%s, línea %d: las comillas que abren aquí no se cierran", p->name, opened);
	p->at++;
	skip_blanks(p);
	if (!at_field_end(p))
		return fault_set(p->f, FAULT_INPUT,
		    "%s, línea %d: sobra texto después de las comillas; dentro de ellas, una comilla"
		    " se escribe dos veces", p->name, p->line);
	return 0;
}

static void plain_field(struct parser *p)
{
	const char *start = p->at;

	while (!at_field_end(p))
		p->at++;
	const char *stop = p->at;
	while (stop > start && is_blank(p, stop[-1]))
		stop--;
	buf_addn(&p->text, start, (size_t)(stop - start));
}

/* Keeps the record: its pointers and its text in one piece of memory. */
static void keep_record(struct parser *p, int line)
{
	struct csv *c = p->out;
	char **field = xmalloc(p->fields * sizeof *field + p->text.len);
	char *text = (char *)(field + p->fields);

	memcpy(text, p->text.s, p->text.len);
	for (size_t i = 0; i < p->fields; i++) {
		field[i] = text;
		text += strlen(text) + 1;
	}
	c->record = xgrow(c->record, c->n, &p->cap, sizeof *c->record);
	c->record[c->n++] = (struct csv_record){ line, p->fields, field };
}

/* At the first byte of a record that is not blank. Takes it and its line end. */
static int parse_record(struct parser *p)
{
	int line = p->line;

	buf_cut(&p->text, 0);
	p->fields = 0;
	for (;;) {
		if (p->fields == MAX_FIELDS)
			return fault_set(p->f, FAULT_INPUT, "%s, línea %d: más de %d columnas",
			    p->name, line, MAX_FIELDS);
		skip_blanks(p);
		if (p->at < p->end && *p->at == '"') {
			if (quoted_field(p) != 0)
				return -1;
		} else {
			plain_field(p);
		}
		buf_addc(&p->text, '\0');
		p->fields++;
		if (at_record_end(p))
			break;
		p->at++;
	}
	skip_newline(p);
	if (p->out->n == MAX_RECORDS)
		return fault_set(p->f, FAULT_INPUT, "%s, línea %d: más de %d renglones", p->name,
		    line, MAX_RECORDS);
	keep_record(p, line);
	return 0;
}

static int parse_utf8(const char *name, const char *s, size_t len, struct csv *out,
    struct fault *f)
{
	struct parser p = { .name = name, .at = s, .end = s + len, .line = 1, .text = BUF_EMPTY,
		.out = out, .f = f };
	int status = 0;

	p.separator = guess_separator(p.at, p.end);
	while (status == 0 && p.at < p.end) {
		const char *start = p.at;
		skip_blanks(&p);
		if (at_record_end(&p)) {
			skip_newline(&p);
		} else {
			p.at = start;
			status = parse_record(&p);
		}
	}
	buf_clear(&p.text);
	return status;
}

int csv_parse(const char *name, const char *bytes, size_t len, struct csv *out, struct fault *f)
{
	struct buf utf8 = BUF_EMPTY;

	*out = (struct csv){ 0, NULL };
	if (len > MAX_BYTES)
		return fault_set(f, FAULT_INPUT, "%s: pasa del límite de 16 MiB", name);
	if (len > 0 && memchr(bytes, '\0', len) != NULL)
		return fault_set(f, FAULT_INPUT,
		    "%s: no es texto (¿UTF-16 o una hoja de cálculo?); guarde la tabla como CSV en UTF-8",
		    name);
	bool bom = len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
	if (bom) {
		bytes += 3;
		len -= 3;
	}
	if (!text_valid(bytes, len)) {
		if (bom)
			return fault_set(f, FAULT_INPUT,
			    "%s: dice ser UTF-8, pero tiene bytes que no lo son; guárdelo de nuevo",
			    name);
		if (decode_1252(name, bytes, len, &utf8, f) != 0) {
			buf_clear(&utf8);
			return -1;
		}
		bytes = utf8.s;
		len = utf8.len;
	}
	int status = parse_utf8(name, bytes, len, out, f);
	buf_clear(&utf8);
	if (status != 0)
		csv_clear(out);
	return status;
}

void csv_clear(struct csv *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->record[i].field);
	free(c->record);
	*c = (struct csv){ 0, NULL };
}

/* ---- reading what was parsed ------------------------------------------------------- */

int csv_column(const struct csv *c, const char *title)
{
	if (c->n == 0)
		return -1;
	for (size_t i = 0; i < c->record[0].n; i++)
		if (text_same(c->record[0].field[i], title))
			return (int)i;
	return -1;
}

const char *csv_field(const struct csv_record *r, int column)
{
	return column < 0 || (size_t)column >= r->n ? "" : r->field[column];
}

/* ---- writing ----------------------------------------------------------------------- */

void csv_add(struct buf *b, const char *value, bool first)
{
	size_t n = strlen(value);
	/* Semicolons and tabs too, or a reader that guesses could take them for separators. */
	bool quote = strpbrk(value, "\",;\t\r\n") != NULL ||
	    (n > 0 && (value[0] == ' ' || value[n - 1] == ' '));

	if (!first)
		buf_addc(b, ',');
	if (!quote) {
		buf_add(b, value);
		return;
	}
	buf_addc(b, '"');
	for (; *value != '\0'; value++) {
		if (*value == '"')
			buf_addc(b, '"');
		buf_addc(b, *value);
	}
	buf_addc(b, '"');
}

void csv_end(struct buf *b)
{
	/* A record of one empty field would be a blank line, which readers skip. */
	if (b->len == 0 || b->s[b->len - 1] == '\n')
		buf_add(b, "\"\"");
	buf_add(b, "\r\n");
}
