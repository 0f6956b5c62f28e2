#include "config.h"

#include "places.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BODY "casa_organismo && casa_anteriores && casa_sesion 1 2026-03-25"
/* Session 1 up to the first act of that hour, which it is then. */
#define UP_TO(hour) BODY " && casa_dictado 1 " hour " 2026-03-25", "2026-03-25T" hour, "sesion", "1"

/* Session 1 ended without its acta, 2 was not held, 3 is live at its last points, 4 planned. */
#define OFFICE "casa_organismo && casa_anteriores && " \
	"casa_sesion 1 2026-02-25 && casa_dictado 1 10:45 2026-02-25 && casa_fin 1 clausurar 2026-02-25 && " \
	"casa_sesion 2 2026-03-20 && casa_dictado 2 10:06 2026-03-20 && casa_fin 2 no_celebrada 2026-03-20 && " \
	"casa_sesion 3 2026-03-25 && casa_dictado 3 10:59 2026-03-25 && casa_sesion 4 2026-04-15"

#define LIVE "Sesión en vivo"
#define WRITE "Escribir"
#define CHOOSE "Elegir"
#define CONFIRM "Confirmar"
#define NOTICE "Aviso"
#define BOTH "\033\033"		/* what was looked for is forgotten first, or the seats left */

/* ---- outside the sessions ----------------------------------------------------------------- */

static const struct place first[] = {
	{ 0, "", "Primeros pasos", "Primeros pasos", NULL },
	{ 1, "1\r", "Para el organismo, desde la próxima sesión", "Ajustes", NULL },
	{ 2, "\r", "Enter acepta", WRITE, NULL },
	{ 1, "2\r", "¿Cómo se capturan los lugares?", CHOOSE, NULL },
	{ 1, "2\r\r", "Archivo del padrón", WRITE, NULL },
	{ 1, "2\r2\r", "Integrantes, un lugar por renglón", WRITE, NULL },
	{ 1, "2\r2\rAcademia; Ana Ruiz; Eva Paz\t", "¿Guardar este padrón?", CONFIRM, NULL },
	{ 1, "3\r", "Nombre y, después de «;», su cargo", WRITE, NULL },
	{ 1, "4\r", "Para el organismo, desde la próxima sesión", "Ajustes", NULL },
	{ 2, "\r", "▸ 1 mitad_mas_uno", CHOOSE, NULL },
	{ 1, "5\r", "Ordinarias: ninguna", CHOOSE, NULL },
	{ 1, "5\r\r", "Enter acepta", WRITE, NULL },
	{ 1, "6\r", "Archivo de acuerdos", WRITE, NULL },
	{ 1, "7\r", "¿Empezar sin los lugares?", CONFIRM, NULL },
	{ 1, "8\r", "MUESTRA, para probar sin riesgo", "Inicio", NULL },
};

static const struct place home[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "?1\r", "Guardar la sesión", "Sesión que se planea", NULL },
	{ 1, "?2\r", "Archivo del padrón", WRITE, NULL },
	{ 1, "?2\rpadron.csv\r", "¿Importar este padrón?", CONFIRM, NULL },
	{ 1, "?3\r", "MUESTRA, para probar sin riesgo", "Inicio", NULL },
	{ 1, "6\r", "Reglas y datos del organismo", "Ajustes", NULL },
	{ 2, "@\r", "Enter acepta", WRITE, NULL },
	{ 2, "@↓↓↓↓\r", "▸ 1 mitad_mas_uno", CHOOSE, NULL },
	{ 1, "7\r", "¿Qué necesita hacer?", "Manual", NULL },
	{ 2, "@\r", "recorren el texto", "Manual", NULL },
	{ 2, "/", "Buscar en el manual", WRITE, NULL },
	{ 1, "5\r", "Bitácora                ", "Bitácora", NULL },
	{ 2, "@\r", "Antes:", NOTICE, NULL },
	{ 2, "/", "Buscar en la bitácora", WRITE, NULL },
	{ 2, "?1\r", "Archivo CSV donde se guarda", WRITE, NULL },
};

