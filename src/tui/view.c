#include "config.h"

#include "tui/view.h"

#include <stdlib.h>
#include "tui/help.h"
#include "tui/screen.h"

struct answer answer_nothing(void)
{
	return (struct answer){ .kind = ANSWER_NOTHING };
}

struct answer answer_redraw(void)
{
	return (struct answer){ .kind = ANSWER_REDRAW };
}

struct answer answer_push(struct view *v)
{
	return (struct answer){ .kind = ANSWER_PUSH, .view = v };
}

struct answer answer_pop(void)
{
	return (struct answer){ .kind = ANSWER_POP };
}

struct answer answer_pop_with(int tag, bool yes, int number)
{
	return (struct answer){ .kind = ANSWER_POP,
		.result = { .tag = tag, .yes = yes, .number = number } };
}

struct answer answer_pop_text(int tag, char *owned)
{
	return (struct answer){ .kind = ANSWER_POP, .text = owned,
		.result = { .tag = tag, .yes = true } };
}

struct answer answer_pop_key(int key)
{
	return (struct answer){ .kind = ANSWER_POP, .key = key };
}

static void view_free(struct view *v)
{
	if (v->kind->free)
		v->kind->free(v);
	else
		free(v);
}

static struct view *pop(struct stack *s)
{
	struct view *v = s->top;

	s->top = v->below;
	v->below = NULL;
	return v;
}

/* Hands what the popped view answered to the one now on top. */
static struct answer hand_over(struct view *v, const struct answer *a)
{
	struct result r = a->result;

	r.text = a->text;
	if (a->key)
		return v->kind->key(v, a->key);
	if (v->kind->result)
		return v->kind->result(v, &r);
	return answer_redraw();
}

static bool apply(struct stack *s, struct answer a);

void stack_push(struct stack *s, struct view *v)
{
	v->below = s->top;
	s->top = v;
	if (v->kind->opened)
		apply(s, v->kind->opened(v));
}

/* Does what a view answered; a result may be answered in its turn. */
static bool apply(struct stack *s, struct answer a)
{
	bool redraw = a.kind != ANSWER_NOTHING;

	while (a.kind == ANSWER_POP) {
		struct view *old = pop(s);
		struct answer next = answer_redraw();

		if (s->top)
			next = hand_over(s->top, &a);
		free(a.text);
		view_free(old);
		a = next;
	}
	switch (a.kind) {
	case ANSWER_PUSH:
		stack_push(s, a.view);
		break;
	case ANSWER_NOTHING:
	case ANSWER_REDRAW:
	case ANSWER_POP:
		break;
	}
	return redraw;
}

const struct bar_key *view_keys(const struct view *v)
{
	static const struct bar_key none[] = { { CMD_NONE, NULL } };

	return v->kind->keys ? v->kind->keys(v) : none;
}

bool view_writing(const struct view *v)
{
	return v->kind->writing && v->kind->writing(v);
}

bool stack_key(struct stack *s, int key)
{
	struct view *v = s->top;

	if (v->kind != &help_kind && (key == K_HELP || (key == '?' && !view_writing(v)))) {
		stack_push(s, help_new(v));
		return true;
	}
	return apply(s, v->kind->key(v, key));
}

bool stack_paste(struct stack *s, const char *text)
{
	struct view *v = s->top;

	return v->kind->paste && view_writing(v) && v->kind->paste(v, text);
}

bool stack_tick(struct stack *s)
{
	bool redraw = false;

	for (struct view *v = s->top; v; v = v->below) {
		v->covered = v != s->top;
		if (v->kind->tick && v->kind->tick(v))
			redraw = true;
	}
	return redraw;
}

static void draw_from(struct view *v)
{
	if (v->kind->overlay && v->below)
		draw_from(v->below);
	if (!v->kind->whole) {
		screen_rules();
		screen_foot_clear();
	}
	v->kind->draw(v);
	if (!v->kind->whole)
		screen_keys(view_keys(v), view_writing(v));
}

void stack_draw(struct stack *s)
{
	draw_from(s->top);
}

void stack_clear(struct stack *s)
{
	while (s->top)
		view_free(pop(s));
}
