import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// A mark of a single lesson or subgroup names one that the group has on that day.
///
/// Russian: «отметки педагога» (п. 4.20), столбцы «время», «занятие» и «подгруппа».
enum MarkNamesLessonOfDay: Rule {
  static let metadata = RuleMetadata("mark-names-lesson-of-day", .warning, clause: "4.20")
    .wanting(.marks)
    .also("Прил. 1").with(isDated: true)
    .saying("Время и подгруппа отметки есть в расписании дня")

  /// Unknown for a group of which something was not read; it may be what makes the mark right.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    guard let marked = year.marked else { return .marks(inspection) { _ in .unknown } }
    return .each(marked.groups, .group, "с\u{A0}отметками") { group in
      guard marked.isKnown(group) else { return .unknown }
      let lessons = LessonsOfDay(of: group, in: marked)
      return Look(marked.ofParts(of: group).compactMap(lessons.finding))
    }
  }
}

/// What a group has on the days of its marks.
private struct LessonsOfDay {
  private let id: Group.ID
  private let timetable: Timetable
  /// The group's id in quotation marks.
  private let name: String
  /// The folded subgroups of all its lessons, whatever their day: a period may have other times.
  private let subgroups: Set<String>

  init(of group: Group.ID, in marked: MarkedDays) {
    id = group
    timetable = marked.timetable
    let group = marked.institution[group]
    name = group.slug.quoted
    subgroups = Set(group.lessons.compactMap { $0.traits.subgroup?.folded })
  }

  /// What is wrong with a mark of a part of its day.
  func finding(about mark: AttendanceMark) -> Finding? {
    let (date, part) = (mark.date.value, mark.part.value)
    let held = timetable.occurrences(of: id, in: DateRange(date)).filter {
      $0.isHeld && $0.activity.isAttended
    }
    if let subgroup = part.subgroup, !subgroups.contains(subgroup) {
      return Finding(
        "отметка подгруппы \(subgroup.quoted), а у группы \(name) такой подгруппы нет",
        at: mark.part.range,
        help: subgroups.isEmpty
          ? "уберите «подгруппа» из этой строки или впишите её в занятие: «подгруппа: …»"
          : "исправьте подгруппу: \(subgroups.sorted().map(\.quoted).alternatives)"
      )
    }
    let own = held.filter { isOf(part.subgroup, $0) }
    if let lesson = part.lesson { return finding(about: mark, lesson, among: own) }
    guard let time = part.time, !own.contains(where: { $0.isAt(time) }) else { return nil }
    let starts = Set((own.isEmpty ? held : own).map(\.start)).sorted().map(\.figures)
    return Finding(
      "отметка за \(date.russianFigures), \(time.figures), а у группы \(name) в это время ничего нет",
      at: mark.part.range,
      help: "исправьте время: в этот день – \(starts.enumerated)"
    )
  }

  /// What is wrong with the number of a lesson.
  private func finding(
    about mark: AttendanceMark,
    _ lesson: Int,
    among held: [Occurrence]
  ) -> Finding? {
    let starts = Set(held.map(\.start)).sorted().map(\.figures)
    guard lesson > starts.count, !starts.isEmpty else { return nil }
    let count = plural(starts.count, "занятие", "занятия", "занятий")
    return Finding(
      "отметка за \(mark.date.value.russianFigures), занятие \(lesson), а у группы \(name) "
        + "в этот день \(count)",
      at: mark.part.range,
      help: "исправьте номер: занятия начинаются в \(starts.enumerated)"
    )
  }

  /// Whether pupils of the subgroup take part.
  private func isOf(_ subgroup: String?, _ occurrence: Occurrence) -> Bool {
    guard let subgroup, let other = occurrence.slot.traits.subgroup else { return true }
    return other.folded == subgroup
  }
}

extension Occurrence {
  /// Whether it begins then, or goes on.
  fileprivate func isAt(_ time: TimeOfDay) -> Bool {
    start == time || span.map { $0.start <= time && time < $0.end } ?? false
  }
}
