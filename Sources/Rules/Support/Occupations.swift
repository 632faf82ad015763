import CivilTime
import InstitutionModel
import Regulation
import Russian
import SourceText

/// When a group is busy in one stretch of the year: its lessons hour by hour, and its video lessons
/// or consultations.
///
/// A lesson that is put out for pupils to work through takes nobody's time; neither does anything
/// at a distance of a suspended group.
struct Occupations {
  let id: Group.ID
  let stretch: GroupStretch

  var all: [Occupation] { stretch.group.lessons.flatMap(occupations) + ownTimes }

  private var group: Group { stretch.group }

  private func occupations(of lesson: Lesson) -> [Occupation] {
    let weeks = weeks(of: lesson)
    guard !weeks.isEmpty, !lesson.traits.isUncertain else { return [] }
    return lesson.spans.map { span in
      var occupation = occupation(lesson.weekday, span, weeks, lesson.range)
      occupation.parity = lesson.traits.weeks
      occupation.teacher = teacher(of: lesson)
      occupation.pupils = Occupation.Pupils(lesson.traits)
      // A lesson at a distance all year needs no room.
      occupation.room = lesson.traits.format == nil ? room(of: lesson) : nil
      return occupation
    }
  }

  private func weeks(of lesson: Lesson) -> Occupation.Weeks {
    var weeks: Occupation.Weeks = lesson.traits.format == .asynchronous ? [] : .faceToFace
    for (kind, learning) in learnings
    where learning.keepsLessonTimes(inFormat: lesson.traits.format) { weeks.insert(kind) }
    return weeks
  }

  /// A lesson for a part of the pupils may be given by any of several teachers.
  private func teacher(of lesson: Lesson) -> Teacher.ID? {
    if let own = lesson.traits.teacher { return own }
    let isAnyones = !lesson.traits.isForWholeGroup && !group.otherTeachers.isEmpty
    return isAnyones ? nil : group.teacher
  }

  private func room(of lesson: Lesson) -> Occupation.Room? {
    (lesson.traits.room ?? group.room).map { Occupation.Room(site: group.site, name: $0.folded) }
  }

  private var ownTimes: [Occupation] {
    learnings.flatMap { kind, learning in
      learning.ownSpans.map { time in
        var occupation = occupation(time.value.weekday, time.value.span, kind, time.range)
        occupation.isConsultation = learning.classMode?.value == .individual
        return occupation
      }
    }
  }

  private var learnings: [(Occupation.Weeks, DistanceLearning)] {
    [(.distance, group.distance)]
      + group.groundLearning.enumerated().map { (.ground($0.offset), $0.element.learning) }
  }

  private func occupation(
    _ weekday: Weekday,
    _ span: TimeRange,
    _ weeks: Occupation.Weeks,
    _ range: SourceRange
  ) -> Occupation {
    Occupation(
      weekday: weekday,
      span: span,
      weeks: weeks,
      days: stretch.days,
      group: id,
      teacher: group.teacher,
      range: range
    )
  }
}

extension Occupation.Pupils {
  fileprivate init(_ traits: LessonTraits) {
    if traits.isIndividual {
      self = .one
    } else {
      self = traits.subgroup.map { .subgroup($0.folded) } ?? .all
    }
  }
}

extension DistanceLearning {
  /// Whether everybody is on screen at the time of a lesson that may have a format of its own.
  fileprivate func keepsLessonTimes(inFormat own: LearningFormat?) -> Bool {
    guard !isSuspended else { return false }
    return classMode?.value == .byTimetable && (own ?? format?.value) != .asynchronous
  }

  /// The times of the mode that take somebody's time.
  fileprivate var ownSpans: [Located<WeeklySpan>] {
    guard !isSuspended else { return [] }
    return switch classMode?.value {
    case .special: special.videoLessons.map { $0.map(\.time) }
    case .individual: support.consultations
    case .byTimetable, nil: []
    }
  }
}
