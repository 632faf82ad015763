extension ContactSearch {
  /// The telephones, e-mails and parts of addresses of a read text, but for the institution's own.
  func shapes(in bytes: ScannedBytes, _ isTelephone: Bool) -> [Found] {
    var found: [Found] = []
    var isAddress = false
    for position in bytes.indices {
      let trigger = triggers[bytes[position]]
      if trigger.isEmpty { continue }
      if trigger.contains(.border) { isAddress = bytes[position] == ReadText.Sign.address }
      if trigger.contains(.number), !isAddress || TelephoneShape.followsScheme(position, in: bytes),
        let number = telephone(at: position, bytes, isTelephone)
      {
        found.append(number)
      }
      if trigger.contains(.email), let email = email(at: position, bytes) { found.append(email) }
      if trigger.contains(.join), let range = joins.range(endingAt: position, in: bytes) {
        let end = JoinShapes.addressEnd(from: range.upperBound, in: bytes)
        let address = bytes.text(range.lowerBound..<end)
        let identity = address.replacing(ReadText.Sign.lineText, with: "")
        found.append(Found(range, .joinAddress, identity: identity))
      }
    }
    return found
  }

  /// The telephone that begins at a position, unless it is the institution's own.
  private func telephone(
    at position: Int,
    _ bytes: ScannedBytes,
    _ isTelephone: Bool
  ) -> Found? {
    let shape = TelephoneShape(at: position, in: bytes, whereStartIsTelephone: isTelephone)
    guard let shape, !ownNumbers.contains(shape.digits) else { return nil }
    return Found(shape.range, .telephone, identity: String(decoding: shape.digits, as: UTF8.self))
  }

  /// The e-mail around a sign, unless it is the institution's own.
  private func email(at position: Int, _ bytes: ScannedBytes) -> Found? {
    guard let email = EmailShape(around: position, in: bytes), !ownEmails.contains(email.address)
    else { return nil }
    return Found(email.range, .email, identity: email.address)
  }
}
