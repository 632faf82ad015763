import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A change of a day is about a group that there is.
///
/// Russian: «изменения», «группа» and «совместно с». A program that has one group may stand for it.
enum ChangeNamesKnownGroup: Rule {
  static let metadata = RuleMetadata("change-names-known-group", .error, clause: "4.16")
    .saying("Изменение называет группу, которая есть")

  static func check(_ inspection: Inspection) -> Checked {
    let things = CoverableThings(inspection)
    return .each(inspection.definitions.changes, .change) { change in
      let lines = change.value
      return Look(
        [lines.groups, lines.partners].flatMap {
          findings(about: inspection.names.joined($0.items), inspection)
        }
          + lines.items.flatMap { things.findings(about: $0.value) }
      )
    }
  }

  private static func findings(about terms: [Term], _ inspection: Inspection) -> [Finding] {
    let others = terms.filter { term in
      inspection.names.onlyGroup(term.value) == nil && finding(about: term, inspection) == nil
    }
    return terms.compactMap { finding(about: $0, inspection) }
      + inspection.knownGroups.unknown(among: others)
  }

  /// What is told of words for all, and of a program that has several groups.
  private static func finding(about term: Term, _ inspection: Inspection) -> Finding? {
    if term.value.saysAll {
      return Finding(
        "в строке «группа» – названия групп, а здесь \(term.value.quoted)",
        at: term.range,
        help: "если занятия меняются у всех, напишите «охват: все программы»; если у всех групп "
          + "педагога или площадки, уберите эту строку"
      )
    }
    guard inspection.names.groups(named: term.value).isEmpty,
      let program = inspection.names.program(term.value)
    else { return nil }
    let groups = inspection.names.groups(of: program).map { inspection.institution[$0].slug.quoted }
    guard groups.count > 1 else { return nil }
    return Finding(
      "\(term.value.quoted) – программа, в ней \(plural(groups.count, "группа", "группы", "групп"))",
      at: term.range,
      help:
        "напишите группу: \(groups.alternatives); если занятия меняются у всех, напишите вместо "
        + "«группа» «охват: \(term.value)»"
    )
  }
}

extension String {
  fileprivate var saysAll: Bool { ["все", "всех", "все группы", "все программы"].contains(folded) }
}
