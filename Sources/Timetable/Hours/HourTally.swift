import InstitutionModel

/// Adds up the hours of lessons as one pupil attends them.
///
/// Russian: «объём часов» (п. 4.9). A pupil has the lessons of the whole group and those of one
/// subgroup: where subgroups differ, the one with most hours counts. Lessons with one pupil at a time
/// come on top of the group's hours and do not count, unless there is nothing else.
public struct HourTally: Sendable {
  private var common = LessonHours()
  private var bySubgroup: [String: LessonHours] = [:]
  private var individual = LessonHours()
  /// Among whom individual lessons are divided.
  private let pupils: Int
  /// The hours of each individual lesson.
  private var individualLessons: Set<Hours> = []

  /// - Parameter pupils: How many the group has; `nil` where that is not known.
  public init(pupils: Int? = nil) { self.pupils = max(1, pupils ?? 1) }

  /// Adds a lesson.
  ///
  /// - Parameters:
  ///   - hours: Its academic hours, by where they are taught.
  ///   - traits: For whom it is.
  public mutating func add(_ hours: LessonHours, _ traits: LessonTraits) {
    if traits.isIndividual {
      individual += hours
      individualLessons.insert(hours.total)
    } else if let subgroup = traits.subgroup {
      bySubgroup[subgroup, default: LessonHours()] += hours
    } else {
      common += hours
    }
  }

  /// The hours of the pupil who has most.
  public var hours: LessonHours {
    var sum = common
    let most = bySubgroup.sorted { ($0.value.total, $1.key) > ($1.value.total, $0.key) }.first
    sum += most?.value ?? LessonHours()
    return sum.total.isZero ? individual / pupils : sum
  }

  /// Every total by which the hours may lawfully be stated: those of each subgroup, with or without
  /// the individual lessons; also the teacher's, who gives all of them.
  public var lawfulTotals: Set<Hours> {
    let parts = bySubgroup.isEmpty ? [Hours()] : bySubgroup.values.map(\.total)
    let pupils = (parts + [parts.reduce(Hours(), +)]).map { common.total + $0 }
    let ofOnePupil = common.total.isZero && bySubgroup.isEmpty ? individualLessons : []
    return Set(pupils + pupils.map { $0 + individual.total } + [hours.total]).union(ofOnePupil)
  }
}
