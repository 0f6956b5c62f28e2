/*
 * orders — what the program does whole or not at all, beside the acts: every writer.
 */
#ifndef TESTS_FAULTS_ORDERS_H
#define TESTS_FAULTS_ORDERS_H

#include <stddef.h>
#include "tests/faults/sweep.h"

extern const struct order orders[];
extern const size_t orders_n;

#endif
