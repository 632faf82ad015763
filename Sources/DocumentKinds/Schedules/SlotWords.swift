import CivilTime
import InstitutionModel
import Russian
import Timetable

/// What is said of a slot of the week, or of one of its days.
struct SlotWords {
  private let source: PublicSource
  /// The teacher who reads it, and need not be told of themselves.
  private let reader: Teacher.ID?
  /// The period whose week is told; `nil` for the ordinary one.
  private let period: DistancePeriod.ID?
  /// The program that the reader knows it is of; `nil` where they do not.
  private let program: Program.ID?

  /// Who reads it, of which period and which program; what the reader knows is not told.
  init(
    in source: PublicSource,
    for reader: Teacher.ID? = nil,
    during period: DistancePeriod.ID? = nil,
    of program: Program.ID? = nil
  ) {
    self.source = source
    self.reader = reader
    self.period = period
    self.program = program
  }

  /// «онлайн-занятие, подгруппа 1», «сдать задание».
  ///
  /// - Parameters:
  ///   - occurrence: What is told.
  ///   - hasPlace: Whether building and room are told elsewhere.
  ///   - seen: What stands before the words.
  /// - Returns: The words beside day and time.
  func dated(
    _ occurrence: Occurrence,
    withoutPlace hasPlace: Bool = false,
    beside seen: ChangeWords.Seen = .nothing
  ) -> String {
    let slot = occurrence.slot
    if let name = occurrence.nameOfDayOff { return "занятия нет: \(name.typeset)" }
    let change = ChangeWords(in: source, beside: seen)
    if let lost = change.lost(occurrence) { return lost }
    let name = ActivityPhrases(slot.activity).dated
    var traits = traits(of: occurrence)
    let isInRoom = slot.activity == .faceToFaceLesson
    if hasPlace { traits.site = nil }
    return name + (hasPlace && isInRoom ? "" : details(of: slot)) + remark(on: traits)
      + remark(onDayOf: occurrence) + change.remark(on: occurrence)
  }

  /// The same without tasks and minutes, for the narrow columns of a week.
  func weekly(_ slot: WeeklySlot) -> String {
    nameOfWeek(slot) + remark(on: traits(of: slot))
  }

  /// The same of one day, with what is particular on it.
  func weekly(_ occurrence: Occurrence) -> String {
    nameOfWeek(occurrence.slot) + remark(on: traits(of: occurrence))
  }

  /// The room, else what is done.
  private func nameOfWeek(_ slot: WeeklySlot) -> String {
    slot.place.room?.asRoom ?? ActivityPhrases(slot.activity).weekly
  }

  /// «онлайн-занятие, 2 академических часа, подгруппа 1»: beside time, task and place.
  ///
  /// - Parameters:
  ///   - occurrence: What is told.
  ///   - hasChange: Whether it is told elsewhere what changes have made of it.
  /// - Returns: The words beside day and time.
  func formal(_ occurrence: Occurrence, withoutChange hasChange: Bool = false) -> String {
    if let name = occurrence.nameOfDayOff { return "занятия нет: \(name.typeset)" }
    let words = formal(occurrence.slot, traits(of: occurrence)) + remark(onDayOf: occurrence)
    if hasChange { return words }
    let change = ChangeWords(in: source)
    return change.lost(occurrence) ?? words + change.remark(on: occurrence)
  }

  /// Why a Monday's lesson is on a Saturday.
  private func remark(onDayOf occurrence: Occurrence) -> String {
    occurrence.weekdayInstead.map { ", \($0.asTimetable.typeset)" } ?? ""
  }

  /// The same of something of every week.
  func formal(_ slot: WeeklySlot) -> String { formal(slot, traits(of: slot)) }

  /// Name, amount and what is particular; time and place are told beside it.
  private func formal(_ slot: WeeklySlot, _ traits: LessonTraits) -> String {
    ActivityPhrases(slot.activity).formal + amount(of: slot) + remark(on: traits)
  }

  /// How much it is, told once: a task is work of so many minutes, all else hours of the plan.
  private func amount(of slot: WeeklySlot) -> String {
    if slot.activity == .materialRelease, let minutes = slot.minutes {
      return " (\(minutes.minuteCount) работы)"
    }
    return slot.hours.isZero ? "" : ", \(slot.hours.academic)"
  }

