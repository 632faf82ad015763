import Diagnostics
import Russian
import SourceText

/// Lines that name an address for a link which the page does not have: they would vanish.
///
/// Russian: «пояснение к ссылке»: `[слово]: https://…`.
struct UnusedReferences {
  /// What is wrong, line by line.
  private(set) var diagnostics: [Diagnostic] = []
  /// How often words stand in square brackets, by the folded words.
  private var uses: [String: Int] = [:]

  init(in text: [UInt8], id: SourceFileID, from offset: Int) {
    let prose = text.dropFirst(offset)
    guard prose.contains(UInt8(ascii: "[")) else { return }
    let lines = prose.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in (words: String(decoding: line, as: UTF8.self)[...], range: line.indices) }
    for line in lines { count(line.words) }
    var mayBegin = true
    for (words, range) in lines {
      let reference = mayBegin ? Self.reference(words) : nil
      if let (label, address) = reference, uses[label.folded, default: 0] < 2 {
        let place = SourceRange(file: id, lower: range.lowerBound, upper: range.upperBound)
        diagnostics.append(.unusedReference(label, address, at: place))
      }
      mayBegin = reference != nil || words.allSatisfy(\.isWhitespace)
    }
  }

  private mutating func count(_ line: Substring) {
    for part in line.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "]") else { continue }
      uses[String(part[..<end]).folded, default: 0] += 1
    }
  }

  /// `[слово]: адрес`, perhaps with a title in quotation marks.
  private static func reference(_ line: Substring) -> (label: String, address: String)? {
    let words = line.drop { $0 == " " }
    guard words.first == "[", let end = words.firstRange(of: "]:") else { return nil }
    let label = words[words.index(after: words.startIndex)..<end.lowerBound]
    let rest = words[end.upperBound...].spacedWords
    guard let address = rest.first, !label.contains("["), label.first != "^",
      rest.count == 1 || "\"'(".contains(rest[1].prefix(1))
    else { return nil }
    return (String(label), String(address))
  }
}

extension Diagnostic {
  fileprivate static func unusedReference(
    _ label: String,
    _ address: String,
    at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      "prose-stray-markup",
      "строка пропадёт: это адрес для ссылки \("[\(label)]".quoted), а такой ссылки на странице нет",
      at: range,
      help:
        "напишите «[\(label)](\(address))» там, где нужна ссылка; если это просто текст, уберите "
        + "квадратные скобки"
    )
  }
}
