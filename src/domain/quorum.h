/*
 * quorum — is the body able to decide?
 *
 * Pure. Owns nothing.
 */
#ifndef DOMAIN_QUORUM_H
#define DOMAIN_QUORUM_H

/* Both readings of "50 % + 1" (III.2). For 7 seats: 4 and 5. */
enum quorum_reading {
	QUORUM_HALF_PLUS_ONE,	/* whole part of the half, plus one */
	QUORUM_LITERAL		/* n/2 + 1, rounded up */
};

/* Returns how many of `seats` (>= 0) must be present; never more than the seats there are, never 0. */
int	 quorum_needed(int seats, enum quorum_reading reading);

#endif
