import CivilTime
import Documents
import InstitutionModel
import Timetable

extension PublicSource {
  /// What changes have done to lessons of the group, each lesson once, in order of the days that were planned.
  func changedLessons(of group: Group.ID) -> [Occurrence] {
    assert(
      institution.groups.isSeen(group.index),
      "a document looks at changes that its key does not name"
    )
    return changeBook.lessons(of: group)
  }

  /// Those of all groups, group by group.
  var changedLessons: [Occurrence] {
    guard !institution.dayChanges.isEmpty else { return [] }
    return institution.groups.indices.flatMap { changedLessons(of: Group.ID($0)) }
  }

  /// The deadline of a material that is put off, where it now is; `nil` where it stays.
  func deadline(following release: Occurrence) -> Occurrence? {
    changedLessons(of: release.series.group).first { other in
      other.isToldWithItsMaterial && other.slot.task == release.slot.task
        && other.change?.changes == release.change?.changes
        && other.planned - release.planned == other.slot.daysAfterRelease
    }
  }

  /// When families were told last.
  func announcement(of change: ChangedDay) -> Announcement? {
    change.changes.compactMap { institution[$0].announced }.max()
  }

  /// When families were told last; the beginning of the day that was planned, where nobody says it.
  func told(of change: ChangedDay, on date: CalendarDate) -> LocalMoment {
    guard let told = announcement(of: change) else { return LocalMoment(date) }
    return LocalMoment(told.date, told.time ?? TimeOfDay(clamping: 0))
  }
}

extension Occurrence {
  /// Whether it is a deadline that follows its material, in whose news it is told.
  var isToldWithItsMaterial: Bool { activity == .materialDeadline && change != nil }
}

extension ChangedDay {
  /// Whether anybody can see it: the room of a lesson at a distance, or its format once more, make it no other.
  fileprivate var isSeen: Bool {
    guard let was, let becomes, onTheWay == nil, was.date == becomes.date else { return true }
    let (old, new) = (was.slot, becomes.slot)
    return old.at != new.at || old.spans != new.spans || old.hours != new.hours
      || old.activity != new.activity || old.place != new.place
      || old.teachers != new.teachers || old.due != new.due
      || old.traits.partners != new.traits.partners
  }
}

/// What changes have done to the lessons of each group.
///
/// Made once for each group, by the first document that asks: pages, feeds, data and texts for chats tell it.
final class ChangeBook: Sendable {
  /// By index of the group.
  private let groups: [Lazy<[Occurrence]>]

  init(in timetable: Timetable) {
    groups = timetable.institution.groups.indices.map { index in
      Lazy { Self.read(Group.ID(index), in: timetable) }
    }
  }

  func lessons(of group: Group.ID) -> [Occurrence] { groups[group.index].value }

  private static func read(_ group: Group.ID, in timetable: Timetable) -> [Occurrence] {
    timetable.changedOccurrences(of: group).filter { lesson in
      guard lesson.change?.isSeen ?? true else { return false }
      if lesson.id.series.hour != nil { return !timetable.tellsWithItsLesson(lesson) }
      // Of a lesson whose hour is given at another time the hour is told.
      return lesson.change?.changes.contains {
        let change = timetable.institution[$0]
        return change.hour == nil || change.effect.isCancelled
      } ?? true
    }
  }
}
