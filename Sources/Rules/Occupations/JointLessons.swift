import CivilTime
import InstitutionModel

/// Groups that have lessons together, by weekday.
///
/// Russian: «совместно с». One of the groups says so for all: what is joint with a joint lesson is
/// joint with both.
struct JointLessons {
  /// A group on a weekday: lessons of other weekdays are not joined by one that is.
  private struct Key: Hashable {
    /// One of the groups.
    var group: Group.ID
    /// The day of the joint lesson.
    var weekday: Weekday
  }

  /// A forest of sets, each element with one nearer to its root; a root has no entry.
  private var parents: [Key: Key] = [:]

  /// Joins a lesson with each of its partners, at whatever time of the year.
  init(_ institution: Institution) {
    for (index, group) in institution.groups.enumerated() {
      for lesson in group.lessons + group.changes.flatMap({ $0.lessons ?? [] }) {
        for partner in lesson.traits.partners {
          join(
            Key(group: Group.ID(index), weekday: lesson.weekday),
            Key(group: partner, weekday: lesson.weekday)
          )
        }
      }
    }
  }

  /// Whether the two are one event for two groups.
  func areJoint(_ first: Occupation, _ second: Occupation) -> Bool {
    if first.partners.contains(second.group) || second.partners.contains(first.group) {
      return true
    }
    guard !parents.isEmpty, first.group != second.group, first.weekday == second.weekday
    else { return false }
    let roots = [first, second].map { root(of: Key(group: $0.group, weekday: $0.weekday)) }
    return roots[0] == roots[1]
  }

  /// What stands for all that are joint with the key; the key itself, where nothing is.
  private func root(of key: Key) -> Key {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  private mutating func join(_ first: Key, _ second: Key) {
    let (first, second) = (root(of: first), root(of: second))
    if first != second { parents[first] = second }
  }
}
