import CivilTime
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// What a teacher does at a distance at times of the week, which may go by the chat.
///
/// Russian: «материалы», «рассылка», «консультации», «проверка», «обратная связь».
struct ChatWork {
  enum Kind: Hashable {
    case release
    case deadline
    case mailing
    case consultation
    case checking
    case feedback
  }

  let kind: Kind
  let first: TimeOfDay
  let last: TimeOfDay
  /// Where its time is written.
  let range: SourceRange
  /// Where it is, if its author says so.
  let place: Term?
  /// Whether that is a chat.
  let isInChat: Bool
  /// Whether it is a platform that has chats and lessons: nobody knows which of them is meant.
  let isOnPlatform: Bool

  /// Whether papers name the messenger for it, as nothing else is said.
  var isUnplaced: Bool { place == nil }
}

extension Checked {
  /// Looks at the groups that have times of their own, each with what is found of those outside of the hours of chats.
  ///
  /// Only of them it is asked whether their place is a chat: that takes a look at its words.
  static func chatWork(
    of inspection: Inspection,
    where isWanted: (ChatWork) -> Bool,
    _ finding: (ChatWork, OpenChats) -> Finding?
  ) -> Checked {
    let (chats, messengers) = (OpenChats(inspection), inspection.messengers)
    let ways = inspection.learningGroups.filter { !$0.learning.timedParts.isEmpty }
    return each(ways, "со\u{A0}своим временем работы") { way in
      guard let chats else { return .unknown }
      let astray = way.chatWork(by: messengers) {
        !chats.contains($0.first) || !chats.contains($0.last)
      }
      return Look(astray.filter(isWanted).compactMap { finding($0, chats) })
    }
  }
}

extension LearningWay {
  /// What has such a time of its own in the group's mode.
  func chatWork(by messengers: [ProductName], at isWanted: (TimedPart) -> Bool) -> [ChatWork] {
    learning.timedParts.filter(isWanted).map { $0.work(messengers) }
  }
}

extension Inspection {
  /// The messengers of the regulation and the institution.
  var messengers: [ProductName] {
    let own = institution.platform.messenger.value
    return (regulation.platform.messenger.names + [own].compactMap { $0 }).map(ProductName.init)
  }
}

extension ChatWork {
  /// «10:00», «17:00–17:40».
  var figures: String { TimeRange(first, last)?.figures ?? first.figures }

  /// What it is, and how its time is told: «рассылка в 10:00», «консультация 17:00–17:40».
  var words: String {
    switch kind {
    case .release: "материал выкладывают в \(figures)"
    case .deadline: "срок сдачи – \(figures)"
    case .mailing: "рассылка в \(figures)"
    case .consultation: "консультация \(figures)"
    case .checking: "проверка в \(figures)"
    case .feedback: "обратная связь в \(figures)"
    }
  }

  /// The key of its line.
  var key: String {
    switch kind {
    case .release: "выкладывание"
    case .deadline: "срок"
    case .mailing: "рассылка"
    case .consultation: "консультации"
    case .checking: "проверка"
    case .feedback: "обратная связь"
    }
  }
}

extension TimedPart {
  fileprivate func work(_ messengers: [ProductName]) -> ChatWork {
    ChatWork(
      kind: kind,
      first: first,
      last: last,
      range: range,
      place: place,
      isInChat: place?.value.namesChat(of: messengers) ?? false,
      isOnPlatform: place.map { ProductName("Сферум").isAlone(in: $0.value) } ?? false
    )
  }
}

extension String {
  /// The word in its cases, folded.
  private static let chatWords: Set<String> = [
    "чат", "чата", "чату", "чатом", "чате", "чаты", "чатов", "чатам", "чатами", "чатах",
  ]
  /// What is a messenger and nothing else, whatever the regulation says of it.
  private static let messengersAlone = ["MAX"].map(ProductName.init)

  /// Whether a place is a chat: it says so, speaks of personal messages, or says the messenger and nothing else.
  func namesChat(of messengers: [ProductName]) -> Bool {
    let words = folded.split { !$0.isLetter }.map(String.init)
    let isNamed = words.indices.contains { index in
      let isChat = Self.chatWords.contains(words[index]) || words[index].hasPrefix("мессенджер")
      return (isChat || words[index...].namesMessages)
        && !words[max(0, index - 2)..<index].contains("не")
    }
    return isNamed || (messengers + Self.messengersAlone).contains { $0.isAlone(in: self) }
  }
}

extension ArraySlice<String> {
  /// Whether it begins with «личные сообщения», or with «сообщения ВКонтакте».
  fileprivate var namesMessages: Bool {
    guard let first, let next = dropFirst().first else { return false }
    return first.hasPrefix("личн") && next.hasPrefix("сообщени")
      || first.hasPrefix("сообщени") && ["вконтакте", "vk", "вк", "max"].contains(next)
      || first == "лс" || next == "лс"
  }
}
