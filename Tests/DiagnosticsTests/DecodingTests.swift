import Diagnostics
import Foundation
import SourceText
import Testing

struct DecodingTests {
  private let id = SourceFileID(index: 0)

  private func decode(_ bytes: [UInt8]) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    SourceDecoding.decode(bytes: bytes, path: "а.yaml", id: id)
  }

  @Test func `good text is left as it is`() {
    let bytes = Array("\u{FEFF}имя: да\r\n".utf8)
    #expect(decode(bytes).file.text == bytes)
    #expect(decode(bytes).diagnostics.isEmpty)
  }

  @Test func `Windows-1251 is refused with a readable line and the way to save it right`() throws {
    let bytes = try #require("ok: 1\nимя: Кисть\n".data(using: .windowsCP1251)).map { $0 }
    let (file, diagnostics) = decode(bytes)
    let drawn = FullFormat().draw(diagnostics, in: SourceSet([file]))
    #expect(
      String(decoding: drawn, as: UTF8.self) == """
        а.yaml:2:1: ошибка text-encoding: файл сохранён не в кодировке UTF-8, а, скорее всего, в Windows-1251
            2 | имя: Кисть
              | ^
          помощь: откройте файл в Блокноте, выберите «Файл → Сохранить как…», внизу «Кодировка: UTF-8», и сохраните на то же место

        """
    )
  }

  @Test func `damaged UTF-8 is pointed at`() {
    let (file, diagnostics) = decode(Array("имя: ".utf8) + [0xFF] + Array("да".utf8))
    #expect(diagnostics.map(\.code) == ["text-encoding"])
    #expect(diagnostics.first?.range.map { file.position(of: $0.lower).column } == 6)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x38, 0x04], "text-encoding", "UTF-16"),
      ([0xD0, 0xCF, 0x11, 0xE0], "not-a-text", "Word"),
      (Array("{\\rtf1".utf8), "not-a-text", "RTF"),
      (Array("<html>".utf8), "not-a-text", "веб-страница"),
    ] as [([UInt8], String, String)]
  )
  func `what is no text is named`(_ bytes: [UInt8], _ code: String, _ word: String) {
    let diagnostic = decode(bytes).diagnostics.first
    #expect(diagnostic?.code.name == code)
    #expect(diagnostic?.message.contains(word) == true)
  }

  @Test func `the limit of size is eight megabytes`() {
    #expect(decode(Array(repeating: 0x61, count: 8 << 20)).diagnostics.isEmpty)
    let large = decode(Array(repeating: 0x61, count: 8 << 20 + 1))
    #expect(large.diagnostics.map(\.code) == ["file-too-large"])
  }

  @Test func `findings are sorted by place and told once`() {
    let first = Diagnostic("b", "раз", at: SourceRange(file: id, lower: 1, upper: 2))
    let second = Diagnostic("a", "два", .note, at: SourceRange(file: id, lower: 3, upper: 4))
    let general = Diagnostic("c", "три", .warning, at: nil)
    #expect([second, first, general, first].sortedForReading() == [general, first, second])
    #expect([first, general].hasErrors && ![second, general].hasErrors)
  }
}
