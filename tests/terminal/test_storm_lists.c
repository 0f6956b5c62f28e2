/*
 * Any keys at all, typed into the screens of the lists: agenda, register, members, and their forms.
 */
#include "config.h"

#include "storm.h"

int main(void)
{
	return storm_main(STORM_LISTS);
}