static const struct place papers[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "4\r", "Directorio de integrantes", "Documentos", NULL },
	{ 2, "@\r", "¿De qué sesión?", CHOOSE, NULL },
	{ 2, "@↓\r", "Carpeta nueva donde se escribe", WRITE, NULL },
	{ 2, "@↓\r\r", "El paquete", NOTICE, NULL },
	{ 2, "@↓↓\r", "Aprob Impr", "Camino de las actas", NULL },
	{ 2, "@↓↓↓\r", "Enter lo imprime o lo guarda", "Documento", NULL },
	{ 3, "\r", "▸ 1 Imprimirlo", CHOOSE, NULL },
	{ 3, "\r2\r", "¿En qué forma se guarda?", CHOOSE, NULL },
	{ 3, "\r2\r\r", "Archivo donde se guarda", WRITE, NULL },
	{ 3, "I", "No se imprimió", NOTICE, NULL },
};

static const struct place life[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "1\r", "Nueva sesión…", "Sesiones", NULL },
	{ 2, "@↓↓↓\r4\r", "Acta · Ordinaria 01/2026", "Camino del acta", NULL },
	{ 3, "@↓\r", "▸ 1 Se imprimió hoy", CHOOSE, NULL },
	{ 3, "@↓\r\r", "¿Anotarlo?", CONFIRM, NULL },
	{ 3, "@↓↓↓\r", "▸ 1 Firmó hoy", CHOOSE, NULL },
	{ 3, "@↓↓↓\r2\r", "¿Qué día?", WRITE, NULL },
	{ 3, "@↓↓↓\r2\rx\r", "No se anotó", NOTICE, "\033" },
	{ 3, "@↓↓↓\r3\r\r", "Motivo por el que no firmó", WRITE, NULL },
	{ 3, "$\r", "¿Qué es?", CHOOSE, NULL },
	{ 3, "$\r\r", "Como ~/acta-firmada.pdf", WRITE, NULL },
};

static const struct place sessions[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "1\r", "Nueva sesión…", "Sesiones", NULL },
	{ 2, "@\r", "Guardar la sesión", "Sesión que se planea", NULL },
	{ 3, "@\r", "Tipo de sesión", CHOOSE, NULL },
	{ 3, "@↓\r", "Como 25/3/2026 10:00.", WRITE, NULL },
	{ 3, "@↓↓\r", "Dónde se celebra.", WRITE, NULL },
	{ 3, "@↓↓↓\r", "Orden del día que se prepara", "Orden del día que se prepara", NULL },
	{ 4, "$↑↑\r", "Enter o Espacio lo traen", "Lo que está por tratarse", NULL },
	{ 4, "$↑\r", "Asuntos, uno por renglón", WRITE, NULL },
	{ 4, "$↑↑↑↑↑↑\r", "Asunto que se agrega", WRITE, NULL },
	{ 4, "$↑↑↑↑↑↑\rUno\r", "¿De qué clase es?", CHOOSE, NULL },
	{ 4, "$↑↑↑↑↑↑\rUno\r3\r", "¿De qué lugar es la remoción?", CHOOSE, NULL },
	{ 2, "@\r@↓↓\rx\r\033", "¿Salir sin guardar la sesión?", CONFIRM, "\r" },
	{ 2, "@↓\r", "¿De qué año?", CHOOSE, NULL },
	{ 2, "@↓↓\r", "¿En qué estado?", CHOOSE, NULL },
	{ 2, "@↓↓↓\r", "1 Abrirla", CHOOSE, NULL },
	{ 2, "@↓↓↓\r2\r", "Orden del día · ", NOTICE, NULL },
	{ 2, "@↓↓↓\r3\r", "Cambiar la sesión planeada", "Sesión que se planea", NULL },
	{ 3, "@↓↓↓\r", "Orden del día que se prepara", "Orden del día que se prepara", NULL },
	{ 4, "4\r", "Borrarlo", CHOOSE, NULL },
	{ 4, "4\r3\r", "Mover un asunto", "Orden del día que se prepara", NULL },
	{ 4, "4\r5\r", "¿Borrar este asunto?", CONFIRM, NULL },
	{ 2, "@↓↓↓\r4\r", "¿Cancelar esta sesión?", CONFIRM, NULL },
	{ 2, "@↓↓↓\r4\r\r", "Motivo de la cancelación", WRITE, NULL },
	{ 2, "@↓↓↓\r1\r", "PASE DE LISTA", LIVE, NULL },
	{ 2, "@↓↓↓↓\r", "EN SESIÓN", LIVE, NULL },
	{ 2, "@↓↓↓↓↓\r", "1 Mirar la sesión", CHOOSE, NULL },
	{ 2, "@↓↓↓↓↓\r1\r", "TERMINADA", LIVE, NULL },
	{ 3, "\r", "Enter lo imprime o lo guarda", "Acta", NULL },
	{ 3, "H", "Nada se borra", "Historia", NULL },
	{ 2, "@↓↓↓↓↓↓\r2\r", "Enter lo imprime o lo guarda", "Acta", NULL },
	{ 3, "\r", "▸ 1 Ver los datos que faltan", CHOOSE, NULL },
	{ 2, "$\r", "Archivo CSV donde se guarda", WRITE, NULL },
	{ 2, "$\r\r\r\r", "¿Reemplazarlo?", CONFIRM, NULL },
};

