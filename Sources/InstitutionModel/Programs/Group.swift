import CivilTime
import Regulation
import Schema
import SourceText

/// Pupils who learn a program together.
///
/// Russian: «группа».
public struct Group: Sendable {
  public typealias ID = Index<Group>

  /// As it is written: «1», «1А», «Солнышко».
  public var name: Stated<String> = .absent
  public var yearOfStudy: Stated<Int> = .absent
  public var pupils: Stated<Int> = .absent
  /// How many pupils have no device or internet, clause 4.9.
  ///
  /// Russian: «без техники».
  public var withoutDevice: Stated<Int> = .absent
  /// How long its hour is: its own, the program's or the institution's.
  public var academicHour = AcademicHour.usual
  /// Academic hours a week.
  public var weeklyHours: Stated<Hours> = .absent
  /// Russian: «кабинет».
  public var room: Stated<String> = .absent
  /// The first day of a group that does not learn all year, its own or the program's.
  public var first: Stated<CalendarDate> = .absent
  public var last: Stated<CalendarDate> = .absent

  public var program = Program.ID(0)
  /// The program's slug and the transliterated name, used in addresses.
  public var slug = ""
  /// Where findings point at that are about the group: its name, else its description.
  public var place = SourceRange(file: SourceFileID(index: 0), lower: 0, upper: 0)
  /// The main teacher, who answers for the group.
  public var teacher: Teacher.ID?
  /// What is said in brackets after the main teacher's name, if anything.
  public var mainTeacherRole: String?
  /// Those who work with the group beside the main teacher.
  public var otherTeachers: [GroupTeacher] = []
  /// Where the group meets; `nil` when the institution lists no places.
  public var site: Site.ID?
  /// The approved face-to-face timetable; empty where all is at a distance.
  public var lessons: [Lesson] = []
  /// Whether times are agreed with each family, beside what is in the timetable.
  ///
  /// Russian: «расписание: по согласованию».
  public var meetsByAgreement = false
  /// Whether «далее» takes all lessons away: «расписание: []».
  public var hasLessonsTakenAway = false
  /// Whether every lesson of the definition could be read, so that their hours can be summed.
  public var isTimetableKnown = true
  public var distance = DistanceLearning()
  /// Where periods of some ground ask for something else.
  public var groundLearning: [GroundLearning] = []
  /// What is true from a date on, by date.
  public var changes: [GroupChange] = []
  /// Who may give lessons of single days in the place of others, each once.
  public var substitutes: [Teacher.ID] = []

  public init() {}

  /// How the group learns in periods of the ground.
  public func distance(on ground: Ground) -> DistanceLearning {
    groundLearning.first { $0.ground == ground.name }?.learning ?? distance
  }

  /// Every teacher whom the group ever has, the main one first, each once.
  public var allTeachers: [Teacher.ID] {
    var teachers = [teacher] + otherTeachers.map(\.teacher) + lessons.flatMap(\.teachers)
    for change in changes {
      teachers += [change.teachers?.main] + (change.teachers?.others ?? []).map(\.teacher)
      teachers += (change.lessons ?? []).flatMap(\.teachers)
    }
    return teachers.compactMap(\.self).uniqued
  }
}
