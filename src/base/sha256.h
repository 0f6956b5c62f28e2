/*
 * sha256 — the hash (FIPS 180-4, by libmd) as lower-case hexadecimal.
 */
#ifndef BASE_SHA256_H
#define BASE_SHA256_H

#include <stddef.h>

#define SHA256_HEX 65	/* 64 digits and a NUL */

/* Writes the digest of the bytes into out and returns out. */
char	*sha256_hex(const void *bytes, size_t len, char out[SHA256_HEX]);

#endif
