import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import SourceText

/// What is the same in all notices about a period, made once.
struct NoticeTerms: Sendable {
  /// From which day to which, or what ends it.
  let term: String
  /// «с 23 ноября (понедельник) по 6 декабря (воскресенье)».
  let when: String
  /// «23.11.2026–06.12.2026».
  let days: String
  /// «Срок продлён по 13 декабря (воскресенье).»; `nil` while the term is as it was announced.
  let decision: String?
  private let ground: [Inline]
  private let groundOfSuspension: [Inline]

  init(_ period: DistancePeriod, _ institution: Institution) {
    let end = period.ground.isHighAlert ? "режима повышенной готовности" : "приказом директора"
    let first = period.first.value
    if let last = period.last {
      term = PeriodWords(period).term
      when = "\(Self.day("с", first)) \(Self.day("по", last))"
    } else {
      term = "с\u{A0}\(first.russianLong) до\u{A0}отмены \(end)"
      when = "\(Self.day("с", first)) до\u{A0}отмены \(end)"
    }
    days = PeriodWords(period).days
    decision = Self.decision(on: period)
    ground = NoticeGround(period, institution, isSuspended: false).sentence
    groundOfSuspension = NoticeGround(period, institution, isSuspended: true).sentence
  }

  /// Why a group learns otherwise, or not at all.
  func ground(isSuspended: Bool) -> [Inline] { isSuspended ? groundOfSuspension : ground }

  private static func day(_ preposition: String, _ date: CalendarDate) -> String {
    "\(preposition)\u{A0}\(date.dayWithWeekday)"
  }

  /// What was decided last about the term.
  private static func decision(on period: DistancePeriod) -> String? {
    if let ending = period.ending {
      return "Срок закончится раньше: \(day("с", ending.date.value)) занятия снова очные."
    }
    return period.prolongations.last.map { "Срок продлён \(day("по", $0.date.value))." }
  }
}
