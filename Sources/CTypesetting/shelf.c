#include "shelf.h"

#include <string.h>

// What is asked for stays: when the new half is full, the old one goes and the new one becomes old.
struct shelf {
  GHashTable *recent;
  GHashTable *old;
};

// Texts in a half: several notices have as many that differ.
enum { most = 512 };

// In bytes; texts that are longer are not set twice.
enum { longest = 8192 };

static void free_key(gpointer key) { g_bytes_unref(key); }

static void free_text(gpointer text) { ozero_text_free(text); }

static GHashTable *new_half(void) {
  return g_hash_table_new_full(g_bytes_hash, g_bytes_equal, free_key, free_text);
}

static void free_shelf(gpointer opaque) {
  struct shelf *shelf = opaque;
  g_hash_table_unref(shelf->recent);
  g_hash_table_unref(shelf->old);
  g_free(shelf);
}

static GPrivate shelf_of_thread = G_PRIVATE_INIT(free_shelf);

static struct shelf *shelf_here(void) {
  struct shelf *shelf = g_private_get(&shelf_of_thread);
  if (shelf != NULL) return shelf;
  shelf = g_new(struct shelf, 1);
  *shelf = (struct shelf){new_half(), new_half()};
  g_private_set(&shelf_of_thread, shelf);
  return shelf;
}

static void append(GByteArray *array, const void *bytes, size_t length) {
  g_byte_array_append(array, bytes, (guint)length);
}

// Field by field, because between fields lie bytes that say nothing.
static void append_stretch(GByteArray *array, const struct ozero_stretch *stretch) {
  const uint8_t flags = (uint8_t)(stretch->is_bold | stretch->is_italic << 1 |
                                  stretch->is_unbroken << 2 | stretch->is_apart << 3);
  append(array, &stretch->start, sizeof stretch->start);
  append(array, &stretch->end, sizeof stretch->end);
  append(array, &stretch->gap, sizeof stretch->gap);
  append(array, &flags, sizeof flags);
}

static void append_look(GByteArray *array, const struct ozero_look *look) {
  const double lengths[] = {look->size, look->width, look->indent, look->spacing};
  const uint8_t flags = (uint8_t)(look->is_bold | look->is_italic << 1 | look->alignment << 2);
  append(array, look->family, strlen(look->family) + 1);
  append(array, lengths, sizeof lengths);
  append(array, &flags, sizeof flags);
}

GBytes *ozero_shelf_key(const uint8_t *bytes, size_t length, const struct ozero_look *look,
                        const struct ozero_stretch *stretches, size_t count) {
  GByteArray *array = g_byte_array_sized_new((guint)(length + 32 * count + 96));
  append_look(array, look);
  append(array, &count, sizeof count);
  for (size_t i = 0; i < count; i++) append_stretch(array, &stretches[i]);
  append(array, bytes, length);
  return g_byte_array_free_to_bytes(array);
}

ozero_text *ozero_shelf_find(GBytes *key) {
  struct shelf *shelf = shelf_here();
  ozero_text *text = g_hash_table_lookup(shelf->recent, key);
  if (text != NULL) return ozero_text_hold(text);
  text = g_hash_table_lookup(shelf->old, key);
  if (text == NULL) return NULL;
  ozero_text_hold(text);
  ozero_shelf_keep(key, text);
  return text;
}

void ozero_shelf_keep(GBytes *key, ozero_text *text) {
  if (g_bytes_get_size(key) > longest) return;
  struct shelf *shelf = shelf_here();
  if (g_hash_table_size(shelf->recent) >= most) {
    g_hash_table_unref(shelf->old);
    shelf->old = shelf->recent;
    shelf->recent = new_half();
  }
  g_hash_table_insert(shelf->recent, g_bytes_ref(key), ozero_text_hold(text));
}
