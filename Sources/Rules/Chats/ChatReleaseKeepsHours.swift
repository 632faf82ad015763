import CivilTime
import Definitions
import Diagnostics
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A material that comes through the chat comes while the chat is open, ends included.
///
/// The hours are the institution's, and the regulation's where it has none of its own. Consultations
/// are held to the same hours, but definitions do not say where one takes place.
///
/// Russian: «время работы чатов» (п. 2.9.2), «где» of «материалы».
enum ChatReleaseKeepsHours: DefinitionRule {
  static let metadata = RuleMetadata(
    "chat-release-keeps-hours",
    .error,
    clause: "2.9.2",
    subject: .learningGroups,
    title: "Материал выкладывают в чат в часы работы чатов"
  )

  static func findings(in survey: Survey) -> [Finding] {
    guard let hours = Hours(survey) else { return [] }
    let messengers = survey.messengers
    return survey.materialsInUse.map(\.value).compactMap { material in
      guard let release = material.release, let place = material.place,
        place.value.namesChat(of: messengers)
      else { return nil }
      return hours.finding(about: release, at: place)
    }
  }

  /// When chats are open, and what says so.
  private struct Hours {
    var open: (time: TimeOfDay, source: SourceRange?)
    var close: (time: TimeOfDay, source: SourceRange?)

    /// `nil` when they could not be read or end before they start.
    init?(_ survey: Survey) {
      let file = survey.definitions.institution?.value
      let limits = survey.regulation.limits
      guard file?.unread.contains("чаты") != true,
        survey.definitions.regulation?.unread.contains("пределы") != true
      else { return nil }
      let own = file?.chats?.value
      open = own?.open.map { ($0.value, $0.range) } ?? limits.chatsOpen.timeAndSource
      close = own?.close.map { ($0.value, $0.range) } ?? limits.chatsClose.timeAndSource
      guard open.time < close.time else { return nil }
    }

    func finding(about release: Located<WeeklyTime>, at place: Term) -> Finding? {
      let time = release.value.time
      let isEarly = time < open.time
      guard isEarly || time > close.time else { return nil }
      let (text, source) =
        isEarly ? ("чаты открываются", open.source) : ("чаты закрываются", close.source)
      let span = "с \(open.time.figures) до \(close.time.figures)"
      let labels = [Label("место материала", at: place.range)]
      return Finding(
        "материал выкладывают в чат в \(time.figures), а чаты работают \(span)",
        at: release.range,
        labels: labels + (source.map { [Label(text, at: $0)] } ?? []),
        help: "перенесите «выкладывание» на время \(span) или впишите в «где» другое место"
      )
    }
  }
}

extension Limit<TimeOfDay> {
  fileprivate var timeAndSource: (TimeOfDay, SourceRange?) { (value, source) }
}

extension Survey {
  /// The messengers of the regulation and the institution.
  fileprivate var messengers: [ProductName] {
    let own = definitions.institution?.value.platform?.value.messenger?.value
    return (regulation.platform.messenger.names + [own].compactMap { $0 }).map(ProductName.init)
  }
}

extension String {
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
