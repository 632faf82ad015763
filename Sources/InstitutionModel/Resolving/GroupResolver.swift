import CivilTime
import Regulation
import Schema
import SourceText

/// Makes the groups of one program of what is written.
///
/// Russian: «группы программы».
struct GroupResolver {
  let names: NameTable
  let regulation: Regulation
  let lines: ProgramLines
  let program: Program.ID
  /// The hour of the program, merged with the institution's.
  let hour: AcademicHourLines
  let weekCount: WeekCount?
  /// Where groups meet that name no place: the first of the institution's.
  let mainSite: Site.ID?

  /// The group and what of it is only for staff.
  func group(
    _ lines: Located<GroupLines>,
    _ slug: String,
    _ layers: DistanceLayers
  ) -> (Group, GroupRecord) {
    var group = lines.value.group
    var record = lines.value.record
    let teachers = teachers(lines.value.namedTeachers.inheriting(self.lines.namedTeachers))
    group.program = program
    group.slug = slug
    group.place = group.name.range ?? lines.range
    group.teacher = teachers?.main
    group.mainTeacherRole = teachers?.mainRole
    group.otherTeachers = teachers?.others ?? []
    let (room, site) = parted(group.room, at: lines.value.site)
    group.room = room
    group.first = group.first.inheriting(self.lines.program.first)
    group.last = group.last.inheriting(self.lines.program.last)
    group.academicHour = hour(of: lines.value)
    group.lessons = lessons(lines.value.lessons.items, group.academicHour)
    group.site = site.isAbsent ? takePlaceOfLessons(of: &group) ?? mainSite : site.value
    group.meetsByAgreement = lines.value.lessons.items.contains {
      $0.value.time.value?.days == .byAgreement
    }
    group.isTimetableKnown = lines.value.lessons.isClear
    for (ground, lines) in groundLines(layers) {
      let (learning, staff) = lines.parted
      group.groundLearning.append(GroundLearning(ground: ground, learning: learning))
      record.groundLearning[ground] = staff
    }
    group.changes = changes(of: lines.value, group.academicHour)
    if !room.isAbsent, group.changes.allSatisfy(\.room.isAbsent) {
      group.lessons = group.lessons.map { $0.withoutRoom(of: group) }
    }
    (group.distance, record.distance) = layers.merged.parted
    return (group, record)
  }

  /// The place where all its lessons are, as each says by itself, together with their one room: both are the group's.
  private func takePlaceOfLessons(of group: inout Group) -> Site.ID? {
    guard group.room.isAbsent, let first = group.lessons.first?.traits, let site = first.site,
      group.lessons.allSatisfy({ $0.traits.site == site && $0.traits.rooms == first.rooms })
    else { return nil }
    if let room = first.rooms.first, first.rooms.count == 1 {
      group.room = Stated(room, at: group.lessons[0].range)
    }
    return site
  }

  /// `nil` when none are named.
  private func teachers(_ named: NamedTeachers) -> GroupTeachers? {
    if named.isAbsent { return nil }
    let id = named.nameOfMain.flatMap(names.teacher)
    let known = named.mentions.compactMap { mention in
      names.teacher(mention.value.name).map { GroupTeacher($0, role: mention.value.role) }
    }
    return GroupTeachers(
      main: id,
      mainRole: known.lazy.filter { $0.teacher == id }.compactMap(\.role).first,
      others: known.filter { $0.teacher != id }.uniquedByTeacher
    )
  }

  /// What holds in periods of each ground that is known and makes a difference.
  private func groundLines(_ layers: DistanceLayers) -> [(ground: String, lines: LearningLines)] {
    let known = layers.grounds.compactMap { regulation.ground(named: $0.value)?.name }
    return known.indices.filter { known.firstIndex(of: known[$0]) == $0 }.map { index in
      let name = known[index]
      let isGround = { regulation.ground(named: $0)?.name == name }
      return (name, layers.merged(on: isGround))
    }
  }

