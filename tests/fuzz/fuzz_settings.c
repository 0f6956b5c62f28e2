/*
 * fuzz_settings — any bytes as sesiona.ini: refused in one line, or read to something that
 * reads back the same; and a value changed in them changes nothing else that they say.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "app/iniedit.h"
#include "app/settings.h"
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	fuzz_start();
	return 0;
}

static char *written(const struct settings *s)
{
	struct buf b = BUF_EMPTY;

	settings_write(s, &b);
	return buf_take(&b);
}

/* What is written is read, by its short form and by the long one, to the same. */
static void read_back(const struct settings *s, const char *text)
{
	struct buf long_form = BUF_EMPTY;
	const char *form[2] = { text, NULL };

	settings_explain(s, &long_form);
	form[1] = buf_str(&long_form);
	for (int i = 0; i < 2; i++) {
		struct fault f = { FAULT_NONE, "" };
		struct settings again;
		char *second;

		settings_init(&again);
		PROMISE_OF(settings_parse(&again, "otra.ini", form[i], strlen(form[i]), &f) == 0, f.text);
		second = written(&again);
		PROMISE_OF(strcmp(text, second) == 0, second);
		free(second);
		settings_clear(&again);
	}
	buf_clear(&long_form);
}

/* The k-th key gets the value that the defaults have for it. */
static void edit(const char *bytes, size_t size, const struct settings *s, size_t k)
{
	struct setting_info info = settings_info(k);
	struct buf plain = BUF_EMPTY, quoted = BUF_EMPTY, out = BUF_EMPTY, value = BUF_EMPTY, got = BUF_EMPTY;
	struct fault f = { FAULT_NONE, "" };
	struct settings standard, edited;
	struct ini_text text;

	settings_init(&standard);
	settings_init(&edited);
	settings_value(&standard, k, &value);
	settings_literal(k, buf_str(&value), false, &plain);
	settings_literal(k, buf_str(&value), true, &quoted);
	text = (struct ini_text){ buf_str(&plain), buf_str(&quoted) };
	PROMISE_OF(ini_edit("sesiona.ini", bytes, size, info.section, info.key, &text, &out, &f) == 0, f.text);
	PROMISE_OF(settings_parse(&edited, "sesiona.ini", buf_str(&out), out.len, &f) == 0, f.text);
	for (size_t i = 0; i < settings_count(); i++) {
		buf_cut(&value, 0);
		buf_cut(&got, 0);
		settings_value(i == k ? &standard : s, i, &value);
		settings_value(&edited, i, &got);
		PROMISE_OF(strcmp(buf_str(&value), buf_str(&got)) == 0, buf_str(&out));
	}
	settings_clear(&standard);
	settings_clear(&edited);
	buf_clear(&plain);
	buf_clear(&quoted);
	buf_clear(&out);
	buf_clear(&value);
	buf_clear(&got);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes = fuzz_copy(data, size), *before, *after;
	struct settings s;

	settings_init(&s);
	before = written(&s);
	if (settings_parse(&s, "sesiona.ini", bytes, size, &f) < 0) {
		fuzz_refused(&f, FAULT_INPUT);
		after = written(&s);
		PROMISE_OF(strcmp(before, after) == 0, after);	/* all or nothing */
	} else {
		after = written(&s);
		fuzz_readable(after);
		read_back(&s, after);
		edit(bytes, size, &s, size % settings_count());
	}
	free(before);
	free(after);
	settings_clear(&s);
	free(bytes);
	return 0;
}
