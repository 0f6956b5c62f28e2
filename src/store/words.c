#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/words.h"

/* ---- as they are typed ---------------------------------------------------------------------- */

/* The next word that has a letter or a digit, and its bytes; NULL: no more. */
static const char *next_word(const char *typed, size_t *len)
{
	static const char blank[] = " \t\n";

	for (typed += strspn(typed, blank); *typed != '\0'; typed += *len, typed += strspn(typed, blank)) {
		*len = strcspn(typed, blank);
		for (size_t i = 0; i < *len; i++) {
			unsigned char c = (unsigned char)typed[i];

			if (c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'))
				return typed;
		}
	}
	return NULL;
}

void words_expression(const char *typed, struct buf *out)
{
	size_t n;

	for (typed = next_word(typed, &n); typed != NULL; typed = next_word(typed + n, &n)) {
		buf_add(out, out->len > 0 ? " \"" : "\"");
		for (size_t i = 0; i < n; i++) {
			if (typed[i] == '"')
				buf_addc(out, '"');
			buf_addc(out, typed[i]);
		}
		buf_add(out, "\"*");
	}
}

/* ---- as the index has them ------------------------------------------------------------------ */

enum { TOKENS = 64 /* the bits of a mask */, TOKEN_MAX = 32768 /* bytes of one that FTS5 looks at */ };

/* A typed word is a phrase: its tokens one after another in a column, the last one open at its end. */
struct words {
	fts5_tokenizer how;
	Fts5Tokenizer *tokenizer;
	struct buf text;		/* the tokens, without anything between */
	size_t	 end[TOKENS];		/* of each, in text */
	size_t	 n;
	uint64_t first, last;		/* which of them begin a phrase, and end one */
	/* While a text is read: the phrases that stand so far at its end, by their tokens, and those met whole. */
	uint64_t run, met;
};

static int add_token(void *ctx, int flags, const char *token, int len, int start, int end)
{
	struct words *w = ctx;

	(void)flags;
	(void)start;
	(void)end;
	if (w->n == TOKENS)
		return SQLITE_FULL;
	buf_addn(&w->text, token, len < TOKEN_MAX ? (size_t)len : TOKEN_MAX);
	w->end[w->n++] = w->text.len;
	return SQLITE_OK;
}

/* A word without tokens asks for nothing. */
static int add_words(struct words *w, const char *typed)
{
	int rc = SQLITE_OK;
	size_t len;

	for (typed = next_word(typed, &len); typed != NULL && rc == SQLITE_OK;
	    typed = next_word(typed + len, &len)) {
		size_t before = w->n;

		rc = w->how.xTokenize(w->tokenizer, w, FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX, typed,
		    (int)len, add_token);
		if (w->n > before) {
			w->first |= UINT64_C(1) << before;
			w->last |= UINT64_C(1) << (w->n - 1);
		}
	}
	return rc;
}

static fts5_api *fts5_of(struct store *s)
{
	fts5_api *api = NULL;
	sqlite3_stmt *st;

	if (sqlite3_prepare_v2(s->db, "SELECT fts5(?1)", -1, &st, NULL) == SQLITE_OK) {
		sqlite3_bind_pointer(st, 1, &api, "fts5_api_ptr", NULL);
		sqlite3_step(st);
	}
	sqlite3_finalize(st);
	return api;
}

struct words *words_new(struct store *s, const char *typed)
{
	static const char *how[] = { "remove_diacritics", "2" };	/* as schema.sql has it */
	struct words *w = xcalloc(1, sizeof *w);
	fts5_api *api = fts5_of(s);
	void *ctx;

	if (api != NULL && api->xFindTokenizer(api, "unicode61", &ctx, &w->how) == SQLITE_OK &&
	    w->how.xCreate(ctx, how, 2, &w->tokenizer) == SQLITE_OK && add_words(w, typed) == SQLITE_OK)
		return w;
	words_free(w);
	return NULL;
}

void words_free(struct words *w)
{
	if (w == NULL)
		return;
	if (w->tokenizer != NULL)
		w->how.xDelete(w->tokenizer);
	buf_clear(&w->text);
	free(w);
}

/* ---- in a text -------------------------------------------------------------------------------- */

/* Each phrase goes on by one token, or begins, where this is the token that it waits for. */
static int meet(void *ctx, int flags, const char *token, int len, int start, int end)
{
	struct words *w = ctx;
	size_t n = len < TOKEN_MAX ? (size_t)len : TOKEN_MAX, from = 0;
	uint64_t here = 0;

	(void)flags;
	(void)start;
	(void)end;
	for (size_t i = 0; i < w->n; from = w->end[i++]) {
		uint64_t bit = UINT64_C(1) << i;
		size_t wanted = w->end[i] - from;

		if ((n == wanted || (n > wanted && (w->last & bit))) &&
		    memcmp(token, w->text.s + from, wanted) == 0)
			here |= bit;
	}
	w->run = (w->run << 1 | w->first) & here;
	w->met |= w->run & w->last;
	return w->met == w->last ? SQLITE_DONE : SQLITE_OK;	/* the rest needs not be read */
}

int words_in(struct words *w, int n, sqlite3_value *const *text, bool *there, size_t *met)
{
	int rc = SQLITE_OK;

	w->met = 0;
	for (int i = 0; rc == SQLITE_OK && w->met != w->last && i < n; i++) {
		const char *t = (const char *)sqlite3_value_text(text[i]);

		w->run = 0;
		if (t != NULL)
			rc = w->how.xTokenize(w->tokenizer, w, FTS5_TOKENIZE_DOCUMENT, t,
			    sqlite3_value_bytes(text[i]), meet);
	}
	*there = w->n > 0 && w->met == w->last;
	*met = (size_t)__builtin_popcountll(w->met);
	return rc;
}

/* ---- how many there are ------------------------------------------------------------------------ */

static void count_rows(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *ctx, int n,
    sqlite3_value **arg)
{
	sqlite3_int64 rows = 0;
	int rc = api->xRowCount(fts, &rows);

	(void)n;
	(void)arg;
	if (rc != SQLITE_OK)
		sqlite3_result_error_code(ctx, rc);
	else
		sqlite3_result_int64(ctx, rows);
}

int words_functions(struct store *s, struct fault *f)
{
	fts5_api *api = fts5_of(s);

	if (api == NULL || api->xCreateFunction(api, "filas", NULL, count_rows, NULL) != SQLITE_OK)
		return db_fault(s, f);
	return 0;
}
