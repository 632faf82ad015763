// The texts that a thread set lately.
#ifndef OZERO_SHELF_H
#define OZERO_SHELF_H

#include "CTypesetting.h"

#include <glib.h>

// All that a text is set by, as bytes.
GBytes *ozero_shelf_key(const uint8_t *bytes, size_t length, const struct ozero_look *look,
                        const struct ozero_stretch *stretches, size_t count);

// `NULL` for what was not set lately; the caller holds what is found.
ozero_text *ozero_shelf_find(GBytes *key);

void ozero_shelf_keep(GBytes *key, ozero_text *text);

// One holder more; each of them frees the text.
ozero_text *ozero_text_hold(ozero_text *text);

#endif
