import Regulation
import Russian
import Schema
import SourceText

extension Institution {
  /// The institution without people, programs and periods.
  init(_ lines: InstitutionLines, regulation: Regulation) {
    self.init(regulation: regulation)
    identity = lines.identity.value ?? Identity()
    edition = lines.edition.value ?? RegulationEdition()
    administrator = lines.administrator.value
    responsible = lines.responsible.items.map(\.value)
    platform = lines.platform.value ?? Platform()
    chats = lines.chats.value ?? ChatHours()
    year = lines.year.value.flatMap { SchoolYear($0) }
    sites = lines.sites.items.map(\.value)
    guidance = lines.guidance.value ?? DistanceGuidance()
  }

  /// Adds departments and teachers, and returns the table of their names and those of places.
  mutating func addPeople(of definitions: Definitions) -> NameTable {
    var names = NameTable()
    for (index, site) in sites.enumerated() { names.add(site.name.value, Site.ID(index)) }
    for lines in definitions.institution?.value.departments.items ?? [] {
      var department = lines.value
      names.add(department.name.value, Department.ID(departments.count))
      department.slug = department.name.text.slug
      departments.append(department)
    }
    for lines in definitions.teachers {
      var teacher = lines.value.teacher
      names.add(teacher, Teacher.ID(teachers.count))
      teacher.slug = teacher.name.text.slug
      teacher.department = lines.value.department.value.flatMap(names.department)
      teachers.append(teacher)
    }
    return names
  }
}
