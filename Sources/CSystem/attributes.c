#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/xattr.h>

static const char access_list[] = "system.posix_acl_access";
static const char default_list[] = "system.posix_acl_default";

// The names of all attributes, each ended by a zero; an empty list where there can be none.
struct names {
  char *text;
  size_t length;
};

static int list_names(int descriptor, struct names *names) {
  *names = (struct names){NULL, 0};
  for (;;) {
    ssize_t needed = flistxattr(descriptor, NULL, 0);
    if (needed < 0) return errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
    if (needed == 0) return 0;
    char *text = malloc((size_t)needed);
    if (text == NULL) return ENOMEM;
    ssize_t length = flistxattr(descriptor, text, (size_t)needed);
    if (length >= 0) {
      *names = (struct names){text, (size_t)length};
      return 0;
    }
    free(text);
    // Another attribute may have come in between.
    if (errno != ERANGE) return errno;
  }
}

static bool has_name(struct names names, const char *name) {
  for (size_t at = 0; at < names.length; at += strlen(names.text + at) + 1) {
    if (strcmp(names.text + at, name) == 0) return true;
  }
  return false;
}

// Attributes of the file's content or of the machine (capabilities, checksums) are not copied.
static bool is_copied(const char *name) {
  return strncmp(name, "user.", 5) == 0 || strncmp(name, "system.", 7) == 0
         || strcmp(name, "security.selinux") == 0;
}

static int copy_value(int from, int to, const char *name) {
  for (;;) {
    ssize_t needed = fgetxattr(from, name, NULL, 0);
    if (needed < 0) return errno == ENODATA || errno == ENOTSUP ? 0 : errno;
    char *value = malloc((size_t)needed + 1);
    if (value == NULL) return ENOMEM;
    ssize_t length = fgetxattr(from, name, value, (size_t)needed);
    int error = length < 0 ? errno : 0;
    if (error == 0 && fsetxattr(to, name, value, (size_t)length, 0) != 0) error = errno;
    free(value);
    // Labels of the system are set by whoever may; a file without one is no less closed.
    if (error != 0 && strncmp(name, "security.", 9) == 0) return 0;
    if (error != ERANGE) return error;
  }
}

static int remove_list(int descriptor, struct names wanted, const char *name) {
  if (has_name(wanted, name) || fremovexattr(descriptor, name) == 0) return 0;
  return errno == ENODATA || errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
}

int ozero_copy_attributes(int from, int to, bool with_access) {
  struct names names;
  int error = list_names(from, &names);
  if (error != 0) return error;
  for (size_t at = 0; error == 0 && at < names.length; at += strlen(names.text + at) + 1) {
    const char *name = names.text + at;
    if (!is_copied(name) || (!with_access && strcmp(name, access_list) == 0)) continue;
    error = copy_value(from, to, name);
  }
  // What lies in a folder with a default list has got one that the old file did not have.
  if (error == 0) error = remove_list(to, names, access_list);
  if (error == 0) error = remove_list(to, names, default_list);
  free(names.text);
  return error;
}
