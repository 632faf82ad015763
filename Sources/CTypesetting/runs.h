// The runs of a text that Pango set.
#ifndef OZERO_RUNS_H
#define OZERO_RUNS_H

#include "CTypesetting.h"

#include "font.h"

#include <pango/pango.h>

static inline double points(int units) { return (double)units / PANGO_SCALE; }

struct ozero_runs {
  // For each line the number of its first run, then the number of all.
  size_t *starts;
  struct ozero_run *runs;
  struct ozero_glyph *glyphs;
};

struct ozero_runs ozero_runs_of(PangoLayout *layout, const struct ozero_line *lines);
void ozero_runs_free(struct ozero_runs *runs);

// Adds the places of letters that no font has as outlines.
void ozero_add_unknown(const PangoLayoutRun *run, GArray *places);

// A run of a font without letters.
struct ozero_run ozero_run_of(PangoFont *font);

#endif
