#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/text.h"
#include "base/when.h"
#include "store/lock.h"

#define HOLDER_MAX 512

/* Who holds it, as the holder wrote it: one line, fit for a message. Caller frees. */
static char *holder_read(int fd)
{
	char raw[HOLDER_MAX];
	ssize_t n = pread(fd, raw, sizeof raw - 1, 0);

	raw[n > 0 ? n : 0] = '\0';
	raw[strcspn(raw, "\n")] = '\0';
	return text_visible(*raw == '\0' ? "otro programa" : raw);
}

/* As the file of users tells it: getpwuid() loads modules for that, and ends the program when memory lacks. */
static void user_name(char *out, size_t size)
{
	char lines[1024];
	struct passwd row, *found = NULL;
	FILE *users = fopen("/etc/passwd", "re");

	snprintf(out, size, "el usuario %ld", (long)getuid());
	while (users != NULL && fgetpwent_r(users, &row, lines, sizeof lines, &found) == 0)
		if (row.pw_uid == getuid()) {
			snprintf(out, size, "%s", row.pw_name);
			break;
		}
	if (users != NULL)
		fclose(users);
}

static int holder_write(int fd, const struct env *env)
{
	const char *terminal = ttyname(STDIN_FILENO);
	char since[WHEN_SIZE], text[HOLDER_MAX], who[100];
	int n;

	user_name(who, sizeof who);
	when_format(env_now(env), since);
	n = snprintf(text, sizeof text, "%s, en %s, proceso %ld, desde %.10s %.5s\n",
	    who, terminal == NULL ? "un proceso sin terminal" : terminal,
	    (long)getpid(), since, since + strlen("2026-03-25T"));
	if (n >= (int)sizeof text)
		n = (int)sizeof text - 1;
	return ftruncate(fd, 0) == 0 && pwrite(fd, text, (size_t)n, 0) == n ? 0 : -1;
}

/* Is the open file still the one that the path names? (its last holder may have removed it) */
static bool still_there(int fd, const char *path)
{
	struct stat open_file, named;

	return fstat(fd, &open_file) == 0 && lstat(path, &named) == 0 &&
	    open_file.st_dev == named.st_dev && open_file.st_ino == named.st_ino;
}

static int busy(struct lock *l, const char *db_path, int fd, struct fault *f)
{
	char *who = holder_read(fd);

	fault_set(f, FAULT_BUSY, "la base %s ya está abierta para escribir: %s", db_path, who);
	free(who);
	close(fd);
	free(l->path);
	l->path = NULL;
	return -1;
}

static int failed(struct lock *l, int fd, struct fault *f)
{
	int error = errno;

	fault_set(f, FAULT_STORE, "no se puede escribir junto a la base, en %s: %s", l->path,
	    fault_errno(error));
	if (fd >= 0)
		close(fd);
	free(l->path);
	l->path = NULL;
	return -1;
}

int lock_take(struct lock *l, const char *db_path, const struct env *env, struct fault *f)
{
	int fd;

	l->fd = -1;
	l->path = xasprintf("%s.candado", db_path);
	for (;;) {
		struct stat st;

		fd = open(l->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0640);
		if (fd < 0)
			return failed(l, fd, f);
		if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
			if (errno == EINTR) {
				close(fd);
				continue;
			}
			return errno == EWOULDBLOCK ? busy(l, db_path, fd, f) : failed(l, fd, f);
		}
		if (still_there(fd, l->path)) {
			l->left_behind = fstat(fd, &st) == 0 && st.st_size > 0;
			break;
		}
		close(fd);
	}
	/* A full disk must not keep anybody from reading what there is: only the name is lost. */
	if (holder_write(fd, env) != 0 && errno != ENOSPC && errno != EFBIG) {
		int error = errno;

		if (!l->left_behind)
			unlink(l->path);
		errno = error;
		return failed(l, fd, f);
	}
	l->fd = fd;
	return 0;
}

void lock_release(struct lock *l)
{
	if (l->fd >= 0)
		unlink(l->path);
	lock_abandon(l);
}

void lock_abandon(struct lock *l)
{
	if (l->fd >= 0)
		close(l->fd);
	free(l->path);
	l->fd = -1;
	l->path = NULL;
}
