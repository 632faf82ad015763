/// A stretch of bytes that is a leak, before it is told to people.
struct LeakFinding {
  var range: Range<Int>
  var kind: Leak.Kind

  init(_ range: Range<Int>, _ kind: Leak.Kind) {
    self.range = range
    self.kind = kind
  }

  /// The findings of a file by place; of those that overlap only the most telling one.
  static func leaks(
    _ findings: [LeakFinding],
    in bytes: ScannedBytes,
    path: String
  ) -> [Leak] {
    let sorted = findings.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var leaks: [Leak] = []
    var end = 0
    var line = 1
    var counted = 0
    for finding in sorted where finding.range.lowerBound >= end {
      line += bytes[counted..<finding.range.lowerBound].count { $0 == 0x0A }
      counted = finding.range.lowerBound
      end = finding.range.upperBound
      leaks.append(
        Leak(
          path: path,
          line: line,
          kind: finding.kind,
          excerpt: finding.excerpt(of: bytes),
          identity: finding.identity(in: bytes)
        )
      )
    }
    return leaks
  }

  /// The beginning of the leak, and never its secret part.
  private func excerpt(of bytes: ScannedBytes) -> String {
    switch kind {
    case .invitation: head(of: bytes, characters: range.count / 2)
    case .joinAddress: head(of: bytes, characters: range.count)
    case .email: email(in: bytes)
    case .telephone: head(of: bytes, characters: range.count / 2)
    }
  }

  /// What is the same wherever the leak stands: not its punctuation, case or escaping.
  private func identity(in bytes: ScannedBytes) -> String {
    switch kind {
    case .invitation:
      return bytes.text(range).split(separator: "&amp;", omittingEmptySubsequences: false)
        .joined(separator: "&")
    case .joinAddress:
      let end = bytes[range.upperBound...].firstIndex { !$0.isLatinLetter && !$0.isDigit }
      return bytes.text(range.lowerBound..<(end ?? bytes.count))
    case .email: return bytes.text(range).lowercased()
    case .telephone:
      return String(decoding: bytes[range].filter(\.isDigit).suffix(10), as: UTF8.self)
    }
  }

  private func head(of bytes: ScannedBytes, characters: Int) -> String {
    let text = bytes.text(range)
    return text.prefix(min(characters, 12)) + "…"
  }

  /// The first letter and the domain: `i…@mail.ru`.
  private func email(in bytes: ScannedBytes) -> String {
    let text = bytes.text(range)
    return "\(text.prefix(1))…\(text.drop { $0 != "@" })"
  }
}
