import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// An academic hour is no longer than is good for the youngest of a program.
///
/// Russian: «академический час» against the sanitary norms. An hour that is no hour at all is told by
/// itself.
enum LessonHourKeepsNorm: Rule {
  static let metadata = RuleMetadata("lesson-hour-keeps-norm", .warning, isDated: true)
    .saying("Академический час не дольше нормы для возраста")

  static func check(_ inspection: Inspection) -> Checked {
    let general = inspection.definitions.institution?.value.year.value?.academicHour ?? .absent
    return .each(inspection.definitions.programs.map(\.lines.value), .program) { lines in
      let hour = lines.academicHour.inheriting(general)
      guard let ages = lines.program.ages.located, let hours = hour.located,
        AcademicHour.plausibleMinutes.contains(hours.value)
      else { return .unknown }
      let norm = inspection.regulation.hourNorm(
        forAge: ages.value.lowerBound,
        on: inspection.date
      )
      guard let norm, hours.value > norm.minutes else { return .fine }
      return .found([finding(about: hours, isOwn: hour.isOwn, ages, norm)])
    }
  }

  /// A program that takes the institution's hour can say its own: the finding stands at its ages.
  private static func finding(
    about hour: Located<Int>,
    isOwn: Bool,
    _ ages: Located<ClosedRange<Int>>,
    _ norm: HourNorm
  ) -> Finding {
    let other = isOwn ? Label("возраст", at: ages.range) : Label("час учреждения", at: hour.range)
    let age = plural(ages.value.lowerBound, "года", "лет", "лет")
    let most = plural(norm.minutes, "минута", "минуты", "минут")
    let advice = "укажите у программы «академический час: \(most)» и пересчитайте занятия"
    return Finding(
      "академический час \(plural(hour.value, "минута", "минуты", "минут")), "
        + "а для \(age) – не дольше \(plural(norm.minutes, "минуты", "минут", "минут"))",
      at: isOwn ? hour.range : ages.range,
      labels: [other] + (norm.source.map { [Label("норма задана здесь", at: $0)] } ?? []),
      help: norm.source == nil
        ? "\(advice); норма: \(norm.act); свою запишите в раздел «нормы часа» файла regulation.yaml"
        : advice
    )
  }
}
