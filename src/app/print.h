/*
 * print — a paper handed to the printer's queue, by the system's `lp` and `lpstat`.
 *
 * What a queue takes is not yet on paper: whoever saw it come out says that it is printed.
 */
#ifndef APP_PRINT_H
#define APP_PRINT_H

#include <stddef.h>
#include "base/buf.h"
#include "base/fault.h"

/*
 * The printers that there are, by name; n 0 when there is none, no system of printing or no answer
 * from it. print_printers_free() afterwards.
 */
char	**print_printers(size_t *n);
void	 print_printers_free(char **v, size_t n);

/*
 * Puts the paper in the queue of that printer (NULL: the system's own choice), as PDF or, where
 * there is no sesiona-pdf, as text. 0, and `said` tells in a sentence that it is in the queue and
 * under which number; -1 with FAULT_STORE, which tells what else can be done.
 */
int	 print_paper(const char *markdown, const char *title, const char *printer, struct buf *said,
	    struct fault *f);

#endif
