import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

/// A changed lesson with everybody who is to be told of it.
struct ChangeNotice {
  private let told: ToldChange
  private let source: InternalSource
  private let texts: ChangeTexts

  private init(_ told: ToldChange, in source: InternalSource) {
    (self.told, self.source) = (told, source)
    texts = ChangeTexts(told, in: source)
  }

  /// Those of lessons that are to come, by day; what is to be told stands before what was.
  static func all(in source: InternalSource) -> [ChangeNotice] {
    let lessons = source.published.changedLessons.filter { !$0.isToldWithItsMaterial }
    return ToldChange.all(of: lessons, in: source.published)
      .filter { $0.lastDay >= source.published.buildDay }
      .map { ChangeNotice($0, in: source) }
      .sorted {
        ($0.isTold ? 1 : 0, $0.told.firstDay) < ($1.isTold ? 1 : 0, $1.told.firstDay)
      }
  }

  /// Those that are told of.
  var lessons: [Occurrence] { told.lessons }

  /// The heading, why and until when, then a text for each reader.
  var blocks: [Block] {
    let words = ChangeWords(in: source.published)
    let title =
      "\(told.firstDay.russianShortWeekdayAndDay): \(texts.names)\u{A0}– "
      + words.title(of: told.change)
    let facts = [
      reasons.isEmpty ? nil : Fact("Причина (только для сотрудников)", [.text(reasons)]),
      ChangeDirectives(source: source).words(of: told.change).map {
        Fact("Приказ директора", [.text($0)])
      },
      Fact("Когда сообщить", urgency + [.text(time)]),
      Fact("Кому", [.text(texts.all.map(\.reader).joined(separator: ", "))]),
      texts.isOpen ? Fact("Кто ищет замену", [.text(texts.seeker)]) : nil,
    ]
    return [.heading(level: 2, [.text(title)]), .facts(facts.compactMap(\.self))]
      + texts.all.flatMap(blocks)
  }

  private func blocks(_ entry: ChangeTexts.Entry) -> [Block] {
    [
      .paragraph([.strong([.text(entry.reader.capitalizedFirst + ":")])]),
      .message(source.institution.message([.paragraph([.text(entry.text)])])),
    ]
  }

  private var reasons: String {
    told.lines.compactMap { source.records.reason(of: $0) }.uniqued.joined(separator: "; ")
  }

  /// Whether there is but a day, or less, to tell it; whether nobody gives the lesson.
  private var urgency: [Inline] {
    let isSoon = !isTold && told.firstDay <= source.published.buildDay + 1
    let open: [Inline] = texts.isOpen ? [.badge("нужна замена", .attention), " "] : []
    let known: [Inline] = isTold ? [.badge("уже объявлено", .neutral), " "] : []
    return (isSoon ? [.badge("срочно", .attention), " "] : []) + known + open
  }

  private var announced: Announcement? { source.published.announcement(of: told.change) }

  /// When chats hear of it; `nil` where it is too late for that.
  private var window: PostWindow? {
    source.institution.chatHours.flatMap {
      PostDays(hours: $0, timetable: source.timetable).news(of: told.change, announced: announced)
    }
  }

  /// Whether the day on which it was to be told is over.
  var isTold: Bool {
    guard announced != nil, let window else { return false }
    return window.day < source.published.buildDay
  }

  /// «пн, 23 ноября, с 09:00 до 20:30; объявлено 23 ноября в 09:00»; what should have been told already, at once; of what
  /// was told the day, and until when it is not too late for those who have not heard.
  private var time: String {
    let last = max(source.published.buildDay, told.firstDay + -1).russianDay
    let words = announced.map { "объявлено \($0.inWords)" }
    if isTold, let words { return "\(words); кто не\u{A0}знает, тем не\u{A0}позже \(last)" }
    let time = window.flatMap { $0.day < source.published.buildDay ? nil : $0.time }
    return (time ?? "сразу, не\u{A0}позже \(last)") + (words.map { "; \($0)" } ?? "")
  }
}
