import Documents
import InstitutionModel
import Schema

/// All that a family has to know of a program to choose it.
///
/// Russian: «страница программы» (п. 1.10).
public enum ProgramPage: DocumentKind {
  /// A program, or one that the build leaves out: its page then says that the timetable comes later,
  /// so that links and bookmarks lead somewhere.
  public enum Subject: Hashable, Sendable {
    /// A program with everything that is known of it.
    case program(Program.ID)
    /// One of which nothing but the title is told.
    case withheld(WithheldProgram)
  }

  public static let metadata = KindMetadata(
    id: "program",
    title: "Программа",
    clauses: ["1.10", "1.5", "1.13", "4.7", "4.12"],
    fulfils: ["1.12", "1.14", "4.8", "4.13", "4.14"]
  )

  public static let placement = Placement(.site, .folder("programs"), [.html])

  /// Programs in their order, then those that are left out.
  public static func subjects(in source: PublicSource) -> [Subject] {
    source.institution.programs.indices.map { .program(Program.ID($0)) }
      + source.institution.withheld.map(Subject.withheld)
  }

  /// The name of the program's file in both cases, so that the address stays.
  public static func id(of subject: Subject, in source: PublicSource) -> DocumentID {
    switch subject {
    case .program(let id):
      DocumentID(kind: metadata.id, subject: source.institution.programs[id.index].slug)
    case .withheld(let program): DocumentID(kind: metadata.id, subject: program.slug)
    }
  }

  /// The program, with groups of others that share lessons with it; nothing for one that is left
  /// out.
  public static func reads(_ subject: Subject, in source: PublicSource) -> Reads {
    switch subject {
    case .program(let id): source.reads(of: source.institution[id].groupIDs, and: id)
    case .withheld: .frame
    }
  }

  /// The page; dated by the order that approves the program.
  public static func document(
    of subject: Subject,
    in source: PublicSource,
    _ words: Void
  ) -> Document {
    switch subject {
    case .program(let program):
      let page = ProgramPageParts(program, source)
      return Document(
        id: id(of: subject, in: source),
        title: page.program.fullTitle,
        bodies: [.page(page.blocks)],
        imprint: source.institution.imprint(metadata.clauses, follows: .program(program))
      )
    case .withheld(let program):
      return Document(
        id: id(of: subject, in: source),
        title: program.title,
        bodies: [
          .page([
            .heading(level: 1, [.text(program.title)]),
            .callout(.attention, [.paragraph(["Расписание уточняется."])]),
          ])
        ],
        imprint: source.institution.imprint(metadata.clauses)
      )
    }
  }

  /// The file of the program.
  public static func sources(of subject: Subject, in source: PublicSource) -> [String] {
    switch subject {
    case .program(let id): source.paths(of: source.institution.programs[id.index].title.range)
    case .withheld: []
    }
  }
}
