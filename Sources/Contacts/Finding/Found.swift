/// A stretch of a read text that holds a contact.
struct Found {
  /// Bytes of the read text.
  var range: Range<Int>
  var kind: Contact.Kind
  /// The same for the same number or address.
  var identity: String

  /// Places are those of the read text; the reading knows those of the source.
  init(_ range: Range<Int>, _ kind: Contact.Kind, identity: String) {
    self.range = range
    self.kind = kind
    self.identity = identity
  }

  /// The contacts of a text by place; of those that overlap only the most telling one.
  static func contacts(_ found: [Found], in bytes: ScannedBytes, of text: ReadText) -> [Contact] {
    let sorted = found.sorted {
      ($0.range.lowerBound, -$0.range.count, $0.kind == .invitation ? 0 : 1)
        < ($1.range.lowerBound, -$1.range.count, $1.kind == .invitation ? 0 : 1)
    }
    var contacts: [Contact] = []
    var end = 0
    for found in sorted where found.range.lowerBound >= end {
      end = found.range.upperBound
      contacts.append(
        Contact(
          kind: found.kind,
          range: text.source(of: found.range),
          text: bytes.text(found.range).replacing(ReadText.Sign.lineText, with: " "),
          identity: found.identity
        )
      )
    }
    return contacts
  }
}
