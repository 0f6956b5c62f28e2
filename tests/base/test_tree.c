/*
 * A folder written whole or not at all.
 */
#include "config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/tree.h"

static char folder[] = "/tmp/test_tree-XXXXXX";

static int enter(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/test_tree-XXXXXX");
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int leave(void **state)
{
	char command[100];

	(void)state;
	snprintf(command, sizeof command, "rm -rf %s", folder);
	return chdir("/") == 0 ? system(command) : -1;
}

static bool is(const char *shell)
{
	return system(shell) == 0;
}

static void test_whole(void **state)
{
	struct fault f = { 0 };
	struct tree t;

	(void)state;
	assert_int_equal(tree_begin(&t, "todo///", &f), 0);
	assert_int_equal(tree_put(&t, "LEEME.txt", "hola\n", 5, &f), 0);
	assert_int_equal(tree_put(&t, "datos/a.csv", "a", 1, &f), 0);
	assert_int_equal(tree_put(&t, "datos/b.csv", "", 0, &f), 0);
	assert_false(is("test -e todo"));
	assert_int_equal(tree_end(&t, &f), 0);
	assert_true(is("test \"$(find todo | sort | tr '\\n' ' ')\" = 'todo todo/LEEME.txt todo/datos todo/datos/a.csv"
	    " todo/datos/b.csv ' && test \"$(ls)\" = todo && test \"$(cat todo/LEEME.txt)\" = hola"));
}

static void test_nothing(void **state)
{
	struct fault f = { 0 };
	struct tree t;

	(void)state;
	assert_int_equal(tree_begin(&t, "nada", &f), 0);
	assert_int_equal(tree_put(&t, "datos/a.csv", "a", 1, &f), 0);
	tree_abandon(&t);
	assert_true(is("test -z \"$(ls -A)\""));
	assert_int_equal(tree_begin(&t, "nada", &f), 0);
	assert_int_equal(tree_put(&t, "a", "a", 1, &f), 0);
	assert_int_equal(tree_put(&t, "a", "a", 1, &f), -1);	/* never over another */
	assert_int_equal(f.kind, FAULT_STORE);
	tree_abandon(&t);
	assert_int_equal(tree_begin(&t, "no/hay", &f), -1);
	assert_int_equal(f.kind, FAULT_STORE);
	assert_true(is("test -z \"$(ls -A)\""));
}

/* Somebody else made it meanwhile: theirs stays. */
static void test_taken(void **state)
{
	struct fault f = { 0 };
	struct tree t;

	(void)state;
	assert_int_equal(mkdir("suya", 0700), 0);
	assert_int_equal(tree_begin(&t, "suya", &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_int_equal(symlink("nada", "enlace"), 0);
	assert_int_equal(tree_begin(&t, "enlace", &f), -1);
	assert_int_equal(tree_begin(&t, "otra", &f), 0);
	assert_int_equal(tree_put(&t, "a", "a", 1, &f), 0);
	assert_int_equal(mkdir("otra", 0700), 0);
	assert_int_equal(tree_end(&t, &f), -1);
	assert_true(is("test -d otra && ! test -e otra/a && ! test -e otra.parcial"));
}

/* What was cut is known by its mark; a person's own folder of that name, or a link, is left alone. */
static void test_leftovers(void **state)
{
	struct fault f = { 0 };
	struct tree t;

	(void)state;
	assert_true(is("mkdir -p a.parcial/datos mio lejos vacia.parcial; touch a.parcial/" TREE_MARK
	    " a.parcial/datos/x mio/x; ln -s ../lejos a.parcial/enlace; touch lejos/x; mkdir b.parcial; touch b.parcial/x;"
	    " ln -s mio c.parcial"));
	assert_int_equal(tree_begin(&t, "a", &f), 0);
	assert_int_equal(tree_end(&t, &f), 0);
	assert_true(is("test -z \"$(ls -A a)\" && test -e lejos/x"));
	assert_int_equal(tree_begin(&t, "b", &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_int_equal(tree_begin(&t, "c", &f), -1);
	assert_int_equal(f.kind, FAULT_INPUT);
	assert_true(is("test -e b.parcial/x && test -e mio/x && test -L c.parcial"));
	assert_int_equal(tree_begin(&t, "vacia", &f), 0);
	tree_abandon(&t);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, enter, leave)
	const struct CMUnitTest tests[] = {
		TEST(test_whole),
		TEST(test_nothing),
		TEST(test_taken),
		TEST(test_leftovers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
