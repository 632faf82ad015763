import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A distance period as everybody may read of it.
///
/// The ground of a period that is not for all groups is not told: it would say why somebody's
/// lessons changed (a quarantine) or in which category a group learns.
struct PublicPeriod {
  /// Of which not everything may be told.
  let period: DistancePeriod

  /// Tells no more than the site may say.
  init(_ period: DistancePeriod) { self.period = period }

  private var first: CalendarDate { period.first.value }

  /// Whether the ground may be told.
  private var isGroundPublic: Bool { period.ground.isHighAlert || period.coverage.isWhole }

  /// «с 23 ноября по 6 декабря 2026 г.».
  var term: String { DistanceTerm(period, from: first).words }

  /// «23 ноября – 6 декабря», or «до отмены».
  var shortTerm: String {
    days?.russianShort
      ?? "\(first.russianDaySince) до\u{A0}отмены"
  }

  /// From the first to the last day; `nil` while no last day is named.
  private var days: DateRange? { period.last.flatMap { DateRange(first, $0) } }

  /// Why the period is, in a sentence, with the act of the authority and the order.
  var ground: String {
    let reason =
      isGroundPublic ? "Основание: \(period.ground.printed)" : "Основание: решение учреждения"
    let act = isGroundPublic ? period.act.map { " (\($0.typeset))" } ?? "" : ""
    let directive = period.directive.map { "; \($0.value.words)" } ?? "; приказ готовится"
    return "\(reason)\(act)\(directive)."
  }

  /// That a period without an order is not decided yet; nothing once there is one.
  var draftRemark: [Inline] {
    guard period.directive == nil else { return [] }
    return [
      .badge("ПРОЕКТ", .attention),
      .text(" Пока это проект приказа: сроки могут измениться. ".typeset),
    ]
  }

  /// Until when, in a sentence.
  var ending: String {
    guard let last = period.last else {
      return
        "Период продлится, пока его не отменят приказом: день окончания появится на этой странице."
    }
    return
      "Последний день – \(last.russianWeekdayAndDay). После него занятия идут по обычному расписанию."
  }

  /// When it was over, in a sentence about a period that is; `nil` where no last day is named.
  var pastEnding: String? {
    period.last.map { "Последним днём периода было \($0.russianLong)".typeset.sentence }
  }

  /// What was decided after the beginning, in sentences; empty when nothing was.
  var changes: String {
    let prolonged = period.prolongations.map {
      "Период продлён по \($0.date.value.russianLong)\(Self.by($0))".sentence
    }
    let isEarly = period.matters.last == .earlyEnd
    let ended = isEarly ? "Период окончен досрочно" : "Период окончен"
    let ending = period.ending.map {
      "\(ended): \($0.date.value.since) \($0.date.value.russianLong) занятия идут по обычному расписанию"
        + "\(Self.by($0))."
    }
    return (prolonged + [ending].compactMap(\.self)).joined(separator: " ")
  }

  /// The order of the decision in brackets, or that it is being prepared; nothing where neither is
  /// known.
  private static func by(_ decision: PeriodDecision) -> String {
    if let directive = decision.directive { return " (\(directive.value.words))" }
    return decision.draft == nil ? "" : " (приказ готовится)"
  }
}
