import Contacts
import Diagnostics
import Russian

/// No text for the site holds a telephone that is not the institution's own.
///
/// Numbers are compared and not their punctuation. What the site would hold is refused by the build,
/// so no regulation can soften it.
enum PublicTextsHoldNoTelephones: Rule {
  static let metadata = RuleMetadata("public-texts-hold-no-telephones", .error)
    .with(isFoundation: true).saying("На сайт попадают только телефоны учреждения")

  /// Nothing is found where it is not known which telephones are the institution's own.
  static func check(_ inspection: Inspection) -> Checked {
    .contacts(.telephone, in: inspection) { contact in
      Finding(
        "телефон \(contact.text.quoted) попал бы на сайт",
        at: contact.place,
        help: "на сайте бывают только телефоны из разделов «учреждение», «ответственные» и "
          + "«техподдержка»: впишите его туда или уберите; если это не телефон, назовите число: "
          + "«ИНН …», «№ …»"
      )
    }
  }
}
