/*
 * paper_inside — what is shared by paper.c and paper_ask.c.
 */
#ifndef APP_PAPER_INSIDE_H
#define APP_PAPER_INSIDE_H

#include "app/paper.h"

/* What was given, as the template reads it. */
struct given {
	char	*text[PARAM_N];		/* NULL not given */
	bool	 open;			/* acuerdos: pendiente or en proceso */
	char	 today[DATE_SIZE];
};

/* Has it everything that it needs, and nothing that it does not take? -1 with FAULT_USAGE. */
int	 given_check(const struct paper_card *p, const struct paper_ask *ask, struct fault *f);
/* Each as the register or the padrón has it; -1: which is not there. given_clear() also then. */
int	 given_take(const struct paper_desk *d, const struct paper_ask *ask, struct given *g, struct fault *f);
void	 given_clear(struct given *g);

/* A session not yet opened, that will be: planeada or convocada. */
bool	 paper_to_come(const char *state);
/* -1 with FAULT_INPUT: the paper is not of a session in that state. */
int	 paper_state_check(const struct paper_card *p, const struct session_row *row, struct fault *f);

#endif
