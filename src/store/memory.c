/*
 * memory — what SQLite asks for comes from where ours comes: when there is none the program
 * ends by the one hook (base/mem.h). SQLite would go on instead, and tell a statement that
 * it could not read whole as a wrong one.
 */
#include "config.h"

#include <malloc.h>
#include <stdlib.h>

#include "base/mem.h"
#include "store/db.h"

static void *take(int size)
{
	return xmalloc((size_t)size);
}

static void *resize(void *p, int size)
{
	return xreallocarray(p, 1, (size_t)size);
}

static int size_of(void *p)
{
	return (int)malloc_usable_size(p);
}

static int round_up(int size)
{
	return (size + 7) & ~7;
}

static int begin(void *unused)
{
	(void)unused;
	return SQLITE_OK;
}

static void end(void *unused)
{
	(void)unused;
}

void db_memory(void)
{
	static const sqlite3_mem_methods ours = { take, free, resize, size_of, round_up, begin, end, NULL };

	sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);	/* refused, and in force, once a file was opened */
}
