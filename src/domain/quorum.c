#include "domain/quorum.h"

int quorum_needed(int seats, enum quorum_reading reading)
{
	int needed = seats / 2 + 1;

	/* n/2 + 1 rounded up differs from the other reading only for odd n. */
	if (reading == QUORUM_LITERAL && seats % 2 != 0)
		needed++;
	if (needed > seats)
		needed = seats;
	return needed < 1 ? 1 : needed;
}
