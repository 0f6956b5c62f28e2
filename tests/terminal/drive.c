#include "config.h"

#include "drive.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { FIELDS = 3, SAY_ROW = 22, NOTE_COLS = 40, TRIES = 160, TRY_MS = 50 };

/* A line, taken apart. */
struct said {
	char hour[8];			/* "" if it tells none */
	char *line;			/* without it */
	char word[24];
	char *field[FIELDS];		/* what the bars separate; "" beyond the last */
	int number;			/* the first word of field[0], if it is one … */
	const char *tail;		/* … and what follows it */
	char *copy;
};

static char *trimmed(char *s)
{
	char *end;

	s += strspn(s, " ");
	for (end = s + strlen(s); end > s && (end[-1] == ' ' || end[-1] == '\n');)
		*--end = '\0';
	return s;
}

static void said_read(struct said *s, const char *line)
{
	char *rest, *bar, *end;

	memset(s, 0, sizeof *s);
	if (*line == '@') {
		snprintf(s->hour, sizeof s->hour, "%.5s", line + 1);
		line += 7;
	}
	s->line = trimmed(strdup(line));
	s->copy = strdup(s->line);
	rest = s->copy + strcspn(s->copy, " ");
	snprintf(s->word, sizeof s->word, "%.*s", (int)(rest - s->copy), s->copy);
	for (int i = 0; i < FIELDS; i++) {
		bar = strchr(rest, '|');
		end = rest + strlen(rest);
		if (bar != NULL)
			*bar = '\0';
		s->field[i] = trimmed(rest);
		rest = bar != NULL ? bar + 1 : end;
	}
	s->number = (int)strtol(s->field[0], &end, 10);
	s->tail = trimmed(end);
}

static void said_clear(struct said *s)
{
	free(s->line);
	free(s->copy);
}

/* ---- what is typed anywhere ----------------------------------------------------------- */

void drive_write(struct drive *d, const char *question, const char *text, bool many)
{
	tty_wait(d->t, question);
	tty_type(d->t, text);
	tty_key(d->t, many ? TTY_TAB : TTY_ENTER);
	tty_wait_gone(d->t, question);
}

void drive_choose(struct drive *d, const char *option)
{
	char number[2] = "", marked[8];

	tty_wait(d->t, option);
	for (int row = 0; row <= SAY_ROW; row++) {
		char *s = tty_row(d->t, row), *at = strstr(s, option);

		if (at != NULL && at >= s + 2)
			snprintf(number, sizeof number, "%.1s", at - 2);
		free(s);
	}
	tty_type(d->t, number);
	snprintf(marked, sizeof marked, "▸ %s ", number);
	tty_wait(d->t, marked);
	tty_key(d->t, TTY_ENTER);
	tty_wait_gone(d->t, option);
}

static void confirm(struct drive *d, const char *question)
{
	tty_wait(d->t, question);
	tty_key(d->t, TTY_ENTER);
	tty_wait_gone(d->t, question);
}

void drive_hour(struct drive *d, const char *hour)
{
	char shown[32];

	tty_type(d->t, "T");
	drive_choose(d, "Sólo para el siguiente acto");
	drive_write(d, "Escriba la hora, como 10:42.", hour, false);
	snprintf(shown, sizeof shown, "hora fija %s", hour);
	tty_wait_row(d->t, 0, shown);
}

/* A whole sentence of the list of `?`, so that half a frame is none. NULL: not yet. */
static const char *explanation(struct tty *t)
{
	static const char *const all[] = {
#define KEY(id, key, label, help, numeral) help,
#include "tui/keys.def"
#undef KEY
	};
	char *row = tty_row(t, SAY_ROW);
	const char *found = NULL;

	for (size_t i = 0; i < sizeof all / sizeof *all && *row != '\0'; i++)
		if (strcmp(row + 1, all[i]) == 0)
			found = all[i];
	free(row);
	return found;
}