static const struct place acuerdos[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "2\r", "Estado: abiertos", "Acuerdos", NULL },
	{ 2, "I", "Enter lo imprime o lo guarda", "Documento", NULL },
	{ 2, "@\r", "De antes de Sesiona", "Acuerdo", NULL },
	{ 3, "\r", "Seguimiento entre sesiones", "Seguimiento", NULL },
	{ 4, "@\r", "¿En qué estado queda?", CHOOSE, NULL },
	{ 4, "@↓\r", "Qué se hizo o qué falta.", WRITE, NULL },
	{ 4, "@↓↓\r", "Cuándo pasó", WRITE, NULL },
	{ 4, "@↓↓↓\r", "Un archivo que lo pruebe", WRITE, NULL },
	{ 4, "$\r", "No se anotó", NOTICE, NULL },
	{ 3, "\r@\r\r\033", "¿Salir sin anotar el seguimiento?", CONFIRM, "\r" },
	{ 2, "$\r", "Sesión ORD/02/2026", "Acuerdo", NULL },
	{ 3, "\r", "Este acuerdo", CHOOSE, NULL },
	{ 3, "\r2\r", "Enter lo imprime o lo guarda", "Documento", NULL },
	{ 2, "\t", "Filtros, orden y archivos", CHOOSE, NULL },
	{ 2, "\t1\r", "¿En qué estado?", CHOOSE, NULL },
	{ 2, "\t2\r", "¿A cargo de quién?", CHOOSE, NULL },
	{ 2, "\t3\r", "¿De qué sesión?", CHOOSE, NULL },
	{ 2, "\t5\r", "¿En qué orden?", CHOOSE, NULL },
	{ 2, "\t7\r", "Archivo CSV donde se guarda", WRITE, NULL },
	{ 2, "\t8\r", "Archivo de los acuerdos", WRITE, NULL },
	{ 2, "I", "Registro de acuerdos", "Documento", NULL },
	{ 2, "/", "Buscar:", "Acuerdos", NULL },
};

static const struct place members[] = {
	{ 0, "", "Inicio", "Inicio", NULL },
	{ 1, "3\r", "Titular", "Integrantes", NULL },
	{ 2, "5\r", "▸ 1 Relevar", CHOOSE, NULL },
	{ 2, "5\r\r", "Relevo: titular del lugar 5", "Cambio de integrantes", NULL },
	{ 3, "@\r", "Nombre completo, como irá", WRITE, NULL },
	{ 3, "@↓↓↓↓↓\r", "¿Pueden publicarse", CHOOSE, NULL },
	{ 3, "$\r", "No se guardó", NOTICE, NULL },
	{ 2, "5\r\r@\rx\r\033", "¿Salir sin guardar?", CONFIRM, "\r" },
	{ 2, "5\r3\r", "Corregir: ", "Cambio de integrantes", NULL },
	{ 2, "5\r5\r", "Término: ", "Cambio de integrantes", NULL },
	{ 2, "5\r7\r", "Tipo del lugar 5", "Cambio de integrantes", NULL },
	{ 2, "5\r8\r", "Suprimir el lugar 5", "Cambio de integrantes", NULL },
	{ 2, "5\r9\r", "Historia del lugar ", "Integrantes por fecha", NULL },
	{ 3, "\r", "▸ 1 ", CHOOSE, NULL },
	{ 2, "$↑\r", "Lugar nuevo", "Cambio de integrantes", NULL },
	{ 2, "$↑↑\r", "Facilitación", CHOOSE, NULL },
	{ 2, "$\r", "▸ 1 Directorio", CHOOSE, NULL },
	{ 2, "$\r1\r", "Directorio (VIII)", "Integrantes por fecha", NULL },
	{ 3, "$\r", "¿Con qué datos de contacto?", CHOOSE, NULL },
	{ 2, "$\r3\r", "Avisos de la integración", NOTICE, NULL },
	{ 2, "$\r4\r", "Integración de otro día", WRITE, NULL },
	{ 2, "$\r5\r", "Periodo de la integración", "Cambio de integrantes", NULL },
	{ 2, "H", "Historia de la integración", "Integrantes por fecha", NULL },
};

