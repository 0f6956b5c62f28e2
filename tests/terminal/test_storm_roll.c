/*
 * Any keys at all, typed into the screens of the hall, and a session until its agenda is approved.
 */
#include "config.h"

#include "storm.h"

int main(void)
{
	return storm_main(STORM_ROLL);
}
