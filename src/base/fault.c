#include "config.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/text.h"
#include "base/words.h"

/* Bytes of the character begun at s, if it was cut before its end; else 0. */
static size_t half_character(const char *s)
{
	unsigned char lead = (unsigned char)s[0];
	size_t whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1, n = 1;

	while (n < whole && ((unsigned char)s[n] & 0xC0) == 0x80)
		n++;
	return n < whole ? n : 0;
}

/* Leaves out the halves: the text did not fit, or a %.80s cut an argument there. */
static void drop_halves(char *text)
{
	char *to = text;

	for (const char *s = text; *s != '\0';) {
		size_t half = half_character(s);

		s += half;
		if (half == 0)
			*to++ = *s++;
	}
	*to = '\0';
}

/* What was formatted, in one line that may be shown anywhere, whatever the arguments were. */
static void keep(struct fault *f, char *text)
{
	char *shown;

	drop_halves(text);
	shown = text_visible(text);
	for (char *p = shown; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
	snprintf(f->text, sizeof f->text, "%s", shown);
	drop_halves(f->text);
	free(shown);
}

int fault_set(struct fault *f, enum fault_kind kind, const char *fmt, ...)
{
	/* Written aside first: an argument may be the text that is there now. */
	char text[sizeof f->text];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	f->kind = kind;
	keep(f, text);
	return -1;
}

int fault_wrap(struct fault *f, const char *fmt, ...)
{
	char text[2 * sizeof f->text];
	va_list ap;
	size_t n;

	va_start(ap, fmt);
	vsnprintf(text, sizeof f->text, fmt, ap);
	va_end(ap);
	n = strlen(text);
	snprintf(text + n, sizeof text - n, ": %s", f->text);
	keep(f, text);
	return -1;
}

const char *fault_sentence(struct fault *f)
{
	struct buf b = BUF_EMPTY;

	words_sentence(&b, f->text);
	snprintf(f->text, sizeof f->text, "%s", buf_str(&b));
	drop_halves(f->text);
	buf_clear(&b);
	return f->text;
}

int fault_exit_status(const struct fault *f)
{
	switch (f->kind) {
	case FAULT_NONE:
		return 0;
	case FAULT_USAGE:
		return 2;
	case FAULT_INPUT:
	case FAULT_REFUSED:
		return 1;
	case FAULT_BUSY:
	case FAULT_STORE:
	case FAULT_RECOVERING:
		break;
	}
	return 3;
}

const char *fault_errno(int error)
{
	static const struct {
		int error;
		const char *text;
	} reasons[] = {
		{ ENOENT, "no existe" },
		{ EACCES, "no hay permiso" },
		{ EPERM, "el sistema no lo permite" },
		{ EEXIST, "ya existe" },
		{ EISDIR, "es una carpeta" },
		{ ENOTDIR, "una parte de la ruta no es una carpeta" },
		{ ENAMETOOLONG, "el nombre es demasiado largo" },
		{ ELOOP, "sus enlaces dan vueltas sin fin" },
		{ ENOSPC, "no queda espacio en el disco" },
		{ EDQUOT, "se agotó la cuota de disco" },
		{ EFBIG, "pasa del tamaño de archivo permitido" },
		{ EROFS, "el disco es de sólo lectura" },
		{ EIO, "el disco falló al leer o escribir" },
		{ EBUSY, "está ocupado" },
		{ ETXTBSY, "es un programa en uso" },
		{ EMFILE, "hay demasiados archivos abiertos" },
		{ ENFILE, "hay demasiados archivos abiertos en el equipo" },
		{ ENOMEM, "no alcanza la memoria" },
		{ EPIPE, "nadie lee ya la salida" },
		{ EBADF, "no está abierto" },
		{ EINVAL, "el sistema no admite esa operación" },
	};

	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].error == error)
			return reasons[i].text;
	return "error del sistema";
}
