import Diagnostics
import SourceText
import Testing

/// Drawings for narrow and wide terminals.
struct WidthTests {
  private static let file = SourceFile(
    path: "смены.yaml",
    text: "ключ: \(Array(repeating: "слово", count: 40).joined(separator: " "))\nраз: два\n"
  )

  private static func drawn(_ diagnostic: Diagnostic, width: Int?) -> String {
    let bytes = FullFormat(width: width).draw([diagnostic], in: SourceSet([file]))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: SourceFileID(index: 0), lower: lower, upper: upper)
  }

  @Test func `a narrow terminal gets its lines broken between words`() {
    let end = file.text.count
    let diagnostic = Diagnostic(
      "code",
      "это длинное сообщение, которое не помещается",
      at: Self.range(end - 7, end - 1),
      labels: [Label("здесь сказано другое, и тоже длинно", at: Self.range(0, 8))],
      help: "сделайте так, чтобы всё опять сошлось вместе",
      clause: "4.5"
    )
    #expect(
      Self.drawn(diagnostic, width: 40) == """
        смены.yaml:2:6: ошибка code: это длинное
            сообщение, которое не помещается
            (п. 4.5)
            1 | ключ: слово слово слово слово …
              | ----
              | здесь сказано другое, и тоже
                длинно
            2 | раз: два
              |      ^^^
          помощь: сделайте так, чтобы всё опять
            сошлось вместе

        """
    )
  }

  @Test(arguments: [20, 40, 60, 80, 132, 200])
  func `no line is wider than asked for`(_ width: Int) {
    for lower in [0, 60, 300] {
      let diagnostic = Diagnostic("code", "да", at: Self.range(lower, lower + 40))
      let lines = Self.drawn(diagnostic, width: max(width, 40)).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= max(width, 40) })
    }
  }

  private var file: SourceFile { Self.file }
}
