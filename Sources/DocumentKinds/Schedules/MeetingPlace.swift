import InstitutionModel
import Russian
import Timetable

/// Where a group meets its teacher at a distance: one name for one place in all papers.
struct MeetingPlace {
  /// Which names platform and messenger.
  let institution: Institution
  /// Whether consultations stand for lessons and go face to face on the screen.
  let hasVideoConsultations: Bool

  init(_ distance: DistanceLearning, in institution: Institution) {
    self.institution = institution
    hasVideoConsultations = NoticeLessons(distance) == .individual && distance.hasVideo
  }

  /// What has to be said beside the name of an activity.
  func remark(on slot: WeeklySlot) -> String {
    isVideoConsultation(slot) ? " по\u{A0}видеосвязи" : ""
  }

  /// One name for one place; `nil` where nobody has said.
  func place(of slot: WeeklySlot) -> String? {
    guard slot.place.isUsual else { return slot.place.words(in: institution) }
    // What each pupil gets alone is no matter of the group's chat.
    if slot.activity == .mailing { return "личное сообщение" }
    guard isVideoConsultation(slot) else { return slot.place.words(in: institution) }
    return "«\(institution.platformName)»"
  }

  /// Whether it is a consultation in place of a lesson, by video.
  private func isVideoConsultation(_ slot: WeeklySlot) -> Bool {
    hasVideoConsultations && slot.activity == .consultation
  }
}

extension Place {
  /// One name for one place, whatever the definitions call it; `nil` where nobody has said.
  func words(in institution: Institution) -> String? {
    switch self {
    case .room(_, let name): name?.asRoom
    case .platform(let name): "«\(name)»"
    case .chat: Self.groupChat
    case .stated(let text):
      text.map { Self.chatNames(in: institution).contains($0.folded) ? Self.groupChat : $0.typeset }
    }
  }

  /// Whether no author has named it.
  fileprivate var isUsual: Bool {
    switch self {
    case .chat, .platform: true
    case .room, .stated: false
    }
  }

  /// What a chat is called, whichever messenger it is in.
  private static let groupChat = "чат группы"

  /// What authors write for it, folded.
  private static func chatNames(in institution: Institution) -> Set<String> {
    [groupChat, "чат", "в чате", "в чате группы", institution.messengerName.folded]
  }
}
