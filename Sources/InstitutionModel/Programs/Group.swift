import CivilTime
import Regulation
import SourceText

/// Pupils who learn a program together.
///
/// Russian: «группа».
public struct Group: Sendable {
  public typealias ID = Index<Group>

  public var program: Program.ID
  /// As it is written: «1», «1А», «Солнышко».
  public var name: Term
  /// The program's slug and the transliterated name, used in addresses.
  public var slug: String
  /// The main teacher, who answers for the group.
  public var teacher: Teacher.ID?
  /// What is said in brackets after the main teacher's name, if anything.
  public var mainTeacherRole: String?
  /// Those who work with the group beside the main teacher.
  public var otherTeachers: [GroupTeacher] = []
  public var yearOfStudy: Int?
  public var pupils: Located<Int>?
  /// How many pupils have no device or internet, clause 4.9.
  ///
  /// Russian: «без техники».
  public var withoutDevice: Located<Int>?
  /// Academic hours a week.
  public var weeklyHours: Located<Int>?
  /// Russian: «кабинет».
  public var room: String?
  /// Where the group meets; `nil` when the institution lists no places.
  public var site: Site.ID?
  /// The first day of a group that does not learn all year.
  public var first: CalendarDate?
  /// The last day of a group that does not learn all year.
  public var last: CalendarDate?
  /// The approved face-to-face timetable; empty where all is at a distance.
  public var lessons: [Lesson] = []
  /// Whether every lesson of the definition could be read, so that their hours can be summed.
  public var isTimetableKnown = true
  public var distance: DistanceLearning
  /// Where periods of some ground ask for something else.
  public var groundLearning: [GroundLearning] = []
  /// What is true from a date on, by date.
  public var changes: [GroupChange] = []

  public init(
    program: Program.ID,
    name: Term,
    slug: String,
    teacher: Teacher.ID? = nil,
    distance: DistanceLearning
  ) {
    self.program = program
    self.name = name
    self.slug = slug
    self.teacher = teacher
    self.distance = distance
  }

  /// How the group learns in periods of the ground.
  public func distance(on ground: Ground) -> DistanceLearning {
    groundLearning.first { $0.ground == ground.name }?.learning ?? distance
  }

  /// Every teacher whom the group ever has, the main one first, each once.
  public var allTeachers: [Teacher.ID] {
    var teachers = [teacher] + otherTeachers.map(\.teacher) + lessons.map(\.traits.teacher)
    for change in changes {
      teachers += [change.teachers?.main] + (change.teachers?.others ?? []).map(\.teacher)
      teachers += (change.lessons ?? []).map(\.traits.teacher)
    }
    var seen: Set<Teacher.ID> = []
    return teachers.compactMap { $0 }.filter { seen.insert($0).inserted }
  }
}
