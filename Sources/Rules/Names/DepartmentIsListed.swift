import Definitions
import Diagnostics
import Regulation
import SourceText

/// The department of a program or teacher is one of `institution.yaml`.
enum DepartmentIsListed: FindingRule {
  static let metadata = RuleMetadata(
    "department-is-listed",
    .error,
    clause: nil,
    subject: .teachers,
    title: "Подразделение программы и педагога есть в institution.yaml"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    guard let departments = inspection.definitions.listedDepartments else { return [] }
    let known = KnownNames(
      departments,
      called: "подразделения",
      remedy: "новое подразделение впишите в раздел «подразделения» файла institution.yaml"
    )
    let terms =
      inspection.definitions.teachers.map(\.value.department)
      + inspection.definitions.programs.map(\.definition.value.department)
    return known.unknown(among: terms.compactMap { $0 }) {
      "подразделения \($0) нет в institution.yaml"
    }
  }
}
