import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// What of a program's hours of the year is planned at a distance, with the limit that it states.
struct PlannedShare {
  let limit: Located<Int>
  /// All but those of pupils who are kept at home.
  let groups: [Group.ID]
  /// What is planned at a distance, by place.
  let causes: [Label]
  /// The year without periods that circumstances bring.
  let timetable: Timetable

  /// The hours of the groups together.
  func hours(_ groups: [Group.ID]) -> LessonHours {
    groups.reduce(into: LessonHours()) { $0 += timetable.yearlyHours(of: $1) }
  }

  /// The same with the hours for which individual support stands.
  func hoursWithSupport(_ groups: [Group.ID]) -> LessonHours {
    groups.reduce(into: LessonHours()) { sum, group in
      sum += timetable.yearlyHours(of: group)
      sum.distance += timetable.supportedHours(of: group)
    }
  }

  /// Whether the hours of the groups keep it: those that holidays leave, or those of the plan.
  ///
  /// A quarter of each week is a quarter of the plan, on whatever days the holidays of the year fall.
  func keepsLimit(_ groups: [Group.ID], counting hours: ([Group.ID]) -> LessonHours) -> Bool {
    let left = hours(groups)
    if keepsLimit(left) { return true }
    guard left == self.hours(groups) else { return false }
    return keepsLimit(
      groups.reduce(into: LessonHours()) { $0 += timetable.hoursWithHolidays(of: $1) }
    )
  }

  private func keepsLimit(_ hours: LessonHours) -> Bool {
    hours.distance * 100 <= hours.total * limit.value
  }

  /// The first group that has too much, with what makes its lessons distance ones.
  func excessOfGroup(counting hours: ([Group.ID]) -> LessonHours) -> Finding? {
    for id in groups where !keepsLimit([id], counting: hours) {
      let group = timetable.institution[id]
      let causes = group.causesOfDistance
      return excess(
        of: [id],
        causes.isEmpty ? [Label("эта группа", at: group.place)] : causes,
        in: "в группе \(group.name.text.quoted) ",
        hours
      )
    }
    return nil
  }

  /// `nil` where the groups keep the limit.
  func excess(
    of groups: [Group.ID],
    _ causes: [Label],
    in whose: String,
    _ counting: ([Group.ID]) -> LessonHours
  ) -> Finding? {
    let hours = counting(groups)
    guard !keepsLimit(groups, counting: counting) else { return nil }
    let percent = hours.distancePercent ?? 0
    let share = percent > limit.value ? "это \(percent) %" : "это чуть больше \(limit.value) %"
    return Finding(
      "\(whose)на расстоянии запланировано \(hours.distance.whole) из "
        + "\(plural(hours.total.whole, "часа", "часов", "часов")) года – \(share), "
        + "а программа допускает не больше \(limit.value) %",
      at: limit.range,
      places: causes,
      rest: { "; и ещё \(plural($0, "причина", "причины", "причин"))" },
      help: "сделайте часть занятий очными или исправьте долю, если программа допускает больше; "
        + "часы повышенной готовности и карантина сюда не входят"
    )
  }
}

extension Checked {
  /// Looks at programs that state a limit; the year without forced periods is made for the first that needs it.
  static func shares(of inspection: Inspection, _ look: (PlannedShare) -> Look) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    lazy var planned = year.timetable.applying { !$0.ground.isForced }
    let limited = institution.programs.indices.compactMap { index in
      institution.programs[index].distanceShareLimit.located.map { (Program.ID(index), limit: $0) }
    }
    return .each(limited, .program, "с\u{A0}предельной долей") { id, limit in
      let program = institution[id]
      guard year.countsHours(of: id), program.groupIDs.allSatisfy(year.read.contains)
      else { return .unknown }
      let causes = institution.causesOfDistance(in: program)
      guard !causes.isEmpty else { return .fine }
      let groups = institution.groupsNotAtHome(of: program)
      return look(PlannedShare(limit: limit, groups: groups, causes: causes, timetable: planned))
    }
  }
}

extension Timetable {
  /// Academic hours for which individual support stands: those that it replaces, or that the group has a week in the
  /// teaching weeks of the year.
  fileprivate func supportedHours(of id: Group.ID) -> Hours {
    let group = institution[id]
    guard group.isWhollyAtDistance else { return yearHours(of: id).supported }
    guard group.distance.classMode.value == .individual else { return Hours() }
    return stretches(of: id).reduce(Hours()) { sum, stretch in
      let weeks = min(stretch.days.count / 7, schoolYear.weeks ?? .max)
      return sum + (stretch.group.weeklyHours.value ?? Hours()) * weeks
    }
  }
}

extension Institution {
  /// All but those that learn at home because they are away from school, clause 4.15.
  func groupsNotAtHome(of program: Program) -> [Group.ID] {
    program.groupIDs.filter { id in
      !self[id].isWhollyAtDistance || self[id].distance.category.value != .absentees
    }
  }

  /// What is planned at a distance in a program, by place.
  func causesOfDistance(in program: Program) -> [Label] {
    let groups = groupsNotAtHome(of: program)
    let periods = periods.filter { period in
      !period.ground.isForced && groups.contains(where: period.coverage.contains)
    }
    return groups.flatMap { self[$0].causesOfDistance }
      + periods.map { Label("период \($0.ground.name.quoted)", at: $0.first.range) }
  }
}

extension Group {
  /// What makes the group's lessons distance ones, apart from periods.
  var causesOfDistance: [Label] {
    if isWhollyAtDistance { return [Label("эта группа всегда учится на расстоянии", at: place)] }
    return allLessons.filter { $0.traits.format != nil }
      .map { Label("это занятие весь год на расстоянии", at: $0.range) }
  }
}

extension Ground {
  /// Whether circumstances bring its periods, and not the way in which a program is taught.
  var isForced: Bool {
    switch category {
    case .everyoneInHighAlert, .absentees, nil: true
    case .competitors, .achievers, .partTime: false
    }
  }
}
