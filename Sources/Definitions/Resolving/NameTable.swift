import InstitutionModel
import Russian

/// Finds the things that definitions name.
///
/// Names are compared folded and without spaces, so that «Иванова А. А.» is «Иванова А.А.».
struct NameTable {
  private var teachers: [String: Teacher.ID] = [:]
  private var departments: [String: Department.ID] = [:]
  private var programs: [String: Program.ID] = [:]
  private var groups: [String: Group.ID] = [:]

  mutating func add(_ name: String, _ teacher: Teacher.ID) {
    teachers[name.nameKey] = teachers[name.nameKey] ?? teacher
  }

  mutating func add(_ name: String, _ department: Department.ID) {
    departments[name.nameKey] = departments[name.nameKey] ?? department
  }

  /// Adds programs and groups by the names of their files and addresses.
  mutating func addPrograms(of institution: Institution) {
    for (index, program) in institution.programs.enumerated() {
      programs[program.slug.nameKey] = Program.ID(index)
    }
    for (index, group) in institution.groups.enumerated() {
      groups[group.slug] = groups[group.slug] ?? Group.ID(index)
    }
  }

  func teacher(_ name: String) -> Teacher.ID? { teachers[name.nameKey] }
  func department(_ name: String) -> Department.ID? { departments[name.nameKey] }
  func program(_ slug: String) -> Program.ID? { programs[slug.nameKey] }

  /// The group of an id as definitions write it: `hor-1`, `hor-1а`.
  func group(_ id: String) -> Group.ID? { groups[id.nameKey] ?? groups[id.slug] }
}

extension String {
  /// The name as it is compared: folded, without spaces.
  public var nameKey: String {
    var bytes = Array(folded.utf8)
    bytes.removeAll { $0 == UInt8(ascii: " ") }
    return String(decoding: bytes, as: UTF8.self)
  }
}
