import Russian
import Schema
import SourceText
import YAMLTree

/// A first day that no calendar has: «с января 2027 года кабинет 14», «с нового года», or none at all.
///
/// Russian: «с каких пор».
struct VagueStart {
  /// «с 01.01.2027», «с …».
  private let opening: String
  private let rest: String

  /// `nil` for a text in which anything else is wrong too.
  init?(_ text: String) {
    let words = text.spacedWords
    guard words.count < Self.mostWords, !ChangeItems.reads(text) else { return nil }
    for start in words.indices {
      for (end, day) in Self.days(in: words[start...]) {
        let rest = Self.joined(words[..<start], words[end...])
        guard Self.reads(rest) else { continue }
        (opening, self.rest) = ("с \(day)", rest)
        return
      }
    }
    let isDated = !DatesInText(text.partedFromDirective.words, nil).all.isEmpty
    guard !isDated, Self.reads(text) else { return nil }
    (opening, rest) = ("с …", text)
  }

  /// More are a page of text.
  private static let mostWords = 60

  var fault: ScalarFault { .withoutFirstDay("\(opening) \(rest)") }

  /// What is told of an item in which a key says since when, «с января: кабинет 14», or the value of «с» does.
  static func fault(in node: YAMLNode) -> (Term, ScalarFault)? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.lazy.compactMap { entry -> (Term, ScalarFault)? in
      if let form = rightKey(of: entry) { return (entry.key, .withoutFirstDay(form)) }
      guard entry.key.value == "с", case .scalar(let text, _) = entry.value.content,
        let first = dayOfMonth(bare(text.spacedWords[...]))
      else { return nil }
      return (Located(text.trimmed, at: entry.value.range), .withoutFirstDay(first))
    }.first
  }

  /// The days that the first words may mean, each with where these end: a month with all its words, then as few words
  /// as say when.
  private static func days(in words: ArraySlice<Substring>) -> [(end: Int, day: String)] {
    guard let opening = words.first?.lowercased(), openings.contains(opening) else { return [] }
    let start = words.startIndex + 1
    let ends = (start + 1...start + 4).filter { $0 <= words.endIndex }
    let exact = opening == "после" ? [] : ends.reversed()
    return exact.compactMap { end in
      dayOfMonth(bare(words[start..<end])).map { (end, $0) }
    }
      + ends.filter { isVague(bare(words[start..<$0])) }.map { ($0, "…") }
  }

  private static let openings: Set = ["с", "со", "после"]

  /// «с 01.01», «с 01.01 кабинет» for a key that says since when.
  private static func rightKey(of entry: YAMLEntry) -> String? {
    let words = entry.key.value.spacedWords
    let value: String? = if case .scalar(let text, _) = entry.value.content { text } else { nil }
    return days(in: words[...]).lazy.compactMap { end, day -> String? in
      let rest = words[end...].joined(separator: " ")
      if rest.isEmpty { return "с \(day)" }
      return value.map { reads("\(rest) \($0)") } == true ? "с \(day) \(rest)" : nil
    }.first
  }

  /// Whether it is all that an item of «далее» needs besides its days.
  private static func reads(_ text: String) -> Bool {
    !text.isEmpty && ChangeItems.reads("с 11.01.2027 \(text)")
  }

  private static func joined(_ before: ArraySlice<Substring>, _ behind: ArraySlice<Substring>)
    -> String
  {
    (before + behind).joined(separator: " ").trimmingSuffix { " ,;:–—-".contains($0) }
  }

  /// Whether they say when, but no day: «нового полугодия», «…».
  private static func isVague(_ words: [String]) -> Bool {
    if words == ["…"] || words == ["..."] { return true }
    let text = words.joined(separator: " ").folded
    return words.count < 4 && !text.contains(where: \.isNumber)
      && beginnings.contains(where: text.contains)
  }

  private static func bare(_ words: ArraySlice<Substring>) -> [String] {
    words.map { $0.lowercased().trimmingSuffix { ",:;–—-".contains($0) } }.filter { !$0.isEmpty }
  }

  /// The first day of «января 2027 года», «начала февраля», «нового года».
  private static func dayOfMonth(_ words: [String]) -> String? {
    var words = words[...]
    if words.count > 1, words.first == "начала" { words = words.dropFirst() }
    if ["года", "г.", "г"].contains(words.last), words.count > 2 { words = words.dropLast() }
    if words.elementsEqual(["нового", "года"]) { return "01.01" }
    guard let name = words.first, let month = Month.number(of: name), words.count < 3 else {
      return nil
    }
    let day = month < 10 ? "01.0\(month)" : "01.\(month)"
    guard words.count == 2, let year = words.last else { return day }
    return year.count == 4 && year.allSatisfy(\.isNumber) ? "\(day).\(year)" : nil
  }

  private static let beginnings = [
    "нового", "полугоди", "недел", "месяц", "четверти", "триместр", "семестр", "каникул",
    "праздник", "осени", "весны", "зимы", "лета", "завтра", "сегодня", "понедельника", "января",
    "февраля", "марта", "апреля", "мая", "июня", "сентября", "октября", "ноября", "декабря",
  ]
}

extension ScalarFault {
  /// No day since when something holds; the right form may have «…» in place of it.
  fileprivate static func withoutFirstDay(_ rightForm: String) -> ScalarFault {
    let reason = "не\u{A0}сказано, с какого дня"
    if rightForm.contains("…") {
      return ScalarFault(reason, advice: "впишите день: \(rightForm.quotedWhole)")
    }
    return ScalarFault(reason, example: rightForm)
  }
}
