import Russian
import Schema
import SourceText

/// Finds the things that definitions name.
///
/// Names are compared folded and without spaces, so that «Иванова А. А.» is «Иванова А.А.».
struct NameTable {
  private var teachers: [String: Teacher.ID] = [:]
  private var departments: [String: Department.ID] = [:]
  private var programs: [String: Program.ID] = [:]
  private var groups: [String: Group.ID] = [:]
  private var sites: [String: Site.ID] = [:]

  mutating func add(_ name: String?, _ id: Teacher.ID) { Self.add(name, id, to: &teachers) }
  mutating func add(_ name: String?, _ id: Department.ID) { Self.add(name, id, to: &departments) }
  mutating func add(_ name: String?, _ id: Site.ID) { Self.add(name, id, to: &sites) }

  /// Of two things of one name the first is found.
  private static func add<ID>(_ name: String?, _ id: ID, to ids: inout [String: ID]) {
    guard let key = name?.nameKey else { return }
    ids[key] = ids[key] ?? id
  }

  /// Adds programs and groups by the names of their files and addresses, as
  /// ``Institution/addPrograms(of:_:_:)`` will number them: a lesson may name a group further down.
  mutating func addPrograms(of definitions: Definitions) {
    var groupCount = 0
    for (index, source) in definitions.programs.enumerated() {
      programs[source.slug.nameKey] = Program.ID(index)
      for group in source.groups {
        if let name = group.value.group.name.value {
          let slug = source.slug(ofGroup: name)
          groups[slug] = groups[slug] ?? Group.ID(groupCount)
        }
        groupCount += 1
      }
    }
  }

  func teacher(_ name: String) -> Teacher.ID? { teachers[name.nameKey] }
  func department(_ name: String) -> Department.ID? { departments[name.nameKey] }
  func site(_ name: String) -> Site.ID? { sites[name.nameKey] }
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
