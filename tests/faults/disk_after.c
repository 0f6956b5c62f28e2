/*
 * What may be found after a cut; see disk.h.
 *
 * A file is what its last sync made sure, and the calls since. A folder is the same: an entry
 * made, renamed or taken away is sure once the folder is synced, and no sync of the file
 * makes its name sure. Whatever is not sure may be there or not, each call and each sector by
 * itself; a file may have grown without what was written there, which then is zeros or
 * garbage.
 */
#include "config.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "tests/faults/disk.h"

#define SECTOR 512

struct list {
	const struct disk_op **op;
	size_t n, cap;
};

struct content {
	bool folder;
	char *bytes; /* sure */
	size_t n;
	struct list pending;
};

struct named {
	const char *name;
	int file;
};
struct names {
	struct named *v;
	size_t n, cap;
};

struct disk_after {
	enum disk_lie lie;
	struct content *file; /* by number */
	size_t files, cap;
	struct names sure;
	struct list pending; /* of all folders, in order */
};

unsigned disk_random(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

static void list_add(struct list *l, const struct disk_op *op)
{
	l->op = xgrow(l->op, l->n, &l->cap, sizeof *l->op);
	l->op[l->n++] = op;
}

/* ---- names ---------------------------------------------------------------------------------- */

static void names_remove(struct names *t, const char *name)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->v[i].name, name) == 0) {
			t->v[i] = t->v[--t->n];
			return;
		}
}

static void names_put(struct names *t, const char *name, int file)
{
	names_remove(t, name);
	t->v = xgrow(t->v, t->n, &t->cap, sizeof *t->v);
	t->v[t->n++] = (struct named){ name, file };
}

static void names_apply(struct names *t, const struct disk_op *op)
{
	if (op->kind == DISK_CREATE) {
		names_put(t, op->name, op->file);
	} else if (op->kind == DISK_UNLINK) {
		names_remove(t, op->name);
	} else {
		names_remove(t, op->name);
		names_put(t, op->to, op->file);
	}
}

static size_t folder_length(const char *name)
{
	const char *slash = strrchr(name, '/');

	return slash == NULL ? 0 : (size_t)(slash - name);
}

/* ---- what is done ---------------------------------------------------------------------------- */

struct disk_after *disk_after_new(enum disk_lie lie)
{
	struct disk_after *a = xcalloc(1, sizeof *a);

	a->lie = lie;
	return a;
}

void disk_after_free(struct disk_after *a)
{
	for (size_t i = 0; i < a->files; i++) {
		free(a->file[i].bytes);
		free(a->file[i].pending.op);
	}
	free(a->file);
	free(a->sure.v);
	free(a->pending.op);
	free(a);
}

static struct content *content_of(struct disk_after *a, int file)
{
	while (a->files <= (size_t)file) {
		a->file = xgrow(a->file, a->files, &a->cap, sizeof *a->file);
		a->file[a->files++] = (struct content){ 0 };
	}
	return &a->file[file];
}

static void resize(struct content *c, size_t n, int filler)
{
	if (n > c->n) {
		c->bytes = xreallocarray(c->bytes, n, 1);
		memset(c->bytes + c->n, filler, n - c->n);
	}
	c->n = n;
}

static void put(struct content *c, size_t at, const char *bytes, size_t n, int filler)
{
	if (at + n > c->n)
		resize(c, at + n, filler);
	if (n > 0)
		memcpy(c->bytes + at, bytes, n);
}

static void apply_whole(struct content *c, const struct disk_op *op)
{
	if (op->kind == DISK_WRITE)
		put(c, op->at, op->bytes, op->n, 0);
	else
		resize(c, op->n, 0);
}

/* The entries of that folder are sure; those of others still wait. */
static void sync_folder(struct disk_after *a, const char *folder)
{
	size_t kept = 0, n = strlen(folder);

	for (size_t i = 0; i < a->pending.n; i++) {
		const struct disk_op *op = a->pending.op[i];

		if (folder_length(op->name) == n && strncmp(op->name, folder, n) == 0)
			names_apply(&a->sure, op);
		else
			a->pending.op[kept++] = op;
	}
	a->pending.n = kept;
}

static const char *folder_name(const struct disk_after *a, int file)
{
	for (size_t i = 0; i < a->sure.n; i++)
		if (a->sure.v[i].file == file)
			return a->sure.v[i].name;
	for (size_t i = 0; i < a->pending.n; i++)
		if (a->pending.op[i]->file == file)
			return a->pending.op[i]->name;
	return "";
}

static void sync_call(struct disk_after *a, const struct disk_op *op)
{
	struct content *c = content_of(a, op->file);

	if (op->folder) {
		if (a->lie != DISK_NO_FOLDER_SYNC && a->lie != DISK_NO_SYNC)
			sync_folder(a, folder_name(a, op->file));
		return;
	}
	if (a->lie == DISK_NO_SYNC)
		return;
	for (size_t i = 0; i < c->pending.n; i++)
		apply_whole(c, c->pending.op[i]);
	c->pending.n = 0;
}

void disk_after_do(struct disk_after *a, const struct disk_op *op)
{
	struct content *c = content_of(a, op->file);

	switch (op->kind) {
	case DISK_CREATE:
		c->folder = op->folder;
		list_add(&a->pending, op);
		break;
	case DISK_RENAME:
	case DISK_UNLINK:
		list_add(&a->pending, op);
		break;
	case DISK_WRITE:
	case DISK_TRUNCATE:
		list_add(&c->pending, op);
		break;
	case DISK_SYNC:
		sync_call(a, op);
		break;
	case DISK_CALLS:
		break;
	}
}

size_t disk_after_unsure(const struct disk_after *a)
{
	size_t n = a->pending.n;

	for (size_t i = 0; i < a->files; i++)
		n += a->file[i].pending.n;
	return n;
}

