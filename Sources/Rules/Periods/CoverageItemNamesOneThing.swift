import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// An item of a period's coverage names one thing.
///
/// Russian: «охват», «кроме».
enum CoverageItemNamesOneThing: FindingRule {
  static let metadata = RuleMetadata(
    "coverage-item-names-one-thing",
    .error,
    clause: nil,
    subject: .periods,
    title: "Каждый пункт охвата называет что-то одно"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let items = inspection.definitions.periods.flatMap { period in
      (period.value.coverage ?? []) + (period.value.exceptions ?? [])
    }
    let doubtful = items.filter { item in
      item.value.terms.count > 1 || (item.value.terms.isEmpty && item.value.unread.isEmpty)
    }
    return doubtful.map { item in
      let names = item.value.terms.compactMap(\.name?.value.quoted)
      return Finding(
        names.isEmpty
          ? "в пункте охвата ничего не названо"
          : "в одном пункте охвата названы \(names.enumerated)",
        at: item.range,
        help: "напишите один ключ в каждом пункте: подразделение, программа, группа или площадка"
      )
    }
  }
}

extension CoverageTerm {
  fileprivate var name: Term? {
    switch self {
    case .everything: nil
    case .department(let name), .program(let name), .group(let name), .site(let name): name
    }
  }
}
