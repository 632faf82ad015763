import SourceText

/// One step of libyaml through a file, in our own terms.
struct YAMLEvent {
  /// What libyaml met.
  enum Kind {
    /// The first event of all; holds nothing.
    case streamStart
    /// The last one; nothing may be asked after it.
    case streamEnd
    /// The beginning of a document, with or without `---`.
    case documentStart
    /// Its end, with or without `...`.
    case documentEnd
    /// A reference by the name behind `*`, without the sign.
    case alias(String)
    /// A text with its escapes resolved.
    case scalar(String, YAMLScalarStyle)
    /// A list, with dashes if it is a block and in brackets if not.
    case sequenceStart(isBlock: Bool)
    /// The end of the innermost list.
    case sequenceEnd
    /// A mapping, by indents if it is a block and in braces if not.
    case mappingStart(isBlock: Bool)
    /// The end of the innermost mapping.
    case mappingEnd
  }

  /// What was met, with what belongs to it alone.
  var kind: Kind

  /// Where it stands; a node's anchor and tag are included.
  var range: SourceRange

  /// The name after `&`, if the node has one.
  var anchor: String?

  /// The resolved tag after `!`, if the node has one.
  var tag: String?
}
