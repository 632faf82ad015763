// Lines of text, set by Pango, as the letters of fonts and their places.
//
// Pango's own headers stay inside: pkg-config gives flags with them that SwiftPM refuses, and GLib's
// macros are nothing that Swift could call. Lengths are in points; places are offsets in UTF-8.
#ifndef OZERO_CTYPESETTING_H
#define OZERO_CTYPESETTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// What sets texts in one thread.
typedef struct ozero_typesetter ozero_typesetter;

ozero_typesetter *ozero_typesetter_new(const char *language);
void ozero_typesetter_free(ozero_typesetter *setter);

// A face of a font; one for all texts of a thread.
typedef struct ozero_face ozero_face;

// Whether the family is there, rather than one that stands in for it.
bool ozero_typesetter_has(ozero_typesetter *setter, const char *family);

enum ozero_alignment { ozero_start, ozero_center, ozero_end, ozero_justified };

// How all of a text is set.
struct ozero_look {
  const char *family;
  double size;
  bool is_bold;
  bool is_italic;
  enum ozero_alignment alignment;
  // Of the column.
  double width;
  // Of the first line.
  double indent;
  // In lines.
  double spacing;
};

// What is special about a part of a text.
struct ozero_stretch {
  size_t start;
  size_t end;
  bool is_bold;
  bool is_italic;
  // No line ends inside.
  bool is_unbroken;
  // Can be shown by itself.
  bool is_apart;
  // Nothing is shown, and so much is left free; 0 where the text is shown.
  double gap;
};

// A text in lines.
typedef struct ozero_text ozero_text;

// What a thread set lately it finds again: papers of one kind say the same for the most part.
ozero_text *ozero_text_new(ozero_typesetter *setter, const uint8_t *_Nullable bytes, size_t length,
                           const struct ozero_look *look,
                           const struct ozero_stretch *_Nullable stretches, size_t count);
void ozero_text_free(ozero_text *text);

struct ozero_line {
  size_t start;
  size_t end;
  // From the left edge of the column to where the line begins.
  double left;
  double width;
  // From the upper edge of the line.
  double baseline;
  double height;
};

size_t ozero_text_lines(const ozero_text *text);
struct ozero_line ozero_text_line(const ozero_text *text, size_t line);

// Where on its line, from the left edge of the column, the letter of a place stands; the line's right
// edge for a place beyond it.
double ozero_text_left(const ozero_text *text, size_t line, size_t place);

// Copies the places of letters that no font has as outlines, as many as there is room for; returns how many
// there are.
size_t ozero_text_unknown(const ozero_text *text, size_t *_Nullable places, size_t room);

// One of a font's letters.
struct ozero_glyph {
  uint32_t id;
  // Of the letters of the text that it shows, the first; others may show the same.
  uint32_t place;
  // From the left edge of the column.
  double left;
  // Above the baseline.
  double rise;
};

// Letters of one font side by side on a line, from left to right.
struct ozero_run {
  const ozero_face *_Nonnull face;
  double size;
  // How far the letters lean, as a tangent, where the font has no italic of its own.
  double slant;
  // Whether the letters are to be thickened, because the font has no bold of its own.
  bool is_thickened;
  // Whether the text goes from right to left.
  bool is_backward;
  // From the left edge of the column.
  double left;
  double width;
  // What of the text it shows.
  size_t start;
  size_t end;
  size_t count;
  const struct ozero_glyph *_Nullable glyphs;
};

// The runs of a line, from left to right; they live as long as the text.
const struct ozero_run *ozero_text_runs(const ozero_text *text, size_t line, size_t *count);

// How wide the box to tick is, in heights of letters.
#define OZERO_BOX_WIDTH 0.75

// A letter alone.
struct ozero_box {
  // What it looks like; the run has no letters.
  struct ozero_run run;
  uint32_t glyph;
  // Whether a font has it.
  bool is_there;
};

// The hollow square that stands for a box to tick.
struct ozero_box ozero_typesetter_box(ozero_typesetter *setter, const char *family, double size);

// A face whose letters are put into a file.
typedef struct ozero_font ozero_font;

ozero_font *ozero_font_new(const ozero_face *face);
void ozero_font_free(ozero_font *font);

// What a font says of itself; lengths in thousandths of its size.
struct ozero_font_facts {
  char name[64];
  double ascent;
  double descent;
  double cap_height;
  // Of all its letters: left, lower, right, upper.
  double box[4];
  double italic_angle;
  // How many letters it has.
  size_t count;
  // Whether its outlines are those of PostScript, else those of TrueType.
  bool is_postscript;
};

struct ozero_font_facts ozero_font_facts(const ozero_font *font);

// How far the next letter stands from this one, in thousandths of the size.
double ozero_font_advance(const ozero_font *font, uint32_t glyph);

// A font of some letters of another.
typedef struct ozero_subset ozero_subset;

// Letters of TrueType are counted anew, those of PostScript keep their numbers; `NULL` when the font
// is damaged.
ozero_subset *_Nullable ozero_subset_new(const ozero_font *font, const uint32_t *glyphs,
                                         size_t count);
void ozero_subset_free(ozero_subset *subset);

// Its bytes, which live as long as it does.
const uint8_t *_Nullable ozero_subset_bytes(const ozero_subset *subset, size_t *length);

// What number a letter of the font has in it.
uint32_t ozero_subset_glyph(const ozero_subset *subset, uint32_t glyph);

#pragma clang assume_nonnull end

#endif
