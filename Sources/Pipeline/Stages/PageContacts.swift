import Contacts
import Diagnostics
import Documents
import InstitutionModel
import Publishing
import Rules
import SourceText

/// What pages of the institution's own show that must not be public, as they are printed.
///
/// The rules have read the Markdown; here is what shows only once it is set: «[8 913](…) 123-45-67».
enum PageContacts {
  /// A finding for each contact, under the code of the rule that would have found it in Markdown.
  static func findings(
    in pages: [PageSource],
    shownAs prose: [[Block]],
    by search: ContactSearch
  ) -> [Diagnostic] {
    zip(pages, prose).flatMap { page, blocks in
      search.contacts(in: Reading(blocks.spokenWords)).map { contact in
        .contact(contact, "на этой странице", at: place(of: contact, in: page))
      }
    }
  }

  /// The paragraph in which the digits of a telephone, or letters and digits of another contact, stand
  /// together; else the page.
  private static func place(of contact: Contact, in page: PageSource) -> SourceRange {
    let isPart = { (sign: Character) in
      sign.isNumber || sign.isLetter && contact.kind != .telephone
    }
    let sought = contact.text.lowercased().filter(isPart)
    var offset = 0
    for paragraph in page.text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      let count = paragraph.utf8.count
      if paragraph.lowercased().filter(isPart).contains(sought) {
        let lower = Int(page.prose.lower) + offset
        return SourceRange(file: page.prose.file, lower: lower, upper: lower + count)
      }
      offset += count + 2
    }
    return page.prose
  }
}

extension Diagnostic {
  /// Something that must not be public; `where` tells in what: «на этой странице».
  static func contact(_ contact: Contact, _ where: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      DiagnosticCode("public-texts-hold-no-\(contact.kind.plural)"),
      "\(contact.kind.title) «\(contact.excerpt)» \(`where`) попадёт на сайт",
      at: place,
      help: "уберите или замените словами: на сайте бывают только телефоны и почта учреждения"
    )
  }
}

extension Contact.Kind {
  /// As codes of rules name them.
  fileprivate var plural: String {
    switch self {
    case .telephone: "telephones"
    case .email: "emails"
    case .invitation, .joinAddress: "invitations"
    }
  }
}
