import CivilTime
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// The hours of a group.
struct HoursRow {
  /// ««Весёлая кисточка», группа 1»; of one that does not learn all year, also when.
  let title: String
  /// What the calendar gives the group in the school year, day by day.
  let year: YearHours
  /// What of the lost hours is still to be given.
  let owed: Hours
  /// What was given by the end of the report's day.
  let given: Hours
  /// `nil` where the definitions do not say it.
  let yearOfStudy: Int?
  /// Academic hours of the plan for the year of study; `nil` where there are none.
  let plan: Int?
  /// Hours a week as stated and by the timetable, one text for each that holds in the year.
  let weekly: (stated: [String], byTimetable: [String])

  /// Whether the group owes all hours of the plan.
  let isCompared: Bool

  /// `isCompared` is false for a group that learns for a shorter time than others of its program.
  init(_ id: Group.ID, year: YearHours, isCompared: Bool, in source: InternalSource) {
    let group = source.institution[id]
    let program = source.institution[group.program]
    let term = [
      group.first.value.map { "с\u{A0}\($0.russianFigures)" },
      group.last.value.map { "по\u{A0}\($0.russianFigures)" },
    ].compactMap(\.self)
    title = ([source.institution.nameInTables(of: group)] + term).joined(separator: " ")
    self.year = year
    owed = year.owed
    given = source.timetable.hours(of: id, until: source.buildDay)
    self.isCompared = isCompared
    yearOfStudy = group.yearOfStudy.value
    plan = program.plannedHours(inYear: yearOfStudy)?.value
    let timetable = source.timetable
    let stretches = timetable.stretches(of: id).map(\.group)
    weekly = (
      Self.told(stretches.map { $0.weeklyHours.value?.figures }),
      Self.told(stretches.map { timetable.hoursOfWeek(of: $0)?.figures })
    )
  }

  /// What the groups of a program or of a department have together.
  ///
  /// What each owes is added up: what one has been given more does not give another back.
  init(all rows: [HoursRow], called title: String) {
    self.title = title
    year = rows.map(\.year).reduce(YearHours(), +)
    owed = rows.map(\.owed).reduce(Hours(), +)
    given = rows.map(\.given).reduce(Hours(), +)
    (yearOfStudy, plan, weekly, isCompared) = (nil, nil, ([], []), true)
  }

  /// How much is at a distance.
  var share: String? {
    year.isEmpty ? nil : year.held.distancePercent.map { "\($0)\u{A0}%" }
  }

  /// How many hours more than the plan the year has.
  var difference: String? {
    guard let plan, !year.isEmpty else { return nil }
    return isCompared ? (year.total.whole - plan).signed : "не\u{A0}сравнивается"
  }

  /// The hours of the year; `nil` for a year without any.
  func counted(_ hours: KeyPath<YearHours, Hours>) -> String? {
    year.isEmpty ? nil : year[keyPath: hours].figures
  }

  /// The texts in their order, neighbours that are alike once.
  private static func told(_ texts: [String?]) -> [String] {
    var told: [String] = []
    for text in texts.compactMap(\.self) where told.last != text { told.append(text) }
    return told
  }
}

extension Timetable {
  /// Academic hours that the group has had in the school year by the end of the day.
  fileprivate func hours(of group: Group.ID, until day: CalendarDate) -> Hours {
    DateRange(schoolYear.days.withSummers.first, day).map { hours(of: group, in: $0).total }
      ?? Hours()
  }

  /// Academic hours of a week; `nil` where the group has no timetable that counts any.
  fileprivate func hoursOfWeek(of group: Group) -> Hours? {
    let hours =
      group.isWhollyAtDistance ? weeklyDistanceHours(of: group) : weeklyHours(of: group).hours.total
    return hours.flatMap { $0.isZero ? nil : $0 }
  }
}

extension Int {
  /// «+2», «0», «−8».
  fileprivate var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "0" }
}
