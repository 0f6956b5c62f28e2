/*
 * openers — who opens the database: closing any other descriptor of it while SQLite has it
 * open would drop SQLite's locks (design §4).
 *
 * SESIONA_VIGILA in the environment names the database; when the program itself, or another
 * library, opens that very file while SQLite has it open, SESIONA_VIGILA_HECHA is made, and
 * says so.
 */
#ifndef TESTS_FAULTS_OPENERS_H
#define TESTS_FAULTS_OPENERS_H

/* calls.c tells of each descriptor, and of who asked for it (a return address). */
void	 openers_opened(int fd, const void *caller);
void	 openers_closed(int fd);

#endif
