/*
 * act_spec — the rows of acts.def, for the parser and the writer of act lines.
 * Private to act*.c.
 */
#ifndef DOMAIN_ACT_SPEC_H
#define DOMAIN_ACT_SPEC_H

#include "domain/act.h"

struct act_spec {
	const char *word, *arguments, *texts, *when, *help;
};
extern const struct act_spec act_specs[ACT_COUNT];

/* What the n-th text of an act is called, *len bytes of it. */
const char *act_text_name(enum act_kind kind, int n, size_t *len);

/* The bracket that closes the group whose inside starts at p. */
const char *act_group_end(const char *p);

#endif
