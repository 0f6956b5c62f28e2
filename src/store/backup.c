/*
 * backup — a whole copy by SQLite's own backup, verified before it gets its name.
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "store/db.h"

/* What SQLite knows of a copy that would not be made, without its English. */
static int copy_fault(sqlite3 *to, const char *path, struct fault *f)
{
	int error = sqlite3_system_errno(to);

	return fault_set(f, FAULT_STORE, "%s: no se pudo copiar: %s", path,
	    error == 0 ? "no se puede escribir allí" : fault_errno(error));
}

static int damaged(const struct store *from, struct fault *f)
{
	return fault_set(f, FAULT_STORE, "la base %s está dañada y así no se respalda; deje este archivo "
	    "como está y siga con el último respaldo", from->path);
}

static int copy_pages(struct store *from, sqlite3 *to, const char *path, struct fault *f)
{
	sqlite3_backup *b = sqlite3_backup_init(to, "main", from->db, "main");
	int rc;

	if (b == NULL)
		return copy_fault(to, path, f);
	rc = sqlite3_backup_step(b, -1);
	sqlite3_backup_finish(b);
	if (rc == SQLITE_DONE)
		return 0;
	if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED)
		return fault_set(f, FAULT_BUSY, "otro programa tiene ocupada la base %s; "
		    "ciérrelo e intente de nuevo", from->path);
	if ((rc & 0xff) == SQLITE_FULL || rc == SQLITE_IOERR_WRITE)
		return fault_set(f, FAULT_STORE, "no hay espacio en el disco de %s", path);
	if (rc == SQLITE_CORRUPT || rc == SQLITE_NOTADB)
		return damaged(from, f);
	return copy_fault(to, path, f);
}

static bool whole(sqlite3 *db)
{
	sqlite3_stmt *st = NULL;
	bool good = sqlite3_prepare_v2(db, "PRAGMA integrity_check(1)", -1, &st, NULL) == SQLITE_OK &&
	    sqlite3_step(st) == SQLITE_ROW && strcmp(db_text(st, 0), "ok") == 0;

	sqlite3_finalize(st);
	return good;
}

/* The copy must be whole; if it is not, is it the disk that it went to, or what was copied? */
static int verify(struct store *from, sqlite3 *db, const char *path, struct fault *f)
{
	if (whole(db))
		return 0;
	if (whole(from->db))
		return fault_set(f, FAULT_STORE, "%s: la copia no quedó bien; use otro disco", path);
	return damaged(from, f);
}

static int copy_to(struct store *s, const char *path, struct fault *f)
{
	sqlite3 *db = NULL;
	int r = -1;

	/* The journal and the syncs are ours: nobody sees the copy until it has its name. */
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK ||
	    sqlite3_exec(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL) != SQLITE_OK)
		copy_fault(db, path, f);
	else if (copy_pages(s, db, path, f) == 0)
		r = 0;
	sqlite3_close(db);
	if (r != 0)
		return -1;
	if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		r = copy_fault(db, path, f);
	else
		r = verify(s, db, path, f);
	sqlite3_close(db);
	return r;
}

static int not_safe(const char *path, int error, struct fault *f)
{
	return fault_set(f, FAULT_STORE, "%s: no se pudo asegurar en el disco: %s", path,
	    fault_errno(error));
}

static int sync_file(const char *path, struct fault *f)
{
	int fd = open(path, O_RDWR | O_CLOEXEC);
	int error = fd < 0 || fsync(fd) != 0 ? errno : 0;

	if (fd >= 0)
		close(fd);
	return error == 0 ? 0 : not_safe(path, error, f);
}

/* Gives the copy its name, to last. */
static int finish(const char *temporary, const char *to, struct fault *f)
{
	char *folder_name = file_folder(to);
	int folder = open(folder_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int error = folder < 0 ? errno : 0, r = 0;

	if (error != 0) {
		r = not_safe(folder_name, error, f);
	} else if (rename(temporary, to) != 0) {
		r = fault_set(f, FAULT_STORE, "%s: %s", to, fault_errno(errno));
	} else if ((error = file_sync_folder(folder)) != 0) {
		r = not_safe(folder_name, error, f);
		unlink(to);	/* its name may not last: the whole may be repeated */
	}
	if (folder >= 0)
		close(folder);
	free(folder_name);
	return r;
}

int store_backup(struct store *s, const char *to,
    int (*beside)(void *ctx, const char *copy, struct fault *f), void *ctx, struct fault *f)
{
	char *temporary;
	int fd, r;

	if (file_there(to))
		return fault_set(f, FAULT_INPUT, "%s ya existe; elija otro nombre para el respaldo", to);
	temporary = xasprintf("%s.parcial", to);
	unlink(temporary);
	fd = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
	if (fd < 0) {
		r = fault_set(f, FAULT_STORE, "%s: %s", to, fault_errno(errno));
	} else {
		close(fd);
		r = copy_to(s, temporary, f);
		if (r == 0)
			r = sync_file(temporary, f);
		if (r == 0 && beside != NULL)
			r = beside(ctx, temporary, f);
		if (r == 0)
			r = finish(temporary, to, f);
		if (r != 0)
			unlink(temporary);
	}
	free(temporary);
	return r;
}
