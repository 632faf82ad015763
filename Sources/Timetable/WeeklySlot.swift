import CivilTime
import InstitutionModel
import Regulation
import SourceText

/// A session before it has a date: what happens at a minute of every week.
public struct WeeklySlot: Hashable, Sendable {
  public internal(set) var at: WeeklyTime
  /// The minute after the last; `nil` for a moment without length.
  public internal(set) var end: TimeOfDay?
  public internal(set) var activity: SessionActivity
  public internal(set) var academicHours = 0
  /// For a deadline the days since the release, 0...7; otherwise 0.
  public internal(set) var daysAfterRelease = 0

  /// The time that it takes; `nil` for a moment.
  public var span: TimeRange? { end.flatMap { TimeRange(at.time, $0) } }

  /// All that a group does in a week, face to face and at a distance, in order of time.
  static func all(of group: Group, in program: Program) -> [WeeklySlot] {
    var slots = lessons(of: group, as: .faceToFaceLesson)
    switch group.distance.classMode?.value ?? .byTimetable {
    case .byTimetable: slots += lessons(of: group, as: group.distance.lessonActivity)
    case .special: slots += group.distance.special.slots(in: program)
    case .individual: slots += group.distance.support.slots
    }
    slots.sort { ($0.at, $0.activity) < ($1.at, $1.activity) }
    return slots
  }

  private static func lessons(of group: Group, as activity: SessionActivity) -> [WeeklySlot] {
    group.lessons.map { lesson in
      WeeklySlot(
        at: WeeklyTime(weekday: lesson.weekday, time: lesson.start),
        end: activity == .lessonRelease ? nil : lesson.end,
        activity: activity,
        academicHours: lesson.academicHours ?? 0
      )
    }
  }
}

extension DistanceLearning {
  /// What becomes of a lesson of the timetable in mode 1.
  fileprivate var lessonActivity: SessionActivity {
    switch format?.value {
    case .asynchronous: .lessonRelease
    case .synchronous, .both, nil: .onlineLesson
    }
  }
}

extension SpecialSchedule {
  fileprivate func slots(in program: Program) -> [WeeklySlot] {
    let lessons = videoLessons.map(\.value).map { lesson in
      WeeklySlot(
        at: WeeklyTime(weekday: lesson.weekday, time: lesson.span.start),
        end: lesson.span.end,
        activity: .videoLesson,
        academicHours: program.academicHour.wholeHours(in: lesson.span)
      )
    }
    return lessons + materials.indices.flatMap { materials[$0].slots(index: $0) }
  }
}

extension Material {
  /// Release and deadline; a deadline without a release is never reached.
  fileprivate func slots(index: Int) -> [WeeklySlot] {
    guard let release = release?.value else { return [] }
    var slots = [WeeklySlot(at: release, activity: .materialRelease(index))]
    slots[0].academicHours = hours?.value ?? 0
    if let deadline = deadline?.value {
      var slot = WeeklySlot(at: deadline, activity: .materialDeadline(index))
      slot.daysAfterRelease = deadline.weekday.daysAfterMonday - release.weekday.daysAfterMonday
      if deadline <= release { slot.daysAfterRelease += 7 }
      slots.append(slot)
    }
    return slots
  }
}

extension IndividualSupport {
  fileprivate var slots: [WeeklySlot] {
    let moments: [(WeeklyTime?, SessionActivity)] = [
      (mailing?.value, .mailing), (checking?.value, .checking), (feedback?.value, .feedback),
    ]
    let spans = consultations.map(\.value).map {
      WeeklySlot(
        at: WeeklyTime(weekday: $0.weekday, time: $0.span.start),
        end: $0.span.end,
        activity: .consultation
      )
    }
    return spans
      + moments.compactMap { time, activity in time.map { WeeklySlot(at: $0, activity: activity) } }
  }
}

extension AcademicHour {
  /// The whole hours that fit: n hours take n × hour + (n − 1) × break.
  fileprivate func wholeHours(in span: TimeRange) -> Int {
    (span.minutes + recess) / (minutes + recess)
  }
}
