import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// The groups and days of a change that names groups on which they have no lesson that it could be about.
///
/// Russian: «занятия нет».
struct MissedLessons {
  /// A group with a day, or the days, on which it has none.
  struct Miss {
    let group: Group.ID
    let days: DateRange
    /// The period that has taken the lesson before families were told; `nil` where there was none.
    let period: DistancePeriod.ID?
  }

  private let change: DayChange
  private let year: InspectedYear
  private let all: [Miss]
  /// Whether it is about other groups or days too.
  let isOfSome: Bool

  /// - Parameters:
  ///   - id: The change.
  ///   - year: Knows the lessons.
  ///   - date: The day of the build, on which a change is told that says no other.
  init(of id: DayChange.ID, in year: InspectedYear, on date: CalendarDate) {
    (change, self.year) = (year.institution[id], year)
    guard case .groups(let groups) = change.scope else {
      (all, isOfSome) = ([], false)
      return
    }
    let (change, told) = (self.change, self.change.announced?.date ?? date)
    let stretches = change.days.count > 2 ? [change.days] : change.days.days.map { DateRange($0) }
    var found: [Miss] = []
    for group in groups {
      let met = year.days(of: group, changedBy: id)
      for days in stretches where !met.contains(where: days.contains) {
        if let miss = Self.miss(of: group, days, change, told, in: year) { found.append(miss) }
      }
    }
    all = found
    isOfSome = found.count < groups.count * stretches.count
  }

  var isEmpty: Bool { all.isEmpty }

  /// Those whose lesson a period has taken.
  var inPeriod: [Miss] { all.filter { $0.period != nil } }

  /// `nil` where the lesson was there when the change was made, or what the day has instead is told elsewhere.
  private static func miss(
    of group: Group.ID,
    _ days: DateRange,
    _ change: DayChange,
    _ told: CalendarDate,
    in year: InspectedYear
  ) -> Miss? {
    if change.isCancellationOfDay, !DayTasks(of: group, in: days, year).isEmpty { return nil }
    let taken = year.timetable.lessonsTaken(from: change, of: group, on: days)
    guard let first = taken.first else { return Miss(group: group, days: days, period: nil) }
    let known = taken.allSatisfy { year.isKnown($0, of: group, on: told) }
    guard known, let period = year.timetable.period(of: group, on: first.date) else { return nil }
    return Miss(group: group, days: days, period: period)
  }

  /// Names every group and every day.
  var finding: Finding {
    let groups = all.map(\.group).uniqued
    let words = groups.map { group in
      let days = all.filter { $0.group == group }.map(\.days.russianFigures).enumerated
      return "у\u{A0}группы \(year.institution[group].slug.quoted) \(days)"
    }
    let time = change.start.map { " в\u{A0}\($0.figures)" } ?? ""
    let isInPeriod = inPeriod.count == all.count
    let why = isInPeriod ? ": в\u{A0}дистанционный период занятие идёт по-другому" : ""
    return Finding(
      "занятия\(time), которое меняется, нет: \(words.joined(separator: "; "))"
        + why,
      at: change.place,
      labels: isInPeriod ? periods : [],
      help: help(isInPeriod)
    )
  }

  private var periods: [Label] {
    inPeriod.compactMap(\.period).uniqued.map {
      Label("период\u{A0}– здесь", at: year.institution[$0].first.range)
    }
  }

  private func help(_ isInPeriod: Bool) -> String {
    let tasks = all.lazy.compactMap { miss in
      DayTasks(of: miss.group, in: miss.days, year).help(for: change)
    }.first
    if let tasks { return tasks }
    return isInPeriod
      ? "уберите изменение или исправьте дату: занятие и\u{A0}так не\u{A0}проводится"
      : "уберите эти группы и\u{A0}дни или исправьте их"
  }
}

/// What a group has on days beside lessons: a mailing, a consultation, a task with its deadline.
struct DayTasks {
  private let all: [Occurrence]

  init(of group: Group.ID, in days: DateRange, _ year: InspectedYear) {
    all = year.timetable.occurrences(of: group, in: days)
      .filter { $0.isHeld && !$0.activity.isLesson }
  }

  /// Whether nobody has anything to do.
  var isEmpty: Bool { !all.contains { $0.activity.isWork } }

  /// What a change has to say that it is about one of them; `nil` where there are none.
  func help(for change: DayChange) -> String? {
    if let start = change.start,
      all.contains(where: { $0.activity == .materialDeadline && $0.start == start })
    {
      return "\(start.figures)\u{A0}– срок задания: он меняется вместе с\u{A0}заданием, "
        + "назовите день и\u{A0}время, когда задание выкладывают"
    }
    let work = all.filter(\.activity.isWork)
    guard let first = work.first else { return nil }
    let names = work.map { "\($0.activity.nameOfTask), \($0.start.figures)" }.uniqued
    return "на\u{A0}этот день назначено: \(names.joined(separator: "; ")); если меняется это, "
      + "допишите «занятие: \(first.start.figures)»"
  }
}

extension DayChange {
  /// Whether it cancels all that its groups have on a day.
  var isCancellationOfDay: Bool { effect.isCancelled && start == nil && hour == nil }
}

extension InspectedYear {
  /// The days of lessons of the group that follow the change, also those that it moves away.
  fileprivate func days(of group: Group.ID, changedBy id: DayChange.ID) -> Set<CalendarDate> {
    let changed = timetable.changedDays(of: group)
    return Set(changed.filter { $0.change?.changes.contains(id) ?? false }.map(\.date))
  }

  /// Whether a period that was decided before the day takes the lesson.
  fileprivate func isKnown(_ lesson: Occurrence, of group: Group.ID, on told: CalendarDate) -> Bool
  {
    switch lesson.state {
    case .dayOff, .otherWeekday, .cancelled, .moved: return false
    case .planned, .suspended, .replaced: break
    }
    guard let period = timetable.period(of: group, on: lesson.date) else { return false }
    return institution[period].decided(on: lesson.date).map { $0 < told } ?? false
  }
}

extension DistancePeriod {
  /// When it was decided that a day is among its days; `nil` while an order is a draft.
  func decided(on day: CalendarDate) -> CalendarDate? {
    if announcedLast.map({ day <= $0 }) ?? true { return directive?.value.date }
    return prolongations.first { day <= $0.date.value }?.directive?.value.date
  }
}

extension Activity {
  /// As help names it.
  fileprivate var nameOfTask: String {
    switch self {
    case .mailing: "рассылка"
    case .consultation: "консультация"
    case .checking: "проверка работ"
    case .feedback: "обратная связь"
    case .materialRelease: "задание"
    case .materialDeadline: "срок задания"
    case .faceToFaceLesson, .onlineLesson, .videoLesson, .lessonRelease: "занятие"
    }
  }
}
