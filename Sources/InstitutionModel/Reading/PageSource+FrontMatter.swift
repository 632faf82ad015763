import Diagnostics
import Schema
import SourceText
import YAMLTree

extension PageSource {
  /// Reads the front matter between two lines `---`, and finds where the prose begins.
  static func read(
    _ file: SourceFile,
    id: SourceFileID,
    slug: String,
    _ notes: inout FileNotes
  ) -> PageSource? {
    guard let (root, proseStart) = opening(of: file, id, &notes) else {
      notes.reader.report(.withoutFrontMatter(id))
      return nil
    }
    notes.texts += root.map(WrittenText.all) ?? []
    guard let definition = root.flatMap({ PageLines.schema.read($0, &notes.reader).located })
    else {
      return nil
    }
    return PageSource(
      slug: slug,
      lines: definition.value,
      prose: SourceRange(file: id, lower: proseStart, upper: file.text.count),
      text: String(decoding: file.text[proseStart...], as: UTF8.self)
    )
  }

  /// What is said of the page, and where its prose begins; `nil` where neither front matter nor a heading stands.
  private static func opening(
    of file: SourceFile,
    _ id: SourceFileID,
    _ notes: inout FileNotes
  ) -> (root: YAMLNode?, proseStart: Int)? {
    if let matter = frontMatter(of: file.text) {
      let (root, diagnostics) = YAMLParser.parse(file.prefix(through: matter), id: id)
      notes.reader.report(contentsOf: diagnostics)
      return (root, matter.proseStart)
    }
    return PageHeading(file.text).map { ($0.frontMatter(in: id), $0.end) }
  }

  /// Where the YAML ends and the prose begins; `nil` without the two lines.
  private static func frontMatter(of text: [UInt8]) -> FrontMatter? {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = fenceEnd(in: text, at: start) else { return nil }
    var line = first
    while line < text.count {
      if let end = fenceEnd(in: text, at: line) {
        return FrontMatter(yamlEnd: line, proseStart: end)
      }
      guard let newline = text[line...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      line = newline + 1
    }
    return nil
  }

  /// The offset after a line `---` that begins at the offset.
  private static func fenceEnd(in text: [UInt8], at offset: Int) -> Int? {
    guard text[offset...].starts(with: "---".utf8) else { return nil }
    var end = offset + 3
    while end < text.count, text[end] != UInt8(ascii: "\n") {
      guard text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\r") else { return nil }
      end += 1
    }
    return min(end + 1, text.count)
  }
}

/// The bounds of a page's front matter, in bytes.
private struct FrontMatter {
  var yamlEnd: Int
  var proseStart: Int
}

extension SourceFile {
  /// The file up to the end of its front matter, so that places in the YAML stay places in the
  /// file.
  fileprivate func prefix(through matter: FrontMatter) -> SourceFile {
    SourceFile(path: path, text: Array(text[..<matter.yamlEnd]))
  }
}

extension Diagnostic {
  fileprivate static func withoutFrontMatter(_ file: SourceFileID) -> Diagnostic {
    Diagnostic(
      "missing-front-matter",
      "у страницы нет заголовка",
      at: SourceRange(file: file, lower: 0, upper: 0),
      help: "начните файл с трёх строк: ---, «заголовок: …» и снова ---"
    )
  }
}
