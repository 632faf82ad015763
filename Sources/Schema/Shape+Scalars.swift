import CivilTime
import Russian
import SourceText
import YAMLTree

extension Shape where Value == String {
  /// Any text.
  public static let text = scalar(.text) { .some($0) }

  /// What something is called; quotes and dashes alone call nothing.
  public static let title = scalar(
    .text,
    fault: { _ in ScalarFault("в нём ни одной буквы и цифры") },
    { text in text.contains { $0.isLetter || $0.isNumber } ? .some(text) : nil }
  )

  /// A text that the function puts into its usual form; `nil` for one that `fault` tells of.
  public static func text(
    fault: @escaping @Sendable (String) -> ScalarFault?,
    _ parse: @escaping @Sendable (String) -> String?
  ) -> Shape { scalar(.text, fault: fault, parse) }

  /// The name of something that stands elsewhere: «имя педагога».
  @inlinable
  public static func name(of thing: String) -> Shape { name(of: thing) { $0 } }
}

extension Shape {
  /// The name of something that stands elsewhere, perhaps with words about it.
  @inlinable
  public static func name(
    of thing: String,
    _ parse: @escaping @Sendable (String) -> Value
  ) -> Shape {
    Shape(.reference(to: thing)) { node, expected, reader in
      guard let text = reader.text(of: node, expected: expected) else {
        return .unclear(node.range)
      }
      return text.value.isEmpty ? .absent : Stated(parse(text.value), at: text.range)
    }
  }
}

extension Shape {
  /// A scalar of our own, parsed from its text; `fault` says why one cannot be, and what is right.
  @inlinable
  public static func notation(
    _ name: String,
    examples: [String] = [],
    or words: [String] = [],
    fault: @escaping @Sendable (String) -> ScalarFault? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> Self {
    let notation = Notation(name, examples, words, parse)
    return scalar(.notation(notation), fault: fault, parse)
  }

  /// A scalar with dates, which may leave their year to the school year.
  @inlinable
  public static func notation(
    _ name: String,
    examples: [String] = [],
    or words: [String] = [],
    fault: @escaping @Sendable (String) -> ScalarFault? = ScalarFault.inDates,
    inYear parse: @escaping @Sendable (String, _ yearStart: CalendarDate?) -> Value?
  ) -> Self {
    let notation = Notation(name, examples, words) { parse($0, nil) }
    return scalar(.notation(notation), fault: fault, inYear: parse)
  }

  /// The same, whose remedy asks how long what is meant lasts, in minutes.
  @inlinable
  public static func notation(
    _ name: String,
    examples: [String],
    faultLasting fault: @escaping @Sendable (String, _ minutes: Int?) -> ScalarFault?,
    inYear parse: @escaping @Sendable (String, _ yearStart: CalendarDate?) -> Value?
  ) -> Self {
    let notation = Notation(name, examples, []) { parse($0, nil) }
    return scalar(.notation(notation), faultLasting: fault, inYear: parse)
  }

  /// The same, within lines that say how long what is in it lasts; the function is asked for a remedy alone.
  public func lasting(_ minutes: @escaping @Sendable (YAMLNode) -> Int?) -> Self {
    Shape(form) { node, expected, reader in
      let outer = reader.usualMinutes
      reader.usualMinutes = { minutes(node) }
      defer { reader.usualMinutes = outer }
      return body(node, expected, &reader)
    }
  }

  @inlinable
  static func scalar(
    _ form: Form,
    fault: @escaping @Sendable (String) -> ScalarFault? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> Self {
    scalar(form, fault: fault) { text, _ in parse(text) }
  }

  @inlinable
  static func scalar(
    _ form: Form,
    fault: @escaping @Sendable (String) -> ScalarFault?,
    inYear parse: @escaping @Sendable (String, _ yearStart: CalendarDate?) -> Value?
  ) -> Self {
    scalar(form, faultLasting: { text, _ in fault(text) }, inYear: parse)
  }

  @inlinable
  static func scalar(
    _ form: Form,
    faultLasting fault: @escaping @Sendable (String, _ minutes: Int?) -> ScalarFault?,
    inYear parse: @escaping @Sendable (String, _ yearStart: CalendarDate?) -> Value?
  ) -> Self {
    Shape(form) { node, expected, reader in
      guard let text = reader.text(of: node, expected: expected) else {
        return .unclear(node.range)
      }
      if text.value.isEmpty { return .absent }
      let yearStart = reader.yearStart
      if let value = parse(text.value, yearStart)
        ?? text.value.withUsualSigns.flatMap({ parse($0, yearStart) })
      {
        return Stated(value, at: text.range)
      }
      let comment = ForeignComment(text.value).flatMap { comment in
        parse(comment.value, yearStart).map { _ in comment.fault }
      }
      let fault =
        comment ?? .inWeekday(text.value, inYearFrom: yearStart)
        ?? fault(text.value, reader.usualMinutes?())
        ?? .behind(text.value) { parse($0, yearStart) != nil }
      reader.reportUnreadable(text, expected: expected, because: fault)
      return .unclear(text.range)
    }
  }
}

extension Notation {
  /// A notation whose texts are those that `parse` reads, so that examples can be tested.
  @inlinable
  init<Value>(
    _ name: String,
    _ examples: [String],
    _ words: [String] = [],
    _ parse: @escaping @Sendable (String) -> Value?
  ) {
    self.init(name: name, examples: examples, words: words) { parse($0) != nil }
  }
}

extension Shape where Value == Bool {
  /// «да» or «нет», and what other programs write for them; letters of either case.
  public static let yesOrNo = scalar(.yesOrNo) { text in
    switch text.folded {
    case "да", "yes", "true": true
    case "нет", "no", "false": false
    default: nil
    }
  }

  /// One word, which says that something is so: «приостановлено».
  ///
  /// `fault` says why a text is another one; without it anything else has the wrong shape.
  @inlinable
  public static func word(_ word: String, fault: (@Sendable (String) -> ScalarFault?)? = nil)
    -> Self
  {
    let notation = Notation(name: "«\(word)»", examples: [], words: []) { $0.folded == word }
    return Shape(.notation(notation)) { node, expected, reader in
      guard let text = reader.text(of: node, expected: expected) else {
        return .unclear(node.range)
      }
      if text.value.folded == word { return Stated(true, at: text.range) }
      if text.value.isEmpty { return .absent }
      if let fault {
        reader.report(.unreadable(text, expected: expected, because: fault(text.value)))
      } else {
        reader.report(.wrongShape(text.range, found: "текст", expected: expected))
      }
      return .unclear(text.range)
    }
  }
}

extension Shape where Value == Int {
  /// A whole number that is not negative, of at most five digits.
  public static let number = amount("целое число", [])

  /// A whole number, perhaps followed by one of the words of its unit.
  ///
  /// Numbers below `from` are refused; those with a fraction too.
  @inlinable
  public static func amount(
    _ name: String,
    _ examples: [String],
    units: [String] = [],
    from least: Int = 0
  ) -> Self {
    let parse: @Sendable (String) -> Int? = { text in
      ScalarText.parse(text) { $0.readAmount(units: units) }.flatMap { $0 < least ? nil : $0 }
    }
    return scalar(.number(Notation(name, examples, [], parse)), parse)
  }
}
