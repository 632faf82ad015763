// ICU types in libxml2's converter structures would clash with those of Foundation, which carries its own ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlreader.h>
