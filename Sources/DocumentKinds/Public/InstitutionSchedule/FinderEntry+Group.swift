import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import Timetable

extension FinderEntry {
  /// By what families find a group: with what it inherits of its program, in every stretch of the year.
  init(_ id: Group.ID, in source: PublicSource) {
    let group = source.institution[id]
    let program = source.institution[group.program]
    let stretches = TimetableStretch.all(of: id, in: source)
    let all = stretches.map(\.group)
    let places = all.compactMap { source.institution.siteName(of: $0.site) }.uniqued
    let department = program.department.map { source.institution[$0].name.text }
    let teachers = all.compactMap { source.institution.teacherNames(of: $0) }.uniqued
    let rooms = all.compactMap(\.room.value).uniqued
    self.init(
      words: [program.fullTitle, group.label] + [department].compactMap(\.self) + teachers + rooms
        + places
    )
    lessons =
      stretches.flatMap(\.slots).map { slot in
        Lesson(slot.at.weekday, from: slot.at.time, to: slot.span?.end)
      }.uniqued
    (youngest, oldest) = (program.ages.value?.youngest, program.ages.value?.oldest)
    self.department = department
    self.places = group.isWhollyAtDistance ? [] : places
    ways = Self.ways(id, group, stretches.flatMap(\.slots), source)
  }

  /// «Дистанционно» also while a period goes on that covers the group.
  private static func ways(
    _ id: Group.ID,
    _ group: Group,
    _ slots: [WeeklySlot],
    _ source: PublicSource
  ) -> [String] {
    let isFaceToFace = !group.isWhollyAtDistance && slots.contains { !$0.activity.isDistance }
    let isInPeriod = source.currentPeriod(of: id).map { !source.isPast($0) } ?? false
    let isAtDistance = group.isWhollyAtDistance || slots.contains(where: \.activity.isDistance)
    return (isFaceToFace ? ["очно"] : []) + (isAtDistance || isInPeriod ? ["дистанционно"] : [])
  }
}
