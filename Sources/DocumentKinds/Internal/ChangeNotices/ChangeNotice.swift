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

  /// Those of lessons that are to come, by day.
  static func all(in source: InternalSource) -> [ChangeNotice] {
    let lessons = source.published.changedLessons.filter { !$0.isToldWithItsMaterial }
    return ToldChange.all(of: lessons, in: source.published)
      .filter { $0.lastDay >= source.published.buildDay }
      .map { ChangeNotice($0, in: source) }
      .sorted { $0.told.firstDay < $1.told.firstDay }
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

  /// Whether there is but a day, or less, or nobody who gives the lesson.
  private var urgency: [Inline] {
    let isSoon = told.firstDay <= source.published.buildDay + 1
    let open: [Inline] = texts.isOpen ? [.badge("нужна замена", .attention), " "] : []
    return (isSoon || texts.isOpen ? [.badge("срочно", .attention), " "] : []) + open
  }

  /// «пн, 23 ноября, с 09:00 до 20:30; объявлено 23 ноября в 09:00»; what should have been told already, at once.
  private var time: String {
    let today = source.published.buildDay
    let announced = source.published.announcement(of: told.change)
    let window = source.institution.chatHours.flatMap {
      PostDays(hours: $0, timetable: source.timetable).news(of: told.change, announced: announced)
    }
    let last = max(today, told.firstDay + -1)
    let time = window.flatMap { $0.day < today ? nil : $0.time }
    return (time ?? "сразу, не\u{A0}позже \(last.russianDay)")
      + (announced.map { "; объявлено \($0.inWords)" } ?? "")
  }
}
