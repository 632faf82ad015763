import Regulation
import Russian
import Schema
import SourceText

extension Institution {
  /// Adds programs and groups, and returns what is only for staff.
  mutating func addPrograms(
    of definitions: Definitions,
    _ names: NameTable,
    _ learning: LearningSchema
  ) -> StaffRecords {
    let file = definitions.institution?.value ?? InstitutionLines()
    var records = StaffRecords(teachers: definitions.teachers.map(\.value.record))
    for source in definitions.programs {
      let lines = source.lines.value
      let id = Program.ID(programs.count)
      var program = lines.program
      program.slug = source.slug
      program.department = lines.department.value.flatMap(names.department)
      let hour = lines.hour.inheriting(definitions.hour)
      program.academicHour = AcademicHour(hour)
      program.isAcademicHourKnown =
        hour.isClear && AcademicHour.plausibleMinutes.contains(program.academicHour.minutes)
      let firstGroup = groups.count
      let resolver = GroupResolver(
        names: names,
        regulation: regulation,
        lines: lines,
        program: id,
        hour: hour,
        weekCount: year?.weekCount,
        mainSite: sites.isEmpty ? nil : Site.ID(0)
      )
      let common = DistanceLayers(program: lines.distance, file.distance, by: learning)
      for group in source.groups {
        let layers = common.below(group.value.distance)
        let slug = source.slug(ofGroup: group.value.group.name.text)
        let (resolved, record) = resolver.group(group, slug, layers)
        groups.append(resolved)
        records.groups.append(record)
      }
      program.groups = firstGroup..<groups.count
      if lines.department.isAbsent { program.department = department(ofTeacherIn: program) }
      programs.append(program)
    }
    tellNamesakesApart()
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

  /// By default a program belongs where the teacher of its first group does.
  private func department(ofTeacherIn program: Program) -> Department.ID? {
    groups[program.groups].lazy.compactMap(\.teacher).first.flatMap { self[$0].department }
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
