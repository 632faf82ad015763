// Lines of text, set by Pango and shown by Cairo.
//
// Pango's own headers stay inside: pkg-config gives flags with them that SwiftPM refuses, and GLib's
// macros are nothing that Swift could call. Lengths are in points; places are offsets in UTF-8.
#ifndef OZERO_CTYPESETTING_H
#define OZERO_CTYPESETTING_H

#include <cairo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// What sets texts in one thread.
typedef struct ozero_typesetter ozero_typesetter;

ozero_typesetter *ozero_typesetter_new(const char *language);
void ozero_typesetter_free(ozero_typesetter *setter);

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

// Where on its line, from the left edge of the column, the letter of a place stands.
double ozero_text_left(const ozero_text *text, size_t line, size_t place);

// Copies the places of letters that no font has, as many as there is room for; returns how many
// there are.
size_t ozero_text_unknown(const ozero_text *text, size_t *_Nullable places, size_t room);

// Shows those parts of a line that begin in a stretch; `left` is that of the column.
void ozero_text_show(const ozero_text *text, size_t line, size_t start, size_t end,
                     cairo_t *cairo, double left, double baseline);

// How wide the box to tick is, in heights of letters.
#define OZERO_BOX_WIDTH 0.75

// Shows a box to tick, which those who copy the text get as U+2610.
void ozero_typesetter_show_box(ozero_typesetter *setter, const char *family, double size,
                               cairo_t *cairo, double left, double baseline);

#pragma clang assume_nonnull end

#endif
