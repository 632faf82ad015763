import InstitutionModel
import Russian
import Schema

/// How many sets of tasks on paper a period needs, as far as groups have counted.
struct SetsOnPaper {
  /// The groups that need some, with the number of pupils.
  var groups: [(group: Group.ID, pupils: Int)]
  /// The groups that have not said.
  var unsaid: [Group.ID]

  /// How many groups have not said.
  var unknown: Int { unsaid.count }

  /// How many sets are known to be needed.
  var total: Int { groups.reduce(0) { $0 + $1.pupils } }

  /// «3 комплекта»; `nil` where nobody needs one.
  var words: String? {
    total == 0 ? nil : plural(total, "комплект", "комплекта", "комплектов")
  }
}

extension InternalSource {
  /// The sets for pupils without a device or the internet (clause 4.9).
  func setsOnPaper(in period: DistancePeriod.ID) -> SetsOnPaper {
    let learning = institution[period].coverage.groups.map { ($0, group($0, in: period)) }
      .filter { !$0.1.distance.isSuspended }
    return SetsOnPaper(
      groups: learning.compactMap { id, group in
        group.withoutDevice.value.flatMap { $0 > 0 ? (id, $0) : nil }
      },
      unsaid: learning.filter { $0.1.withoutDevice.value == nil }.map(\.0)
    )
  }
}
