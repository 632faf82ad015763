import CivilTime
import Documents
import InstitutionModel
import SourceText

/// What is the same in all notices about a period, made once.
struct NoticeTerms: Sendable {
  /// From which day to which, or what ends it; after a prolongation the new days.
  let term: String
  /// «с 23 ноября (понедельник) по 6 декабря (воскресенье)».
  let when: String
  /// «23.11.2026–06.12.2026».
  let days: String
  /// «Срок продлён по 13 декабря (воскресенье).»; `nil` where nothing of the kind was decided.
  let decision: String?
  /// The sentence about the ground for each thing that a notice may tell.
  private let grounds: [NoticeMatter: [Inline]]

  /// Days are those from the first that families are told of.
  init(_ period: DistancePeriod, _ institution: Institution) {
    let term = DistanceTerm(period, from: period.firstTold)
    self.term = term.words
    when = term.spoken
    days = term.figures
    decision = period.prolongations.last.map { decision in
      "Срок продлён по\u{A0}\(decision.date.value.dayWithWeekday)."
    }
    let ground = NoticeGround(period, institution)
    grounds = Dictionary(
      uniqueKeysWithValues: NoticeMatter.allCases.map { ($0, ground.sentence($0)) }
    )
  }

  /// Why a group learns otherwise, or not at all, or as before again.
  func ground(_ matter: NoticeMatter) -> [Inline] { grounds[matter] ?? [] }
}

extension DistancePeriod {
  /// The first day that families are told of: after a prolongation the first of the new term.
  var firstTold: CalendarDate {
    guard let matter = matters.last, case .prolongation = matter,
      let last = lastDay(before: matter)
    else { return first.value }
    return last + 1
  }
}
