import CivilTime
import Diagnostics
import Russian
import Schema
import SourceText
import YAMLTree

/// Days on which no lessons are held.
///
/// Russian: «нерабочие дни»: `04.11.2026`, or `{с: 04.11.2026, название: День народного единства}`.
public struct Holiday: Hashable, Sendable {
  public var days: DateRange
  /// «День народного единства»; `nil` where the definition does not name them.
  public var name: String?

  public init(_ days: DateRange, name: String? = nil) {
    self.days = days
    self.name = name
  }
}

private struct HolidayLine: Sendable {
  /// Without the long form.
  var days: Stated<Holiday> = .absent
  var first: Stated<CalendarDate> = .absent
  var last: Stated<CalendarDate> = .absent
  var name: Stated<String> = .absent

  static let schema = RecordSchema("описание нерабочих дней", Self()) {
    Key("с", \.first, .firstDay, required: true).example("31.12.2026").about("первый день")
    Key("по", \.last, .lastDay).example("10.01.2027").about("последний день, если их несколько")
    Key("название", \.name, .text).example("Новый год")
      .about("печатается там, где из-за них нет занятия")
  }
}

extension Shape where Value == Holiday {
  /// The long form is a mapping; a text is its days alone.
  static let holiday = Shape<HolidayLine>.record(
    HolidayLine.schema,
    or: .namedDays,
    as: \.days,
    expected: "дата или даты через тире, например 31.12.2026–10.01.2027"
  ).map { line, range, reader in
    if let holiday = line.days.value { return holiday }
    guard let first = line.first.value, !line.last.isUnclear else { return nil }
    guard let days = DateRange(first, line.last.value ?? first) else {
      reader.report(.lastDayComesFirst(line.last.range ?? range))
      return nil
    }
    return Holiday(days, name: line.name.value)
  }
}

extension Shape where Value == Holiday {
  /// Days, perhaps with their name: «4 ноября – День народного единства», «осенние каникулы 01.11–08.11».
  fileprivate static let namedDays = notation(
    "дата или даты через тире",
    examples: ["31.12.2026–10.01.2027"],
    fault: { withoutComma($0) ?? NamedDays.fault(in: $0) ?? ScalarFault.inDates($0) }
  ) { written, yearStart in
    let text = written.withoutCountOfDays
    if let days = ScalarText.parse(text, inYearFrom: yearStart, { $0.readDates() }) {
      return Holiday(days)
    }
    if NamedDays.isShortDay(text) { return nil }
    return NamedDays.parse(text, inYearFrom: yearStart).map { Holiday($0.days, name: $0.name) }
  }
}

extension String {
  /// Without «(7 дней)» at the end, which the days say themselves.
  fileprivate var withoutCountOfDays: String {
    guard hasSuffix(")"), let open = lastIndex(of: "("), open > startIndex else { return self }
    let words = self[index(after: open)...].dropLast().split(separator: " ")
    let isCount =
      words.first?.allSatisfy(\.isNumber) == true
      && words.last.map { $0.hasPrefix("дн") || $0.hasPrefix("ден") } == true
    return isCount ? String(self[..<open]).trimmed : self
  }
}

extension Shape where Value == Holiday {
  /// «04.11.2026 08.03.2027»: several days without a comma between them.
  private static func withoutComma(_ text: String) -> ScalarFault? {
    let isDays = { (words: Substring) in
      ScalarText.parse(String(words), inYearFrom: .firstOfAnyYear) { $0.readDates() } != nil
    }
    let space = text.indices.first { index in
      text[index] == " " && isDays(text[..<index]) && isDays(text[text.index(after: index)...])
    }
    return space.map { space in
      guard text[..<space].hasSuffix(",") else {
        return ScalarFault(
          "даты разделяет запятая",
          rightForm: "\(text[..<space]),\(text[space...])"
        )
      }
      let items = [text[..<space].dropLast(), text[space...].dropFirst()].map { "«- \($0)»" }
      return ScalarFault(
        "в строке несколько дней",
        advice: "напишите каждый своей строкой: \(items.joined(separator: " и\u{A0}"))"
      )
    }
  }
}