  /// Room, minutes, task: what only some activities have, with what leads over to it.
  private func details(of slot: WeeklySlot) -> String {
    let task = slot.task.map { ": \($0.typeset)" } ?? ""
    switch slot.activity {
    case .faceToFaceLesson:
      return slot.place.room.map { ", \($0.asRoom)" } ?? ""
    case .onlineLesson, .videoLesson:
      return slot.screenMinutes.map { ", \($0.minuteCount) на\u{A0}экране" } ?? ""
    case .materialRelease:
      let minutes = slot.minutes.map { " (\($0.minuteCount) работы)" } ?? ""
      return task + minutes + (slot.place.whereabouts ?? "")
    case .materialDeadline: return task
    case .mailing, .consultation, .checking, .feedback: return slot.place.whereabouts ?? ""
    case .lessonRelease: return ""
    }
  }

  /// What is particular on a date, without partners whose lessons go otherwise.
  private func traits(of occurrence: Occurrence) -> LessonTraits {
    together(occurrence.slot, occurrence.datedTraits, in: occurrence.period)
  }

  /// What is particular in a week of the period.
  private func traits(of slot: WeeklySlot) -> LessonTraits {
    together(slot, slot.traits, in: period)
  }

  /// The traits without those partners whose lessons go otherwise in the period.
  private func together(
    _ slot: WeeklySlot,
    _ traits: LessonTraits,
    in period: DistancePeriod.ID?
  ) -> LessonTraits {
    var traits = traits
    // Who learns at a screen need not know where the lesson would have been.
    if slot.activity != .faceToFaceLesson { traits.site = nil }
    guard let period, !traits.partners.isEmpty else { return traits }
    traits.partners.removeAll { partner in
      !source.timetable.series(of: partner).contains {
        ($0.period == period || $0.change != nil) && $0.standing == .held && $0.slot.at == slot.at
          && $0.slot.activity == slot.activity
      }
    }
    return traits
  }

  /// What is particular about a lesson, save the room, with a comma before it.
  private func remark(on traits: LessonTraits) -> String {
    var traits = traits
    traits.teachers.removeAll { $0.teacher == reader }
    let words = LessonWords(source: source, program: program)(traits, withoutRoom: true)
    return words.map { ", \($0)" } ?? ""
  }
}

extension Occurrence {
  /// Whether readers are told of it: it takes place, or they may ask why it does not.
  var isTold: Bool {
    switch state {
    case .planned, .cancelled, .moved: true
    case .dayOff, .otherWeekday, .suspended, .replaced: nameOfDayOff != nil
    }
  }

  /// What the day is called that takes it away: «Новогодние каникулы», «нерабочий день»; `nil` for what takes place, or falls out for another
  /// reason.
  var nameOfDayOff: String? {
    switch state {
    case .dayOff(let name): activity == .materialDeadline ? nil : name ?? "нерабочий день"
    case .otherWeekday(let weekday):
      activity == .materialDeadline ? nil : "день \(weekday.asTimetable)"
    case .planned, .suspended, .replaced, .cancelled, .moved: nil
    }
  }

  /// What is particular about the lesson and not told by its date and period.
  fileprivate var datedTraits: LessonTraits {
    var traits = slot.traits
    traits.weeks = nil
    // What a change makes of a lesson on one day is so on no other.
    if let change { traits.format = change.was?.slot.traits.format }
    if period != nil { traits.format = nil }
    return traits
  }
}

extension Weekday {
  /// «по расписанию понедельника».
  var asTimetable: String { "по расписанию \(russianGenitive)" }
}

extension Place {
  /// The room as it is written; `nil` where there is none.
  var room: String? {
    switch self {
    case .room(_, let name): name
    case .platform, .chat, .stated: nil
    }
  }

  /// «, где: чат», «, в Сферуме»: what an author says of it; `nil` where nobody has.
  fileprivate var whereabouts: String? {
    switch self {
    case .stated(let text?): ", " + (text.saysWhere ? "" : "где: ") + text.typeset
    case .room, .platform, .chat, .stated(nil): nil
    }
  }
}

extension String {
  /// Whether it answers «где» by itself: «в чате», «по телефону».
  fileprivate var saysWhere: Bool {
    let prepositions = ["в", "во", "на", "по", "через", "у", "из", "лично"]
    return prepositions.contains(lowercased().split(separator: " ").first.map(String.init) ?? "")
  }
}
