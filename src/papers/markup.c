#include "config.h"

#include "papers/markup.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"

void markup_text(struct buf *out, const char *s, size_t n)
{
	size_t plain = 0;

	for (size_t i = 0; i < n; i++) {
		const char *entity = s[i] == '&'   ? "&amp;"
				     : s[i] == '<' ? "&lt;"
				     : s[i] == '>' ? "&gt;"
				     : s[i] == '"' ? "&quot;"
						   : NULL;

		if (entity == NULL)
			continue;
		buf_addn(out, s + plain, i - plain);
		buf_add(out, entity);
		plain = i + 1;
	}
	buf_addn(out, s + plain, n - plain);
}

bool markup_link(const char *link)
{
	static const char *const scheme[] = { "http://", "https://", "mailto:" };

	for (size_t i = 0; link != NULL && i < sizeof scheme / sizeof *scheme; i++)
		if (strncasecmp(link, scheme[i], strlen(scheme[i])) == 0)
			return true;
	return false;
}

static bool is_hex(char c)
{
	return c != '\0' && strchr("0123456789ABCDEFabcdef", c) != NULL;
}

void markup_address(struct buf *out, const char *link)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
				    "-._~:/?#@!$'()*+,;=";

	for (; *link != '\0'; link++) {
		bool coded = *link == '%' && is_hex(link[1]) && is_hex(link[2]);

		if (*link == '&')
			buf_add(out, "&amp;");
		else if (coded || strchr(plain, *link) != NULL)
			buf_addc(out, *link);
		else
			buf_addf(out, "%%%02X", (unsigned)(unsigned char)*link);
	}
}
