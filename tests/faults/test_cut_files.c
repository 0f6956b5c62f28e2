/*
 * The power goes while a file is written whole: the draft of what is being typed, the
 * settings, a file that is archived. The old one or the new one is there, never half of one, and the new one once
 * it was confirmed.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "app/archive.h"
#include "app/desk_settings.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/file.h"
#include "base/mem.h"
#include "store/draft.h"
#include "tests/faults/cut.h"

#define VERSIONS 12
#define DROPPED 6 /* after this many, the draft is taken away: what was typed became an act */

/* The file of each version, from 1; "" before any. Lengths differ, and pass a page now and then. */
static char *version_text(int version)
{
	struct buf b = BUF_EMPTY;

	if (version == 0)
		return xstrdup("");
	for (int i = 0; i < version * version * 40; i++)
		buf_addc(&b, (char)('a' + version));
	buf_addf(&b, " fin de la %d", version);
	return buf_take(&b);
}

static const char *step_name(int step)
{
	return step == 0 ? "nothing" : "a version";
}

static enum found unlike(char why[1200], const char *text, long told)
{
	snprintf(why, 1200, "«%.40s» (%zu bytes) is no version, or not one since %ld", text,
	    strlen(text), told);
	return FOUND_BROKEN;
}

/* Which version it is; -1 none. */
static int version_of(const char *text)
{
	for (int v = 0; v <= VERSIONS; v++) {
		char *whole = version_text(v);
		bool same = strcmp(whole, text) == 0;

		free(whole);
		if (same)
			return v;
	}
	return -1;
}

static enum found judge_version(const char *text, long told, char why[1200])
{
	int version = version_of(text);

	if (version < 0 || version > told + 1)
		return unlike(why, text, told);
	if (version >= told)
		return FOUND_WELL;
	snprintf(why, 1200, "it is version %d, and %ld was confirmed", version, told);
	return FOUND_LESS;
}

/* ---- the draft ---------------------------------------------------------------------------- */

static char *base_in(const char *folder)
{
	return xasprintf("%s/x.db", folder);
}

static void type_drafts(struct cut *c)
{
	char *base = base_in(c->folder);

	disk_watch(c->folder);
	for (int v = 1; v <= VERSIONS; v++) {
		char *text = version_text(v);
		struct draft d = { 1, (char *)"propuesta", text };
		struct fault f;

		assert_int_equal(draft_save(base, &d, &f), 0);
		free(text);
		disk_tell();
		if (v == DROPPED)
			draft_drop(base);
	}
	free(base);
	c->steps = VERSIONS;
	c->op = disk_list(&c->ops);
}

/* One that was dropped may be offered again: that loses nothing. */
static enum found judge_draft(struct cut *c, size_t calls, long told, char why[1200])
{
	char *base = base_in(c->found);
	struct draft d;
	struct fault f = { FAULT_NONE, "" };
	enum found what;

	(void)calls;
	if (draft_load(base, &d, &f) != 0) {
		snprintf(why, 1200, "%s", f.text);
		free(base);
		return FOUND_BROKEN;
	}
	what = d.session == 0 && told == DROPPED
		   ? FOUND_WELL
		   : judge_version(d.session == 0 ? "" : d.text, told, why);
	draft_clear(&d);
	free(base);
	return what;
}

static void prepare_drafts(struct cut *c)
{
	c->judge = judge_draft;
	c->step = step_name;
	type_drafts(c);
}

static void test_a_draft_is_old_or_new(void **state)
{
	prepare_drafts(*state);
	cut_everywhere(*state, DISK_HONEST);
	cut_tell(*state, "the draft");
}

static void test_a_draft_on_a_disk_that_lies(void **state)
{
	prepare_drafts(*state);
	cut_must_lose(*state, DISK_NO_SYNC, "the draft, nothing synced");
	cut_must_lose(*state, DISK_NO_FOLDER_SYNC, "the draft, the folder not synced");
}

/* ---- the archive -------------------------------------------------------------------------- */

static char *given_in(const struct cut *c, int version)
{
	return xasprintf("%s/given-%d", c->top, version);
}

static void archive_versions(struct cut *c)
{
	char *base = base_in(c->folder);

	disk_watch(c->folder);
	for (int v = 1; v <= VERSIONS; v++) {
		char *text = version_text(v), *given = given_in(c, v);
		struct archived kept;
		struct fault f;

		assert_int_equal(file_write(given, text, strlen(text), 0600, &f), 0);
		if (archive_put(base, given, &kept, &f) != 0)
			fail_msg("%s", f.text);
		archived_clear(&kept);
		free(given);
		free(text);
		disk_tell();
	}
	free(base);
	c->steps = VERSIONS;
	c->op = disk_list(&c->ops);
}

