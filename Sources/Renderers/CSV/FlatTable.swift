import CivilTime
import Documents

/// All sheets of a workbook as one table with one header row.
///
/// The columns of the sheets come first, as in each sheet; the name of the sheet stands in the last one.
///
/// Columns of the sheets are the same when the same headings stand over them. Columns that only some
/// sheets have are added; those under a date stand together by date. A sheet that lacks a date has a
/// dash there, as where nothing can stand; a sheet that lacks another column leaves it empty.
struct FlatTable {
  /// One for each column, those of several header rows joined; then, where there are such, that of
  /// the sheets' names and the remark's.
  let titles: [String]
  /// Each as wide as `titles`, sheet by sheet.
  let rows: [[SheetCell]]

  /// `sheet` is the title of the column of names where the workbook has none of its own.
  ///
  /// - Throws: A fault of a header, with its sheet.
  init(of workbook: Workbook, naming sheet: String) throws(FileFault) {
    var grids: [SheetGrid] = []
    for sheet in workbook.sheets {
      do { grids.append(try SheetGrid(sheet)) } catch { throw .inSheet(sheet.name, error) }
    }
    let keys = grids.map(ColumnKey.keys)
    let columns = ColumnKey.merged(keys)
    let name = workbook.sheetsAre ?? (workbook.sheets.count > 1 ? sheet : nil)
    let remark = workbook.remark
    titles = columns.map(\.title) + [name, remark?.name].compactMap(\.self)

    var rows: [[SheetCell]] = []
    for (sheet, keys) in zip(workbook.sheets, keys) {
      let arranged = keys == columns ? sheet.rows : Self.arrange(sheet.rows, keys, columns)
      let further = [name.map { _ in sheet.name }, remark?.text].compactMap(\.self)
      rows += further.isEmpty ? arranged : arranged.map { $0 + further.map(SheetCell.text) }
    }
    self.rows = rows
  }

  /// The rows of a sheet in the columns of all sheets.
  private static func arrange(
    _ rows: [[SheetCell]],
    _ keys: [ColumnKey],
    _ columns: [ColumnKey]
  ) -> [[SheetCell]] {
    let places = columns.map { keys.firstIndex(of: $0) }
    return rows.map { row in zip(places, columns).map { $0.map { row[$0] } ?? $1.missing } }
  }
}

/// What makes columns of several sheets the same.
private struct ColumnKey: Hashable {
  /// What stands over the column, from all rows of its header.
  var title: String
  /// The day that the lowest heading is; `nil` for any other column.
  var date: CalendarDate?
  /// Tells columns of one sheet apart that have equal headings.
  var occurrence: Int

  /// What stands in a row whose sheet has no such column.
  var missing: SheetCell { date == nil ? .empty : .unavailable }

  /// One entry a column of the sheet.
  static func keys(of grid: SheetGrid) -> [ColumnKey] {
    var counts: [String: Int] = [:]
    return grid.paths.indices.map { column in
      let title = grid.title(ofColumn: column)
      counts[title, default: 0] += 1
      var date: CalendarDate?
      if case .date(let day) = grid.paths[column].last { date = day }
      return ColumnKey(title: title, date: date, occurrence: counts[title, default: 1])
    }
  }

  /// The columns of all sheets; those with a date together, where the first of them stands.
  static func merged(_ sheets: [[ColumnKey]]) -> [ColumnKey] {
    guard let first = sheets.first, sheets.contains(where: { $0 != first }) else {
      return sheets.first ?? []
    }
    var seen: Set<ColumnKey> = []
    let all = sheets.joined().filter { seen.insert($0).inserted }
    let dated = all.filter { $0.date != nil }.sorted(by: isDatedBefore)
    guard let start = all.firstIndex(where: { $0.date != nil }) else { return all }
    let plain = all.filter { $0.date == nil }
    let before = all[..<start].count
    return plain[..<before] + dated + plain[before...]
  }

  /// By date, then by heading; columns without a date are never sorted.
  private static func isDatedBefore(_ first: ColumnKey, _ second: ColumnKey) -> Bool {
    guard let day = first.date, let other = second.date, day == other else {
      return (first.date?.dayNumber ?? 0) < (second.date?.dayNumber ?? 0)
    }
    return (first.title, first.occurrence) < (second.title, second.occurrence)
  }
}
