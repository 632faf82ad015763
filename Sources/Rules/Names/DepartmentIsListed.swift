import Diagnostics
import InstitutionModel
import Regulation
import Schema
import SourceText

/// The department of a program or teacher is one of `institution.yaml`, whose head watches over it.
///
/// Russian: «руководители структурных подразделений» (п. 4.20).
enum DepartmentIsListed: Rule {
  static let metadata = RuleMetadata("department-is-listed", .error, clause: "4.20")
    .saying("Подразделение программы и педагога есть в institution.yaml")

  /// Unknown where the institution's list could not be read.
  static func check(_ inspection: Inspection) -> Checked {
    guard let departments = inspection.definitions.listedDepartments else { return .unknown }
    let known = KnownNames(
      departments,
      called: "подразделения",
      remedy: "новое подразделение впишите в раздел «подразделения» файла institution.yaml"
    )
    let ofTeachers = inspection.definitions.teachers.compactMap(\.value.department.located)
    let ofPrograms = inspection.definitions.programs.compactMap(\.lines.value.department.located)
    let terms = [ofTeachers, ofPrograms].flatMap { $0.sorted { $0.range < $1.range } }
    let findings = known.unknown(among: terms) {
      "подразделения \($0) нет в institution.yaml"
    }
    return .whole("педагоги и\u{A0}программы", findings)
  }
}
