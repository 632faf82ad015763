import CivilTime
import Russian
import Schema
import SourceText

/// Hours that are others in a part of the year, which «далее» says.
extension ScalarFault {
  /// What is told of words behind a lesson that name its later hours; `nil` for any other words.
  static func ofOtherHours(_ extra: String, after time: LessonTime) -> ScalarFault? {
    if let fault = ofLaterHours(extra, after: time) { return fault }
    guard extra.split(separator: ",").contains(where: { String($0).trimmed.saysThen }) else {
      return nil
    }
    return ScalarFault(
      "другое время среди года – это «далее» группы",
      advice: "оставьте \(time.words.quotedWhole), а\u{A0}в «далее» впишите "
        + "«- {с: …, расписание: [все занятия с\u{A0}этого дня]}»"
    )
  }

  /// «вт 15:30–17:10 (с 11.01.2027 – 16:00–17:40)»: other hours from a day on.
  private static func ofLaterHours(_ extra: String, after time: LessonTime) -> ScalarFault? {
    let words = extra.spacedWords
    for start in words.indices.dropFirst().reversed() {
      let opening = words[..<start].joined(separator: " ").trimmingSuffix { " –—-:,".contains($0) }
      let rest = words[start...].joined(separator: " ")
      guard let stretch = LessonStretch(opening), let first = stretch.firstInFigures,
        let spans = ScalarText.parse(rest, { $0.readTimeRanges() })
      else { continue }
      let later = LessonTime(days: time.days, spans: spans)
      return ScalarFault(
        "с другого дня другие часы – это «далее» группы",
        advice: "оставьте здесь \(time.words.quoted), а под расписанием добавьте "
          + "«далее: [{с: \(first), расписание: [\"\(later.words)\"]}]»"
      )
    }
    return nil
  }
}