  /// In order of time; none where one of them could not be read, since nobody knows what then holds.
  private func changes(of group: GroupLines, _ hour: AcademicHour) -> [GroupChange] {
    guard group.areChangesRead else { return [] }
    let changes = group.changes.items.compactMap { lines in
      lines.value.change.first.value.map { ($0, change(lines.value, hour)) }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func change(_ lines: GroupChangeLines, _ hour: AcademicHour) -> GroupChange {
    var change = lines.change
    change.lessons = lines.lessons.value.map { lessons($0, hour) }
    change.teachers = teachers(lines.namedTeachers)
    (change.room, change.site) = parted(change.room, at: lines.site)
    return change
  }

  /// The group's own hour and break, each else the program's.
  private func hour(of lines: GroupLines) -> AcademicHour {
    AcademicHour(lines.hour.inheriting(hour))
  }

  /// In order of time.
  private func lessons(_ lines: [Located<LessonLines>], _ hour: AcademicHour) -> [Lesson] {
    lines.flatMap { lessons(of: $0.value, hour) }
      .sorted { ($0.weekday, $0.start, $0.range.lower) < ($1.weekday, $1.start, $1.range.lower) }
  }

  /// One for each day of the week that the line names.
  private func lessons(of lines: LessonLines, _ hour: AcademicHour) -> [Lesson] {
    guard case .value(let time, let evidence) = lines.time else { return [] }
    let spans = time.spans(of: hour).sorted { $0.start < $1.start }
    let hours = lines.hours.value ?? hour.hours(in: spans).map(Hours.whole)
    let traits = traits(of: lines)
    return time.days.byWeekday.map { weekday, dates in
      var lesson = Lesson(
        weekday: weekday,
        spans: spans,
        academicHours: hours,
        range: evidence.range
      )
      lesson.traits = traits
      lesson.ends = time.ends
      lesson.traits.dates = dates
      return lesson
    }
  }

  /// The room and the place that its text may name beside it: «школа 5, кабинет 3».
  private func parted(
    _ room: Stated<String>,
    at site: Stated<String>
  ) -> (room: Stated<String>, site: Stated<Site.ID>) {
    let own = site.flatMap(names.site)
    guard let both = room.value.flatMap(RoomAtSite.init), let id = names.site(both.site),
      own.isAbsent || own.value == id
    else { return (room, own) }
    return (room.flatMap { _ in both.room }, room.flatMap { _ in id })
  }

  private func traits(of lines: LessonLines) -> LessonTraits {
    var traits = LessonTraits()
    let rooms = lines.rooms.items.map { parted(Stated($0), at: lines.site) }
    traits.rooms = rooms.compactMap(\.room.value)
    traits.site =
      rooms.lazy.compactMap(\.site.value).first ?? lines.site.value.flatMap(names.site)
    traits.teachers = teachers(of: lines)
    traits.subgroup = lines.subgroup.value
    traits.isIndividual = lines.isIndividual.value ?? false
    traits.weeks = lines.weeks.value.flatMap { LessonWeeks($0, countedBy: weekCount) }
    traits.format = lines.format.value
    traits.usesELearning = lines.usesELearning.value ?? false
    traits.partners = lines.partners.items.compactMap { names.group($0.value) }
    traits.isUncertain =
      !lines.isClear || traits.partners.count < lines.partners.items.count
      || lines.weeks.value != nil && traits.weeks == nil
      || lines.site.value != nil && traits.site == nil
      || traits.teachers.isEmpty && !lines.namedTeachers.isAbsent
    return traits
  }

  /// Those whom the lesson names, the main one first.
  private func teachers(of lines: LessonLines) -> [GroupTeacher] {
    guard let named = teachers(lines.namedTeachers) else { return [] }
    return (named.main.map { [GroupTeacher($0, role: named.mainRole)] } ?? []) + named.others
  }
}

extension [GroupTeacher] {
  /// Each teacher once, as first named.
  fileprivate var uniquedByTeacher: [GroupTeacher] {
    var seen: Set<Teacher.ID> = []
    return filter { seen.insert($0.teacher).inserted }
  }
}

extension LearningLines {
  /// What may be published, and what staff alone may see: the reason, and the e-mails among the resources.
  fileprivate var parted: (public: DistanceLearning, staff: LearningRecord) {
    var staff = LearningRecord(suspensionReason: suspensionReason)
    guard let all = learning.resources.value, all.contains(where: { !$0.value.isPublic }) else {
      return (learning, staff)
    }
    var learning = learning
    learning.resources = learning.resources.flatMap { $0.filter(\.value.isPublic) }
    staff.emails = all.filter { !$0.value.isPublic }.map { $0.map(\.text) }
    return (learning, staff)
  }
}

extension Lesson {
  /// The same without the room of its group, which its line repeats: it is no trait of this lesson alone.
  fileprivate func withoutRoom(of group: Group) -> Lesson {
    guard let room = group.room.value, !traits.rooms.isEmpty,
      RoomName(traits.rooms.joined(separator: ", ")).key == RoomName(room).key,
      traits.site == nil || traits.site == group.site
    else { return self }
    var lesson = self
    (lesson.traits.rooms, lesson.traits.site) = ([], nil)
    return lesson
  }
}
