import Contacts
import Publishing

extension LeakScanner {
  /// Knows one part of addresses that join.
  init(forbidden: [String], own: [String] = []) {
    self.init(ContactSearch(invitations: forbidden, shapes: ["/join/"], ownTexts: own))
  }

  /// Forbids and allows nothing in particular.
  static let plain = LeakScanner(forbidden: [])
}
