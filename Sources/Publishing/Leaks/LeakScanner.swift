import Contacts
import Hashing

/// Looks through the bytes of public files for what the types should already have kept out.
///
/// Near-linear in the bytes: a file is read once as its reader sees it, and every kind of contact has
/// a byte that gives it away.
public struct LeakScanner: Sendable {
  /// Changes when the scanner would find other things, so that kept files are scanned again.
  public let fingerprint: Digest

  /// What is sought, and what of it is allowed.
  private let search: ContactSearch

  /// Of what the scanner finds; raise it when a shape changes.
  private static let version = "leaks-3"

  /// A scanner that finds what a search does.
  public init(_ search: ContactSearch) {
    self.search = search
    var hash = SHA256()
    hash.update(Self.version)
    for part in search.whatIsSought { hash.update(Array(part.utf8) + [0]) }
    fingerprint = hash.digest()
  }

  /// All leaks of a file, in the order of their places; its name says how it is written.
  public func leaks(in bytes: [UInt8], path: String) -> [Leak] {
    leaks(in: bytes, path: path, telling: 0..<bytes.count, firstLine: 1)
  }

  /// What stands in words by themselves.
  func contacts(in words: String) -> [Contact] { search.contacts(in: Reading(words)) }

  /// The leaks of a piece of a file that begin in a stretch of the piece.
  func leaks(
    in bytes: [UInt8],
    path: String,
    telling told: Range<Int>,
    firstLine: Int
  ) -> [Leak] {
    // The words of packed files are given instead of their bytes.
    let writing = PathText.showsItsWords(path) ? Writing(fileName: path) : .plain
    let contacts = bytes.withUnsafeBufferPointer { search.contacts(in: $0, as: writing) }
    var (line, counted) = (firstLine, 0)
    return contacts.filter { told.contains($0.range.lowerBound) }.map { contact in
      let place = contact.range.lowerBound
      line += bytes[min(counted, place)..<place].count { $0 == 0x0A }
      counted = place
      return Leak(contact, path: path, line: line)
    }
  }
}
