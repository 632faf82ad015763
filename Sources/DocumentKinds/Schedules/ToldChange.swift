import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

/// A change of a day as it is told: of a lesson that several groups have together once for all of them.
struct ToldChange {
  /// Each with its change; those of groups whose own line says so come first.
  let lessons: [Occurrence]
  let first: Occurrence
  /// What it has become of the first.
  let change: ChangedDay

  private init?(_ lessons: [Occurrence]) {
    guard let first = lessons.first, let change = first.change else { return nil }
    (self.lessons, self.first, self.change) = (lessons, first, change)
  }

  /// In order.
  var groups: [Group.ID] { Set(lessons.map(\.series.group)).sorted() }

  /// The first day that is another than planned.
  var firstDay: CalendarDate { lessons.map { min($0.planned, $0.date) }.min() ?? first.date }

  var lastDay: CalendarDate { lessons.map { max($0.planned, $0.date) }.max() ?? first.date }

  /// Every line that says so, once.
  var lines: [DayChange.ID] { lessons.compactMap(\.change).flatMap(\.changes).uniqued }

  /// The changed lessons, those that are held together as one, in order of the first of each.
  static func all(of lessons: [Occurrence], in source: PublicSource) -> [ToldChange] {
    var order: [[Occurrence]] = []
    var places: [Key: Int] = [:]
    for lesson in lessons {
      guard let time = JointTime(lesson) else {
        order.append([lesson])
        continue
      }
      let key = Key(time: time, isHeld: lesson.isHeld)
      if let place = places[key] {
        order[place].append(lesson)
      } else {
        places[key] = order.count
        order.append([lesson])
      }
    }
    return order.compactMap { lessons in
      let hosts = lessons.filter { !source.isGuest($0) }
      return ToldChange(hosts + lessons.filter(source.isGuest))
    }
  }

  /// By which lessons are one.
  private struct Key: Hashable {
    let time: JointTime
    let isHeld: Bool
  }

  /// The words of all, told once where they are the same: «группа 1: …; группа 2: …».
  func words(in source: PublicSource, _ words: (Occurrence) -> String) -> String {
    parts(in: source, words).map { [$0.name, $0.words].compactMap(\.self).joined(separator: ": ") }
      .joined(separator: "; ")
  }

  /// The same of whole sentences: «Группа 1: занятие … Группа 2: занятие …».
  func sentences(in source: PublicSource, _ words: (Occurrence) -> String) -> String {
    parts(in: source, words).map { part in
      part.name.map { "\($0.capitalizedFirst): \(part.words.lowercasedFirst)" } ?? part.words
    }.joined(separator: " ")
  }

  /// What is said of each group under its name, of all under none where it is the same.
  private func parts(
    in source: PublicSource,
    _ words: (Occurrence) -> String
  ) -> [(name: String?, words: String)] {
    let told = lessons.map { ($0, words($0)) }
    if Set(told.map(\.1)).count <= 1 { return told.prefix(1).map { (nil, $0.1) } }
    let isOfOneProgram = Set(groups.map { source.institution[$0].program }).count == 1
    return told.map { lesson, words in
      let group = source.institution[lesson.series.group]
      return (isOfOneProgram ? group.label : source.institution.nameInTables(of: group), words)
    }.filter { !$0.words.isEmpty }
  }
}

extension PublicSource {
  /// The day on which families were told last of what is otherwise in the lessons; `nil` where nothing is.
  func dayTold(of lessons: [Occurrence]) -> CalendarDate? {
    lessons.compactMap { $0.change.flatMap(announcement)?.date }.max()
  }

  /// When families were told last of any of its lines.
  func told(of change: ToldChange) -> LocalMoment {
    let first = told(of: change.change, on: change.first.planned)
    return change.lessons.compactMap { lesson in
      lesson.change.map { told(of: $0, on: lesson.planned) }
    }.reduce(first, max)
  }

  /// Whether the lesson is held together with another group by a line of that other one alone.
  fileprivate func isGuest(_ lesson: Occurrence) -> Bool {
    let joining = (lesson.change?.changes ?? []).filter {
      !institution[$0].effect.partners.isEmpty
    }
    return !joining.isEmpty
      && joining.allSatisfy {
        institution.guests(of: institution[$0]).contains(lesson.series.group)
      }
  }

  /// ««Хор», группы 1 и 2», each leading to its schedule; one group as everywhere.
  func fullLinks(_ groups: [Group.ID]) -> [Inline] {
    guard let first = groups.first, groups.count > 1 else { return groups.flatMap(fullLink) }
    let program = institution[first].program
    guard groups.allSatisfy({ institution[$0].program == program }) else {
      return Array(groups.map(fullLink).joined(separator: [" и\u{A0}"]))
    }
    let links = groups.map { id -> [Inline] in
      [
        .link(
          .document(GroupSchedule.id(of: id, in: self)),
          [.text(institution[id].quotedName)]
        )
      ]
    }
    let title = Inline.text("\(institution[program].quotedTitle), группы\u{A0}")
    let last = links.count - 1
    return [title] + Array(links[..<last].joined(separator: [", "])) + [" и\u{A0}"] + links[last]
  }
}
