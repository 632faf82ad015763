import InstitutionModel
import Schema

extension Group {
  /// Those of the beginning, and those that hold from a date on.
  var allLessons: [Lesson] { lessons + changes.flatMap { $0.lessons ?? [] } }

  /// Whether it has lessons, and no week that repeats.
  var meetsByDatesAlone: Bool {
    !lessons.isEmpty && lessons.allSatisfy { $0.traits.dates != nil }
  }
}

extension Institution {
  /// The groups that have a name; the others are told already.
  var namedGroups: [Group.ID] {
    groups.indices.filter { groups[$0].name.value != nil }.map { Group.ID($0) }
  }
}
