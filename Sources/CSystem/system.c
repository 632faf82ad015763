#define _GNU_SOURCE
#include "CSystem.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int error_of(int result) { return result == 0 ? 0 : errno; }

int ozero_exchange(int folder, const char *first, const char *second) {
  return error_of(renameat2(folder, first, folder, second, RENAME_EXCHANGE));
}

int ozero_rename_new(int folder, const char *from, int other, const char *to) {
  int error = error_of(renameat2(folder, from, other, to, RENAME_NOREPLACE));
  // File systems without the flag get the two steps; who comes in between them loses.
  if (error != EINVAL && error != ENOSYS) return error;
  if (faccessat(other, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0) return EEXIST;
  return error_of(renameat(folder, from, other, to));
}

int ozero_sync_file_system(int descriptor) { return error_of(syncfs(descriptor)); }

int ozero_lock(int descriptor) { return error_of(flock(descriptor, LOCK_EX | LOCK_NB)); }

void ozero_unlock(int descriptor) { flock(descriptor, LOCK_UN); }

int ozero_look_at(int folder, const char *path, struct ozero_status *result) {
  struct statx raw;
  const int flags = AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH;
  if (statx(folder, path, flags, STATX_BASIC_STATS | STATX_MNT_ID, &raw) != 0) return errno;
  *result = (struct ozero_status){
      .mode = raw.stx_mode,
      .owner = raw.stx_uid,
      .group = raw.stx_gid,
      .size = raw.stx_size,
      .device = (uint64_t)raw.stx_dev_major << 32 | raw.stx_dev_minor,
      .inode = raw.stx_ino,
      // A bind mount stays on its device; only newer kernels tell of it.
      .mount = (raw.stx_mask & STATX_MNT_ID) != 0 ? raw.stx_mnt_id : 0,
      .is_mount_root = (raw.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0,
      .changed_seconds = raw.stx_ctime.tv_sec,
      .changed_nanoseconds = raw.stx_ctime.tv_nsec,
  };
  return 0;
}

enum { zone_path_size = 256 };

// Glibc takes an unknown zone for UTC without a word, so the zone's file is looked at first. The
// path begins with the colon that TZ has before a file's name.
static bool find_zone(const char *zone, char path[zone_path_size]) {
  if (zone[0] == '\0' || zone[0] == '/' || strstr(zone, "..") != NULL) return false;
  int length = snprintf(path, zone_path_size, ":/usr/share/zoneinfo/%s", zone);
  if (length < 0 || length >= zone_path_size) return false;
  FILE *file = fopen(path + 1, "rbe");
  if (file == NULL) return false;
  char magic[4];
  bool exists = fread(magic, 1, sizeof magic, file) == sizeof magic
                && memcmp(magic, "TZif", sizeof magic) == 0;
  fclose(file);
  return exists;
}

static int set_zone(const char *zone) {
  int result = zone == NULL ? unsetenv("TZ") : setenv("TZ", zone, 1);
  tzset();
  return error_of(result);
}

int ozero_local_day(const char *zone, time_t moment, struct ozero_day *result) {
  char rule[zone_path_size];
  if (!find_zone(zone, rule)) return EINVAL;
  const char *found = getenv("TZ");
  char *before = found == NULL ? NULL : strdup(found);
  if (found != NULL && before == NULL) return ENOMEM;
  int error = set_zone(rule);
  struct tm local;
  if (error == 0 && localtime_r(&moment, &local) == NULL) error = errno;
  int restored = set_zone(before);
  free(before);
  if (error != 0 || restored != 0) return error != 0 ? error : restored;
  *result = (struct ozero_day){local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
  return 0;
}

void ozero_keep_memory(int bytes) {
  mallopt(M_TRIM_THRESHOLD, bytes);
  // Setting one threshold freezes the other at 128 KiB; 32 MiB is the most it may be.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
}

static int console = 2;
static int printed = -1;

static void say(const char *words, size_t length) {
  while (length > 0) {
    ssize_t count = write(console, words, length);
    if (count <= 0) return;
    words += count;
    length -= (size_t)count;
  }
}

// Only calls that a handler of signals may make.
static void tell_own_fault(int number) {
  static const char words[] =
      "внутренняя ошибка программы; сообщите о ней тем, кто её ведёт, вместе с этими строками:\n";
  say(words, sizeof words - 1);
  char bytes[512];
  off_t at = lseek(printed, 0, SEEK_END);
  at = at > 4096 ? at - 4096 : 0;
  for (ssize_t count; (count = pread(printed, bytes, sizeof bytes, at)) > 0; at += count)
    say(bytes, (size_t)count);
  // The handler is gone, so this time it ends the process.
  raise(number);
}

int ozero_take_standard_error(void) {
  int old = fcntl(2, F_DUPFD_CLOEXEC, 3);
  if (old < 0) return 2;
  printed = memfd_create("printed", MFD_CLOEXEC);
  if (printed < 0 || dup2(printed, 2) < 0) {
    close(old);
    return 2;
  }
  console = old;
  struct sigaction action = {.sa_handler = tell_own_fault, .sa_flags = SA_RESETHAND | SA_NODEFER};
  const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) sigaction(faults[i], &action, NULL);
  return console;
}

static int argument_count;
static char **argument_values;

// glibc hands them to constructors; Swift reads them from /proc, which may be missing.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
  argument_count = count;
  argument_values = values;
}

int ozero_argument_count(void) { return argument_count; }

const char *ozero_argument(int index) { return argument_values[index]; }

struct build_id {
  unsigned char *buffer;
  size_t capacity;
  size_t length;
};

static int find_build_id(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  struct build_id *found = context;
  // The part of the kernel in each process is no part of the program.
  if (strncmp(info->dlpi_name, "linux-vdso", 10) == 0) return 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[i];
    if (part->p_type != PT_NOTE) continue;
    const unsigned char *at = (const unsigned char *)(info->dlpi_addr + part->p_vaddr);
    const unsigned char *end = at + part->p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      const ElfW(Nhdr) *note = (const ElfW(Nhdr) *)at;
      const unsigned char *name = at + sizeof *note;
      const unsigned char *text = name + ((note->n_namesz + 3) & ~3u);
      if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && memcmp(name, "GNU", 4) == 0) {
        size_t room = found->capacity - found->length;
        size_t count = note->n_descsz < room ? note->n_descsz : room;
        memcpy(found->buffer + found->length, text, count);
        found->length += count;
      }
      at = text + ((note->n_descsz + 3) & ~3u);
    }
  }
  return 0;
}

size_t ozero_build_id(unsigned char *buffer, size_t capacity) {
  struct build_id found = {buffer, capacity, 0};
  dl_iterate_phdr(find_build_id, &found);
  return found.length;
}
