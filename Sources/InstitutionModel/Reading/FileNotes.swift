import Diagnostics
import Schema
import YAMLTree

/// What was noted while a file was read.
struct FileNotes {
  /// The tree of the file with what is wrong with it, where it is parsed already.
  var parsed: (root: YAMLNode?, diagnostics: [Diagnostic])?
  var reader = Reader(aliases: KeyAliases.meanings)
  /// The comments that let findings of rules be.
  var suppressions: [Suppression] = []
  /// The texts that may hold what must not be public.
  var texts: [WrittenText] = []
}
