// The few calls of Linux that Swift's Glibc module does not show.
#ifndef OZERO_CSYSTEM_H
#define OZERO_CSYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

// Each of these returns 0, or the number of the error.

// Lets two entries of one folder change places in one step.
int ozero_exchange(int folder, const char *first, const char *second);

// Brings all that was written to the file system of an open folder to the disk.
int ozero_sync_file_system(int descriptor);

// Takes the lock of an open file or folder without waiting; EWOULDBLOCK when another has it.
int ozero_lock(int descriptor);

// Gives the lock of an open file or folder back.
void ozero_unlock(int descriptor);

// Whether another file system, or a bind mount, is mounted on an entry of a folder.
int ozero_is_mount_point(int folder, const char *name, bool *result);

// Lets the allocator keep up to so many bytes that were freed, and take blocks of ordinary size
// from them rather than from the system.
void ozero_keep_memory(int bytes);

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
