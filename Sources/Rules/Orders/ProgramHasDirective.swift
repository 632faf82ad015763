import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A program is approved by an order.
///
/// Russian: «приказ» (п. 4.8).
enum ProgramHasDirective: Rule {
  static let metadata = RuleMetadata("program-has-directive", .warning, clause: "4.8")
    .saying("Программа утверждена приказом")

  /// Unknown for a program without a title, or with an order that was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.programs, .program) { program in
      guard program.directive.isAbsent, let title = program.title.located
      else { return program.directive.value == nil ? .unknown : .fine }
      return .found(
        "у программы \(title.value.quoted) не указан приказ",
        at: title.range,
        help: "добавьте «приказ: № … от …»; без него в документах останется пропуск"
      )
    }
  }
}
