import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// In distance weeks a group meets its teacher on screen on the days on which the teacher works.
///
/// Whoever takes over a group during the year comes on its days, and face to face lessons have an order. Of days in
/// other words than those of the week nothing is known; neither of a lesson that one of several gives.
///
/// Russian: «рабочие дни» of «педагоги», «контроль рабочего времени» (п. 4.20).
enum VideoLessonsAreOnWorkingDays: Rule {
  static let metadata = RuleMetadata("video-lessons-are-on-working-days", .warning, clause: "4.20")
    .wanting(.workingDays)
    .also("4.23").saying("Занятия по видеосвязи – в рабочие дни педагога")

  /// Looks at teachers whose working days are stated.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let busy = Dictionary(grouping: year.occupations.filter(\.isOnScreen), by: \.teacher)
    let stated = inspection.institution.teachers.indices.compactMap { index in
      inspection.records[Teacher.ID(index)].workingDays.located.map { (Teacher.ID(index), $0) }
    }
    let place: ((Teacher.ID, Term)) -> SourceRange? = { inspection.institution[$0.0].name.range }
    return .each(stated, .teacher, "с\u{A0}рабочими днями", at: place) { id, text in
      guard let days = ScalarText.parse(text.value, { $0.readWeekdays() }) else { return .unknown }
      let name = inspection.institution[id].name.text
      let astray = (busy[id] ?? []).filter {
        !days.contains($0.weekday) && inspection.institution[$0.group].teacher == id
      }
      return Look(finding(about: name, text, days, astray))
    }
  }

  private static func finding(
    about name: String,
    _ text: Term,
    _ days: [Weekday],
    _ astray: [Occupation]
  ) -> Finding? {
    guard let first = astray.min(by: { $0.start < $1.start }) else { return nil }
    let places = Dictionary(astray.map { ($0.range, $0) }, uniquingKeysWith: { one, _ in one })
    let all = Set(days + astray.map(\.weekday)).sorted().map(\.russianName)
    return Finding(
      "у педагога \(name.quoted) рабочие дни \(text.value.quoted), а занятие по видеосвязи – "
        + first.text,
      at: text.range,
      places: places.values.map { Label($0.text, at: $0.range) },
      rest: { " и ещё \(plural($0, "занятие", "занятия", "занятий"))" },
      help:
        "исправьте дни: «рабочие дни: \(all.joined(separator: ", "))», или перенесите занятия"
    )
  }
}

extension Occupation {
  /// Whether it is a lesson of distance weeks, on the day that is written.
  fileprivate var isOnScreen: Bool {
    movedTo == nil && !isConsultation && !atDistance.isEmpty
  }
}
