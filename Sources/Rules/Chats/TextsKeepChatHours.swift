import CivilTime
import Diagnostics
import Regulation
import Russian
import SourceText

/// Texts for families tell the hours at which chats are open.
///
/// Russian: «время работы чатов» (п. 2.9.2).
enum TextsKeepChatHours: Rule {
  static let metadata = RuleMetadata("texts-keep-chat-hours", .warning, clause: "2.9.2")
    .wanting(.chatHours)
    .saying("Тексты называют то время, в которое чаты работают")

  /// Looks at values and pages; at nothing where the hours are not known.
  static func check(_ inspection: Inspection) -> Checked {
    guard let chats = OpenChats(inspection) else { return .unknown }
    return .phrases(.hours(outside: chats), in: inspection) { words, place in
      Finding(
        "в тексте о чатах стоит \(words.quoted), а чаты работают \(chats.span)",
        at: place,
        help: "напишите «\(chats.span)»"
      )
    }
  }
}

extension Phrases {
  /// What a sentence about chats says of their hours that is outside of them.
  fileprivate static func hours(outside chats: OpenChats) -> Phrases {
    Phrases { sentence in
      guard let chat = sentence.first(of: ["чат"]), !Denial(sentence).ofAll else { return nil }
      return sentence.writingHours(outside: chats) ?? sentence.wholeDay(from: chat)
        ?? (sentence.has(silence) ? nil : sentence.time(outside: chats, besideWord: chat))
    }
  }

  /// What a sentence has that tells when chats are silent, or when they are answered again.
  private static let silence = [
    "закрыт", "закрыв", "молч", "тишин", "утр", "завтра", "следующ", "отдых", "отключ", "прочт",
    "прочит", "видеосвяз", "телефон", "вахт",
  ]
}

extension Sentence {
  /// Two times of a sentence about writing, one of which lies outside.
  fileprivate func writingHours(outside chats: OpenChats) -> Range<Int>? {
    let times = self.times.prefix(2)
    guard has(Self.writing), times.count == 2, let first = times.first, let last = times.last,
      first.time < last.time, !(chats.contains(first.time) && chats.contains(last.time))
    else { return nil }
    let isFramed = first.index > 0 && words[first.index - 1].text == "с"
    return (isFramed ? first.index - 1 : first.index)..<last.index + 2
  }

  /// «Круглосуточно», «24/7» beside the word «чат».
  fileprivate func wholeDay(from chat: Int) -> Range<Int>? {
    words.indices.lazy.compactMap { index in
      if words[index].text.begins(with: "круглосуточн") { return index..<index + 1 }
      let isFigures = words[index].text == "24" && index + 1 < words.count
      return isFigures && words[index + 1].text == "7" ? index..<index + 2 : nil
    }.first { isOnePart(chat, $0.lowerBound) }
  }

  /// «До 21:30», «20:00–21:00» in one part of the sentence with the word «чат».
  fileprivate func time(outside chats: OpenChats, besideWord chat: Int) -> Range<Int>? {
    let times = self.times
    let astray = times.first { !chats.contains($0.time) && isOnePart(chat, $0.index) }
    guard let astray else { return nil }
    let isAfterWord =
      astray.index > 0 && Self.framing.contains(words[astray.index - 1].text)
    let isOfSpan = times.contains { time in
      [time.index + 2 == astray.index, astray.index + 2 == time.index].contains(true)
    }
    guard isAfterWord && times.count == 1 || isOfSpan && times.count == 2 else { return nil }
    return (isAfterWord ? astray.index - 1 : astray.index)..<astray.index + 2
  }

  private static let writing = ["пиш", "писа", "напис", "открыт", "работа"]
  private static let framing: Set = ["до", "после", "в", "с", "к", "от"]
}

extension Sentence {
  /// Each «7:30», with the index of its first word.
  fileprivate var times: [(index: Int, time: TimeOfDay)] {
    words.indices.dropLast().compactMap { index in time(at: index).map { (index, $0) } }
  }

  private func time(at index: Int) -> TimeOfDay? {
    let (hour, minute) = (words[index], words[index + 1])
    guard minute.offset == hour.end + 1, hour.count <= 2, minute.count == 2,
      let hours = Int(hour.text), let minutes = Int(minute.text),
      minute.link == .colon || !joinsFigures(at: index) && !joinsFigures(at: index + 2)
    else { return nil }
    return TimeOfDay(hour: hours, minute: minutes)
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
}
