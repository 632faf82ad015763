import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText
import Timetable

/// The lessons of a teacher who is away have a substitute, or are cancelled.
///
/// Russian: «замена» (п. 4.9). Each is told with its day, since each asks for somebody.
enum ChangedLessonHasTeacher: Rule {
  static let metadata = RuleMetadata("changed-lesson-has-teacher", .warning, clause: "4.9")
    .saying("У занятий отсутствующего педагога есть замена")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .each(year.applied.lessons, .lesson, "с\u{A0}изменениями") { lesson in
      guard let becomes = lesson.change.becomes, becomes.slot.due == nil,
        lesson.change.was?.slot.due != nil,
        becomes.slot.teachers.isEmpty, let last = lesson.lastOwn(in: year.institution)
      else { return .fine }
      let name = year.institution[lesson.group].slug
      let time = becomes.slot.at.time.figures
      return .found(
        "у группы \(name.quoted) нет педагога на \(becomes.date.russianFigures), \(time)",
        at: last.place,
        help: "допишите изменение «{дата: \(becomes.date.russianFigures), группа: \(name), "
          + "занятие: \(time), замена: …}» или в нём же «отмена: да»"
      )
    }
  }
}
