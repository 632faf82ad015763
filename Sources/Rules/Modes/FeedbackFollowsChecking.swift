import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Answers are given after tasks were checked.
///
/// Of other days of the week nothing is said: the answer may be to what was checked the week before.
///
/// Russian: «проверка», «обратная связь» (п. 4.22).
enum FeedbackFollowsChecking: Rule {
  static let metadata = RuleMetadata("feedback-follows-checking", .warning, clause: "4.22(3)")
    .saying("Обратная связь – не раньше проверки того же дня")

  /// Unknown where times of either were not all understood.
  static func check(_ inspection: Inspection) -> Checked {
    .groups(in: .individual, of: inspection) { group, _ in
      let support = group.learning.support
      guard support.checking.isClear, support.feedback.isClear, !support.checking.items.isEmpty,
        !support.feedback.items.isEmpty
      else { return .unknown }
      let checks = support.checking.items.map { $0.map(\.time) }
      return Look(support.feedback.items.compactMap { finding(about: $0.map(\.time), checks) })
    }
  }

  /// `nil` where some check may be the one that is answered.
  private static func finding(
    about feedback: Located<WeeklyTime>,
    _ checks: [Located<WeeklyTime>]
  ) -> Finding? {
    let (weekday, time) = (feedback.value.weekday, feedback.value.time)
    guard let check = checks.first,
      checks.allSatisfy({ $0.value.weekday == weekday && $0.value.time > time })
    else { return nil }
    return Finding(
      "обратная связь в \(time.figures), а проверка в тот же день позже, "
        + "в \(check.value.time.figures)",
      at: feedback.range,
      labels: [Label("проверка", at: check.range)],
      help: "поставьте обратную связь после \(check.value.time.figures) или на другой день, "
        + "либо перенесите проверку раньше"
    )
  }
}
