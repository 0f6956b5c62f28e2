#include "config.h"

#include "offers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A row of the list: the letter alone, three columns from the left, after the cursor's mark or none. */
static void take_letters(const char *screen, char letters[LETTERS])
{
	for (const char *row = screen; *row != '\0'; row = strchr(row, '\n') + 1) {
		const char *at = strncmp(row, " ▸ ", strlen(" ▸ ")) == 0 ? row + strlen(" ▸ ") :
		    strncmp(row, "   ", 3) == 0 ? row + 3 : "";

		if (*at >= 'A' && *at <= 'Z' && at[1] == ' ' && strchr(letters, *at) == NULL)
			strncat(letters, at, 1);
	}
}

/* Every page of `?`, and back. */
static void read_help(struct tty *t, char letters[LETTERS])
{
	char *before = NULL, *now;

	tty_type(t, "?");
	tty_digest(t);
	for (now = tty_screen(t); before == NULL || strcmp(before, now) != 0; now = tty_screen(t)) {
		free(before);
		before = now;
		take_letters(now, letters);
		tty_key(t, TTY_PAGE_DOWN);
		tty_digest(t);
	}
	free(before);
	free(now);
	tty_escape(t);
	tty_digest(t);
}

/* The foot of the screen, and where the arrows of the floor are: what tells one list of keys from another. */
static char *foot(const char *screen)
{
	size_t n = strlen(screen);
	const char *end = n > 0 ? screen + n - 1 : screen, *row = end;
	char *out = malloc(n + 20);

	if (!out)
		abort();
	while (row > screen && row[-1] != '\n')
		row--;
	sprintf(out, "%.*s%s", (int)(end - row), row, strstr(screen, "(Tab)") != NULL ? " (Tab)" : "");
	return out;
}

const char *offers_of(struct offers *o, struct tty *t, const char *screen)
{
	char *bar = foot(screen);
	int i = 0;

	while (i < o->n && strcmp(o->bar[i], bar) != 0)
		i++;
	if (i < o->n || i == OFFERS_MOST || strstr(bar, "? más") == NULL || strstr(screen, " Ayuda: ") != NULL) {
		free(bar);
		return i < o->n ? o->letters[i] : "";
	}
	o->bar[o->n++] = bar;
	read_help(t, o->letters[i]);
	return o->letters[i];
}

void offers_clear(struct offers *o)
{
	while (o->n > 0)
		free(o->bar[--o->n]);
}
