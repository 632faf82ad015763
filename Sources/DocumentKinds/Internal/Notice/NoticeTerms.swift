import Documents
import InstitutionModel
import Regulation

/// What is the same in all notices about a period, made once.
struct NoticeTerms: Sendable {
  /// «с 23 ноября по 6 декабря 2026 г.».
  let term: String
  /// «23.11.2026–06.12.2026».
  let days: String
  /// Sentences: what ends the term, and what follows.
  let ending: String
  private let ground: [Fact]
  private let groundOfSuspension: [Fact]

  init(_ period: DistancePeriod, _ regulation: Regulation) {
    let words = PeriodWords(period)
    (term, days, ending) = (words.term, words.days, words.ending)
    ground = NoticeGround(period: period, regulation: regulation, isSuspended: false).facts
    groundOfSuspension =
      NoticeGround(period: period, regulation: regulation, isSuspended: true).facts
  }

  /// Why and until when a group learns otherwise.
  func ground(isSuspended: Bool) -> [Fact] { isSuspended ? groundOfSuspension : ground }
}