/* ---- the hall ------------------------------------------------------------------------------- */

static const struct place hall[] = {
	{ 0, "", "Þ", "Pantalla de la sala", NULL },
};
static const struct place empty_hall[] = {
	{ 0, "", "Sin sesión en curso", "Pantalla de la sala", NULL },
};

/* ---- the session, step by step -------------------------------------------------------------- */

static const struct place planned[] = {
	{ 0, "", "PASE DE LISTA", LIVE, NULL },
	{ 1, "\r", "¿Dónde se celebra la sesión?", WRITE, NULL },
};

static const struct place another_day[] = {
	{ 0, "", "PASE DE LISTA", LIVE, NULL },
	{ 1, "\r", "Empieza ahora", CHOOSE, NULL },
	{ 1, "\r2\r", "Hora en que empezó", WRITE, NULL },
};

static const struct place roll[] = {
	{ 0, "", "PASE DE LISTA", LIVE, NULL },
	{ 1, "7J", "Motivo de la ausencia", WRITE, NULL },
	{ 1, "7?1\r", "Suplente que se acredita", WRITE, NULL },
	{ 1, "7?1\rAna\r", "Documento que lo acredita", WRITE, NULL },
	{ 1, "?2\r", "Nombre de quien observa", WRITE, NULL },
	{ 1, "?3\rAna\r", "A quién representa", WRITE, NULL },
	{ 1, "?4\r", "¿No se celebra la sesión?", CONFIRM, NULL },
	{ 1, "?4\r\r", "Por qué no se celebra", WRITE, NULL },
	{ 1, "T", "Para todo lo que siga", CHOOSE, NULL },
	{ 1, "T\r", "Escriba la hora", WRITE, NULL },
	{ 1, "Z", "¿Deshacer lo último?", CONFIRM, NULL },
	{ 1, "H", "Nada se borra", "Historia", NULL },
};

static const struct place agenda[] = {
	{ 0, "", "por aprobar", LIVE, NULL },
	{ 1, "O", "se aprueba el orden del día?", CONFIRM, NULL },
	{ 1, "?3\r", "Documento que se anexa", WRITE, NULL },
	{ 1, "→", "Completo", NOTICE, NULL },
	{ 1, "M", "Enter: agregar antes del punto", "Cambiar el orden del día", NULL },
	{ 2, "5\r", "Retirarlo del orden del día", CHOOSE, NULL },
	{ 2, "5\r2\r", "Mover un punto", "Cambiar el orden del día", NULL },
	{ 2, "5\r1\r", "Título del punto que se agrega", WRITE, NULL },
	{ 2, "5\r1\rUno\r", "¿De qué clase es?", CHOOSE, NULL },
	{ 2, "5\r1\rUno\r4\r", "¿De qué lugar?", CHOOSE, NULL },
};

static const struct place next[] = {
	{ 0, "", "Pasamos al punto", LIVE, NULL },
	{ 1, "6\r", "¿Abrir este punto antes que el que sigue?", CONFIRM, NULL },
	{ 1, "\t", "Tiene la palabra", LIVE, NULL },
};

static const struct place follow_up[] = {
	{ 0, "", "Revisamos los acuerdos pendientes", LIVE, NULL },
	{ 1, "\r", "¿De qué acuerdo se informa?", CHOOSE, NULL },
	{ 1, "\r\r", "¿En qué estado queda?", CHOOSE, NULL },
	{ 1, "\r\r\r", "Qué se ha hecho.", WRITE, NULL },
};

static const struct place talk[] = {
	{ 0, "", "¿Quién desea hacer uso de la palabra", LIVE, NULL },
	{ 1, "W", "Quién habla", WRITE, NULL },
	{ 1, "WAna\r", "Qué dijo", WRITE, NULL },
	{ 1, "L", "El texto que se somete a decisión.", WRITE, NULL },
	{ 1, "D", "Por qué se difiere", WRITE, NULL },
	{ 1, "E", "¿Cerrar el punto así?", CONFIRM, NULL },
	{ 1, "N", "Lo que pasó, como debe leerse", WRITE, NULL },
};

