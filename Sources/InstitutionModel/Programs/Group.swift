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
  public var teacher: Teacher.ID?
  public var yearOfStudy: Int?
  public var pupils: Located<Int>?
  /// Academic hours a week.
  public var weeklyHours: Located<Int>?
  /// Russian: «кабинет».
  public var room: String?
  /// The approved face-to-face timetable; empty where all is at a distance.
  public var lessons: [Lesson] = []
  public var distance: DistanceLearning

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
}
