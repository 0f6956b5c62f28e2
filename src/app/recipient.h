/*
 * recipient — to whom the actas are sent (III.8), which changed once: by the day of the sending, not
 * of the session.
 */
#ifndef APP_RECIPIENT_H
#define APP_RECIPIENT_H

#include "app/settings.h"

/* Texts are borrowed from the settings; "" what is not known. */
struct recipient { const char *name, *mail, *address; };

/* The one in force on that ISO date. Of the one before, only the name is kept. */
struct recipient recipient_on(const struct settings *s, const char *date);

#endif
