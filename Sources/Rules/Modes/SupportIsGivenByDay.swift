import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Tasks are sent and checked, questions are answered by day.
///
/// Hours of the night are mostly those of the afternoon, counted from noon: «пт 3:00» for «пт 15:00».
///
/// Russian: «рассылка», «консультации», «проверка», «обратная связь» (п. 4.22).
enum SupportIsGivenByDay: Rule {
  static let metadata = RuleMetadata("support-is-given-by-day", .warning, clause: "4.22(3)")
    .saying("Рассылка, консультации, проверка и обратная связь – днём, а не ночью")

  /// Looks at every way to learn; what groups inherit is told once.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.learningGroups, "с\u{A0}сопровождением") { way in
      Look(way.learning.support.startsByNight.map { finding(about: $0) })
    }
  }

  private static func finding(about time: Located<TimeOfDay>) -> Finding {
    let later = TimeOfDay(minutes: time.value.minutes + 12 * 60)
    let right = later.map { "если это после полудня, замените на \($0.figures.quoted)" }
    return Finding(
      "время \(time.value.figures) – ночное",
      at: time.range,
      help: right ?? "проверьте часы"
    )
  }
}

extension IndividualSupport {
  /// When something of it begins before the day does.
  fileprivate var startsByNight: [Located<TimeOfDay>] {
    let times = [mailing, checking, feedback].flatMap(\.items).map { $0.map(\.time.time) }
    let starts = consultations.items.map { $0.map(\.time.span.start) }
    return (times + starts).filter { $0.value.minutes < Self.beginningOfDay }
  }

  /// Minutes.
  private static let beginningOfDay = 6 * 60
}
