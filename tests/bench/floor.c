/*
 * floor — the least that a program of this kind can be: ncurses, SQLite, a list with
 * a cursor, and a key that records a row. What Sesiona costs above it is Sesiona's own.
 *
 *   floor FILE     arrows move, Enter records, q ends
 */
#include "config.h"

#include <locale.h>
#include <ncurses.h>
#include <sqlite3.h>
#include <stdlib.h>

enum { ROWS_MAX = 18 };

static sqlite3 *db;
static sqlite3_stmt *begin, *add, *commit, *list;

static void must(int rc)
{
	if (rc == SQLITE_OK || rc == SQLITE_DONE || rc == SQLITE_ROW)
		return;
	endwin();
	fprintf(stderr, "floor: %s\n", sqlite3_errmsg(db));
	exit(1);
}

static sqlite3_stmt *prepare(const char *sql)
{
	sqlite3_stmt *st;

	must(sqlite3_prepare_v2(db, sql, -1, &st, NULL));
	return st;
}

/* The same promises as src/store/open.c. */
static void open_file(const char *path)
{
	must(sqlite3_open(path, &db));
	must(sqlite3_exec(db, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
	    "CREATE TABLE IF NOT EXISTS act (seq INTEGER PRIMARY KEY, at TEXT NOT NULL,"
	    " line TEXT NOT NULL) STRICT", NULL, NULL, NULL));
	begin = prepare("BEGIN IMMEDIATE");
	add = prepare("INSERT INTO act (at, line) VALUES (datetime('now'), 'votar 1 favor')");
	commit = prepare("COMMIT");
	list = prepare("SELECT seq, at, line FROM act ORDER BY seq DESC LIMIT 18");
}

static void run(sqlite3_stmt *st)
{
	must(sqlite3_step(st));
	must(sqlite3_reset(st));
}

static void draw(int cursor)
{
	int row = 0;

	erase();
	mvprintw(0, 0, "floor");
	for (; sqlite3_step(list) == SQLITE_ROW; row++) {
		if (row == cursor)
			attron(A_REVERSE);
		mvprintw(2 + row, 0, " %6d  %s  %-40s", sqlite3_column_int(list, 0),
		    (const char *)sqlite3_column_text(list, 1), (const char *)sqlite3_column_text(list, 2));
		attroff(A_REVERSE);
	}
	must(sqlite3_reset(list));
	mvprintw(22, 0, "recorded: %lld", (long long)sqlite3_last_insert_rowid(db));
	mvprintw(23, 0, "Enter records  q ends");
	move(2 + cursor, 0);
	refresh();
}

int main(int argc, char **argv)
{
	int cursor = 0, key = 0;

	if (argc != 2)
		return 2;
	setlocale(LC_ALL, "");
	initscr();
	cbreak();
	noecho();
	keypad(stdscr, TRUE);
	open_file(argv[1]);
	while (key != 'q' && key != ERR) {
		draw(cursor);
		key = getch();
		if (key == KEY_DOWN && cursor < ROWS_MAX - 1)
			cursor++;
		else if (key == KEY_UP && cursor > 0)
			cursor--;
		else if (key == '\r' || key == '\n' || key == KEY_ENTER) {
			run(begin);
			run(add);
			run(commit);
		}
	}
	endwin();
	return 0;
}
