import CivilTime
import Definitions
import InstitutionModel
import SourceText
import Timetable

/// What institution rules look at: the whole, with what several rules ask of it at hand.
///
/// A reference to what never changes: rules hand it on, and it is large.
public final class Inspection: Sendable {
  public let institution: Institution
  public let records: StaffRecords
  /// What the files say, for words that have no place in the model.
  public let survey: Survey
  public let timetable: Timetable
  /// The day of the build.
  public let date: CalendarDate
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
  /// By index of the group.
  private let groupStretches: [[GroupStretch]]

  public init(_ resolution: Resolution, survey: Survey, on date: CalendarDate) {
    let timetable = Timetable(resolution.institution)
    let groups = resolution.institution.groups.indices.map { Group.ID($0) }
    let groupStretches = groups.map(timetable.stretches)
    let read = ReadGroups(resolution.institution, survey.definitions)
    let marks = resolution.records.attendance
    institution = resolution.institution
    records = resolution.records
    self.survey = survey
    self.timetable = timetable
    self.date = date
    joint = JointLessons(resolution.institution)
    let busy = groups.map { BusyTimes(of: $0, in: timetable) }
    occupations = busy.flatMap(\.taught)
    roomOccupations = busy.flatMap(\.inRooms)
    doubtedHours = DoubtedHours(resolution.institution, survey.definitions)
    self.read = read
    marked = MarkedDays(marks, survey.definitions, timetable, read, on: date)
    self.groupStretches = groupStretches
  }

  /// Whether hours of the program's lessons can be counted; otherwise nothing follows from them.
  func countsHours(of program: Program.ID) -> Bool {
    institution[program].isAcademicHourKnown && !doubtedHours.contains(program)
  }

  /// The stretches of the school year in which the same is true of the group, in order.
  func stretches(of group: Group.ID) -> [GroupStretch] { groupStretches[group.index] }
}
