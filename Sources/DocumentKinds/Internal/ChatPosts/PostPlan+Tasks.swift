import CivilTime
import Documents
import InstitutionModel
import Regulation
import Russian
import Schema
import Timetable

/// What pupils are given, have to hand in, and may ask.
extension PostPlan {
  func task(_ release: Occurrence) -> ChatPost? {
    guard let window = days.after(release.start, on: release.date) else { return nil }
    let until = planned.first {
      $0.activity == .materialDeadline && $0.slot.task == release.slot.task
        && ($0.date, $0.start) > (release.date, release.start)
    }
    let facts = [
      release.slot.minutes.map { "На работу нужно около \($0) минут." },
      until.map { "Сдать: \($0.date.dayWithWeekday), \(hours(of: $0))." },
      place(of: release),
    ]
    return post(
      .task,
      window,
      ("Новое задание" + (release.slot.task.map { ": \($0)" } ?? "")).withFullStop,
      facts.compactMap(\.self).joined(separator: " ")
    )
  }

  /// `nil` for a task whose own post is as late.
  func deadline(_ deadline: Occurrence) -> ChatPost? {
    let release = planned.last {
      $0.isHeld && $0.activity == .materialRelease && $0.slot.task == deadline.slot.task
        && $0.date == deadline.date && $0.start <= deadline.start
    }
    let told = release.flatMap { task($0)?.window.span.end }
    let today = days.window(
      deadline.date,
      from: (told ?? days.hours.start).minutes,
      to: deadline.start.minutes - 120
    )
    if release != nil, today == nil { return nil }
    let window = today ?? days.reminder(of: deadline.date, at: deadline.start)
    let day = day(deadline.date, seenFrom: window)
    return post(
      .deadline,
      window,
      ("\(day), \(hours(of: deadline))\u{A0}– срок задания"
        + (deadline.slot.task.map { ": \($0)" } ?? "")).withFullStop,
      "Не успеваете к сроку\u{A0}– напишите педагогу."
    )
  }

  func mailing(_ mailing: Occurrence) -> ChatPost? {
    days.after(mailing.start, on: mailing.date).map { window in
      let when =
        mailing.start.minutes > window.span.start.minutes ? " в \(mailing.start.figures)" : ""
      return post(
        .mailing,
        window,
        "Сегодня, \(mailing.date.dayWithWeekday),\(when) каждому отправлены задания на неделю.",
        [place(of: mailing), "Не пришли\u{A0}– напишите педагогу."].compactMap(\.self)
          .joined(separator: " ")
      )
    }
  }

  func consultation(_ consultation: Occurrence) -> ChatPost? {
    let window =
      days.morning(of: consultation.date, before: consultation.start)
      ?? days.reminder(of: consultation.date, at: consultation.start)
    let day = day(consultation.date, seenFrom: window)
    return post(
      .consultation,
      window,
      "\(day), \(spokenHours(of: consultation))\u{A0}– консультация педагога.",
      [place(of: consultation), "Приготовьте вопросы по заданиям."].compactMap(\.self)
        .joined(separator: " ")
    )
  }

  func feedback(_ feedback: Occurrence) -> ChatPost? {
    let window =
      days.window(feedback.date, from: feedback.start.minutes - 240, to: feedback.start.minutes)
      ?? days.reminder(of: feedback.date, at: feedback.start)
    let day = day(feedback.date, seenFrom: window)
    return post(
      .feedback,
      window,
      "\(day), \(spokenHours(of: feedback))\u{A0}– обратная связь по работам недели.",
      [place(of: feedback), "Посмотрите замечания и спросите, если что-то непонятно."]
        .compactMap(\.self).joined(separator: " ")
    )
  }

  /// «Где: чат группы.»; `nil` where nobody has said.
  private func place(of occurrence: Occurrence) -> String? {
    let group = occurrence.period.map { source.group(week.group, in: $0) } ?? group
    return MeetingPlace(group.distance, in: source.institution).place(of: occurrence.slot)
      .map { "Где: \($0)".withFullStop }
  }
}
