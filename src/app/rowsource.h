/*
 * rowsource — plugs the store's public views into the interface by which papers
 * ask for rows (papers/rows.h), so that neither room knows the other.
 */
#ifndef APP_ROWSOURCE_H
#define APP_ROWSOURCE_H

#include "papers/rows.h"
#include "store/store.h"

/* Borrows the store, which must outlive the source. */
struct rows_source rowsource(struct store *store);

#endif