static const struct place contested[] = {
	{ 0, "", "No hay consenso; se somete a votación", LIVE, NULL },
	{ 1, "\t7Y", "Postura distinta", WRITE, BOTH },
	{ 1, "\t7X", "Motivo de la excusa", WRITE, BOTH },
};

static const struct place ballot[] = {
	{ 0, "", "Faltan 3", LIVE, NULL },
	{ 1, "7X", "Motivo de la excusa", WRITE, NULL },
	{ 1, "R", "¿A favor todos los que faltan?", CONFIRM, NULL },
	{ 1, "7\r", "Cerrar así: quien falta", CHOOSE, NULL },
	{ 1, "7\r2\r", "Lea en voz alta.", CONFIRM, NULL },
};

static const struct place carried[] = {
	{ 0, "", "¿Quién será responsable", LIVE, NULL },
	{ 1, "G", "Su texto, como irá al registro.", WRITE, NULL },
	{ 1, "G\t", "Quién lo cumple.", WRITE, NULL },
	{ 1, "G\t\r", "25/3/2026, inmediato", WRITE, NULL },
};

static const struct place tie[] = {
	{ 0, "", "Hay empate", LIVE, NULL },
};

static const struct place hearing[] = {
	{ 0, "", "Antes de votar tiene la palabra", LIVE, NULL },
};

static const struct place recess[] = {
	{ 0, "", "En receso desde", LIVE, NULL },
	{ 1, "\r", "se reanuda la sesión?", CONFIRM, NULL },
};

static const struct place generales[] = {
	{ 0, "", "¿Alguien tiene un asunto general", LIVE, NULL },
	{ 1, "M", "Título del punto", WRITE, NULL },
};

static const struct place acta[] = {
	{ 0, "", "Se da lectura al acta", LIVE, NULL },
	{ 1, "\r", "Así va el acta", "Acta", NULL },
	{ 2, "\r", "▸ 1 Corregir un párrafo", CHOOSE, NULL },
	{ 2, "\r1\r", "Textos del acta", "Historia", NULL },
	{ 3, "\r", "Como debe leerse en el acta.", WRITE, NULL },
	{ 2, "\r2\r", "Datos que faltan", NOTICE, NULL },
	{ 2, "\r3\r", "No se imprimió", NOTICE, NULL },
	{ 2, "\r4\r", "¿En qué forma se guarda?", CHOOSE, NULL },
	{ 2, "\r4\r\r", "Archivo donde se guarda", WRITE, NULL },
	{ 2, "\r5\r", "¿Se aprueba el acta?", CONFIRM, NULL },
};

static const struct place closing[] = {
	{ 0, "", "Enter clausura", LIVE, NULL },
	{ 1, "\r", "Escriba «clausurar»", CONFIRM, NULL },
};

static const struct place over[] = {
	{ 0, "", "TERMINADA", LIVE, NULL },
};

static const struct place gap[] = {
	{ 0, "", "¿Qué pasó desde entonces?", CHOOSE, NULL },
};

static const struct place corrections[] = {
	{ 0, "", "Se da lectura al acta", LIVE, NULL },
	{ 1, "H", "Nada se borra", "Historia", NULL },
	{ 2, "/", "Buscar en la historia", WRITE, NULL },
	{ 2, "$\r", "Cambiar su texto", CHOOSE, NULL },
	{ 2, "$\r1\r", "Como debe leerse en el acta.", WRITE, NULL },
	{ 2, "$\r2\r", "Hora en que ocurrió", WRITE, NULL },
	{ 2, "$\r2\rx\r", "No se entiende", NOTICE, "\033\033" },
	{ 2, "$\r3\r", "Acto que sustituye al", WRITE, NULL },
	{ 2, "$\r4\r", "Acto olvidado, después del", WRITE, NULL },
	{ 2, "$\r5\r", "Motivo de la corrección", WRITE, NULL },
	{ 2, "$\r5\r\r", "¿Asentar la corrección?", CONFIRM, NULL },
	{ 1, "H/votar 3\r", "con «votar 3»", "Historia", BOTH },
	{ 2, "@\r", "Corregir el sentido del voto", CHOOSE, NULL },
	{ 2, "@\r1\r", "Sentido correcto del voto de", CHOOSE, NULL },
	{ 2, "@\r2\r", "¿De qué lugar era el voto?", CHOOSE, NULL },
	{ 2, "@\r1\r2\r\r", "No se puede corregir así", NOTICE, NULL },
};

