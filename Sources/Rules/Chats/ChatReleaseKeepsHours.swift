import CivilTime
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import Schema
import SourceText

/// A material that comes through the chat comes while the chat is open, ends included.
///
/// The hours are the institution's, and the regulation's where it has none of its own. Parts of individual
/// support are not looked at: a teacher may answer when the chat is closed to others.
///
/// Russian: «время работы чатов» (п. 2.9.2), «где» of «материалы».
enum ChatReleaseKeepsHours: Rule {
  static let metadata = RuleMetadata("chat-release-keeps-hours", .error, clause: "2.9.2")
    .saying("Материал выкладывают в чат в часы работы чатов")

  /// Looks at materials of the special mode whose place names a chat.
  static func check(_ inspection: Inspection) -> Checked {
    let hours = Hours(inspection)
    let messengers = inspection.messengers
    let inChats = inspection.materialsInUse.map(\.value).filter {
      $0.place.value?.namesChat(of: messengers) ?? false
    }
    return .each(inChats, .material, "в\u{A0}чатах") { material in
      guard let hours, let release = material.release.located, let place = material.place.located
      else {
        return .unknown
      }
      return Look(hours.finding(about: release, at: place))
    }
  }

  /// When chats are open, with what says so: the institution, else the regulation.
  private struct Hours {
    /// When chats open, with who says so.
    var open: Limit<TimeOfDay>
    /// When chats close, with who says so; later than `open`.
    var close: Limit<TimeOfDay>
    /// Whose clause is named where neither line can be shown.
    var regulation: Regulation

    /// `nil` when they could not be read or end before they start.
    init?(_ inspection: Inspection) {
      let chats = inspection.definitions.institution?.value.chats
      guard chats?.isClear != false,
        inspection.definitions.regulation?.limits.isClear != false
      else { return nil }
      regulation = inspection.regulation
      open = regulation.limits.chatsOpen
      close = regulation.limits.chatsClose
      if let own = chats?.value?.open.located { open.override(by: own) }
      if let own = chats?.value?.close.located { close.override(by: own) }
      guard open.value < close.value else { return nil }
    }

    /// What is wrong with a release; `nil` within the hours and at their very ends.
    func finding(about release: Located<WeeklyTime>, at place: Term) -> Finding? {
      let time = release.value.time
      let isEarly = time < open.value
      guard isEarly || time > close.value else { return nil }
      let end = isEarly ? open : close
      let span = "с \(open.value.figures) до \(close.value.figures)"
      return Finding(
        "материал выкладывают в чат в \(time.figures), а чаты работают \(span)",
        at: release.range,
        labels: [Label("место материала", at: place.range)]
          + end.labels(saying: isEarly ? "чаты открываются" : "чаты закрываются"),
        help: end.help(
          "перенесите «выкладывание» на время \(span) или впишите в «где» другое место",
          by: regulation
        )
      )
    }
  }
}

extension Inspection {
  /// The messengers of the regulation and the institution.
  fileprivate var messengers: [ProductName] {
    let own = institution.platform.messenger.value
    return (regulation.platform.messenger.names + [own].compactMap { $0 }).map(ProductName.init)
  }
}

extension String {
  /// The word in its cases, folded.
  private static let chatWords: Set<String> = [
    "чат", "чата", "чату", "чатом", "чате", "чаты", "чатов", "чатам", "чатами", "чатах",
  ]

  /// Whether a place of materials is a chat: it says so, or says the messenger and nothing else.
  fileprivate func namesChat(of messengers: [ProductName]) -> Bool {
    let words = folded.split { !$0.isLetter }.map(String.init)
    return words.contains { Self.chatWords.contains($0) || $0.hasPrefix("мессенджер") }
      || messengers.contains { $0.isAlone(in: self) }
  }
}
