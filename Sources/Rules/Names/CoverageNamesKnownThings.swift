import InstitutionModel
import Diagnostics
import Regulation
import SourceText

/// What a period covers or leaves out exists.
///
/// Russian: «охват», «кроме» (п. 1.7).
enum CoverageNamesKnownThings: Rule {
  static let metadata = RuleMetadata("coverage-names-known-things", .error, clause: "1.7")
    .saying("Охват периода называет то, что есть в учреждении")

  /// A name of what could not be read is taken for known.
  static func check(_ inspection: Inspection) -> Checked {
    let known = KnownThings(inspection)
    return .each(inspection.definitions.periods, .period) { period in
      Look(period.value.items.flatMap { known.findings(about: $0.value) })
    }
  }
}

/// Everything that a period can cover.
private struct KnownThings {
  /// `nil` when they could not be read; so with places.
  private let departments: KnownNames?
  /// By the names of their files; those that this build leaves out are known too.
  private let programs: KnownNames
  /// By program and group: `hor-1`.
  private let groups: KnownGroups
  /// `nil` when the list could not be read.
  private let sites: KnownNames?

  /// Gathers the names once, for all periods.
  init(_ inspection: Inspection) {
    let definitions = inspection.definitions
    departments = definitions.listedDepartments.map { names in
      KnownNames(
        names,
        called: "подразделения",
        remedy: "подразделения перечислены в institution.yaml"
      )
    }
    programs = KnownNames(
      definitions.programs.map(\.slug) + definitions.absentPrograms,
      called: "программы",
      remedy: "программа называется именем своего файла без .yaml"
    )
    groups = inspection.knownGroups
    sites = definitions.listedSites.map {
      KnownNames($0, called: "площадки", remedy: "площадки перечислены в institution.yaml")
    }
  }

  /// A finding for each unknown name of one item; «все» names nothing that could be missing.
  func findings(about item: CoverageLines) -> [Finding] {
    item.terms.flatMap { term -> [Finding] in
      switch term {
      case .everything: []
      case .department(let name):
        departments?.unknown(among: [name]) { "нет подразделения \($0)" } ?? []
      case .program(let name): programs.unknown(among: [name]) { "нет программы \($0)" }
      case .group(let name): groups.unknown(among: [name])
      case .site(let name): sites?.unknown(among: [name]) { "нет площадки \($0)" } ?? []
      }
    }
  }
}
