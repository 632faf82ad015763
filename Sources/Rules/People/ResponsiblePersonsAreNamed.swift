import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// It is known who of the administration answers for the platform, each with name and post.
///
/// A post in the dative is a post too: papers to that person need no other.
///
/// Russian: «администрация учреждения осуществляет контроль» (п. 5.2).
enum ResponsiblePersonsAreNamed: Rule {
  static let metadata = RuleMetadata("responsible-persons-are-named", .warning, clause: "5.2")
    .saying("Ответственные названы по имени и должности")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value else { return [] }
      let persons = file.responsible.items
      if persons.isEmpty, file.responsible.isClear, let place = file.placeOfName {
        return [
          Finding(
            "не названы ответственные за дистанционное обучение",
            at: place,
            help: "добавьте «ответственные:» и под ним для каждого «должность: …» и «имя: …»"
          )
        ]
      }
      return persons.compactMap(finding)
    }
  }

  private static func finding(about located: Located<ResponsiblePerson>) -> Finding? {
    let person = located.value
    let missing = missingKeys(of: person)
    guard !missing.isEmpty else { return nil }
    let known = [person.role, person.name, person.post, person.dativePost].lazy
      .compactMap(\.located).first
    let who = known.map { "ответственного \($0.value.quoted)" } ?? "одного из ответственных"
    return Finding(
      "у \(who) не хватает: \(missing.map(\.quoted).enumerated)",
      at: known?.range ?? located.range.start,
      help: "добавьте " + missing.map { "«\($0): …»" }.enumerated
    )
  }

  private static func missingKeys(of person: ResponsiblePerson) -> [String] {
    var keys: [String] = []
    if person.name.isAbsent { keys.append("имя") }
    if person.post.isAbsent, person.dativePost.isAbsent { keys.append("должность") }
    return keys
  }
}
