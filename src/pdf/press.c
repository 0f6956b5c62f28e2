#include "config.h"

#include "pdf/press.h"

#include <stdlib.h>
#include <string.h>

#include <fontconfig/fontconfig.h>

#include "base/mem.h"
#include "pdf/lines.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__clang__)	/* clang does not tell */
const char *__lsan_default_suppressions(void), *__lsan_default_options(void);

/* What fontconfig keeps to its end is not ours. */
const char *__lsan_default_suppressions(void)
{
	return "leak:libfontconfig.so\n";
}

const char *__lsan_default_options(void)
{
	return "print_suppressions=0";
}
#endif

#define SERIF "Liberation Serif"
#define SANS "Liberation Sans"
#define MONO "Liberation Mono"

struct face_spec {
	const char *family;
	double scale, scale_large;	/* of the letter of the text */
	double leading;			/* of its own size */
	PangoWeight weight;
	PangoStyle style;
};

/* Sizes are few on purpose: each one of each kind of letter is looked for in the system. */
static const struct face_spec specs[FACES] = {
	[FACE_TEXT] = { SERIF, 1, 1, 1.28, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_TITLE] = { SERIF, 1.32, 1.25, 1.2, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
	[FACE_HEADING] = { SERIF, 1.1, 1.1, 1.22, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
	[FACE_SUBHEADING] = { SERIF, 1, 1, 1.25, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
	[FACE_MINOR] = { SERIF, 1, 1, 1.25, PANGO_WEIGHT_BOLD, PANGO_STYLE_ITALIC },
	[FACE_CELL] = { SERIF, .9, .9, 1.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_CELL_HEAD] = { SERIF, .9, .9, 1.2, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
	[FACE_CELL_SMALL] = { SERIF, .76, .76, 1.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_CELL_SMALL_HEAD] = { SERIF, .76, .76, 1.2, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
	[FACE_CODE] = { MONO, .8, .8, 1.25, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_SIGNER] = { SERIF, 1, .9, 1.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_ROLE] = { SERIF, .9, .76, 1.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_STATE] = { SERIF, 1, .9, 1.2, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC },
	[FACE_NOTE] = { SANS, .75, .64, 1.25, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_INITIALS] = { SANS, .56, .46, 1.15, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
	[FACE_PRINT] = { MONO, .8, .62, 1.3, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
};

/* They come together, in one package. */
static bool has_faces(FcConfig *config)
{
	const FcFontSet *fonts = FcConfigGetFonts(config, FcSetSystem);
	FcChar8 *family;

	for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
		if (FcPatternGetString(fonts->fonts[i], FC_FAMILY, 0, &family) == FcResultMatch &&
		    strcmp((const char *)family, SERIF) == 0)
			return true;
	return false;
}

void press_fonts(void)
{
	static const char places[] = "<fontconfig>"
	    "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"
	    "<dir prefix='xdg'>fonts</dir><dir>~/.fonts</dir>"
	    "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix='xdg'>fontconfig</cachedir>"
	    "</fontconfig>";
	FcConfig *config;

	if (getenv("FONTCONFIG_FILE") != NULL)
		return;
	config = FcConfigCreate();
	if (config == NULL)
		return;
	if (FcConfigParseAndLoadFromMemory(config, (const FcChar8 *)places, FcTrue) && FcConfigBuildFonts(config) &&
	    has_faces(config))
		FcConfigSetCurrent(config);
	FcConfigDestroy(config);
}

static PangoFontDescription *describe(const struct face_spec *spec, double size)
{
	PangoFontDescription *d = pango_font_description_new();

	pango_font_description_set_family_static(d, spec->family);
	pango_font_description_set_weight(d, spec->weight);
	pango_font_description_set_style(d, spec->style);
	pango_font_description_set_absolute_size(d, size * PANGO_SCALE);
	return d;
}

/* Letters keep their drawing and its widths: a paper is no screen. */
static PangoContext *context_new(PangoFontMap *map, const PangoFontDescription *font)
{
	PangoContext *context = pango_font_map_create_context(map);
	cairo_font_options_t *options = cairo_font_options_create();

	cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
	cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
	pango_cairo_context_set_font_options(context, options);
	cairo_font_options_destroy(options);
	pango_context_set_font_description(context, font);
	pango_context_set_round_glyph_positions(context, FALSE);
	pango_context_set_language(context, pango_language_from_string("es-mx"));
	return context;
}

struct press *press_new(double size, bool large, struct fault *f)
{
	PangoFontMap *map = pango_cairo_font_map_get_default();
	struct press *p = xcalloc(1, sizeof *p);
	PangoFont *any;

	for (int i = 0; i < FACES; i++) {
		p->size[i] = size * (large ? specs[i].scale_large : specs[i].scale);
		p->leading[i] = p->size[i] * specs[i].leading;
		p->font[i] = describe(&specs[i], p->size[i]);
		p->context[i] = context_new(map, p->font[i]);
	}
	/* Without a font Pango would end the program at the first letter. */
	any = pango_font_map_load_font(map, p->context[FACE_TEXT], p->font[FACE_TEXT]);
	if (any == NULL) {
		press_free(p);
		fault_set(f, FAULT_STORE, "no hay letra con que escribir: instale el paquete "
		    "fonts-liberation2");
		return NULL;
	}
	g_object_unref(any);
	return p;
}

void press_free(struct press *p)
{
	if (p == NULL)
		return;
	lines_free_all(p);
	for (int i = 0; i < FACES; i++) {
		shape_plain_clear(&p->plain[i]);
		pango_font_description_free(p->font[i]);
		g_object_unref(p->context[i]);
	}
	arena_clear(&p->arena);
	free(p);
}
