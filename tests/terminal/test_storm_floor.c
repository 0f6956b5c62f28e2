/*
 * Any keys at all, typed into the screens of a session from its installation to its end.
 */
#include "config.h"

#include "storm.h"

int main(void)
{
	return storm_main(STORM_FLOOR);
}
