import Documents
import InstitutionModel
import Timetable

extension EventChange {
  /// A lesson that a period suspends: at its time nothing is held, and telephones strike it like a cancelled one.
  ///
  /// Why lessons stop is told to staff alone.
  init(suspendedBy period: DistancePeriod) {
    let term = PublicPeriod(period).term
    let draft = period.directive == nil ? " Пока это проект приказа: сроки могут измениться." : ""
    prefix = "ОТМЕНЕНО: "
    words = """
      Занятия группы приостановлены \(term.withFullStop) В\u{A0}это время занятия не\u{A0}будет. \
      Часы плана не\u{A0}пропадут: группа проведёт их\u{A0}позже.\(draft)
      """
    isOff = true
  }
}
