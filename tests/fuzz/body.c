#include "config.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/bodyfile.h"
#include "app/convoke.h"
#include "app/padron.h"
#include "app/sample.h"
#include "body.h"
#include "fuzz.h"

#define BASE "imagen.db"

const struct settings *body_settings(void)
{
	static struct settings s;
	static bool made;

	if (!made)
		settings_init(&s);
	made = true;
	return &s;
}

struct store *body_open(const char *path, enum store_mode mode)
{
	struct fault f = { FAULT_NONE, "" };
	struct store *s;

	PROMISE_OF(store_open(path, mode, &fuzz_env, &s, &f) == 0, f.text);
	return s;
}

static void say(void *ctx, const char *line)
{
	(void)ctx;
	fuzz_broken("nothing is wrong", line, __FILE__, __LINE__);
}

void body_in_order(struct store *store, const struct session *session, long id, char *digest)
{
	struct fault f = { FAULT_NONE, "" };
	char before[SHA256_HEX], after[SHA256_HEX];
	int wrong;

	PROMISE_OF(store_check(store, say, NULL, &wrong, &f) == 0 && wrong == 0, f.text);
	PROMISE_OF(store_derived_digest(store, id, before, &f) == 0, f.text);
	PROMISE_OF(store_begin(store, &f) == 0, f.text);
	PROMISE_OF(store_derive(store, id, session_meeting(session), 0, &f) == 0, f.text);
	PROMISE_OF(store_derived_digest(store, id, after, &f) == 0, f.text);
	store_rollback(store);
	PROMISE(strcmp(before, after) == 0);
	if (digest != NULL)
		memcpy(digest, before, SHA256_HEX);
}

static void plan(struct store *s)
{
	struct convocation v = { .kind = KIND_ORDINARIA, .place = "Sala",
		.matters = "[informativo] Informe\nObra\n[remoción 7 por 2,5] Remoción\n", .name = "orden.txt" };
	struct fault f = { FAULT_NONE, "" };
	struct roster r;
	long id;

	PROMISE_OF(padron_read(CONF_DIR "/ejemplo/padron.csv", &r, &f) == 0, f.text);
	PROMISE_OF(store_roster_put(s, &r, "2024-09-01", &f) == 0, f.text);
	roster_clear(&r);
	PROMISE(convoke_date("2026-03-25 10:00", &v.date));
	PROMISE_OF(convoke(s, body_settings(), &v, &id, &f) == 0 && id == 1, f.text);
}

struct body_image body_image(enum body_state state)
{
	struct fault f = { FAULT_NONE, "" };
	char *path = NULL;
	struct body_image image;

	fuzz_env_reset();
	if (state == BODY_HELD) {
		PROMISE_OF(sample_make(body_settings(), &fuzz_env, &path, &f) == 0, f.text);
	} else {
		struct store *s = body_open(BASE, STORE_WRITE);

		PROMISE_OF(body_publish(s, body_settings(), &fuzz_env, &f) == 0, f.text);
		if (state == BODY_PLANNED)
			plan(s);
		store_close(s);
	}
	image.bytes = fuzz_read(path == NULL ? BASE : path, &image.size);
	free(path);
	fuzz_sweep();
	return image;
}

struct body_image body_start(enum body_state state)
{
	fuzz_start();
	fuzz_folder();
	return body_image(state);
}
