/// Gives each sheet of a workbook a name that every program accepts.
///
/// A name has at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe (it would have to be
/// doubled in references), and differs from the others also when letter case is disregarded. The
/// names that a change history would use are never given.
struct SheetNames {
  static let limit = 31

  /// Folded names that are taken.
  private var taken: Set<String>
  /// The name of a sheet without one.
  private let standard: String

  init(_ words: FormatWords) {
    taken = [Self.fold(words[.history]), Self.fold("History")]
    standard = words[.sheet]
  }

  /// A name as near to the wished one as can be: «Отдел», «Отдел (2)».
  mutating func name(for wish: String) -> String {
    let base = allowed(wish)
    var candidate = base
    var number = 2
    while !taken.insert(Self.fold(candidate)).inserted {
      let ending = " (\(number))"
      candidate = Self.shorten(base, to: Self.limit - ending.utf16.count) + ending
      number += 1
    }
    return candidate
  }

  private func allowed(_ wish: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.clean(wish).unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": result.append("-")
      case "'": result.append("’")
      case "\t", "\n": result.append(" ")
      default: result.append(scalar)
      }
    }
    let name = Self.shorten(Self.trim(String(result)), to: Self.limit)
    return name.isEmpty ? standard : name
  }

  /// The beginning of the text that fits; a letter is never cut from its accents.
  private static func shorten(_ text: String, to units: Int) -> String {
    var result = text
    while result.utf16.count > units { result.removeLast() }
    return trim(result)
  }

  private static func trim(_ text: String) -> String {
    var slice = text[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }

  /// Upper, then lower case: «ß» and «SS» meet too.
  private static func fold(_ name: String) -> String { name.uppercased().lowercased() }
}
