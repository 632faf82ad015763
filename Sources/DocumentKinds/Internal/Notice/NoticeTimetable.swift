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
    let sessions = self.sessions
    guard !sessions.isEmpty else {
      return [.callout(.neutral, [.paragraph(["В эти дни занятий по расписанию нет."])])]
    }
    return [.table(table(sessions))] + remark
  }

  /// The sessions that the period brings; of an open period those of its first weeks.
  private var sessions: [Session] {
    guard context.period.last == nil else {
      return context.source.published.timetable.sessions(
        of: context.subject.group,
        in: context.subject.period
      )
    }
    guard let days = context.source.published.timetable.days(of: context.subject.period),
      let shown = days.intersection(Self.shown(from: days.first))
    else { return [] }
    return context.source.published.timetable.sessions(of: context.subject.group, in: shown)
      .filter { $0.period == context.subject.period }
  }

  private var remark: [Block] {
    guard context.period.last == nil else { return [] }
    let words = "Далее занятия проходят в те же дни недели и часы, пока период не отменён."
    return [.paragraph([.text(words)], .note)]
  }

  /// Four weeks.
  private static func shown(from first: CalendarDate) -> DateRange {
    DateRange(first, first + 27) ?? DateRange(first)
  }

  private func table(_ sessions: [Session]) -> Table {
    Table(
      caption: [.text("Расписание: \(context.program.quotedTitle), \(context.group.label)")],
      columns: Self.columns,
      header: [Self.header],
      rows: sessions.map(row)
    )
  }

  private func row(_ session: Session) -> TableRow {
    TableRow([
      TableCell(text: [.text(session.date.russianFigures)], role: .rowHeader),
      TableCell(text: [.text(session.date.weekday.russianShort)]),
      TableCell(text: [.text(time(of: session))]),
      TableCell(text: screen(of: session)),
      TableCell(text: topic(of: session)),
      TableCell(text: [.text(mode(of: session))]),
      TableCell(text: place(of: session)),
    ])
  }

  private func time(of session: Session) -> String {
    if let span = session.span { return span.figures }
    guard case .materialDeadline = session.activity else { return session.start.figures }
    return "до\u{A0}\(session.start.figures)"
  }

  /// Minutes on screen: a blank where nobody has said how many.
  private func screen(of session: Session) -> [Inline] {
    guard session.activity.usesScreen else { return ["–"] }
    return .filled(
      "Минут на экране",
      context.distance.screenMinutes.map { "\($0.value)" },
      letters: 4
    )
  }

  /// The task of a material; the topic of a lesson is written in by hand.
  private func topic(of session: Session) -> [Inline] {
    switch session.activity {
    case .materialRelease(let index), .materialDeadline(let index):
      .filled("Задание", context.distance.special.materials[index].task?.typeset, letters: 14)
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson:
      [.blank(name: "Тема", letters: 14)]
    case .mailing, .consultation, .checking, .feedback:
      ["–"]
    }
  }

  private func place(of session: Session) -> [Inline] {
    let institution = context.institution
    return switch session.activity {
    case .faceToFaceLesson:
      .filled("Кабинет", session.traits.room ?? context.group.room, letters: 8)
    case .onlineLesson, .videoLesson: [.text(institution.platform.name)]
    case .materialRelease(let index), .materialDeadline(let index):
      .filled("Куда сдать", context.distance.special.materials[index].place?.typeset, letters: 10)
    case .lessonRelease, .mailing, .consultation, .checking, .feedback:
      [.text(institution.platform.messenger)]
    }
  }

  /// «онлайн-занятие, синхронно, подгруппа 1».
  private func mode(of session: Session) -> String {
    let remark = LessonWords(institution: context.institution)(
      session.datedTraits,
      withoutRoom: true
    )
    return mode(of: session.activity) + (remark.map { ", \($0)" } ?? "")
  }

  private func mode(of activity: SessionActivity) -> String {
    switch activity {
    case .faceToFaceLesson: "очное занятие"
    case .onlineLesson: "онлайн-занятие, синхронно"
    case .videoLesson: "видеозанятие, синхронно"
    case .lessonRelease: "материалы занятия, асинхронно"
    case .materialRelease(let index): release(index)
    case .materialDeadline: "срок сдачи задания"
    case .mailing: "рассылка заданий, асинхронно"
    case .consultation: "консультация"
    case .checking: "проверка работ"
    case .feedback: "обратная связь"
    }
  }

  private func release(_ index: Int) -> String {
    let minutes = context.distance.special.materials[index].minutes
    let time = minutes.map { ", \($0.value)\u{A0}мин работы" } ?? ""
    return "новое задание, асинхронно\(time)"
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

extension SessionActivity {
  /// Whether pupils sit before a screen for a part of a lesson.
  fileprivate var usesScreen: Bool {
    switch self {
    case .onlineLesson, .lessonRelease, .videoLesson: true
    case .faceToFaceLesson, .materialRelease, .materialDeadline, .mailing, .consultation,
      .checking, .feedback:
      false
    }
  }
}
