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
  let learning: LearningSchema
  let lines: ProgramLines
  let program: Program.ID
  let academicHour: AcademicHour
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
    let teachers = self.teachers(of: lines.value)
    group.program = program
    group.slug = slug
    group.place = group.name.range ?? lines.range
    group.teacher = teachers?.main
    group.mainTeacherRole = teachers?.mainRole
    group.otherTeachers = teachers?.others ?? []
    group.site = lines.value.site.isAbsent ? mainSite : lines.value.site.value.flatMap(names.site)
    group.first = group.first.inheriting(self.lines.program.first)
    group.last = group.last.inheriting(self.lines.program.last)
    group.academicHour = hour(of: lines.value)
    group.lessons = lessons(lines.value.lessons.items, group.academicHour)
    group.meetsByAgreement = lines.value.lessons.items.contains {
      $0.value.time.value?.days == .byAgreement
    }
    group.isTimetableKnown = lines.value.lessons.isClear
    for (ground, lines) in groundLines(layers) {
      group.groundLearning.append(GroundLearning(ground: ground, learning: lines.parted.public))
      record.groundSuspensionReasons.append(lines.suspensionReason)
    }
    group.changes = changes(of: lines.value, group.academicHour)
    let merged = layers.merged(by: learning)
    (group.distance, record.emails) = merged.parted
    record.suspensionReason = merged.suspensionReason
    return (group, record)
  }

  /// What the group says of its teachers holds as a whole, else what the program says.
  private func teachers(of group: GroupLines) -> GroupTeachers? {
    teachers(group.teacher, group.teachers) ?? teachers(lines.teacher, lines.teachers)
  }

  /// «педагог» is the main one, else the first of «педагоги»; `nil` when neither is there.
  private func teachers(
    _ main: Stated<String>,
    _ listed: Stated<[Located<TeacherMention>]>
  ) -> GroupTeachers? {
    guard let name = main.value ?? listed.items.first?.value.name else { return nil }
    let id = names.teacher(name)
    let known = listed.items.compactMap { mention in
      names.teacher(mention.value.name).map { GroupTeacher($0, role: mention.value.role) }
    }
    return GroupTeachers(
      main: id,
      mainRole: known.first { $0.teacher == id }?.role,
      others: known.filter { $0.teacher != id }
    )
  }

  /// What holds in periods of each ground that is known and makes a difference.
  private func groundLines(_ layers: DistanceLayers) -> [(ground: String, lines: LearningLines)] {
    let known = layers.grounds.compactMap { regulation.ground(named: $0.value)?.name }
    return known.indices.filter { known.firstIndex(of: known[$0]) == $0 }.map { index in
      let name = known[index]
      let isGround = { regulation.ground(named: $0)?.name == name }
      return (name, layers.merged(on: isGround, by: learning))
    }
  }

  /// In order of time; none where one of them could not be read, since nobody knows what then holds.
  private func changes(of group: GroupLines, _ hour: AcademicHour) -> [GroupChange] {
    guard group.changes.isClear else { return [] }
    let changes = group.changes.items.compactMap { lines in
      lines.value.change.first.value.map { ($0, change(lines.value, hour)) }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func change(_ lines: GroupChangeLines, _ hour: AcademicHour) -> GroupChange {
    var change = lines.change
    change.lessons = lines.lessons.value.map { lessons($0, hour) }
    change.teachers = teachers(lines.teacher, lines.teachers)
    change.site = lines.site.value.flatMap(names.site)
    return change
  }

  /// The group's own hour and break, each else the program's.
  private func hour(of lines: GroupLines) -> AcademicHour {
    AcademicHour(
      minutes: lines.academicHour.value ?? academicHour.minutes,
      recess: lines.recess.value ?? academicHour.recess
    )
  }

  /// In order of time.
  private func lessons(_ lines: [Located<LessonLines>], _ hour: AcademicHour) -> [Lesson] {
    lines.flatMap { lessons(of: $0.value, hour) }
      .sorted { ($0.weekday, $0.start, $0.range.lower) < ($1.weekday, $1.start, $1.range.lower) }
  }

  /// One for each day of the week that the line names.
  private func lessons(of lines: LessonLines, _ hour: AcademicHour) -> [Lesson] {
    guard case .value(let time, let evidence) = lines.time else { return [] }
    let spans = time.spans.sorted { $0.start < $1.start }
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
      lesson.traits.dates = dates
      return lesson
    }
  }

  private func traits(of lines: LessonLines) -> LessonTraits {
    var traits = LessonTraits()
    traits.rooms = lines.rooms.items.map(\.value)
    traits.site = lines.site.value.flatMap(names.site)
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
    return traits
  }

  /// Those whom the lesson names, the main one first.
  private func teachers(of lines: LessonLines) -> [GroupTeacher] {
    guard let named = teachers(lines.teacher, lines.teachers) else { return [] }
    return (named.main.map { [GroupTeacher($0, role: named.mainRole)] } ?? []) + named.others
  }
}

extension LearningLines {
  /// What may be published, and the e-mails among the resources.
  fileprivate var parted: (public: DistanceLearning, emails: [Term]) {
    guard let all = learning.resources.value, all.contains(where: { !$0.value.isPublic }) else {
      return (learning, [])
    }
    var learning = learning
    learning.resources = learning.resources.flatMap { $0.filter(\.value.isPublic) }
    return (learning, all.filter { !$0.value.isPublic }.map { $0.map(\.text) })
  }
}
