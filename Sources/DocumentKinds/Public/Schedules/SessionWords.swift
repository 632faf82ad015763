import Documents
import InstitutionModel
import Russian
import SourceText
import Timetable

/// What a family reads of a session.
struct SessionWords {
  let group: Group

  init(of group: Group) { self.group = group }

  /// «онлайн-занятие», «сдать задание».
  func words(_ activity: SessionActivity) -> String {
    switch activity {
    case .faceToFaceLesson: group.room.map { "занятие, кабинет\u{A0}\($0)" } ?? "занятие"
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
  func shortWords(_ activity: SessionActivity) -> String {
    switch activity {
    case .faceToFaceLesson: group.room.map { "кабинет\u{A0}\($0)" } ?? "очно"
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
