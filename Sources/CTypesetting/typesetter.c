#include "CTypesetting.h"

#include <pango/pangocairo.h>

ozero_typesetter *ozero_typesetter_new(const char *language) {
  // Pango keeps a map of its own for each thread.
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string(language));
  pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
  // Paper has no pixels that letters could be fitted to.
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  return (ozero_typesetter *)context;
}

void ozero_typesetter_free(ozero_typesetter *setter) { g_object_unref(setter); }

static PangoFont *font_of(ozero_typesetter *setter, const char *family, double size) {
  PangoFontDescription *wanted = pango_font_description_new();
  pango_font_description_set_family_static(wanted, family);
  pango_font_description_set_absolute_size(wanted, size * PANGO_SCALE);
  PangoFont *font = pango_context_load_font((PangoContext *)setter, wanted);
  pango_font_description_free(wanted);
  return font;
}

bool ozero_typesetter_has(ozero_typesetter *setter, const char *family) {
  PangoFont *font = font_of(setter, family, 10);
  if (font == NULL) return false;
  PangoFontDescription *found = pango_font_describe(font);
  const char *name = pango_font_description_get_family(found);
  bool is_same = name != NULL && g_ascii_strcasecmp(name, family) == 0;
  pango_font_description_free(found);
  g_object_unref(font);
  return is_same;
}

static const char hollow_square[] = "\xE2\x96\xA1";
static const char box_to_tick[] = "\xE2\x98\x90";

// Few fonts have the box itself; the ordinary one lends its hollow square.
static bool show_square(PangoFont *font, double size, cairo_t *cairo, double left,
                        double baseline) {
  if (!pango_font_has_char(font, 0x25A1)) return false;
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font((PangoCairoFont *)font);
  cairo_glyph_t *glyphs = NULL;
  int count = 0;
  cairo_status_t status = cairo_scaled_font_text_to_glyphs(
    scaled, left, baseline, hollow_square, -1, &glyphs, &count, NULL, NULL, NULL);
  bool is_shown = status == CAIRO_STATUS_SUCCESS && count == 1;
  if (is_shown) {
    cairo_text_cluster_t cluster = {sizeof box_to_tick - 1, 1};
    cairo_set_scaled_font(cairo, scaled);
    cairo_show_text_glyphs(cairo, box_to_tick, -1, glyphs, 1, &cluster, 1, 0);
  }
  cairo_glyph_free(glyphs);
  return is_shown;
}

void ozero_typesetter_show_box(ozero_typesetter *setter, const char *family, double size,
                               cairo_t *cairo, double left, double baseline) {
  PangoFont *font = font_of(setter, family, size * 1.2);
  bool is_shown = font != NULL && show_square(font, size, cairo, left, baseline);
  if (font != NULL) g_object_unref(font);
  if (is_shown) return;
  double side = size * 0.6;
  cairo_set_line_width(cairo, 0.5);
  cairo_rectangle(cairo, left + size * 0.05, baseline - side, side, side);
  cairo_stroke(cairo);
}
