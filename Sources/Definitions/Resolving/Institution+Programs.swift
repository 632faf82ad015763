import CivilTime
import InstitutionModel
import Regulation
import Russian
import SourceText

extension Institution {
  /// Adds programs and groups, and returns what is only for staff.
  mutating func addPrograms(
    of definitions: Definitions,
    _ names: NameTable,
    _ file: InstitutionFile
  ) -> StaffRecords {
    var records = StaffRecords(
      teachers: definitions.teachers.filter { $0.value.name != nil }
        .map { TeacherRecord($0.value) }
    )
    programs.reserveCapacity(definitions.programs.count)
    for source in definitions.programs {
      let definition = source.definition.value
      guard let title = definition.title else { continue }
      let id = Program.ID(programs.count)
      var program = Program(
        slug: source.slug,
        title: title,
        academicHour: academicHour(of: definition)
      )
      program.describe(definition, names, regulation.vocabulary)
      program.isAcademicHourKnown = [definition.unread, file.year?.value.unread ?? []]
        .allSatisfy { $0.isDisjoint(with: ["академический час", "перемена"]) }
      let distance = [definition.distance, file.distance]
      let firstGroup = groups.count
      for located in source.groups {
        guard let name = located.value.name else { continue }
        let layers = DistanceLayers([located.value.distance] + distance, at: name.range)
        let teacher = located.value.teacher ?? definition.teacher
        var group = Group(
          program: id,
          name: name,
          slug: source.slug(ofGroup: name.value),
          teacher: teacher.flatMap { names.teacher($0.value) },
          distance: layers.learning(by: regulation.vocabulary)
        )
        group.describe(located.value, academicHour: program.academicHour)
        records.groups.append(GroupRecord(located.value, layers))
        groups.append(group)
      }
      program.groups = firstGroup..<groups.count
      program.department = program.department ?? department(ofTeacherIn: program)
      programs.append(program)
    }
    return records
  }

  private func academicHour(of definition: ProgramDefinition) -> AcademicHour {
    AcademicHour(
      minutes: definition.academicHour?.value ?? year.academicHour.minutes,
      recess: definition.recess?.value ?? year.academicHour.recess
    )
  }

  /// By default a program belongs where the teacher of its first group does.
  private func department(ofTeacherIn program: Program) -> Department.ID? {
    groups[program.groups].lazy.compactMap(\.teacher).first.flatMap { self[$0].department }
  }
}

extension Program {
  fileprivate mutating func describe(
    _ definition: ProgramDefinition,
    _ names: NameTable,
    _ vocabulary: Vocabulary
  ) {
    orientation = definition.orientation?.value
    level = definition.level.flatMap { vocabulary.levels.value(of: $0.value) }
    offeredLevels = Self.levels(
      own: level,
      offered: definition.offeredLevels,
      vocabulary.levels
    )
    ages = definition.ages?.value
    formOfStudy = definition.formOfStudy?.value
    department = definition.department.flatMap { names.department($0.value) }
    plannedHours = (definition.plannedHours ?? []).map {
      PlannedHours(yearOfStudy: $0.yearOfStudy?.value, hours: $0.hours.value)
    }
    directive = definition.directive
    distanceParts = definition.distanceParts?.value
    distanceShareLimit = definition.distanceShare
  }

  /// What families may choose: by default all levels up to the program's own.
  private static func levels(
    own: Level?,
    offered: [Term]?,
    _ words: WordList<Level>
  ) -> [Level] {
    if let offered {
      let named = Set(offered.compactMap { words.value(of: $0.value) })
      return Level.allCases.filter(named.contains)
    }
    guard let own, let last = Level.allCases.firstIndex(of: own) else { return [] }
    return Array(Level.allCases[...last])
  }
}

extension Group {
  fileprivate mutating func describe(_ definition: GroupDefinition, academicHour: AcademicHour) {
    yearOfStudy = definition.yearOfStudy?.value
    pupils = definition.pupils
    weeklyHours = definition.weeklyHours
    room = definition.room?.value
    lessons = (definition.lessons ?? []).map { Lesson($0, academicHour) }
      .sorted { ($0.weekday, $0.start, $0.range.lower) < ($1.weekday, $1.start, $1.range.lower) }
  }
}

extension Lesson {
  fileprivate init(_ term: Located<LessonTerm>, _ academicHour: AcademicHour) {
    let spans = term.value.spans.sorted { $0.start < $1.start }
    var hours: Int? = 0
    for span in spans {
      guard let soFar = hours, let more = academicHour.hours(in: span.minutes) else {
        hours = nil
        break
      }
      hours = soFar + more
    }
    self.init(
      weekday: term.value.weekday,
      spans: spans,
      academicHours: hours,
      range: term.range
    )
  }
}

extension GroupRecord {
  fileprivate init(_ definition: GroupDefinition, _ layers: DistanceLayers) {
    self.init()
    invitation = definition.invitation
    accounts = definition.accounts
    emails = layers.emails
    suspensionReason = layers.value(\.suspensionReason)
  }
}
