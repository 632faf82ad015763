import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Families are told until when to hand in applications, in each period that comes or holds.
///
/// Of a period that was ended early nothing is asked: its applications are in.
///
/// Russian: «заявления: до» (п. 1.8).
enum ApplicationsHaveLastDay: Rule {
  static let metadata = RuleMetadata("applications-have-last-day", .warning, clause: "1.8")
    .with(isDated: true).saying("Для периода сказано, до какого дня подавать заявления")

  /// Looks at periods of grounds that need applications and that are not over on the day of the
  /// build.
  static func check(_ inspection: Inspection) -> Checked {
    let institution = inspection.institution
    let definitions = inspection.definitions
    let areGroundsRead = definitions.regulation?.grounds.isClear != false
    let asked = institution.periods.filter {
      $0.ground.needsApplications && $0.ending == nil
        && $0.last ?? inspection.date >= inspection.date
    }
    return .each(asked, .period, "с\u{A0}заявлениями") { period in
      guard areGroundsRead, definitions.areApplicationsRead(of: period) else { return .unknown }
      if definitions.isRead(period), let finding = beyond(period) { return .found([finding]) }
      if let finding = early(period) { return .found([finding]) }
      guard institution.applications(in: period).until == nil else { return .fine }
      let first = period.first
      guard let until = period.applications.until.located else {
        let stale = institution.guidance.applications.value?.until.located?.range
        return .found(
          "не сказано, до какого дня подавать заявления",
          at: first.range,
          labels: [Label("этот день назван не для этого периода", at: stale)],
          help: "добавьте в описание периода строку «заявления: {до: 3-й день}»; "
            + "без неё в документах останется пропуск"
        )
      }
      // The period names a day of its own that cannot be meant.
      let day = until.value.day(from: first.value, to: period.last)
      return .found(
        "последний день заявлений \(day.russianFigures) не подходит: "
          + (day < first.value ? "он задолго до периода" : "период кончается раньше"),
        at: until.range,
        labels: [Label("первый день периода", at: first.range)],
        help: "проверьте день; день периода можно назвать по счёту: «до: 3-й день»"
      )
    }
  }

  /// The last day for applications is before anybody announced the period: before its order and the authority's act.
  ///
  /// An order that is later than the period is told by itself.
  private static func early(_ period: DistancePeriod) -> Finding? {
    guard let until = period.applications.until.located, let order = period.directive else {
      return nil
    }
    let act = period.act.flatMap { PaperReference($0).date }
    let announced = min(order.value.date, act ?? order.value.date)
    let day = until.value.day(from: period.first.value, to: period.last)
    guard day < announced, order.value.date <= period.first.value else { return nil }
    return Finding(
      "заявления принимают до \(day.russianFigures), а о периоде объявили только "
        + announced.russianFigures,
      at: until.range,
      labels: [Label("приказ", at: order.range)],
      help:
        "проверьте день: семьи подают заявления после приказа; день периода можно назвать по счёту: "
        + "«до: 3-й день»"
    )
  }

  /// The period counts a day of its own that it does not have.
  ///
  /// A day that the institution counts for all periods ends with a short one, and nothing is asked.
  private static func beyond(_ period: DistancePeriod) -> Finding? {
    guard let until = period.applications.until.located, let last = period.last,
      case .dayOfPeriod(let number) = until.value
    else { return nil }
    let days = last - period.first.value + 1
    guard number > days else { return nil }
    return Finding(
      "в\u{A0}периоде нет \(number)-го дня: в\u{A0}нём \(plural(days, "день", "дня", "дней"))",
      at: until.range,
      labels: [Label("первый день периода", at: period.first.range)],
      help:
        "проверьте число; в\u{A0}документах стоит последний день периода, \(last.russianFigures)"
    )
  }
}

extension Definitions {
  /// Whether all of the period itself was understood, so that its days are known.
  fileprivate func isRead(_ period: DistancePeriod) -> Bool { written(period)?.isClear != false }

  /// The period as its file has it; found by the place of its first day.
  private func written(_ period: DistancePeriod) -> PeriodLines? {
    periods.first { $0.value.first.range == period.first.range }?.value
  }

  /// Whether all that is written of the period's applications was understood.
  fileprivate func areApplicationsRead(of period: DistancePeriod) -> Bool {
    let isOwnRead = written(period)?.applications.isClear != false
    let isGuidanceRead = institution?.value.guidance.isClear ?? false
    return isOwnRead && (isGuidanceRead || period.applications.until.value != nil)
  }
}
