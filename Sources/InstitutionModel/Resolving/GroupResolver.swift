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
    group.lessons = lessons(lines.value.lessons.items)
    group.isTimetableKnown = lines.value.lessons.isClear
    for (ground, lines) in groundLines(layers) {
      group.groundLearning.append(GroundLearning(ground: ground, learning: lines.parted.public))
      record.groundSuspensionReasons.append(lines.suspensionReason)
    }
    group.changes = changes(of: lines.value)
    let merged = layers.merged(by: learning)
    (group.distance, record.emails) = merged.parted
    record.suspensionReason = merged.suspensionReason
    return (group, record)
  }

  /// What the group says of its teachers holds as a whole, else what the program says.
  private func teachers(of group: GroupLines) -> GroupTeachers? {
    teachers(group.teacher, group.teachers) ?? teachers(lines.teacher, lines.teachers)
  }

  /// The first of «педагог» is the main one, else the first of «педагоги»; `nil` when neither is there.
  private func teachers(
    _ main: Stated<[Located<TeacherMention>]>,
    _ listed: Stated<[Located<TeacherMention>]>
  ) -> GroupTeachers? {
    let mentions = (main.items + listed.items).map(\.value)
    guard let first = mentions.first else { return nil }
    let id = names.teacher(first.name)
    let known = mentions.compactMap { mention in
      names.teacher(mention.name).map { GroupTeacher($0, role: mention.role) }
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
      return (name, layers.merged(on: isGround, by: learning))
    }
  }

  /// In order of time; none where one of them could not be read, since nobody knows what then holds.
  private func changes(of group: GroupLines) -> [GroupChange] {
    guard group.changes.isClear else { return [] }
    let changes = group.changes.items.compactMap { lines in
      lines.value.change.first.value.map { ($0, change(lines.value)) }
    }
    return changes.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func change(_ lines: GroupChangeLines) -> GroupChange {
    var change = lines.change
    change.lessons = lines.lessons.value.map(lessons)
    change.teachers = teachers(lines.teacher, lines.teachers)
    change.site = lines.site.value.flatMap(names.site)
    return change
  }

  /// In order of time.
  private func lessons(_ lines: [Located<LessonLines>]) -> [Lesson] {
    lines.compactMap { lesson($0.value) }
      .sorted { ($0.weekday, $0.start, $0.range.lower) < ($1.weekday, $1.start, $1.range.lower) }
  }

  private func lesson(_ lines: LessonLines) -> Lesson? {
    guard case .value(let time, let evidence) = lines.time else { return nil }
    let spans = time.spans.sorted { $0.start < $1.start }
    var lesson = Lesson(
      weekday: time.weekday,
      spans: spans,
      academicHours: lines.hours.value ?? hours(of: spans),
      range: evidence.range
    )
    lesson.traits = traits(of: lines)
    return lesson
  }

  private func traits(of lines: LessonLines) -> LessonTraits {
    var traits = LessonTraits()
    traits.room = lines.room.value
    traits.teacher = lines.teacher.value.flatMap(names.teacher)
    traits.subgroup = lines.subgroup.value
    traits.isIndividual = lines.isIndividual.value ?? false
    traits.weeks = lines.weeks.value
    traits.format = lines.format.value
    traits.usesELearning = lines.usesELearning.value ?? false
    traits.partners = lines.partners.items.compactMap { names.group($0.value) }
    traits.isUncertain = !lines.isClear || traits.partners.count < lines.partners.items.count
    return traits
  }

  /// `nil` as soon as one stretch is no whole number of academic hours.
  private func hours(of spans: [TimeRange]) -> Int? {
    var sum = 0
    for span in spans {
      guard let hours = academicHour.hours(in: span.minutes) else { return nil }
      sum += hours
    }
    return sum
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
