import CivilTime
import InstitutionModel
import SourceText
import Timetable

extension Occupation {
  /// What has made a lesson of one day another than the timetable has it.
  struct Changed: Hashable {
    /// Where findings point at: what the line says of the lesson.
    let place: SourceRange
    let group: Group.ID
    /// The day on which the lesson would be; `nil` for one that the timetable does not have.
    let planned: CalendarDate?
    /// Whether its line is about other days or groups too, so that another time in it would move all of them.
    let isOfStretch: Bool

    /// Of several lines the last that says when, where or by whom it is held.
    init?(_ change: ChangedDay, of group: Group.ID, in institution: Institution) {
      let lines = change.changes.map { institution[$0] }
      guard let line = lines.last(where: \.effect.takesTime) ?? lines.last else { return nil }
      (place, planned, self.group) = (line.effectPlace, change.was?.date, group)
      isOfStretch = line.isWide || line.days.count > 1
    }
  }

  /// Where findings point at: at the change that has made it so, not at the timetable.
  var place: SourceRange { change?.place ?? range }

  /// Whether one text says both, and means one thing: an event for several groups, or hours of one lesson.
  func isOneThing(with other: Occupation) -> Bool {
    guard range == other.range else { return false }
    return change == nil || group != other.group || change == other.change
  }

  /// Whether both are hours of one lesson, on all days on which it is.
  func isOfLesson(of other: Occupation) -> Bool {
    range == other.range && change == other.change && (change == nil || movedTo == other.movedTo)
  }
}

extension LessonEffect {
  /// Whether somebody or some room may be taken by it who was free.
  fileprivate var takesTime: Bool {
    move != nil || addition != nil || room != nil || site != nil || substitute != nil
  }
}
