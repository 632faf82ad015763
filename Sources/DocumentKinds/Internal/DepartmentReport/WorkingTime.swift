import CivilTime
import InstitutionModel
import Regulation
import Schema
import Timetable

/// When the teachers of a department work in a week, day by day.
///
/// Russian: «рабочее время» (п. 4.20).
struct WorkingTime {
  /// Something that a teacher does with a group in every week, or in every other.
  struct Work {
    /// The line of the week: what, when and where.
    let slot: WeeklySlot
    /// The group as it is then.
    let group: Group
    /// What becomes of it in the period; always held in weeks without one.
    let fate: Fate
  }

  /// What becomes of the lessons of a group in the period.
  enum Fate {
    /// They are held, perhaps at a distance.
    case held
    /// Pupils have individual support in their place.
    case supported
    /// Nothing is held.
    case suspended
  }

  /// What a teacher does on a day of the week, in order of time.
  struct Day {
    /// What is done in a week without a period.
    var ordinary: [Work] = []
    /// What is done in a week of the current period.
    var distance: [Work] = []

    /// Whether the teacher is free on that day in both weeks.
    var isEmpty: Bool { ordinary.isEmpty && distance.isEmpty }
  }

  /// By teacher, then by day of the week.
  private var weeks: [Teacher.ID: [Day]]

  /// The weeks of the teachers: an ordinary one, and one of the current period, if there is one.
  init(_ context: DepartmentContext) {
    let timetable = context.source.timetable
    let coverage = context.source.currentPeriod?.coverage
    let week = [Day](repeating: Day(), count: Weekday.allCases.count)
    weeks = Dictionary(uniqueKeysWithValues: context.teachers.map { ($0, week) })
    for id in context.taughtGroups where context.isTaught(id) {
      let group = context.source.groupInCurrentPeriod(id)
      let covers = coverage?.contains(id)
      let fate = covers == true ? Fate(of: group) : .held
      let ordinary = timetable.ordinaryWeek(of: group)
      add(ordinary, of: group, fate, to: \.ordinary)
      guard let covers, fate != .suspended else { continue }
      add(covers ? timetable.distanceWeek(of: group) : ordinary, of: group, fate, to: \.distance)
    }
    weeks = weeks.mapValues { $0.map(\.sorted) }
  }

  /// The days of the teacher's week, Monday first.
  func days(of teacher: Teacher.ID) -> [Day] { weeks[teacher] ?? [] }

  /// Adds the work of every teacher of a slot, be it the main one or another.
  private mutating func add(
    _ slots: [WeeklySlot],
    of group: Group,
    _ fate: Fate,
    to week: WritableKeyPath<Day, [Work]>
  ) {
    for slot in slots where slot.activity.isWork {
      let day = slot.at.weekday.daysAfterMonday
      let work = Work(slot: slot, group: group, fate: fate)
      for teacher in slot.teachers {
        weeks[teacher]?[day][keyPath: week].append(work)
      }
    }
  }
}

extension DepartmentContext {
  /// Whether the group has lessons in the school year, or in the summer of the current period.
  fileprivate func isTaught(_ id: Group.ID) -> Bool {
    let timetable = source.timetable
    let period = source.published.currentPeriod.flatMap(timetable.days)
    let days = [timetable.schoolYear.days, period].compactMap(\.self)
    return timetable.stretches(of: id).contains { stretch in
      days.contains { $0.overlaps(stretch.days) }
    }
  }
}

extension WorkingTime.Day {
  /// Each week in order of time.
  fileprivate var sorted: WorkingTime.Day {
    WorkingTime.Day(
      ordinary: ordinary.sorted { $0.slot.at < $1.slot.at },
      distance: distance.sorted { $0.slot.at < $1.slot.at }
    )
  }
}

extension WorkingTime.Fate {
  /// Of a group that the period covers.
  fileprivate init(of group: Group) {
    if group.distance.isSuspended {
      self = .suspended
    } else {
      self = group.distance.classMode.value == .individual ? .supported : .held
    }
  }
}

extension [WorkingTime.Work] {
  /// Academic hours of a week; a joint lesson of several groups counts once.
  var weeklyHours: Hours {
    var sum = Hours()
    var joint: Set<WeeklyTime> = []
    for work in self {
      let traits = work.slot.traits
      guard traits.partners.isEmpty || joint.insert(work.slot.at).inserted else { continue }
      sum += work.slot.hours.aWeek(traits)
    }
    return sum
  }
}
