import Documents
import InstitutionModel

/// Draws the form as a sheet to be filled, sorted and summed.
struct AppendixOneSheet {
  let form: AppendixOneForm
  /// The lines above the table, one cell each.
  let title: [String]
  /// What each printed page has on top.
  let printTitle: String

  /// The sheet; without dates it still has one column for them.
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

  /// Two rows of heads, the second with dates that spreadsheets know as such.
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
        SheetCell(number: row.group),
        SheetCell(hours: row.weeklyHours),
        row.pupils.map(SheetCell.integer) ?? .empty,
        SheetCell(text: row.format),
        SheetCell(text: row.classMode),
        SheetCell(text: row.forms),
        SheetCell(text: Self.words(row.resources)),
      ] + (row.marks.isEmpty ? [.empty] : Self.cells(of: row))
    }
  }

  /// Where a day has several lessons, «12; 14» may be written: a number alone is not asked for.
  private static func cells(of row: AppendixOneRow) -> [SheetCell] {
    zip(row.marks, row.pupilsOnDates).enumerated().map { place, day in
      guard row.placesOfLessons.contains(place) else { return SheetCell(day.0, of: day.1) }
      return switch day.0 {
      case .unfilled: .empty
      case .people(let count): .integer(count)
      case .unavailable, .lessons: SheetCell(day.0, of: day.1)
      }
    }
  }

  /// Up to the group: without it the rows of one program look alike.
  private static let frozenColumns = 4

  /// «Кол-во учащихся».
  private static let peopleColumn = 5

  /// The columns before the dates; widths are in letters of the sheet's font.
  private var columns: [SheetColumn] {
    let widths = AppendixOneWidths(of: form)
    return [widths.number, widths.program, widths.teacher, widths.group].map {
      SheetColumn(letters: $0)
    } + [
      SheetColumn(letters: 11.5),
      SheetColumn(letters: 9.5),
      SheetColumn(letters: 15.5, choices: AppendixOneWords.formats),
      SheetColumn(letters: 13, choices: AppendixOneWords.classModes),
      SheetColumn(letters: 18),
      SheetColumn(letters: lettersOfResources),
    ]
  }

  /// Wider where much is listed, lest a single row fill a page.
  private var lettersOfResources: Double {
    let texts = form.entries.flatMap(\.rows).map { Self.words($0.resources) }
    let longest = texts.map(\.count).max() ?? 0
    return Double(min(max(longest / 8, 19), 60))
  }

  /// Resources in one cell, without links.
  private static func words(_ resources: [AppendixOneResource]) -> String {
    resources.map(\.text).joined(separator: ", ")
  }
}

extension SheetCell {
  /// The text, or an empty cell for no text.
  fileprivate init(text: String) { self = text.isEmpty ? .empty : .text(text) }

  /// A number that sorts as one; what is written otherwise, «1А», «01», is a text.
  fileprivate init(number text: String) {
    let number = Int(text).flatMap { String($0) == text ? $0 : nil }
    self = number.map(SheetCell.integer) ?? SheetCell(text: text)
  }

  /// The mark of a group that has so many pupils on that day.
  fileprivate init(_ mark: AppendixOneMark, of pupils: Int?) {
    self =
      switch mark {
      case .unavailable: .unavailable
      case .unfilled: .people(nil, atMost: pupils)
      case .people(let count): .people(count, atMost: pupils)
      case .lessons(let counts): .text(counts.map(String.init).joined(separator: ", "))
      }
  }
}

extension SheetCell {
  /// A number of academic hours, which may have a part.
  fileprivate init(hours: Hours?) {
    guard let hours else {
      self = .empty
      return
    }
    self = hours.isWhole ? .integer(hours.whole) : .decimal(hundredths: hours.twelfths * 100 / 12)
  }
}
