#include "config.h"

#include "confirms.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

/* The commands, by the same list as the program's: their letter (0 none), and what `?` says of each. */
enum command {
#define KEY(id, key, label, help, numeral) DOES_##id,
#include "tui/keys.def"
#undef KEY
	COMMANDS
};

#define K_UP 0
#define K_ENTER 0
#define K_ESC 0
#define K_TAB 0
#define K_SPACE 0
#define K_CTRL(c) 0
static const struct { int letter; const char *help; } command[COMMANDS] = {
#define KEY(id, key, label, help, numeral) { key, help },
#include "tui/keys.def"
#undef KEY
};

enum { NO_COMMAND = -1, NARROW = 50 /* bytes */ };

/*
 * An act follows from a command, by its letter where `?` offers it, or chosen in `?`; or from
 * the key that answers a question, while that is seen.
 */
static const struct { const char *word; int command, key; const char *shows; } rules[] = {
#define LETTER(word, id) { word, DOES_##id, 0, NULL }
#define ANSWER(word, shows) { word, NO_COMMAND, KEY_ENTER, shows }
#define WRITTEN(word, shows) { word, NO_COMMAND, KEY_TAB, shows }
	ANSWER("abrir", "¿Dónde se celebra la sesión? Enter la abre."),
	LETTER("presente", PRESENTE),
	LETTER("presente", SUPLENTE),
	ANSWER("presente", "Por ejemplo: oficio"),
	LETTER("ausente", AUSENTE),
	ANSWER("ausente", "Con motivo, la falta queda justificada."),
	LETTER("relevar", PRESENTE),
	LETTER("relevar", SUPLENTE),
	ANSWER("relevar", "Por ejemplo: oficio"),
	LETTER("retirarse", SALE),
	ANSWER("observador", "Enter sin escribir, si viene a título personal."),
	ANSWER("invitado", "Enter sin escribir, si a nadie."),
	LETTER("quorum", QUORUM),
	ANSWER("no_celebrada", "Saldrá en la constancia."),
	ANSWER("agregar", "¿De qué clase es?"),
	ANSWER("agregar", "que la promueve"),
	ANSWER("agregar", "Como debe leerse en el orden del día."),
	ANSWER("retirar", "▸ 3 Retirarlo del orden del día"),
	ANSWER("mover", "Mover un punto"),
	ANSWER("aprobar_orden", "se aprueba el orden del día?"),
	ANSWER("aprobar_orden", "¿Asentar la aprobación del orden del día?"),
	ANSWER("punto", "Asistencia (Tab)"),
	LETTER("punto", PUNTO),
	ANSWER("punto", "¿Abrir este punto antes que el que sigue?"),
	ANSWER("punto", "¿Retomar este punto, que se había diferido?"),
	LETTER("cerrar_punto", CIERRA),
	ANSWER("cerrar_punto", "¿Cerrar el punto así?"),
	ANSWER("diferir", "Por qué se difiere"),
	WRITTEN("palabra", "Puede quedar vacío y escribirse después."),
	WRITTEN("nota", "Lo que pasó, como debe leerse en el acta."),
	ANSWER("anexo", "irá en la lista de anexos."),
	WRITTEN("propuesta", "El texto que se somete a decisión."),
	ANSWER("objetar", "Sus razones, o nada. Enter la asienta."),
	LETTER("conforme", INCONFORME),
	ANSWER("excusa", "El conflicto de interés que declara."),
	LETTER("consenso", CONSENSO),
	LETTER("votacion", VOTAR),
	LETTER("votar", FAVOR),
	LETTER("votar", CONTRA),
	LETTER("votar", ABSTENCION),
	ANSWER("votar", "¿A favor todos los que faltan?"),
	ANSWER("cerrar_votacion", "Lea en voz alta. ¿Se cierra la votación?"),
	ANSWER("acuerdo", "Como 25/3/2026, inmediato, próxima sesión, permanente; o nada."),
	WRITTEN("voto_particular", "Las razones, como deben leerse en el acta."),
	WRITTEN("seguimiento", "Qué se ha hecho."),
	LETTER("receso", RECESO),
	ANSWER("receso", "▸ 1 Hubo un receso"),
	ANSWER("reanudar", "¿Están estas personas, y se reanuda la sesión?"),
	ANSWER("aprobar_acta", "¿Se aprueba el acta?"),
	ANSWER("aprobar_acta", "¿Qué acta se aprueba?"),
	ANSWER("clausurar", "¿Clausurar la sesión?"),
	ANSWER("clausurar", "Sólo si se clausura antes de agotar el orden; si no, nada."),
	ANSWER("deshacer", "¿Deshacer lo último?"),
	ANSWER("deshacer", "¿Asentar la corrección?"),
	ANSWER("rectificar", "¿Asentar la corrección?"),
	ANSWER("intercalar", "¿Asentar la corrección?"),
};
enum { RULES = sizeof rules / sizeof *rules };

/* Does a row begin with that sentence, as the foot of `?` does? As much of it as a narrow window has. */
static bool explained(const char *screen, int i)
{
	size_t n = strlen(command[i].help);

	for (const char *row = screen; *row != '\0'; row = strchr(row, '\n') + 1)
		if (*row == ' ' && strncmp(row + 1, command[i].help, n < NARROW ? n : NARROW) == 0)
			return true;
	return false;
}

static bool helping(const char *screen)
{
	return strstr(screen, " Ayuda: ") != NULL;
}

static bool does(int i, const struct typed *typed)
{
	if (helping(typed->screen))
		return typed->key == KEY_ENTER && explained(typed->screen, i);
	return typed->key != 0 && toupper(typed->key) == command[i].letter &&
	    strchr(typed->letters, toupper(typed->key)) != NULL;
}

/* In `?`, Enter or Tab may be chosen too: it answers what is asked on the screen that `?` explains. */
static bool answers(int key, const char *shows, const struct typed *typed)
{
	int chosen = key == KEY_ENTER ? DOES_SIGUE : DOES_CAMPO;

	if (helping(typed->screen))
		return typed->key == KEY_ENTER && explained(typed->screen, chosen) && strstr(typed->below, shows) != NULL;
	return typed->key == key && strstr(typed->screen, shows) != NULL;
}

bool confirms(const char *word, const struct typed *typed)
{
	for (int i = 0; i < RULES; i++)
		if (strcmp(rules[i].word, word) == 0 && (rules[i].command != NO_COMMAND ? does(rules[i].command, typed)
			: answers(rules[i].key, rules[i].shows, typed)))
			return true;
	return false;
}

bool confirms_told(const char *screen)
{
	return strstr(screen, "\n ✓ ") != NULL || strstr(screen, "\n Asentado: ") != NULL;
}

const char *confirms_missing(void)
{
	static const char *const words[] = {
#define ACT(id, word, arguments, texts, when, help) word,
#include "domain/acts.def"
#undef ACT
	};

	for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
		int i = 0;

		while (i < RULES && strcmp(rules[i].word, words[w]) != 0)
			i++;
		if (i == RULES)
			return words[w];
	}
	return NULL;
}
