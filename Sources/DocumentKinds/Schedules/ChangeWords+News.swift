import CivilTime
import InstitutionModel
import Russian
import Schema
import Timetable

/// What families are told of a change, so that the first words say it.
extension ChangeWords {
  /// The news, then what becomes of its deadline and of hours that are lost.
  func news(of lesson: Occurrence) -> String {
    ([headline(of: lesson)] + consequences(of: lesson)).joined(separator: " ")
  }

  /// Until when a material is to be done that comes later, and when lost hours are given.
  func consequences(of lesson: Occurrence) -> [String] {
    let deadline = lesson.activity == .materialRelease ? source.deadline(following: lesson) : nil
    return [deadline.map(headline), promise(on: lesson)].compactMap(\.self)
  }

  /// «2 академических часа проведём дополнительно, о\u{A0}дне сообщим.»; `nil` where none are lost.
  func promise(on lesson: Occurrence) -> String? {
    LostHours(of: lesson, in: source)?.words.withFullStop
  }

  /// «Занятие 25 ноября (среда) переносится на\u{A0}28 ноября (суббота), 12:00–13:40».
  func headline(of lesson: Occurrence) -> String {
    guard let change = lesson.change else { return "" }
    let dated = change.was ?? DatedSlot(lesson.slot, on: lesson.date)
    let words = about(lesson)
    guard let becomes = change.becomes else {
      return words.cancellation(of: dated, change).typeset.withFullStop
    }
    guard let was = change.was else { return words.addition(becomes).typeset.withFullStop }
    return words.transfer(of: lesson, was, becomes, change).typeset.withFullStop
  }

  private func cancellation(of dated: DatedSlot, _ change: ChangedDay) -> String {
    let name = change.was == nil ? "дополнительное занятие" : name(of: dated)
    if let was = change.was, let station = change.onTheWay {
      return "\(name)\(moved(was, to: station)) отменяется".capitalizedFirst
    }
    let start = "\(dated.date.dayWithWeekday) в\u{A0}\(dated.slot.at.time.figures)"
    guard let hours = cancelledHours(of: change) else {
      return "\(name) \(start) отменяется".capitalizedFirst
    }
    return "\(hours.subject) занятия\(ofSubgroup(dated)) \(dated.date.dayWithWeekday) \(hours.verb)"
      .capitalizedFirst
  }

  /// «Дополнительное занятие: 11 декабря (пятница), 16:00–16:45, кабинет 35».
  private func addition(_ becomes: DatedSlot) -> String {
    let place = becomes.slot.place.words(in: source.institution)
    let parts = [becomes.date.dayWithWeekday, becomes.hours, place, partners(of: becomes.slot)]
    return "Дополнительное занятие: " + parts.compactMap(\.self).joined(separator: ", ")
  }

  /// «\u{A0}подгруппы\u{A0}1» of an hour's lesson; nothing of a whole group's.
  private func ofSubgroup(_ dated: DatedSlot) -> String {
    guard case .subgroup(let name) = dated.slot.part else { return "" }
    return "\u{A0}подгруппы\u{A0}\(name)"
  }

  /// What it is, then what is otherwise, the time first.
  private func transfer(
    of lesson: Occurrence,
    _ was: DatedSlot,
    _ becomes: DatedSlot,
    _ change: ChangedDay
  ) -> String {
    let facets = differences(was, becomes, change)
    let hours = cancelledHours(of: change)
    let station = hours == nil ? change.onTheWay : nil
    let isMoved = facets.contains(.time) || station != nil
    let fewer = facets.contains(.teacher) ? withoutSome(lesson, was, becomes) : nil
    let isOther = facets.contains(.teacher) && fewer == nil
    let clauses = [
      isMoved ? move(station ?? was, becomes) : nil, manner(facets, was, becomes, fewer),
      isOther ? teacher(was, becomes) : nil,
    ].compactMap(\.self)
    guard let hours else {
      var name = subject(of: lesson, was, after: station)
      if isOther, clauses.count == 1, !becomes.isOpen {
        name.replacePrefix(noun(was), with: was.slot.activity.accusative)
      }
      let time = " в\u{A0}\(becomes.slot.at.time.figures)"
      let start = isMoved || name.hasSuffix(time) ? "" : time
      let what = clauses.isEmpty ? "состоится" : clauses.joined(separator: "; ")
      return "\(name)\(start) \(what)".capitalizedFirst
    }
    let rest = isMoved ? nil : CancelledHours.rest(becomes, of: was).map { ": \($0)" }
    let lead =
      "\(hours.subject) занятия\(ofSubgroup(was)) \(was.date.dayWithWeekday) \(hours.verb)"
    return ([lead + (rest ?? "")] + clauses).joined(separator: "; ").capitalizedFirst
  }

