import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Answers are given after tasks were checked.
///
/// An answer may be to what was checked the week before, for as long as it is nearer to that than to the next check: one
/// that comes four days after the last check and within two days before the next stands before it.
///
/// Russian: «проверка», «обратная связь» (п. 4.22).
enum FeedbackFollowsChecking: Rule {
  static let metadata = RuleMetadata("feedback-follows-checking", .warning, clause: "4.22(3)")
    .saying("Обратная связь – после проверки, а не перед ней")

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
    let answered = checks.map { $0.value.minutesTo(feedback.value) }.min()
    let next = checks.min {
      feedback.value.minutes(until: $0.value) < feedback.value.minutes(until: $1.value)
    }
    guard let answered, let next, answered >= longestAnswer,
      feedback.value.minutes(until: next.value) <= nearestCheck
    else { return nil }
    let isSameDay = next.value.weekday == feedback.value.weekday
    let day = isSameDay ? "в тот же день позже" : "позже, \(next.value.weekday.russianName)"
    return Finding(
      "обратная связь в \(feedback.value.time.figures), а проверка \(day), "
        + "в \(next.value.time.figures)",
      at: feedback.range,
      labels: [Label("проверка", at: next.range)],
      help:
        "поставьте обратную связь после проверки, например через день, либо перенесите проверку "
        + "раньше"
    )
  }

  /// After so many minutes nobody waits for an answer to what was checked: four days.
  private static let longestAnswer = 4 * 24 * 60
  /// A check that comes within so many minutes is the one that is meant: two days.
  private static let nearestCheck = 2 * 24 * 60
}

extension WeeklyTime {
  /// The minutes from this one to a later time of the week, none to itself.
  fileprivate func minutesTo(_ later: WeeklyTime) -> Int {
    self == later ? 0 : minutes(until: later)
  }
}
