import DelimitedText
import Diagnostics
import Russian
import Schema
import SourceText

extension AttendanceRow {
  private static let columns = ["группа", "дата", "человек"]

  /// The rows of a table with the columns «группа», «дата», «человек», in any order.
  static func rows(
    of file: SourceFile,
    id: SourceFileID,
    _ log: inout Reader
  ) -> [AttendanceRow] {
    let (table, diagnostics) = DelimitedText.parse(file, id: id)
    log.report(contentsOf: diagnostics)
    guard let table, let places = places(in: table.header, id, &log) else { return [] }
    return table.rows.compactMap { row(of: $0, places, &log) }
  }

  private static func row(
    of cells: [Term],
    _ places: [Int],
    _ log: inout Reader
  ) -> AttendanceRow? {
    guard let last = places.max(), last < cells.count else { return nil }
    let (date, count) = (cells[places[1]], cells[places[2]])
    if count.value.trimmed.isEmpty { return nil }
    guard let day = ScalarText.parse(date.value, { $0.readDate() }) else {
      let fault = ScalarFault.inDates(date.value)
      log.report(.unreadable(date, expected: "дата, например 05.10.2026", because: fault))
      return nil
    }
    guard let people = ScalarText.parse(count.value, { $0.readAmount(units: ["чел"]) }) else {
      log.report(.unreadable(count, expected: "число присутствовавших, например 15"))
      return nil
    }
    return AttendanceRow(
      group: cells[places[0]],
      date: Located(day, at: date.range),
      count: Located(people, at: count.range)
    )
  }

  /// Where each of our columns stands; `nil` after a finding when one is missing.
  private static func places(
    in header: [Term],
    _ file: SourceFileID,
    _ log: inout Reader
  ) -> [Int]? {
    let names = header.map { $0.value.folded }
    let missing = columns.filter { !names.contains($0) }
    guard missing.isEmpty else {
      log.report(.missing(missing, of: columns, in: header, file))
      return nil
    }
    return columns.compactMap(names.firstIndex)
  }
}

extension Diagnostic {
  fileprivate static func missing(
    _ missing: [String],
    of columns: [String],
    in header: [Term],
    _ file: SourceFileID
  ) -> Diagnostic {
    let noun = pluralForm(missing.count, "столбца", "столбцов", "столбцов")
    return Diagnostic(
      "missing-column",
      missing.count == columns.count
        ? "в таблице нет строки с названиями столбцов"
        : "в таблице нет \(noun) \(missing.map(\.quoted).enumerated)",
      at: header.first?.range ?? SourceRange(file: file, lower: 0, upper: 0),
      help: "первая строка таблицы: \(columns.joined(separator: ";"))"
    )
  }
}
