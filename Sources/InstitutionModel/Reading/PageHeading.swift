import Schema
import SourceText
import YAMLTree

/// A heading in place of front matter: `# Памятка родителям` in the first line with words.
///
/// Russian: «заголовок страницы».
struct PageHeading {
  /// The words, in bytes of the file.
  private let words: Range<Int>
  private let text: String
  /// Past the line.
  let end: Int

  /// `nil` for a text that begins otherwise.
  init?(_ file: [UInt8]) {
    let bom = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = file[bom...].firstIndex { $0 > 0x20 } ?? file.count
    let marks = file[start...].prefix { $0 == UInt8(ascii: "#") }.count
    let newline = file[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.count
    let line = String(decoding: file[min(start + marks, newline)..<newline], as: UTF8.self)
    guard (1...2).contains(marks), line.first == " ", !line.trimmed.isEmpty else { return nil }
    text = line.trimmed
    let lower = start + marks + line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    words = lower..<lower + text.utf8.count
    end = min(newline + 1, file.count)
  }

  /// The heading as the one key that a page needs.
  func frontMatter(in file: SourceFileID) -> YAMLNode {
    let range = SourceRange(file: file, lower: words.lowerBound, upper: words.upperBound)
    return YAMLNode(.mapping([YAMLEntry("заголовок", text, at: range)]), at: range)
  }
}
