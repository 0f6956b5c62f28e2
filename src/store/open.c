#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"
#include "store/migrate.h"
#include "store/register.h"
#include "store/shape.h"

/* ---- the path -------------------------------------------------------------------- */

/* Absolute and without links, so that journal and lock lie beside the real file. Caller frees. */
static char *resolve(const char *path)
{
	char *real = realpath(path, NULL), *folder, *out;
	const char *slash = strrchr(path, '/');

	if (real != NULL)
		return real;
	if (errno == ENOMEM)	/* not "there is none": a link would be taken for the file */
		mem_exhausted();
	folder = file_folder(path);
	real = realpath(folder, NULL);
	out = real == NULL ? xstrdup(path) : xasprintf("%s/%s", strcmp(real, "/") == 0 ? "" : real,
	    slash == NULL ? path : slash + 1);
	free(real);
	free(folder);
	return out;
}

/* Is there a file that may be ours? For writing, none or an empty one will be made. */
static int look(const struct store *s, struct fault *f)
{
	struct stat st;

	if (stat(s->path, &st) != 0) {
		/* What a link names may be on a disk that is not there today: not to be made anew beneath it. */
		if (errno == ENOENT && lstat(s->path, &st) == 0)
			return fault_set(f, FAULT_STORE, "%s es un enlace a un archivo que no existe", s->path);
		if (errno == ENOENT && s->mode == STORE_WRITE)
			return 0;
		if (errno == ENOENT)
			return fault_set(f, FAULT_STORE, "no existe la base %s", s->path);
		return fault_set(f, FAULT_STORE, "%s: %s", s->path, fault_errno(errno));
	}
	if (!S_ISREG(st.st_mode))
		return fault_set(f, FAULT_STORE, "%s no es un archivo", s->path);
	if (st.st_size == 0 && s->mode != STORE_WRITE)
		return fault_set(f, FAULT_STORE, "la base %s está vacía: todavía no se guarda nada en ella",
		    s->path);
	return 0;
}

/*
 * Does the journal say to be of more files than this one? It names another at its end, which SQLite does
 * away with once it has recovered ours: any file at all, if somebody planted the journal. The database
 * itself is SQLite's alone to open; nobody holds locks on a journal.
 */
