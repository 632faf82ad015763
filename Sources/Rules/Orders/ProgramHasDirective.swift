import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A program is approved by an order.
///
/// Russian: «приказ» (п. 4.8).
enum ProgramHasDirective: FindingRule {
  static let metadata = RuleMetadata(
    "program-has-directive",
    .warning,
    clause: "4.8",
    subject: .programs,
    title: "Программа утверждена приказом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.programs.map(\.definition.value).compactMap { program in
      guard let title = program.title, program.directive == nil,
        !program.unread.contains("приказ")
      else { return nil }
      return Finding(
        "у программы \(title.value.quoted) не указан приказ",
        at: title.range,
        help: "добавьте «приказ: № … от …»; без него в документах останется пропуск"
      )
    }
  }
}
