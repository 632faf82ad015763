import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// The table of a notice: what is when, and where.
struct NoticeTimetable {
  private let context: NoticeContext
  private let dated: [NoticeEntry]
  /// The dates of what is the same in one row.
  private let merged: [NoticeEntry]
  private let week: NoticeWeek

  /// More are a week's pattern, with the dates overleaf.
  static let mostRows = 6
  /// More lines of dates, two to a line, push the rest of the page down too far.
  private static let mostLines = 12
  /// What one page holds.
  private static let mostRowsOverleaf = 36

  init(_ context: NoticeContext) {
    self.context = context
    week = NoticeWeek(context)
    let words = SlotWords(
      in: context.source.published,
      during: context.subject.period,
      of: context.group.program
    )
    let meeting = context.meeting
    dated =
      context.standing == .suspended
      ? [] : week.occurrences.map { NoticeEntry($0, words, meeting) }
    merged = NoticeEntry.merged(dated)
  }

  /// Whether the first page has all dates: they are few, and there are no more.
  private var showsDates: Bool {
    let lines = merged.reduce(0) { $0 + ($1.dates.count + 1) / 2 }
    return merged.count <= Self.mostRows && lines <= Self.mostLines && context.period.last != nil
  }

  var blocks: [Block] {
    guard !dated.isEmpty else {
      return [.paragraph(["В\u{A0}эти дни занятий по\u{A0}расписанию нет."])]
    }
    if showsDates { return table(merged, "Дата") + commonTask(dated) }
    let entries = week.entries
    let shown = Array(entries.prefix(Self.mostRows))
    let rest = entries.count > shown.count ? "Остальное и\u{A0}даты" : "Занятия по\u{A0}датам"
    return table(shown, "День") + commonTask(entries)
      + [.paragraph([.text("\(rest)\u{A0}– на\u{A0}обороте.")], .note)]
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
      + (isCut || shown.count < dated.count ? [.paragraph([.text(goesOn)], .note)] : [])
  }

  /// A task that is the same each time is told once.
  private func commonTask(_ entries: [NoticeEntry]) -> [Block] {
    let tasks = Set(entries.compactMap(\.task))
    guard tasks.count == 1, let task = tasks.first else { return [] }
    return [.paragraph([.text("Задание: \(task.withFullStop)")])]
  }

  private func table(_ entries: [NoticeEntry], _ firstHead: String) -> [Block] {
    let hasTasks = Set(dated.compactMap(\.task)).count > 1
    let heads = [firstHead, "Время", "Что"] + (hasTasks ? ["Задание"] : []) + ["Где"]
    let weights = [0, 0, 5] + (hasTasks ? [5] : []) + [2]
    return [
      .table(
        Table(
          style: .form,
          columns: weights.map { TableColumn(weight: $0) },
          header: [TableRow(heads.map { TableCell(text: [.text($0)], role: .columnHeader) })],
          rows: rows(entries, hasTasks)
        )
      )
    ]
  }

  private func rows(_ entries: [NoticeEntry], _ hasTasks: Bool) -> TableRows {
    TableRows(
      entries.indices.map { index in
        let isTold = index > 0 && entries[index - 1].task == entries[index].task
        return row(entries[index], hasTasks, isTold: isTold)
      }
    )
  }

  /// A task that the row above tells, given there and to be handed in here, is not told again.
  private func row(_ entry: NoticeEntry, _ hasTasks: Bool, isTold: Bool) -> TableRow {
    let place: [Inline] = entry.isHeld ? .filled("Где", entry.place, letters: 10) : ["–"]
    let task: [Inline] = [.text(entry.task.map { isTold ? "то\u{A0}же" : $0 } ?? "–")]
    return TableRow(
      [
        TableCell(text: [.text(entry.day)], role: .rowHeader), TableCell(text: [.text(entry.time)]),
        TableCell(text: [.text(entry.what)]),
      ] + (hasTasks ? [TableCell(text: task)] : []) + [TableCell(text: place)]
    )
  }
}
