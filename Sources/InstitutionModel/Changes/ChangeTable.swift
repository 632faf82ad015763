import CivilTime
import Russian
import Schema
import SourceText
import YAMLTree

/// A text of several lines in place of the list of changes, as it comes out of a table of Word.
///
/// Russian: «таблица изменений».
struct ChangeTable {
  /// What is told of it, with the first of its lines that can be understood as an item.
  static func fault(in node: YAMLNode, _ yearStart: CalendarDate?) -> (Term, ScalarFault)? {
    guard case .scalar(let text, let style) = node.content else { return nil }
    let lines = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard let first = lines.first, lines.count > 1 || style == .literal || style == .folded
    else { return nil }
    let known = example(of: text, yearStart)
    let example = known ?? "25.11 hor-1: отмена"
    let sign = style == .folded ? "«>»" : "«|»"
    return (
      Located(first, at: node.range),
      ScalarFault(
        lines.contains { $0.cells.count > 2 }
          ? "таблица здесь не\u{A0}читается" : "текст под знаком \(sign) здесь не\u{A0}читается",
        advice: "уберите \(sign) и\u{A0}пишите по\u{A0}пункту на\u{A0}строку"
          + "\(known == nil ? ", например" : ""): \("- \(example)".quotedWhole)"
      )
    )
  }

  /// The first line that can be understood as an item; `nil` where none can.
  static func example(of text: String, _ yearStart: CalendarDate?) -> String? {
    text.split(separator: "\n").lazy.map { item(String($0).trimmed) }.first { line in
      ChangeLine(line, inYearFrom: yearStart ?? .firstOfAnyYear).isWhole
    }
  }

  /// Day and group of a row, with the rest behind a colon.
  private static func item(_ line: String) -> String {
    let cells = line.cells
    guard cells.count > 2 else { return line }
    return "\(cells[0]) \(cells[1]): \(cells[2...].joined(separator: ", "))"
  }
}

extension String {
  /// What stands between tabs and bars.
  fileprivate var cells: [String] {
    split { "\t|".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
