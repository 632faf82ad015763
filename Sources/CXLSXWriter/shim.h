#include <xlsxwriter.h>

// glibc declares it for _GNU_SOURCE only, which Swift's importer does not set.
int memfd_create(const char *name, unsigned int flags);
