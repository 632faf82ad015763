import Diagnostics
import Russian
import SourceText

extension AttendanceHeader {
  /// A finding about the columns that a table lacks.
  func missingColumns(_ file: SourceFileID) -> Diagnostic {
    let missing = needed.filter { places[$0.column] == nil }.map(\.name)
    let noun = pluralForm(missing.count, "столбца", "столбцов", "столбцов")
    let isWithout = places.isEmpty && days.isEmpty || isMark
    return Diagnostic(
      "missing-column",
      isWithout
        ? "в таблице нет строки с названиями столбцов"
        : "в таблице нет \(noun) \(missing.map(\.quoted).enumerated)",
      at: renamed(to: missing).first?.cell.range ?? cells.first?.range
        ?? SourceRange(file: file, lower: 0, upper: 0),
      help: help(for: missing)
    )
  }

  /// The columns that marks need: over dates the group alone.
  private var needed: [(column: AttendanceColumn, name: String)] {
    days.isEmpty || isMark
      ? [(.group, "группа"), (.date, "дата"), (.people, "человек")] : [(.group, "группа")]
  }

  /// The columns of other names that may be meant.
  private func renamed(to missing: [String]) -> [(cell: Term, name: String)] {
    unknown.compactMap { column in
      Spelling.nearest(to: column.name.value, in: missing).first.map { (column.name, $0) }
    }
  }

  private func help(for missing: [String]) -> String {
    let renamed = renamed(to: missing)
    guard !renamed.isEmpty, Set(renamed.map(\.name)).count == missing.count else {
      return
        "первая строка таблицы: \(days.isEmpty || isMark ? "группа;дата;человек" : "группа, затем даты")"
    }
    return renamed.map { "столбец \($0.cell.value.quoted) назовите \($0.name.quoted)" }
      .joined(separator: "; ")
  }
}
