/*
 * register — what finding needs that SQLite lacks: clave(text), the search key
 * without accents or case, and orden_es(text), by which a Mexican dictionary sorts.
 * Used in queries only, never in the schema: plain sqlite3 opens the file.
 */
#ifndef STORE_REGISTER_H
#define STORE_REGISTER_H

#include "store/db.h"

int	 register_functions(struct store *s, struct fault *f);

#endif
