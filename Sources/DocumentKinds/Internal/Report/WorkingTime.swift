import CivilTime
import InstitutionModel
import Regulation
import SourceText
import Timetable

/// When teachers work in a week, day by day.
///
/// Russian: «рабочее время» (п. 4.20).
struct WorkingTime {
  /// Something that a teacher does with a group in every week, or in every other.
  struct Work {
    let slot: WeeklySlot
    /// The group as it is then.
    let group: Group
  }

  /// What a teacher does on a day of the week, in order of time.
  struct Day {
    var ordinary: [Work] = []
    var distance: [Work] = []

    var isEmpty: Bool { ordinary.isEmpty && distance.isEmpty }
  }

  /// By index of the teacher, then by day of the week.
  private(set) var days: [[Day]]
  /// By index of the teacher: hours of two weeks in whose place pupils have individual support in
  /// the period.
  private(set) var halvesOfSupportedHours: [Int]

  /// The weeks of all teachers: an ordinary one, and one of the current period, if there is one.
  init(_ context: ReportContext) {
    let week = [Day](repeating: Day(), count: Weekday.allCases.count)
    days = Array(repeating: week, count: context.institution.teachers.count)
    halvesOfSupportedHours = Array(repeating: 0, count: days.count)
    for (index, group) in context.groups.enumerated() {
      let ordinary = context.source.timetable.ordinaryWeek(of: group)
      add(ordinary, of: group, to: \.ordinary)
      guard let period = context.period else { continue }
      let isCovered = period.period.coverage.contains(Group.ID(index))
      let isSuspended = isCovered && group.distance.isSuspended
      let distance = isCovered ? context.source.timetable.distanceWeek(of: group) : ordinary
      guard !isSuspended else { continue }
      add(distance, of: group, to: \.distance)
      if isCovered, group.distance.classMode?.value == .individual {
        addSupport(ordinary, of: group)
      }
    }
    for teacher in days.indices {
      for day in days[teacher].indices { days[teacher][day].sort() }
    }
  }

  private mutating func addSupport(_ lessons: [WeeklySlot], of group: Group) {
    for teacher in group.allTeachers {
      let own = lessons.filter { group.isTaught(by: teacher, in: $0.traits) }
      halvesOfSupportedHours[teacher.index] +=
        own.map { Work(slot: $0, group: group) }.halvesOfHours
    }
  }

  private mutating func add(
    _ slots: [WeeklySlot],
    of group: Group,
    to week: WritableKeyPath<Day, [Work]>
  ) {
    let teachers = group.allTeachers
    for slot in slots where slot.activity.isWork {
      for teacher in teachers where group.isTaught(by: teacher, in: slot.traits) {
        let day = slot.at.weekday.daysAfterMonday
        days[teacher.index][day][keyPath: week].append(Work(slot: slot, group: group))
      }
    }
  }
}

extension WorkingTime.Day {
  fileprivate mutating func sort() {
    ordinary.sort { $0.slot.at < $1.slot.at }
    distance.sort { $0.slot.at < $1.slot.at }
  }
}

extension [WorkingTime.Work] {
  /// Academic hours of two weeks; a joint lesson of several groups counts once.
  var halvesOfHours: Int {
    var sum = 0
    var joint: Set<WeeklyTime> = []
    for work in self {
      let traits = work.slot.traits
      guard traits.partners.isEmpty || joint.insert(work.slot.at).inserted else { continue }
      sum += work.slot.academicHours * (traits.weeks == nil ? 2 : 1)
    }
    return sum
  }
}

extension SessionActivity {
  /// Whether the teacher has something to do: a deadline is the pupils'.
  fileprivate var isWork: Bool {
    switch self {
    case .materialDeadline: false
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson, .materialRelease,
      .mailing, .consultation, .checking, .feedback:
      true
    }
  }
}
