import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A material of the special mode says when it comes, until when, how long it takes and what it
/// counts for.
///
/// Russian: «с определением времени размещения образовательного контента и заданий, сроков
/// выполнения задания» (п. 4.22).
enum MaterialIsComplete: Rule {
  static let metadata = RuleMetadata("material-is-complete", .error, clause: "4.22(2)")
    .saying("У материала указаны выкладывание, срок, время и часы")

  /// Looks at materials that some group learns by; one that nobody uses may be unfinished.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.materialsInUse, .material, ClassMode.special.trait) { material in
      let missing = material.value.missingKeys
      if missing.isEmpty { return .fine }
      return .found(
        "у материала не хватает \(pluralForm(missing.count, "строки", "строк", "строк")) "
          + missing.map(\.quoted).enumerated,
        at: material.range,
        help: "добавьте \(pluralForm(missing.count, "строку", "строки", "строки")) "
          + missing.map { "«\($0): …»" }.enumerated
      )
    }
  }
}

extension Material {
  /// The keys that were not written; what was written and not understood is told elsewhere.
  fileprivate var missingKeys: [String] {
    let keys = [
      ("выкладывание", release.isAbsent), ("срок", deadline.isAbsent), ("время", minutes.isAbsent),
      ("часов", hours.isAbsent),
    ]
    return keys.filter(\.1).map(\.0)
  }
}