/* Whatever was told that it is kept, the database may name already. */
static enum found judge_archive(struct cut *c, size_t calls, long told, char why[1200])
{
	char *base = base_in(c->found);
	enum found what = FOUND_WELL;

	(void)calls;
	for (int v = 1; v <= told && what == FOUND_WELL; v++) {
		char *text = version_text(v), hash[SHA256_HEX];

		if (archive_look(base, sha256_hex(text, strlen(text), hash)) != ARCHIVE_WHOLE) {
			snprintf(why, 1200, "file %d of %ld is not there as it was", v, told);
			what = FOUND_LESS;
		}
		free(text);
	}
	free(base);
	return what;
}

static void test_an_archived_file_is_there(void **state)
{
	struct cut *c = *state;

	c->judge = judge_archive;
	c->step = step_name;
	archive_versions(c);
	cut_everywhere(c, DISK_HONEST);
	cut_tell(c, "the archive");
	cut_must_lose(c, DISK_NO_SYNC, "the archive, nothing synced");
	cut_must_lose(c, DISK_NO_FOLDER_SYNC, "the archive, the folder not synced");
}

/* ---- the settings, changed at the screen --------------------------------------------------- */

static size_t setting_number(void)
{
	for (size_t i = 0; i < settings_count(); i++)
		if (strcmp(settings_info(i).key, "municipio") == 0)
			return i;
	fail_msg("no such setting");
	return 0;
}

static char *conf_in(const char *folder)
{
	return xasprintf("%s/sesiona.ini", folder);
}

static void change_settings(struct cut *c)
{
	char *base = xasprintf("%s/x.db", c->top), *conf = conf_in(c->folder);
	struct settings settings;
	struct desk *desk;
	struct fault f = { FAULT_NONE, "" };

	settings_init(&settings);
	assert_int_equal(desk_open(base, &settings, env_real(), &desk, &f), 0);
	desk_settings_file(desk, conf);
	disk_watch(c->folder);
	for (int v = 1; v <= VERSIONS; v++) {
		char town[32];

		snprintf(town, sizeof town, "Pueblo %d", v);
		if (desk_setting_put(desk, setting_number(), town, &f) != 0)
			fail_msg("%s", f.text);
		disk_tell();
	}
	c->steps = VERSIONS;
	c->op = disk_list(&c->ops);
	desk_close(desk);
	settings_clear(&settings);
	free(base);
	free(conf);
}

static enum found judge_settings(struct cut *c, size_t calls, long told, char why[1200])
{
	char *conf = conf_in(c->found);
	struct settings s;
	struct fault f = { FAULT_NONE, "" };
	struct buf town = BUF_EMPTY;
	int version = 0;
	enum found what = FOUND_WELL;

	(void)calls;
	settings_init(&s);
	if (access(conf, F_OK) == 0) {
		if (settings_load(&s, conf, &f) != 0) {
			snprintf(why, 1200, "%s", f.text);
			what = FOUND_BROKEN;
		} else {
			settings_value(&s, setting_number(), &town);
			if (sscanf(buf_str(&town), "Pueblo %d", &version) != 1)
				version = -1;
		}
	}
	if (what == FOUND_WELL && (version < told || version > told + 1)) {
		snprintf(why, 1200, "it is change %d, and %ld was confirmed", version, told);
		what = version < told ? FOUND_LESS : FOUND_BROKEN;
	}
	settings_clear(&s);
	buf_clear(&town);
	free(conf);
	return what;
}

static void test_settings_are_old_or_new(void **state)
{
	struct cut *c = *state;

	c->judge = judge_settings;
	c->step = step_name;
	change_settings(c);
	cut_everywhere(c, DISK_HONEST);
	cut_tell(c, "the settings");
	cut_must_lose(c, DISK_NO_SYNC, "the settings, nothing synced");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_a_draft_is_old_or_new, cut_enter, cut_leave),
		cmocka_unit_test_setup_teardown(
		    test_a_draft_on_a_disk_that_lies, cut_enter, cut_leave),
		cmocka_unit_test_setup_teardown(test_an_archived_file_is_there, cut_enter, cut_leave),
		cmocka_unit_test_setup_teardown(test_settings_are_old_or_new, cut_enter, cut_leave),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
