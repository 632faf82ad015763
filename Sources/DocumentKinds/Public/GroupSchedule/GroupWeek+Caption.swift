import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension GroupWeek {
  /// «Каждую неделю, очно»; timetables of a part of the year say of which.
  func caption(of told: [TimetableStretch]) -> String {
    let slots = told.flatMap(\.slots)
    let way: String
    if told.contains(where: \.group.isWhollyAtDistance) {
      way = "с применением ЭО и ДОТ"
    } else {
      let isMixed = slots.contains(where: \.activity.isDistance)
      way = isMixed ? "очно и с\u{A0}применением ЭО и\u{A0}ДОТ" : "очно"
    }
    let isAlternating = slots.contains { $0.traits.weeks != nil }
    return
      "\(term(of: told)?.capitalizedFirst ?? (isAlternating ? "По\u{A0}неделям" : "Каждую неделю")), \(way)"
  }

  /// From the first day of timetables to their last.
  private func term(of told: [TimetableStretch]) -> String? {
    guard var whole = told.first, let last = told.last,
      let days = DateRange(whole.days.first, last.days.last)
    else { return nil }
    whole.days = days
    whole.goesOn = last.goesOn
    return whole.term(in: year)
  }
}
