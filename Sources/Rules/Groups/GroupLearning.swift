import InstitutionModel
import Regulation
import Schema

/// One way in which a group learns at a distance.
struct GroupLearning {
  /// What holds, with all that is inherited.
  let learning: DistanceLearning
  /// The ground in whose periods the group learns so; `nil` for all others.
  let ground: String?
}

extension Group {
  /// The usual way to learn at a distance and those of single grounds, without suspended ones.
  var learnings: [GroupLearning] {
    let usual = GroupLearning(learning: distance, ground: nil)
    let special = groundLearning.map { GroupLearning(learning: $0.learning, ground: $0.ground) }
    return ([usual] + special).filter { !$0.learning.isSuspended }
  }
}

extension DistanceLearning {
  /// Whether it is said that groups meet at the same time, if only at times.
  var isSynchronous: Bool { format.value.map { $0 != .asynchronous } ?? false }
}
