import SourceText

/// Rows out of a sheet or a word processor, between whose cells tabs stand, as the lines of a table.
///
/// Russian: «таблица, вставленная из Excel».
enum TabbedRows {
  /// The same rows with pipes, the first as the heading, short ones with empty cells; `nil` where a line has no
  /// tab.
  static func withPipes(_ lines: [PipeTable.Line]) -> [PipeTable.Line]? {
    guard lines.count > 1, lines.allSatisfy({ $0.contains(tab) }) else { return nil }
    let rows = lines.map { $0.split(separator: tab, omittingEmptySubsequences: false) }
    let width = rows.map(\.count).max() ?? 0
    let rule = Array(repeating: "|---", count: width).joined() + "|"
    let texts = rows.map { line($0 + Array(repeating: [], count: width - $0.count)) }
    return [texts[0], Array(rule.utf8)[...]] + texts.dropFirst()
  }

  private static func line(_ cells: [PipeTable.Line]) -> PipeTable.Line {
    let escaped = cells.map { cell in
      Array(String(decoding: cell, as: UTF8.self).replacing("|", with: "\\|").utf8)
    }
    return escaped.reduce(into: [pipe][...]) { line, cell in line += cell + [pipe] }
  }

  private static let tab = UInt8(ascii: "\t")
  private static let pipe = UInt8(ascii: "|")
}
