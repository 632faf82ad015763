/// A mistake with the stretch of text to point at.
struct SyntaxFinding {
  /// What was most probably done.
  var mistake: SyntaxMistake
  /// Byte offset of the first byte to point at.
  var lower: Int
  /// Byte offset past the last one; may lie behind the end of the file, where it is cut.
  var upper: Int

  /// Where the thing that the mistake spoiled begins, if that helps.
  var beginning: Int?
}
