import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// What families have to know of distance periods; of one without a signed order nothing is told.
extension PostPlan {
  /// Those that cover the group and are decided.
  var periods: [DistancePeriod.ID] {
    source.institution.periodIDs.filter {
      let period = source.institution[$0]
      return period.coverage.contains(week.group) && !period.isDraft && moves(in: $0)
    }
  }

  /// Whether lessons go otherwise than usual in it.
  private func moves(in period: DistancePeriod.ID) -> Bool {
    switch NoticeStanding(source.group(week.group, in: period), in: source.timetable) {
    case .moved, .suspended: true
    case .always: false
    }
  }

  /// On the last working day before, or, where the order is not older, on the first day.
  func beginning(of id: DistancePeriod.ID) -> ChatPost? {
    let period = source.institution[id]
    let (first, ordered) = (period.first.value, period.directive?.value.date)
    let eve = days.workingDay(before: first, within: 3).flatMap { day in
      ordered.map { $0 > day } == true ? nil : day
    }
    let day = eve ?? first
    guard week.days.contains(day) else { return nil }
    let term = PublicPeriod(period).term
    let isSuspended = source.group(week.group, in: id).distance.isSuspended
    let owed = source.published.owed(to: week.group, in: id)
    return post(
      .periodBegins,
      days.window(day, from: 12 * 60, to: days.hours.end.minutes) ?? days.anyTime(day),
      isSuspended
        ? "\(term.capitalizedFirst) занятия группы приостановлены."
        : "\(term.capitalizedFirst) группа занимается дистанционно.",
      isSuspended
        ? "Часы плана не пропадут: \(owed) группа проведёт очно после этого срока."
        : "Дни и часы смотрите в расписании недели, что подготовить дома\u{A0}– в уведомлении.",
      period.last == nil ? "О том, когда занятия снова станут очными, сообщим здесь." : nil
    )
  }

  /// The day before the last on which applications are taken, or that day itself.
  func applications(in id: DistancePeriod.ID) -> ChatPost? {
    guard source.asksForApplication(week.group, in: id),
      let until = source.institution.applications(in: source.institution[id]).until
    else { return nil }
    let isEarly = days.isWorking(until - 1) && until - 1 >= source.institution[id].first.value
    let day = isEarly ? until - 1 : until
    guard week.days.contains(day), days.isWorking(day) else { return nil }
    let place = source.institution.applications(in: source.institution[id]).place
    return post(
      .applications,
      days.anyTime(day),
      "\(day == until ? "Сегодня" : "Завтра"), \(until.dayWithWeekday),\u{A0}– последний день "
        + "приёма заявлений о переводе на дистанционное обучение.",
      place.map { "Куда: \($0)".withFullStop },
      "В чат заявление не присылайте: в нём личные данные."
    )
  }

  /// On the last working day of the period.
  func ending(of id: DistancePeriod.ID) -> ChatPost? {
    let period = source.institution[id]
    guard let last = period.last, last >= period.first.value,
      let day = days.workingDay(before: last + 1, within: 5), week.days.contains(day)
    else { return nil }
    let next = planned.first { $0.isHeld && $0.activity.isLesson && $0.date > last }
    guard let next, source.timetable.period(of: week.group, on: next.date) == nil else {
      return nil
    }
    let ended = (last + 1).russianDaySince
    return post(
      .periodEnds,
      days.evening(of: day),
      "\(ended.capitalizedFirst) снова занимаемся по обычному расписанию.",
      "Первое занятие: \(time(of: next)), \(words.weekly(next))".withFullStop
    )
  }
}
