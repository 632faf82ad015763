import Diagnostics
import InstitutionModel
import Russian
import Schema
import SourceText

/// Everything that a period can cover.
struct CoverableThings {
  private let names: NameTable
  private let institution: Institution
  /// `nil` when they could not be read; so with places.
  private let departments: KnownNames?
  private let programs: KnownNames
  private let groups: KnownGroups
  private let sites: KnownNames?
  /// Whether every title is known: that of a file that cannot be read may be the one that is meant.
  private let knowsTitles: Bool

  init(_ inspection: Inspection) {
    let definitions = inspection.definitions
    names = inspection.names
    institution = inspection.institution
    departments = definitions.listedDepartments.map { names in
      KnownNames(
        names,
        called: "подразделения",
        remedy: "подразделения перечислены в institution.yaml"
      )
    }
    programs = KnownNames(
      definitions.programs.map(\.slug) + definitions.absentPrograms
        + definitions.withheld.map(\.title),
      called: "программы",
      remedy: "программа называется именем своего файла без .yaml или своим названием"
    )
    groups = inspection.knownGroups
    sites = definitions.listedSites.map {
      KnownNames($0, called: "площадки", remedy: "площадки перечислены в institution.yaml")
    }
    knowsTitles = definitions.unreadablePrograms.isEmpty
  }

  func findings(about item: CoverageLines) -> [Finding] {
    item.terms.flatMap { findings(about: $0) }
  }

  private func findings(about term: CoverageTerm) -> [Finding] {
    switch term {
    case .everything: []
    case .department(let name):
      names.department(name.value) == nil
        ? departments?.unknown(among: [name]) { "нет подразделения \($0)" } ?? [] : []
    case .program(let name): findings(aboutProgram: name)
    case .group(let name): groups.unknown(among: [name])
    case .site(let name): sites?.unknown(among: [name]) { "нет площадки \($0)" } ?? []
    case .thing(let name): findings(aboutThing: name)
    }
  }

  private func findings(aboutProgram name: Term) -> [Finding] {
    let meant = names.programs(named: name.value)
    if meant.isEmpty {
      let isTitle = name.value.utf8.contains { $0 >= 0x80 }
      return isTitle && !knowsTitles
        ? [] : programs.unknown(among: [name]) { "нет программы \($0)" }
    }
    return several(meant.map { institution[$0].slug }, under: name)
  }

  /// A name without a noun: of nothing, of one thing, or of several.
  private func findings(aboutThing name: Term) -> [Finding] {
    let things = names.things(named: name)
    if things.count == 1 { return findings(about: things[0]) }
    if things.isEmpty { return isDoubtful(name) ? [] : [unknown(name)] }
    let nouns = things.compactMap(\.noun)
    let remedies = nouns.map { "{\($0): \(name.value)}" }
    return [
      Finding(
        "\(name.value.quoted) – это и \(nouns.joined(separator: ", и "))",
        at: name.range,
        help: "напишите " + remedies.alternatives
      )
    ]
  }

  /// Whether what cannot be read, or is left out, may be meant.
  private func isDoubtful(_ name: Term) -> Bool {
    departments == nil || sites == nil || !knowsTitles || programs.contains(name.value)
      || groups.unknown(among: [name]).isEmpty
  }

  /// How a group is named: «Хор, группа 1».
  private var example: String {
    let title = institution.programs.first?.title.text ?? "Хор"
    return "\(title), группа 1".quoted
  }

  private func unknown(_ name: Term) -> Finding {
    let all =
      (departments?.names ?? []) + institution.programs.map(\.title.text)
      + programs.names + groups.ids + (sites?.names ?? []) + ["все программы"]
    // A name near an exception would turn it round.
    let help =
      name.value.folded.hasPrefix("кроме ")
      ? "исключения пишутся отдельной строкой: «кроме: \(name.value.dropFirst(6))»"
      : names.teacher(name.value) != nil
        ? "это педагог: назовите программу или группы, которые он ведёт; кто проводит событие, говорит "
          + "строка «проводит»"
        : Spelling.guess(for: name.value, in: all)
          ?? "назовите подразделение, программу, группу (\(example)) или площадку, или «все программы»"
    return Finding("в учреждении нет \(name.value.quoted)", at: name.range, help: help)
  }

  /// Programs that only the names of their files tell apart.
  private func several(_ slugs: [String], under name: Term) -> [Finding] {
    guard slugs.count > 1 else { return [] }
    return [
      Finding(
        "программ с названием \(name.value.quoted) несколько",
        at: name.range,
        help: "напишите имя файла: \(slugs.map(\.quoted).alternatives)"
      )
    ]
  }
}

extension CoverageTerm {
  /// The key of its line; `nil` where no key is written.
  var noun: String? {
    switch self {
    case .everything, .thing: nil
    case .department: "подразделение"
    case .program: "программа"
    case .group: "группа"
    case .site: "площадка"
    }
  }
}
