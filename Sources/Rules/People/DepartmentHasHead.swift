import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A department has a head, who watches over working time and Приложение 1.
///
/// Russian: «руководители структурных подразделений» (п. 4.20).
enum DepartmentHasHead: Rule {
  static let metadata = RuleMetadata("department-has-head", .warning, clause: "4.20")
    .saying("У подразделения есть руководитель")

  private static let line = "руководитель: Фамилия И.О."

  /// Unknown where a head is written and was not understood.
  static func check(_ inspection: Inspection) -> Checked {
    .each(inspection.institution.departments, .department) { department in
      if department.namedHead != nil { return .fine }
      guard let name = department.name.located, !department.head.isUnclear else { return .unknown }
      if let head = department.head.located {
        return .found(
          "у подразделения \(name.value.quoted) руководитель не назван: \(head.value.quoted)",
          at: head.range,
          help: "впишите того, кто исполняет его обязанности: «\(line)»"
        )
      }
      return .found(
        "у подразделения \(name.value.quoted) не назван руководитель",
        at: name.range,
        help: inspection.definitions.twoLines("название", name, and: line)
          ?? "добавьте под названием строку «\(line)»"
      )
    }
  }
}
