import InstitutionModel
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// A teacher works from home by agreement and order.
///
/// Russian: «место работы», «приказ», «согласовано» (п. 4.23).
enum HomeWorkIsAgreedAndOrdered: Rule {
  static let metadata = RuleMetadata("home-work-is-agreed-and-ordered", .error, clause: "4.23")
    .saying("Работа из дома согласована и оформлена приказом")

  static func check(_ inspection: Inspection) -> Checked {
    let teachers = inspection.definitions.teachers.map(\.value).compactMap { teacher in
      teacher.record.workplace.value.flatMap { workplace in
        placeOfHome(in: workplace).map { (teacher.teacher, workplace, home: $0) }
      }
    }
    return .each(teachers, .teacher, "с\u{A0}работой из дома") {
      Look(finding(about: $0, $1, at: $2))
    }
  }

  private static func finding(
    about teacher: Teacher,
    _ workplace: Workplace,
    at home: SourceRange
  ) -> Finding? {
    var missing: [String] = []
    if workplace.directive.isAbsent { missing.append("приказа") }
    if workplace.agreement.isAbsent { missing.append("согласования") }
    guard !missing.isEmpty else { return nil }
    let name = teacher.name.value.map { "\($0.quoted) " } ?? ""
    return Finding(
      "педагог \(name)работает из дома без \(missing.enumerated)",
      at: home,
      help: "под «место работы» напишите «дом: да», «приказ: № … от …» и «согласовано: …»"
    )
  }

  /// Where it is said that the teacher works from home; `nil` where it is not.
  private static func placeOfHome(in workplace: Workplace) -> SourceRange? {
    guard workplace.isHome else { return nil }
    return workplace.home.range ?? workplace.place.range
  }
}
