// The few calls of Linux that Swift's Glibc module does not show.
#ifndef OZERO_CSYSTEM_H
#define OZERO_CSYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

// Each of these returns 0, or the number of the error.

// Lets two entries of one folder change places in one step.
int ozero_exchange(int folder, const char *first, const char *second);

// Renames an entry, unless something has the new name; then EEXIST.
int ozero_rename_new(int folder, const char *from, int other, const char *to);

// Brings all that was written to the file system of an open folder to the disk.
int ozero_sync_file_system(int descriptor);

// Takes the lock of an open file or folder without waiting; EWOULDBLOCK when another has it.
int ozero_lock(int descriptor);

// Gives the lock of an open file or folder back.
void ozero_unlock(int descriptor);

// What the file system knows of a file or folder.
struct ozero_status {
  uint32_t mode;
  uint32_t owner;
  uint32_t group;
  uint64_t size;
  uint64_t device;
  uint64_t inode;
  // 0 where the kernel does not tell.
  uint64_t mount;
  bool is_mount_root;
  // When the file, its name or its rights changed last.
  int64_t changed_seconds;
  uint32_t changed_nanoseconds;
};

// Looks at what stands under a path from an open folder, following no link at its end; an empty
// path is what is open itself.
int ozero_look_at(int folder, const char *path, struct ozero_status *result);

// Gives an open file or folder the access lists and the attributes of another, and takes away lists
// that the other does not have; the list that says who may come in now only if it is asked for.
int ozero_copy_attributes(int from, int to, bool with_access);

// Lets the allocator keep up to so many bytes that were freed, and take blocks of ordinary size
// from them rather than from the system.
void ozero_keep_memory(int bytes);

// The arguments as the system handed them over, the name of the program first; valid for ever.
int ozero_argument_count(void);
const char *ozero_argument(int index);

// Takes what libraries print to standard error away from people and keeps it in memory; where the
// process is ended by its own fault, the end of it is told after words of ours. Returns a descriptor
// that leads to the old standard error, which no child inherits; 2 where there is none left.
int ozero_take_standard_error(void);

// Copies the identities that linkers gave to this build of the program and to its libraries, as many
// bytes as there is room for; returns how many, 0 where none has one.
size_t ozero_build_id(unsigned char *buffer, size_t capacity);

// A day of the civil calendar.
struct ozero_day {
  int year;
  int month;
  int day;
};

// The day that a moment belongs to in a time zone of /usr/share/zoneinfo; EINVAL when there is no
// such zone. Sets TZ for a moment, so no other thread may ask for a local time meanwhile.
int ozero_local_day(const char *zone, time_t moment, struct ozero_day *result);

#endif
