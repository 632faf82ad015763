import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// Of the hours of a year no more are planned at a distance than the program allows.
///
/// Russian: «соотношение объёма занятий» (п. 1.5). The share is a matter of how a program is meant to
/// be taught: lessons that are at a distance all year, groups that always learn so, periods of
/// preparation for contests. In a high alert all programs may go wholly to a distance (clause 1.7),
/// and pupils who are kept at home learn there: such periods are counted as if the timetable went on,
/// and groups of such pupils are not counted.
enum DistanceShareKeepsLimit: Rule {
  static let metadata = RuleMetadata("distance-share-keeps-limit", .error, clause: "1.5")
    .saying("На расстоянии запланировано не больше часов года, чем допускает программа")

  /// Looks at programs with a limit; the year without forced periods is made for the first that needs it.
  ///
  /// Hours are compared exactly; percent are rounded for the message alone.
  static func check(_ inspection: Inspection) -> Checked {
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
      let hours = planned.plannedHours(of: program)
      guard hours.distance * 100 > hours.total * limit.value else { return .fine }
      let percent = hours.distancePercent ?? 0
      let share = percent > limit.value ? "это \(percent) %" : "это чуть больше \(limit.value) %"
      let finding = Finding(
        "на расстоянии запланировано \(hours.distance.whole) из "
          + "\(plural(hours.total.whole, "часа", "часов", "часов")) года – \(share), "
          + "а программа допускает не больше \(limit.value) %",
        at: limit.range,
        places: causes,
        rest: { "; и ещё \(plural($0, "причина", "причины", "причин"))" },
        help: "сделайте часть занятий очными или исправьте долю, если программа допускает больше; "
          + "часы повышенной готовности и карантина сюда не входят"
      )
      return .found([finding])
    }
  }
}

extension Timetable {
  /// The hours of the year of all groups of the program but those that are kept at home.
  fileprivate func plannedHours(of program: Program) -> LessonHours {
    institution.groupsNotAtHome(of: program).reduce(into: LessonHours()) { sum, group in
      sum += yearlyHours(of: group)
    }
  }
}

extension Institution {
  /// All but those that learn at home because they are away from school, clause 4.15.
  fileprivate func groupsNotAtHome(of program: Program) -> [Group.ID] {
    program.groupIDs.filter { id in
      !self[id].isWhollyAtDistance || self[id].distance.category.value != .absentees
    }
  }

  /// What is planned at a distance in a program, by place.
  fileprivate func causesOfDistance(in program: Program) -> [Label] {
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
  fileprivate var causesOfDistance: [Label] {
    if isWhollyAtDistance { return [Label("эта группа всегда учится на расстоянии", at: place)] }
    return allLessons.filter { $0.traits.format != nil }
      .map { Label("это занятие весь год на расстоянии", at: $0.range) }
  }
}

extension Ground {
  /// Whether circumstances bring its periods, and not the way in which a program is taught.
  fileprivate var isForced: Bool {
    switch category {
    case .everyoneInHighAlert, .absentees, nil: true
    case .competitors, .achievers, .partTime: false
    }
  }
}
