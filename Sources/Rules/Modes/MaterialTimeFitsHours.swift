import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A material takes no longer than the hours that it counts for.
///
/// An academic hour counts as a whole one with the break behind it. Less time is lawful: what is done with a parent's
/// help, or on a screen, is short. Time that does not fit before the deadline is told by itself.
///
/// Russian: «время», «часов» of «материалы» (п. 4.22).
enum MaterialTimeFitsHours: Rule {
  static let metadata = RuleMetadata("material-time-fits-hours", .warning, clause: "4.22(2)")
    .also("4.9").saying("Время на материал не больше часов, за которые он засчитывается")

  /// Looks at groups that learn by materials; unknown where the academic hour, time or hours are.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.learningGroups.filter {
      $0.learning.classMode.value == .special && !$0.learning.special.materials.items.isEmpty
    }
    return .each(groups, "с\u{A0}материалами") { group in
      guard inspection.institution[group.group.program].isAcademicHourKnown
      else { return .unknown }
      let hour = group.group.academicHour
      let longest = max(60, hour.minutes + hour.recess)
      return group.learning.special.materials.items
        .map { look(at: $0.value, hoursOf: longest) }.joined
    }
  }

  private static func look(at material: Material, hoursOf longest: Int) -> Look {
    guard let minutes = material.minutes.located, let hours = material.hours.located,
      !hours.value.isZero
    else { return .unknown }
    let most = hours.value.twelfths * longest / 12
    guard minutes.value > most else { return .fine }
    if let release = material.release.value, let deadline = material.deadline.value,
      minutes.value > release.minutes(until: deadline)
    {
      return .fine
    }
    return .found(
      "на материал нужно \(plural(minutes.value, "минута", "минуты", "минут")), "
        + "а засчитывается он за \(hours.value.words)",
      at: minutes.range,
      labels: [Label("столько часов", at: hours.range)],
      help: "уменьшите задание и время на него до \(plural(most, "минуты", "минут", "минут")) "
        + "или исправьте часы"
    )
  }
}
