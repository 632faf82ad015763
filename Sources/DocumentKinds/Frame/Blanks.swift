import Documents

extension [Inline] {
  /// The text, or an empty line of that name to be filled by hand where there is none.
  static func filled(_ name: String, _ text: String?, letters: Int) -> [Inline] {
    guard let text, !text.isEmpty else { return [.blank(name: name, letters: letters)] }
    return [.text(text)]
  }

  /// The same at the end of a sentence: initials have its full stop already.
  static func filledToTheEnd(_ name: String, _ text: String?, letters: Int) -> [Inline] {
    guard let text, !text.isEmpty else { return [.blank(name: name, letters: letters), "."] }
    return [.text(text.withFullStop)]
  }
}

extension Fact {
  /// A fact that a paper needs: without a value there is a line to write it on.
  static func filled(_ name: String, _ value: String?, letters: Int = 36) -> Fact {
    Fact(name, .filled(name, value, letters: letters))
  }

  /// A fact that is told only where it is known.
  static func known(_ name: String, _ value: String?) -> Fact? {
    value.map { Fact(name, [.text($0)]) }
  }
}
