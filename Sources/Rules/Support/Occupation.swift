import CivilTime
import InstitutionModel
import Regulation
import Russian
import SourceText

/// A time of every week that a group, its teacher and perhaps a room are busy.
struct Occupation {
  /// The kinds of week in which something takes place.
  struct Weeks: OptionSet, Hashable {
    let rawValue: UInt8

    static let faceToFace = Weeks(rawValue: 1)
    static let distance = Weeks(rawValue: 2)
  }

  var weekday: Weekday
  var span: TimeRange
  var weeks: Weeks
  var group: Group.ID
  /// The text in the definitions.
  var range: SourceRange
  /// The stretches of the school year in which it takes place, as bits.
  var held: UInt64 = 0

  /// «вторник 15:30–17:10».
  var text: String { "\(weekday.russianName) \(span.figures)" }

  /// Minutes since the week began.
  var start: Int { weekday.daysAfterMonday * 1440 + span.start.minutes }
  var end: Int { weekday.daysAfterMonday * 1440 + span.end.minutes }
}

extension Institution {
  /// When a group is busy: its lessons hour by hour, and its video lessons or consultations.
  ///
  /// A lesson that is put out for pupils to work through takes nobody's time; neither does anything
  /// at a distance of a suspended group.
  func occupations(of id: Group.ID) -> [Occupation] {
    let group = self[id]
    var lessonWeeks: Occupation.Weeks = .faceToFace
    if group.distance.keepsLessonTimes { lessonWeeks.insert(.distance) }
    let lessons = group.lessons.flatMap { lesson in
      lesson.spans.map { span in
        Occupation(
          weekday: lesson.weekday,
          span: span,
          weeks: lessonWeeks,
          group: id,
          range: lesson.range
        )
      }
    }
    return lessons
      + group.distance.ownSpans.map { span in
        Occupation(
          weekday: span.value.weekday,
          span: span.value.span,
          weeks: .distance,
          group: id,
          range: span.range
        )
      }
  }
}

extension DistanceLearning {
  /// Whether everybody is on screen at the times of the timetable.
  fileprivate var keepsLessonTimes: Bool {
    guard !isSuspended else { return false }
    return classMode?.value == .byTimetable && format?.value != .asynchronous
  }

  /// The times of the mode that take somebody's time.
  fileprivate var ownSpans: [Located<WeeklySpan>] {
    guard !isSuspended else { return [] }
    return switch classMode?.value {
    case .special: special.videoLessons
    case .individual: support.consultations
    case .byTimetable, nil: []
    }
  }
}
