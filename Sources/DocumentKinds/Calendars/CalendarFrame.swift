import Documents
import InstitutionModel
import Schema
import Timetable

/// What is the same in all calendars.
struct CalendarFrame {
  let source: PublicSource

  /// A document that is a calendar and nothing else; the page tells the same.
  func document(
    _ id: DocumentID,
    _ kind: KindMetadata,
    called name: String,
    _ events: [CalendarEvent],
    beside page: DocumentID,
    follows changes: TimetableChanges,
    changed lessons: [Occurrence]
  ) -> Document {
    let calendar = EventCalendar(
      name: name,
      summary: summary,
      zone: source.zone,
      page: page,
      events: events
    )
    return Document(
      id: id,
      title: "\(name): календарь",
      bodies: [.calendar(calendar)],
      imprint: source.institution.imprint(
        kind.clauses,
        follows: .timetable(changes),
        told: source.dayTold(of: lessons)
      )
    )
  }

  private var summary: String {
    let identity = source.institution.identity
    let isSample = identity.demonstration.value?.isSample ?? false
    return "Расписание занятий, \(identity.name.text)."
      + (isSample ? " Учебный пример: данные вымышлены." : "")
  }

  /// The ways to a calendar under a heading, for the page that it belongs to; `name` says whose it is.
  static func offer(of id: DocumentID, called name: String) -> [Block] {
    let offer = CalendarOffer(
      of: id,
      subscribe: "Подписаться на\u{A0}календарь: \(name)",
      address: "Адрес для Google Календаря и\u{A0}Яндекс Календаря:",
      remark: """
        Ссылка «Подписаться» открывается на\u{A0}iPhone, iPad и\u{A0}Mac. Подписка обновляется сама, \
        но\u{A0}не\u{A0}сразу: Google Календарь\u{A0}– раз в\u{A0}12–24 часа, iPhone\u{A0}– как \
        задано в\u{A0}его настройках. Об\u{A0}отмене в\u{A0}тот же день смотрите на\u{A0}этой \
        странице. В\u{A0}приложении Google на\u{A0}Android по\u{A0}адресу не\u{A0}подписаться: \
        добавьте его на\u{A0}сайте Google Календаря, и\u{A0}события появятся в\u{A0}телефоне.
        """,
      download: "Скачать календарь: \(name)",
      downloadRemark:
        "(файл ICS, весь учебный год; изменения в\u{A0}скачанный файл не\u{A0}попадут)."
    )
    return [
      .heading(level: 2, ["В\u{A0}календарь"], anchor: "subscribe"), .calendarOffer(offer),
    ]
  }
}
