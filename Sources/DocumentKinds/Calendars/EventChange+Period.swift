import Documents
import InstitutionModel
import Timetable

/// A lesson that a period takes from its time: at it nothing is held, and telephones strike it like a cancelled one.
extension EventChange {
  /// Lessons stop; why is told to staff alone.
  init(suspendedBy period: DistancePeriod) {
    self.init(
      """
      Занятия группы приостановлены \(PublicPeriod(period).term.withFullStop) В\u{A0}это время \
      занятия не\u{A0}будет. Часы плана не\u{A0}пропадут: группа проведёт их\u{A0}позже.
      """,
      in: period
    )
  }

  /// The group learns at other times, which are events of their own.
  init(replacedIn period: DistancePeriod) {
    self.init(
      """
      В\u{A0}это время занятия не\u{A0}будет: \(PublicPeriod(period).term) группа учится дистанционно, \
      дни и\u{A0}часы другие. Они есть в\u{A0}этом календаре.
      """,
      in: period
    )
  }

  private init(_ words: String, in period: DistancePeriod) {
    let draft = period.directive == nil ? " Пока это проект приказа: сроки могут измениться." : ""
    (prefix, isOff) = ("ОТМЕНЕНО: ", true)
    self.words = words + draft
  }
}
