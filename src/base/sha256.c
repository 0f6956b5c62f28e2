#include "config.h"

#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>

#include "base/sha256.h"

char *sha256_hex(const void *bytes, size_t len, char out[SHA256_HEX])
{
	return SHA256Data(bytes, len, out);
}
