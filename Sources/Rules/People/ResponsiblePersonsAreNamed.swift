import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// It is known who of the administration answers for the platform, each with name and post.
///
/// A post in the dative is a post too: papers to that person need no other.
///
/// Russian: «администрация учреждения осуществляет контроль» (п. 5.2).
enum ResponsiblePersonsAreNamed: Rule {
  static let metadata = RuleMetadata(
    "responsible-persons-are-named",
    .warning,
    clause: "5.2",
    title: "Ответственные названы по имени и должности"
  )

  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value else { return [] }
      let persons = file.responsible ?? []
      if persons.isEmpty, !file.unread.contains("ответственные"), let place = file.placeOfName {
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

  private static func finding(about located: Located<ResponsibleDefinition>) -> Finding? {
    let person = located.value
    let missing = missingKeys(of: person)
    guard !missing.isEmpty else { return nil }
    let known = [person.role, person.name, person.post, person.dativePost].compactMap { $0 }.first
    let who = known.map { "ответственного \($0.value.quoted)" } ?? "одного из ответственных"
    return Finding(
      "у \(who) не хватает: \(missing.map(\.quoted).enumerated)",
      at: known?.range ?? located.range.start,
      help: "добавьте " + missing.map { "«\($0): …»" }.enumerated
    )
  }

  private static func missingKeys(of person: ResponsibleDefinition) -> [String] {
    var keys: [String] = []
    if person.name == nil, !person.unread.contains("имя") { keys.append("имя") }
    if person.post == nil, person.dativePost == nil,
      person.unread.isDisjoint(with: ["должность", "кому"])
    {
      keys.append("должность")
    }
    return keys
  }
}
