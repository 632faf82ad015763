import CivilTime
import Russian
import Schema

/// One text with times of the week and, behind them, the place.
///
/// Russian: «понедельник 10:00, чат», «чт 17:00–17:40 в Сферуме».
struct PlacedText<Time: Hashable & Sendable>: Hashable, Sendable {
  var times: [Time]
  /// As its author wrote it.
  var place: String?

  /// Takes the longest beginning that is a time; what is left has to be a place.
  init?(_ text: String, _ parse: (String) -> [Time]?) {
    if let times = parse(text) {
      self.times = times
      return
    }
    for end in text.endsOfWords.reversed() {
      guard let times = parse(String(text[..<end])) else { continue }
      guard let place = PlaceBehindTime(text[end...]), place.isPlain else { return nil }
      self.times = times
      self.place = place.text
      return
    }
    return nil
  }
}

/// What stands behind a time: perhaps a place.
///
/// Russian: «, чат», «в Сферуме», «(кабинет 12)».
struct PlaceBehindTime {
  /// Without what parts it from the time.
  let text: String
  /// Whether nothing but a place can be meant: a comma, a preposition or a usual place is there.
  let isPlain: Bool

  /// `nil` for what is no place: another time, an end of a time, words that say how often.
  init?(_ words: Substring) {
    text = String(words.drop { " ,;:/(–—-\u{A0}".contains($0) })
      .trimmingSuffix { " ,;)\u{A0}".contains($0) }
    guard text.mayBePlace else { return nil }
    let isParted = words.prefix(while: { !$0.isLetter }).contains { ",;:/(–—-".contains($0) }
    let first = text.folded.prefix { $0.isLetter }
    isPlain =
      isParted || Self.prepositions.contains(first)
      || Self.beginnings.contains { first.hasPrefix($0) }
  }

  static let prepositions: Set<Substring> = ["в", "во", "на", "по", "через", "у", "из", "лично"]

  private static let beginnings = [
    "чат", "мессенджер", "сферум", "каб", "ауд", "платформ", "почт", "видео", "онлайн", "дистанц",
    "телефон", "школ", "зал", "сайт", "групп", "личн", "дом", "актов", "макс", "вк", "класс",
  ]
}

extension String {
  /// Whether it can be a place: words that are neither a day nor a time, nor say how often.
  var mayBePlace: Bool {
    guard let first = first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return false
    }
    var text = ScalarText(self)
    if text.readLessonDays() != nil || text.readTimeRanges() != nil { return false }
    let words = folded.split { !$0.isLetter }
    return !words.contains { Self.wordsOfTime.contains($0) } && !folded.hasPrefix("и ")
      && words.contains { $0.count > 1 }
  }

  private static let wordsOfTime: Set<Substring> = [
    "еженедельно", "каждую", "каждый", "каждое", "неделю", "недели", "утра", "вечера", "дня",
    "время",
    "времени", "час", "часа", "часов", "минут", "до", "после", "или", "далее", "затем", "потом",
  ]

  /// Where words end behind the first digit; a time needs but few of them.
  fileprivate var endsOfWords: [Index] {
    guard let digit = firstIndex(where: \.isNumber) else { return [] }
    var ends: [Index] = []
    var index = digit
    while ends.count < 12,
      let end = self[index...].firstIndex(where: { " ,;()\u{A0}".contains($0) })
    {
      ends.append(end)
      guard let next = self[end...].firstIndex(where: { !" ,;()\u{A0}".contains($0) }) else {
        break
      }
      index = next
    }
    return ends
  }
}
