/*
 * text — UTF-8 as people read it: normal form, width, breaking, finding, sorting.
 *
 * libunistring does the Unicode work (NFC: UAX #15; graphemes: UAX #29; line
 * breaking: UAX #14); width is wcwidth(), which curses uses too, so setlocale()
 * must have chosen a UTF-8 locale before any *_width or *_fit call.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* Is it well-formed UTF-8 without NUL? */
bool	 text_valid(const char *s, size_t len);

/*
 * What a person typed or a file gave, made fit to be kept: NFC, CR LF and CR
 * become LF, tabs become a space, every other control character (C0, DEL, C1)
 * and every bidi control (U+200E U+200F U+061C U+202A–202E U+2066–2069) is
 * dropped. The input must be valid. Caller frees.
 */
char	*text_clean(const char *s);

/* text_clean() and then: spaces and newlines folded to one space, trimmed. Caller frees. */
char	*text_clean_line(const char *s);

/*
 * What the terminal or a paper may show of text from anywhere (a database that
 * another program wrote): controls and bidi controls become a visible "‹1B›"
 * (hexadecimal), newlines stay, invalid bytes become U+FFFD. Caller frees.
 */
char	*text_visible(const char *s);

/* Columns on the terminal. Graphemes count as their widest character. */
int	 text_width(const char *s);

/*
 * Copies at most `cols` columns into b; when the text is longer its last column
 * is "…" ("~" if ascii). Pads with spaces to `cols` when pad is true.
 */
void	 text_fit(struct buf *b, const char *s, int cols, bool pad, bool ascii);

/* The byte after (before) the grapheme cluster at s + at; stays at the ends. */
size_t	 text_next(const char *s, size_t len, size_t at);
size_t	 text_prev(const char *s, size_t len, size_t at);

/* Columns of the grapheme cluster that starts at s and takes n bytes. */
int	 text_cluster_width(const char *s, size_t n);

/* A line of wrapped text: bytes [start, end) of it, `next` where the following starts. */
struct text_line { size_t start, end, next; };

/*
 * Finds the line that starts at `start` and fits in `cols` (>= 1) columns: soft
 * wrap by UAX #14; a word longer than the line is cut between graphemes; a
 * newline ends the line. Trailing spaces belong to no column. Returns false
 * when start is the end of a text already told in full.
 */
bool	 text_wrap(const char *s, size_t len, size_t start, int cols, struct text_line *out);

/* Search key: lower case, no accents, ñ as n, one space between words. Caller frees. */
char	*text_key(const char *s);

/* Order of a Mexican dictionary: ñ after n, accents and case only to break ties. <0, 0, >0. */
int	 text_compare(const char *a, const char *b);

/* Do both read the same but for case and accents? */
bool	 text_same(const char *a, const char *b);

#endif
