import Contacts
import InstitutionModel
import SourceText

/// A telephone, an e-mail or an invitation in a text that comes to the public tree.
struct WrittenContact {
  /// Whether it is a telephone, an e-mail or an invitation.
  var kind: Contact.Kind
  /// As it is written there.
  var text: String
  /// Of the contact alone, where the text is written as it is read; else of the whole text.
  var place: SourceRange
  /// The same wherever it stands; of an address that joins, from the part by which it is known.
  var identity: String
}

extension Definitions {
  /// What the texts for the site hold that must not be on it, by place.
  func contacts(found search: ContactSearch) -> [WrittenContact] {
    let inValues = texts.flatMap { text in
      search.contacts(in: Reading(text.term.value), whereStartIsTelephone: true)
        .filter { $0.kind != .email || !text.isEmailOfResource }
        .map { WrittenContact($0, in: text.term) }
    }
    let inPages = pages.flatMap { page in
      search.contacts(in: Reading(page.text, as: .markdown))
        .map { WrittenContact($0, in: Located(page.text, at: page.prose)) }
    }
    return (inValues + inPages).sorted { $0.place < $1.place }
  }
}

extension Checked {
  /// Looks at what texts for the site hold of a kind that the institution may have of its own.
  static func contacts(
    _ kind: Contact.Kind,
    in inspection: Inspection,
    _ finding: (WrittenContact) -> Finding
  ) -> Checked {
    let contacts = inspection.knowsOwnContacts ? inspection.texts.contacts : []
    return whole("все файлы", contacts.filter { $0.kind == kind }.map(finding))
  }
}

extension WrittenContact {
  /// Takes the contact's place in the folded text back to the author's own, in UTF-8 offsets.
  init(_ contact: Contact, in term: Term) {
    let bytes = Array(term.value.utf8)
    let range = contact.range.clamped(to: 0..<bytes.count)
    kind = contact.kind
    text = String(decoding: bytes[range], as: UTF8.self)
    place = term.place(at: range.lowerBound, count: range.count)
    identity = contact.identity
  }
}
