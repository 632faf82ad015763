import CXLSXWriter
import Documents

/// The lists of words that cells offer, and the sheet for those that do not fit into a cell's rule.
///
/// A rule holds 255 characters with commas between the words. Longer lists, and words that have a
/// comma or a quote in them, stand on a sheet of their own and are referred to.
struct XLSXChoices {
  /// What a rule names: the words themselves, or the cells that hold them.
  enum Source: Hashable {
    case words([String])
    case cells(String)

    /// What a rule holds.
    ///
    /// The library has a call for words, but it copies them into 255 bytes after counting letters,
    /// of which Russian ones take two bytes each. A constant text is the same to every reader.
    var formula: String {
      switch self {
      case .words(let words): "=\"" + words.joined(separator: ",") + "\""
      case .cells(let area): "=" + area
      }
    }
  }

  /// A column of the sheet of words.
  struct List: Hashable {
    var heading: String
    var words: [String]
  }

  let sheetName: String
  /// In the order of their first use.
  private(set) var lists: [List] = []
  /// Where a list of words stands in `lists`.
  private var positions: [[String]: Int] = [:]

  init(sheetName: String) { self.sheetName = sheetName }

  /// Takes in the lists of a sheet that need a place of their own.
  mutating func add(_ sheet: Sheet, grid: SheetGrid) {
    for (index, column) in sheet.columns.enumerated() {
      guard !column.choices.isEmpty, !Self.fitsIntoRule(column.choices),
        positions[column.choices] == nil
      else { continue }
      positions[column.choices] = lists.count
      lists.append(List(heading: grid.title(ofColumn: index), words: column.choices))
    }
  }

  func source(of words: [String]) -> Source {
    guard let position = positions[words] else { return .words(words) }
    let column = CellName.letters(ofColumn: position)
    // Names of sheets hold no apostrophe.
    return .cells("'\(sheetName)'!$\(column)$2:$\(column)$\(words.count + 1)")
  }

  private static func fitsIntoRule(_ words: [String]) -> Bool {
    let length = words.reduce(words.count - 1) { $0 + $1.utf16.count }
    return length <= 255 && words.allSatisfy(isBare)
  }

  /// Whether the word means the same between commas: a rule trims spaces and takes `=` for a formula.
  private static func isBare(_ word: String) -> Bool {
    !word.isEmpty && SheetText.isPlain(word) && !word.hasPrefix("=") && !word.hasPrefix(" ")
      && !word.hasSuffix(" ")
      && !word.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
  }
}
