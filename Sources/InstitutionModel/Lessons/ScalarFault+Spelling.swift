import CivilTime
import Russian
import Schema

extension ScalarFault {
  /// «втоник, чт 15:30–17:1О»: misspelt days and letters for figures, all that there are at once.
  static func ofSpelling(_ line: String) -> ScalarFault? {
    let figures = withFigures(line)
    let (spelt, days) = withDays(figures ?? line)
    guard figures != nil || !days.isEmpty else { return nil }
    let names = days.map { "похоже на \($0.russianName.quoted)" }
    let reasons = (names + (figures == nil ? [] : ["буквы вместо цифр"])).joined(separator: ", ")
    if let right = LessonTime.parse(spelt)?.words
      ?? RemarkedLesson(spelt).flatMap({ $0.time.words(before: $0.before, behind: $0.behind) })
    {
      return ScalarFault(reasons, rightForm: right)
    }
    guard var fault = inLessons(spelt), fault.rightForm != nil || !fault.choices.isEmpty else {
      return nil
    }
    fault.reason = [reasons, fault.reason].compactMap(\.self).joined(separator: ", ")
    return fault
  }

  /// The line with days in place of words that are nearly so, and these days.
  static func withDays(_ line: String) -> (line: String, days: [Weekday]) {
    var days: [Weekday] = []
    var text = ""
    var word = ""
    for sign in line + " " {
      if sign.isLetter {
        word.append(sign)
        continue
      }
      if let day = word.misspeltDay {
        days.append(day)
        word = day.russianName
      }
      text += word + String(sign)
      word = ""
    }
    return (text.trimmed, days)
  }
}

extension String {
  /// The day that it misspells; `nil` for other words, and for a day.
  var misspeltDay: Weekday? {
    count > 3 && Weekday(word: folded) == nil ? Weekday(nearly: folded) : nil
  }
}
