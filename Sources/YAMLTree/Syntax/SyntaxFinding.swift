/// A mistake with the stretch of text to point at.
struct SyntaxFinding {
  var mistake: SyntaxMistake
  var lower: Int
  var upper: Int

  /// Where the thing that the mistake spoiled begins, if that helps.
  var beginning: Int?
}
