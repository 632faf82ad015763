import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText

/// Makes what a group has on a day anew, as changes say.
struct SlotRemaker {
  private let group: Group.ID
  private let timetable: Timetable

  init(_ group: Group.ID, in timetable: Timetable) {
    (self.group, self.timetable) = (group, timetable)
  }

  private var institution: Institution { timetable.institution }

  /// What was planned for a day, as the effect makes it.
  func remade(_ dated: DatedSlot, by effect: LessonEffect, _ changes: [DayChange.ID]) -> DatedSlot {
    let old = dated.slot
    let date = effect.move?.date ?? dated.date
    var slot = old
    if old.isLessonOfTimetable {
      slot = self.slot(of: lesson(old, effect, on: date), effect.format, on: date)
    }
    if date == dated.date, effect.format == nil { slot.activity = old.activity }
    if effect.format == .faceToFace, old.activity == .videoLesson {
      slot.meet(in: room(of: effect, on: date))
    }
    slot.at = WeeklyTime(
      weekday: date == dated.date ? old.at.weekday : date.weekday,
      time: slot.at.time
    )
    if let move = effect.move, !old.isLessonOfTimetable {
      slot.spans = move.spans(insteadOf: old.spans)
      slot.at.time = slot.spans.first?.start ?? move.start ?? old.at.time
    }
    slot.part = old.part
    slot.hours = hours(of: slot, insteadOf: old)
    if let substitute = effect.substitute {
      slot.take(substitute, insteadOf: teachers(replacedBy: changes))
    }
    slot.range = changes.last.map { institution[$0].place } ?? old.range
    return DatedSlot(slot, on: date)
  }

  /// A lesson that the timetable does not have.
  func added(_ spans: [TimeRange], by change: DayChange, on date: CalendarDate) -> WeeklySlot {
    var lesson = Lesson(
      weekday: date.weekday,
      spans: spans,
      academicHours: institution[group].academicHour.hours(in: spans).map(Hours.whole),
      range: change.place
    )
    lesson.traits.take(change.effect)
    if case .teacher(let teacher) = change.effect.substitute {
      lesson.traits.teachers = [GroupTeacher(teacher)]
    }
    var slot = self.slot(of: lesson, change.effect.format, on: date)
    slot.part = .additional
    return slot
  }

  private func slot(
    of lesson: Lesson,
    _ format: ChangedFormat?,
    on date: CalendarDate
  ) -> WeeklySlot {
    let group = institution[group].asOf(date)
    let period = timetable.period(of: self.group, on: date)
    let learning = period.map { group.distance(on: institution[$0].ground) }
    var lesson = lesson
    switch format {
    case .faceToFace: return timetable.maker(group).slotFaceToFace(of: lesson)
    case .distance(nil):
      lesson.traits.format = (learning ?? group.distance).format.value ?? .synchronous
    case .distance, nil: break
    }
    return timetable.maker(group).slot(of: lesson, in: learning)
  }

  /// That which the change names, else the group's; another place has not the group's room.
  private func room(of effect: LessonEffect, on date: CalendarDate) -> Place {
    let group = institution[group].asOf(date)
    let usual = effect.site == nil ? group.room.value : nil
    return .room(site: effect.site ?? group.site, name: effect.room ?? usual)
  }

  private func lesson(_ slot: WeeklySlot, _ effect: LessonEffect, on date: CalendarDate) -> Lesson {
    let own = institution[group].asOf(date).lessons.first { $0.range == slot.range }
    let old = slot.spans.isEmpty ? own?.spans ?? [] : slot.spans
    let spans = effect.move?.spans(insteadOf: old) ?? old
    var lesson = Lesson(
      weekday: date.weekday,
      spans: spans.isEmpty ? old : spans,
      academicHours: slot.hours,
      range: slot.range
    )
    lesson.traits = slot.traits
    (lesson.traits.weeks, lesson.traits.dates) = (nil, nil)
    lesson.traits.take(effect)
    return lesson
  }

  /// Those of a lesson that is as long as it was, else by its length.
  func hours(of slot: WeeklySlot, insteadOf old: WeeklySlot) -> Hours {
    let minutes = { (slot: WeeklySlot) in slot.spans.reduce(0) { $0 + $1.minutes } }
    if minutes(slot) == minutes(old) || slot.spans.isEmpty || old.spans.isEmpty { return old.hours }
    return institution[group].academicHour.hours(in: slot.spans).map(Hours.whole) ?? old.hours
  }

  /// The teachers whose lessons somebody else gives; empty where no line says who is away.
  private func teachers(replacedBy changes: [DayChange.ID]) -> [Teacher.ID] {
    changes.compactMap { institution[$0].absent }
  }
}

extension LessonTraits {
  fileprivate mutating func take(_ effect: LessonEffect) {
    if let room = effect.room { rooms = RoomName.all(in: room).map(\.text) }
    if let other = effect.site {
      site = other
      if effect.room == nil { rooms = [] }
    }
    switch effect.format {
    case .faceToFace, .distance(nil): format = nil
    case .distance(let own): format = own
    case nil: break
    }
    partners += effect.partners.filter { !partners.contains($0) }
  }
}

extension WeeklySlot {
  /// Whether it is a lesson of the weekly timetable, whatever a period has made of it.
  fileprivate var isLessonOfTimetable: Bool {
    switch part {
    case .group, .subgroup, .pupil, .additional: true
    case .video, .material, .deadline, .mailing, .consultation, .checking, .feedback: false
    }
  }

  /// Makes a lesson on screen one in a room.
  fileprivate mutating func meet(in place: Place) {
    (activity, self.place, screenMinutes) = (.faceToFaceLesson, place, nil)
  }

  /// Puts somebody else in the place of those who are not there; of the main teacher, where nobody is named.
  fileprivate mutating func take(
    _ substitute: LessonEffect.Substitute,
    insteadOf absent: [Teacher.ID]
  ) {
    let absent = absent.isEmpty ? [due ?? teachers.first].compactMap(\.self) : absent
    let isMain = due.map(absent.contains) ?? true
    teachers.removeAll(where: absent.contains)
    if case .teacher(let teacher) = substitute {
      teachers.removeAll { $0 == teacher }
      teachers.insert(teacher, at: isMain ? 0 : teachers.count)
      due = isMain ? teacher : due
    } else if isMain {
      due = nil
    }
    traits.teachers = teachers.map { GroupTeacher($0) }
  }
}
