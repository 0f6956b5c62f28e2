#include "config.h"

#include <ctype.h>
#include <string.h>

#include "base/fingerprint.h"

enum { DATA = 30, GROUP = 4, PRIME = 1021, BASE = 10 };

static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static int check_of(const int *digit)
{
	int c = 0;

	for (int i = 0; i < DATA; i++)
		c = (c * BASE + digit[i]) % PRIME;
	return c;
}

static void write_groups(const int *digit, char out[FINGERPRINT_SIZE])
{
	for (int i = 0; i < FINGERPRINT_LETTERS; i++) {
		if (i > 0 && i % GROUP == 0)
			*out++ = ' ';
		*out++ = letters[digit[i]];
	}
	*out = '\0';
}

static int hex_value(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *p = c == '\0' ? NULL : strchr(digits, c);

	return p == NULL ? -1 : (int)(p - digits);
}

bool fingerprint_write(const char *hash, char out[FINGERPRINT_SIZE])
{
	int digit[FINGERPRINT_LETTERS];

	*out = '\0';
	for (int i = 0; i < 64; i++)
		if (hex_value(hash[i]) < 0)
			return false;
	if (hash[64] != '\0')
		return false;
	for (int i = 0; i < DATA; i++) {
		int bit = i * 5, two = hex_value(hash[bit / 4]) * 16 + hex_value(hash[bit / 4 + 1]);

		digit[i] = two >> (3 - bit % 4) & 31;
	}
	digit[DATA] = check_of(digit) / 32;
	digit[DATA + 1] = check_of(digit) % 32;
	write_groups(digit, out);
	return true;
}

/* The value of a letter however it is written; -1: it is none. */
static int value_of(char c)
{
	const char *p;

	if (c == 'o' || c == 'O')
		return 0;
	if (c == 'i' || c == 'I' || c == 'l' || c == 'L')
		return 1;
	p = c == '\0' ? NULL : strchr(letters, toupper((unsigned char)c));
	return p == NULL ? -1 : (int)(p - letters);
}

static bool separates(char c)
{
	return c == ' ' || c == '-' || c == '\t' || c == '\n';
}

/* The first group that has not four letters, when eight are told apart; else 0. */
static int odd_group(const char *typed)
{
	int n = 0, odd = 0;

	while (*typed != '\0') {
		int len = 0;

		while (separates(*typed))
			typed++;
		while (*typed != '\0' && !separates(*typed)) {
			typed++;
			len++;
		}
		if (len > 0)
			n++;
		if (len > 0 && len != GROUP && odd == 0)
			odd = n;
	}
	return n == FINGERPRINT_LETTERS / GROUP ? odd : 0;
}

enum fingerprint_fault fingerprint_read(const char *typed, char out[FINGERPRINT_SIZE], int *group)
{
	int digit[FINGERPRINT_LETTERS], n = 0;

	*out = '\0';
	*group = 0;
	for (const char *p = typed; *p != '\0'; p++) {
		int value = value_of(*p);

		if (separates(*p))
			continue;
		if (value < 0) {
			*group = n < FINGERPRINT_LETTERS ? n / GROUP + 1 : 0;
			return FINGERPRINT_LETTER;
		}
		if (n < FINGERPRINT_LETTERS)
			digit[n] = value;
		n += n <= FINGERPRINT_LETTERS;
	}
	if (n != FINGERPRINT_LETTERS) {
		*group = odd_group(typed);
		return FINGERPRINT_LENGTH;
	}
	write_groups(digit, out);
	return digit[DATA] * 32 + digit[DATA + 1] == check_of(digit) ? FINGERPRINT_GOOD
								     : FINGERPRINT_MISTYPED;
}

int fingerprint_apart(const char *a, const char *b, unsigned *groups)
{
	int apart = 0;

	*groups = 0;
	for (int i = 0; i < FINGERPRINT_SIZE - 1; i++)
		if (a[i] != b[i]) {
			apart++;
			*groups |= 1u << i / (GROUP + 1);
		}
	return apart;
}
