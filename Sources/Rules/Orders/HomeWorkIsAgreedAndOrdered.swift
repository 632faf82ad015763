import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A teacher works from home by agreement and order.
///
/// «согласовано: нет», «отказано» and «в процессе» are no agreement.
///
/// Russian: «место работы», «приказ», «согласовано» (п. 4.23).
enum HomeWorkIsAgreedAndOrdered: Rule {
  static let metadata = RuleMetadata("home-work-is-agreed-and-ordered", .error, clause: "4.23")
    .saying("Работа из дома согласована и оформлена приказом")

  /// Looks at teachers of whom it is said that they work from home.
  static func check(_ inspection: Inspection) -> Checked {
    let teachers = inspection.definitions.teachers.map(\.value).compactMap { teacher in
      teacher.record.workplace.value.flatMap { workplace in
        workplace.placeOfHome.map { (teacher.teacher.name.value, workplace, home: $0) }
      }
    }
    return .each(teachers, .teacher, "с\u{A0}работой из дома") { name, workplace, home in
      let missing =
        (workplace.directive.isAbsent ? ["приказа"] : [])
        + (workplace.isWithoutAgreement ? ["согласования"] : [])
      if missing.isEmpty { return .fine }
      let teacher = name.map { "педагог \($0.quoted)" } ?? "педагог"
      return .found(
        "\(teacher) работает из дома без \(missing.enumerated)",
        at: home,
        help: "напишите «место работы: {дом: да, приказ: № … от …, согласовано: …}»"
      )
    }
  }
}

extension Workplace {
  fileprivate var isWithoutAgreement: Bool {
    agreement.value?.tellsOfRefusal ?? agreement.isAbsent
  }

  /// Where it is said that the teacher works from home; `nil` where it is not.
  fileprivate var placeOfHome: SourceRange? { isHome ? home.range ?? place.range : nil }
}
