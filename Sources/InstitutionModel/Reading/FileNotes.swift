import Schema

/// What was noted while a file was read.
struct FileNotes {
  var reader = Reader(aliases: KeyAliases.meanings)
  /// The comments that let findings of rules be.
  var suppressions: [Suppression] = []
  /// The texts that may hold what must not be public.
  var texts: [WrittenText] = []
}
