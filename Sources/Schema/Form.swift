import YAMLTree

/// The tree of what may be written; the page of keys is a walk over it.
public indirect enum Form: Sendable {
  /// Any text, of at most 2,000 code points.
  case text
  /// A whole number, perhaps with a unit: «40 минут».
  case number(Notation)
  /// A date in any of the three notations of ``ScalarText/readDate()``.
  case date(Notation)
  /// A time of the day, in hours and minutes.
  case time(Notation)
  /// «да» or «нет».
  case yesOrNo
  /// A notation of our own.
  case notation(Notation)
  /// One of the words of a named vocabulary; an open one takes others too.
  case choice(of: String, words: [String], isOpen: Bool)
  /// The name of something that stands elsewhere: «педагог».
  case reference(to: String)
  /// A mapping with declared keys.
  case record(RecordForm)
  /// Several values; a text with commas is a list, unless commas belong to the items.
  case list(Form, splitsText: Bool)
  /// Lines whose keys are the author's own words.
  case entries(key: String, Form)
  /// One of several, with what is expected in short.
  case oneOf(String, [Form])
}

/// How a scalar is written.
public struct Notation: Sendable {
  /// What it is, in the nominative: «дата».
  public let name: String
  /// Lines that are read as they stand.
  public let examples: [String]
  /// Words that are read in its place: «до отмены».
  public let words: [String]
  /// Whether the text is read as one.
  public let accepts: @Sendable (String) -> Bool

  public init(
    name: String,
    examples: [String],
    words: [String],
    accepts: @escaping @Sendable (String) -> Bool
  ) {
    self.name = name
    self.examples = examples
    self.words = words
    self.accepts = accepts
  }

  /// «дата, например 06.12.2026, или «до отмены»».
  public var expected: String {
    let examples = examples.isEmpty ? "" : ", например " + examples.joined(separator: " или ")
    let words = words.isEmpty ? "" : ", или " + words.map { "«\($0)»" }.joined(separator: " или ")
    return name + examples + words
  }
}

/// A mapping with declared keys.
public struct RecordForm: Sendable {
  /// What it describes, in the nominative: «описание группы».
  public let title: String
  /// In the order in which the page of keys lists them.
  public let keys: [KeyForm]

  public init(title: String, keys: [KeyForm]) {
    self.title = title
    self.keys = keys
  }
}

/// A key as it may be written.
public struct KeyForm: Sendable {
  /// As authors write it; letters of either case are read.
  public let name: String
  /// What may stand behind its colon.
  public let form: Form
  /// Whether the file is useless without it.
  public let isRequired: Bool
  /// Our own name of the clause that asks for it.
  public let clause: String?
  /// What the key is for, without a period.
  public internal(set) var description = ""
  /// A value as an author writes it, where that of the form would mislead.
  var ownExample: String?
  /// Whether nothing below it comes to the public tree.
  public internal(set) var isForStaff = false
  /// Whether the value is read without a fault, and all of it.
  public let reads: @Sendable (YAMLNode) -> Bool

  @usableFromInline
  init<Value>(_ name: String, _ shape: Shape<Value>, isRequired: Bool, clause: String?) {
    self.name = name
    form = shape.form
    self.isRequired = isRequired
    self.clause = clause
    reads = { node in
      var reader = Reader()
      let stated = shape.read(node, &reader)
      return !stated.isAbsent && stated.isClear && reader.doubts == 0
    }
  }

  /// A value as an author writes it after the colon; `nil` for what takes several lines, or any text.
  public var example: String? { ownExample ?? form.example }
}

extension Form {
  /// What a value of this form is, in the nominative: «дата, например 01.09.2026».
  public var expected: String {
    switch self {
    case .text: "текст"
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      notation.expected
    case .yesOrNo: "«да» или «нет»"
    case .choice(_, let words, _): words.first.map { "слово, например «\($0)»" } ?? "слово"
    case .reference(let thing): thing
    case .record(let record): record.title
    case .list(let item, _): "список: \(item.expected)"
    case .entries(let key, let value): "строки «\(key): \(value.expected)»"
    case .oneOf(let expected, _): expected
    }
  }

  /// A value of the form that is read as it stands; `nil` for what takes several lines, or any text.
  public var example: String? {
    switch self {
    case .text, .reference, .record, .entries: nil
    case .number(let notation), .date(let notation), .time(let notation), .notation(let notation):
      notation.examples.first ?? notation.words.first
    case .yesOrNo: "да"
    case .choice(_, let words, _): words.first
    case .list(let item, _): item.example
    case .oneOf(_, let forms): forms.lazy.compactMap(\.example).first
    }
  }

  /// Every key inside, at any depth.
  public var allKeys: [KeyForm] {
    switch self {
    case .text, .number, .date, .time, .yesOrNo, .notation, .choice, .reference: []
    case .record(let record): record.keys + record.keys.flatMap(\.form.allKeys)
    case .list(let item, _), .entries(_, let item): item.allKeys
    case .oneOf(_, let forms): forms.flatMap(\.allKeys)
    }
  }

  /// The names of the keys inside, if it may be a record.
  @usableFromInline var innerKeys: [String] {
    switch self {
    case .record(let record): record.keys.map(\.name)
    case .oneOf(_, let forms): forms.flatMap(\.innerKeys)
    case .text, .number, .date, .time, .yesOrNo, .notation, .choice, .reference, .list, .entries: []
    }
  }
}
