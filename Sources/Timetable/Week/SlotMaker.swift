import CivilTime
import InstitutionModel
import Regulation
import Schema
import SourceText

/// Makes the slots of a group's weeks: the one place that knows what becomes of a lesson.
struct SlotMaker {
  private let group: Group
  private let academicHour: AcademicHour
  private let platform: String
  private let messenger: String
  private let teachers: [Teacher.ID]

  /// - Parameters:
  ///   - group: As it is on the days.
  ///   - academicHour: Of its program.
  ///   - platform: The name of where it meets at a distance.
  ///   - messenger: The name of where its chat is.
  init(_ group: Group, academicHour: AcademicHour, platform: String, messenger: String) {
    self.group = group
    self.academicHour = academicHour
    self.platform = platform
    self.messenger = messenger
    let main = [group.teacher].compactMap(\.self)
    teachers = main + group.otherTeachers.map(\.teacher).filter { !main.contains($0) }
  }

  /// The weeks outside of periods, in order of time.
  var ordinary: [WeeklySlot] {
    if group.isWhollyAtDistance { return slots(group.distance) }
    return group.lessons.map { lesson in
      slot(of: lesson, as: lesson.traits.format?.activity ?? .faceToFaceLesson, group.distance)
    }.inOrderOfTime
  }

  /// The weeks in which the group learns so, in order of time.
  ///
  /// Without a class mode the timetable's times are kept: the family must at least not miss them.
  func slots(_ learning: DistanceLearning) -> [WeeklySlot] {
    switch learning.classMode.value {
    case .byTimetable, nil:
      (group.lessons.map { slot(of: $0, learning) } + consultationsBesideLessons(learning))
        .inOrderOfTime
    case .special:
      (slots(learning.special, learning) + consultationsBesideLessons(learning)).inOrderOfTime
    case .individual: slots(learning.support).inOrderOfTime
    }
  }

  /// A lesson of one day, in a period in which the group learns so, or outside of all.
  func slot(of lesson: Lesson, in learning: DistanceLearning?) -> WeeklySlot {
    if let learning, !learning.isSuspended { return slot(of: lesson, learning) }
    return slot(of: lesson, as: lesson.traits.format?.activity ?? .faceToFaceLesson, group.distance)
  }

  /// A lesson that is held face to face for once.
  func slotFaceToFace(of lesson: Lesson) -> WeeklySlot {
    slot(of: lesson, as: .faceToFaceLesson, group.distance)
  }

  private func slot(_ at: WeeklyTime, _ activity: Activity, _ part: SlotPart, _ range: SourceRange)
    -> WeeklySlot
  {
    WeeklySlot(
      at: at,
      activity: activity,
      part: part,
      teachers: teachers,
      due: group.teacher,
      place: place(of: activity),
      range: range
    )
  }

  private func place(of activity: Activity) -> Place {
    switch activity {
    case .faceToFaceLesson: .room(site: group.site, name: group.room.value)
    case .onlineLesson, .videoLesson: .platform(platform)
    case .lessonRelease, .mailing, .consultation, .checking, .feedback: .chat(messenger)
    case .materialRelease, .materialDeadline: .stated(nil)
    }
  }
}

extension SlotMaker {
  private func slot(of lesson: Lesson, _ learning: DistanceLearning) -> WeeklySlot {
    let format = lesson.traits.format ?? learning.format.value ?? .synchronous
    var slot = slot(of: lesson, as: format.activity, learning)
    slot.isCertain = slot.isCertain && learning.classMode.value != nil
    return slot
  }

  private func slot(of lesson: Lesson, as activity: Activity, _ learning: DistanceLearning)
    -> WeeklySlot
  {
    let at = WeeklyTime(weekday: lesson.weekday, time: lesson.start)
    var slot = slot(at, activity, SlotPart(lesson.traits), lesson.range)
    slot.spans = activity == .lessonRelease ? [] : lesson.spans
    slot.hours = lesson.academicHours ?? Hours()
    slot.traits = lesson.traits
    // What is at a distance anyway is not told to use what every distance lesson uses.
    if activity.isDistance { slot.traits.usesELearning = false }
    if lesson.teachers.isEmpty {
      if isAnyones(lesson) { slot.due = nil }
    } else {
      (slot.teachers, slot.due) = (lesson.teachers, lesson.teachers.first)
    }
    if activity == .faceToFaceLesson { slot.place = room(of: lesson) }
    slot.screenMinutes = activity.usesScreen ? learning.screenMinutes.value : nil
    slot.isCertain = !lesson.traits.isUncertain
    return slot
  }

