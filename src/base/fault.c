#include "config.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/fault.h"

/* Does a whole UTF-8 character end just before s + n? True for anything that is not UTF-8. */
static bool whole_at(const char *s, size_t n)
{
	size_t back = 0;

	while (back < 3 && back < n && ((unsigned char)s[n - 1 - back] & 0xC0) == 0x80)
		back++;
	if (back == n)
		return true;
	unsigned char lead = (unsigned char)s[n - 1 - back];
	size_t wants = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
	return back >= wants;
}

/* Text that did not fit (its full length is `wanted`) must not end in half a character. */
static void cut_to_characters(char *text, size_t size, int wanted)
{
	if (wanted < 0 || (size_t)wanted < size)
		return;
	size_t n = strlen(text);
	while (n > 0 && !whole_at(text, n))
		n--;
	text[n] = '\0';
}

int fault_set(struct fault *f, enum fault_kind kind, const char *fmt, ...)
{
	/* Written aside first: an argument may be the text that is there now. */
	char text[sizeof f->text];
	va_list ap;

	va_start(ap, fmt);
	int wanted = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	cut_to_characters(text, sizeof text, wanted);
	f->kind = kind;
	memcpy(f->text, text, sizeof text);
	return -1;
}

int fault_wrap(struct fault *f, const char *fmt, ...)
{
	char context[sizeof f->text];
	char text[sizeof f->text];
	va_list ap;

	va_start(ap, fmt);
	int wanted = vsnprintf(context, sizeof context, fmt, ap);
	va_end(ap);
	cut_to_characters(context, sizeof context, wanted);
	wanted = snprintf(text, sizeof text, "%s: %s", context, f->text);
	cut_to_characters(text, sizeof text, wanted);
	memcpy(f->text, text, sizeof text);
	return -1;
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
		{ EROFS, "el disco es de solo lectura" },
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
