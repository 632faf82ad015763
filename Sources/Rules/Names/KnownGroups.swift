import InstitutionModel
import Russian
import Schema
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
  private let table: NameTable
  /// By what ids begin of which nobody knows whether they are there.
  private let absentPrefixes: [String]

  /// The ids of all groups.
  var ids: [String] { names.names }

  /// Knows no group of a program whose groups are in doubt, but takes any name of one for known.
  init(_ definitions: Definitions, _ table: NameTable) {
    self.table = table
    let ids = definitions.groupIDs
    var names = KnownNames(
      ids,
      called: "группы",
      remedy: "группа называется именем файла программы и своим номером через дефис"
    )
    names.likely = { text in
      table.likelyGroups(named: text).map(\.index).filter(ids.indices.contains).map { ids[$0] }
    }
    self.names = names
    let doubtful = definitions.absentPrograms + definitions.programsOfDoubtfulGroups
    absentPrefixes = doubtful.map { "\($0)-" }
  }

  /// A finding for each term that names no group, neither by its id, in Latin letters or not, nor by the title of
  /// its program, `hor-1а`, «Хор 1», or more than one.
  func unknown(among terms: [Term]) -> [Finding] {
    let doubtful = terms.filter { table.groups(named: $0.value).isEmpty && !isAbsent($0.value) }
    return names.unknown(among: doubtful) { "нет группы \($0)" } + terms.compactMap(ambiguity)
  }

  private func ambiguity(of name: Term) -> Finding? {
    let meant = table.groups(named: name.value)
    guard meant.count > 1 else { return nil }
    let ids = meant.map { names.names[$0.index].quoted }
    return Finding(
      "групп с названием \(name.value.quoted) несколько",
      at: name.range,
      help: "напишите имя файла и номер: \(ids.alternatives)"
    )
  }

  /// Whether the id may be of a program whose groups are not known.
  private func isAbsent(_ id: String) -> Bool {
    absentPrefixes.contains { id.folded.hasPrefix($0) }
  }
}
