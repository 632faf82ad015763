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
      let open = sentence.writingHours(outside: chats) ?? sentence.wholeDay(from: chat)
      if let found = open ?? sentence.anyTime(from: chat) { return found }
      return sentence.tellsOfSilence
        ? nil : sentence.night(from: chat) ?? sentence.time(outside: chats, besideWord: chat)
    }
  }
}

extension Sentence {
  /// Two times of a sentence about writing, one of which lies outside.
  fileprivate func writingHours(outside chats: OpenChats) -> Range<Int>? {
    let times = WrittenTime.all(in: self).prefix(2)
    guard has(Self.writing), times.count == 2, let first = times.first, let last = times.last,
      first.time < last.time, !(chats.contains(first.time) && chats.contains(last.time))
    else { return nil }
    let start = first.indices.lowerBound
    let isFramed = start > 0 && words[start - 1].text == "с"
    return (isFramed ? start - 1 : start)..<last.indices.upperBound
  }

  /// «Круглосуточно», «24/7» beside the word «чат».
  fileprivate func wholeDay(from chat: Int) -> Range<Int>? {
    words.indices.lazy.compactMap { index -> Range<Int>? in
      if words[index].text.begins(with: "круглосуточн") { return index..<index + 1 }
      guard words[index].text == "24", index + 1 < words.count else { return nil }
      if words[index + 1].text == "7" { return index..<index + 2 }
      let isOfDay = index + 3 < words.count && words[index + 3].text == "сутки"
      return isOfDay ? index..<index + 4 : nil
    }.first { isOnePart(chat, $0.lowerBound) }
  }

  /// «Пишите в чат в любое время»; a task from the chat may be done at any time.
  fileprivate func anyTime(from chat: Int) -> Range<Int>? {
    guard words[chat].text != "чата", has(Self.writing + Self.answering) else { return nil }
    return zip(words.indices, words.indices.dropFirst()).lazy.compactMap { index, next in
      words[index].text.begins(with: "любо") && ["время", "час"].contains(words[next].text)
        ? index..<next + 1 : nil
    }.first { isOnePart(chat, $0.lowerBound) }
  }

  /// «Отвечаем в чате и ночью»; «снимите звёзды ночью и пришлите в чат» is none.
  fileprivate func night(from chat: Int) -> Range<Int>? {
    let verbs = Self.writing + Self.answering
    guard has(verbs) else { return nil }
    return words.indices.first { index in
      guard ["ночью", "ночам"].contains(words[index].text) else { return false }
      return (min(index, chat) + 1..<max(index, chat)).allSatisfy {
        Self.bare.contains(words[$0].text) || words[$0].begins(withAnyOf: verbs)
      }
    }.map { $0..<$0 + 1 }
  }

  /// «До 21:30», «20:00–21:00», «в 6 утра» in one part of the sentence with the word «чат».
  fileprivate func time(outside chats: OpenChats, besideWord chat: Int) -> Range<Int>? {
    let times = WrittenTime.all(in: self)
    let astray = times.first {
      !chats.contains($0.time) && isOnePart(chat, $0.indices.lowerBound)
    }
    guard let astray, astray.hasMinutes || has(Self.dealing) else { return nil }
    let (start, end) = (astray.indices.lowerBound, astray.indices.upperBound)
    let isAfterWord = start > 0 && WrittenTime.prepositions.contains(words[start - 1].text)
    let isOfSpan = times.contains { time in
      [end, end + 1].contains(time.indices.lowerBound)
        || [start, start - 1].contains(time.indices.upperBound)
    }
    guard isAfterWord && times.count == 1 || isOfSpan && times.count == 2 else { return nil }
    return (isAfterWord ? start - 1 : start)..<end
  }

  /// Whether it tells when chats are silent, or when they are answered again; «в 6 утра» does not.
  fileprivate var tellsOfSilence: Bool {
    words.indices.contains { index in
      if words[index].begins(withAnyOf: Self.silence) { return true }
      guard words[index].text == "утра", index > 0 else { return false }
      return !WrittenTime.counts(words[index - 1]) && !words[index - 1].text.begins(with: "час")
    }
  }

  private static let writing = ["пиш", "писа", "напис", "открыт", "работа"]
  private static let answering = ["отвеч", "ответ", "вопрос"]
  /// What stands between «чат» and «ночью».
  private static let bare: Set = [
    "и", "или", "даже", "в", "на", "нам", "мне", "педагогу", "можно", "по", "днем",
  ]
  /// What is done in chats, beside which an hour alone is theirs.
  private static let dealing =
    writing + answering + [
      "выклад", "выложи", "шли", "шле", "присыл", "пришл", "присл", "отправ", "публик", "сда",
      "принима", "прием", "консульт", "скин", "скид", "задани", "обща",
    ]
  private static let silence = [
    "закрыт", "закрыв", "молч", "тишин", "утром", "утру", "утренн", "завтра", "следующ", "отдых",
    "отключ", "прочт", "прочит", "видеосвяз", "телефон", "вахт",
  ]
}