  private func room(of lesson: Lesson) -> Place {
    let (site, rooms) = (lesson.traits.site, lesson.traits.rooms)
    // Another place has not the group's room.
    let name =
      rooms.isEmpty ? (site == nil ? group.room.value : nil) : rooms.joined(separator: ", ")
    return .room(site: site ?? group.site, name: name)
  }

  /// A lesson for a part of the pupils may be given by any of several teachers.
  private func isAnyones(_ lesson: Lesson) -> Bool {
    !lesson.traits.isForWholeGroup && !group.otherTeachers.isEmpty
  }

  private func slots(_ special: SpecialSchedule, _ learning: DistanceLearning) -> [WeeklySlot] {
    let lessons = special.videoLessons.items.map { lesson in
      let time = lesson.value.time
      let at = WeeklyTime(weekday: time.weekday, time: time.span.start)
      var slot = slot(at, .videoLesson, .video, lesson.range)
      slot.spans = [time.span]
      slot.hours = lesson.value.academicHours ?? .whole(academicHour.wholeHours(in: time.span))
      slot.screenMinutes = learning.screenMinutes.value
      return slot
    }
    return lessons + special.materials.items.flatMap(slots)
  }

  /// Release and deadline; a deadline without a release is never reached.
  private func slots(_ located: Located<Material>) -> [WeeklySlot] {
    let (material, range, task) = (located.value, located.range, located.value.task.value)
    guard let release = material.release.value else { return [] }
    var slots = [slot(release, .materialRelease, .material(task), range)]
    slots[0].hours = material.hours.value ?? Hours()
    if let deadline = material.deadline.value {
      var slot = slot(deadline, .materialDeadline, .deadline(task), range)
      slot.daysAfterRelease = deadline.weekday.daysAfterMonday - release.weekday.daysAfterMonday
      if deadline <= release { slot.daysAfterRelease += 7 }
      slots.append(slot)
    }
    for index in slots.indices {
      slots[index].task = task
      slots[index].minutes = material.minutes.value
      slots[index].place = .stated(material.place.value)
    }
    return slots
  }

  private func slots(_ support: IndividualSupport) -> [WeeklySlot] {
    let moments: [(Stated<[Located<PlacedTime<WeeklyTime>>]>, Activity, SlotPart)] = [
      (support.mailing, .mailing, .mailing), (support.checking, .checking, .checking),
      (support.feedback, .feedback, .feedback),
    ]
    return consultations(support)
      + moments.flatMap { times, activity, part in
        times.items.map { placed(slot($0.value.time, activity, part, $0.range), $0.value.place) }
      }
  }

  /// Consultations are held in any mode (clauses 4.9, 4.12).
  private func consultationsBesideLessons(_ learning: DistanceLearning) -> [WeeklySlot] {
    consultations(learning.support).map { consultation in
      var slot = consultation
      slot.isBesideLessons = true
      return slot
    }
  }

  private func consultations(_ support: IndividualSupport) -> [WeeklySlot] {
    support.consultations.items.map { consultation in
      let time = consultation.value.time
      let at = WeeklyTime(weekday: time.weekday, time: time.span.start)
      var slot = slot(at, .consultation, .consultation, consultation.range)
      slot.spans = [time.span]
      return placed(slot, consultation.value.place)
    }
  }

  /// The slot where its author says that it is.
  private func placed(_ slot: WeeklySlot, _ place: Term?) -> WeeklySlot {
    guard let place else { return slot }
    var slot = slot
    slot.place = .stated(place.value)
    return slot
  }
}

extension SlotPart {
  fileprivate init(_ traits: LessonTraits) {
    if traits.isIndividual {
      self = .pupil
    } else {
      self = traits.subgroup.map { .subgroup($0) } ?? .group
    }
  }
}

extension LearningFormat {
  /// What becomes of a lesson of the timetable that is taught so at a distance.
  fileprivate var activity: Activity {
    switch self {
    case .asynchronous: .lessonRelease
    case .synchronous, .both: .onlineLesson
    }
  }
}

extension AcademicHour {
  /// The whole hours that fit: n hours take n × hour + (n − 1) × break.
  fileprivate func wholeHours(in span: TimeRange) -> Int {
    (span.minutes + recess) / (minutes + recess)
  }
}

extension Group {
  /// Whether the group has distance lessons outside of periods too: it is taught by the mediated
  /// model and has no face-to-face timetable.
  ///
  /// Days without lessons are no distance days.
  public var isWhollyAtDistance: Bool {
    lessons.isEmpty && !hasLessonsTakenAway && distance.model.value == .mediated
  }
}
