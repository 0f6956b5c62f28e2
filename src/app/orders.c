/*
 * The table of orders: what the command line understands, and its help.
 */
#include "config.h"

#include "app/cmd.h"

/* clang-format off */
#define END { NULL, 0, NULL, NULL }
/* clang-format on */

static const struct cli_option none[] = { END };

static const struct cli_option acta[] = {
	{ "fecha", 0, "AAAA-MM-DD", "cuándo fue; si no se indica, hoy" },
	{ "nego", 0, "MOTIVO", "no quiso firmar" },
	{ "medio", 0, "MEDIO", "cómo se entregó o se envió: en mano, correo" },
	{ "acuse", 0, "SEÑA", "el número del acuse" },
	{ "nota", 0, "TEXTO", "lo demás; de la publicación, dónde" },
	{ "como", 0, "QUÉ", "qué es el archivo que se adjunta" },
	{ "motivo", 0, "MOTIVO", "por qué se corrige o se retira" },
	{ "formato", 0, "FORMATO", "texto (si no se indica), csv o json" },
	{ "salida", 'o', "ARCHIVO", "escribe en el archivo y no en la pantalla" },
	END,
};

static const struct cli_option acuerdos[] = {
	{ "estado", 0, "ESTADO", "pendiente, en proceso, cumplido, sin efecto, o abiertos" },
	{ "responsable", 0, "QUIÉN", "los que tiene a su cargo" },
	{ "sesion", 0, "N", "los de una sesión" },
	{ "vencidos", 0, NULL, "los abiertos cuya fecha ya pasó" },
	{ "formato", 0, "FORMATO", "texto (si no se indica), csv o json" },
	{ "salida", 'o', "ARCHIVO", "escribe en el archivo y no en la pantalla" },
	END,
};

static const struct cli_option dictado[] = {
	{ "estricto", 0, NULL, "se detiene en la primera línea que no se admite" },
	{ "exportar", 0, NULL, "escribe la sesión en la misma forma en que se dicta" },
	END,
};

static const struct cli_option nueva[] = {
	{ "tipo", 0, "TIPO", "ordinaria, extraordinaria o consulta" },
	{ "fecha", 0, "\"AAAA-MM-DD HH:MM\"", "día y hora de la convocatoria" },
	{ "sede", 0, "SEDE", "dónde se celebra" },
	{ "orden", 0, "ARCHIVO",
	    "los asuntos, uno por línea: [informativo], [decisión], [remoción 7 por 2,5]" },
	END,
};

static const struct cli_option papel[] = {
	{ "sesion", 0, "N",
	    "la sesión; si no se indica, la que está en curso o la última que le toca" },
	{ "lugar", 0, "L", "sólo lo de un lugar" },
	{ "responsable", 0, "QUIÉN", "sólo los acuerdos a su cargo" },
	{ "estado", 0, "ESTADO", "pendiente, en proceso, cumplido, sin efecto, o abiertos" },
	{ "contacto", 0, NULL, "con los datos de contacto que no son públicos" },
	{ "formato", 0, "FORMATO",
	    "md, txt, odt, html o pdf (si no se indica, según el nombre del archivo; si no, txt)" },
	{ "letra", 0, "LETRA", "grande, para leer con la vista cansada" },
	{ "salida", 'o', "ARCHIVO", "escribe en el archivo y no en la pantalla" },
	{ "imprimir", 0, "[=IMPRESORA]", "lo pone en la cola de la impresora" },
	{ "copiar", 0, NULL, "copia su plantilla de fábrica a la carpeta propia, para cambiarla" },
	{ "comparar", 0, NULL, "dice en qué difiere la plantilla propia de la de fábrica" },
	{ "vistas", 0, NULL, "explica los datos que las plantillas pueden leer" },
	END,
};

static const struct cli_option sesiones[] = {
	{ "formato", 0, "FORMATO", "texto (si no se indica), csv o json" },
	{ "salida", 'o', "ARCHIVO", "escribe en el archivo y no en la pantalla" },
	END,
};

static const struct cli_option verificar[] = {
	{ "huella", 0, "XXXX…", "la del pie de un acta: dice de qué sesión es y si el archivo concuerda" },
	END,
};

const struct cli_order cli_orders[] = {
	{ "sesion", "[N]", 0, 1, "abre la pantalla en la sesión en vivo", none, cmd_sesion, NULL },
	{ "pantalla", "", 0, 0, "muestra a la sala la sesión en curso, en otra terminal", none,
	    cmd_pantalla, NULL },
	{ "dictado", "N", 1, 1, "asienta actos por línea, desde la entrada estándar", dictado,
	    cmd_dictado, cmd_dictado_help },
	{ "nueva", "", 0, 0, "prepara una sesión y escribe su número", nueva, cmd_nueva, NULL },
	{ "sesiones", "", 0, 0, "enlista las sesiones, de la más reciente a la más antigua",
	    sesiones, cmd_sesiones, NULL },
	{ "acta", "N [PASO [QUIÉN]]", 1, 5, "dice en qué va el acta de una sesión: firmas, copias, envío; y lo anota",
	    acta, cmd_acta, cmd_acta_help },
	{ "acuerdos", "[TEXTO] | importar ARCHIVO.csv", 0, 2,
	    "busca en el registro de acuerdos, o le suma los de antes de Sesiona", acuerdos, cmd_acuerdos,
	    cmd_acuerdos_help },
	{ "pendientes", "", 0, 0, "dice qué espera: acuerdos, actas, lugares y sesiones", sesiones,
	    cmd_pendientes, NULL },
	{ "papel", "[NOMBRE]", 0, 1, "escribe el acta u otro papel; sin nombre, los enlista", papel,
	    cmd_papel, NULL },
	{ "paquete", "N CARPETA", 2, 2, "escribe todo lo de una sesión en una carpeta nueva o memoria USB, con sus sumas",
	    none, cmd_paquete, NULL },
	{ "padron", "importar|exportar ARCHIVO.csv", 2, 2, "lee o escribe la tabla de integrantes",
	    none, cmd_padron, NULL },
	{ "verificar", "", 0, 8, "comprueba que nada falte ni se haya alterado, o si un papel concuerda",
	    verificar, cmd_verificar, NULL },
	{ "respaldo", "ARCHIVO", 1, 1, "copia la base de datos a un archivo nuevo y lo comprueba",
	    none, cmd_respaldo, NULL },
	{ "ajustes", "", 0, 0, "escribe los ajustes en vigor, con su explicación", none,
	    cmd_ajustes, NULL },
	{ "demo", "", 0, 0, "crea un organismo de muestra en una carpeta temporal", none,
	    cmd_demo, NULL },
	{ NULL, NULL, 0, 0, NULL, NULL, NULL, NULL },
};
