import CivilTime
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
      program.isAcademicHourKnown =
        [definition.unread, file.year?.value.unread ?? []]
        .allSatisfy { $0.isDisjoint(with: ["академический час", "перемена"]) }
        && AcademicHour.plausibleMinutes.contains(program.academicHour.minutes)
      let isComplete = !definition.hasUnreadDistance && !file.hasUnreadDistance
      let firstGroup = groups.count
      let resolver = GroupResolver(
        names: names,
        regulation: regulation,
        program: definition,
        academicHour: program.academicHour,
        mainSite: sites.isEmpty ? nil : Site.ID(0)
      )
      for located in source.groups {
        guard let name = located.value.name else { continue }
        let layers = DistanceLayers(
          [located.value.distance, definition.distance, file.distance],
          isComplete: isComplete && !located.value.hasUnreadDistance,
          at: name.range
        )
        let slug = source.slug(ofGroup: name.value)
        groups.append(resolver.group(located.value, name, slug, of: id, layers))
        records.groups.append(GroupRecord(located.value, layers))
      }
      program.groups = firstGroup..<groups.count
      program.department = program.department ?? department(ofTeacherIn: program)
      programs.append(program)
    }
    linkJointLessons()
    return records
  }

  /// What one group says of a joint lesson, the lessons of its partners at that time say too.
  private mutating func linkJointLessons() {
    for (index, group) in groups.enumerated() {
      for lesson in group.lessons {
        for partner in lesson.traits.partners where partner.index != index {
          groups[partner.index].share(lesson, with: Group.ID(index))
        }
      }
    }
  }

  private func academicHour(of definition: ProgramDefinition) -> AcademicHour {
    let usual = year?.academicHour ?? .usual
    return AcademicHour(
      minutes: definition.academicHour?.value ?? usual.minutes,
      recess: definition.recess?.value ?? usual.recess
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
      PlannedHours(yearOfStudy: $0.yearOfStudy?.value, hours: $0.hours)
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
  fileprivate mutating func share(_ joint: Lesson, with partner: Group.ID) {
    for index in lessons.indices
    where lessons[index].weekday == joint.weekday && lessons[index].start < joint.end
      && joint.start < lessons[index].end && lessons[index].traits.format == joint.traits.format
      && !lessons[index].traits.partners.contains(partner)
    {
      lessons[index].traits.partners.append(partner)
    }
  }
}

extension GroupRecord {
  fileprivate init(_ definition: GroupDefinition, _ layers: DistanceLayers) {
    self.init()
    invitation = definition.invitation
    accounts = definition.accounts
    applications = definition.applications
    modeAgreement = definition.modeAgreement.map {
      ModeAgreement(administration: $0.value.administration, parents: $0.value.parents)
    }
    emails = layers.emails
    suspensionReason = layers.value(\.suspensionReason)
  }
}