  private func move(_ was: DatedSlot, _ becomes: DatedSlot) -> String {
    let day = was.date == becomes.date ? "" : "\(becomes.date.dayWithWeekday), "
    let old = was.date == becomes.date ? "с\u{A0}\(was.hours) " : ""
    return "переносится \(old)на\u{A0}\(day)\(becomes.hours)"
  }

  /// «пройдёт в\u{A0}кабинете 36 вместо\u{A0}3, вместе с\u{A0}группой 2».
  private func manner(
    _ facets: [ChangeFacet],
    _ was: DatedSlot,
    _ becomes: DatedSlot,
    _ withoutSome: String?
  ) -> String? {
    let words = facets.compactMap { facet -> String? in
      switch facet {
      case .time, .teacher: nil
      case .place: room(was.slot.place, becomes.slot.place)
      case .format: "\(way(becomes.slot)) вместо \(genitive(was.slot))"
      case .partners: told(.partners, becomes, beside: was)
      }
    }
    let all = words + [withoutSome].compactMap(\.self)
    return all.isEmpty ? nil : "пройдёт " + all.joined(separator: ", ")
  }

  /// Rooms with numbers of one building can be said in one breath.
  private func room(_ was: Place, _ becomes: Place) -> String {
    if case .room(let site, let old?) = was, case .room(site, let new?) = becomes,
      old.isNumberOfRoom, new.isNumberOfRoom
    {
      return "в\u{A0}кабинете\u{A0}\(new.besideRoomWord) вместо\u{A0}\(old.besideRoomWord)"
    }
    let (here, there) = (place(becomes, beside: was), place(was, beside: becomes))
    let planned = there.isEmpty ? "" : " (по\u{A0}расписанию\u{A0}– \(there))"
    return "в\u{A0}другом месте" + (here.isEmpty ? "" : ": \(here)") + planned
  }

  /// Who gives it, and who would have by the timetable.
  private func teacher(_ was: DatedSlot, _ becomes: DatedSlot) -> String {
    guard !becomes.isOpen else { return "состоится: педагог уточняется" }
    let verbs = becomes.slot.activity.verbOfGiving
    let verb = becomes.slot.teachers.count > 1 ? verbs.several : verbs.one
    let planned = was.isOpen ? "" : " (по\u{A0}расписанию\u{A0}– \(names(of: was.slot.teachers)))"
    return "\(verb) \(names(of: becomes.slot.teachers))\(planned)"
  }

  func noun(_ dated: DatedSlot) -> String {
    switch dated.slot.activity {
    case .faceToFaceLesson, .onlineLesson, .lessonRelease, .videoLesson: "занятие"
    case .materialDeadline: "срок задания"
    case .materialRelease, .mailing, .consultation, .checking, .feedback:
      ActivityPhrases(dated.slot.activity).weekly
    }
  }

  /// How a lesson is held.
  private func way(_ slot: WeeklySlot) -> String {
    switch slot.activity {
    case .faceToFaceLesson: "очно" + (slot.place.room.map { " (\($0.asRoom))" } ?? "")
    case .onlineLesson, .videoLesson: "онлайн"
    case .lessonRelease: "по\u{A0}материалам в\u{A0}удобное время"
    case .materialRelease, .materialDeadline, .mailing, .consultation, .checking, .feedback:
      "иначе"
    }
  }

  /// «вместо» of this.
  private func genitive(_ slot: WeeklySlot) -> String {
    switch slot.activity {
    case .faceToFaceLesson: "очного занятия"
    case .onlineLesson: "онлайн-занятия"
    case .lessonRelease: "материалов занятия"
    case .videoLesson: "видеозанятия"
    case .materialRelease: "нового задания"
    case .materialDeadline: "срока задания"
    case .mailing: "рассылки заданий"
    case .consultation: "консультации"
    case .checking: "проверки работ"
    case .feedback: "обратной связи"
    }
  }
}

extension String {
  /// Whether «кабинет» stands before it: one room with a number.
  fileprivate var isNumberOfRoom: Bool {
    let rooms = RoomName.all(in: self)
    return rooms.count == 1 && rooms[0].isNumber
  }

  /// Puts other words in the place of those that it begins with.
  fileprivate mutating func replacePrefix(_ old: String, with new: String) {
    if hasPrefix(old) { self = new + dropFirst(old.count) }
  }
}
