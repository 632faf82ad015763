import CivilTime
import Russian

/// A text for the chat of a group with the hours in which it is sent.
struct ChatPost {
  let kind: ChatPostKind
  let window: PostWindow
  /// The first says what it is about, since a notification shows no more.
  let paragraphs: [String]
}

/// Why a post is written, in the order of those of one hour.
enum ChatPostKind: Int, CaseIterable, Comparable {
  /// When and where the lessons of the week are.
  case weekSchedule
  /// What is otherwise than families are used to.
  case change
  case periodBegins
  case applications
  case periodEnds
  case event
  case eventApplications
  case eventReminder
  case dayReminder
  case task
  case mailing
  case deadline
  case consultation
  case feedback
  case reception
  case weekResults

  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }

  /// What the teacher reads over it.
  var title: String {
    switch self {
    case .weekSchedule: "Расписание недели"
    case .change: "Изменение в расписании"
    case .periodBegins: "Начало дистанционного периода"
    case .applications: "Заявления"
    case .periodEnds: "Конец дистанционного периода"
    case .event: "Приглашение на событие"
    case .eventApplications: "Запись на событие"
    case .eventReminder: "Напоминание о событии"
    case .dayReminder: "Напоминание о занятии"
    case .task: "Новое задание"
    case .mailing: "Индивидуальные задания"
    case .deadline: "Срок задания"
    case .consultation: "Консультация"
    case .feedback: "Обратная связь"
    case .reception: "Приём родителей"
    case .weekResults: "Итоги недели"
    }
  }
}

/// When a post is sent: a stretch of one day within the hours of chats.
struct PostWindow: Hashable, Comparable {
  let day: CalendarDate
  let span: TimeRange

  static func < (first: Self, second: Self) -> Bool {
    (first.day, first.span.start, first.span.end) < (second.day, second.span.start, second.span.end)
  }

  /// «Отправить: пн, 30 ноября, с 08:00 до 20:30».
  var words: String { "Отправить: \(time)" }

  /// «пн, 30 ноября, с 08:00 до 20:30».
  var time: String {
    "\(day.russianShortWeekdayAndDay), с\u{A0}\(span.start.figures) до\u{A0}\(span.end.figures)"
  }
}
