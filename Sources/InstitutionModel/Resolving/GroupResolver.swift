import CivilTime
import Regulation
import SourceText

/// Makes the groups of one program of their definitions.
struct GroupResolver {
  let names: NameTable
  let regulation: Regulation
  let program: ProgramDefinition
  let academicHour: AcademicHour
  /// Where groups meet that name no place: the first of the institution's.
  let mainSite: Site.ID?

  func group(
    _ definition: GroupDefinition,
    _ name: Term,
    _ slug: String,
    of program: Program.ID,
    _ layers: DistanceLayers
  ) -> Group {
    var group = Group(
      program: program,
      name: name,
      slug: slug,
      distance: layers.learning(by: regulation.vocabulary)
    )
    let teachers = self.teachers(of: definition)
    group.teacher = teachers?.main
    group.mainTeacherRole = teachers?.mainRole
    group.otherTeachers = teachers?.others ?? []
    group.yearOfStudy = definition.yearOfStudy?.value
    group.pupils = definition.pupils
    group.withoutDevice = definition.withoutDevice
    group.weeklyHours = definition.weeklyHours
    group.room = definition.room?.value
    group.site = definition.site.map { names.site($0.value) } ?? mainSite
    group.first = (definition.first ?? self.program.first)?.value
    group.last = (definition.last ?? self.program.last)?.value
    group.lessons = lessons(definition.lessons ?? [])
    group.isTimetableKnown = !definition.unread.contains("расписание")
    group.groundLearning = groundLearning(layers)
    group.changes = changes(of: definition)
    return group
  }

  /// What the group says of its teachers holds as a whole, else what the program says.
  private func teachers(of definition: GroupDefinition) -> GroupTeachers? {
    teachers(definition.teacher, definition.teachers) ?? teachers(program.teacher, program.teachers)
  }

  /// «педагог» is the main one, else the first of «педагоги»; `nil` when neither is there.
  private func teachers(_ main: Term?, _ listed: [TeacherTerm]?) -> GroupTeachers? {
    let listed = listed ?? []
    guard let name = main ?? listed.first?.name else { return nil }
    let id = names.teacher(name.value)
    let known = listed.compactMap { term in
      names.teacher(term.name.value).map { GroupTeacher($0, role: term.role) }
    }
    return GroupTeachers(
      main: id,
      mainRole: known.first { $0.teacher == id }?.role,
      others: known.filter { $0.teacher != id }
    )
  }

  private func groundLearning(_ layers: DistanceLayers) -> [GroundLearning] {
    var found: [GroundLearning] = []
    for name in layers.grounds {
      guard let ground = regulation.ground(named: name.value),
        !found.contains(where: { $0.ground == ground.name })
      else { continue }
      let special = layers.layers(on: ground, by: regulation)
      let learning = special.learning(by: regulation.vocabulary)
      found.append(GroundLearning(ground: ground.name, learning: learning))
    }
    return found
  }

  /// In order of time; none where one of them could not be read, since nobody knows what then holds.
  private func changes(of definition: GroupDefinition) -> [GroupChange] {
    if definition.unread.contains("далее") { return [] }
    return (definition.changes ?? []).compactMap { change($0.value) }
      .sorted { $0.first.value < $1.first.value }
  }

  private func change(_ definition: GroupChangeDefinition) -> GroupChange? {
    guard let first = definition.first else { return nil }
    var change = GroupChange(from: first)
    change.last = definition.last?.value
    change.directive = definition.directive
    change.lessons = definition.lessons.map(lessons)
    change.teachers = teachers(definition.teacher, definition.teachers)
    change.pupils = definition.pupils
    change.withoutDevice = definition.withoutDevice
    change.weeklyHours = definition.weeklyHours
    change.room = definition.room?.value
    change.site = definition.site.flatMap { names.site($0.value) }
    return change
  }

  /// In order of time.
  private func lessons(_ definitions: [Located<LessonDefinition>]) -> [Lesson] {
    definitions.compactMap(lesson)
      .sorted { ($0.weekday, $0.start, $0.range.lower) < ($1.weekday, $1.start, $1.range.lower) }
  }

  private func lesson(_ definition: Located<LessonDefinition>) -> Lesson? {
    guard let time = definition.value.time else { return nil }
    let spans = time.value.spans.sorted { $0.start < $1.start }
    var lesson = Lesson(
      weekday: time.value.weekday,
      spans: spans,
      academicHours: definition.value.hours?.value ?? hours(of: spans),
      range: time.range
    )
    lesson.traits = traits(of: definition.value)
    return lesson
  }

  private func traits(of definition: LessonDefinition) -> LessonTraits {
    var traits = LessonTraits()
    traits.room = definition.room?.value
    traits.teacher = definition.teacher.flatMap { names.teacher($0.value) }
    traits.subgroup = definition.subgroup?.value
    traits.isIndividual = definition.isIndividual?.value ?? false
    traits.weeks = definition.weeks?.value
    traits.format = definition.format.flatMap { regulation.vocabulary.format(of: $0)?.value }
    traits.usesELearning = definition.usesELearning?.value ?? false
    let partners = definition.partners ?? []
    traits.partners = partners.compactMap { names.group($0.value) }
    traits.isUncertain = !definition.unread.isEmpty || traits.partners.count < partners.count
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
