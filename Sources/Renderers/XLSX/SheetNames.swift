/// Gives each sheet of a workbook a name that every program accepts.
///
/// A name has at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe (it would have to be
/// doubled in references), and differs from the others also when letter case is disregarded. The
/// names that a change history would use are never given.
struct SheetNames {
  static let limit = 31

  private static let reserved: Set<String> = [fold("Журнал"), fold("History")]

  /// Folded names that are taken.
  private var taken = reserved

  /// A name as near to the wished one as can be: «Отдел», «Отдел (2)».
  mutating func name(for wish: String) -> String {
    let base = Self.allowed(wish)
    var candidate = base
    var number = 2
    while !taken.insert(Self.fold(candidate)).inserted {
      let ending = " (\(number))"
      candidate = Self.shorten(base, to: Self.limit - ending.utf16.count) + ending
      number += 1
    }
    return candidate
  }

  private static func allowed(_ wish: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SheetText.clean(wish).unicodeScalars {
      switch scalar {
      case "[", "]", ":", "*", "?", "/", "\\": result.append("-")
      case "'": result.append("’")
      case "\t", "\n": result.append(" ")
      default: result.append(scalar)
      }
    }
    let name = shorten(trim(String(result)), to: limit)
    return name.isEmpty ? "Лист" : name
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
