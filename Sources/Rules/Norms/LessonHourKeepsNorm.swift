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
  static let metadata = RuleMetadata("lesson-hour-keeps-norm", .warning)
    .wanting(.ages)
    .with(isDated: true).keeping(.lessonHour).saying(
      "Академический час не дольше нормы для возраста"
    )

  /// Looks at programs by their lowest age, and at the own hours of their groups; an hour that is implausible is
  /// unknown here.
  static func check(_ inspection: Inspection) -> Checked {
    let general = inspection.definitions.hour
    // An own norm holds instead of a built-in one: while one is unclear, nobody knows which does.
    let areNormsRead = inspection.definitions.regulation?.hourNorms.isClear != false
    return .each(inspection.definitions.programs.map(\.lines.value), .program) { lines in
      guard areNormsRead, let ages = lines.program.ages.located,
        let youngest = ages.value.youngest
      else { return .unknown }
      let norm = inspection.regulation.norm(age: youngest, on: inspection.date)
      let hour = lines.hour.inheriting(general).minutes
      let own = lines.groups.items.map(\.value.hour.minutes).filter { !$0.isAbsent }
      // Groups that all have hours of their own have none of the program's.
      let isUsed = own.count < lines.groups.items.count || own.isEmpty
      return ((isUsed ? [(hour, "программы")] : []) + own.map { ($0, "группы") })
        .map { look(at: $0, of: $1, youngest, ages.range, norm) }.joined
    }
  }

  private static func look(
    at hour: Stated<Int>,
    of whom: String,
    _ youngest: Int,
    _ ages: SourceRange,
    _ norm: TimeNorm?
  ) -> Look {
    guard let hours = hour.located, AcademicHour.plausibleMinutes.contains(hours.value) else {
      return .unknown
    }
    guard let norm, hours.value > norm.minutes else { return .fine }
    // A program that takes the institution's hour can say its own: the finding stands at its ages.
    let age = plural(youngest, "год", "года", "лет")
    let most = plural(norm.minutes, "минута", "минуты", "минут")
    let advice = "укажите у \(whom) «академический час: \(most)» и пересчитайте занятия"
    let own = "свою запишите в раздел «нормы часа» файла regulation.yaml"
    return .found(
      "академический час длится \(plural(hours.value, "минуту", "минуты", "минут")), "
        + "а в \(age) – не дольше \(plural(norm.minutes, "минуты", "минут", "минут"))",
      at: hour.isOwn ? hours.range : ages,
      labels: [
        hour.isOwn ? Label("возраст", at: ages) : Label("час учреждения", at: hours.range),
        Label("норма задана здесь", at: norm.source),
      ],
      help: norm.source == nil ? "\(advice); норма: \(norm.citation); \(own)" : advice
    )
  }
}
