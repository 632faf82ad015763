import TestSupport

@testable import Contacts

extension ContactSearch {
  /// Knows shapes of invitations, and nothing of an institution.
  static let plain = ContactSearch(
    invitations: [],
    shapes: ["/join/", "call_link=", "psw=", "telemost.yandex.ru/j/", "t.me/+"],
    ownTexts: []
  )

  func kinds(in text: String, as writing: Writing = .plain) -> [Contact.Kind] {
    contacts(in: Reading(text, as: writing)).map(\.kind)
  }
}
