import CYAML
import SourceText

/// A pull parser over one text: libyaml's events with byte ranges of the file.
///
/// It must not outlive the buffer that it reads.
struct EventReader: ~Copyable {
  /// Lies in memory of its own, as libyaml keeps pointers into it.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The file that every range names.
  private let file: SourceFileID
  /// The whole text, a byte-order mark included.
  private let text: UnsafeBufferPointer<UInt8>
  private let edited: EditedText
  /// Where the last mark lay.
  private var cursor: CharacterCursor

  /// Fails only when the machine has no memory left.
  ///
  /// - Parameters:
  ///   - text: The bytes of the edited text.
  ///   - edited: The text, which knows the places of the file.
  ///   - file: The identity of the file.
  init?(_ text: UnsafeBufferPointer<UInt8>, of edited: EditedText, file: SourceFileID) {
    self.text = text
    self.edited = edited
    self.file = file
    cursor = CharacterCursor(text)
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // Told its encoding, libyaml would count the mark as a column; so it never sees the mark.
    let body = UnsafeBufferPointer(rebasing: text[cursor.start...])
    yaml_parser_set_input_string(parser, body.baseAddress, body.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event, or what made libyaml stop; after either end nothing more may be asked.
  mutating func next() -> Result<YAMLEvent, SyntaxProblem> {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return .failure(problem()) }
    defer { yaml_event_delete(&event) }
    return .success(converted(event))
  }

  /// The event in our own terms, with anchor and tag of whatever can have them.
  ///
  /// Texts are copied; libyaml frees its own when the event is deleted.
  private mutating func converted(_ event: yaml_event_t) -> YAMLEvent {
    var result = YAMLEvent(kind: Self.kind(of: event), range: range(of: event))
    switch event.type {
    case YAML_SCALAR_EVENT:
      result.anchor = Self.string(event.data.scalar.anchor)
      result.tag = Self.string(event.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      result.anchor = Self.string(event.data.sequence_start.anchor)
      result.tag = Self.string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.anchor = Self.string(event.data.mapping_start.anchor)
      result.tag = Self.string(event.data.mapping_start.tag)
    default: break
    }
    return result
  }

  /// From the event's first mark to its second, never backwards.
  private mutating func range(of event: yaml_event_t) -> SourceRange {
    let lower = place(ofCharacter: Int(event.start_mark.index), .start)
    let upper = place(ofCharacter: Int(event.end_mark.index), .end)
    return SourceRange(file: file, lower: lower, upper: max(lower, upper))
  }

  private mutating func place(ofCharacter index: Int, _ side: EditedText.Side) -> Int {
    edited.original(of: cursor.offset(ofCharacter: index), side)
  }

  /// What made libyaml stop.
  ///
  /// An error of its reader is told in bytes behind the byte-order mark, any other in characters.
  private mutating func problem() -> SyntaxProblem {
    let isReader = parser.pointee.error == YAML_READER_ERROR
    let offset =
      isReader
      ? min(cursor.start + Int(parser.pointee.problem_offset), text.count)
      : cursor.offset(ofCharacter: Int(parser.pointee.problem_mark.index))
    var problem = SyntaxProblem(offset: edited.original(of: offset, .start))
    problem.text = parser.pointee.problem.map { String(cString: $0) } ?? ""
    if let context = parser.pointee.context {
      problem.context = String(cString: context)
      problem.contextOffset = place(ofCharacter: Int(parser.pointee.context_mark.index), .start)
    }
    return problem
  }
}

extension EventReader {
  /// What libyaml met; of collections, whether they are written by indents.
  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT: scalar(event)
    case YAML_SEQUENCE_START_EVENT:
      .sequenceStart(isBlock: event.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE)
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      .mappingStart(isBlock: event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE)
    case YAML_MAPPING_END_EVENT: .mappingEnd
    // The end of the stream, and libyaml's empty event, which it returns after that.
    default: .streamEnd
    }
  }

  /// A scalar's text, which may hold zero bytes: its length counts, not its end.
  private static func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length))
    return .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style))
  }

  /// The style as far as it matters here: both quotes are one.
  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// The C string in Swift; `nil` where libyaml has none.
  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }
}
