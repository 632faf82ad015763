import Definitions
import Diagnostics
import SourceText
import Testing

/// Keys and shapes of values: what is refused, where, and with which advice.
struct RecordTests {
  @Test
  func `an unknown key is refused with the key that was meant`() {
    let (_, diagnostics) = Sample.program("программа: Хор\nуровнь: базовый")
    let unknown = diagnostics.first { $0.code.name == "unknown-key" }
    #expect(unknown?.message == "неизвестный ключ «уровнь»")
    let lower = "программа: Хор\n".utf8.count
    let place = SourceRange(
      file: SourceFileID(index: 0),
      lower: lower,
      upper: lower + "уровнь".utf8.count
    )
    #expect(unknown?.range == place)
    #expect(unknown?.help?.hasPrefix("возможно, здесь должно быть «уровень»") == true)
  }

  @Test(arguments: ["УРОВЕНЬ: базовый", "Уровень : базовый", "\"уровень\": базовый"])
  func `keys may differ in case and quotes`(_ line: String) {
    let (program, diagnostics) = Sample.program("программа: Хор\n\(line)")
    #expect(program?.level?.value == "базовый")
    #expect(diagnostics.unexpectedCodes.isEmpty)
  }

  @Test
  func `each key that must be there is missed by name`() {
    let (_, diagnostics) = Sample.program("программа: Хор")
    let missing = diagnostics.filter { $0.code.name == "missing-key" }.map(\.message)
    #expect(missing.count == 2)
    #expect(missing.contains { $0.contains("«уровень»") })
    #expect(missing.contains { $0.contains("«группы»") })
  }

  @Test
  func `a key that must be there needs a value`() {
    let (_, diagnostics) = Sample.program("программа:\nуровень: базовый\nгруппы: []")
    #expect(diagnostics.map(\.code.name) == ["missing-value", "missing-value"])
  }

  @Test
  func `a key that is repeated in other case is refused and the first holds`() {
    let (program, diagnostics) = Sample.program("направленность: первая\nНаправленность: вторая")
    #expect(program?.orientation?.value == "первая")
    #expect(diagnostics.unexpectedCodes == ["yaml-duplicate-key"])
    #expect(diagnostics.first { $0.code.name == "yaml-duplicate-key" }?.labels.count == 1)
  }

  @Test(arguments: [
    "уровень: [базовый, стартовый]", "уровень: {базовый: да}", "дистанционно: [синхронный]",
    "группы:\n  - просто текст", "часов по плану: [144]", "дистанционно: онлайн",
  ])
  func `a value of another shape is refused`(_ text: String) {
    #expect(Sample.program(text).diagnostics.unexpectedCodes == ["wrong-shape"])
  }

  @Test(arguments: ["- программа: Хор", "просто текст"])
  func `a file that is no mapping is refused`(_ text: String) {
    let (program, diagnostics) = Sample.program(text)
    #expect(program == nil)
    #expect(diagnostics.map(\.code.name) == ["wrong-shape"])
  }

  @Test
  func `what can be read is read beside what cannot`() {
    let text =
      "программа: Хор\nвозраст: много\nуровень: базовый\nприказ: потом\nгруппы: [{группа: 1}]"
    let (program, diagnostics) = Sample.program(text)
    #expect(program?.level?.value == "базовый")
    #expect(program?.groups?.first?.value.name?.value == "1")
    #expect(diagnostics.unexpectedCodes == ["unreadable-value", "unreadable-value"])
  }
}
