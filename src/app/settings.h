/*
 * settings — conf/sesiona.ini: one table gives each key its kind, default,
 * numeral and comment; loading, checking and the snapshot derive from it.
 *
 * app/inifile.h reads the file.
 */
#ifndef APP_SETTINGS_H
#define APP_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include "base/buf.h"
#include "base/fault.h"
#include "base/words.h"
#include "domain/body.h"

struct settings {
	struct rules rules;		/* texts owned by this struct */
	char	*body_name, *acronym, *town, *state;
	enum number_style numbers;
	int	 paper_width, paper_height;	/* mm */
	char	*initials;		/* who initials each sheet */
	char	*zone;
	bool	 hall_senses;		/* the hall display tells them while a vote is open */
	char	*database;		/* "" : the user's own */
	char	*templates;		/* folder of the town's own templates; "" */
	char	*folio;
	char	*recipient, *recipient_mail, *recipient_address;	/* of the actas: app/recipient.h */
	char	*recipient_since, *recipient_before;
	char	*area;			/* that answers for what is published; "" */
};

/* Defaults, as shipped. settings_clear() afterwards. */
void	 settings_init(struct settings *s);
void	 settings_clear(struct settings *s);
/*
 * Reads bytes over what s holds, all or nothing. -1 with FAULT_INPUT:
 * "sesiona.ini, línea 12: …".
 */
int	 settings_parse(struct settings *s, const char *name, const char *bytes, size_t len,
	    struct fault *f);
/* The same from a file (64 KiB at most); here the zone must exist on this machine too. */
int	 settings_load(struct settings *s, const char *path, struct fault *f);
/* Every key and value, as the snapshot keeps them; settings_parse() reads it back. */
void	 settings_write(const struct settings *s, struct buf *out);
/* The same with each key's explanation above it: conf/sesiona.ini is that of the defaults. */
void	 settings_explain(const struct settings *s, struct buf *out);

/* ---- one by one, as the screen shows and changes them ---------------------------- */

struct setting_info {
	const char *section, *key;
	const char *words;	/* "todos|ocupados": one of these; "" any text */
	const char *numeral;	/* "" if none asks for it */
	const char *help;	/* lines */
	bool	 empty;		/* "" is a value */
};
size_t	 settings_count(void);
/* The i-th of settings.def. Borrowed, for ever. */
struct setting_info settings_info(size_t i);
/* Its value, as a person writes it. */
void	 settings_value(const struct settings *s, size_t i, struct buf *out);
/*
 * Does the value fit, on this machine? *clean (caller frees) is it as it is kept. -1 with
 * FAULT_INPUT: what was expected.
 */
int	 settings_check(size_t i, const char *value, char **clean, struct fault *f);
/* The value as the file writes it: always between quotes when `quoted`. It fits. */
void	 settings_literal(size_t i, const char *value, bool quoted, struct buf *out);

#endif