void drive_help(struct drive *d, const char *explained)
{
	const char *before = NULL, *now = NULL;

	tty_type(d->t, "?");
	tty_wait(d->t, "Ayuda:");
	tty_key(d->t, TTY_DOWN);
	for (int i = 0; i < TRIES; i++) {
		tty_read(d->t, now == before ? TRY_MS : 0);
		now = explanation(d->t);
		if (now == NULL || now == before)
			continue;
		if (strncmp(now, explained, strlen(explained)) == 0)
			break;
		before = now;
		tty_key(d->t, TTY_DOWN);
	}
	if (now == NULL || strncmp(now, explained, strlen(explained)) != 0) {
		tty_dump(d->t);
		fail_msg("? does not offer «%s»", explained);
	}
	tty_key(d->t, TTY_ENTER);
	tty_wait_gone(d->t, "Ayuda:");
}

void drive_seats(struct drive *d, bool seats)
{
	if (d->on_seats == seats)
		return;
	tty_key(d->t, TTY_TAB);
	if (seats)
		tty_wait_gone(d->t, "Asistencia (Tab)");
	else
		tty_wait(d->t, "Asistencia (Tab)");
	d->on_seats = seats;
}

/* Its number, as a digit goes to it, and the letter. */
static void at_seat(struct drive *d, const struct said *s, char letter)
{
	char keys[8];

	drive_seats(d, true);
	snprintf(keys, sizeof keys, "%d%c", s->number, letter);
	tty_type(d->t, keys);
}

/* ---- each act ---------------------------------------------------------------------------- */

static void type_abrir(struct drive *d, const struct said *s)
{
	tty_key(d->t, TTY_ENTER);
	tty_wait(d->t, s->field[0]);	/* as it was planned */
	confirm(d, "¿Dónde se celebra la sesión?");
	d->on_seats = true;
}

static void type_presente(struct drive *d, const struct said *s)
{
	at_seat(d, s, strcmp(s->tail, "suplente") == 0 ? 'U' : 'P');
}

static void type_ausente(struct drive *d, const struct said *s)
{
	at_seat(d, s, *s->tail != '\0' ? 'J' : 'A');
	if (*s->tail != '\0')
		drive_write(d, "Motivo de la ausencia", s->tail, false);
}

static void type_retirarse(struct drive *d, const struct said *s)
{
	at_seat(d, s, 'S');
}

static void type_observador(struct drive *d, const struct said *s)
{
	drive_help(d, "Anota a quien asiste como observador");
	drive_write(d, "Nombre de quien observa", s->field[0], false);
	drive_write(d, "Organización", s->field[1], false);
}

static void type_quorum(struct drive *d, const struct said *s)
{
	(void)s;
	tty_type(d->t, "Q");
	d->on_seats = false;
}

static void type_agregar(struct drive *d, const struct said *s)
{
	char here[16];

	tty_type(d->t, "M");
	tty_wait(d->t, "Cambiar el orden del día");
	tty_type(d->t, s->field[0]);
	snprintf(here, sizeof here, "▸    %s ", s->field[0]);
	tty_wait(d->t, here);
	tty_key(d->t, TTY_ENTER);
	drive_choose(d, "Agregar un punto antes de éste");
	drive_write(d, "Título del punto que se agrega", s->field[1], false);
	drive_choose(d, strcmp(s->field[2], "decisión") == 0 ? "Decisión: se propone" : "Informativo: se informa");
	tty_wait_row(d->t, 21 - 2, "Asentado");	/* it stays here, for more changes */
	tty_key(d->t, TTY_ESC);
	tty_wait_gone(d->t, "Cambiar el orden del día");
}

static void type_aprobar_orden(struct drive *d, const struct said *s)
{
	(void)s;
	tty_type(d->t, "O");
	confirm(d, "¿Nadie difiere y se aprueba el orden del día?");
}

static void type_punto(struct drive *d, const struct said *s)
{
	drive_seats(d, false);
	tty_type(d->t, s->field[0]);
	tty_key(d->t, TTY_ENTER);
}

