import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// It is known who of the administration answers for what, each with name and post.
///
/// Papers name those who answer by «роль»: who has none is named by no paper.
///
/// A post in the dative is a post too: papers to that person need no other.
///
/// Russian: «администрация учреждения осуществляет контроль» (п. 5.2).
enum ResponsiblePersonsAreNamed: Rule {
  static let metadata = RuleMetadata("responsible-persons-are-named", .warning, clause: "5.2")
    .saying("Ответственные названы по имени и должности, и сказано, за что они отвечают")

  /// One finding for each person who lacks something, or one for a list without anybody.
  static func check(_ inspection: Inspection) -> Checked {
    .whole("учреждение") {
      guard let file = inspection.definitions.institution?.value else { return .unknown }
      let persons = file.responsible.items
      if persons.isEmpty, file.responsible.isClear, let place = file.placeOfName {
        return .found(
          "не названы ответственные за дистанционное обучение",
          at: place,
          help: "добавьте «ответственные:» и под ним для каждого две строки: «- должность: …» "
            + "и «имя: …»"
        )
      }
      return Look(persons.compactMap(finding))
    }
  }

  /// `nil` for a person with role, name and post, be they understood or not.
  private static func finding(about located: Located<ResponsiblePerson>) -> Finding? {
    let person = located.value
    if let name = person.name.located, name.value.namesNobody {
      return Finding(
        "ответственный не назван: \(name.value.quoted)",
        at: name.range,
        help: "впишите того, кто исполняет его обязанности: «имя: Фамилия И.О.»"
      )
    }
    let isWithoutPost = person.post.isAbsent && person.dativePost.isAbsent
    let missing =
      (person.role.isAbsent ? ["роль"] : []) + (person.name.isAbsent ? ["имя"] : [])
      + (isWithoutPost ? ["должность"] : [])
    if missing.isEmpty { return nil }
    let known = [person.role, person.name, person.post, person.dativePost].compactMap(\.located)
      .first
    let who = known.map { "ответственного \($0.value.quoted)" } ?? "одного из ответственных"
    return Finding(
      "у \(who) не хватает: \(missing.map(\.quoted).enumerated)",
      at: known?.range ?? located.range.start,
      help: "добавьте " + missing.map { "«\($0): …»" }.enumerated
    )
  }
}
