import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A program tells families what is taught with e-learning, so that they can choose.
///
/// Russian: «с ЭО и ДОТ» (п. 1.10).
enum ProgramSaysDistanceParts: Rule {
  static let metadata = RuleMetadata("program-says-distance-parts", .warning, clause: "1.10")
    .saying("Программа говорит, что в ней изучается с ЭО и ДОТ")

  /// Any words will do, also those that there are no such parts.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.programs, .program) { program in
      guard program.distanceParts.isAbsent, let title = program.title.located
      else { return program.distanceParts.value == nil ? .unknown : .fine }
      return .found(
        "у программы \(title.value.quoted) не сказано, что изучается с ЭО и ДОТ",
        at: title.range,
        help: "добавьте строку «с ЭО и ДОТ: …» с разделами и темами; "
          + "если таких нет, так и напишите"
      )
    }
  }
}
