import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// The department that holds an event is one of the institution's: families and teachers turn to it.
///
/// Russian: «организационно-массовый отдел координирует воспитательный процесс» (п. 2.6). Persons and guests of
/// other institutions may be called as they like.
enum EventHolderIsKnown: Rule {
  static let metadata = RuleMetadata("event-holder-is-known", .warning, clause: "2.6")
    .saying("Отдел, который проводит событие, есть в institution.yaml")

  /// Looks at those who are called a department or a service; unknown where the lists could not be read.
  static func check(_ inspection: Inspection) -> Checked {
    let lines = inspection.definitions.institution?.value
    guard let lines, lines.departments.isClear, lines.responsible.isClear else { return .unknown }
    let roles = lines.responsible.items.compactMap(\.value.role.value)
    let known = KnownNames(
      roles + inspection.institution.departments.compactMap(\.name.value),
      called: "отделы",
      remedy: "отделы перечислены в «подразделения» и «ответственные» файла institution.yaml"
    )
    let holders = inspection.definitions.events.compactMap(\.value.holder.located)
      .filter(\.value.namesDepartment)
    let findings = known.unknown(
      among: holders.filter { inspection.names.department($0.value) == nil }
    ) { "нет отдела \($0)" }
    return Checked.each(holders, .event, "с\u{A0}отделом") { _ in .fine }.telling(findings)
  }
}

extension String {
  /// Whether it is called a department of an institution, and of no other one.
  fileprivate var namesDepartment: Bool {
    let words = folded.split { !$0.isLetter && $0 != "-" }
    return words.count < 5
      && words.last.map { ["отдел", "служба", "подразделение"].contains($0) } == true
  }
}
