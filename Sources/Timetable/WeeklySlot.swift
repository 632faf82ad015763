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
  /// In what the lesson differs from others; plain for what is no lesson of the timetable.
  public internal(set) var traits = LessonTraits()
  /// The weeks that it belongs to.
  var week = WeekKind.distance

  /// The time that it takes; `nil` for a moment.
  public var span: TimeRange? { end.flatMap { TimeRange(at.time, $0) } }

  /// All that a group does in weeks of every kind, in order of time.
  static func all(of group: Group, in program: Program) -> [WeeklySlot] {
    let usual = slots(of: group, learning: group.distance, in: program)
    let ordinary =
      group.isWhollyAtDistance
      ? usual : group.lessons.map { WeeklySlot($0, as: $0.traits.format.activity) }
    var slots = usual + ordinary.map { $0.held(in: .ordinary) }
    for (index, special) in group.groundLearning.enumerated() {
      slots += self.slots(of: group, learning: special.learning, in: program)
        .map { $0.held(in: .ground(index)) }
    }
    slots.sort { ($0.at, $0.activity) < ($1.at, $1.activity) }
    return slots
  }

  private static func slots(
    of group: Group,
    learning: DistanceLearning,
    in program: Program
  ) -> [WeeklySlot] {
    switch learning.classMode?.value ?? .byTimetable {
    case .byTimetable:
      group.lessons.map { lesson in
        let format = lesson.traits.format ?? learning.format?.value ?? .synchronous
        return WeeklySlot(lesson, as: format.activity)
      }
    case .special: learning.special.slots(in: program)
    case .individual: learning.support.slots
    }
  }

  fileprivate init(_ lesson: Lesson, as activity: SessionActivity) {
    at = WeeklyTime(weekday: lesson.weekday, time: lesson.start)
    end = activity == .lessonRelease ? nil : lesson.end
    self.activity = activity
    academicHours = lesson.academicHours ?? 0
    traits = lesson.traits
    // What is at a distance anyway is not told to use what every distance lesson uses.
    if activity != .faceToFaceLesson { traits.usesELearning = false }
  }

  fileprivate init(
    at: WeeklyTime,
    end: TimeOfDay? = nil,
    activity: SessionActivity,
    academicHours: Int = 0
  ) {
    self.at = at
    self.end = end
    self.activity = activity
    self.academicHours = academicHours
  }

  private func held(in week: WeekKind) -> WeeklySlot {
    var slot = self
    slot.week = week
    return slot
  }
}

extension LearningFormat {
  /// What becomes of a lesson of the timetable that is taught so at a distance.
  fileprivate var activity: SessionActivity {
    switch self {
    case .asynchronous: .lessonRelease
    case .synchronous, .both: .onlineLesson
    }
  }
}

extension LearningFormat? {
  /// What a lesson of the timetable is outside of periods.
  fileprivate var activity: SessionActivity { self?.activity ?? .faceToFaceLesson }
}

extension SpecialSchedule {
  fileprivate func slots(in program: Program) -> [WeeklySlot] {
    let lessons = videoLessons.map(\.value).map { lesson in
      WeeklySlot(
        at: WeeklyTime(weekday: lesson.time.weekday, time: lesson.time.span.start),
        end: lesson.time.span.end,
        activity: .videoLesson,
        academicHours: lesson.academicHours
          ?? program.academicHour.wholeHours(in: lesson.time.span)
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
