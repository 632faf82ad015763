#include "font.h"

#include <hb-ot.h>
#include <stdlib.h>

static hb_font_t *of(const ozero_font *font) { return (hb_font_t *)font; }

ozero_font *ozero_font_new(const ozero_face *face) {
  // Without a scale of its own a font has the units of its face.
  return (ozero_font *)hb_font_create((hb_face_t *)face);
}

void ozero_font_free(ozero_font *font) { hb_font_destroy(of(font)); }

bool ozero_face_has(hb_face_t *face, hb_tag_t table) {
  hb_blob_t *blob = hb_face_reference_table(face, table);
  bool is_there = hb_blob_get_length(blob) > 0;
  hb_blob_destroy(blob);
  return is_there;
}

bool ozero_has_outlines(const ozero_face *opaque) {
  static hb_user_data_key_t key;
  static char yes, no;
  hb_face_t *face = (hb_face_t *)opaque;
  const void *known = hb_face_get_user_data(face, &key);
  if (known != NULL) return known == &yes;
  bool is_so = ozero_face_has(face, HB_TAG('g', 'l', 'y', 'f')) ||
               ozero_face_has(face, HB_TAG('C', 'F', 'F', ' '));
  hb_face_set_user_data(face, &key, is_so ? &yes : &no, NULL, true);
  return is_so;
}

static double thousandths(const ozero_font *font, double units) {
  return units * 1000 / hb_face_get_upem(hb_font_get_face(of(font)));
}

static double metric(const ozero_font *font, hb_ot_metrics_tag_t tag) {
  hb_position_t value;
  hb_ot_metrics_get_position_with_fallback(of(font), tag, &value);
  return thousandths(font, value);
}

// The box of all letters is said by the table of the face's head, from its byte 36 on.
static void read_box(const ozero_font *font, double box[4]) {
  hb_blob_t *blob = hb_face_reference_table(hb_font_get_face(of(font)), HB_TAG('h', 'e', 'a', 'd'));
  unsigned length;
  const uint8_t *bytes = (const uint8_t *)hb_blob_get_data(blob, &length);
  for (unsigned i = 0; i < 4 && length >= 44; i++) {
    const uint8_t *number = bytes + 36 + 2 * i;
    box[i] = thousandths(font, (int16_t)(number[0] << 8 | number[1]));
  }
  hb_blob_destroy(blob);
}

struct ozero_font_facts ozero_font_facts(const ozero_font *font) {
  hb_face_t *face = hb_font_get_face(of(font));
  struct ozero_font_facts facts = {
    .ascent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER),
    .descent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER),
    .cap_height = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT),
    .italic_angle = hb_style_get_value(of(font), HB_STYLE_TAG_SLANT_ANGLE),
    .count = hb_face_get_glyph_count(face),
    .is_postscript = ozero_face_has(face, HB_TAG('C', 'F', 'F', ' ')),
  };
  unsigned size = sizeof facts.name;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, facts.name);
  read_box(font, facts.box);
  return facts;
}

double ozero_font_advance(const ozero_font *font, uint32_t glyph) {
  return thousandths(font, hb_font_get_glyph_h_advance(of(font), glyph));
}
