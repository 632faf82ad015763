import Documents
import InstitutionModel

/// The programs that the build leaves out, named on general pages so that nobody looks in vain.
struct WithheldPrograms {
  let source: PublicSource

  /// Of everything that the source shows.
  init(_ source: PublicSource) { self.source = source }

  /// A section of its own; nothing where no program is left out.
  var blocks: [Block] {
    guard !source.institution.withheld.isEmpty else { return [] }
    let items = source.institution.withheld.map { program -> [Block] in
      let target = LinkTarget.document(ProgramPage.id(of: .withheld(program), in: source))
      return [.paragraph([.link(target, [.text(program.title)])])]
    }
    return [
      .heading(level: 2, ["Расписание уточняется"], anchor: "withheld"),
      .list(List(.bullet, items)),
    ]
  }
}
