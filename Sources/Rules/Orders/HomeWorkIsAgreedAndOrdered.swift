import Definitions
import Diagnostics
import Regulation
import Russian
import SourceText

/// A teacher works from home by agreement and order.
///
/// Russian: «место работы», «приказ», «согласовано» (п. 4.23).
enum HomeWorkIsAgreedAndOrdered: FindingRule {
  static let metadata = RuleMetadata(
    "home-work-is-agreed-and-ordered",
    .error,
    clause: "4.23",
    subject: .homeTeachers,
    title: "Работа из дома согласована и оформлена приказом"
  )

  static func findings(in inspection: Inspection) -> [Finding] {
    inspection.definitions.teachers.compactMap { finding(about: $0.value) }
  }

  private static func finding(about teacher: TeacherDefinition) -> Finding? {
    guard let workplace = teacher.workplace?.value, let home = placeOfHome(in: workplace) else {
      return nil
    }
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
