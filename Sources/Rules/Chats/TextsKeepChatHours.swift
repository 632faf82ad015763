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
  /// Two times of a sentence about writing in chats, one of which lies outside of their hours.
  fileprivate static func hours(outside chats: OpenChats) -> Phrases {
    Phrases { sentence in
      guard sentence.has(["чат"]), sentence.has(writing), !Denial(sentence).ofAll else {
        return nil
      }
      let times = sentence.times.prefix(2)
      guard times.count == 2, let first = times.first, let last = times.last,
        first.time < last.time, !(chats.contains(first.time) && chats.contains(last.time))
      else { return nil }
      return first.index..<last.index + 2
    }
  }

  private static let writing = ["пиш", "писа", "напис", "открыт", "работа"]
}

extension Sentence {
  /// Each «7:30», with the index of its first word.
  fileprivate var times: [(index: Int, time: TimeOfDay)] {
    zip(words, words.dropFirst()).enumerated().compactMap { index, pair in
      let (hour, minute) = pair
      guard minute.offset == hour.end + 1, hour.count <= 2, minute.count == 2,
        let hours = Int(hour.text), let minutes = Int(minute.text)
      else { return nil }
      return TimeOfDay(hour: hours, minute: minutes).map { (index, $0) }
    }
  }
}
