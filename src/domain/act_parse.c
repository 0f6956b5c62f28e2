#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/text.h"
#include "domain/act_spec.h"

/*
 * A reader of one line driven by the act's argument letters (acts.def). A bar
 * that no letter asks for is left unread: an outer act may own it.
 */
struct reader {
	const char *p;
	const char *error;	/* the first thing wrong; NULL */
	struct when near;
	struct arena *a;
	struct act *act;
	int	 n_text;
};

static bool take_act(struct reader *r);

static void skip_spaces(struct reader *r)
{
	while (*r->p == ' ' || *r->p == '\t')
		r->p++;
}

/* Length of the next word: up to a space, a bar or the end. */
static size_t word_length(const struct reader *r)
{
	return strcspn(r->p, " \t|");
}

static bool fail(struct reader *r, const char *error)
{
	if (r->error == NULL)
		r->error = error;
	return false;
}

/* Case and accents are free: the record has its own. */
static bool take_word(struct reader *r, const char *word)
{
	size_t n = word_length(r);

	if (n == 0 || !text_same(arena_ndup(r->a, r->p, n), word))
		return false;
	r->p += n;
	return true;
}

static bool take_long(struct reader *r, long *out)
{
	char *end;

	if (*r->p < '0' || *r->p > '9')
		return false;
	*out = strtol(r->p, &end, 10);
	if (*out <= 0 || *out > 99999999)
		return false;
	r->p = end;
	return true;
}

static bool take_whole_number(struct reader *r, long *out)
{
	const char *from = r->p;

	if (take_long(r, out) && word_length(r) == 0)
		return true;
	r->p = from;
	return false;
}

static bool take_point(struct reader *r, struct point_no *out)
{
	long major, minor = 0;

	if (!take_long(r, &major) || (*r->p == '.' && (r->p++, !take_long(r, &minor))) ||
	    word_length(r) != 0)
		return fail(r, "se esperaba el número de un punto, como 5 u 8.1");
	out->major = (int)major;
	out->minor = (int)minor;
	return true;
}

static bool take_seat(struct reader *r, bool rest)
{
	long n;

	if (rest && take_word(r, "resto")) {
		r->act->seat = SEAT_REST;
		return true;
	}
	if (!take_whole_number(r, &n))
		return fail(r, rest ? "se esperaba el número de un lugar o «resto»" :
		    "se esperaba el número de un lugar");
	r->act->seat = (int)n;
	return true;
}

static bool take_caracter(struct reader *r)
{
	if (take_word(r, "titular"))
		r->act->caracter = CARACTER_TITULAR;
	else if (take_word(r, "suplente"))
		r->act->caracter = CARACTER_SUPLENTE;
	else
		return fail(r, "se esperaba «titular» o «suplente»");
	return true;
}

static bool take_sense(struct reader *r)
{
	if (take_word(r, "favor"))
		r->act->sense = SENSE_FAVOR;
	else if (r->act->seat != SEAT_REST && take_word(r, "contra"))
		r->act->sense = SENSE_CONTRA;
	else if (r->act->seat != SEAT_REST &&
	    take_word(r, "abstencion"))
		r->act->sense = SENSE_ABSTENCION;
	else if (r->act->seat == SEAT_REST)
		return fail(r, "«resto» sólo vota «favor»; los demás votos se dicen lugar por lugar");
	else
		return fail(r, "se esperaba «favor», «contra» o «abstencion»");
	return true;
}

/* Up to the next bar, escapes resolved, cleaned and trimmed. NULL when nothing is left of it. */
static bool take_text(struct reader *r, bool required)
{
	struct buf raw = BUF_EMPTY;
	char *clean, *from;
	size_t len, name_len;
	const char *name;

	while (*r->p != '\0' && *r->p != '|') {
		if (*r->p == '\\' && r->p[1] != '\0') {
			r->p++;
			buf_addc(&raw, *r->p == 'n' ? '\n' : *r->p);
		} else {
			buf_addc(&raw, *r->p);
		}
		r->p++;
	}
	clean = text_clean(buf_str(&raw));
	buf_clear(&raw);
	from = clean + strspn(clean, " \n");
	for (len = strlen(from); len > 0 && (from[len - 1] == ' ' || from[len - 1] == '\n'); len--)
		;
	if (len > 0)
		r->act->text[r->n_text] = arena_ndup(r->a, from, len);
	name = act_text_name(r->act->kind, r->n_text++, &name_len);
	free(clean);
	if (len > ACT_TEXT_MAX)
		return fail(r, "el texto es demasiado largo: caben 65 536 bytes");
	if (len == 0 && required)
		return fail(r, arena_printf(r->a, "falta decir: %.*s", (int)name_len, name));
	return true;
}

