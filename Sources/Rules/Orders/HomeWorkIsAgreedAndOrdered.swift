import InstitutionModel
import Diagnostics
import Regulation
import Russian
import SourceText

/// A teacher works from home by agreement and order.
///
/// Russian: «место работы», «приказ», «согласовано» (п. 4.23).
enum HomeWorkIsAgreedAndOrdered: Rule {
  static let metadata = RuleMetadata(
    "home-work-is-agreed-and-ordered",
    .error,
    clause: "4.23",
    title: "Работа из дома согласована и оформлена приказом"
  )

  static func check(_ inspection: Inspection) -> Checked {
    let teachers = inspection.definitions.teachers.map(\.value).compactMap { teacher in
      teacher.workplace.flatMap { workplace in
        placeOfHome(in: workplace.value).map { (teacher, workplace.value, home: $0) }
      }
    }
    return .each(teachers, .teacher, "с\u{A0}работой из дома") {
      Look(finding(about: $0, $1, at: $2))
    }
  }

  private static func finding(
    about teacher: TeacherDefinition,
    _ workplace: WorkplaceDefinition,
    at home: SourceRange
  ) -> Finding? {
    var missing: [String] = []
    if workplace.directive == nil, !workplace.unread.contains("приказ") {
      missing.append("приказа")
    }
    if workplace.agreement == nil, !workplace.unread.contains("согласовано") {
      missing.append("согласования")
    }
    guard !missing.isEmpty else { return nil }
    let name = teacher.name.map { "\($0.value.quoted) " } ?? ""
    return Finding(
      "педагог \(name)работает из дома без \(missing.enumerated)",
      at: home,
      help: "под «место работы» напишите «дом: да», «приказ: № … от …» и «согласовано: …»"
    )
  }

  /// Where it is said that the teacher works from home; `nil` where it is not.
  private static func placeOfHome(in workplace: WorkplaceDefinition) -> SourceRange? {
    if let isHome = workplace.isHome { return isHome.value ? isHome.range : nil }
    guard let place = workplace.place, OwnWords.workplaces.value(of: place.value) == .home else {
      return nil
    }
    return place.range
  }
}
