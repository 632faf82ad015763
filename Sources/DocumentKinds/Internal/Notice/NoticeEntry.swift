import CivilTime
import InstitutionModel
import Russian
import Timetable

/// A row of a notice's table.
struct NoticeEntry: Hashable {
  /// On which days of the week it is.
  private var weekdays: [Weekday]
  /// Empty for what is every week.
  private(set) var dates: [CalendarDate] = []
  /// «15:30–17:10»; «до 20:00» for a deadline.
  let time: String
  /// What is done, with a remark where it is not as usual.
  let what: String
  /// `nil` where nobody has said.
  let place: String?
  /// What is to be done by pupils, typeset; `nil` for lessons without a task.
  let task: String?
  /// Whether it is held: what is not has neither place nor task.
  let isHeld: Bool

  /// Something on a day, with a remark where something is said of that day alone.
  init(
    _ occurrence: Occurrence,
    _ words: SlotWords,
    _ meeting: MeetingPlace,
    remark: String = ""
  ) {
    let what = words.formal(occurrence) + remark
    self.init(occurrence.slot, what, meeting, isHeld: occurrence.isHeld)
    weekdays = [occurrence.date.weekday]
    dates = [occurrence.date]
  }

  /// Something of every week.
  init(_ slot: WeeklySlot, _ words: SlotWords, _ meeting: MeetingPlace) {
    self.init(slot, words.formal(slot), meeting, isHeld: true)
  }

  /// The part that is the same for a week and for a date.
  private init(_ slot: WeeklySlot, _ what: String, _ meeting: MeetingPlace, isHeld: Bool) {
    let start = slot.span?.figures ?? slot.at.time.figures
    weekdays = [slot.at.weekday]
    time = slot.activity == .materialDeadline ? "до\u{A0}\(start)" : start
    self.what = what + (isHeld ? meeting.remark(on: slot) : "")
    self.isHeld = isHeld
    place = isHeld ? meeting.place(of: slot) : nil
    task = isHeld ? slot.task?.typeset : nil
  }

  /// «вт, чт»; of dates «вт, 24 ноября и 1 декабря».
  var day: String {
    let names = weekdays.map(\.russianShort).joined(separator: ", ")
    return dates.isEmpty ? names : "\(names), \(dates.russianDays)"
  }

  /// What is the same on several days of a week, or on several dates of one weekday, in one row.
  static func merged(_ entries: [NoticeEntry]) -> [NoticeEntry] {
    var merged: [NoticeEntry] = []
    for entry in entries {
      guard let index = merged.firstIndex(where: { $0.takes(entry) }) else {
        merged.append(entry)
        continue
      }
      merged[index].weekdays += entry.weekdays.filter { !merged[index].weekdays.contains($0) }
      merged[index].dates += entry.dates
    }
    return merged
  }

  /// Whether the other differs in its days alone; dates are joined within one weekday only.
  private func takes(_ other: NoticeEntry) -> Bool {
    guard dates.isEmpty || weekdays == other.weekdays else { return false }
    var other = other
    (other.weekdays, other.dates) = (weekdays, dates)
    return self == other
  }
}
