import CivilTime
import Documents
import InstitutionModel
import Russian
import Schema
import SourceText
import Timetable

/// A group as data: its weeks, and the current period in dates.
struct GroupData {
  let id: Group.ID
  let source: PublicSource

  private var institution: Institution { source.institution }

  var value: DataValue {
    let group = institution[id]
    return [
      "id": .text(group.slug), "name": DataValue(group.name.value),
      "program": .text(institution[group.program].slug),
      "isAtDistance": .truth(group.isWhollyAtDistance),
      "weeks": .list(TimetableStretch.all(of: id, in: source).map(week)),
      "dates": .list(dates), "changes": .list(changes),
      "page": .page(GroupSchedule.id(of: id, in: source)),
    ]
  }

  /// What holds on some days: who teaches where, and when.
  private func week(_ stretch: TimetableStretch) -> DataValue {
    let group = stretch.group
    let teachers = [group.teacher].compactMap(\.self) + group.otherTeachers.map(\.teacher)
    return [
      "first": .text(stretch.days.first.isoFigures), "last": .text(stretch.days.last.isoFigures),
      "teachers": .list(teachers.map { .text(institution[$0].slug) }),
      "room": DataValue(group.room.value),
      "place": DataValue(group.site.flatMap { institution[$0].name.value }),
      "lessons": .list(stretch.slots.map(lesson)),
    ]
  }

  /// A line of the week; what differs from the group's own stands in it.
  private func lesson(_ slot: WeeklySlot) -> DataValue {
    let traits = slot.traits
    return [
      "weekday": .number(slot.at.weekday.daysAfterMonday + 1),
      "start": .text(slot.at.time.figures),
      "end": DataValue(slot.span?.end.figures), "activity": .text(slot.activity.id),
      "teachers": .list(slot.teachers.map { .text(institution[$0].slug) }),
      "rooms": .list(traits.rooms.map(DataValue.text)),
      "place": DataValue(traits.site.flatMap { institution[$0].name.value }),
      "subgroup": DataValue(traits.subgroup), "weeks": DataValue(traits.weeks?.words),
      "dates": .list((traits.dates ?? []).map { .text($0.isoFigures) }),
    ]
  }

  /// What the current period brings, day by day, and every day of the year whose lesson is changed.
  private var dates: [DataValue] {
    let period = source.currentPeriod(of: id)
    let ofPeriod = period.map { source.occurrences(of: id, in: $0) } ?? []
    let others = source.timetable.changedDays(of: id).filter { day in
      !ofPeriod.contains { $0.id == day.id && $0.date == day.date }
    }
    return (ofPeriod + others).sorted { ($0.date, $0.start) < ($1.date, $1.start) }.map(date)
  }

  private func date(_ occurrence: Occurrence) -> DataValue {
    [
      "date": .text(occurrence.date.isoFigures), "start": .text(occurrence.start.figures),
      "end": DataValue(occurrence.span?.end.figures),
      "activity": .text(occurrence.activity.id), "isHeld": .truth(occurrence.isHeld),
      "planned": .text(occurrence.planned.isoFigures),
      "state": .text(ChangeData.state(of: occurrence)),
      "with": .list(slugs(occurrence.slot.traits.partners)),
    ]
  }

  /// Every lesson that a change has made another: what was planned, and what it has become.
  private var changes: [DataValue] {
    source.changedLessons(of: id).compactMap { lesson in
      lesson.change.map { change in
        [
          "kinds": .list(ChangeData.kinds(of: change).map { .text($0.rawValue) }),
          "was": end(change.was), "becomes": end(change.becomes),
          "announced": DataValue(source.announcement(of: change)?.isoFigures),
        ]
      }
    }
  }

  private func slugs(_ groups: [Group.ID]) -> [DataValue] {
    groups.map { .text(institution[$0].slug) }
  }

  /// `nothing` of a lesson that the timetable does not have, or that is cancelled.
  private func end(_ dated: DatedSlot?) -> DataValue {
    guard let dated else { return .nothing }
    let slot = dated.slot
    return [
      "date": .text(dated.date.isoFigures), "start": .text(slot.at.time.figures),
      "end": DataValue(slot.span?.end.figures), "activity": .text(slot.activity.id),
      "teachers": .list(slot.teachers.map { .text(institution[$0].slug) }),
      "rooms": .list(slot.traits.rooms.map(DataValue.text)),
      "place": DataValue(slot.traits.site.flatMap { institution[$0].name.value }),
      "with": .list(slugs(slot.traits.partners)),
    ]
  }
}

extension Announcement {
  /// «2026-11-24T12:00», local time; the day alone where nobody knows more.
  fileprivate var isoFigures: String { date.isoFigures + (time.map { "T\($0.figures)" } ?? "") }
}

extension Activity {
  /// Its permanent name.
  fileprivate var id: String {
    switch self {
    case .materialDeadline: "material-deadline"
    case .checking: "checking"
    case .feedback: "feedback"
    case .faceToFaceLesson: "face-to-face-lesson"
    case .onlineLesson: "online-lesson"
    case .videoLesson: "video-lesson"
    case .lessonRelease: "lesson-release"
    case .mailing: "mailing"
    case .consultation: "consultation"
    case .materialRelease: "material-release"
    }
  }
}
