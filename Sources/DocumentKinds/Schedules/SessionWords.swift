import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// What a family reads of a session.
struct SessionWords {
  let group: Group
  let institution: Institution
  /// The teacher who reads it, and need not be told of themselves.
  private let reader: Teacher.ID?

  init(of group: Group, in institution: Institution, for reader: Teacher.ID? = nil) {
    self.group = group
    self.institution = institution
    self.reader = reader
  }

  /// «онлайн-занятие, подгруппа 1», «сдать задание».
  func words(_ session: Session) -> String {
    let changed = group.changes.isEmpty ? group : group.asOf(session.date)
    let period = session.period.map { institution[$0] }
    let words = SessionWords(
      of: changed.learning(in: period),
      in: institution
    ).words(session.activity, in: session.traits)
    return words + remark(on: session.datedTraits)
  }

  private func words(_ activity: SessionActivity, in traits: LessonTraits) -> String {
    switch activity {
    case .faceToFaceLesson:
      (traits.room ?? group.room).map { "занятие, кабинет\u{A0}\($0)" } ?? "занятие"
    case .onlineLesson: "онлайн-занятие" + screenTime
    case .lessonRelease: "материалы занятия: выполнить в\u{A0}удобное время"
    case .videoLesson: "видеозанятие" + screenTime
    case .materialRelease(let index): release(index)
    case .materialDeadline(let index): deadline(index)
    case .mailing: "рассылка заданий"
    case .consultation: "консультация"
    case .checking: "проверка работ"
    case .feedback: "обратная связь по\u{A0}работам"
    }
  }

  /// The same without tasks and minutes, for the narrow columns of a week.
  func shortWords(_ slot: WeeklySlot) -> String {
    shortWords(slot.activity, inRoom: slot.traits.room ?? group.room) + remark(on: slot.traits)
  }

  /// What is particular about a lesson, save the room, with a comma before it.
  private func remark(on traits: LessonTraits) -> String {
    var traits = traits
    if traits.teacher == reader { traits.teacher = nil }
    let words = LessonWords(institution: institution)(traits, withoutRoom: true)
    return words.map { ", \($0)" } ?? ""
  }

  private func shortWords(_ activity: SessionActivity, inRoom room: String?) -> String {
    switch activity {
    case .faceToFaceLesson: room.map { "кабинет\u{A0}\($0)" } ?? "очно"
    case .onlineLesson: "онлайн-занятие"
    case .lessonRelease: "материалы занятия"
    case .videoLesson: "видеозанятие"
    case .materialRelease: "новое задание"
    case .materialDeadline: "сдать задание"
    case .mailing: "рассылка заданий"
    case .consultation: "консультация"
    case .checking: "проверка работ"
    case .feedback: "обратная связь"
    }
  }

  /// Where the session is: a label that is seen before the words are read.
  func badge(_ activity: SessionActivity) -> Inline {
    switch activity {
    case .faceToFaceLesson: .badge("очно", .neutral)
    case .materialDeadline: .badge("срок", .attention)
    case .onlineLesson, .lessonRelease, .videoLesson, .materialRelease, .mailing, .consultation,
      .checking, .feedback:
      .badge("дистанционно", .good)
    }
  }

  private var screenTime: String {
    group.distance.screenMinutes.map { ", \($0.value.minuteCount) на\u{A0}экране" } ?? ""
  }

  private func release(_ index: Int) -> String {
    let material = group.distance.special.materials[index]
    let minutes = material.minutes.map { " (\($0.value.minuteCount) работы)" } ?? ""
    let place = material.place.map { ", где: \($0.typeset)" } ?? ""
    return "новое задание\(title(material))\(minutes)\(place)"
  }

  private func deadline(_ index: Int) -> String {
    "сдать задание\(title(group.distance.special.materials[index]))"
  }

  private func title(_ material: Material) -> String {
    material.task.map { ": \($0.typeset)" } ?? ""
  }
}

extension Session {
  /// What is particular about the lesson and not told by its date and period.
  var datedTraits: LessonTraits {
    var traits = traits
    traits.weeks = nil
    if period != nil { traits.format = nil }
    return traits
  }
}

extension Group {
  /// The group with what it does in the period as its distance learning.
  fileprivate func learning(in period: DistancePeriod?) -> Group {
    guard let period, !groundLearning.isEmpty else { return self }
    var group = self
    group.distance = distance(on: period.ground)
    return group
  }
}
