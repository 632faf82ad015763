import CivilTime
import InstitutionModel
import Schema
import SourceText
import Timetable

/// What rules ask of the school year: the timetable, with what follows from it.
public final class InspectedYear: Sendable {
  /// The public part of the institution, with its groups by index.
  public let institution: Institution
  /// Every group's lessons of the year; kinds of documents get the same one.
  public let timetable: Timetable
  /// The first and the last day of the school year.
  let days: DateRange
  /// Which lessons are one event for several groups.
  let joint: JointLessons
  /// When groups are busy, by group.
  let occupations: [Occupation]
  /// When rooms are taken, by group.
  let roomOccupations: [Occupation]
  /// The lines by which no hours can be counted.
  let doubtedHours: DoubtedHours
  /// The groups that were read without a fault.
  let read: ReadGroups
  /// The marks of attendance; `nil` when nothing can be said of them.
  let marked: MarkedDays?
  /// What the changes of days do.
  let applied: AppliedChanges
  /// By index of the group.
  private let groupStretches: [[GroupStretch]]

  /// Makes once what several rules ask; the rest of the timetable is worked out when it is asked
  /// for.
  init(
    _ timetable: Timetable,
    _ records: StaffRecords,
    of definitions: Definitions,
    _ schemas: DefinitionSchemas,
    on date: CalendarDate
  ) {
    self.timetable = timetable
    institution = timetable.institution
    days = timetable.schoolYear.days
    joint = JointLessons(institution)
    // Of a group whose days or changes are unclear nobody knows when it is busy.
    let lines = definitions.groups
    let groups = institution.namedGroups.map { (id: $0, series: timetable.series(of: $0)) }
    let busy =
      groups
      .filter {
        timetable.institution[$0.id].areDaysClear && lines[$0.id.index].value.changes.isClear
      }
      .map { BusyTimes(of: $0.id, $0.series, in: timetable) }
    occupations = busy.flatMap(\.taught)
    roomOccupations = busy.flatMap(\.inRooms)
    applied = AppliedChanges(groups)
    doubtedHours = DoubtedHours(institution, definitions)
    read = ReadGroups(schemas, definitions)
    marked = MarkedDays(records.attendance, definitions, timetable, read, on: date)
    groupStretches = institution.groups.indices.map { timetable.stretches(of: Group.ID($0)) }
  }

  /// Whether hours of the program's lessons can be counted; otherwise nothing follows from them.
  func countsHours(of program: Program.ID) -> Bool {
    institution[program].isAcademicHourKnown && !doubtedHours.contains(program)
  }

  /// The changes of days, in the order of the files.
  var dayChanges: [DayChange.ID] { institution.dayChanges.indices.map { DayChange.ID($0) } }

  /// The groups that are wanted, in order.
  func groups(where isWanted: (Group) -> Bool) -> [(id: Group.ID, group: Group)] {
    institution.namedGroups.map { ($0, institution[$0]) }.filter { isWanted($1) }
  }

  /// The stretches of the school year in which the same is true of the group, in order.
  func stretches(of group: Group.ID) -> [GroupStretch] { groupStretches[group.index] }
}
