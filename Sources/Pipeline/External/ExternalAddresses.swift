import Contacts
import Diagnostics
import Publishing
import Rules
import SourceText

/// Addresses of other sites in definitions, pages and own templates, each once.
///
/// Invitations and other contacts are left out: nobody else is to hear of them.
public struct ExternalAddresses: Sendable {
  /// An address where it first stands.
  public struct Address: Hashable, Sendable {
    public var text: String
    public var range: SourceRange
  }

  /// More are not asked for in one run.
  public static let most = 300

  /// In the order of the files.
  public let all: [Address]

  /// Those of everything that was checked.
  public init(of checked: CheckedInstitution) {
    self.init(in: checked.sources, hiding: checked.material?.validated.contacts)
  }

  init(in sources: SourceSet, hiding contacts: ContactSearch?) {
    var seen: Set<String> = []
    var found: [Address] = []
    for (index, file) in sources.files.enumerated() where !file.path.hasPrefix("Templates/") {
      for range in Self.ranges(in: file.text) {
        let text = String(decoding: file.text[range], as: UTF8.self)
        let isHidden = contacts.map { !$0.contacts(in: Reading(text)).isEmpty } ?? true
        guard !isHidden, seen.insert(text).inserted else { continue }
        let id = SourceFileID(index: index)
        let place = SourceRange(file: id, lower: range.lowerBound, upper: range.upperBound)
        found.append(Address(text: text, range: place))
      }
    }
    all = Array(found.prefix(Self.most))
  }

  /// The places of addresses in a text; comments are none.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var isComment = false
    var index = 0
    while index < text.count {
      if text[index] == 0x0A { isComment = false }
      if text[index] == UInt8(ascii: "#"), index == 0 || text[index - 1] <= 0x20 {
        isComment = true
      }
      guard !isComment, let end = end(ofAddressAt: index, in: text) else {
        index += 1
        continue
      }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  private static func end(ofAddressAt start: Int, in text: [UInt8]) -> Int? {
    guard text[start] | 0x20 == UInt8(ascii: "h"),
      let scheme = schemes.first(where: text[start...].starts)
    else { return nil }
    var end = start + scheme.count
    while end < text.count, !ends(text[end]) { end += 1 }
    while end > start + scheme.count, ".,;:!?*_".utf8.contains(text[end - 1]) { end -= 1 }
    return end > start + scheme.count ? end : nil
  }

  private static let schemes = [Array("https://".utf8), Array("http://".utf8)]

  private static func ends(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "\"'<>()[]{}|\\`".utf8.contains(byte) || byte == 0xC2
  }
}
