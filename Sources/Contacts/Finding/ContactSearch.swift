/// What is looked for in texts, and what of it an institution makes public itself.
public struct ContactSearch: Sendable {
  /// All that changes what is found; the same for the same, in whatever order it was given.
  public let whatIsSought: [String]

  /// The invitations of the definitions and their tokens.
  private let literals: LiteralIndex
  /// By literal: the same for an address and for its token alone.
  private let identities: [[UInt8]: String]
  /// Looks of addresses that let people in.
  let joins: JoinShapes
  /// Where it is worth to look closer.
  let triggers: SearchTriggers
  /// Ten digits each, of telephones that may be published.
  let ownNumbers: Set<[UInt8]>
  /// As e-mails are compared.
  let ownEmails: Set<String>

  /// - Parameters:
  ///   - invitations: The invitations of the definitions, as they are written there.
  ///   - shapes: Parts of addresses by which people join chats and calls.
  ///   - ownTexts: What the institution says of itself: its telephones and e-mails are public.
  public init(invitations: [String], shapes: [String], ownTexts: [String]) {
    let (invitations, own) = (Set(invitations).sorted(), Set(ownTexts).sorted())
    identities = Self.identities(of: invitations, by: shapes.map(Reading.folded))
    literals = LiteralIndex(Set(identities.keys))
    joins = JoinShapes(shapes)
    triggers = SearchTriggers(joins)
    var (numbers, emails): (Set<[UInt8]>, Set<String>) = ([], [])
    for text in own { Self.collect(text, &numbers, &emails) }
    (ownNumbers, ownEmails) = (numbers, emails)
    whatIsSought =
      invitations + [""] + Set(shapes).sorted() + [""]
      + numbers.map { String(decoding: $0, as: UTF8.self) }.sorted() + emails.sorted()
  }

  /// By address and by token: the name by which a leak of it is known.
  private static func identities(
    of invitations: [String],
    by shapes: [[UInt8]]
  ) -> [[UInt8]: String] {
    let addresses = invitations.flatMap { InvitationText($0, shapes: shapes).addresses }
    let pairs = addresses.flatMap { address in
      let identity = String(decoding: address.plain, as: UTF8.self)
      return ([address.plain] + address.tokens).map { ($0, identity) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Adds what a text of the institution says of itself.
  private static func collect(
    _ text: String,
    _ numbers: inout Set<[UInt8]>,
    _ emails: inout Set<String>
  ) {
    for text in Reading(text).texts {
      text.bytes.withUnsafeBufferPointer { bytes in
        for position in bytes.indices {
          let number = TelephoneShape(at: position, in: bytes, whereStartIsTelephone: true)
          if let number { numbers.insert(number.digits) }
          if let email = EmailShape(around: position, in: bytes) { emails.insert(email.address) }
        }
      }
    }
  }

  /// What a reading holds that is not the institution's own, by place.
  ///
  /// - Parameters:
  ///   - reading: A source as it is read.
  ///   - isTelephone: Whether the text may stand after a word like «телефон», so that a number at its
  ///     start is taken for one more readily.
  /// - Returns: The contacts, each with its place in the source.
  public func contacts(
    in reading: Reading,
    whereStartIsTelephone isTelephone: Bool = false
  ) -> [Contact] {
    contacts(in: reading, isTelephone) { _, _ in true }
  }

  /// What the bytes of a file hold that is not the institution's own, by place.
  ///
  /// Where they are no text, as in pictures and packed files, only what is written in plain.
  public func contacts(in source: ScannedBytes, as writing: Writing) -> [Contact] {
    contacts(in: Reading(source, as: writing), false) { found, range in
      Surroundings(of: range, readAs: found.range.count, in: source).allow(found.kind)
    }
  }

  /// Contacts of all texts of a reading, by place in the source, each once.
  private func contacts(
    in reading: Reading,
    _ isTelephone: Bool,
    where isMeant: (Found, Range<Int>) -> Bool
  ) -> [Contact] {
    let all = reading.texts.flatMap { contacts(in: $0, isTelephone, where: isMeant) }
      .sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    // A source that is read in two ways tells most of them twice.
    var ends: [Contact.Kind: Int] = [:]
    return all.filter { contact in
      guard contact.range.lowerBound >= ends[contact.kind, default: 0] else { return false }
      ends[contact.kind] = contact.range.upperBound
      return true
    }.map { contact in
      var contact = contact
      contact.range = reading.withWholeSigns(contact.range)
      return contact
    }
  }

  /// Contacts of one text; those that overlap are told as one.
  private func contacts(
    in text: ReadText,
    _ isTelephone: Bool,
    where isMeant: (Found, Range<Int>) -> Bool
  ) -> [Contact] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var found = literals.ranges(in: bytes).map { range in
        let literal = Array(bytes[range])
        return Found(range, .invitation, identity: identities[literal] ?? "")
      }
      found += shapes(in: bytes, isTelephone)
      found = found.filter { isMeant($0, text.source(of: $0.range)) }
      return found.isEmpty ? [] : Found.contacts(found, in: bytes, of: text)
    }
  }
}
