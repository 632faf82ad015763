import CivilTime
import Documents
import InstitutionModel
import Russian

/// The table of a notice: what is when, and where.
struct NoticeTimetable {
  private let context: NoticeContext
  /// What is on each date of the period, in order; empty for a suspended group.
  private let dated: [NoticeEntry]
  /// The dates of what is the same in one row.
  private let merged: [NoticeEntry]
  /// The weeks with and without the period.
  private let week: NoticeWeek

  /// More are a week's pattern, with the dates overleaf.
  static let mostRows = 6
  /// More lines of dates, two to a line, push the rest of the page down too far.
  private static let mostLines = 12
  /// What one page holds.
  private static let mostRowsOverleaf = 36

  /// Works out the dates once, for both pages.
  init(_ context: NoticeContext) {
    self.context = context
    week = NoticeWeek(context)
    dated = context.standing == .suspended ? [] : week.dated
    merged = NoticeEntry.merged(dated)
  }

  /// Whether the first page has all dates: they are few, and there are no more.
  private var showsDates: Bool {
    let lines = merged.reduce(0) { $0 + ($1.dates.count + 1) / 2 }
    return merged.count <= Self.mostRows && lines <= Self.mostLines && context.period.last != nil
  }

  /// All dates where they fit, else a week's pattern with the dates overleaf.
  var blocks: [Block] {
    guard !dated.isEmpty else {
      return [.paragraph(["В\u{A0}эти дни занятий по\u{A0}расписанию нет."])]
    }
    if showsDates { return table(merged, "Дата") + commonTask(dated) + emptied }
    let entries = week.entries
    let shown = Array(entries.prefix(Self.mostRows))
    let rest = entries.count > shown.count ? "Остальное и\u{A0}даты" : "Занятия по\u{A0}датам"
    return table(shown, "День") + commonTask(entries)
      + [.paragraph([.text("\(rest)\u{A0}– на\u{A0}обороте.")], .note)]
  }

  /// Days of the term from which «далее» takes all lessons.
  private var emptied: [Block] {
    week.emptied.map { days in
      let what = days.count == 1 ? "занятия нет" : "занятий нет"
      return .paragraph([.text("\(days.inYear.capitalizedFirst) \(what).")])
    }
  }

  /// The week that lessons return to.
  var ordinary: [Block] { week.ordinary.isEmpty ? [] : table(week.ordinary, "День") }

  /// The dates on a page of their own; nothing where the first has them.
  var overleaf: [Block] {
    guard !dated.isEmpty, !showsDates else { return [] }
    let shown = Array(dated.prefix(Self.mostRowsOverleaf))
    let title = "Занятия \(context.group.labelOf) по\u{A0}датам"
    let isCut = context.source.published.window(of: context.subject.period)?.isCut ?? false
    let goesOn = "Далее\u{A0}– в\u{A0}те же дни недели и\u{A0}часы до\u{A0}конца срока."
    return [.heading(level: 2, [.text(title)])] + table(shown, "Дата")
      + emptied + (isCut || shown.count < dated.count ? [.paragraph([.text(goesOn)], .note)] : [])
  }

  /// A task that is the same each time is told once.
  private func commonTask(_ entries: [NoticeEntry]) -> [Block] {
    let tasks = Set(entries.compactMap(\.task))
    guard tasks.count == 1, let task = tasks.first else { return [] }
    return [.paragraph([.text("Задание: \(task.withFullStop)")])]
  }

  /// Widths of 0 are as wide as their words; a column of tasks only where tasks differ.
  private func table(_ entries: [NoticeEntry], _ firstHead: String) -> [Block] {
    let hasTasks = Set(dated.compactMap(\.task)).count > 1
    let columns =
      [FormColumn(firstHead, 0), FormColumn("Время", 0), FormColumn("Что", 5)]
      + (hasTasks ? [FormColumn("Задание", 5)] : []) + [FormColumn("Где", 2)]
    let rows = entries.indices.map { index in
      let isTold = index > 0 && entries[index - 1].task == entries[index].task
      return row(entries[index], hasTasks, isTold: isTold)
    }
    return [.table(.form(columns, rows: rows))]
  }

  /// A task that the row above tells, given there and to be handed in here, is not told again.
  private func row(_ entry: NoticeEntry, _ hasTasks: Bool, isTold: Bool) -> TableRow {
    let place: [Inline] = entry.isHeld ? .filled("Где", entry.place, letters: 10) : ["–"]
    let task: [Inline] = [.text(entry.task.map { isTold ? "то\u{A0}же" : $0 } ?? "–")]
    return TableRow(
      head: entry.day,
      [entry.time, entry.what].map { TableCell(words: $0) }
        + (hasTasks ? [TableCell(text: task)] : []) + [TableCell(text: place)]
    )
  }
}
