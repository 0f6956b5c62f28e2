#include "config.h"

#include <string.h>

#include "app/recipient.h"

struct recipient recipient_on(const struct settings *s, const char *date)
{
	if (strcmp(date, s->recipient_since) < 0 && *s->recipient_before != '\0')
		return (struct recipient){ s->recipient_before, "", "" };
	return (struct recipient){ s->recipient, s->recipient_mail, s->recipient_address };
}
