import CSystem
import CivilTime
import Documents
import Renderers

/// Measures what one calendar costs, in this process.
struct CalendarBenchmark {
  private struct NoLinks: LinkResolving {
    func address(of document: DocumentID) -> String? { nil }
  }

  /// How many lessons there are: two a week in 36 weeks are 72.
  let events: Int

  /// Milliseconds of user CPU a calendar, over so many of them.
  func milliseconds(count: Int) -> Double {
    guard let frame = TreeFrame.ofWorkbooks else { return 0 }
    ozero_keep_memory(256 << 20)
    let (format, calendar, document) = (ICS(frame), calendar, document)
    for _ in 0..<3 { _ = format.render(calendar, of: document, links: NoLinks()) }
    let start = ChildProcess.userSeconds()
    for _ in 0..<count { _ = format.render(calendar, of: document, links: NoLinks()) }
    return (ChildProcess.userSeconds() - start) * 1000 / Double(count)
  }

  /// In bytes.
  var size: Int {
    guard let frame = TreeFrame.ofWorkbooks else { return 0 }
    return ICS(frame).render(calendar, of: document, links: NoLinks()).count
  }

  private var document: Document {
    Document(
      id: DocumentID(kind: "group-calendar"),
      title: "Календарь",
      bodies: [.calendar(calendar)],
      imprint: Imprint(institution: "МАОУ ДО ДДТ")
    )
  }

  private var calendar: EventCalendar {
    let offset = ZoneRules.Offset(seconds: 25_200, isSummer: false, name: "+07")
    return EventCalendar(
      name: "«Весёлая кисточка», группа 1",
      summary: "Расписание занятий, МАОУ ДО ДДТ.",
      zone: CalendarZone("Asia/Tomsk", ZoneCourse(from: offset)),
      page: nil,
      events: (0..<events).map(event)
    )
  }

  /// A lesson like those of a generated group, twice a week.
  private func event(_ index: Int) -> CalendarEvent {
    let date = CalendarDate(dayNumber: 20_698 + index / 2 * 7 + index % 2 * 2)
    return CalendarEvent(
      id: "2026-2027-vesyolaya-kistochka-1-lesson-tue1530-\(date.dayNumber)",
      sequence: index % 3,
      stamp: LocalMoment(date),
      time: .span(LocalMoment(date, TimeOfDay(clamping: 930)), minutes: 100),
      title: "«Весёлая кисточка»\u{A0}– онлайн-занятие",
      description: """
        «Весёлая кисточка», группа\u{A0}1
        Педагог: Иванова А.А.
        Онлайн-занятие, 2\u{A0}академических часа
        На\u{A0}экране: 20\u{A0}минут
        """,
      location: "кабинет\u{A0}12, г.\u{A0}Томск, ул.\u{A0}Озёрная, д.\u{A0}1"
    )
  }
}