static void type_letter(struct drive *d, const struct said *s)
{
	static const struct { const char *word; const char *letter; } letters[] = {
		{ "cerrar_punto", "E" }, { "consenso", "C" }, { "votacion", "V" },
	};

	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		if (strcmp(letters[i].word, s->word) == 0)
			tty_type(d->t, letters[i].letter);
}

static void type_palabra(struct drive *d, const struct said *s)
{
	if (s->number > 0) {
		at_seat(d, s, 'W');
	} else {
		drive_seats(d, false);
		tty_type(d->t, "W");
		drive_write(d, "Quién habla", s->field[0], false);
	}
	drive_write(d, "Qué dijo", s->field[1], true);
}

static void type_nota(struct drive *d, const struct said *s)
{
	tty_type(d->t, "N");
	drive_write(d, "Lo que pasó, como debe leerse en el acta.", s->field[0], true);
}

static void type_propuesta(struct drive *d, const struct said *s)
{
	tty_type(d->t, "L");
	drive_write(d, "El texto que se somete a decisión.", s->field[0], true);
}

static void type_objetar(struct drive *d, const struct said *s)
{
	at_seat(d, s, 'Y');
	drive_write(d, "Postura distinta", s->tail, false);
}

static void type_excusa(struct drive *d, const struct said *s)
{
	at_seat(d, s, 'X');
	drive_write(d, "Motivo de la excusa", s->tail, false);
}

static void type_votar(struct drive *d, const struct said *s)
{
	char keys[8];

	snprintf(keys, sizeof keys, "%d%c", s->number, strcmp(s->tail, "favor") == 0 ? 'F' :
	    strcmp(s->tail, "contra") == 0 ? 'K' : 'B');
	tty_type(d->t, keys);
}

/* Enter, past the last seat, reads the votes back; another one closes. */
static void type_cerrar_votacion(struct drive *d, const struct said *s)
{
	(void)s;
	tty_key(d->t, TTY_ENTER);
	confirm(d, "Lea en voz alta. ¿Se cierra la votación?");
	d->on_seats = false;
}

/* Its text is there already, as it was carried. */
static void type_acuerdo(struct drive *d, const struct said *s)
{
	tty_type(d->t, "G");
	tty_wait(d->t, "Su texto, como irá al registro.");
	tty_key(d->t, TTY_TAB);
	drive_write(d, "Responsable", s->field[1], false);
	drive_write(d, "Vence", s->field[2], false);
}

static void type_voto_particular(struct drive *d, const struct said *s)
{
	drive_seats(d, true);
	tty_type(d->t, s->field[0]);
	drive_help(d, "Anota las razones de quien no votó a favor.");
	drive_write(d, "Las razones, como deben leerse en el acta.", s->field[1], true);
}

static void type_receso(struct drive *d, const struct said *s)
{
	(void)s;
	drive_seats(d, false);
	drive_help(d, "Interrumpe la sesión por un rato.");
}

static void type_reanudar(struct drive *d, const struct said *s)
{
	(void)s;
	drive_seats(d, false);
	tty_key(d->t, TTY_ENTER);
	confirm(d, "¿Están estas personas, y se reanuda la sesión?");
}

static void type_diferir(struct drive *d, const struct said *s)
{
	tty_type(d->t, "D");
	drive_write(d, "Por qué se difiere", s->field[0], false);
}

/* The last act, through the history: so the reason is kept. */
static void type_deshacer(struct drive *d, const struct said *s)
{
	tty_type(d->t, "H");
	tty_wait(d->t, " Historia");
	tty_key(d->t, TTY_ENTER);
	drive_choose(d, "Deshacerlo: el acta ya no lo cuenta");
	drive_write(d, "Motivo de la corrección", s->field[1], false);
	confirm(d, "¿Asentar la corrección?");
	tty_wait_row(d->t, SAY_ROW, "Asentado");
	tty_key(d->t, TTY_ESC);
	tty_wait_gone(d->t, " Historia");
}

