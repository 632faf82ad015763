import CivilTime
import DelimitedText
import Diagnostics
import Russian
import SourceText

extension AttendanceRow {
  private static let columns = ["группа", "дата", "человек"]

  /// The rows of a table with the columns «группа», «дата», «человек», in any order.
  static func rows(
    of file: SourceFile,
    id: SourceFileID,
    _ log: inout DecodingLog
  ) -> [AttendanceRow] {
    let (table, diagnostics) = DelimitedText.parse(file, id: id)
    log.report(contentsOf: diagnostics)
    guard let table, let places = places(in: table.header, id, &log) else { return [] }
    return table.rows.compactMap { row(of: $0, places, &log) }
  }

  private static func row(
    of cells: [Term],
    _ places: [Int],
    _ log: inout DecodingLog
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
    _ log: inout DecodingLog
  ) -> [Int]? {
    let names = header.map { $0.value.folded }
    var places: [Int] = []
    for column in columns {
      if let place = names.firstIndex(of: column) {
        places.append(place)
      } else {
        log.report(.missingColumn(column, in: header, file))
      }
    }
    return places.count == columns.count ? places : nil
  }
}

extension Diagnostic {
  fileprivate static func missingColumn(
    _ column: String,
    in header: [Term],
    _ file: SourceFileID
  ) -> Diagnostic {
    Diagnostic(
      "missing-column",
      .error,
      "в таблице нет столбца «\(column)»",
      at: header.first?.range ?? SourceRange(file: file, lower: 0, upper: 0),
      help: "первая строка таблицы: группа;дата;человек"
    )
  }
}
