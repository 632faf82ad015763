import InstitutionModel
import Regulation
import Schema
import SourceText

/// A way in which a group learns at a distance: usually, or in periods of some ground.
///
/// A reference: it is large, and many rules look at every one.
final class LearningWay: Sendable {
  /// The group's place in the institution.
  let id: Group.ID
  /// The public part of the group, as understood.
  let group: Group
  /// The group's name, which it always has here.
  let name: Term
  /// The part of the group for staff.
  let record: GroupRecord
  /// The group as its file has it, for what was left unread.
  let lines: GroupLines
  /// What holds for the group, be it said by its program or the institution.
  let learning: DistanceLearning

  /// The way of a group by `learning`, which may be that of one ground.
  init(
    _ id: Group.ID,
    _ name: Term,
    in resolution: Resolution,
    as lines: GroupLines,
    learning: DistanceLearning
  ) {
    self.id = id
    self.name = name
    group = resolution.institution[id]
    record = resolution.records[id]
    self.lines = lines
    self.learning = learning
  }

  /// Whether anything is said, or was meant to be, of how the group learns at a distance.
  var saysHowItLearns: Bool {
    !learning.format.isAbsent || !learning.classMode.isAbsent || !learning.model.isAbsent
  }

  /// Whether the group has no face-to-face timetable all year; `false` for one that could not be
  /// read.
  var isWithoutLessons: Bool {
    lines.lessons.items.isEmpty && lines.lessons.isClear && lines.changes.isClear
      && lines.changes.items.allSatisfy { $0.value.lessons.items.isEmpty }
  }

  /// Whether nothing ties the group to a timetable, face to face or in distance periods: one whose
  /// mode lacks its timetable is told so.
  var isAtDistanceAllYear: Bool { isWithoutLessons && learning.classMode.value != .byTimetable }

  /// The group's name where it inherits a value; `nil` where it says the value itself.
  func heir<Value>(of key: KeyPath<DistanceLearning, Stated<Value>>) -> Term? {
    learning[keyPath: key].isOwn ? nil : name
  }
}

extension Resolution {
  /// Every group that has a name and goes on in distance periods: a suspended one owes nothing.
  ///
  /// A group that learns otherwise in periods of some ground comes once more for each. While there
  /// are no periods, a group that does not say how it would learn has nothing to do with distance.
  func learningWays(of groups: [Located<GroupLines>]) -> [LearningWay] {
    zip(institution.groups.indices, groups).flatMap { index, lines -> [LearningWay] in
      let id = Group.ID(index)
      let group = institution[id]
      guard let name = group.name.located else { return [] }
      let ways = ([group.distance] + group.groundLearning.map(\.learning)).map { learning in
        LearningWay(id, name, in: self, as: lines.value, learning: learning)
      }
      let hasPeriods = !definitions.periods.isEmpty
      let usual = ways.prefix(1).filter { hasPeriods || $0.saysHowItLearns }
      return (usual + ways.dropFirst()).filter { !$0.learning.isSuspended }
    }
  }
}

extension [LearningWay] {
  /// The ways of each group together.
  var byGroup: [[LearningWay]] {
    reduce(into: []) { groups, way in
      if groups.last?.first?.id == way.id {
        groups[groups.count - 1].append(way)
      } else {
        groups.append([way])
      }
    }
  }
}
