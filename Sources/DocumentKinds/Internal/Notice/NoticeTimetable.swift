import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// The dated table of a notice: what is when, and how much of it on screen.
struct NoticeTimetable {
  let context: NoticeContext

  var blocks: [Block] {
    let subject = context.subject
    let occurrences = context.source.published.occurrences(of: subject.group, in: subject.period)
    guard !occurrences.isEmpty else {
      return [.callout(.neutral, [.paragraph(["В эти дни занятий по расписанию нет."])])]
    }
    return [.table(table(occurrences))] + remark
  }

  private var remark: [Block] { context.source.published.remark(onEndOf: context.subject.period) }

  private func table(_ occurrences: [Occurrence]) -> Table {
    let words = SlotWords(in: context.source.published)
    return Table(
      caption: [.text("Расписание: \(context.program.quotedTitle), \(context.group.label)")],
      columns: Self.columns,
      header: [Self.header],
      rows: occurrences.map { row($0, words) }
    )
  }

  private func row(_ occurrence: Occurrence, _ words: SlotWords) -> TableRow {
    let slot = occurrence.slot
    let mode = words.formal(occurrence)
    return TableRow([
      TableCell(text: [.text(occurrence.date.russianFigures)], role: .rowHeader),
      TableCell(text: [.text(occurrence.date.weekday.russianShort)]),
      TableCell(text: [.text(time(of: occurrence))]),
      TableCell(text: occurrence.isHeld ? screen(of: slot) : ["–"]),
      TableCell(text: occurrence.isHeld ? topic(of: slot) : ["–"]),
      TableCell(text: [.text(mode)]),
      TableCell(text: occurrence.isHeld ? place(of: slot) : ["–"]),
    ])
  }

  private func time(of occurrence: Occurrence) -> String {
    let start = occurrence.span?.figures ?? occurrence.start.figures
    return occurrence.activity == .materialDeadline ? "до\u{A0}\(start)" : start
  }

  /// Minutes on screen: a blank where nobody has said how many.
  private func screen(of slot: WeeklySlot) -> [Inline] {
    guard slot.activity.usesScreen else { return ["–"] }
    return .filled("Минут на экране", slot.screenMinutes.map { "\($0)" }, letters: 4)
  }

  /// The task of a material; the topic of a lesson is written in by hand.
  private func topic(of slot: WeeklySlot) -> [Inline] {
    switch slot.activity {
    case .materialRelease, .materialDeadline: .filled("Задание", slot.task?.typeset, letters: 14)
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson:
      [.blank(name: "Тема", letters: 14)]
    case .mailing, .consultation, .checking, .feedback: ["–"]
    }
  }

  private func place(of slot: WeeklySlot) -> [Inline] {
    switch slot.place {
    case .room: .filled("Кабинет", slot.place.words, letters: 8)
    case .platform, .chat, .stated: .filled("Куда сдать", slot.place.words, letters: 10)
    }
  }

  private static let header = TableRow(
    ["Дата", "День", "Время", "Минут на экране", "Тема", "Режим", "Где"]
      .map { TableCell(text: [.text($0)], role: .columnHeader) }
  )

  /// Columns without a weight never break their lines: a date, a time stays whole.
  private static let columns = [
    TableColumn(), TableColumn(alignment: .center), TableColumn(),
    TableColumn(weight: 2, alignment: .center), TableColumn(weight: 4), TableColumn(weight: 4),
    TableColumn(weight: 2),
  ]
}