static bool names_another(const char *journal)
{
	static const uint8_t mark[8] = { 0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7 };
	int fd = open(journal, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;
	uint8_t end[sizeof mark];
	bool does = fd >= 0 && fstat(fd, &st) == 0 && st.st_size > (off_t)sizeof end &&
	    pread(fd, end, sizeof end, st.st_size - (off_t)sizeof end) == (ssize_t)sizeof end &&
	    memcmp(end, mark, sizeof end) == 0;

	if (fd >= 0)
		close(fd);
	return does;
}

/* SQLite opens what has the journal's name, whatever it is; a pipe would keep it waiting for ever. */
static int look_beside(const struct store *s, struct fault *f)
{
	char *journal = xasprintf("%s-journal", s->path);
	int r = 0;

	if (!file_plain(journal))
		r = fault_set(f, FAULT_STORE, "%s, junto a la base, no es un archivo: muévalo de allí", journal);
	else if (names_another(journal))
		r = fault_set(f, FAULT_STORE, "%s dice ser también de otro archivo, y Sesiona nunca lo hace así: "
		    "alguien más lo puso; muévalo de allí, o siga con el último respaldo", journal);
	free(journal);
	return r;
}

/* On a medium that nobody can write, SQLite need not lock nor look for a journal. */
static bool immutable_medium(const char *path)
{
	struct statvfs v;

	return statvfs(path, &v) == 0 && (v.f_flag & ST_RDONLY) != 0;
}

static bool has_journal(const char *path)
{
	char *journal = xasprintf("%s-journal", path);
	struct stat st;
	bool there = stat(journal, &st) == 0 && st.st_size > 0;

	free(journal);
	return there;
}

static char *immutable_uri(const char *path)
{
	struct buf b = BUF_EMPTY;

	buf_add(&b, "file:");
	for (; *path != '\0'; path++) {
		if (strchr("%?#", *path) != NULL)
			buf_addf(&b, "%%%02X", (unsigned)(unsigned char)*path);
		else
			buf_addc(&b, *path);
	}
	buf_add(&b, "?immutable=1");
	return buf_take(&b);
}

/* ---- the connection ------------------------------------------------------------------ */

static int connect_read(struct store *s, struct fault *f)
{
	char *uri = NULL;
	int rc;

	if (immutable_medium(s->path)) {
		if (has_journal(s->path))
			return fault_set(f, FAULT_STORE, "la base %s es una copia a media escritura (hay un "
			    "archivo -journal a su lado) y el medio no deja recuperarla; cópiela al disco "
			    "junto con ese archivo y ábrala allí", s->path);
		uri = immutable_uri(s->path);
	}
	rc = sqlite3_open_v2(uri == NULL ? s->path : uri, &s->db, SQLITE_OPEN_READONLY |
	    SQLITE_OPEN_NOMUTEX | (uri == NULL ? 0 : SQLITE_OPEN_URI), NULL);
	free(uri);
	return rc == SQLITE_OK ? 0 : db_fault(s, f);
}

static int connect_write(struct store *s, struct fault *f)
{
	mode_t before = umask(027);	/* SQLite makes the file, and asks for 0644 */
	int rc = sqlite3_open_v2(s->path, &s->db,
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);

	umask(before);
	if (rc != SQLITE_OK)
		return db_fault(s, f);
	if (sqlite3_db_readonly(s->db, "main") == 1)
		return fault_set(f, FAULT_STORE, "no se puede escribir en %s: está en sólo lectura",
		    s->path);
	return 0;
}

/* Is it ours, and of which version? The first read also recovers a hot journal. */
static int identify(struct store *s, long *version, struct fault *f)
{
	long id, pages;

	if (db_number(s, "PRAGMA page_count", &pages, f) != 0)
		return -1;
	*version = 0;
	if (pages == 0)
		return 0;
	if (db_number(s, "PRAGMA application_id", &id, f) != 0 ||
	    db_number(s, "PRAGMA user_version", version, f) != 0)
		return -1;
	if (id != STORE_APPLICATION_ID)
		return fault_set(f, FAULT_STORE, "%s es una base de datos de otro programa, no de Sesiona",
		    s->path);
	if (*version > STORE_VERSION)
		return fault_set(f, FAULT_STORE, "la base %s es de una versión más nueva de Sesiona "
		    "(formato %ld; este programa conoce hasta el %d); no se tocó", s->path, *version,
		    STORE_VERSION);
	if (*version < 1)
		return fault_set(f, FAULT_STORE, "la base %s está dañada: no dice su versión", s->path);
	if (*version < STORE_VERSION && s->mode != STORE_WRITE)
		return fault_set(f, FAULT_STORE, "la base %s es de una versión anterior de Sesiona; "
		    "ábrala una vez para escribir y se actualizará", s->path);
	return 0;
}

/* A schema that is not ours, told by what is wrong in it. Always -1. */
static int misshapen(struct store *s, const char *what, struct fault *f)
{
	char *before = xasprintf("la base %s %s", s->path, what);

	shape_explain(s, before, f);
	free(before);
	return -1;
}

/* A trigger that somebody planted would act at our next write, and a view answer at our next reading. */
static int refuse_planted(struct store *s, struct fault *f)
{
	bool foreign;

	if (s->mode == STORE_LOOK)
		return 0;
	if (shape_foreign(s, &foreign, f) != 0)
		return -1;
	if (!foreign)
		return 0;
	fault_set(f, FAULT_STORE, "la base %s tiene lo que Sesiona no puso", s->path);
	return misshapen(s, "no se toca", f);
}

static int bring_up_to_date(struct store *s, long version, struct fault *f)
{
	char *before = xasprintf("la base %s no se toca", s->path);
	int r = version > 0 ? shape_strangers(s, before, f) : 0;

	free(before);
	return r == 0 ? migrate(s, version, f) : -1;
}

static int start(struct store *s, struct fault *f)
{
	long version;

	/* There is one thread, and nobody asks how much memory it took. After the first time: refused. */
	sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	if ((s->mode == STORE_WRITE ? connect_write(s, f) : connect_read(s, f)) != 0)
		return -1;
	if (db_harden(s, f) != 0 || identify(s, &version, f) != 0)
		return -1;
	if (s->mode == STORE_WRITE && db_exec(s, "PRAGMA journal_mode = DELETE", f) != 0)
		return -1;
	if (version < STORE_VERSION && bring_up_to_date(s, version, f) != 0)
		return -1;
	if (register_functions(s, f) != 0)
		return -1;
	return refuse_planted(s, f);
}

int store_open(const char *path, enum store_mode mode, const struct env *env, struct store **out,
    struct fault *f)
{
	struct store *s = xcalloc(1, sizeof *s);
	struct lock lock = { -1, NULL, false };

	*out = NULL;
	db_memory();
	s->path = resolve(path);
	s->mode = mode;
	s->env = env == NULL ? env_real() : env;
	if (look(s, f) == 0 && look_beside(s, f) == 0 &&
	    (mode != STORE_WRITE || lock_take(&lock, s->path, s->env, f) == 0) && start(s, f) == 0) {
		s->lock = lock;
		*out = s;
		return 0;
	}
	db_free(s);
	/* A file that would not open tells nothing about its last writer: leave the mark. */
	if (lock.left_behind)
		lock_abandon(&lock);
	else
		lock_release(&lock);
	return -1;
}

void store_close(struct store *s)
{
	struct lock lock;

	if (s == NULL)
		return;
	lock = s->lock;
	db_free(s);
	lock_release(&lock);
}

const char *store_path(const struct store *s)
{
	return s->path;
}

bool store_unclean(const struct store *s)
{
	return s->lock.left_behind;
}

/* ---- a private copy ------------------------------------------------------------------- */

int store_copy_in_memory(struct store *s, struct store **out, struct fault *f)
{
	struct store *m = xcalloc(1, sizeof *m);
	sqlite3_backup *b;

	*out = NULL;
	m->path = xstrdup(s->path);
	m->mode = STORE_WRITE;
	m->env = s->env;
	m->lock.fd = -1;
	if (sqlite3_open_v2(":memory:", &m->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
		goto fail;
	b = sqlite3_backup_init(m->db, "main", s->db, "main");
	if (b == NULL)
		goto fail;
	sqlite3_backup_step(b, -1);
	if (sqlite3_backup_finish(b) != SQLITE_OK)
		goto fail;
	if (db_harden(m, f) != 0 || register_functions(m, f) != 0) {
		db_free(m);
		return -1;
	}
	*out = m;
	return 0;
fail:
	db_fault(m, f);
	db_free(m);
	return -1;
}
