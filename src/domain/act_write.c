#include <string.h>

#include "domain/act_spec.h"

/* told: for a person to read, without escapes. */
static void write_text(const char *s, bool told, struct buf *out)
{
	for (; s != NULL && *s != '\0'; s++) {
		if (told) {
			buf_addc(out, *s == '\n' ? ' ' : *s);
			continue;
		}
		if (*s == '\n') {
			buf_add(out, "\\n");
			continue;
		}
		if (*s == '\\' || *s == '|')
			buf_addc(out, '\\');
		buf_addc(out, *s);
	}
}

/* Does the group whose inside starts at p hold anything? n_text: texts written before it. */
static bool group_filled(const struct act *act, const char *p, int n_text)
{
	for (int depth = 1; depth > 0; p++) {
		switch (*p) {
		case '[': depth++; break;
		case ']': depth--; break;
		case 'C':
			if (act->caracter != CARACTER_NONE)
				return true;
			break;
		case 'N':
		case 'M':
			if (act->ref != 0)
				return true;
			break;
		case 't':
			if (act->text[n_text++] != NULL)
				return true;
			break;
		}
	}
	return false;
}

static void write_word(const struct act *act, char letter, struct buf *out)
{
	static const char *const senses[] = { "", "favor", "contra", "abstencion" };

	switch (letter) {
	case 'L':
	case 'R':
		if (act->seat == SEAT_REST)
			buf_add(out, "resto");
		else
			buf_addf(out, "%d", act->seat);
		break;
	case 'C': buf_add(out, caracter_word(act->caracter)); break;
	case 'S': buf_add(out, senses[act->sense]); break;
	case 'P': point_no_write(act->point, out); break;
	case 'A': point_no_write(act->to, out); break;
	case 'N':
	case 'M': buf_addf(out, "%ld", act->ref); break;
	}
}

/*
 * `barred`: a reason follows the act, so its bars are all written; otherwise the
 * reason would be read as one of its texts.
 */
static void write_act(const struct act *act, bool barred, bool told, struct buf *out)
{
	int n_text = 0;

	buf_add(out, act_word(act->kind));
	for (const char *p = act_specs[act->kind].arguments; *p != '\0'; p++) {
		if (*p == '[') {
			if (!group_filled(act, p + 1, n_text) && !(barred && p[1] == '|'))
				p = act_group_end(p + 1);
			continue;
		}
		if (*p == ']')
			continue;
		if (*p != 't' || act->text[n_text] != NULL)
			buf_addc(out, ' ');
		if (*p == '|') {
			buf_addc(out, '|');
		} else if (*p == 't') {
			write_text(act->text[n_text++], told, out);
		} else if (*p == 'X') {
			char at[WHEN_SIZE];

			if (act->has_at)
				buf_addf(out, "@%s ", when_format(act->at, at));
			write_act(act->inner, act->text[0] != NULL, told, out);
		} else {
			write_word(act, *p, out);
		}
	}
}

void act_write(const struct act *act, struct buf *out)
{
	write_act(act, false, false, out);
}

void act_tell(const struct act *act, struct buf *out)
{
	write_act(act, false, true, out);
}
