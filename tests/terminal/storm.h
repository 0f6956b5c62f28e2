/*
 * storm — a cat on the keyboard: any keys at all, typed into a screen.
 *
 * The program neither falls nor hangs, records no act but the one that the key and the screen
 * announce (confirms.c), says each that it records, and leaves its file in order.
 *
 * In the environment TORMENTA=N is another storm, TECLAS=N a shorter or longer one and
 * RECORRIDO=NAME only that tour; each screen's storm is told, so that it can be had again.
 */
#ifndef TESTS_TERMINAL_STORM_H
#define TESTS_TERMINAL_STORM_H

/* The screens are shared out among some programs, that they may be tested side by side. */
enum storm_share { STORM_DESK, STORM_LISTS, STORM_ROLL, STORM_FLOOR, STORM_SHARES };

/* Tests those of that share; what main() returns. */
int	 storm_main(enum storm_share share);

#endif
