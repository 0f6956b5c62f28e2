/*
 * sample — a body for tests: n seats, each with titular and suplente, an agenda
 * of the ordinary frame, and a meeting dictated by lines.
 */
#ifndef TESTS_DOMAIN_SAMPLE_H
#define TESTS_DOMAIN_SAMPLE_H

#include "base/arena.h"
#include "base/buf.h"
#include "domain/meeting.h"

struct sample {
	struct arena arena;
	struct body body;
	struct meeting *m;
	struct buf said;	/* the last refusal, "" if none */
};

/* `matters`: classes and titles between seguimiento and generales, as "clase|título", NULL-ended. */
void	 sample_init(struct sample *x, int seats, const char *const *matters);
void	 sample_start(struct sample *x);	/* a new meeting on the same body */
void	 sample_clear(struct sample *x);

/* Dictates one line at the hour of the last act ("@10:05" admitted). False if refused: said tells. */
bool	 sample_say(struct sample *x, const char *line);

/*
 * Dictates lines separated by newlines; fails the test at the first one refused. A line
 * that starts with "!" must be refused, and what follows " ~ " must be in the reason.
 */
void	 sample_tell(struct sample *x, const char *lines);

#define SAMPLE_STATE(x) meeting_state((x)->m)

#endif
