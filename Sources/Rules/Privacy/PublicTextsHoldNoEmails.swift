import Contacts
import Diagnostics
import Russian

/// No text for the site holds an e-mail that is not the institution's own.
///
/// An e-mail among resources is only told to staff. What the site would hold is refused by the build,
/// so no regulation can soften it.
enum PublicTextsHoldNoEmails: Rule {
  static let metadata = RuleMetadata("public-texts-hold-no-emails", .error)
    .with(isFoundation: true).saying("На сайт попадает только электронная почта учреждения")

  /// Nothing is found where it is not known which e-mails are the institution's own.
  static func check(_ inspection: Inspection) -> Checked {
    .contacts(.email, in: inspection) { contact in
      Finding(
        "адрес почты \(contact.text.quoted) попал бы на сайт",
        at: contact.place,
        help: "уберите личный адрес: на сайте бывает только почта учреждения из строки "
          + "«e-mail: …»; почту для работ впишите отдельным пунктом в «ресурсы»"
      )
    }
  }
}
