import SourceText

/// A comment that lets findings of rules be: `# ozero: допустить <код> — причина`.
///
/// It speaks of the line on which it stands behind a value; alone on its line, of the line below.
///
/// Russian: «допустить».
public struct Suppression: Hashable, Sendable {
  /// The comment, from its «#» to the end of the line.
  public var range: SourceRange
  /// The codes of the rules; empty when the comment cannot be understood.
  public var codes: [Term]
  /// Why it is lawful; `nil` when nothing is said, and then nothing is let be.
  public var reason: Term?
  /// The line whose findings it lets be, without its end.
  public var line: SourceRange
}