extension Shape where Value == [Located<Holiday>] {
  /// A list, a text with commas or semicolons, or days as keys of their names.
  static let holidays = list(of: .holiday, splitsText: true) { node in
    switch node.content {
    case .scalar(let text, _): text.tellsOfNobody ? [] : node.days(of: text)
    case .sequence(let items): items.flatMap { $0.severalDays ?? $0.namedDays }
    case .mapping: node.namedDays
    }
  }
}

extension YAMLNode {
  /// The days of a text between commas and semicolons; «1, 9 мая» are two of one month.
  fileprivate func days(of text: String) -> [YAMLNode] {
    var month = ""
    let parts = parts(ListText.parts(of: text, at: Set(",;".utf8)), of: text)
    return Array(
      parts.reversed().map { part in
        guard case .scalar(let day, let style) = part.content else { return part }
        if day.utf8.count > 2 || day.contains(where: { !$0.isNumber }) {
          month = day.firstIndex(of: " ").map { String(day[$0...]) } ?? ""
          return part
        }
        return YAMLNode(.scalar(day + month, style), at: part.range)
      }.reversed()
    )
  }

  /// The days of «22, 24 и 25 февраля – выходные», each with its name; `nil` for a text that is one stretch.
  fileprivate var severalDays: [YAMLNode]? {
    guard case .scalar(let text, _) = content, text.contains(",") || text.contains(" и ") else {
      return nil
    }
    let cut = [" – ", " — ", " - ", " ("].compactMap { text.firstRange(of: $0)?.lowerBound }.min()
    let name = cut.map { text[$0...] } ?? ""
    // As long as the words in the file.
    let list = String(text[..<(cut ?? text.endIndex)]).replacing(" и ", with: ",   ")
    let days = days(of: list).compactMap { node -> YAMLNode? in
      guard case .scalar(let day, let style) = node.content,
        ScalarText.parse(day, inYearFrom: .firstOfAnyYear, { $0.readDates() }) != nil
      else { return nil }
      return YAMLNode(.scalar(day + name, style), at: node.range)
    }
    return days.count > 1 && days.count == list.split(separator: ",").count ? days : nil
  }

  /// The lines of a mapping whose keys are days or their names, `04.11.2026: День народного единства`; any other
  /// node itself.
  fileprivate var namedDays: [YAMLNode] {
    guard case .mapping(let entries) = content, entries.allSatisfy(\.pairsDaysWithName) else {
      return [self]
    }
    return entries.map { entry in
      guard case .scalar(let name, _) = entry.value.content else { return entry.value }
      let range = SourceRange(
        file: entry.key.range.file,
        lower: Int(entry.key.range.lower),
        upper: Int(entry.value.range.upper)
      )
      return YAMLNode(.scalar("\(entry.key.value): \(name)", .plain), at: range)
    }
  }
}

extension YAMLEntry {
  /// Whether its key is days, or what the days of its value are called: «Новый год: 31.12–10.01».
  fileprivate var pairsDaysWithName: Bool {
    if key.value.contains(where: \.isNumber) { return true }
    guard case .scalar(let days, _) = value.content else { return false }
    let word = key.value.folded
    let isKey = (KeyAliases.meanings[word] ?? [word]).contains { ["с", "по"].contains($0) }
    return !isKey && word.count > 2
      && ScalarText.parse(days, inYearFrom: .firstOfAnyYear) { $0.readDates() } != nil
  }
}

extension Diagnostic {
  fileprivate static func lastDayComesFirst(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "unreadable-value",
      "последний нерабочий день раньше первого",
      at: range,
      help: "поменяйте местами «с» и «по» или проверьте год"
    )
  }
}
