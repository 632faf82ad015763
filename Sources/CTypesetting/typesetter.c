#include "CTypesetting.h"

#include <pango/pangocairo.h>

ozero_typesetter *ozero_typesetter_new(const char *language) {
  // Pango keeps a map of its own for each thread.
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string(language));
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

bool ozero_typesetter_has(ozero_typesetter *setter, const char *family) {
  PangoFontDescription *wanted = pango_font_description_new();
  pango_font_description_set_family(wanted, family);
  pango_font_description_set_absolute_size(wanted, 10 * PANGO_SCALE);
  PangoFont *font = pango_context_load_font((PangoContext *)setter, wanted);
  pango_font_description_free(wanted);
  if (font == NULL) return false;
  PangoFontDescription *found = pango_font_describe(font);
  const char *name = pango_font_description_get_family(found);
  bool is_same = name != NULL && g_ascii_strcasecmp(name, family) == 0;
  pango_font_description_free(found);
  g_object_unref(font);
  return is_same;
}
