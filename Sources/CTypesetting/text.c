#include "runs.h"
#include "shelf.h"

#include <pango/pango.h>
#include <string.h>

struct ozero_text {
  int holders;
  struct ozero_runs runs;
  // Of letters that no font has as outlines.
  GArray *unknown;
  size_t count;
  struct ozero_line lines[];
};

static int units(double points) { return (int)(points * PANGO_SCALE + 0.5); }

static void add(PangoAttrList *list, PangoAttribute *attribute, size_t start, size_t end) {
  attribute->start_index = (guint)start;
  attribute->end_index = (guint)end;
  pango_attr_list_insert(list, attribute);
}

static void add_stretch(PangoAttrList *list, const struct ozero_stretch *stretch, double size) {
  size_t start = stretch->start, end = stretch->end;
  if (stretch->is_bold) add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
  if (stretch->is_italic) add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
  if (stretch->is_unbroken) add(list, pango_attr_allow_breaks_new(FALSE), start, end);
  // Parts a text and is not drawn.
  if (stretch->is_apart) {
    add(list, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), start, end);
  }
  if (stretch->gap > 0) {
    // As high as letters, so that a line of nothing else is as high as others.
    PangoRectangle area = {0, -units(0.89 * size), units(stretch->gap), units(1.1 * size)};
    add(list, pango_attr_shape_new(&area, &area), start, end);
  }
}

static void set_attributes(PangoLayout *layout, double size,
                           const struct ozero_stretch *stretches, size_t count) {
  PangoAttrList *list = pango_attr_list_new();
  // A word that is longer than a line is cut, but gets no hyphen that nobody wrote.
  pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
  for (size_t i = 0; i < count; i++) add_stretch(list, &stretches[i], size);
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
}

static void set_font(PangoLayout *layout, const struct ozero_look *look) {
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family_static(font, look->family);
  pango_font_description_set_absolute_size(font, look->size * PANGO_SCALE);
  if (look->is_bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  if (look->is_italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  // The layout copies what it is given.
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
}

static PangoAlignment alignment(enum ozero_alignment alignment) {
  switch (alignment) {
    case ozero_center: return PANGO_ALIGN_CENTER;
    case ozero_end: return PANGO_ALIGN_RIGHT;
    case ozero_start:
    case ozero_justified: return PANGO_ALIGN_LEFT;
  }
  return PANGO_ALIGN_LEFT;
}

static PangoLayout *layout_of(ozero_typesetter *setter, const struct ozero_look *look) {
  PangoLayout *layout = pango_layout_new((PangoContext *)setter);
  set_font(layout, look);
  // Papers are Russian, whatever letter a paragraph begins with.
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_width(layout, units(look->width));
  pango_layout_set_indent(layout, units(look->indent));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout, alignment(look->alignment));
  pango_layout_set_justify(layout, look->alignment == ozero_justified);
  pango_layout_set_line_spacing(layout, (float)look->spacing);
  return layout;
}

static struct ozero_line line_at(PangoLayoutIter *iterator) {
  const PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iterator);
  PangoRectangle area;
  pango_layout_iter_get_line_extents(iterator, NULL, &area);
  int top, bottom;
  pango_layout_iter_get_line_yrange(iterator, &top, &bottom);
  return (struct ozero_line){
    .start = (size_t)line->start_index,
    .end = (size_t)(line->start_index + line->length),
    .left = points(area.x),
    .width = points(area.width),
    .baseline = points(pango_layout_iter_get_baseline(iterator) - top),
    .height = points(bottom - top),
  };
}

static const char line_end[] = "\xE2\x80\xA8";

static bool ends_itself(const char *bytes, const PangoLayoutLine *line) {
  size_t size = sizeof line_end - 1, length = (size_t)line->length;
  return length >= size && memcmp(bytes + line->start_index + length - size, line_end, size) == 0;
}

static size_t count_spaces(const char *bytes, size_t length) {
  while (length > 0 && bytes[length - 1] == ' ') length--;
  size_t spaces = 0;
  for (size_t i = 0; i < length; i++) spaces += bytes[i] == ' ';
  return spaces;
}

