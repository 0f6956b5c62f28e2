/*
 * fuzz_dictation — lines dictated to a meeting of a small body: whatever is said, what is
 * true of every meeting stays true after each act (tests/domain/invariants.h).
 *
 * The first line chooses the body: a digit for its seats and a letter for its rules, "5a".
 */
#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "fuzz.h"
#include "tests/domain/invariants.h"
#include "tests/domain/sample.h"

#define LINES_MAX 120

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

static void choose_rules(struct rules *r, unsigned letter)
{
	r->quorum = letter & 1 ? QUORUM_LITERAL : QUORUM_HALF_PLUS_ONE;
	r->quorum_filled_only = letter & 2;
	r->majority = (enum majority_base)((letter >> 2) % 3);
	r->agenda_by = letter & 16 ? AGENDA_BY_ALL : AGENDA_BY_PRESENT;
	r->direct_vote = letter & 32;
	r->affected = letter & 64 ? AFFECTED_SILENT : AFFECTED_EXCUSED;
}

static void choose(struct sample *x, const char *text)
{
	static const char *const matters[] = { "informativo|Informe", "decisión|Obra", "remoción 3 por 1,2|Remoción",
		"decisión|Convenio", NULL };
	static const struct earlier_acuerdo earlier = { "STM/ORD/01/2025-01", "Algo", "Academia", "inmediato",
		"pendiente" };
	static const long unapproved[] = { 7 };

	sample_init(x, *text ? 1 + (unsigned char)(*text - '1') % 7 : 5, matters);
	if (*text)
		choose_rules(&x->body.rules, (unsigned char)(text[1] - 'a'));
	x->body.earlier = &earlier;
	x->body.n_earlier = 1;
	x->body.unapproved = unapproved;
	x->body.n_unapproved = 1;
	sample_start(x);
}

/* What the log would keep of an act is read as that act. */
static void written(struct sample *x, const struct act *act, struct when at)
{
	struct buf first = BUF_EMPTY, second = BUF_EMPTY, told = BUF_EMPTY;
	struct act again;
	const char *error;

	act_write(act, &first);
	error = act_parse(buf_str(&first), at, &x->arena, &again);
	PROMISE_OF(error == NULL, error);
	act_write(&again, &second);
	PROMISE_OF(strcmp(buf_str(&first), buf_str(&second)) == 0, buf_str(&second));
	PROMISE_OF(strchr(buf_str(&first), '\n') == NULL, buf_str(&first));
	fuzz_readable(buf_str(&first));
	act_tell(act, &told);
	fuzz_readable(buf_str(&told));
	buf_clear(&first);
	buf_clear(&second);
	buf_clear(&told);
}

static void look(void *ctx, const struct state *next, const struct correction *touched, size_t n)
{
	PROMISE(next != NULL && touched != NULL && n >= 1);
	++*(int *)ctx;
}

static void refused(struct sample *x, const struct refusal *why)
{
	buf_cut(&x->said, 0);
	refusal_write(why, &x->body, &x->said);
	PROMISE(x->said.len > 0);
	fuzz_readable(buf_str(&x->said));
}

/* A preview says of a correction what admitting it says. */
static void previewed(struct sample *x, const struct act *act, bool admitted)
{
	struct refusal why;
	int looks = 0;

	if (!act_corrects(act->kind))
		return;
	if (meeting_preview(x->m, act, look, &looks, &why))
		PROMISE(looks == 1);
	else
		refused(x, &why);
	PROMISE((looks == 1) == admitted);
}

static void dictate(struct sample *x, const char *line)
{
	struct when at = x->body.planned;
	struct refusal why;
	struct act act;
	const char *error;

	meeting_last(x->m, &at);
	line += strspn(line, " \t");
	if (*line == '@') {
		size_t n = when_parse_near(line + 1, at, &at);

		if (n == 0)
			return;
		line += 1 + n;
	}
	if ((error = act_parse(line, at, &x->arena, &act)) != NULL) {
		PROMISE_OF(text_valid(error, strlen(error)), error);
		return;
	}
	written(x, &act, at);
	if (!meeting_admit(x->m, &act, at, &why)) {
		refused(x, &why);
		previewed(x, &act, false);
		return;
	}
	previewed(x, &act, true);
	PROMISE(meeting_admit(x->m, &act, at, &why));
	meeting_apply(x->m, &act, at, at);
	invariants_hold(x->m);
	if (act_corrects(act.kind))
		invariants_replay(x->m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size), *line = strchr(text, '\n'), *next;
	struct sample x;

	choose(&x, text);
	for (int i = 0; line != NULL && i < LINES_MAX; line = next, i++) {
		next = strchr(++line, '\n');
		if (next != NULL)
			*next = '\0';
		if (text_valid(line, strlen(line)))
			dictate(&x, line);
	}
	invariants_hold(x.m);
	invariants_replay(x.m);
	sample_clear(&x);
	free(text);
	return 0;
}
