#include "CTypesetting.h"

#include "runs.h"

#include <pango/pangoft2.h>

static GPrivate map_of_thread = G_PRIVATE_INIT(g_object_unref);

// Fonts are loaded once in each thread: Pango's maps are for one.
static PangoFontMap *font_map(void) {
  PangoFontMap *map = g_private_get(&map_of_thread);
  if (map != NULL) return map;
  map = pango_ft2_font_map_new();
  pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(map), 72, 72);
  g_private_set(&map_of_thread, map);
  return map;
}

ozero_typesetter *ozero_typesetter_new(const char *language) {
  PangoContext *context = pango_font_map_create_context(font_map());
  // Paper has no pixels that letters could be fitted to.
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string(language));
  pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
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

// Few fonts have the box itself; the ordinary one lends its hollow square.
struct ozero_box ozero_typesetter_box(ozero_typesetter *setter, const char *family, double size) {
  PangoFont *font = font_of(setter, family, size * 1.2);
  if (font == NULL) return (struct ozero_box){0};
  struct ozero_box box = {.run = ozero_run_of(font)};
  hb_font_t *shaper = pango_font_get_hb_font(font);
  box.is_there = hb_font_get_nominal_glyph(shaper, 0x25A1, &box.glyph);
  g_object_unref(font);
  return box;
}
