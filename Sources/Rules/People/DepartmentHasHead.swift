import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A department has a head, who watches over working time and Приложение 1.
///
/// Russian: «руководители структурных подразделений» (п. 4.20).
enum DepartmentHasHead: FindingRule {
  static let metadata = RuleMetadata(
    "department-has-head",
    .warning,
    clause: "4.20",
    subject: .departments,
    title: "У подразделения есть руководитель"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    let departments = inspection.definitions.institution?.value.departments ?? []
    return departments.map(\.value).compactMap { department in
      guard let name = department.name, department.named == nil,
        !department.unread.contains("руководитель")
      else { return nil }
      return Finding(
        "у подразделения \(name.value.quoted) не назван руководитель",
        at: name.range,
        help: "добавьте под названием строку «руководитель: Фамилия И.О.»"
      )
    }
  }
}
