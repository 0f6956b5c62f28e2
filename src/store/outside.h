/*
 * outside — how the row of an attachment is sealed. Private to store/: outside.c writes it,
 * check.c compares.
 */
#ifndef STORE_OUTSIDE_H
#define STORE_OUTSIDE_H

#include "store/db.h"

/* Columns of SQL_ATTACHMENT and SQL_ATTACHMENTS: those before the hash are sealed, in their order. */
enum {
	ATTACHMENT_ID, ATTACHMENT_UUID, ATTACHMENT_WHAT, ATTACHMENT_ACT, ATTACHMENT_NAME, ATTACHMENT_SHA256,
	ATTACHMENT_AT, ATTACHMENT_NOTE, ATTACHMENT_WITHDRAWN, ATTACHMENT_WHY, ATTACHMENT_HASH,
	ATTACHMENT_SESSION
};

/* SHA-256 of them, each as its length in bytes, LF, the text, LF. */
void	 attachment_seal(sqlite3_stmt *row, char out[SHA256_HEX]);

#endif
