// The faces that texts are set in.
#ifndef OZERO_FONT_H
#define OZERO_FONT_H

#include "CTypesetting.h"

#include <hb.h>

bool ozero_face_has(hb_face_t *face, hb_tag_t table);

// Whether the letters are outlines of TrueType or PostScript, which a PDF can hold.
bool ozero_has_outlines(const ozero_face *face);

#endif
