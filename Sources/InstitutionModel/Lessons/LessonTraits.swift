import CivilTime
import Regulation

/// In what one lesson differs from the others of its group.
///
/// Russian: «занятие», the long form.
public struct LessonTraits: Hashable, Sendable {
  /// The lesson's own rooms, which it takes at once; empty for the group's.
  public var rooms: [String] = []
  /// The lesson's own place; `nil` for the group's.
  public var site: Site.ID?
  /// The lesson's own teachers, the main one first; empty for the group's.
  public var teachers: [GroupTeacher] = []
  /// The part of the group that the lesson is for; `nil` for all of it.
  public var subgroup: String?
  /// Whether it is a lesson with one pupil at a time.
  public var isIndividual = false
  /// The weeks in which it is held; `nil` for all.
  public var weeks: LessonWeeks?
  /// The days on which alone it is held, in order; `nil` for a lesson of every week.
  public var dates: [CalendarDate]?
  /// How it is taught at a distance all year; `nil` for a lesson face to face (clause 1.5).
  public var format: LearningFormat?
  /// Whether a lesson face to face uses e-learning, for which it needs neither period nor order.
  ///
  /// Russian: «с применением ЭО» (п. 1.6).
  public var usesELearning = false
  /// The groups with which it is a joint lesson.
  public var partners: [Group.ID] = []
  /// Whether something of this could not be understood, so that nobody knows whom it meets.
  public var isUncertain = false

  /// A lesson like the others.
  public init() {}

  /// Whether it is for every pupil of the group.
  public var isForWholeGroup: Bool { subgroup == nil && !isIndividual }
}
