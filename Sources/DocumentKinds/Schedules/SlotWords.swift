import Documents
import InstitutionModel
import Russian
import Timetable

/// What is said of a slot of the week, or of one of its days.
struct SlotWords {
  private let source: PublicSource
  /// The teacher who reads it, and need not be told of themselves.
  private let reader: Teacher.ID?

  init(in source: PublicSource, for reader: Teacher.ID? = nil) {
    self.source = source
    self.reader = reader
  }

  /// «онлайн-занятие, подгруппа 1», «сдать задание».
  func dated(_ occurrence: Occurrence) -> String {
    let slot = occurrence.slot
    if let name = occurrence.nameOfDayOff { return "занятия нет: \(name.typeset)" }
    let name = ActivityPhrases(slot.activity).dated
    return name + details(of: slot) + remark(on: occurrence.datedTraits)
  }

  /// The same without tasks and minutes, for the narrow columns of a week.
  func weekly(_ slot: WeeklySlot) -> String {
    let room = slot.place.room.map { "кабинет\u{A0}\($0)" }
    return (room ?? ActivityPhrases(slot.activity).weekly) + remark(on: slot.traits)
  }

  /// «онлайн-занятие, 2 академических часа, подгруппа 1»: beside time, task and place.
  func formal(_ occurrence: Occurrence) -> String {
    if let name = occurrence.nameOfDayOff { return "занятия нет: \(name.typeset)" }
    return formal(occurrence.slot, occurrence.datedTraits)
  }

  /// The same of something of every week.
  func formal(_ slot: WeeklySlot) -> String { formal(slot, slot.traits) }

  private func formal(_ slot: WeeklySlot, _ traits: LessonTraits) -> String {
    let hours = slot.hours.isZero ? "" : ", \(slot.hours.whole.fullAcademicHourCount)"
    let isRelease = slot.activity == .materialRelease
    let time = isRelease ? slot.minutes.map { " (\($0.minuteCount) работы)" } ?? "" : ""
    return ActivityPhrases(slot.activity).formal + time + hours + remark(on: traits)
  }

  /// Where it is: a label that is seen before the words are read.
  func badge(_ occurrence: Occurrence) -> Inline {
    guard occurrence.isHeld else { return .badge("выходной", .neutral) }
    return switch occurrence.activity {
    case .faceToFaceLesson: .badge("очно", .neutral)
    case .materialDeadline: .badge("срок", .attention)
    case .onlineLesson, .lessonRelease, .videoLesson, .materialRelease, .mailing, .consultation,
      .checking, .feedback:
      .badge("дистанционно", .good)
    }
  }

  /// Room, minutes, task: what only some activities have, with what leads over to it.
  private func details(of slot: WeeklySlot) -> String {
    let task = slot.task.map { ": \($0.typeset)" } ?? ""
    switch slot.activity {
    case .faceToFaceLesson:
      return slot.place.room.map { ", кабинет\u{A0}\($0)" } ?? ""
    case .onlineLesson, .videoLesson:
      return slot.screenMinutes.map { ", \($0.minuteCount) на\u{A0}экране" } ?? ""
    case .materialRelease:
      let minutes = slot.minutes.map { " (\($0.minuteCount) работы)" } ?? ""
      return task + minutes + (slot.place.words.map { ", где: \($0)" } ?? "")
    case .materialDeadline: return task
    case .lessonRelease, .mailing, .consultation, .checking, .feedback: return ""
    }
  }

  /// What is particular about a lesson, save the room, with a comma before it.
  private func remark(on traits: LessonTraits) -> String {
    var traits = traits
    if traits.teacher == reader { traits.teacher = nil }
    let words = LessonWords(source: source)(traits, withoutRoom: true)
    return words.map { ", \($0)" } ?? ""
  }
}

extension Occurrence {
  /// Whether readers are told of it: it takes place, or they may ask why it does not.
  var isTold: Bool { isHeld || nameOfDayOff != nil }

  /// What the day is called that takes it away; `nil` for what takes place, or falls out for another
  /// reason.
  var nameOfDayOff: String? {
    switch state {
    case .dayOff(let name): activity == .materialDeadline ? nil : name
    case .planned, .suspended, .replaced: nil
    }
  }

  /// What is particular about the lesson and not told by its date and period.
  fileprivate var datedTraits: LessonTraits {
    var traits = slot.traits
    traits.weeks = nil
    if period != nil { traits.format = nil }
    return traits
  }
}

extension Place {
  /// The room as it is written; `nil` where there is none.
  var room: String? {
    switch self {
    case .room(_, let name): name
    case .platform, .chat, .stated: nil
    }
  }

  /// «12», «Сферум», «VK Мессенджер»; `nil` where nobody has said.
  var words: String? {
    switch self {
    case .room(_, let name): name
    case .platform(let name), .chat(let name): name
    case .stated(let text): text?.typeset
    }
  }
}
