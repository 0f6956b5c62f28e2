/*
 * replay — a target without libFuzzer: gives it each file that is named, or each of its
 * corpus (tests/fuzz/corpus/TARGET of fuzz_TARGET), and no input at all.
 */
#include "config.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "fuzz.h"

enum { HANG_SECONDS = 120, MEMORY_MIB = 64 };

/* The whole address space of the program, unless a sanitizer needs it. A target may ask for more. */
static void bound(void)
{
#ifndef __SANITIZE_ADDRESS__
	struct rlimit memory = { (rlim_t)MEMORY_MIB << 20, RLIM_INFINITY };

	setrlimit(RLIMIT_AS, &memory);
#endif
}

static void replay(const char *path)
{
	struct fault f = { FAULT_NONE, "" };
	char *bytes;
	size_t size;

	if (file_read(path, (size_t)1 << 20, &bytes, &size, &f) < 0) {
		fprintf(stderr, "%s\n", f.text);
		exit(2);
	}
	alarm(HANG_SECONDS);	/* a bound for what never ends, not a measure */
	LLVMFuzzerTestOneInput((const uint8_t *)bytes, size);
	alarm(0);
	free(bytes);
}

static bool hidden(const char *name)
{
	return *name == '.';
}

static int replay_folder(const char *folder)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, NULL, alphasort), done = 0;

	for (int i = 0; i < n; i++) {
		char *path = xasprintf("%s/%s", folder, entry[i]->d_name);

		if (!hidden(entry[i]->d_name)) {
			printf("%s\n", entry[i]->d_name);	/* the log's last line is who did it */
			fflush(stdout);
			replay(path);
			done++;
		}
		free(path);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	return done;
}

int main(int argc, char **argv)
{
	const char *target = strstr(argv[0], "fuzz_");
	char *corpus = xasprintf("%s/tests/fuzz/corpus/%s", TEST_TOP, target ? target + 5 : "");
	int done = 0;

	bound();
	/* The target may go to another folder. */
	for (int i = 1; i < argc; i++)
		if ((argv[i] = realpath(argv[i], NULL)) == NULL)
			return 2;
	LLVMFuzzerInitialize(&argc, &argv);
	LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
	for (int i = 1; i < argc; i++)
		replay(argv[i]);
	if (argc == 1)
		done = replay_folder(corpus);
	if (argc == 1 && done == 0)
		fprintf(stderr, "%s: no corpus\n", corpus);
	free(corpus);
	return argc > 1 || done > 0 ? 0 : 1;
}