/* ---- what is found
 * ------------------------------------------------------------------------------- */

enum fate { LOST, KEPT, SUBSET, SECTORS, TORN, FATES };

/* Each sector of a write by itself; the file may have grown all the same. */
static void apply_sectors(struct content *c, const struct disk_op *op, unsigned *seed)
{
	int filler = disk_random(seed) % 2 == 0 ? 0 : 0xA5;
	size_t at = 0;

	if (op->kind != DISK_WRITE) {
		if (disk_random(seed) % 2 == 0)
			apply_whole(c, op);
		return;
	}
	if (disk_random(seed) % 2 == 0)
		put(c, op->at + op->n, "", 0, filler);
	while (at < op->n) {
		size_t n = SECTOR - (op->at + at) % SECTOR;

		if (n > op->n - at)
			n = op->n - at;
		if (disk_random(seed) % 2 == 0)
			put(c, op->at + at, op->bytes + at, n, filler);
		at += n;
	}
}

/* The first calls whole, the next one up to any byte, no more. */
static void apply_torn(struct content *c, const struct list *l, unsigned *seed)
{
	size_t last = disk_random(seed) % (l->n + 1);

	for (size_t i = 0; i < last; i++)
		apply_whole(c, l->op[i]);
	if (last < l->n && l->op[last]->kind == DISK_WRITE)
		put(c, l->op[last]->at, l->op[last]->bytes, disk_random(seed) % l->op[last]->n, 0);
}

static struct content found_content(const struct content *of, enum fate fate, unsigned *seed)
{
	struct content c = { .n = of->n };

	if (of->n > 0) {
		c.bytes = xmalloc(of->n);
		memcpy(c.bytes, of->bytes, of->n);
	}
	if (fate == TORN)
		apply_torn(&c, &of->pending, seed);
	for (size_t i = 0; i < of->pending.n; i++)
		if (fate == SECTORS)
			apply_sectors(&c, of->pending.op[i], seed);
		else if (fate == KEPT || (fate == SUBSET && disk_random(seed) % 2 == 0))
			apply_whole(&c, of->pending.op[i]);
	return c;
}

static struct names found_names(const struct disk_after *a, enum fate fate, unsigned *seed)
{
	struct names t = { NULL, 0, 0 };
	size_t first = fate == TORN ? disk_random(seed) % (a->pending.n + 1) : a->pending.n;

	for (size_t i = 0; i < a->sure.n; i++)
		names_put(&t, a->sure.v[i].name, a->sure.v[i].file);
	for (size_t i = 0; i < first; i++)
		if (fate == KEPT || fate == TORN ||
		    ((fate == SUBSET || fate == SECTORS) && disk_random(seed) % 2 == 0))
			names_apply(&t, a->pending.op[i]);
	return t;
}

/* ---- on a real disk
 * --------------------------------------------------------------------------------- */

static uint64_t mix(uint64_t h, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;
	uint64_t word;

	for (; n >= sizeof word; n -= sizeof word, b += sizeof word) {
		memcpy(&word, b, sizeof word);
		h = (h ^ word) * UINT64_C(0x9E3779B97F4A7C15);
		h ^= h >> 29;
	}
	for (; n > 0; n--, b++)
		h = (h ^ *b) * UINT64_C(0x100000001B3);
	return h;
}

static void empty_folder(const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *e;

	if (dir == NULL)
		return;
	while ((e = readdir(dir)) != NULL) {
		char *path = xasprintf("%s/%s", folder, e->d_name);

		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0 &&
		    unlink(path) != 0) {
			empty_folder(path);
			rmdir(path);
		}
		free(path);
	}
	closedir(dir);
}

static void write_file(const char *folder, const char *name, const struct content *c)
{
	char *path = xasprintf("%s/%s", folder, name);
	FILE *out = fopen(path, "wb");

	/* A file whose folder was lost is nowhere. */
	if (out != NULL) {
		if (c->n > 0)
			fwrite(c->bytes, 1, c->n, out);
		fclose(out);
	}
	free(path);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct named *)a)->name, ((const struct named *)b)->name);
}

static uint64_t write_folders(const struct disk_after *a, const struct names *t, const char *folder)
{
	uint64_t h = 1;

	for (size_t i = 0; i < t->n; i++)
		if (a->file[t->v[i].file].folder) {
			char *path = xasprintf("%s/%s", folder, t->v[i].name);

			mkdir(path, 0700);
			h = mix(h, t->v[i].name, strlen(t->v[i].name) + 1);
			free(path);
		}
	return h;
}

uint64_t disk_after_make(struct disk_after *a, unsigned seed, const char *folder)
{
	unsigned plain =
	    seed; /* the first ones are the plain cases: each of the two, lost or kept */
	enum fate entries =
	    plain < 4 ? (plain & 2 ? KEPT : LOST) : (enum fate)(disk_random(&seed) % FATES);
	struct names t = found_names(a, entries, &seed);
	uint64_t h;

	empty_folder(folder);
	if (t.n > 0)
		qsort(t.v, t.n, sizeof *t.v, by_name); /* a folder comes before what is in it */
	h = write_folders(a, &t, folder);
	for (size_t i = 0; i < t.n; i++)
		if (!a->file[t.v[i].file].folder) {
			enum fate fate = plain < 4 ? (plain & 1 ? KEPT : LOST)
						   : (enum fate)(disk_random(&seed) % FATES);
			struct content c = found_content(&a->file[t.v[i].file], fate, &seed);

			write_file(folder, t.v[i].name, &c);
			h = mix(h, t.v[i].name, strlen(t.v[i].name) + 1);
			h = mix(h, c.bytes, c.n);
			free(c.bytes);
		}
	free(t.v);
	return h;
}
