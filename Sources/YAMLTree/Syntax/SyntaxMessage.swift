/// The words of a finding: what is wrong, and how to mend it.
struct SyntaxMessage {
  /// One line in Russian, without a period.
  var message: String
  /// What to do about it, in Russian, without a period.
  var help: String
}
