import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// Those who have no device or internet are among the pupils, at any time of the year.
///
/// Russian: «без техники» (п. 4.9).
enum WithoutDeviceIsNotAbovePupils: Rule {
  static let metadata = RuleMetadata("without-device-is-not-above-pupils", .warning, clause: "4.9")
    .wanting(.devices)
    .saying("Учащихся без техники не больше, чем учащихся в группе")

  /// Looks at each stretch between two changes of a group that is not suspended; one number is told once.
  static func check(_ inspection: Inspection) -> Checked {
    guard let year = inspection.year else { return .nothing }
    let institution = inspection.institution
    let groups = institution.namedGroups.filter {
      institution[$0].withoutDevice.value != nil || !institution[$0].learnings.isEmpty
    }
    return .each(groups, .group, at: { institution[$0].name.range }) { id in
      // One number may be too high for several stretches of the year.
      var told: Set<SourceRange> = []
      return year.stretches(of: id).map(\.group).map { group -> Look in
        // A group of nobody is told by itself.
        guard let without = group.withoutDevice.located, let pupils = group.pupils.located,
          pupils.value > 0
        else { return .unknown }
        guard without.value > pupils.value, told.insert(without.range).inserted
        else { return .fine }
        return .found(
          "в группе \(group.name.text.quoted) без техники \(without.value), "
            + "а учащихся \(pupils.value)",
          at: without.range,
          labels: [Label("столько учащихся в группе", at: pupils.range)],
          help: "исправьте «без техники» или «учащихся»: больше, чем учащихся, их быть не может"
        )
      }.joined
    }
  }
}
