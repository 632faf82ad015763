import CivilTime
import Documents
import InstitutionModel
import Russian
import Timetable

extension GroupWeek {
  /// How families tell even weeks from odd ones.
  func parityRemark(_ slots: [WeeklySlot]) -> [Block] {
    guard let weeks = slots.compactMap(\.traits.weeks).first else { return [] }
    if let counted = weeks.first { return countedRemark(counted) }
    let words = "Чётные и\u{A0}нечётные недели\u{A0}– по\u{A0}номеру недели в\u{A0}календаре"
    let first = source.timetable.schoolYear.days.first
    let kind = WeekParity(of: first) == .even ? "чётная" : "нечётная"
    let example = "неделя, в\u{A0}которую начался учебный год (\(first.russianDay)), \(kind)"
    return [.paragraph([.text("\(words): \(example).")], .note)]
  }

  /// How the institution counts its weeks.
  private func countedRemark(_ first: CalendarDate) -> [Block] {
    let names = source.timetable.schoolYear.weekCount?.names ?? []
    let week = "неделя, в\u{A0}которой день \(first.russianLong)"
    let turn = names.map { "«\($0)»" }.joined(separator: ", ")
    return [
      .paragraph(
        [.text("Недели считает учреждение: первая\u{A0}– \(week); по\u{A0}порядку: \(turn).")],
        .note
      )
    ]
  }
}
