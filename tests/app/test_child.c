/*
 * Another program run: fed, listened to, and not waited for for ever.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/child.h"

#define SHELL(script) ((const char *const[]){ "sh", "-c", script, NULL })

/* Only a child that hangs reaches it. */
#define LONG_ENOUGH 60

static struct child_end ran(const char *const *argv, const char *in)
{
	struct child c = { argv, in, strlen(in), LONG_ENOUGH, 1 << 22 };
	struct fault f = { FAULT_NONE, "" };
	struct child_end e;

	if (child_run(&c, &e, &f) != 0)
		fail_msg("%s", f.text);
	return e;
}

static void it_is_fed_and_listened_to(void **state)
{
	struct child_end e = ran(SHELL("sed s/a/b/; echo mal >&2; exit 3"), "casa\n");

	(void)state;
	assert_string_equal(buf_str(&e.out), "cbsa\n");
	assert_string_equal(buf_str(&e.err), "mal\n");
	assert_int_equal(e.status, 3);
	child_end_clear(&e);
}

/* More than a pipe holds, both ways at once. */
static void long_talks_do_not_block(void **state)
{
	struct buf in = BUF_EMPTY;
	struct child_end e;

	(void)state;
	for (int i = 0; i < 100000; i++)
		buf_addf(&in, "renglón %d\n", i);
	e = ran(SHELL("cat; cat /dev/null >&2"), buf_str(&in));
	assert_int_equal(e.out.len, in.len);
	assert_string_equal(buf_str(&e.out), buf_str(&in));
	child_end_clear(&e);
	buf_clear(&in);
}

/* It may go without having read what it is fed: that is no end of ours. */
static void it_need_not_listen(void **state)
{
	struct buf in = BUF_EMPTY;
	struct child_end e;

	(void)state;
	for (int i = 0; i < 100000; i++)
		buf_add(&in, "mucho que leer\n");
	e = ran(SHELL("exec <&-; echo no"), buf_str(&in));
	assert_string_equal(buf_str(&e.out), "no\n");
	assert_int_equal(e.status, 0);
	child_end_clear(&e);
	buf_clear(&in);
}

/* No shell reads its words, no file of ours goes with it, its signals are as new. */
static void it_gets_what_it_is_given(void **state)
{
	const char *const words[] = { "printf", "%s|", "$HOME", "a b", "; ls", "*", NULL };
	struct child_end e = ran(words, "");
	int fd = open("/dev/null", O_RDONLY);

	(void)state;
	assert_string_equal(buf_str(&e.out), "$HOME|a b|; ls|*|");
	child_end_clear(&e);
	e = ran(SHELL("ls /proc/self/fd | wc -l"), "");	/* three, and that of ls */
	assert_string_equal(buf_str(&e.out), "4\n");
	child_end_clear(&e);
	close(fd);
	signal(SIGPIPE, SIG_IGN);
	e = ran(SHELL("kill -PIPE $$; echo vivo"), "");
	assert_int_equal(e.status, 128 + SIGPIPE);
	assert_string_equal(buf_str(&e.out), "");
	child_end_clear(&e);
	signal(SIGPIPE, SIG_DFL);
}

/* One that leaves its outputs to a servant that stays is over when it ends. */
static void its_servants_are_not_waited_for(void **state)
{
	struct child_end e = ran(SHELL("sleep 50 & echo $!"), "");

	(void)state;
	assert_int_equal(e.status, 0);
	kill((pid_t)strtol(buf_str(&e.out), NULL, 10), SIGKILL);
	child_end_clear(&e);
}

static void fails(const char *const *argv, int seconds, size_t most, const char *why, bool absent)
{
	struct child c = { argv, "", 0, seconds, most };
	struct fault f = { FAULT_NONE, "" };
	struct child_end e;

	assert_int_equal(child_run(&c, &e, &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
	assert_string_equal(f.text, why);
	assert_int_equal(e.absent, absent);
	child_end_clear(&e);
}

static void what_cannot_be_run_is_told(void **state)
{
	const char *const none[] = { "sesiona-no-hay", NULL }, *const folder[] = { "/tmp", NULL };

	(void)state;
	fails(none, LONG_ENOUGH, 100, "no se pudo usar el programa sesiona-no-hay: no existe", true);
	fails(folder, LONG_ENOUGH, 100, "no se pudo usar el programa /tmp: no hay permiso", false);
	fails(SHELL("exec sleep 1000"), 0, 100, "sh no terminó en 0 segundos", false);
	fails(SHELL("exec >&- 2>&-; sleep 1000"), 1, 100, "sh no terminó en 1 segundos", false);
	fails(SHELL("yes"), LONG_ENOUGH, 100000, "sh contestó más de lo que cabe (100000 bytes)", false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_fed_and_listened_to),
		cmocka_unit_test(long_talks_do_not_block),
		cmocka_unit_test(it_need_not_listen),
		cmocka_unit_test(it_gets_what_it_is_given),
		cmocka_unit_test(its_servants_are_not_waited_for),
		cmocka_unit_test(what_cannot_be_run_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
