/*
 * fingerprint — a hash as people read it aloud and type it: eight groups of four letters.
 *
 * Pure. Thirty letters are the first 150 bits of a SHA-256, in Crockford's base 32 (no I, L, O
 * nor U); two more are a check: the thirty as digits, d(1) first, c = d(1)·10^29 + … + d(30) modulo
 * 1021, written as c / 32 and c modulo 32. 1021 is a prime, 10 a primitive root of it: any wrong
 * letter and any two letters that changed places are told from another document's fingerprint.
 * The view actas computes the same in SQL (store/views.sql).
 */
#ifndef BASE_FINGERPRINT_H
#define BASE_FINGERPRINT_H

#include <stdbool.h>

#define FINGERPRINT_LETTERS 32
#define FINGERPRINT_SIZE 40	/* with a space between the groups, and its NUL */

/* Of 64 hexadecimal digits in small letters. False, and out "", when they are not that. */
bool	 fingerprint_write(const char *hash, char out[FINGERPRINT_SIZE]);

enum fingerprint_fault {
	FINGERPRINT_GOOD,
	FINGERPRINT_MISTYPED,	/* as many letters as it must have, and one or more is another */
	FINGERPRINT_LENGTH,	/* letters are missing or too many */
	FINGERPRINT_LETTER	/* there is what is no letter of it */
};

/*
 * Reads what a person typed: case, spaces and hyphens do not matter, O is read as 0, I and L as
 * 1. With GOOD and MISTYPED out is the eight groups. *group is the one at fault, 1 to 8, 0 when it
 * cannot be told: MISTYPED never tells it, see fingerprint_apart().
 */
enum fingerprint_fault fingerprint_read(const char *typed, char out[FINGERPRINT_SIZE], int *group);

/* How many letters two of them differ in, both as written here; bit g - 1 of *groups: group g does. */
int	 fingerprint_apart(const char *a, const char *b, unsigned *groups);

#endif
