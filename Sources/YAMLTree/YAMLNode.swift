import SourceText

/// A value of a YAML file with the stretch of text that it was read from.
///
/// Scalars stay text: nothing guesses that `16:45` is a number or `нет` a truth value.
public struct YAMLNode: Hashable, Sendable {
  /// What stands there.
  public indirect enum Content: Hashable, Sendable {
    /// Text with escapes and line folding resolved; an absent value is plain empty text.
    case scalar(String, YAMLScalarStyle)
    /// Items in the file's order; empty for `[]` alone.
    case sequence([YAMLNode])
    /// Keys in the file's order, each name once; empty for `{}` or where all were refused.
    case mapping([YAMLEntry])
  }

  /// What stands there, without anchors, tags and comments.
  public var content: Content

  /// From the first to past the last character, without the blanks and comments that follow.
  ///
  /// An absent value has a range without width right after its key's colon or its item's dash.
  public var range: SourceRange

  public init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// Whether nothing was written here: `key:` with nothing after it.
  public var isAbsent: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return text.isEmpty
  }
}