/* Is what the optional group starts with there? */
static bool group_begins(const struct reader *r, char first)
{
	if (first == '|')
		return *r->p == '|';
	if (first == 'N' || first == 'M')
		return *r->p >= '0' && *r->p <= '9';
	return *r->p != '\0' && *r->p != '|';
}

/* The act inside a correction, with its own hour if it has one. */
static bool take_inner(struct reader *r)
{
	struct act *inner = arena_alloc(r->a, sizeof *inner);
	struct reader in = { r->p, NULL, r->near, r->a, inner, 0 };

	if (*in.p == '@') {
		size_t n = when_parse_near(in.p + 1, r->near, &r->act->at);

		if (n == 0)
			return fail(r, "la hora después de @ no se entiende; escriba @10:05");
		r->act->has_at = true;
		in.p += 1 + n;
	}
	if (!take_act(&in))
		return fail(r, in.error);
	if (act_corrects(inner->kind))
		return fail(r, "una corrección no puede contener otra corrección");
	r->p = in.p;
	r->act->inner = inner;
	return true;
}

static bool take_arguments(struct reader *r, const char *spec)
{
	bool required = true;	/* a text right after "[|" may be empty */

	for (; *spec != '\0'; spec++) {
		bool ok = true;

		skip_spaces(r);
		switch (*spec) {
		case 'L': ok = take_seat(r, false); break;
		case 'R': ok = take_seat(r, true); break;
		case 'C': ok = take_caracter(r); break;
		case 'S': ok = take_sense(r); break;
		case 'P': ok = take_point(r, &r->act->point); break;
		case 'A': ok = take_point(r, &r->act->to); break;
		case 'N':
		case 'M':
			ok = take_whole_number(r, &r->act->ref) ||
			    fail(r, *spec == 'N' ? "se esperaba el número de un acto" :
				"se esperaba el número de una sesión");
			break;
		case 'X': ok = take_inner(r); break;
		case 't': ok = take_text(r, required); break;
		case '|':
			ok = *r->p == '|' || fail(r, "falta una barra «|» y lo que le sigue");
			r->p += ok;
			break;
		case '[':
			if (group_begins(r, spec[1]))
				required = spec[1] != '|';
			else
				spec = act_group_end(spec + 1);
			break;
		}
		if (!ok)
			return false;
		if (*spec == 't')
			required = true;
	}
	return true;
}

/* The reason, and how the act is told. */
static const char *with_usage(struct reader *r, const char *reason)
{
	struct buf usage = BUF_EMPTY;

	act_usage(r->act->kind, &usage);
	reason = arena_printf(r->a, "%s; se escribe: %s", reason, buf_str(&usage));
	buf_clear(&usage);
	return reason;
}

static bool take_act(struct reader *r)
{
	char word[32];
	size_t n;

	skip_spaces(r);
	n = word_length(r);
	if (n == 0 || n >= sizeof word)
		return fail(r, "se esperaba un acto, como «presente 1»");
	memcpy(word, r->p, n);
	word[n] = '\0';
	r->act->kind = act_kind_of(word);
	if (r->act->kind == ACT_COUNT)
		return fail(r, arena_printf(r->a,
		    "«%s» no es un acto: se empieza por el acto, como «presente 1»", word));
	r->p += n;
	if (take_arguments(r, act_specs[r->act->kind].arguments))
		return true;
	if (strstr(r->error, "; se escribe: ") == NULL)
		r->error = with_usage(r, r->error);
	return false;
}

static const char *left_over(struct reader *r)
{
	if (*r->p == '|')
		return arena_printf(r->a, "sobra «%s»; una barra dentro de un texto se escribe \\|", r->p);
	return with_usage(r, arena_printf(r->a, "sobra «%s»", r->p));
}

const char *act_parse(const char *line, struct when near, struct arena *a, struct act *out)
{
	struct reader r = { line, NULL, near, a, out, 0 };

	memset(out, 0, sizeof *out);
	if (!text_valid(line, strlen(line)))
		return "la línea no está en UTF-8";
	if (!take_act(&r))
		return r.error;
	skip_spaces(&r);
	if (*r.p != '\0')
		return left_over(&r);
	return NULL;
}
