import Hashing

/// Looks through the bytes of public files for what the types should already have kept out.
///
/// Linear in the bytes: every kind of leak has a byte that gives it away (`@`, the `j` of `/join/`,
/// the first sign of a number), and invitations are looked up in an index.
public struct LeakScanner: Sendable {
  /// Changes when the scanner would find other things, so that kept files are scanned again.
  public let fingerprint: Digest

  private let invitations: LiteralIndex
  private let allowedDigits: Set<[UInt8]>
  private let allowedEmails: Set<String>

  /// Of what the scanner finds; raise it when a shape changes.
  private static let version = "leaks-1"

  /// A scanner for one institution.
  ///
  /// - Parameters:
  ///   - forbidden: Invitations of the definitions, as they are written there; found with and
  ///     without `https://`, plain and escaped for HTML.
  ///   - allowedPhones: Public numbers, punctuated in any way, one or several in a text.
  ///   - allowedEmails: Public addresses, in upper or lower case.
  public init(forbidden: [[UInt8]], allowedPhones: [String], allowedEmails: [String]) {
    let literals = Set(forbidden.flatMap(Self.variants))
    invitations = LiteralIndex(literals)
    allowedDigits = Set(allowedPhones.flatMap(Self.numbers))
    self.allowedEmails = Set(allowedEmails.map { $0.lowercased() })
    var hash = SHA256()
    hash.update(Self.version)
    for literal in literals.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      hash.update(literal + [0])
    }
    for digits in allowedDigits.map({ String(decoding: $0, as: UTF8.self) }).sorted() {
      hash.update(digits)
    }
    for email in self.allowedEmails.sorted() { hash.update(email) }
    fingerprint = hash.digest()
  }

  /// All leaks of a file, in the order of their places.
  public func leaks(in bytes: [UInt8], path: String) -> [Leak] {
    bytes.withUnsafeBufferPointer { bytes in
      var findings = invitations.ranges(in: bytes).map { LeakFinding($0, .invitation) }
      findings += shapes(in: bytes)
      guard !findings.isEmpty else { return [] }
      return LeakFinding.leaks(findings, in: bytes, path: path)
    }
  }

  private func shapes(in bytes: ScannedBytes) -> [LeakFinding] {
    var findings: [LeakFinding] = []
    var position = 0
    while position < bytes.count {
      let finding: LeakFinding? =
        switch bytes[position] {
        case UInt8(ascii: "@"): email(at: position, in: bytes)
        case UInt8(ascii: "j"), UInt8(ascii: "J"): joinAddress(at: position, in: bytes)
        case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "+"), UInt8(ascii: "("):
          telephone(at: position, in: bytes)
        case _: nil
        }
      if let finding { findings.append(finding) }
      position += 1
    }
    return findings
  }

  private func email(at position: Int, in bytes: ScannedBytes) -> LeakFinding? {
    guard let range = EmailShape.range(around: position, in: bytes),
      !allowedEmails.contains(bytes.text(range).lowercased())
    else { return nil }
    return LeakFinding(range, .email)
  }

  private func joinAddress(at position: Int, in bytes: ScannedBytes) -> LeakFinding? {
    guard bytes.matches("/join/", at: position - 1) else { return nil }
    return LeakFinding((position - 1)..<(position + 5), .joinAddress)
  }

  private func telephone(at position: Int, in bytes: ScannedBytes) -> LeakFinding? {
    guard let number = TelephoneShape(at: position, in: bytes),
      !allowedDigits.contains(number.digits)
    else { return nil }
    return LeakFinding(number.range, .telephone)
  }

  /// The ways in which an invitation can come out.
  private static func variants(of invitation: [UInt8]) -> [[UInt8]] {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let start = invitation.firstIndex { !blanks.contains($0) } ?? invitation.endIndex
    let end = invitation.lastIndex { !blanks.contains($0) } ?? start
    let trimmed = invitation[start...].prefix(end - start + 1)
    let scheme = ["https://", "http://"].first { trimmed.starts(with: $0.utf8) }
    let plain = trimmed.dropFirst(scheme?.utf8.count ?? 0)
    guard plain.contains(UInt8(ascii: "&")) else { return [Array(plain)] }
    let escaped = plain.flatMap { $0 == UInt8(ascii: "&") ? Array("&amp;".utf8) : [$0] }
    return [Array(plain), escaped]
  }

  /// The ten digits of each number in a text.
  private static func numbers(in text: String) -> [[UInt8]] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      bytes.indices.compactMap { TelephoneShape(at: $0, in: bytes)?.digits }
    }
  }
}
