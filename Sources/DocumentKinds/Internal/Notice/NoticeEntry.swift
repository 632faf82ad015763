import CivilTime
import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// A row of a notice's table.
struct NoticeEntry: Hashable {
  /// «вт, 24 ноября»; of a week «вт, чт».
  var day: String
  var time: String
  var what: String
  /// `nil` where nobody has said.
  var place: String?
  var task: String?
  /// Whether it is held: what is not has no place.
  var isHeld = true

  /// Something on a day.
  init(_ occurrence: Occurrence, _ words: SlotWords, _ platform: Platform) {
    self.init(occurrence.slot, words.formal(occurrence), platform)
    day = occurrence.date.russianShortWeekdayAndDay
    isHeld = occurrence.isHeld
    if !isHeld { task = nil }
  }

  /// Something of every week.
  init(_ slot: WeeklySlot, _ words: SlotWords, _ platform: Platform) {
    self.init(slot, words.formal(slot), platform)
  }

  private init(_ slot: WeeklySlot, _ what: String, _ platform: Platform) {
    let start = slot.span?.figures ?? slot.at.time.figures
    day = slot.at.weekday.russianShort
    time = slot.activity == .materialDeadline ? "до\u{A0}\(start)" : start
    self.what = what
    place = slot.place.words(on: platform)
    task = slot.task?.typeset
  }

  /// What is the same on several days of a week, in one row.
  static func merged(_ entries: [NoticeEntry]) -> [NoticeEntry] {
    var merged: [NoticeEntry] = []
    for entry in entries {
      if let index = merged.firstIndex(where: { $0.isLike(entry) }) {
        if !merged[index].day.hasSuffix(entry.day) { merged[index].day += ", \(entry.day)" }
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  private func isLike(_ other: NoticeEntry) -> Bool {
    var other = other
    other.day = day
    return self == other
  }
}

extension Place {
  /// One name for one place, whatever the definitions call it; `nil` where nobody has said.
  fileprivate func words(on platform: Platform) -> String? {
    switch self {
    case .room(_, let name): name.map { "кабинет\u{A0}\($0)" }
    case .platform(let name): "«\(name)»"
    case .chat: Self.groupChat
    case .stated(let text):
      text.map { Self.names(of: platform).contains($0.folded) ? Self.groupChat : $0.typeset }
    }
  }

  private static let groupChat = "чат группы"

  private static func names(of platform: Platform) -> Set<String> {
    [groupChat, "чат", "в чате", "в чате группы", platform.messenger.folded]
  }
}
