import CivilTime
import Russian
import SourceText

/// Why a text that looks like one of our notations is none, and how it would be one.
public struct ScalarFault: Hashable, Sendable {
  /// What is wrong, as far as it is plain to see: «в феврале 2027 года 28 дней».
  public var reason: String?
  /// The text as it should be, which is read in its place, with «…» for what only its author knows; `nil` where
  /// nobody can know it.
  public var rightForm: String?
  /// Whether the author has to put in what nobody but them knows.
  public var isExample = false
  /// What is to be done where no text in its place would be right.
  public var advice: String?
  /// Texts of which the author knows which is right, each with what it means.
  public var choices: [Choice] = []
  /// What is said behind the remedy, as what it lacks of what was refused: «сюда не вошло «зачёт»: …».
  var note: String?
  /// Whether the texts are more than what was refused: the whole value of which that is a part.
  private var isWhole = false

  /// One of several texts that may be right: «если это педагог», «вт 15:30–17:10 (педагог Лаптев Л.Л.)».
  public struct Choice: Hashable, Sendable {
    public var meaning: String
    public var form: String

    public init(_ meaning: String, _ form: String) { (self.meaning, self.form) = (meaning, form) }
  }

  /// A fault for people: the reason in Russian, without a period, and the text that would be right.
  public init(_ reason: String?, rightForm: String? = nil) {
    self.reason = reason
    self.rightForm = rightForm
  }

  public init(_ reason: String?, example: String?) {
    self.init(reason, rightForm: example)
    isExample = true
  }

  /// A fault whose remedy is not another text in the same place.
  public init(_ reason: String?, advice: String) {
    self.init(reason)
    self.advice = advice
  }

  /// A fault that may be put right in several ways; each meaning follows the one before as words of a sentence do, and
  /// the note stands behind all.
  public init(_ reason: String?, choices: [Choice], note: String? = nil) {
    self.init(reason)
    self.choices = choices
    self.note = note
  }

  /// The same with the texts of a whole value, of which what is refused is a part: who pastes them loses nothing.
  func within(_ whole: String, _ part: String) -> ScalarFault {
    let places = whole.ranges(of: part)
    guard places.count == 1, let place = places.first, whole != part else { return self }
    let form = { (text: String) in
      String(whole[..<place.lowerBound]) + text + whole[place.upperBound...]
    }
    var fault = self
    fault.rightForm = rightForm.map(form)
    fault.choices = choices.map { Choice($0.meaning, form($0.form)) }
    fault.isWhole = true
    return fault
  }

  /// The same of a text that is its own right form, «19.12.…»: that is no advice.
  func unlike(_ text: String) -> ScalarFault {
    guard rightForm == text else { return self }
    var fault = self
    fault.rightForm = nil
    if text.contains("…") { fault.advice = "впишите то, чего не\u{A0}хватает, вместо «…»" }
    return fault
  }

  /// The right form where it is no example, whose own part only the author knows.
  public var knownForm: String? { isExample ? nil : rightForm }

  /// The text that most likely stands in its place; `nil` where nobody knows it.
  var likelyForm: String? { advice == nil ? choices.first?.form ?? rightForm : nil }

  /// A remark in brackets behind a text that is read without it: «11 (1 болеет)».
  public static func behind(_ text: String, _ isRead: (String) -> Bool) -> ScalarFault? {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
    let rightForm = String(text[..<open]).trimmed
    return isRead(rightForm)
      ? ScalarFault("лишнее в скобках: \(String(text[open...]).quoted)", rightForm: rightForm) : nil
  }

  /// «напишите «вт, чт 15:30–17:10»».
  public var remedy: String? {
    guard let deed, let note else { return deed }
    return "\(deed); \(note)"
  }

  private var deed: String? {
    advice ?? choice
      ?? rightForm.map { text in
        let words = isWhole ? "напишите целиком" : "напишите"
        return "\(words)\(isExample ? ", например," : isWhole ? ":" : "") \(text.quotedWhole)"
      }
  }

  private var choice: String? {
    guard let first = choices.first else { return nil }
    let words = isWhole ? "напишите целиком:" : "напишите"
    let others = choices.dropFirst().map { ", \($0.meaning) – \($0.form.quotedWhole)" }
    return "\(first.meaning), \(words) \(first.form.quotedWhole)" + others.joined()
  }
}

extension ScalarFault {
  /// What is wrong with a time, or with two of them: «конец раньше начала».
  ///
  /// - Parameters:
  ///   - text: What is written.
  ///   - read: The right form of a text that can be read, else `nil`; by itself a time alone.
  /// - Returns: The fault; `nil` where none is plain to see.
  public static func inTimes(
    _ text: String,
    read: (String) -> String? = { ScalarText.parse($0) { $0.readTime() }?.figures }
  ) -> ScalarFault? {
    if let corrected = withFigures(text), corrected.contains(where: { ":.".contains($0) }) {
      return ScalarFault("буквы вместо цифр", rightForm: corrected)
    }
    let times = numbers(in: text, joinedBy: ":.").filter { $0.count == 2 && $0[1].count == 2 }
    if let fault = inClockTimes(text, read: read) { return fault }
    let minutes = times.map { $0[0].value * 60 + $0[1].value }
    for index in stride(from: 1, to: minutes.count, by: 2)
    where minutes[index] <= minutes[index - 1] {
      let isEmpty = minutes[index] == minutes[index - 1]
      return ScalarFault(isEmpty ? "конец совпадает с началом" : "конец раньше начала")
    }
    return nil
  }

  /// The text with figures in place of the letters among them that look alike: `15:З0`, `О9.00`; `nil` where
  /// there are none.
  public static func withFigures(_ text: String) -> String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let corrected = words.map { word in
      word.contains(where: \.isNumber) ? figures(of: word) : String(word)
    }.joined(separator: " ")
    return corrected == text ? nil : corrected
  }

  /// A letter is a figure where one of its neighbours is a figure, or a sign between two of them.
  private static func figures(of word: Substring) -> String {
    var signs = Array(word)
    for index in signs.indices {
      guard let figure = lookAlikes[Character(signs[index].lowercased())] else { continue }
      let before = index > 0 ? signs[index - 1] : " "
      let after = index + 1 < signs.count ? signs[index + 1] : " "
      let stands = { (sign: Character) in sign.isNumber || ":.,-–—".contains(sign) }
      let isLetter = after.isLetter && lookAlikes[Character(after.lowercased())] == nil
      if stands(before) || stands(after), !before.isLetter, !isLetter { signs[index] = figure }
    }
    return String(signs)
  }

  private static let lookAlikes: [Character: Character] = [
    "о": "0", "o": "0", "l": "1", "i": "1", "|": "1", "з": "3", "б": "6",
  ]

  /// A number and of how many digits it was written.
  private struct Digits {
    /// What the digits say, at most 9999.
    var value: Int
    /// How many digits were written: «05» has two.
    var count: Int
  }

  /// The runs of digits that the signs join, each as its numbers; what is too long to be one of
  /// ours is left out.
  private static func numbers(in text: String, joinedBy signs: String) -> [[Digits]] {
    let runs = text.utf8.split { !$0.isDigit && !signs.utf8.contains($0) }
    return runs.compactMap { run in
      let parts = run.split { !$0.isDigit }
      let numbers = parts.compactMap { part in
        part.count <= 4 ? Int(Substring(part)).map { Digits(value: $0, count: part.count) } : nil
      }
      return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
    }
  }
}
