import Diagnostics
import SourceText

/// What is wrong with the findings of a check, whatever was checked.
struct FuzzFindings {
  let diagnostics: [Diagnostic]
  let sources: SourceSet

  /// Every finding has a place in its file and Russian words, and can be drawn on a terminal.
  var faults: [String] { Array(Set(diagnostics.flatMap(faults) + drawingFaults)).sorted() }

  private func faults(of diagnostic: Diagnostic) -> [String] {
    let code = diagnostic.code.name
    var faults: [String] = []
    if diagnostic.range == nil, !Self.placeless.contains(code) {
      faults.append("\(code) has no place")
    }
    if diagnostic.range == nil, diagnostic.path == nil { faults.append("\(code) has no path") }
    let ranges = [diagnostic.range].compactMap(\.self) + diagnostic.labels.map(\.range)
    if !ranges.allSatisfy(isInside) { faults.append("\(code) points outside of its file") }
    let texts = [diagnostic.message, diagnostic.help ?? ""] + diagnostic.labels.map(\.text)
    if diagnostic.message.isEmpty { faults.append("\(code) says nothing") }
    if texts.contains(where: Self.isEnglish) { faults.append("\(code) speaks English") }
    if diagnostic.labels.count > 20 { faults.append("\(code) names more than 20 other places") }
    return faults
  }

  /// They speak of the whole folder.
  private static let placeless: Set = ["missing-file", "nothing-to-publish", "misplaced-file"]

  private func isInside(_ range: SourceRange) -> Bool {
    guard range.file.index >= 0, Int(range.file.index) < sources.files.count else { return false }
    let text = sources[range.file].text
    let ends = [Int(range.lower), Int(range.upper)]
    return ends.allSatisfy { end in
      (0...text.count).contains(end) && (end == text.count || text[end] & 0xC0 != 0x80)
    }
  }

  /// Whether two Latin words stand side by side outside of what is quoted.
  private static func isEnglish(_ text: String) -> Bool {
    var own = text
    if let first = text.firstIndex(of: "«"), let last = text.lastIndex(of: "»"), first < last {
      own = String(text[..<first] + text[last...])
    }
    return own.contains(/[A-Za-z]{3,} [A-Za-z]{3,}/)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    case _: false
    }
  }

  private var drawingFaults: [String] {
    let shown = Array(diagnostics.prefix(Self.drawn))
    let texts = [FullFormat().draw(shown, in: sources), ConciseFormat().draw(shown, in: sources)]
      .map { String(decoding: $0, as: UTF8.self) }
    var faults: [String] = []
    if texts.contains(where: { $0.isEmpty != diagnostics.isEmpty }) {
      faults.append("nothing is drawn")
    }
    for text in texts
    where text.unicodeScalars.contains(where: { $0 != "\n" && Self.isHarmful($0) }) {
      faults.append("a drawing disturbs a terminal")
    }
    return faults
  }

  /// So many findings are drawn in each case.
  private static let drawn = 40
}
