import Contacts
import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// No text for the site holds a telephone that is not the institution's own.
///
/// Numbers are compared and not their punctuation. What the site would hold is refused by the build,
/// so no regulation can soften it.
enum PublicTextsHoldNoTelephones: Rule {
  static let metadata = RuleMetadata("public-texts-hold-no-telephones", .error)
    .with(isFoundation: true).saying("На сайт попадают только телефоны учреждения")

  /// Nothing is found where it is not known which telephones are the institution's own.
  static func check(_ inspection: Inspection) -> Checked {
    let own = inspection.definitions.institution?.value.identity.value?.phone.value
    return .contacts(.telephone, in: inspection) { contact in
      Finding(
        "телефон \(contact.text.quoted) попал бы на сайт",
        at: contact.place,
        help: help(for: contact.text, own: own)
      )
    }
  }

  /// What most often is right comes first: it is somebody's own number, and the institution has one.
  private static func help(for number: String, own: String?) -> String {
    let enough = own.map { ": на\u{A0}сайте достаточно телефона учреждения, \($0)" } ?? ""
    let other =
      number.mayBeNoTelephone
      ? "; если это не\u{A0}телефон, назовите число: «ИНН …», «№ …»" : ""
    return "уберите личный телефон\(enough); если номер служебный, впишите его "
      + "в\u{A0}«учреждение», «ответственные» или «техподдержка»\(other)"
  }
}

extension String {
  /// Whether it is figures without a sign between them, and not those of a mobile telephone.
  fileprivate var mayBeNoTelephone: Bool {
    let isMobile = count == 11 && (hasPrefix("79") || hasPrefix("89"))
    return allSatisfy(\.isNumber) && !isMobile
  }
}
