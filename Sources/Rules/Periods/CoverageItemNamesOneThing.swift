import Diagnostics
import InstitutionModel
import Russian
import SourceText

/// An item of what a period, an event or a change is for names one thing.
///
/// Russian: «охват», «для», «кроме».
enum CoverageItemNamesOneThing: Rule {
  static let metadata = RuleMetadata("coverage-item-names-one-thing", .error)
    .saying("Каждый пункт охвата называет что-то одно")

  /// Looks at items of «охват», of «для» and of «кроме».
  static func check(_ inspection: Inspection) -> Checked {
    let items =
      inspection.definitions.periods.flatMap(\.value.items)
      + inspection.definitions.events.flatMap(\.value.items)
      + inspection.definitions.changes.flatMap(\.value.items)
    return .each(items, .item, "охвата") { item in
      let terms = item.value.terms
      if terms.count == 1 { return .fine }
      if terms.isEmpty, !item.value.isClear { return .unknown }
      let names = terms.compactMap(\.name?.value.quoted)
      let items = terms.compactMap { term in
        term.noun.flatMap { noun in term.name.map { "«- \(noun): \($0.value)»" } }
      }
      return .found(
        names.isEmpty
          ? "в пункте охвата ничего не названо"
          : "в одном пункте охвата названы \(names.enumerated)",
        at: item.range,
        help: items.count > 1
          ? "напишите каждое отдельным пунктом: \(items.enumerated)"
          : "назовите в нём подразделение, программу, группу или площадку, "
            + "например «- программа: …» с именем её файла"
      )
    }
  }
}