/* ---- all of them ------------------------------------------------------------------------------ */

#define OF(places) places, sizeof places / sizeof *places
#define IN_HALL(hour) BODY " && casa_dictado 1 " hour " 2026-03-25", "2026-03-25T" hour, "pantalla", NULL

const struct tour tours[] = {
	{ "first", ":", "2026-03-25T09:58", NULL, NULL, OF(first) },
	{ "home", OFFICE, "2026-03-25T11:05", NULL, NULL, OF(home) },
	{ "papers", OFFICE, "2026-03-25T11:05", NULL, NULL, OF(papers) },
	{ "life", BODY " && casa_dictado 1 11:36 2026-03-25", "2026-03-25T11:40", NULL, NULL, OF(life) },
	{ "sessions", OFFICE, "2026-03-25T11:05", NULL, NULL, OF(sessions) },
	{ "register", OFFICE, "2026-03-25T11:05", NULL, NULL, OF(acuerdos) },
	{ "members", OFFICE, "2026-03-25T11:05", NULL, NULL, OF(members) },
	{ "empty hall", BODY, "2026-03-25T09:58", "pantalla", NULL, OF(empty_hall) },
	{ "hall: roll", IN_HALL("10:06"), OF(hall) },
	{ "hall: agenda", IN_HALL("10:10"), OF(hall) },
	{ "hall: proposal", IN_HALL("10:21"), OF(hall) },
	{ "hall: ballot", IN_HALL("10:30"), OF(hall) },
	{ "hall: result", IN_HALL("10:32"), OF(hall) },
	{ "planned", BODY, "2026-03-25T10:04", "sesion", "1", OF(planned) },
	{ "another day", BODY, "2026-03-24T10:04", "sesion", "1", OF(another_day) },
	{ "roll", UP_TO("10:06"), OF(roll) },
	{ "agenda", UP_TO("10:09"), OF(agenda) },
	{ "next", UP_TO("10:13"), OF(next) },
	{ "follow-up", UP_TO("10:14"), OF(follow_up) },
	{ "talk", UP_TO("10:20"), OF(talk) },
	{ "contested", UP_TO("10:28"), OF(contested) },
	{ "ballot", UP_TO("10:30"), OF(ballot) },
	{ "carried", UP_TO("10:22"), OF(carried) },
	{ "tie", UP_TO("10:44"), OF(tie) },
	{ "hearing", UP_TO("10:47"), OF(hearing) },
	{ "recess", UP_TO("10:36"), OF(recess) },
	{ "generales", UP_TO("10:53"), OF(generales) },
	{ "acta", UP_TO("10:59"), OF(acta) },
	{ "closing", UP_TO("11:00"), OF(closing) },
	{ "over", UP_TO("11:01"), OF(over) },
	{ "gap", BODY " && casa_dictado 1 10:16 2026-03-25", "2026-03-25T12:00", "sesion", "1", OF(gap) },
	{ "corrections", UP_TO("10:59"), OF(corrections) },
};
const int n_tours = sizeof tours / sizeof *tours;

/* ---- going there ------------------------------------------------------------------------------ */

void tour_furnish(const struct tour *tour)
{
	char line[2000];

	house_clock(tour->clock);
	snprintf(line, sizeof line, ". '" TEST_TOP "/tests/terminal/casa.sh'; %s", tour->house);
	house_do(line);
}

struct tty *tour_start(const struct tour *tour, const char *shows, int rows, int cols)
{
	const char *const argv[] = { BUILD_TOP "/sesiona", "--base", "x.db", tour->order, tour->more, NULL };
	struct tty *t = house_start(&(struct tty_options){ .rows = rows, .cols = cols }, argv);

	tty_wait(t, shows);
	tty_digest(t);
	return t;
}

bool tour_writing(struct tty *t, int rows)
{
	char *bar = tty_row(t, rows - 1);
	bool writing = strstr(bar, "F1 más") != NULL;

	free(bar);
	return writing;
}
