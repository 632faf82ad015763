import Russian
import Schema
import SourceText

/// Finds the things that definitions name.
///
/// Names are compared folded, without spaces and quotation marks; a program is called by its file or by its title,
/// a group by its address or by the title with its own name.
///
/// Russian: «имена».
public struct NameTable: Sendable {
  public private(set) var teachers = TeacherTable()
  private var departments: [String: Department.ID] = [:]
  /// By the stems of the names' words, of which each is one department's alone.
  private var departmentStems: [String: [Department.ID]] = [:]
  private var programs: [String: Program.ID] = [:]
  private var titles: [String: [Program.ID]] = [:]
  /// By the short title that tables have; a whole title goes before it.
  private var shortTitles: [String: [Program.ID]] = [:]
  private var groups: [String: Group.ID] = [:]
  private var titledGroups: [String: [Group.ID]] = [:]
  /// By index of the program.
  private var groupsOfPrograms: [[Group.ID]] = []
  private var sites: [String: Site.ID] = [:]
  /// What programs are called, by number, for names in other cases.
  private(set) var programNames: [(titles: [String], slug: String)] = []
  /// Groups by what they are called in their program: «Гончарный круг», «1а».
  private var ownNames: [String: [Group.ID]] = [:]

  init() {}

  mutating func add(_ teacher: Teacher, _ id: Teacher.ID) { teachers.add(teacher, id) }
  mutating func add(_ name: String?, _ id: Department.ID) {
    Self.add(name, id, to: &departments)
    if let name { departmentStems[name.stemKey, default: []].append(id) }
  }
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
      let title = source.program.title.value
      programs[source.slug.nameKey] = Program.ID(index)
      if let title { titles[title.nameKey, default: []].append(Program.ID(index)) }
      let short = source.program.shortTitle.value
      if let short { shortTitles[short.nameKey, default: []].append(Program.ID(index)) }
      programNames.append(([title, short].compactMap(\.self), source.slug))
      let titleKeys = Set([title?.groupKey, short?.groupKey].compactMap(\.self))
      groupsOfPrograms.append(source.groups.indices.map { Group.ID(groupCount + $0) })
      for group in source.groups {
        if let name = group.value.group.name.value {
          let slug = source.slug(ofGroup: name)
          groups[slug] = groups[slug] ?? Group.ID(groupCount)
          ownNames[name.groupKey, default: []].append(Group.ID(groupCount))
          for titleKey in titleKeys {
            let key = [titleKey, name.groupKey].filter { !$0.isEmpty }.joined(separator: " ")
            titledGroups[key, default: []].append(Group.ID(groupCount))
          }
        }
        groupCount += 1
      }
    }
  }

  public func teacher(_ name: String) -> Teacher.ID? { teachers.teacher(name) }
  /// That of the name, in any case: «художественного отдела».
  public func department(_ name: String) -> Department.ID? {
    departments[name.nameKey] ?? departmentStems[name.stemKey]?.only
  }
  public func site(_ name: String) -> Site.ID? { sites[name.nameKey] }

  /// All programs that the name may mean: that of the file, else those of the title, whole or short.
  public func programs(named name: String) -> [Program.ID] {
    programs[name.nameKey].map { [$0] } ?? titles[name.nameKey] ?? shortTitles[name.nameKey]
      ?? programs(inAnyCase: name)
  }

  /// The groups of a program.
  public func groups(of program: Program.ID) -> [Group.ID] {
    groupsOfPrograms.indices.contains(program.index) ? groupsOfPrograms[program.index] : []
  }

  /// The same names, where a comma parts no title from its group: «Глиняная сказка, Гончарный круг».
  public func joined(_ names: [Term]) -> [Term] {
    names.reduce(into: []) { joined, name in
      guard let title = joined.last, groups(named: name.value).isEmpty,
        !groups(named: "\(title.value), \(name.value)").isEmpty
      else {
        joined.append(name)
        return
      }
      let (lower, upper) = (Int(title.range.lower), Int(name.range.upper))
      let range = SourceRange(file: title.range.file, lower: lower, upper: upper)
      joined[joined.count - 1] = Located("\(title.value), \(name.value)", at: range)
    }
  }

  /// The group of the name, or the only one of the program of the name.
  public func onlyGroup(_ name: String) -> Group.ID? {
    let own = groups(named: name)
    return own.isEmpty ? program(name).flatMap { groups(of: $0).only } : own.only
  }

  /// Those whose title the name is in another case: «Белой ладьи».
  private func programs(inAnyCase name: String) -> [Program.ID] {
    let key = name.stemKey
    guard key.contains(where: \.isLetter) else { return [] }
    return programNames.indices
      .filter { index in programNames[index].titles.contains { $0.stemKey == key } }
      .map(Program.ID.init)
  }

  /// All groups that the name may mean: `hor-1`, `hor-1а`, «Хор 1», «Хор, группа 1».
  public func groups(named name: String) -> [Group.ID] {
    (groups[name.nameKey] ?? groups[name.slug]).map { [$0] } ?? titledGroups[name.groupKey]
      ?? groups(ofTitleInAnyCase: name)
  }

  /// «Белой ладьи, группа 1».
  private func groups(ofTitleInAnyCase name: String) -> [Group.ID] {
    guard let noun = name.ranges(of: ", группа ").only else { return [] }
    let own = name[noun.upperBound...]
    return programs(inAnyCase: String(name[..<noun.lowerBound])).compactMap { program in
      groups["\(programNames[program.index].slug) \(own)".slug]
    }
  }

  /// All things that a period may cover under the name.
  public func things(named name: Term) -> [CoverageTerm] {
    [
      department(name.value).map { _ in .department(name) },
      programs(named: name.value).isEmpty ? nil : .program(name),
      groups(named: name.value).isEmpty ? nil : .group(name),
      site(name.value).map { _ in .site(name) },
    ].compactMap(\.self)
  }

  /// Those whose own name in their program it is.
  func groups(calledAlone name: String) -> [Group.ID] { ownNames[name.groupKey] ?? [] }

  public func program(_ name: String) -> Program.ID? { programs(named: name).only }
  public func group(_ name: String) -> Group.ID? { groups(named: name).only }
}

extension Array {
  /// The element, where there is one and no other.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension String {
  /// The name as it is compared: folded, without spaces and quotation marks.
  public var nameKey: String {
    var bytes = Array(folded.utf8)
    bytes.removeAll { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The stems of the words.
  fileprivate var stemKey: String {
    folded.split { !$0.isLetter && !$0.isNumber }.map { WordStem.of($0) }.joined(separator: " ")
  }

  /// A title with the name of a group, as they are compared: letters and figures alone.
  fileprivate var groupKey: String {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return words.filter { !["группа", "гр", "программа", "программы"].contains($0) }.joined(
      separator: " "
    )
  }
}
