/// Gives each sheet of a workbook a name that every program accepts.
///
/// A name has at most 31 UTF-16 units and 54 bytes of UTF-8, none of `[ ] : * ? / \`, no apostrophe (it would have to be
/// doubled in references), and differs from the others also when letter case is disregarded. The
/// names that a change history would use are never given.
struct SheetNames {
  /// What spreadsheets allow.
  private static let longest = 31
  /// The library joins rows and columns that are printed again, each with the name before it, in 128 bytes,
  /// and cuts off what is longer: Excel would repair the file.
  private static let mostBytes = 54

  /// Folded names that are taken.
  private var taken: Set<String>
  /// The name of a sheet without one.
  private let standard: String

  init(_ words: FormatWords) {
    taken = [Self.fold(words[.history]), Self.fold("History")]
    standard = words[.sheet]
  }

  /// A name as near to the wished one as can be: «Отдел», «Отдел (2)».
  mutating func name(for wish: String) -> String { unused(allowed(wish)) }

  /// A name for each wish; long ones that begin alike are told apart by the words in which they differ.
  mutating func names(for wishes: [String]) -> [String] {
    let whole = wishes.map(allowed)
    let beginnings = whole.map { Self.fold(Self.cut($0)) }
    let alike = Dictionary(grouping: whole.indices) { beginnings[$0] }
    return whole.indices.map { index in
      let names = (alike[beginnings[index]] ?? []).map { whole[$0] }
      return unused(Self.telling(whole[index], among: names))
    }
  }

  private mutating func unused(_ name: String) -> String {
    let base = Self.cut(name)
    var candidate = base
    var number = 2
    while !taken.insert(Self.fold(candidate)).inserted {
      let ending = " (\(number))"
      candidate = Self.shorten(base, before: ending) + ending
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
    let name = Self.trim(String(result))
    return name.isEmpty ? standard : name
  }

  /// «Отдел декоративно-… керамики»: the beginning, and the words from the first on in which the name
  /// differs from others that begin alike.
  private static func telling(_ name: String, among names: [String]) -> String {
    let words = name.split(separator: " ")
    let others = names.filter { $0 != name }.map { $0.split(separator: " ") }
    guard !fits(name), !others.isEmpty else { return name }
    let common = words.indices.prefix { place in
      others.allSatisfy { $0.count > place && $0[place] == words[place] }
    }
    let telling = words[common.count...].joined(separator: " ").prefix(longestEnding)
    guard !telling.isEmpty else { return name }
    let ending = "… " + telling
    return shorten(name, before: ending) + ending
  }

  /// What is left of a name for the words that tell it apart.
  private static let longestEnding = 15

  /// With one word abbreviated, or else cut at a word, where that leaves more than half.
  private static func cut(_ name: String) -> String {
    guard !fits(name) else { return name }
    if let whole = Abbreviations(of: name).first(where: fits) { return whole }
    let beginning = shorten(name, before: "…")
    let words = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning[...]
    let isLong = words.utf8.count * 2 > beginning.utf8.count
    return (isLong ? String(words) : beginning) + "…"
  }

  private static func fits(_ name: String) -> Bool {
    name.utf16.count <= longest && name.utf8.count <= mostBytes
  }

  /// As much of the text as fits before the ending; a letter is never cut from its accents.
  private static func shorten(_ text: String, before ending: String) -> String {
    var result = text
    while !fits(result + ending) { result.removeLast() }
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
