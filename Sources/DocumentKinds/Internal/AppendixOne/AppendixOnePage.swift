import Documents
import InstitutionModel
import Russian

/// Draws the form as tables that fit on paper.
struct AppendixOnePage {
  /// More date columns than these do not fit on a sheet of A4 beside the repeated ones.
  static let datesPerTable = 12
  /// Nor more than these beside all, lest words be broken.
  static let datesInFirstTable = 6
  /// The columns that each further part repeats: number, program, teacher, group.
  static let repeatedColumns = 4

  let form: AppendixOneForm
  /// What stands above each table; a part's number is added.
  let caption: String

  /// The tables, and the line for the signature of the head.
  var blocks: [Block] {
    let parts = form.dates.parts(
      first: Self.datesInFirstTable,
      ofAtMost: Self.datesPerTable
    )
    let tables = parts.enumerated().map { index, dates in
      Block.table(table(dates, caption: caption(index, of: parts.count), isFirst: index == 0))
    }
    return tables + [.signature(form.signature)]
  }

  /// The caption with the part's number, where there are several.
  private func caption(_ index: Int, of count: Int) -> String {
    count == 1 ? caption : "\(caption), часть \(index + 1) из \(count)"
  }

  /// The table of some dates; only the first one has the columns between group and dates.
  private func table(_ dates: Range<Int>, caption: String, isFirst: Bool) -> Table {
    let fixed = isFirst ? AppendixOneWords.columns.count : Self.repeatedColumns
    return Table(
      caption: [.text(caption)],
      style: .form,
      columns: Self.columns[..<fixed]
        + Array(repeating: Self.dateColumn, count: max(1, dates.count)),
      header: header(dates, fixed: fixed),
      rows: TableRows(parts: form.entries.count) {
        rows(of: form.entries[$0], dates, isFirst: isFirst)
      }
    )
  }

  /// Two rows of heads: names over both, and the dates under a head of their own.
  private func header(_ dates: Range<Int>, fixed: Int) -> [TableRow] {
    let names = AppendixOneWords.columns[..<fixed].map {
      TableCell(text: [.text($0)], role: .columnHeader, rowSpan: 2)
    }
    let over = TableCell(
      text: [.text(AppendixOneWords.dates)],
      role: .columnHeader,
      columnSpan: max(1, dates.count)
    )
    // Without a date the form still shows where marks would stand.
    let heads = dates.isEmpty ? [""] : form.dates[dates].map(\.russianShortFigures)
    return [
      TableRow(names + [over]),
      TableRow(heads.map { TableCell(text: $0.isEmpty ? [] : [.text($0)], role: .columnHeader) }),
    ]
  }

  /// The rows of one entry; number, program and teacher stand once, beside all of them.
  private func rows(of entry: AppendixOneEntry, _ dates: Range<Int>, isFirst: Bool) -> [TableRow] {
    entry.rows.enumerated().map { index, row in
      let shared = index == 0 ? sharedCells(of: entry) : []
      let group = TableCell(text: [.text(row.group)], role: .rowHeader)
      let details = isFirst ? detailCells(of: row) : []
      return TableRow(shared + [group] + details + markCells(row.marks[dates]))
    }
  }

  /// Number, program and teacher, over all groups of the entry.
  private func sharedCells(of entry: AppendixOneEntry) -> [TableCell] {
    ["\(entry.number).", entry.program, entry.teacher ?? ""].map {
      TableCell(text: $0.isEmpty ? [] : [.text($0)], rowSpan: entry.rows.count)
    }
  }

  /// Hours, pupils, format, mode, forms and resources.
  private func detailCells(of row: AppendixOneRow) -> [TableCell] {
    let numbers = [row.weeklyHours?.figures, row.pupils.map(String.init)].map { $0 ?? "" }
    let texts = numbers + [row.format, row.classMode, row.forms]
    return texts.map { TableCell(text: $0.isEmpty ? [] : [.text($0)]) }
      + [TableCell(text: Array(row.resources.map { [$0.inline] }.joined(separator: [", "])))]
  }

  /// The marks, or one empty cell where the form has no date.
  private func markCells(_ marks: ArraySlice<AppendixOneMark>) -> [TableCell] {
    marks.isEmpty ? [TableCell([])] : marks.map(\.cell)
  }

  /// Wide enough for «16.11» and «100 чел» on one line.
  private static let dateColumn = TableColumn(weight: 35, alignment: .center)

  /// As wide as the longest word in each, «Образовательная», «(концертмейстер)», wants to be.
  private static let columns: [TableColumn] = [
    TableColumn(weight: 19, alignment: .center),
    TableColumn(weight: 70),
    TableColumn(weight: 67),
    TableColumn(weight: 36, alignment: .center),
    TableColumn(weight: 50, alignment: .center),
    TableColumn(weight: 43, alignment: .center),
    TableColumn(weight: 64),
    TableColumn(weight: 56),
    TableColumn(weight: 70),
    TableColumn(weight: 68),
  ]
}

extension AppendixOneMark {
  /// A dash where nothing is held, an empty cell where something is to be written.
  fileprivate var cell: TableCell {
    switch self {
    case .unavailable: TableCell(text: ["–"], role: .unavailable)
    case .unfilled: TableCell([])
    case .people(let count): TableCell(text: [.text("\(count)\u{A0}чел")])
    case .lessons(let counts):
      TableCell(text: [.text("\(counts.map(String.init).joined(separator: ", "))\u{A0}чел")])
    }
  }
}

extension AppendixOneResource {
  /// A link with its address as text, so that it can be read on paper.
  fileprivate var inline: Inline {
    switch self {
    case .address(let text): .link(.address(text), [.text(text)])
    case .email(let text): .mail(text)
    case .words(let text): .text(text)
    }
  }
}