static void type_aprobar_acta(struct drive *d, const struct said *s)
{
	(void)s;
	drive_seats(d, false);
	tty_key(d->t, TTY_ENTER);
	tty_wait(d->t, "Acta de la Primera Sesión");
	tty_key(d->t, TTY_ENTER);
	drive_choose(d, "Aprobar el acta");
	confirm(d, "¿Se aprueba el acta?");
}

static void type_clausurar(struct drive *d, const struct said *s)
{
	(void)s;
	drive_seats(d, false);
	tty_key(d->t, TTY_ENTER);
	drive_write(d, "¿Clausurar la sesión?", "clausurar", false);
}

/* ---- a line -------------------------------------------------------------------------------- */

static const struct {
	const char *word;
	void (*type)(struct drive *d, const struct said *s);
	const char *note;	/* NULL: the act itself */
} how[] = {
	{ "abrir", type_abrir, NULL },
	{ "presente", type_presente, NULL },
	{ "ausente", type_ausente, NULL },
	{ "relevar", type_presente, NULL },	/* the same key, of an occupied seat */
	{ "retirarse", type_retirarse, NULL },
	{ "observador", type_observador, NULL },
	{ "quorum", type_quorum, NULL },
	{ "agregar", type_agregar, "" },	/* it was waited for above the foot */
	{ "aprobar_orden", type_aprobar_orden, NULL },
	{ "punto", type_punto, NULL },
	{ "cerrar_punto", type_letter, NULL },
	{ "palabra", type_palabra, NULL },
	{ "nota", type_nota, NULL },
	{ "propuesta", type_propuesta, NULL },
	{ "objetar", type_objetar, NULL },
	{ "excusa", type_excusa, NULL },
	{ "consenso", type_letter, NULL },
	{ "votacion", type_letter, NULL },
	{ "votar", type_votar, NULL },
	{ "cerrar_votacion", type_cerrar_votacion, "✓ " },	/* its result */
	{ "acuerdo", type_acuerdo, NULL },
	{ "voto_particular", type_voto_particular, NULL },
	{ "receso", type_receso, NULL },
	{ "reanudar", type_reanudar, NULL },
	{ "diferir", type_diferir, NULL },
	{ "deshacer", type_deshacer, "" },
	{ "aprobar_acta", type_aprobar_acta, "✓ Acta aprobada" },
	{ "clausurar", type_clausurar, NULL },
};

/* As much of the note as surely stands in its first row. */
static void wait_note(struct drive *d, const struct said *s)
{
	char note[200];
	size_t cut = strlen(s->line);

	if (cut > NOTE_COLS)
		for (cut = NOTE_COLS; cut > 0 && s->line[cut] != ' ';)
			cut--;
	snprintf(note, sizeof note, "Asentado %s · %.*s", *s->hour != '\0' ? s->hour : "",
	    (int)cut, s->line);
	if (*s->hour == '\0')
		snprintf(note, sizeof note, " · %.*s", (int)cut, s->line);
	tty_wait(d->t, note);
}

void drive_act(struct drive *d, const char *line)
{
	struct said s;
	size_t i = 0, n = sizeof how / sizeof *how;

	said_read(&s, line);
	while (i < n && strcmp(how[i].word, s.word) != 0)
		i++;
	if (i == n)
		fail_msg("nobody knows how to type «%s»", line);
	if (*s.hour != '\0')
		drive_hour(d, s.hour);
	how[i].type(d, &s);
	if (*s.hour != '\0')
		tty_wait_gone(d->t, "hora fija");	/* it was for this act only: it is recorded */
	if (how[i].note != NULL)
		tty_wait(d->t, how[i].note);
	else
		wait_note(d, &s);
	said_clear(&s);
}

void drive_example(struct drive *d)
{
	FILE *f = fopen(TEST_TOP "/conf/ejemplo/sesion.txt", "r");
	char line[1000];

	assert_non_null(f);
	while (fgets(line, sizeof line, f) != NULL)
		if (*line == '@')
			drive_act(d, line);
	fclose(f);
}
