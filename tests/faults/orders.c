#include "config.h"

#include "tests/faults/orders.h"

const struct order orders[] = {
	{ .name = "padron importar",
	    .args = { "padron", "importar", "otro.csv" },
	    .shows = { "padron", "exportar", "-" } },
	{ .name = "acuerdos importar",
	    .args = { "acuerdos", "importar", "antes.csv" },
	    .shows = { "acuerdos" } },
	{ .name = "nueva",
	    .args = { "nueva", "--tipo=consulta", "--fecha=2026-04-01 10:00" },
	    .shows = { "sesiones" } },
	{ .name = "papel acta", .args = { "papel", "acta", "-o", "acta.md" }, .makes = "acta.md" },
	{ .name = "papel acta txt",
	    .args = { "papel", "acta", "-o", "acta.txt" },
	    .makes = "acta.txt" },
	{ .name = "papel acta html",
	    .args = { "papel", "acta", "-o", "acta.html" },
	    .makes = "acta.html" },
	{ .name = "acuerdos csv",
	    .args = { "acuerdos", "--formato=csv", "-o", "r.csv" },
	    .makes = "r.csv" },
	{ .name = "respaldo",
	    .args = { "respaldo", "copia.db" },
	    .makes = "copia.db",
	    .shows = { "--base", "copia.db", "acuerdos" } },
	{ .name = "seguimiento",
	    .args = { "avance", "antes.csv" },
	    .desk = true,
	    .shows = { "lee" },
	    .shows_desk = true },
	{ .name = "ajuste",
	    .args = { "ajuste", "a.ini", "Pueblo Nuevo" },
	    .desk = true,
	    .makes = "a.ini" },
};
const size_t orders_n = sizeof orders / sizeof *orders;
