import SourceText
import YAMLTree

extension Suppression {
  /// Every such comment of a file, by place.
  ///
  /// - Parameters:
  ///   - file: The text: libyaml says nothing of comments.
  ///   - id: The file's identity.
  ///   - root: What was read from the text; what stands inside of its values is no comment.
  /// - Returns: What the comments say.
  static func all(in file: SourceFile, _ id: SourceFileID, outside root: YAMLNode) -> [Self] {
    let signs = CommentScan.signs(in: file.text)
    guard !signs.isEmpty else { return [] }
    let values = ScalarPlaces(root)
    let lines = SourceLines(file.text)
    return signs.filter { !values.contain($0) }.map { sign in
      let own = lines.line(at: sign)
      let comment = sign..<own.upperBound
      let (codes, reason) = SuppressionText(file, id, comment).parts
      return Suppression(
        range: SourceRange(file: id, comment),
        codes: codes,
        reason: reason,
        line: SourceRange(file: id, lines.line(spokenOfAt: sign))
      )
    }
  }
}

/// Finds what looks like our comments.
private enum CommentScan {
  /// The places of the «#» of comments that begin with our name.
  static func signs(in text: [UInt8]) -> [Int] {
    var signs: [Int] = []
    var start = 0
    while let sign = text[start...].firstIndex(of: UInt8(ascii: "#")) {
      let isComment = sign == 0 || text[sign - 1].isSpace || text[..<sign] == [0xEF, 0xBB, 0xBF]
      let words = text[(sign + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if isComment, words.starts(withName: "ozero") { signs.append(sign) }
      start = sign + 1
    }
    return signs
  }
}

/// The lines of a text, and of which line a comment speaks.
private struct SourceLines {
  private var starts = [0]
  private var lines: [Range<Int>] = []
  /// For each line the first from there on that is more than a comment.
  private var targets: [Int] = []

  init(_ text: [UInt8]) {
    lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      $0.startIndex..<($0.last == UInt8(ascii: "\r") ? $0.endIndex - 1 : $0.endIndex)
    }
    starts = lines.map(\.lowerBound)
    targets = Array(lines.indices)
    for index in lines.indices.dropLast().reversed() {
      let words = text[lines[index]].drop { $0.isSpace || $0.isOfMark }
      if words.first == UInt8(ascii: "#") { targets[index] = targets[index + 1] }
    }
  }

  func line(at offset: Int) -> Range<Int> { lines[index(of: offset)] }

  /// The comment's own line when a value stands there, else the next line that is no comment.
  func line(spokenOfAt offset: Int) -> Range<Int> { lines[targets[index(of: offset)]] }

  private func index(of offset: Int) -> Int { starts.countOfSorted { $0 <= offset } - 1 }
}

/// Where the values and keys of a file stand.
private struct ScalarPlaces {
  private var ranges: [SourceRange] = []

  init(_ root: YAMLNode) {
    var open = [root]
    while let node = open.popLast() {
      switch node.content {
      case .scalar: ranges.append(node.range)
      case .sequence(let items): open += items
      case .mapping(let entries):
        ranges += entries.map(\.key.range)
        open += entries.map(\.value)
      }
    }
    ranges.sort()
  }

  /// Whether the offset lies inside of a scalar.
  func contain(_ offset: Int) -> Bool {
    let before = ranges.countOfSorted { Int($0.lower) < offset }
    return before > 0 && offset < Int(ranges[before - 1].upper)
  }
}

extension Array {
  /// How many elements at the start of a sorted array satisfy the predicate.
  fileprivate func countOfSorted(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SourceRange {
  fileprivate init(file: SourceFileID, _ bytes: Range<Int>) {
    self.init(file: file, lower: bytes.lowerBound, upper: bytes.upperBound)
  }
}

extension UInt8 {
  /// Whether it belongs to a byte-order mark, as far as the start of a line may have one.
  fileprivate var isOfMark: Bool { self == 0xEF || self == 0xBB || self == 0xBF }

  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension ArraySlice<UInt8> {
  /// Whether it begins with the ASCII name in letters of any case.
  fileprivate func starts(withName name: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return count >= letters.count && zip(self, letters).allSatisfy { $0 | 0x20 == $1 }
  }
}
