import Documents
import InstitutionModel
import SourceText

/// All that a family has to know of a program to choose it.
///
/// Russian: «страница программы» (п. 1.10).
public enum ProgramPage: DocumentKind {
  public static let metadata = KindMetadata(
    id: "program",
    title: "Программа",
    clauses: ["1.10", "1.5", "1.13", "4.7", "4.12"]
  )

  public static func subjects(in source: PublicSource) -> [Program.ID] {
    source.institution.programs.indices.map { Program.ID($0) }
  }

  public static func id(of program: Program.ID, in source: PublicSource) -> DocumentID {
    DocumentID(kind: metadata.id, subject: source.institution.programs[program.index].slug)
  }

  public static func document(of program: Program.ID, in source: PublicSource) -> Document {
    let page = ProgramPageParts(program, source)
    return Document(
      id: id(of: program, in: source),
      title: page.program.title.value,
      blocks: page.blocks,
      imprint: source.institution.imprint(metadata.clauses, follows: .program(program))
    )
  }

  public static func sources(of program: Program.ID, in source: PublicSource) -> [String] {
    source.paths(of: source.institution.programs[program.index].title.range)
  }
}
