import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// A change of a day is about a group that there is.
///
/// Russian: «изменения», «группа» and «совместно с».
enum ChangeNamesKnownGroup: Rule {
  static let metadata = RuleMetadata("change-names-known-group", .error, clause: "4.16")
    .saying("Изменение называет группу, которая есть")

  static func check(_ inspection: Inspection) -> Checked {
    let things = CoverableThings(inspection)
    return .each(inspection.definitions.changes, .change) { change in
      let lines = change.value
      return Look(
        inspection.knownGroups.unknown(among: lines.groups.items + lines.partners.items)
          + lines.coverage.items.flatMap { things.findings(about: $0.value) }
      )
    }
  }
}
