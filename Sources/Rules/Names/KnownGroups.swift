import Schema
import InstitutionModel
import Russian
import SourceText

extension Definitions {
  /// The ids of all groups, in the order of programs and groups.
  var groupIDs: [String] {
    programs.flatMap { program in
      program.groups.compactMap { $0.value.group.name.value.map(program.slug(ofGroup:)) }
    }
  }

  /// Programs whose groups are not known here: those that the build leaves out, and those whose
  /// files cannot be read.
  var absentPrograms: [String] { withheld.map(\.slug) + unreadablePrograms }
}

extension Definitions {
  /// Programs of whose groups some have no name or that of another, which is told already: nobody
  /// knows which of them is meant.
  var programsOfDoubtfulGroups: [String] {
    programs.filter { program in
      let names = program.groups.map { $0.value.group.name.value?.slug }
      return names.isEmpty || names.contains(nil) || Set(names).count < names.count
    }.map(\.slug)
  }
}

/// The groups that definitions may name.
struct KnownGroups {
  /// The ids that there are: `hor-1`.
  private let names: KnownNames
  /// By what ids begin of which nobody knows whether they are there.
  private let absentPrefixes: [String]

  /// Knows no group of a program whose groups are in doubt, but takes any name of one for known.
  init(_ definitions: Definitions) {
    names = KnownNames(
      definitions.groupIDs,
      called: "группы",
      remedy: "группа называется именем файла программы и своим номером через дефис"
    )
    let doubtful = definitions.absentPrograms + definitions.programsOfDoubtfulGroups
    absentPrefixes = doubtful.map { "\($0)-" }
  }

  /// A finding for each term that is no group's id, written in Latin letters or not: `hor-1а`.
  func unknown(among terms: [Term]) -> [Finding] {
    let doubtful = terms.filter { !names.contains($0.value.slug) && !isAbsent($0.value) }
    return names.unknown(among: doubtful) { "нет группы \($0)" }
  }

  /// Whether the id may be of a program whose groups are not known.
  private func isAbsent(_ id: String) -> Bool {
    absentPrefixes.contains { id.folded.hasPrefix($0) }
  }
}
