import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// Who comes to a building, by hour and room.
struct WatchTable {
  let day: CalendarDate
  let source: InternalSource

  /// Time, room, group, teachers, pupils.
  func row(of line: DayLine) -> [String] {
    let room = line.place(withSite: false).numberOfRoom
    let names = source.published.plainNames(of: line.groups)
    let group = names + (line.remark.map { ", \($0)" } ?? "")
    let teachers = line.occurrence.slot.teachers.map { source.institution[$0].name.text.typeset }
    return [line.time, room, group, teachers.joined(separator: ", "), pupils(of: line)]
  }

  /// «5 занятий, с 9:00 до 19:10, учащихся в группах – 62.».
  func summary(of lines: [DayLine]) -> String {
    let start = lines.map(\.occurrence.start).min()
    let end = lines.map { $0.occurrence.span?.end ?? $0.occurrence.start }.max()
    let hours =
      start.flatMap { start in end.map { ", с\u{A0}\(start.figures) до\u{A0}\($0.figures)" } } ?? ""
    let pupils = Set(lines.flatMap(\.groups)).compactMap(count).reduce(0, +)
    let people = pupils > 0 ? "; учащихся в\u{A0}группах\u{A0}– \(pupils)" : ""
    return plural(lines.count, "занятие", "занятия", "занятий") + hours + people + "."
  }

  /// «15»; of a part of a group «из 15»; nothing where nobody has said.
  private func pupils(of line: DayLine) -> String {
    let counts = line.groups.map(count)
    let known = counts.compactMap(\.self)
    guard known.count == counts.count else { return "" }
    let sum = known.reduce(0, +)
    switch line.occurrence.series.id.part {
    case .subgroup: return "из\u{A0}\(sum)"
    case .pupil: return "1"
    case .group, .video, .material, .deadline, .mailing, .consultation, .checking, .feedback,
      .additional:
      return "\(sum)"
    }
  }

  /// On the day, since a group may have grown.
  private func count(_ id: Group.ID) -> Int? { source.institution[id].asOf(day).pupils.value }
}

extension String {
  /// «12» of «Кабинет 12»; a name without the word as it is.
  fileprivate var numberOfRoom: String {
    let rest = lowercasedFirst.replacing("\u{A0}", with: " ").besideRoomWord
    return rest.first?.isNumber == true ? rest : self
  }
}
