/*
 * paths — where the program finds its files.
 *
 * What is shipped is under pkgdatadir, or under $SESIONA_DATOS when the
 * program runs from its source tree (bootstrap sets it to conf/). Every path that
 * comes back is the caller's to free.
 */
#ifndef APP_PATHS_H
#define APP_PATHS_H

#include "app/settings.h"
#include "base/fault.h"

/*
 * Reads the settings: the file given (--conf), or the first there is of the
 * user's ($XDG_CONFIG_HOME/sesiona/sesiona.ini), the system's (sysconfdir) and the
 * shipped one; the defaults when there is none. settings_clear() after 0.
 */
int	 paths_settings(const char *given, struct settings *out, struct fault *f);

/* The user's own settings file, there or not; NULL without a home. */
char	*paths_own_settings(void);
/* The file that is read without --conf; NULL: there is none, the defaults are in force. */
char	*paths_settings_in_force(void);

/*
 * The database: the one given (--base), the settings', or
 * $XDG_DATA_HOME/sesiona/sesiona.db, whose folder is made. 0 or -1.
 */
int	 paths_database(const char *given, const struct settings *s, char **out, struct fault *f);

/* A shipped file, "ejemplo/padron.csv". Whether it exists is for who reads it. */
char	*paths_shipped(const char *name);

/*
 * Reads a shipped text that people read too ("manual.md"; 256 KiB at most, UTF-8). Caller frees it, after
 * 0; -1 with FAULT_INPUT or FAULT_STORE, which name the file.
 */
int	 paths_document(const char *name, char **out, size_t *len, struct fault *f);

/*
 * The program that sets papers in PDF: $SESIONA_PDF, else the one beside this program (it was
 * built there and not installed), else the installed one, there or not.
 */
char	*paths_pdf(void);

/* A file that the town may have of its own, in its templates' folder: "orden-ordinaria.txt". */
char	*paths_own(const struct settings *s, const char *name);

/* The folder of the papers' templates: the town's own (NULL: none is set), or the shipped one. */
char	*paths_own_templates(const struct settings *s);
/* Where that folder is made when none is set: beside the user's own settings. NULL without a home. */
char	*paths_default_templates(void);
char	*paths_shipped_templates(void);

/*
 * A path as a person types it, read as a shell does: "~/acuerdos.csv", or between the quotes
 * that a file manager pastes. Caller frees.
 */
char	*paths_typed(const char *typed);

#endif
