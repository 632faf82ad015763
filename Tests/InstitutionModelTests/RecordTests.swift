import Diagnostics
import InstitutionModel
import Regulation
import Schema
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
    #expect(unknown?.help?.hasPrefix("возможно, имелось в виду «уровень»") == true)
  }

  @Test(arguments: [
    ("группы: [{детей: 15}]", "здесь этот ключ называется «учащихся»"),
    ("группы: [{аудитория: 3}]", "здесь этот ключ называется «кабинет»"),
    ("вместимость: 15", "допустимые ключи: «программа», «направленность», «уровень»"),
  ])
  func `an unknown key always gets help`(_ text: String, _ help: String) {
    let unknown = Sample.program(text).diagnostics.filter { $0.code.name == "unknown-key" }
    #expect(unknown.count == 1)
    #expect(unknown.first?.help?.hasPrefix(help) == true)
  }

  @Test(arguments: [
    ("учреждение: {тел: 1}", "телефон"), ("учреждение: {е-майл: a@b.ru}", "e-mail"),
    ("площадка: [{название: а}]", "площадки"),
  ])
  func `what people call a key is known`(_ text: String, _ key: String) {
    let unknown = Sample.institution(text).diagnostics.filter { $0.code.name == "unknown-key" }
    #expect(unknown.map(\.help) == ["здесь этот ключ называется «\(key)»"])
  }

  @Test
  func `a key that people call otherwise is not missed too`() {
    let (program, diagnostics) = Sample.program("группы: [{группа: 1, детей: 5}]\nпедогог: Сомова")
    #expect(!diagnostics.contains { $0.message.contains("«учащихся»") })
    let group = program?.groups.items.first?.value
    #expect(group?.group.pupils.isUnclear == true)
    #expect(group?.group.name.isClear == true)
    #expect(group?.group.weeklyHours.isAbsent == true)
    #expect(program?.teacher.isUnclear == true)
  }

  @Test
  func `a missing line is told with the place where it is missing`() {
    let (_, diagnostics) = Sample.periods(
      "периоды: [{основание: а, приказ: проект, с: 01.10.2026}]"
    )
    #expect(diagnostics.map(\.message) == ["в описании периода не хватает строки «по»"])
  }

  @Test(arguments: ["УРОВЕНЬ: базовый", "Уровень : базовый", "\"уровень\": базовый"])
  func `keys may differ in case and quotes`(_ line: String) {
    let (program, diagnostics) = Sample.program("программа: Хор\n\(line)")
    #expect(program?.program.level.value == .basic)
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
    let (program, diagnostics) = Sample.program("с ЭО и ДОТ: первая\nС ЭО и ДОТ: вторая")
    #expect(program?.program.distanceParts.value == "первая")
    #expect(diagnostics.unexpectedCodes == ["yaml-duplicate-key"])
    #expect(diagnostics.first { $0.code.name == "yaml-duplicate-key" }?.labels.count == 1)
  }

  @Test(arguments: [
    "уровень: {базовый: да}", "дистанционно: [синхронный]",
    "группы:\n  - просто текст", "часов по плану: [144]", "дистанционно: онлайн",
  ])
  func `a value of another shape is refused`(_ text: String) {
    #expect(Sample.program(text).diagnostics.unexpectedCodes == ["wrong-shape"])
  }

  @Test(arguments: ["{12}", "[[12]]"])
  func `brackets around a value are told with the value`(_ text: String) {
    let found = Sample.program("группы:\n  - учащихся: \(text)").diagnostics
      .filter { $0.code == "wrong-shape" }
    #expect(found.map(\.help) == ["напишите «12» без скобок и чёрточки"])
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
    #expect(program?.program.level.value == .basic)
    #expect(program?.groups.items.first?.value.group.name.value == "1")
    #expect(diagnostics.unexpectedCodes == ["unreadable-value", "unreadable-value"])
  }
}
