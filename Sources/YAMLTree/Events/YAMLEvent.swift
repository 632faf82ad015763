import SourceText

/// One step of libyaml through a file, in our own terms.
struct YAMLEvent {
  /// What libyaml met.
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, YAMLScalarStyle)
    case sequenceStart(isBlock: Bool)
    case sequenceEnd
    case mappingStart(isBlock: Bool)
    case mappingEnd
  }

  var kind: Kind

  /// Where it stands; a node's anchor and tag are included.
  var range: SourceRange

  /// The name after `&`, if the node has one.
  var anchor: String?

  /// The resolved tag after `!`, if the node has one.
  var tag: String?
}
