/* Text as a dictionary finds and sorts it: see text.h. */
#include "config.h"

#include <stdint.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

#include "base/buf.h"
#include "base/text.h"
#include "base/text_inside.h"

/*
 * Text read letter by letter as a dictionary does: lower case, without accents,
 * one space for any white space between words. Only the tilde of ñ remains.
 */
struct letters {
	const char *s;
	size_t len, at;
	bool begun;
};

struct letter {
	ucs4_t base;	/* 0 at the end */
	bool tilde;	/* it is ñ */
};

static bool is_mark(ucs4_t uc)
{
	return uc >= 0x300 && uc_combining_class(uc) != 0;
}

#define TILDE 0x303

/* Takes the accents off a precomposed letter; what is no letter with accents stays. */
static struct letter bare(ucs4_t uc)
{
	struct letter l = { uc, false };
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int n;

	while (l.base >= 0x80 && (n = uc_canonical_decomposition(l.base, parts)) > 0) {
		for (int i = 1; i < n; i++)
			if (!is_mark(parts[i]))
				return l;
		l.tilde = n > 1 && parts[1] == TILDE;
		l.base = parts[0];
	}
	l.base = uc_tolower(l.base);
	l.tilde = l.tilde && l.base == 'n';
	return l;
}

static struct letter next_letter(struct letters *t)
{
	bool space = false;

	while (t->at < t->len) {
		ucs4_t uc;
		size_t n = decode(t->s + t->at, t->len - t->at, &uc);
		if (uc_is_property_white_space(uc)) {
			space = true;
		} else if (!is_mark(uc)) {
			if (space && t->begun)	/* the letter waits for the next call */
				return (struct letter){ ' ', false };
			t->begun = true;
			struct letter l = bare(uc);
			for (t->at += n; t->at < t->len; t->at += n) {
				n = decode(t->s + t->at, t->len - t->at, &uc);
				if (!is_mark(uc))
					break;
				l.tilde = l.tilde || (l.base == 'n' && uc == TILDE);
			}
			return l;
		}
		t->at += n;
	}
	return (struct letter){ 0, false };
}

char *text_key(const char *s)
{
	struct letters t = { s, strlen(s), 0, false };
	struct buf b = BUF_EMPTY;

	for (struct letter l = next_letter(&t); l.base != 0; l = next_letter(&t))
		add_character(&b, l.base);
	return buf_take(&b);
}

char *text_order_key(const char *s)
{
	struct letters t = { s, strlen(s), 0, false };
	struct buf b = BUF_EMPTY;

	for (struct letter l = next_letter(&t); l.base != 0; l = next_letter(&t)) {
		add_character(&b, l.base);
		if (l.tilde)
			buf_addc(&b, '~');	/* after every letter that may follow an n */
	}
	return buf_take(&b);
}

/* Order but for case and accents. */
static int compare_letters(const char *a, const char *b)
{
	struct letters ta = { a, strlen(a), 0, false };
	struct letters tb = { b, strlen(b), 0, false };

	for (;;) {
		struct letter x = next_letter(&ta);
		struct letter y = next_letter(&tb);
		if (x.base != y.base)
			return x.base < y.base ? -1 : 1;
		if (x.tilde != y.tilde)
			return x.tilde ? 1 : -1;
		if (x.base == 0)
			return 0;
	}
}

int text_compare(const char *a, const char *b)
{
	int order = compare_letters(a, b);

	return order != 0 ? order : strcmp(a, b);
}

bool text_same(const char *a, const char *b)
{
	return strcmp(a, b) == 0 || compare_letters(a, b) == 0;
}
