import Russian
import SourceText

/// Where else the same is found: files with their lines, of which the first few are told.
struct OtherPlaces {
  /// So many places of one finding are told, the one that is drawn among them.
  static let most = 20
  /// So much of what is quoted tells a place from the next, in characters.
  private static let longestName = 40

  /// The places of one file.
  private struct InFile {
    var path: String
    /// Numbers of lines, each with what is quoted there and elsewhere otherwise.
    var lines: [String]
  }

  /// How many further places there are; 0 for a finding that stands alone.
  let count: Int
  /// Whether there are more than are told.
  private let isCut: Bool
  /// In the order in which the findings were given.
  private var files: [InFile] = []

  /// Looks the places up that are told.
  init(_ finding: RepeatedDiagnostic, _ index: inout SourceIndex) {
    let told = finding.others.prefix(Self.most - 1)
    (count, isCut) = (finding.others.count, told.count < finding.others.count)
    let varying = Self.varying(in: finding)
    for other in told {
      guard let range = other.range else { continue }
      let number = String(index.line(at: range).number)
      let names = Self.names(in: other, at: varying)
      add(names.isEmpty ? number : "\(number) (\(names))", index.file(range).path.harmless)
    }
  }

  /// «то же ещё в 12 местах».
  var heading: String {
    "то же ещё в\u{A0}\(plural(count, "месте", "местах", "местах"))"
  }

  /// «programs/a.yaml:12, 34», one text for each file, and «и другие».
  var lines: [String] {
    files.map { "\($0.path):\($0.lines.joined(separator: ", "))" } + (isCut ? ["и другие"] : [])
  }

  /// Puts a place behind those of its file; a line that was told is not told again.
  private mutating func add(_ line: String, _ path: String) {
    guard let last = files.indices.last, files[last].path == path else {
      return files.append(InFile(path: path, lines: [line]))
    }
    if files[last].lines.last != line { files[last].lines.append(line) }
  }

  /// Which of the quotations are not the same everywhere.
  private static func varying(in finding: RepeatedDiagnostic) -> [Int] {
    let first = QuotedText(finding.first.message).quoted
    var varying: Set<Int> = []
    for other in finding.others where varying.count < first.count {
      for (index, pair) in zip(first, QuotedText(other.message).quoted).enumerated()
      where pair.0 != pair.1 {
        varying.insert(index)
      }
    }
    return varying.sorted()
  }

  /// What a message quotes there: «2», «Лад».
  private static func names(in diagnostic: Diagnostic, at indices: [Int]) -> String {
    if indices.isEmpty { return "" }
    let quoted = QuotedText(Ink.oneLine(diagnostic.message)).quoted
    return indices.filter(quoted.indices.contains).map { index in
      let name = quoted[index]
      let cut = name.count > longestName ? "\(name.prefix(longestName))…" : String(name)
      return cut.quoted
    }.joined(separator: ", ")
  }
}
