#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/curtain.h"
#include "base/file.h"
#include "base/mem.h"

#define CURTAIN_MAX 64

static char *curtain_path(const char *db_path)
{
	return xasprintf("%s.pantalla", db_path);
}

static void curtain_text(char out[CURTAIN_MAX], long session, long acts)
{
	snprintf(out, CURTAIN_MAX, "%ld %ld\n", session, acts);
}

int curtain_lower(const char *db_path, long session, long acts, struct fault *f)
{
	char *path = curtain_path(db_path), text[CURTAIN_MAX];
	int answer;

	curtain_text(text, session, acts);
	answer = file_write(path, text, strlen(text), 0640, f);
	free(path);
	return answer;
}

bool curtain_lowered(const char *db_path, long session, long acts)
{
	char *path = curtain_path(db_path), text[CURTAIN_MAX], *found;
	struct fault ignored;
	bool lowered = false;
	size_t len;

	curtain_text(text, session, acts);
	if (access(path, F_OK) == 0 && file_read(path, CURTAIN_MAX, &found, &len, &ignored) == 0) {
		lowered = strcmp(found, text) == 0;
		free(found);
	}
	free(path);
	return lowered;
}

void curtain_raise(const char *db_path)
{
	char *path = curtain_path(db_path);

	unlink(path);
	free(path);
}
