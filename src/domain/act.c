#include <string.h>

#include "base/text.h"
#include "domain/act.h"
#include "domain/act_spec.h"

const struct act_spec act_specs[ACT_COUNT] = {
#define ACT(id, word, arguments, texts, when, help) \
	[ACT_##id] = { word, arguments, texts, when, help },
#include "domain/acts.def"
#undef ACT
};

const struct act *act_copy(struct arena *a, const struct act *act)
{
	struct act *copy = arena_alloc(a, sizeof *copy);

	*copy = *act;
	for (int i = 0; i < 3; i++)
		copy->text[i] = arena_dup(a, act->text[i]);
	if (act->inner != NULL)
		copy->inner = act_copy(a, act->inner);
	return copy;
}

const char *act_word(enum act_kind kind)
{
	return act_specs[kind].word;
}

const char *act_help(enum act_kind kind)
{
	return act_specs[kind].help;
}

bool act_when(enum act_kind kind, char letter)
{
	return strchr(act_specs[kind].when, letter) != NULL;
}

bool act_corrects(enum act_kind kind)
{
	return kind == ACT_DESHACER || kind == ACT_RECTIFICAR || kind == ACT_INTERCALAR;
}

enum act_kind act_kind_of(const char *word)
{
	int k = 0;

	while (k < ACT_COUNT && strcmp(act_specs[k].word, word) != 0)
		k++;
	/* Whoever dictates may say Votación; the record says votacion. */
	for (int i = 0; i < ACT_COUNT && k == ACT_COUNT; i++)
		if (text_same(act_specs[i].word, word))
			k = i;
	return (enum act_kind)k;
}

const char *sense_word(enum sense s)
{
	static const char *const words[] = { "", "a favor", "en contra", "abstención" };

	return words[s];
}

const char *act_text_name(enum act_kind kind, int n, size_t *len)
{
	const char *p = act_specs[kind].texts;

	while (n-- > 0)
		p += strcspn(p, " ") + 1;
	*len = strcspn(p, " ");
	return p;
}

const char *act_group_end(const char *p)
{
	int depth = 1;

	while (depth > 0) {
		depth += *p == '[' ? 1 : *p == ']' ? -1 : 0;
		p++;
	}
	return p - 1;
}

static void usage_text(enum act_kind kind, int n, struct buf *out)
{
	size_t len;
	const char *name = act_text_name(kind, n, &len);

	buf_addn(out, name, len);
}

void act_usage(enum act_kind kind, struct buf *out)
{
	int text = 0;
	bool space = true;

	buf_add(out, act_word(kind));
	for (const char *p = act_specs[kind].arguments; *p != '\0'; p++) {
		if (*p == ']') {
			buf_addc(out, ']');
			continue;
		}
		if (space)
			buf_addc(out, ' ');
		space = *p != '[';
		switch (*p) {
		case '[': buf_addc(out, '['); break;
		case '|': buf_addc(out, '|'); break;
		case 'L': buf_add(out, "lugar"); break;
		case 'R': buf_add(out, "lugar|resto"); break;
		case 'C': buf_add(out, "titular|suplente"); break;
		case 'S': buf_add(out, "favor|contra|abstencion"); break;
		case 'P': buf_add(out, "número"); break;
		case 'A': buf_add(out, "nuevo"); break;
		case 'N': buf_add(out, "acto"); break;
		case 'M': buf_add(out, "sesión"); break;
		case 'X': buf_add(out, "[@hora] acto…"); break;
		case 't': usage_text(kind, text++, out); break;
		}
	}
}

void point_no_write(struct point_no p, struct buf *out)
{
	buf_addf(out, "%d", p.major);
	if (p.minor != 0)
		buf_addf(out, ".%d", p.minor);
}

bool point_no_same(struct point_no a, struct point_no b)
{
	return point_no_compare(a, b) == 0;
}

int point_no_compare(struct point_no a, struct point_no b)
{
	return a.major != b.major ? a.major - b.major : a.minor - b.minor;
}