// Whether a line would have to be pulled over all the width that should not: one of few words, where
// Pango pulls even letters apart, or one that the text itself ends.
static bool is_torn(PangoLayout *layout) {
  if (!pango_layout_get_justify(layout)) return false;
  const char *bytes = pango_layout_get_text(layout);
  int last = pango_layout_get_line_count(layout) - 1;
  for (int i = 0; i < last; i++) {
    const PangoLayoutLine *line = pango_layout_get_line_readonly(layout, i);
    bool is_short = count_spaces(bytes + line->start_index, (size_t)line->length) < 2;
    if (is_short || ends_itself(bytes, line)) return true;
  }
  return false;
}

static PangoLayout *set(ozero_typesetter *setter, const uint8_t *bytes, size_t length,
                        const struct ozero_look *look, const struct ozero_stretch *stretches,
                        size_t count) {
  PangoLayout *layout = layout_of(setter, look);
  set_attributes(layout, look->size, stretches, count);
  pango_layout_set_text(layout, length == 0 ? "" : (const char *)bytes, (int)length);
  if (is_torn(layout)) pango_layout_set_justify(layout, FALSE);
  return layout;
}

static GArray *unknown_places(PangoLayout *layout) {
  GArray *places = g_array_new(FALSE, FALSE, sizeof(size_t));
  for (GSList *line = pango_layout_get_lines_readonly(layout); line != NULL; line = line->next) {
    const PangoLayoutLine *content = line->data;
    for (GSList *runs = content->runs; runs != NULL; runs = runs->next) {
      ozero_add_unknown(runs->data, places);
    }
  }
  return places;
}

static ozero_text *text_of(PangoLayout *layout) {
  size_t lines = (size_t)pango_layout_get_line_count(layout);
  ozero_text *text = g_malloc(sizeof *text + lines * sizeof text->lines[0]);
  text->holders = 1;
  text->count = lines;
  PangoLayoutIter *iterator = pango_layout_get_iter(layout);
  for (size_t i = 0; i < lines; i++) {
    text->lines[i] = line_at(iterator);
    pango_layout_iter_next_line(iterator);
  }
  pango_layout_iter_free(iterator);
  text->runs = ozero_runs_of(layout, text->lines);
  text->unknown = unknown_places(layout);
  return text;
}

ozero_text *ozero_text_new(ozero_typesetter *setter, const uint8_t *bytes, size_t length,
                           const struct ozero_look *look, const struct ozero_stretch *stretches,
                           size_t count) {
  GBytes *key = ozero_shelf_key(bytes, length, look, stretches, count);
  ozero_text *text = ozero_shelf_find(key);
  if (text == NULL) {
    PangoLayout *layout = set(setter, bytes, length, look, stretches, count);
    text = text_of(layout);
    g_object_unref(layout);
    ozero_shelf_keep(key, text);
  }
  g_bytes_unref(key);
  return text;
}

ozero_text *ozero_text_hold(ozero_text *text) {
  text->holders++;
  return text;
}

void ozero_text_free(ozero_text *text) {
  if (--text->holders > 0) return;
  ozero_runs_free(&text->runs);
  g_array_unref(text->unknown);
  g_free(text);
}

size_t ozero_text_lines(const ozero_text *text) { return text->count; }

struct ozero_line ozero_text_line(const ozero_text *text, size_t line) {
  return text->lines[line];
}

double ozero_text_left(const ozero_text *text, size_t line, size_t place) {
  size_t count;
  const struct ozero_run *runs = ozero_text_runs(text, line, &count);
  for (size_t i = 0; i < count; i++) {
    if (place < runs[i].start || place >= runs[i].end) continue;
    for (size_t j = 0; j < runs[i].count && place > runs[i].start; j++) {
      if (runs[i].glyphs[j].place == place) return runs[i].glyphs[j].left;
    }
    return runs[i].left;
  }
  return count == 0 ? text->lines[line].left : runs[count - 1].left + runs[count - 1].width;
}

size_t ozero_text_unknown(const ozero_text *text, size_t *places, size_t room) {
  size_t found = text->unknown->len;
  for (size_t i = 0; i < found && i < room; i++) {
    places[i] = g_array_index(text->unknown, size_t, i);
  }
  return found;
}

const struct ozero_run *ozero_text_runs(const ozero_text *text, size_t line, size_t *count) {
  const size_t *starts = &text->runs.starts[line];
  *count = starts[1] - starts[0];
  return text->runs.runs + starts[0];
}
