import InstitutionModel
import Russian
import Schema
import Timetable

/// What calendars say of an occurrence: nothing that is not on a page for everybody.
struct CalendarEventWords {
  /// ««Весёлая кисточка» – онлайн-занятие»; a teacher is told which group.
  let title: String
  /// Group, teachers and what is particular, each in a line.
  let description: String
  /// Room, place and address, or where pupils meet at a distance; `nil` where nobody has said.
  ///
  /// Russian: «кабинет 12, школа № 5, ул. Озёрная, 1», «онлайн, «Сферум»».
  let location: String?

  /// - Parameters:
  ///   - occurrence: What is told.
  ///   - source: Knows the names.
  ///   - reader: The teacher whose calendar it is; `nil` for a group's.
  init(_ occurrence: Occurrence, in source: PublicSource, for reader: Teacher.ID?) {
    let (slot, institution) = (occurrence.slot, source.institution)
    let group = institution[occurrence.series.group]
    let task = slot.task?.typeset
    let activity = ActivityPhrases(slot.activity).formal + (task.map { ": \($0)" } ?? "")
    let name =
      reader == nil
      ? institution[group.program].titleInTables : institution.nameInTables(of: group)
    title = "\(name)\u{A0}– \(activity)"
    let words = SlotWords(in: source, for: reader, of: group.program)
    let lines: [String?] = [
      institution.fullName(of: group),
      Self.teachers(of: slot, in: institution, isTold: reader == nil),
      words.formal(occurrence, withoutChange: true).capitalizedFirst, task.map { "Задание: \($0)" },
      slot.screenMinutes.map { "На\u{A0}экране: \($0.minuteCount)" },
    ]
    description = lines.compactMap(\.self).joined(separator: "\n")
    location = slot.place.location(in: institution)
  }

  /// Whoever is alone need not be told of themselves.
  private static func teachers(
    of slot: WeeklySlot,
    in institution: Institution,
    isTold: Bool
  ) -> String? {
    let names = slot.teachers.map { institution[$0].name.text.typeset }
    guard !names.isEmpty, names.count > 1 || isTold else { return nil }
    return "\(names.count > 1 ? "Педагоги" : "Педагог"): \(names.joined(separator: ", "))"
  }
}

extension Place {
  /// In words that are enough for a stranger to find it.
  fileprivate func location(in institution: Institution) -> String? {
    switch self {
    case .room(let site, let name):
      let parts = [
        name?.asRoom, institution.siteName(of: site), Self.address(of: site, in: institution),
      ]
      let known = parts.compactMap(\.self)
      return known.isEmpty ? nil : known.joined(separator: ", ")
    case .platform(let name): return "онлайн, «\(name)»"
    case .chat, .stated: return words(in: institution)
    }
  }

  /// Of the place, else of the institution where it names one place or none.
  private static func address(of site: Site.ID?, in institution: Institution) -> String? {
    let own = site.flatMap { institution[$0].address.value }
    let isOnly = institution.sites.count < 2
    return (own ?? (isOnly ? institution.identity.address.value : nil))?.typeset
  }
}
