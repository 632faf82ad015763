import Regulation
import Russian
import SourceText

extension Institution {
  /// Adds departments and teachers, and returns the table of their names and those of places.
  mutating func addPeople(of definitions: Definitions, _ file: InstitutionFile) -> NameTable {
    var names = NameTable()
    for (index, site) in sites.enumerated() { names.add(site.name, Site.ID(index)) }
    for definition in file.departments ?? [] {
      guard let name = definition.value.name else { continue }
      names.add(name.value, Department.ID(departments.count))
      departments.append(
        Department(name: name, slug: name.value.slug, head: definition.value.named?.value)
      )
    }
    for definition in definitions.teachers {
      guard let name = definition.value.name else { continue }
      names.add(name.value, Teacher.ID(teachers.count))
      teachers.append(
        Teacher(
          name: name,
          slug: name.value.slug,
          fullName: definition.value.fullName?.value,
          department: definition.value.department.flatMap { names.department($0.value) },
          receptionHours: definition.value.receptionHours?.value
        )
      )
    }
    return names
  }
}

extension TeacherRecord {
  init(_ definition: TeacherDefinition) {
    self.init()
    training = definition.training.flatMap { $0.value.tellsOfNothing ? nil : $0.value }
    workingDays = definition.workingDays?.value
    workplace = definition.workplace.map { located in
      let workplace = located.value
      let place = workplace.place.flatMap { OwnWords.workplaces.value(of: $0.value) }
      let isHome = workplace.isHome?.value ?? (place == .home)
      return Workplace(
        isHome: isHome,
        directive: workplace.directive,
        agreement: workplace.agreement?.value
      )
    }
  }
}
