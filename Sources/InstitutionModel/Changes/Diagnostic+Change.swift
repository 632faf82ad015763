import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText

extension Diagnostic {
  /// The same in a file of changes, with a help that knows what a change is written like.
  func withKeysOfChange(in file: SourceFile, _ yearStart: CalendarDate?) -> Diagnostic {
    guard let range else { return self }
    let year = yearStart ?? .firstOfAnyYear
    let place = LineOfFile(file, at: range)
    var finding = self
    switch code.name {
    case "yaml-syntax":
      let text = file.substring(Int(range.lower), Int(range.upper))
      let isOutOfItem = message.contains("следующий элемент списка")
      finding.help =
        place.helpForColons(year) ?? Self.helpForKeys(text, year)
        ?? (isOutOfItem ? place.helpForKey : nil) ?? help
    case "unknown-key": finding.help = place.helpForItem(year) ?? help
    case "wrong-shape" where range.lower == 0 || help == nil:
      finding.help = place.helpForList(year) ?? help
    case _: break
    }
    return finding
  }

  /// A line among the keys of a change that says what changes without its key: «перенесли на 18.12.2026».
  private static func helpForKeys(_ text: String, _ yearStart: CalendarDate?) -> String? {
    let (head, clauses) = ChangeClause.parted(text[...])
    guard head.isEmpty, !clauses.isEmpty, !text.contains(": "), !text.contains(where: \.isNewline)
    else { return nil }
    let lines = clauses.map { $0.lines(inYearFrom: yearStart) }
    let parts = lines.compactMap(\.self).joined().map { "\($0.key): \($0.value.withoutOn)" }
    guard lines.allSatisfy({ $0 != nil }), !parts.isEmpty else { return nil }
    return "напишите \(parts.map(\.quotedWhole).enumerated)"
      + (parts.count > 1 ? " – каждое с\u{A0}новой строки" : "")
  }
}

/// The line of a file of changes in which something is found.
private struct LineOfFile {
  /// The line without its end.
  private let line: String
  /// The lines above it.
  private let above: [Substring]
  private let whole: String

  init(_ file: SourceFile, at range: SourceRange) {
    let bytes = file.text
    let lower = min(Int(range.lower), bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<lower].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[lower...].firstIndex(of: newline) ?? bytes.count
    line = file.substring(start, end)
    whole = file.substring(0, bytes.count)
    above = file.substring(0, start).split(separator: "\n")
  }

  /// Without the hyphen of an item.
  private var item: String { String(line.trimmed.drop { "-–— ".contains($0) }).trimmed }

  /// A second colon in a change that is said in one line: «25.11 hor-1: отмена: второй час».
  func helpForColons(_ yearStart: CalendarDate?) -> String? {
    let isDated = item.first?.isNumber == true || item.hasPrefix("с ")
    guard isDated, let colon = item.ranges(of: ": ").first else { return nil }
    let rest = item[colon.upperBound...]
    guard rest.contains(": ") else { return nil }
    let read = ChangeLine(item, inYearFrom: yearStart)
    guard read.days != nil else { return nil }
    if let fault = ChangeDoubt.fault(in: item, read, inYearFrom: yearStart) { return fault.remedy }
    let plain = item[..<colon.upperBound] + rest.replacing(": ", with: " ")
    guard ChangeLine(String(plain), inYearFrom: yearStart).isWhole else { return nil }
    return "напишите \("- \(plain)".quotedWhole)"
  }

  /// A key of an item that stands where the next item would.
  var helpForKey: String? {
    let key = line.trimmed.prefix { $0 != ":" }.lowercased()
    guard Self.keys.contains(key), let first = above.last(where: { $0.trimmed.hasPrefix("- ") })
    else { return nil }
    let indent = String(repeating: " ", count: first.prefix { $0 == " " }.count + 2)
    return
      "эта строка – продолжение пункта: поставьте её и\u{A0}остальные его строки под первым ключом, "
      + "\((indent + line.trimmed).quotedWhole)"
  }

  private static let keys: Set = [
    "дата", "с", "по", "группа", "педагог", "площадка", "охват", "кроме", "занятие", "час",
    "отмена", "перенос", "замена", "кабинет", "формат", "дополнительное занятие", "совместно с",
    "приказ", "причина", "объявлено",
  ]

  /// A change without its hyphen, or that stands under no key.
  func helpForItem(_ yearStart: CalendarDate?) -> String? {
    let isItem = line.trimmed.first.map { $0.isNumber || "-–—".contains($0) } ?? false
    guard isItem, ChangeLine(item, inYearFrom: yearStart).days != nil else { return nil }
    let isUnderKey = above.contains { $0.hasPrefix("изменения:") }
    return (isUnderKey ? "" : "добавьте выше строку «изменения:» и\u{A0}")
      + "начните эту строку с\u{A0}чёрточки и\u{A0}пробела: \("- \(item)".quotedWhole)"
  }

  /// A list or a table without the key above it.
  func helpForList(_ yearStart: CalendarDate?) -> String? {
    if whole.split(separator: "\n").contains(where: { $0.hasPrefix("изменения:") }) { return nil }
    let first = "добавьте первой строкой «изменения:»"
    if line.hasPrefix("-") { return first }
    return ChangeTable.example(of: whole, yearStart).map { example in
      "\(first), а\u{A0}ниже пишите по\u{A0}пункту на\u{A0}строку: \("- \(example)".quotedWhole)"
    }
  }
}

extension Substring {
  /// «18.12.2026» of «на 18.12.2026».
  fileprivate var withoutOn: Substring { hasPrefix("на ") ? dropFirst(3).bare : self }

  fileprivate var trimmed: String { String(self).trimmed }
}
