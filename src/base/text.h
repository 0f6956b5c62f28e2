/*
 * text — UTF-8 as people read it: normal form, width, breaking, finding, sorting.
 *
 * libunistring does the Unicode work (NFC: UAX #15; graphemes: UAX #29; line
 * breaking: UAX #14); width is wcwidth(), which curses uses too, so setlocale()
 * must have chosen a UTF-8 locale before any call about columns.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct buf;

/* Is it well-formed UTF-8 without NUL? */
bool	 text_valid(const char *s, size_t len);

/* The number of the first line that is not, from 1; 0: all of them are. */
int	 text_bad_line(const char *s, size_t len);

/*
 * What a person typed or a file gave, made fit to be kept: NFC, CR LF, CR, U+2028
 * and U+2029 become LF, tabs become a space, every other control character (C0, DEL, C1),
 * every bidi control (U+200E U+200F U+061C U+202A–202E U+2066–2069), every byte order mark
 * (U+FEFF) and noncharacter (as U+FFFE) is dropped: text_visible() changes nothing in it. The
 * input must be valid. Caller frees.
 */
char	*text_clean(const char *s);

/* text_clean() and then: spaces and newlines folded to one space, trimmed. Caller frees. */
char	*text_clean_line(const char *s);

/*
 * What the terminal or a paper may show of text from anywhere (a database that
 * another program wrote): controls and bidi controls become a visible "‹1B›"
 * (hexadecimal; tabs, U+2028, U+2029 and noncharacters as U+FFFE too), newlines stay, each
 * invalid byte becomes U+FFFD. Caller frees.
 */
char	*text_visible(const char *s);

/*
 * Columns on the terminal: the sum over its characters, as curses lays them out (a
 * combining mark takes none, 日 takes two, what the locale cannot show takes one).
 */
int	 text_width(const char *s);
/* The same of its first n bytes. */
int	 text_width_n(const char *s, size_t n);

/*
 * Copies at most `cols` columns into b; when the text is longer column `cols` is "…"
 * ("~" if ascii), after a space where half of a wide character would not fit. Pads
 * with spaces to `cols` when pad is true.
 */
void	 text_fit(struct buf *b, const char *s, int cols, bool pad, bool ascii);

/*
 * Where the grapheme cluster at s + at ends (the one before it begins); stays at
 * the ends. Takes any bytes: an invalid one is a cluster of its own.
 */
size_t	 text_next(const char *s, size_t len, size_t at);
size_t	 text_prev(const char *s, size_t len, size_t at);

/* Columns of the grapheme cluster that starts at s and takes n bytes. */
int	 text_cluster_width(const char *s, size_t n);

/*
 * may[i] becomes 1 where a line may end before byte i of a valid text, 0 elsewhere (UAX #14; may[0]
 * is 0). What is given should begin where a line does.
 */
void	 text_breaks(const char *s, size_t n, char *may);

/* A line of wrapped text: bytes [start, end) of it, `next` where the following starts. */
struct text_line { size_t start, end, next; };

/*
 * Finds the line that starts at `start` and fits in `cols` (>= 1) columns: soft
 * wrap by UAX #14; a word longer than the line is cut between graphemes; a
 * newline ends the line. Trailing spaces belong to no column: they are in [end, next)
 * of every line, the last one too. Returns false when start >= len: the empty text has
 * no line, and a final newline opens none (an editor adds that one for its cursor).
 *
 * The text must be valid. Costs what the line holds and one cluster more, however
 * long the paragraph is: nothing is looked at beyond it, and no line is looked at twice
 * but for the word that did not fit.
 */
bool	 text_wrap(const char *s, size_t len, size_t start, int cols, struct text_line *out);

/* Search key: lower case, no accents, ñ as n, one space between words. Caller frees. */
char	*text_key(const char *s);

/*
 * text_key() in which ñ is told from n ("n~"): by bytes such keys have the order of text_compare(),
 * unless an n is followed by "~" or by what comes after it. Caller frees.
 */
char	*text_order_key(const char *s);

/* Order of a Mexican dictionary: ñ after n, accents and case only to break ties. <0, 0, >0. */
int	 text_compare(const char *a, const char *b);

/* Do both read the same but for case, accents and white space? (ñ is a letter, not an accent.) */
bool	 text_same(const char *a, const char *b);

#endif
