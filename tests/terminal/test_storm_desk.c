/*
 * Any keys at all, typed into the screens of the desk: first run, home, settings, manual, diary, sessions and what is planned.
 */
#include "config.h"

#include "storm.h"

int main(void)
{
	return storm_main(STORM_DESK);
}
