import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText
import Timetable

/// A change of a day is about a lesson that the day has, for each group that it names, on each day.
///
/// Russian: «изменения», расписание и его изменения (п. 4.16). A lesson that a day off takes, or a period that was decided
/// later, was there when the change was made. Of more than two days in a row nobody means each.
enum ChangeMeetsLesson: Rule {
  static let metadata = RuleMetadata("change-meets-lesson", .error, clause: "4.16")
    .with(isDated: true).saying("Изменяемое занятие есть в расписании этого дня")

  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    return .each(year.dayChanges, .change) { id in
      let change = year.institution[id]
      guard case .groups = change.scope else {
        return year.applied.isFollowed(id) || year.isTaken(by: change)
          ? .fine : Look(year.finding(about: change))
      }
      let missed = MissedLessons(of: id, in: year, on: inspection.date)
      if missed.isEmpty { return .fine }
      if year.applied.isFollowed(id) || !missed.inPeriod.isEmpty || missed.isOfSome {
        return Look(missed.finding)
      }
      return Look(year.hourAstray(in: change) ?? year.finding(about: change))
    }
  }
}

extension InspectedYear {
  /// Whether the lesson that the change means is taken by something else, or has no hours that could be told apart.
  fileprivate func isTaken(by change: DayChange) -> Bool {
    institution.groups(of: change.scope).contains {
      !timetable.lessonsTaken(from: change, of: Group.ID($0), on: change.days).isEmpty
    }
  }

  /// What is told of a change that changes nothing.
  fileprivate func finding(about change: DayChange) -> Finding {
    if let finding = yearAstray(of: change) { return finding }
    if let finding = strangerFinding(in: change) { return finding }
    let day = change.days.count == 1 ? change.days.first.russianFigures : "в\u{A0}эти дни"
    switch change.scope {
    case .covered(let groups) where groups.isEmpty:
      return Finding(
        "изменение никого не\u{A0}касается: в\u{A0}«охват» без тех, кто в\u{A0}«кроме», нет ни одной группы",
        at: change.place,
        help: "исправьте «охват» или «кроме»"
      )
    case .groups(let groups), .covered(let groups):
      let names = groups.map { institution[$0].slug.quoted }.enumerated
      let time = change.start.map { ", \($0.figures)" } ?? ""
      return Finding(
        "\(day)\(time): такого занятия у\u{A0}\(groups.count == 1 ? "группы" : "групп") "
          + "\(names) нет",
        at: change.place,
        help: help(for: change, groups)
      )
    case .teacher(let teacher):
      return Finding(
        "\(day) у\u{A0}педагога \(institution[teacher].name.text.quoted) нет занятий",
        at: change.place,
        help: "исправьте дни или имя педагога"
      )
    case .site(let site):
      return Finding(
        "\(day) на\u{A0}площадке \(institution[site].name.text.quoted) нет занятий",
        at: change.place,
        help: "исправьте день или площадку"
      )
    }
  }

  /// What is told of a change in another school year: most likely its year is mistyped.
  private func yearAstray(of change: DayChange) -> Finding? {
    let day = change.days.first
    guard !days.withSummers.contains(day) else { return nil }
    let meant = days.days(like: day).first(where: days.contains)
    return Finding(
      "изменение \(day.russianFigures) – не в учебном году \(days.russianFigures)",
      at: change.place,
      help: "проверьте год" + (meant?.russianFigures).asProbable
    )
  }

  /// Of a teacher who is told to be away, and never gives the lessons of the groups.
  private func strangerFinding(in change: DayChange) -> Finding? {
    guard let absent = change.absent, case .groups(let groups) = change.scope,
      !groups.contains(where: { institution[$0].allTeachers.contains(absent) })
    else { return nil }
    let name = institution[absent].name.text
    return Finding(
      "педагог \(name.quoted) не\u{A0}ведёт занятий "
        + "\(groups.prefix(3).map { institution[$0].slug.quoted }.enumerated)",
      at: change.place,
      help: "если этот педагог проведёт занятие, напишите вместо «педагог»: «замена: \(name)»; "
        + "«педагог»\u{A0}– тот, кого не\u{A0}будет"
    )
  }

  /// The lessons of the day, else what else it has, else the lessons near it.
  private func help(for change: DayChange, _ groups: [Group.ID]) -> String {
    guard let group = groups.first else { return "назовите группу" }
    let own = lessons(of: group, in: change.days)
    if !own.isEmpty { return "в\u{A0}этот день занятия: \(own.enumerated); исправьте «занятие»" }
    if let other = DayTasks(of: group, in: change.days, self).help(for: change) { return other }
    let told = change.announced?.date ?? change.days.first + -7
    let week = DateRange(max(told, change.days.first + -7), change.days.last + 7)
    let near = week.map { lessons(of: group, in: $0) } ?? []
    return near.isEmpty
      ? "исправьте дату или группу"
      : "исправьте дату; ближайшие занятия: \(near.prefix(4).map(\.self).enumerated)"
  }

  private func lessons(of group: Group.ID, in days: DateRange) -> [String] {
    timetable.occurrences(of: group, in: days)
      .filter { $0.isHeld && $0.activity.isLesson }
      .map { lesson in
        let time = (lesson.span?.start ?? lesson.start).figures
        return days.count == 1
          ? time : "\(lesson.date.weekday.russianName) \(lesson.date.russianFigures), \(time)"
      }
  }

  /// What is told of an hour that the lessons of the day do not have.
  fileprivate func hourAstray(in change: DayChange) -> Finding? {
    guard change.hour != nil, case .groups(let groups) = change.scope else { return nil }
    let lessons = groups.flatMap { group in
      timetable.occurrences(of: group, in: change.days)
        .filter { $0.isHeld && $0.activity.isLesson }
        .map { institution[group].academicHour.count(of: $0.slot) }
    }
    guard let most = lessons.max(), most > 0 else { return nil }
    return Finding(
      "у\u{A0}занятия нет часа\u{A0}\(change.hour ?? 0): в\u{A0}нём \(plural(most, "час", "часа", "часов"))",
      at: change.place,
      help: "исправьте «час» или уберите его, если меняется всё занятие"
    )
  }
}
