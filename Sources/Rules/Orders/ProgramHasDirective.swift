import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A program is approved by an order.
///
/// Russian: «приказ» (п. 4.8).
enum ProgramHasDirective: InstitutionRule {
  static let metadata = RuleMetadata(
    "program-has-directive",
    .warning,
    clause: "4.8",
    title: "Программа утверждена приказом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.institution.programs.filter { $0.directive == nil }.map { program in
      Finding(
        "у программы \(program.title.value.quoted) нет приказа",
        at: program.title.range,
        help: "добавьте «приказ: № … от …»; без него в документах останется пропуск"
      )
    }
  }
}
