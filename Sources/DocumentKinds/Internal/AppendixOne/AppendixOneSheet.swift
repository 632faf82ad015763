import Documents

/// Draws the form as a sheet to be filled, sorted and summed.
struct AppendixOneSheet {
  let form: AppendixOneForm
  let title: String

  var sheet: Sheet {
    Sheet(
      name: form.department ?? "Без подразделения",
      columns: Self.columns
        + Array(repeating: SheetColumn(letters: 8.5), count: max(1, form.dates.count)),
      header: header,
      rows: form.entries.flatMap(rows),
      frozenColumns: 4,
      printTitle: title,
      signatures: [form.signature]
    )
  }

  private var header: [[SheetHeading]] {
    let names = AppendixOneWords.columns.map { SheetHeading(.text($0), rowSpan: 2) }
    let over = SheetHeading(.text(AppendixOneWords.dates), columnSpan: max(1, form.dates.count))
    let dates = form.dates.isEmpty ? [.empty] : form.dates.map { SheetCell.date($0) }
    return [names + [over], dates.map { SheetHeading($0) }]
  }

  /// A group's row names everything again: merged cells break sorting and import.
  private func rows(of entry: AppendixOneEntry) -> [[SheetCell]] {
    entry.rows.map { row in
      [
        .integer(entry.number),
        .text(entry.program),
        SheetCell(text: entry.teacher ?? ""),
        .text(row.group),
        row.weeklyHours.map(SheetCell.integer) ?? .empty,
        row.pupils.map(SheetCell.integer) ?? .empty,
        SheetCell(text: row.format),
        SheetCell(text: row.classMode),
        SheetCell(text: row.forms),
        SheetCell(text: row.resources.map(\.text).joined(separator: ", ")),
      ] + (row.marks.isEmpty ? [.empty] : row.marks.map(\.sheetCell))
    }
  }

  private static let columns = [
    SheetColumn(letters: 4),
    SheetColumn(letters: 21),
    SheetColumn(letters: 13),
    SheetColumn(letters: 10),
    SheetColumn(letters: 11),
    SheetColumn(letters: 9.5),
    SheetColumn(letters: 14, choices: AppendixOneWords.formats),
    SheetColumn(letters: 15, choices: AppendixOneWords.classModes),
    SheetColumn(letters: 22),
    SheetColumn(letters: 24),
  ]
}

extension SheetCell {
  /// The text, or an empty cell for no text.
  fileprivate init(text: String) { self = text.isEmpty ? .empty : .text(text) }
}

extension AppendixOneMark {
  fileprivate var sheetCell: SheetCell {
    switch self {
    case .unavailable: .unavailable
    case .unfilled: .empty
    case .people(let count): .people(count)
    }
  }
}
