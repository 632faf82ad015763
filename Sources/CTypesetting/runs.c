#include "runs.h"

#include <pango/pangofc-font.h>
#include <string.h>

static const char line_end[] = "\xE2\x80\xA8";

struct ozero_run ozero_run_of(PangoFont *font) {
  struct ozero_run run = {0};
  hb_font_t *shaper = pango_font_get_hb_font(font);
  int width, height;
  hb_font_get_scale(shaper, &width, &height);
  run.face = (const ozero_face *)hb_font_get_face(shaper);
  run.size = points(width);
  FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
  FcBool is_thickened = FcFalse;
  FcMatrix *matrix = NULL;
  FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &is_thickened);
  run.is_thickened = is_thickened == FcTrue;
  if (FcPatternGetMatrix(pattern, FC_MATRIX, 0, &matrix) == FcResultMatch) run.slant = matrix->xy;
  return run;
}

static bool find_space(PangoFont *font, PangoGlyph *space) {
  return hb_font_get_nominal_glyph(pango_font_get_hb_font(font), ' ', space);
}

// A line that was broken has no glyph for the space at its end, nor has the letter that ends a line
// in the text itself; with one, words stay apart for those who copy the text or hear it.
static bool is_space(const char *letter) {
  return *letter == ' ' || strncmp(letter, line_end, sizeof line_end - 1) == 0;
}

static PangoGlyph shown(const PangoLayoutRun *run, int index, const char *bytes) {
  PangoGlyph glyph = run->glyphs->glyphs[index].glyph;
  const char *letter = bytes + run->item->offset + run->glyphs->log_clusters[index];
  bool is_shown = glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
  if (is_shown && strncmp(letter, line_end, sizeof line_end - 1) != 0) return glyph;
  PangoGlyph space;
  bool has_space = is_space(letter) && find_space(run->item->analysis.font, &space);
  return has_space ? space : PANGO_GLYPH_EMPTY;
}

void ozero_add_unknown(const PangoLayoutRun *run, GArray *places) {
  bool has_outlines = ozero_has_outlines(ozero_run_of(run->item->analysis.font).face);
  for (int i = 0; i < run->glyphs->num_glyphs; i++) {
    PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
    if (glyph == PANGO_GLYPH_EMPTY) continue;
    if (has_outlines && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0) continue;
    size_t place = (size_t)(run->item->offset + run->glyphs->log_clusters[i]);
    g_array_append_val(places, place);
  }
}

// `left` is where the run begins, from the left edge of the column, and then where it ends.
static void add(struct ozero_run *result, struct ozero_glyph *glyphs, const PangoLayoutRun *run,
                const char *bytes, int *left) {
  *result = ozero_run_of(run->item->analysis.font);
  result->is_backward = run->item->analysis.level % 2 == 1;
  result->start = (size_t)run->item->offset;
  result->end = (size_t)(run->item->offset + run->item->length);
  result->glyphs = glyphs;
  result->left = points(*left);
  for (int i = 0; i < run->glyphs->num_glyphs; i++) {
    const PangoGlyphGeometry *geometry = &run->glyphs->glyphs[i].geometry;
    PangoGlyph glyph = shown(run, i, bytes);
    if (glyph != PANGO_GLYPH_EMPTY) {
      glyphs[result->count++] = (struct ozero_glyph){
        .id = glyph,
        .place = (uint32_t)(run->item->offset + run->glyphs->log_clusters[i]),
        .left = points(*left + geometry->x_offset),
        .rise = points(-geometry->y_offset),
      };
    }
    *left += geometry->width;
  }
  result->width = points(*left) - result->left;
}

static void count(PangoLayout *layout, size_t *runs, size_t *glyphs) {
  for (GSList *line = pango_layout_get_lines_readonly(layout); line != NULL; line = line->next) {
    const PangoLayoutLine *content = line->data;
    for (GSList *run = content->runs; run != NULL; run = run->next) {
      const PangoLayoutRun *item = run->data;
      *runs += 1;
      *glyphs += (size_t)item->glyphs->num_glyphs;
    }
  }
}

struct ozero_runs ozero_runs_of(PangoLayout *layout, const struct ozero_line *lines) {
  size_t runs = 0, glyphs = 0, index = 0, line = 0;
  count(layout, &runs, &glyphs);
  struct ozero_runs result = {
    .starts = g_new(size_t, (size_t)pango_layout_get_line_count(layout) + 1),
    .runs = g_new(struct ozero_run, runs),
    .glyphs = g_new(struct ozero_glyph, glyphs),
  };
  struct ozero_glyph *next = result.glyphs;
  const char *bytes = pango_layout_get_text(layout);
  for (GSList *item = pango_layout_get_lines_readonly(layout); item != NULL; item = item->next) {
    const PangoLayoutLine *content = item->data;
    int left = (int)(lines[line].left * PANGO_SCALE);
    result.starts[line++] = index;
    for (GSList *run = content->runs; run != NULL; run = run->next) {
      add(&result.runs[index], next, run->data, bytes, &left);
      next += result.runs[index++].count;
    }
  }
  result.starts[line] = index;
  return result;
}

void ozero_runs_free(struct ozero_runs *runs) {
  g_free(runs->starts);
  g_free(runs->runs);
  g_free(runs->glyphs);
}
