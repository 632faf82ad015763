import InstitutionModel
import Contacts
import Diagnostics
import Regulation
import Russian
import Schema
import SourceText

/// No text for the site holds an e-mail that is not the institution's own.
///
/// An e-mail among resources is only told to staff. What the site would hold is refused by the build,
/// so no regulation can soften it.
enum PublicTextsHoldNoEmails: Rule {
  static let metadata = RuleMetadata("public-texts-hold-no-emails", .error, isFoundation: true)
    .saying("На сайт попадает только электронная почта учреждения")

  static func check(_ inspection: Inspection) -> Checked {
    .whole("все файлы") {
      guard inspection.knowsOwnContacts else { return [] }
      return inspection.contacts.filter { $0.kind == .email }.map { contact in
        Finding(
          "адрес почты \(contact.text.quoted) попал бы на сайт",
          at: contact.place,
          help: "на сайте бывает только почта учреждения: впишите её в «учреждение», строка "
            + "«e-mail», или уберите; почта для работ пишется отдельным пунктом в «ресурсы»"
        )
      }
    }
  }
}
