import Documents

/// Draws the form as a sheet to be filled, sorted and summed.
struct AppendixOneSheet {
  let form: AppendixOneForm
  let title: [String]
  let printTitle: String

  var sheet: Sheet {
    Sheet(
      name: form.department ?? "Без подразделения",
      title: title,
      columns: columns
        + Array(repeating: SheetColumn(letters: 8), count: max(1, form.dates.count)),
      header: header,
      rows: form.entries.flatMap(rows),
      frozenColumns: Self.frozenColumns,
      repeatedColumns: AppendixOnePage.repeatedColumns,
      peopleColumn: Self.peopleColumn,
      printTitle: printTitle,
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
        SheetCell(text: Self.words(row.resources)),
      ] + (row.marks.isEmpty ? [.empty] : zip(row.marks, row.pupilsOnDates).map(SheetCell.init))
    }
  }

  /// Number and program: with the teacher, whose column holds «(концертмейстер)» in one line, the part that
  /// stays in sight would fill the screen of a telephone.
  private static let frozenColumns = 2

  /// «Кол-во учащихся».
  private static let peopleColumn = 5

  private var columns: [SheetColumn] {
    [
      SheetColumn(letters: 4),
      SheetColumn(letters: 18.5),
      SheetColumn(letters: 16.5),
      SheetColumn(letters: lettersOfGroups),
      SheetColumn(letters: 11.5),
      SheetColumn(letters: 9.5),
      SheetColumn(letters: 15.5, choices: AppendixOneWords.formats),
      SheetColumn(letters: 13, choices: AppendixOneWords.classModes),
      SheetColumn(letters: 18),
      SheetColumn(letters: lettersOfResources),
    ]
  }

  /// «Солнышко» in one line, where a group has such a name.
  private var lettersOfGroups: Double {
    let words = form.entries.flatMap(\.rows).flatMap { $0.group.split(separator: " ") }
    return min(max(Double(words.map(\.count).max() ?? 0) + 1.3, 7.5), 16)
  }

  /// Wider where much is listed, lest a single row fill a page.
  private var lettersOfResources: Double {
    let texts = form.entries.flatMap(\.rows).map { Self.words($0.resources) }
    let longest = texts.map(\.count).max() ?? 0
    return Double(min(max(longest / 8, 19), 60))
  }

  private static func words(_ resources: [AppendixOneResource]) -> String {
    resources.map(\.text).joined(separator: ", ")
  }
}

extension SheetCell {
  /// The text, or an empty cell for no text.
  fileprivate init(text: String) { self = text.isEmpty ? .empty : .text(text) }

  /// The mark of a group that has so many pupils on that day.
  fileprivate init(_ mark: AppendixOneMark, of pupils: Int?) {
    self =
      switch mark {
      case .unavailable: .unavailable
      case .unfilled: .people(nil, atMost: pupils)
      case .people(let count): .people(count, atMost: pupils)
      }
  }
}
