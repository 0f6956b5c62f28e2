/*
 * cmd — the orders of the command line, a file each. What they take is told in
 * the table of orders.c; each returns a status, or -1 with the fault.
 */
#ifndef APP_CMD_H
#define APP_CMD_H

#include "app/cli.h"

int	 cmd_acta(struct cli *c, const struct args *a, struct fault *f);
/* What is recorded, and how each is written. */
void	 cmd_acta_help(FILE *out);
int	 cmd_acuerdos(struct cli *c, const struct args *a, struct fault *f);
/* The columns of the file that is imported. */
void	 cmd_acuerdos_help(FILE *out);
int	 cmd_ajustes(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_demo(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_dictado(struct cli *c, const struct args *a, struct fault *f);
/* The acts, how each is written and what it records. */
void	 cmd_dictado_help(FILE *out);
int	 cmd_nueva(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_padron(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_pantalla(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_papel(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_paquete(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_pendientes(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_respaldo(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_sesion(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_sesiones(struct cli *c, const struct args *a, struct fault *f);
int	 cmd_verificar(struct cli *c, const struct args *a, struct fault *f);

#endif
