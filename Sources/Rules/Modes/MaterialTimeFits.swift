import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Between the release of a material and its deadline lies the time that it takes.
///
/// Russian: «указанием времени, необходимого и достаточного для их выполнения» (п. 4.22). A
/// deadline that is not later in the week than the release belongs to the next week.
enum MaterialTimeFits: Rule {
  static let metadata = RuleMetadata("material-time-fits", .warning, clause: "4.22(2)")
    .saying("Время на материал умещается между выкладыванием и сроком")

  /// Unknown without release, deadline or time.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.materialsInUse, .material, ClassMode.special.trait) { material in
      guard let release = material.value.release.located,
        let deadline = material.value.deadline.located, let needed = material.value.minutes.located
      else { return .unknown }
      let available = release.value.minutes(until: deadline.value)
      guard needed.value > available else { return .fine }
      let minutes = plural(needed.value, "минута", "минуты", "минут")
      return .found(
        "время на материал – \(minutes), а от выкладывания до срока – \(available)",
        at: needed.range,
        labels: [Label("выкладывание", at: release.range), Label("срок", at: deadline.range)],
        help: "отодвиньте срок или уменьшите задание и время на него"
      )
    }
  }
}

extension WeeklyTime {
  /// The minutes to the next such time, at most a week.
  func minutes(until deadline: WeeklyTime) -> Int {
    let week = 7 * 24 * 60
    let minutes = deadline.minuteOfWeek - minuteOfWeek
    return minutes > 0 ? minutes : minutes + week
  }

  /// Minutes since Monday, 00:00.
  private var minuteOfWeek: Int { weekday.daysAfterMonday * 24 * 60 + time.minutes }
}
