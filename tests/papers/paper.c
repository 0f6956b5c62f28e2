#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "paper.h"

#include "base/file.h"
#include "base/mem.h"

char *paper_path(const char *name)
{
	return xasprintf(TEST_TOP "/tests/papers/%s", name);
}

char *paper_slurp(const char *path)
{
	struct fault f = { FAULT_NONE, "" };
	char *text;
	size_t len;

	if (file_read(path, 1 << 24, &text, &len, &f) != 0)
		fail_msg("%s", f.text);
	return text;
}

void paper_same_as(const char *golden, const char *text)
{
	char *path = paper_path(golden), *expected;
	struct fault f = { FAULT_NONE, "" };

	if (getenv("REGENERATE") != NULL && file_write(path, text, strlen(text), 0644, &f) != 0)
		fail_msg("%s", f.text);
	expected = paper_slurp(path);
	assert_string_equal(text, expected);
	free(expected);
	free(path);
}

static char folder[] = "/tmp/papel-XXXXXX";

int paper_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

int paper_folder_remove(void **state)
{
	char *command = xasprintf("cd / && rm -rf %s", folder);
	int status = system(command);

	(void)state;
	free(command);
	return status;
}

void paper_write(const char *name, const struct buf *bytes)
{
	struct fault f = { FAULT_NONE, "" };

	if (file_write(name, bytes->s, bytes->len, 0644, &f) != 0)
		fail_msg("%s", f.text);
}

char *paper_run(const char *command, int status)
{
	char *both = xasprintf("{ %s\n} 2>&1", command), piece[4096];
	FILE *p = popen(both, "r");
	struct buf out = BUF_EMPTY;
	size_t n;
	int answer;

	assert_non_null(p);
	while ((n = fread(piece, 1, sizeof piece, p)) > 0)
		buf_addn(&out, piece, n);
	answer = pclose(p);
	if (!WIFEXITED(answer) || WEXITSTATUS(answer) != status)
		fail_msg("%s: %d\n%s", command, answer, buf_str(&out));
	free(both);
	return buf_take(&out);
}

/* Neither spaces nor those that may not break ("\u00a0"). */
static void add_unspaced(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (i + 1 < n && memcmp(s + i, "\u00a0", 2) == 0)
			i++;
		else if (s[i] != ' ' && s[i] != '\n')
			buf_addc(out, s[i]);
}

static void add_spans(struct buf *out, const struct doc_text *text)
{
	for (size_t i = 0; i < text->n; i++)
		add_unspaced(out, text->span[i].text, strlen(text->span[i].text));
}

static void add_blocks(struct buf *out, const struct doc_block *b)
{
	for (; b != NULL; b = b->next) {
		if (b->kind != DOC_SIGNATURES)
			add_spans(out, &b->text);
		for (size_t i = 0; i < b->n_signers; i++) {
			add_unspaced(out, b->signer[i].state, strlen(b->signer[i].state));
			add_unspaced(out, b->signer[i].name, strlen(b->signer[i].name));
			add_unspaced(out, b->signer[i].role, strlen(b->signer[i].role));
		}
		for (size_t i = 0; b->table != NULL && i < b->table->rows * b->table->columns; i++)
			add_spans(out, &b->table->cell[i]);
		add_blocks(out, b->child);
	}
}

void paper_words(const struct doc *d, struct buf *out)
{
	add_blocks(out, d->block);
}

void paper_unmark(const char *markup, size_t n, struct buf *out)
{
	static const char *const entity[][2] = { { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" },
		{ "&quot;", "\"" } };

	for (size_t i = 0; i < n;) {
		size_t plain = i;

		while (i < n && markup[i] != '<' && markup[i] != '&')
			i++;
		add_unspaced(out, markup + plain, i - plain);
		if (i < n && markup[i] == '<')
			while (i < n && markup[i++] != '>')
				;
		if (i < n && markup[i] == '&') {
			size_t known = sizeof entity / sizeof *entity, k = 0;

			while (k < known &&
			       strncmp(markup + i, entity[k][0], strlen(entity[k][0])) != 0)
				k++;
			if (k == known)
				fail_msg("no entity: %.20s", markup + i);
			buf_add(out, entity[k][1]);
			i += strlen(entity[k][0]);
		}
	}
}

void paper_hostile(uint32_t *seed, struct buf *out)
{
	static const char *const piece[] = { "\n", "\n\n", "# ", "## ", "- ", "1. ", "987654321. ",
		"  ", "    ", "> ", "|", "\n\n|a|b|\n|--:|:-:|\n|", "\n|---|\n", "**", "_", "`",
		"```\n", "\n```firmas\n", "\n\n```hoja\n```\n\n", "~~~", "[a](b)",
		"[a](javascript:x)", "[](https://x.mx/ \"t\")",
		"[b](<http://x.mx/a b\"<>\\{ñ%zz%20&amp;>)", "![", "<b>", "</style>",
		"</main><script>", "<!--", "]]>", "<?xml", "&amp;", "&#0;", "&nbsp;", "\"", "'",
		"palabra ", "ñ", "\\", "\\\n", "\n---\n", "\n***\n", "a | b | c\n", "\033[2J", "\t",
		"\r\n", "\u4e2d\u6587", "[x]", "supercalifragilisticoespialidoso",
		"e\u0301\u0302\u0303", "\u202eal revés\u202c",
		"\u05d0\u05d1 \u0645\u0631\u062d\u0628\u0627", "\U0001f469\u200d\U0001f4bb",
		"\u2028", "\uFEFF", "\uFDD0", "\xEF\xBF\xBF", "\xED\xA0\x80", "\xC2\x9B", "\xFF",
		"\x7F", "\x01" };

	for (int i = 0; i < 40; i++) {
		*seed = *seed * 1664525 + 1013904223;
		if (*seed >> 28 == 0)
			buf_addc(out, (char)(1 + (*seed >> 16) % 255));
		else
			buf_add(out, piece[(*seed >> 16) % (sizeof piece / sizeof *piece)]);
	}
}
