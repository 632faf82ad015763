import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// Families are told how to do without the messenger before a period begins or while it holds.
///
/// The messenger binds the institution; a family may leave it alone, and has to learn the same (п. 1.10). Words for
/// those without internet are such a way too.
///
/// Russian: «без мессенджера», «без интернета».
enum PeriodNamesSecondWay: Rule {
  static let metadata = RuleMetadata("period-names-second-way", .warning, clause: "1.10")
    .with(isDated: true)
    .saying("Семье назван и другой способ узнать расписание и задания, кроме чата")

  /// Looks at periods that are not over on the day of the build and were not ended early.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let file = inspection.definitions.institution?.value
    let periods = institution.periods.filter {
      $0.ending == nil && !$0.isOver(on: inspection.date)
    }
    return .each(periods, .period) { period in
      guard let file, !file.guidance.isUnclear else { return .unknown }
      let guidance = institution.guidance
      let ways = [guidance.withoutMessenger, guidance.withoutInternet]
      guard ways.allSatisfy(\.isAbsent) else { return .fine }
      guard file.guidance.isClear || file.guidance.isAbsent else { return .unknown }
      return .found(
        "семье не назван способ узнать расписание и задания без чата",
        at: period.first.range,
        help: "допишите в institution.yaml, в «дистанционное обучение», строку "
          + "«без мессенджера: расписание и задания – на сайте, ответы педагога – по телефону учреждения»: "
          + "мессенджер обязателен для учреждения, а не для семьи"
      )
    }
  }
}
