import CivilTime
import Russian

/// A time of day in prose: «7:30», «6 утра», «до 23 часов», «с 7 до 22».
struct WrittenTime {
  /// Its words, without the preposition.
  let indices: Range<Int>
  let time: TimeOfDay
  /// Whether it is written with hours and minutes.
  var hasMinutes = true

  /// Prepositions before a time.
  static let prepositions: Set = ["до", "после", "в", "с", "к", "от"]

  /// The times of a sentence, in order.
  static func all(in sentence: Sentence) -> [WrittenTime] {
    let reading = TimeReading(words: sentence.words)
    var (times, index) = ([WrittenTime](), 0)
    while index < sentence.words.count {
      let found = reading.times(at: index)
      times += found
      index = max(index + 1, found.last?.indices.upperBound ?? 0)
    }
    return times
  }
}

extension WrittenTime {
  /// Whether a word may count hours: «6», «шесть».
  static func counts(_ word: SentenceWord) -> Bool {
    Int(word.text) != nil || spelled[word.text] != nil
  }

  /// Hours of twelve in words, folded.
  fileprivate static let spelled = [
    "два": 2, "двух": 2, "три": 3, "трех": 3, "четыре": 4, "четырех": 4, "пять": 5, "пяти": 5,
    "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9,
    "девяти": 9, "десять": 10, "десяти": 10, "одиннадцать": 11, "одиннадцати": 11,
    "двенадцать": 12, "двенадцати": 12,
  ]
}

/// The words of a sentence on the way to its times.
private struct TimeReading {
  let words: [SentenceWord]

  func times(at index: Int) -> [WrittenTime] {
    span(at: index) ?? (figures(at: index) ?? hour(at: index)).map { [$0] } ?? []
  }

  /// «7:30», «7-30».
  private func figures(at index: Int) -> WrittenTime? {
    guard index + 1 < words.count else { return nil }
    let (hour, minute) = (words[index], words[index + 1])
    guard minute.offset == hour.end + 1, hour.count <= 2, minute.count == 2,
      let hours = Int(hour.text), let minutes = Int(minute.text),
      minute.link == .colon || !joinsFigures(at: index) && !joinsFigures(at: index + 2),
      let time = TimeOfDay(hour: hours, minute: minutes)
    else { return nil }
    return WrittenTime(indices: index..<index + 2, time: time)
  }

  /// «В 6 утра», «до 10 часов вечера», «после 21 часа», «до полуночи».
  private func hour(at index: Int) -> WrittenTime? {
    guard index > 0, Self.framing.contains(words[index - 1].text) else { return nil }
    if ["полуночи", "полночь"].contains(words[index].text) {
      return time(24, at: index..<index + 1)
    }
    let isOne = words[index].text == "час" && partOfDay(at: index + 1) != nil
    guard let hour = isOne ? 1 : number(at: index) else { return nil }
    var end = index + 1
    let isNamed = isHour(at: end)
    if isNamed { end += 1 }
    if let part = partOfDay(at: end) { return time(part.hour(hour), at: index..<end + 1) }
    return isNamed && hour > 12 ? time(hour, at: index..<end) : nil
  }

  /// «С 7 до 23 часов», «с 8 до 11 вечера», «с 9 до 22» at the end of a part.
  private func span(at index: Int) -> [WrittenTime]? {
    guard words[index].text == "с", let first = number(at: index + 1), index + 3 < words.count,
      words[index + 2].text == "до", let last = number(at: index + 3),
      figures(at: index + 1) == nil, figures(at: index + 3) == nil
    else { return nil }
    var end = index + 4
    let isNamed = isHour(at: end)
    if isNamed { end += 1 }
    let part = partOfDay(at: end)
    if part != nil { end += 1 }
    guard isNamed || part != nil || isEnd(at: end) else { return nil }
    let hour = part?.hour(last) ?? last
    let close = hour == 0 ? 24 : hour
    let open = part == .evening && first < last && first < 12 ? first + 12 : first
    guard open < close, let opening = time(open, at: index + 1..<index + 2),
      let closing = time(close, at: index + 3..<end)
    else { return nil }
    return [opening, closing]
  }

  private func number(at index: Int) -> Int? {
    guard index < words.count else { return nil }
    return words[index].count <= 2
      ? Int(words[index].text) : WrittenTime.spelled[words[index].text]
  }

  private func isHour(at index: Int) -> Bool {
    isJoined(index) && (words[index].text == "ч" || words[index].text.begins(with: "час"))
  }

  private func partOfDay(at index: Int) -> PartOfDay? {
    isJoined(index) ? PartOfDay(rawValue: words[index].text) : nil
  }

  private func isJoined(_ index: Int) -> Bool { index < words.count && !words[index].isAfterPause }

  /// Whether nothing is counted there: «с 7 до 14 лет» is no time.
  private func isEnd(at index: Int) -> Bool {
    !isJoined(index) || words[index].link == .dash
      || ["и", "в", "по", "ежедневно", "или"].contains(words[index].text)
  }

  /// The hour, where midnight is the last minute of the day.
  private func time(_ hour: Int, at indices: Range<Int>) -> WrittenTime? {
    let time = hour == 24 ? TimeOfDay(hour: 23, minute: 59) : TimeOfDay(hour: hour, minute: 0)
    return time.map { WrittenTime(indices: indices, time: $0, hasMinutes: false) }
  }

  /// Whether figures stand before and behind the word's beginning, as in a telephone: «00-00-01».
  ///
  /// Behind a bracket the rest of a telephone has a code of three figures at least before it: «(3822) 00-00-01».
  private func joinsFigures(at index: Int) -> Bool {
    guard index > 0, index < words.count else { return false }
    let (last, next) = (words[index - 1], words[index])
    return Int(last.text) != nil && Int(next.text) != nil && next.offset <= last.end + 2
      && (next.link != .pause || last.count > 2)
  }

  private static let framing = WrittenTime.prepositions.union(["около"])
}

/// What part of the day an hour of twelve is counted in.
private enum PartOfDay: String {
  case morning = "утра"
  case day = "дня"
  case evening = "вечера"
  case night = "ночи"

  /// The hour of the day.
  func hour(_ hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    switch self {
    case .morning: return hour % 12
    case .day, .evening: return hour == 12 ? 12 : hour + 12
    case .night: return hour < 6 || hour == 12 ? hour % 12 : hour + 12
    }
  }
}
