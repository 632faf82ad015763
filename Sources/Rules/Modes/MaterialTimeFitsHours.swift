import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A material takes no longer than the hours that it counts for, and not next to no time either.
///
/// An academic hour counts as a whole one with the break behind it. Less time is lawful, but less than two thirds of the
/// hours is not «достаточное». What children below school age do is short, with a parent's help or on a screen: for them
/// only less than a sixth is a slip of the pen. Time that does not fit before the deadline
/// is told by itself.
///
/// Russian: «время», «часов» of «материалы» (п. 4.22).
enum MaterialTimeFitsHours: Rule {
  static let metadata = RuleMetadata("material-time-fits-hours", .warning, clause: "4.22(2)")
    .also("4.9").saying("Время на материал отвечает часам, за которые он засчитывается")

  /// Looks at groups that learn by materials; unknown where the academic hour, time or hours are.
  static func check(_ inspection: Inspection) -> Checked {
    let groups = inspection.learningGroups.filter {
      $0.learning.classMode.value == .special && !$0.learning.special.materials.items.isEmpty
    }
    return .each(groups, "с\u{A0}материалами") { group in
      guard inspection.institution[group.group.program].isAcademicHourKnown
      else { return .unknown }
      let hour = group.group.academicHour
      let youngest = inspection.institution[group.group.program].ages.value?.youngest
      let isPreschool = youngest.map { $0 < schoolAge } ?? false
      return group.learning.special.materials.items.map {
        look(at: $0.value, by: hour, isPreschool)
      }.joined
    }
  }

  private static let schoolAge = 7

  private static func look(at material: Material, by hour: AcademicHour, _ isPreschool: Bool)
    -> Look
  {
    guard let minutes = material.minutes.located, let hours = material.hours.located,
      !hours.value.isZero
    else { return .unknown }
    let taught = hours.value.twelfths * hour.minutes / 12
    let isTooShort = isPreschool ? minutes.value * 6 < taught : minutes.value * 3 < taught * 2
    if minutes.value > 0, isTooShort {
      return .found(
        "время на материал – \(plural(minutes.value, "минута", "минуты", "минут")), "
          + "а засчитывается он за \(hours.value.words) – "
          + "это \(plural(taught, "минута", "минуты", "минут"))",
        at: minutes.range,
        labels: [Label("столько часов", at: hours.range)],
        help: "укажите, сколько времени ребёнок тратит на самом деле, или исправьте часы"
      )
    }
    let most = hours.value.twelfths * max(60, hour.minutes + hour.recess) / 12
    guard minutes.value > most else { return .fine }
    if let release = material.release.value, let deadline = material.deadline.value,
      minutes.value > release.minutes(until: deadline)
    {
      return .fine
    }
    return .found(
      "время на материал – \(plural(minutes.value, "минута", "минуты", "минут")), "
        + "а засчитывается он за \(hours.value.words)",
      at: minutes.range,
      labels: [Label("столько часов", at: hours.range)],
      help: "уменьшите задание и время на него или исправьте часы: "
        + "\(hours.value.words) – это \(plural(taught, "минута", "минуты", "минут")), "
        + "вместе с переменами – не больше \(most)"
    )
  }
}
