#include "font.h"

#include <hb-subset.h>
#include <stdlib.h>

struct ozero_subset {
  hb_subset_plan_t *plan;
  hb_blob_t *blob;
};

static const hb_tag_t kept[] = {
  HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
  HB_TAG('m', 'a', 'x', 'p'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('g', 'l', 'y', 'f'),
  HB_TAG('C', 'F', 'F', ' '),
};

// Readers of a PDF draw outlines and ask for nothing else.
static void drop_tables(hb_subset_input_t *input) {
  hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  hb_set_clear(dropped);
  hb_set_invert(dropped);
  for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) hb_set_del(dropped, kept[i]);
}

static hb_subset_input_t *input_of(const uint32_t *glyphs, size_t count, bool is_postscript) {
  hb_subset_input_t *input = hb_subset_input_create_or_fail();
  if (input == NULL) return NULL;
  hb_set_t *set = hb_subset_input_glyph_set(input);
  for (size_t i = 0; i < count; i++) hb_set_add(set, glyphs[i]);
  drop_tables(input);
  unsigned flags = HB_SUBSET_FLAGS_NO_HINTING;
  if (is_postscript) flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
  hb_subset_input_set_flags(input, flags);
  return input;
}

// A file of TrueType is taken whole, of one of PostScript the table with the outlines.
static hb_blob_t *blob_of(hb_subset_plan_t *plan, bool is_postscript) {
  hb_face_t *face = hb_subset_plan_execute_or_fail(plan);
  if (face == NULL) return NULL;
  hb_blob_t *blob = is_postscript ? hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '))
                                  : hb_face_reference_blob(face);
  hb_face_destroy(face);
  if (hb_blob_get_length(blob) > 0) return blob;
  hb_blob_destroy(blob);
  return NULL;
}

ozero_subset *ozero_subset_new(const ozero_font *font, const uint32_t *glyphs, size_t count) {
  hb_face_t *face = hb_font_get_face((hb_font_t *)font);
  bool is_postscript = ozero_face_has(face, HB_TAG('C', 'F', 'F', ' '));
  hb_subset_input_t *input = input_of(glyphs, count, is_postscript);
  if (input == NULL) return NULL;
  hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face, input);
  hb_subset_input_destroy(input);
  if (plan == NULL) return NULL;
  hb_blob_t *blob = blob_of(plan, is_postscript);
  ozero_subset *subset = blob == NULL ? NULL : malloc(sizeof *subset);
  if (subset == NULL) {
    hb_subset_plan_destroy(plan);
    hb_blob_destroy(blob);
    return NULL;
  }
  *subset = (ozero_subset){plan, blob};
  return subset;
}

void ozero_subset_free(ozero_subset *subset) {
  hb_subset_plan_destroy(subset->plan);
  hb_blob_destroy(subset->blob);
  free(subset);
}

const uint8_t *ozero_subset_bytes(const ozero_subset *subset, size_t *length) {
  unsigned count;
  const char *bytes = hb_blob_get_data(subset->blob, &count);
  *length = count;
  return (const uint8_t *)bytes;
}

uint32_t ozero_subset_glyph(const ozero_subset *subset, uint32_t glyph) {
  return hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(subset->plan), glyph);
}
