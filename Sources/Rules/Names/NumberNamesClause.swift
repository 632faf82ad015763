import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A number in `regulation.yaml` is given to a clause that there is.
///
/// Russian: «положение», «пункты» of the regulation.
enum NumberNamesClause: Rule {
  static let metadata = RuleMetadata("number-names-clause", .error)
    .saying("Номер и суть даются пункту, который есть")

  /// Looks at the keys of «пункты», which are names of our own.
  static func check(_ inspection: Inspection) -> Checked {
    let names = Clause.all.map(\.name)
    let known = Set(names)
    let clauses = inspection.definitions.regulation?.clauses.items ?? []
    let unknown = clauses.map(\.key).filter { !known.contains($0.value) }
    let findings = unknown.map { name in
      Finding(
        "пункта \(name.value.quoted) в Положении нет",
        at: name.range,
        help: Spelling.advice(for: name.value, in: names, called: "пункты")
          ?? "слева – имя пункта в программе, например «4.22» или «4.22(1)»; "
          + "номер вашего Положения – в «номер»"
      )
    }
    return .whole("Положение", findings)
  }
}
